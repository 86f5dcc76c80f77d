// Data in generic notation (RFC 3597 §5) in that of their type.
import { refactorings } from '../../messages/refactorings';
import { typeName } from '../../zone/record';
import type { Zone } from '../../zone/zone';
import type { Place } from '../locate';
import type { Refactoring } from './refactoring';
import { hasParentheses, shapeFrom } from './shape';

/** What can be done with the octets at a place. */
export function genericForms(zone: Zone, { kind, entry }: Place): Refactoring[] {
  const { writtenOut } = entry;
  if (kind !== 'generic' || writtenOut === undefined) return [];
  const { start } = entry.tokens[entry.rdataFirst];
  const shape = shapeFrom(entry, start);
  // A comment among the octets would be lost; one behind them is not touched.
  if (!shape.plain && hasParentheses(entry)) return [];
  const end = shape.plain ? shape.end : entry.tokens[entry.tokens.length - 1].end;
  const edits = [{ range: entry.range(start, end), newText: writtenOut }];
  return [{ title: refactorings.writeOut, args: { type: typeName(zone.rows.type[entry.row]) }, edits }];
}
