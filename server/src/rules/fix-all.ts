// All fixes that are certain, as one set of edits that don't get into each other's way.
import type { Position, TextEdit } from '../text/span';
import type { Zone } from '../zone/zone';
import type { Finding, Fix } from './finding';

/** More edits than that are not made at once. */
const MOST_EDITS = 10_000;

/**
 * The edits of the preferred fixes, one fix for each finding, in the order of the text. A fix that touches what another
 * one changes is left for the next time.
 */
export function safeEdits(zone: Zone, findings: readonly Finding[]): TextEdit[] {
  const taken = new Occupied();
  const edits: TextEdit[] = [];
  let removed = false;
  for (const { fixes } of findings) {
    const fix = fixes.find(({ preferred, snippet }) => preferred && !snippet);
    if (fix === undefined || edits.length + fix.edits.length > MOST_EDITS) continue;
    // Two removals, each harmless, may together take the TTL from a record behind them (RFC 1035 §5.1).
    const removes = removesLines(fix) && !hasDefaultTtl(zone);
    if ((removes && removed) || !taken.takeAll(fix.edits)) continue;
    removed ||= removes;
    edits.push(...fix.edits);
  }
  return edits.sort((left, right) => compare(left.range.start, right.range.start));
}

function removesLines({ edits }: Fix): boolean {
  return edits.some(({ range }) => range.end.line > range.start.line);
}

/** Whether a $TTL stands before all records that could inherit one. */
function hasDefaultTtl({ text }: Zone): boolean {
  const [, second] = text.chunks;
  return second === undefined ? text.chunks[0].exit.defaultTtl >= 0 : second.entry.defaultTtl >= 0;
}

/** Stretches of the text that edits change, by line. */
class Occupied {
  private readonly byLine = new Map<number, TextEdit['range'][]>();

  /** Takes the stretches of all edits, or none when one of them touches what is taken. */
  takeAll(edits: readonly TextEdit[]): boolean {
    if (edits.some(({ range }) => this.isTaken(range))) return false;
    for (const { range } of edits) {
      for (let line = range.start.line; line <= range.end.line; line++) {
        this.byLine.set(line, [...(this.byLine.get(line) ?? []), range]);
      }
    }
    return true;
  }

  private isTaken(range: TextEdit['range']): boolean {
    for (let line = range.start.line; line <= range.end.line; line++) {
      if (this.byLine.get(line)?.some((other) => touches(range, other)) === true) return true;
    }
    return false;
  }
}

/** Whether two ranges share a place, their ends included. */
function touches(left: TextEdit['range'], right: TextEdit['range']): boolean {
  return compare(left.start, right.end) <= 0 && compare(right.start, left.end) <= 0;
}

function compare(left: Position, right: Position): number {
  return left.line - right.line || left.character - right.character;
}
