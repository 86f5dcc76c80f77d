// All fixes that are certain, as edits that don't get into each other's way.
import type { Position, TextEdit } from '../text/span';
import type { Zone } from '../zone/zone';
import type { Finding, Fix } from './finding';

/** More edits than that are not made at once. */
const MOST_EDITS = 10_000;

/** A fix that may be made without asking. */
export interface CertainFix {
  readonly edits: readonly TextEdit[];
  /** Of the fixes that share a word here only one is made at a time. */
  readonly alone: readonly string[];
}

/**
 * The edits of the preferred fixes, one fix for each finding, in the order of the text. A fix that touches what another
 * one changes is left for the next time.
 */
export function safeEdits(zone: Zone, findings: readonly Finding[]): TextEdit[] {
  const fixes = compatibleFixes(certainFixes(zone, '', findings), MOST_EDITS);
  return fixes.flatMap(({ edits }) => edits).sort((left, right) => compare(left.range.start, right.range.start));
}

/** The preferred fix of each finding of a zone, which `home` stands for. */
export function* certainFixes(zone: Zone, home: string, findings: Iterable<Finding>): Generator<CertainFix> {
  const inheritsTtls = !hasDefaultTtl(zone);
  for (const { fixes } of findings) {
    const fix = fixes.find(({ preferred, snippet }) => preferred && !snippet);
    if (fix === undefined || fix.edits.length === 0) continue;
    // Two removals, each harmless, may together take the TTL from a record behind them (RFC 1035 §5.1).
    yield { edits: fix.edits, alone: inheritsTtls && removesLines(fix) ? [home] : [] };
  }
}

/** Those of the fixes that don't touch what one before them changes; together at most `most` edits. */
export function compatibleFixes(fixes: Iterable<CertainFix>, most = Number.POSITIVE_INFINITY): CertainFix[] {
  const taken = new Occupied();
  const used = new Set<string>();
  const chosen: CertainFix[] = [];
  let count = 0;
  for (const fix of fixes) {
    const { edits, alone } = fix;
    if (count + edits.length > most || alone.some((word) => used.has(word)) || !taken.takeAll(edits)) continue;
    for (const word of alone) used.add(word);
    chosen.push(fix);
    count += edits.length;
  }
  return chosen;
}

function removesLines({ edits }: Fix): boolean {
  return edits.some(({ range }) => range.end.line > range.start.line);
}

/** Whether a $TTL stands before all records that could inherit one. */
function hasDefaultTtl({ text }: Zone): boolean {
  const [, second] = text.chunks;
  return second === undefined ? text.chunks[0].exit.defaultTtl >= 0 : second.entry.defaultTtl >= 0;
}

/** Stretches of the texts that edits change, by file and line. */
class Occupied {
  private readonly byLine = new Map<string, TextEdit['range'][]>();

  /** Takes the stretches of all edits, or none when one of them touches what is taken. */
  takeAll(edits: readonly TextEdit[]): boolean {
    if (edits.some(({ range }) => this.isTaken(range))) return false;
    for (const { range } of edits) {
      for (const line of linesOf(range)) this.byLine.set(line, [...(this.byLine.get(line) ?? []), range]);
    }
    return true;
  }

  private isTaken(range: TextEdit['range']): boolean {
    for (const line of linesOf(range)) {
      if (this.byLine.get(line)?.some((other) => touches(range, other)) === true) return true;
    }
    return false;
  }
}

function* linesOf({ start, end }: TextEdit['range']): Generator<string> {
  for (let { line } = start; line <= end.line; line++) yield `${line} ${start.file ?? ''}`;
}

/** Whether two ranges share a place, their ends included. */
function touches(left: TextEdit['range'], right: TextEdit['range']): boolean {
  return compare(left.start, right.end) <= 0 && compare(right.start, left.end) <= 0;
}

function compare(left: Position, right: Position): number {
  return left.line - right.line || left.character - right.character;
}
