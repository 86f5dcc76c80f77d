// All fixes that are certain, as edits that don't get into each other's way.
import type { Position, TextEdit } from '../text/span';
import { textOfFile } from '../zone/place';
import { DIRECTIVE, TTL_WRITTEN } from '../zone/rows';
import type { Zone } from '../zone/zone';
import type { Finding } from './finding';

/** More edits than that are not made at once. */
const MOST_EDITS = 10_000;

/** A fix that may be made without asking. */
export interface CertainFix {
  readonly edits: readonly TextEdit[];
  /** Zones without $TTL from which it takes lines. */
  readonly removes: readonly string[];
  /** Those of them where no other fix may take any meanwhile. */
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
    if (fix === undefined || fix.edits.length === 0 || fix.edits.some((edit) => takesComment(zone, edit))) continue;
    const removes = inheritsTtls && fix.edits.some(removesLines) ? [home] : [];
    // Two removals, each harmless, may together take the TTL from a record behind them (RFC 1035 §5.1).
    const inheritsBehind = fix.edits.some((edit) => removesLines(edit) && !hasOwnTtl(zone, edit.range.end));
    yield { edits: fix.edits, removes, alone: inheritsBehind ? removes : [] };
  }
}

/** Those of the fixes that don't touch what one before them changes; together at most `most` edits. */
export function compatibleFixes(fixes: Iterable<CertainFix>, most = Number.POSITIVE_INFINITY): CertainFix[] {
  const taken = new Occupied();
  const shortened = new Set<string>();
  const closed = new Set<string>();
  const chosen: CertainFix[] = [];
  let count = 0;
  for (const fix of fixes) {
    const { edits, removes, alone } = fix;
    if (count + edits.length > most) continue;
    if (removes.some((zone) => closed.has(zone)) || alone.some((zone) => shortened.has(zone))) continue;
    if (!taken.takeAll(edits)) continue;
    for (const zone of removes) shortened.add(zone);
    for (const zone of alone) closed.add(zone);
    chosen.push(fix);
    count += edits.length;
  }
  return chosen;
}

function removesLines({ range: { start, end } }: TextEdit): boolean {
  return end.line > start.line;
}

/** Whether an edit takes lines away with a comment on them: what someone wrote for others is dropped only when asked. */
function takesComment(zone: Zone, edit: TextEdit): boolean {
  if (!removesLines(edit)) return false;
  const { start, end } = edit.range;
  const text = textOfFile(zone, start.file);
  if (text === undefined) return true;
  let comments = -semicolons(edit.newText);
  for (let { line } = start; line < end.line && line < text.lineCount; line++)
    comments += semicolons(text.lineText(line));
  return comments > 0;
}

/** As good as comments: one in a string keeps its record, too. */
function semicolons(text: string): number {
  return text.split(';').length - 1;
}

/** Whether the entry from the line of a place on, if there is one, is a record that has its TTL written. */
function hasOwnTtl({ text, rows }: Zone, { line, file }: Position): boolean {
  if (file !== undefined) return false;
  const place = text.placeAt({ line, character: 0 });
  const { firstRow, rowCount, inclusion } = text.chunks[place.chunk];
  for (let row = firstRow; row < firstRow + rowCount; row++) {
    if (rows.offset[row] >= place.offset) return (rows.flags[row] & (TTL_WRITTEN | DIRECTIVE)) === TTL_WRITTEN;
  }
  const next = text.chunks.at(place.chunk + 1);
  if (next === undefined) return inclusion === undefined;
  if (inclusion !== undefined || next.rowCount === 0) return false;
  return (rows.flags[next.firstRow] & (TTL_WRITTEN | DIRECTIVE)) === TTL_WRITTEN;
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
