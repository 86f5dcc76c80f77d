// An SOA record over several lines, a number and what it is on each.
import { refactorings } from '../../messages/refactorings';
import { SOA } from '../../zone/type-set';
import type { Place } from '../locate';
import type { Refactoring } from './refactoring';
import { indentTo, lineBreakOf, shapeFrom } from './shape';

/** The numbers of an SOA in their order (RFC 1035 §3.3.13), as comments of zone files name them everywhere. */
const NAMES = ['serial', 'refresh', 'retry', 'expire', 'minimum'];

/** The SOA at a place, in order; not when comments stand in it: they would be lost. */
export function soaLines(place: Place): Refactoring[] {
  const { entry } = place;
  if (entry.isDirective || entry.zone.rows.type[entry.row] !== SOA) return [];
  const { rdata } = entry;
  if (rdata.length !== NAMES.length + 2 || rdata.some(({ quoted }) => quoted)) return [];
  const [mname, rname, ...numbers] = rdata;
  const shape = shapeFrom(entry, mname.start);
  if (!shape.plain) return [];
  const width = Math.max(...numbers.map(({ text }) => text.length));
  const indent = lineBreakOf(entry) + indentTo(entry, mname.start);
  const lines = numbers.map(({ text }, index) => {
    const last = index === numbers.length - 1;
    return `${indent}${(last ? `${text} )` : text).padEnd(width + 2)} ; ${NAMES[index]}`;
  });
  const newText = ` (${lines.join('')}`;
  const between = entry.range(mname.end, rname.start);
  return [
    {
      title: refactorings.soaLines,
      args: {},
      edits: [
        // A parenthesis or a line break between the names goes, too.
        ...(between.start.line === between.end.line && shape.opening === 0 ? [] : [{ range: between, newText: ' ' }]),
        { range: entry.range(rname.end, shape.end), newText },
      ],
    },
  ];
}
