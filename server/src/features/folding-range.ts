// What can be folded: records over several lines, sections by $ORIGIN, blocks of comments, regions.
import { linesOf } from '../syntax/comments';
import { OPEN, SEMICOLON } from '../syntax/octets';
import { decode } from '../text/utf8';
import { EntryView } from '../zone/entry-view';
import { beginsSection, endOfEntry } from '../zone/sections';
import type { Zone } from '../zone/zone';
import { SETS_ORIGIN } from '../zone/zone-chunk';
import type { ZoneChunk } from '../zone/zone-chunk';

/** Lines that fold into the first of them; both are shown by their numbers from 0. */
export interface Fold {
  readonly start: number;
  readonly end: number;
  readonly kind: 'record' | 'section' | 'comment' | 'region';
}

/** Files with more lines have no folds: every one of them would have to be looked at with each change. */
const MOST_LINES = 100_000;
/** Least lines of comments that fold. */
const FEWEST_COMMENTS = 3;

/** As VS Code knows them in other languages. */
const REGION = /^;+\s*#?(end)?region\b/;

/** What can be folded, in the order of the text; at most `limit`. */
export function foldingRange(zone: Zone, limit = 5000): Fold[] {
  if (zone.text.lineCount > MOST_LINES) return [];
  const folds = [...records(zone), ...linesFolds(zone)];
  return folds.sort((left, right) => left.start - right.start || right.end - left.end).slice(0, limit);
}

/** Records in parentheses that go over several lines. */
function* records(zone: Zone): Generator<Fold> {
  const { rows, text } = zone;
  for (const chunk of text.chunks) {
    const { firstRow, rowCount, bytes } = chunk;
    for (let row = firstRow; row < firstRow + rowCount; row++) {
      const end = row + 1 < firstRow + rowCount ? rows.offset[row + 1] : bytes.length;
      const open = bytes.indexOf(OPEN, rows.offset[row]);
      if (open < 0) break;
      if (open >= end) continue;
      const entry = new EntryView(zone, row);
      if (entry.unclosedParenthesis !== undefined) continue;
      const first = entry.position(entry.start).line;
      const last = entry.position(endOfEntry(entry)).line;
      if (last > first) yield { start: first, end: last, kind: 'record' };
    }
  }
}

/** What is told by lines: sections, blocks of comments, regions. */
function* linesFolds(zone: Zone): Generator<Fold> {
  const { rows, text } = zone;
  const regions: number[] = [];
  let number = 0;
  let section = -1;
  /** Last line of the section that is neither blank nor a comment right before the next section. */
  let lastText = -1;
  let comments = -1;
  let lastComment = -1;
  /** End of the section if the next one began here: comments that stand right before it are its own. */
  let sectionEnd = -1;
  for (const chunk of text.chunks) {
    // Most chunks of a large file hold no comment and no $ORIGIN.
    if (comments < 0 && (chunk.traits & SETS_ORIGIN) === 0 && !chunk.bytes.includes(SEMICOLON)) {
      if (chunk.rowCount > 0) lastText = lastLineOf(zone, chunk);
      number += chunk.lines;
      continue;
    }
    let row = chunk.firstRow;
    const behind = chunk.firstRow + chunk.rowCount;
    for (const line of linesOf(chunk.bytes)) {
      while (row < behind && rows.offset[row] < line.start) row++;
      const begins = row < behind && rows.offset[row] <= line.end && beginsSection(zone, row);
      if (line.kind !== 'comment' && comments >= 0) {
        if (lastComment - comments + 1 >= FEWEST_COMMENTS) yield { start: comments, end: lastComment, kind: 'comment' };
        comments = -1;
        if (line.kind === 'blank') sectionEnd = lastComment;
      }
      if (begins) {
        const end = Math.max(sectionEnd, lastText);
        if (section >= 0 && end > section) yield { start: section, end, kind: 'section' };
        section = number;
        sectionEnd = -1;
      }
      if (line.kind === 'comment') {
        const mark = REGION.exec(decode(chunk.bytes, line.comment, line.end));
        if (mark === null) {
          if (comments < 0) comments = number;
          lastComment = number;
        } else {
          if (comments >= 0 && lastComment - comments + 1 >= FEWEST_COMMENTS) {
            yield { start: comments, end: lastComment, kind: 'comment' };
          }
          comments = -1;
          if (mark[1] === undefined) regions.push(number);
          else {
            const start = regions.pop();
            if (start !== undefined && start < number) yield { start, end: number, kind: 'region' };
          }
        }
      } else if (line.kind === 'text') lastText = number;
      if (line.end < chunk.bytes.length) number++;
    }
  }
  if (comments >= 0 && lastComment - comments + 1 >= FEWEST_COMMENTS) {
    yield { start: comments, end: lastComment, kind: 'comment' };
  }
  const end = Math.max(sectionEnd, lastText, comments >= 0 ? lastComment : -1);
  if (section >= 0 && end > section) yield { start: section, end, kind: 'section' };
}

/** The last line of the last entry of a chunk. */
function lastLineOf(zone: Zone, { firstRow, rowCount }: ZoneChunk): number {
  const entry = new EntryView(zone, firstRow + rowCount - 1);
  return entry.position(endOfEntry(entry)).line;
}
