// A new record in the text, in the file's own columns, where it changes nothing for the entries around it.
import type { TextEdit } from '../text/span';
import { EntryView } from '../zone/entry-view';
import type { Token } from '../zone/entry-view';
import type { NameId } from '../zone/names';
import { DIRECTIVE, FAULTY, GENERATED, INDENTED, NO_ROW, OTHER_CLASS, PLACEHOLDER } from '../zone/rows';
import type { RowId } from '../zone/rows';
import { A, AAAA } from '../zone/type-set';
import type { Zone } from '../zone/zone';
import { decode } from '../text/utf8';
import { lastOfBlock, lineBreakOf } from './neighbours';
import { shortName } from './names';

/** Data of a record to insert; a snippet when it holds tab stops. */
export interface NewRecord {
  readonly name: NameId;
  readonly type: string;
  readonly data: string;
  readonly snippet: boolean;
}

/** Inserts a record behind the last one of the block that `row` belongs to. */
export function insertRecord(zone: Zone, row: RowId, record: NewRecord): TextEdit {
  const entry = new EntryView(zone, lastOfBlock(zone, row));
  const { bytes } = entry.chunk;
  const lineBreak = lineBreakOf(entry);
  const name = shortName(zone, record.name, entry.origin);
  const line = lineLike(zone, row, record.snippet ? escaped(name) : name, name.length, record);
  const end = entry.position(entry.end);
  const ends = entry.end > 0 && (bytes[entry.end - 1] === 10 || bytes[entry.end - 1] === 13);
  return { range: { start: end, end }, newText: ends ? line + lineBreak : lineBreak + line };
}

/** Inserts several records behind the last one of the block that `row` belongs to. */
export function insertRecords(zone: Zone, row: RowId, records: readonly NewRecord[]): TextEdit {
  const edits = records.map((record) => insertRecord(zone, row, record));
  return { range: edits[0].range, newText: edits.map(({ newText }) => newText).join('') };
}

/** Text that a snippet shows as it is. */
export function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** The record as the nearest address record is set. */
function lineLike(zone: Zone, row: RowId, name: string, width: number, record: NewRecord): string {
  const model = modelFor(zone, row);
  const pattern = model && patternOf(model, width);
  if (pattern) return `${name}${pattern.before}${record.type}${pattern.after}${record.data}`;
  const own = new EntryView(zone, row);
  const gap = decode(own.chunk.bytes, own.start, own.end).includes('\t') ? '\t' : ' ';
  const written = own.class === undefined ? '' : own.class.text + gap;
  return `${name}${gap}${written}${record.type}${gap}${record.data}`;
}

/** An address record near the row with an owner of its own. */
function modelFor(zone: Zone, row: RowId): EntryView | undefined {
  const { rows, text } = zone;
  const own = zone.chunkOf(row);
  let nearest = NO_ROW;
  for (const chunk of own === text.chunks[0] ? [own] : [own, text.chunks[0]]) {
    for (let other = chunk.firstRow; other < chunk.firstRow + chunk.rowCount; other++) {
      const type = rows.type[other];
      if (type !== A && type !== AAAA) continue;
      if ((rows.flags[other] & (DIRECTIVE | FAULTY | GENERATED | INDENTED | OTHER_CLASS | PLACEHOLDER)) !== 0) continue;
      if (nearest === NO_ROW || Math.abs(other - row) < Math.abs(nearest - row)) nearest = other;
    }
    if (nearest !== NO_ROW) return new EntryView(zone, nearest);
  }
  return undefined;
}

interface Pattern {
  readonly before: string;
  readonly after: string;
}

/** What stands between owner and type, and between type and data, for an owner of another width. */
function patternOf(entry: EntryView, width: number): Pattern | undefined {
  const { owner, type } = entry;
  const data = entry.rdata[0];
  if (owner === undefined || type === undefined || data === undefined) return undefined;
  const first = entry.class !== undefined && entry.class.start > owner.end ? entry.class : type;
  const gap = between(entry, owner, first);
  const classAndGap = first === type ? '' : first.text + between(entry, first, type);
  const after = between(entry, type, data);
  if ([gap, between(entry, first, type), after].some((text) => /[()\r\n;]/.test(text))) return undefined;
  // A TTL of the model is its own.
  const blanks = gap.replace(/\S+/g, '');
  const column = first.start - owner.start;
  const aligned = /^ {2,}$/.test(blanks) ? ' '.repeat(Math.max(1, column - width)) : blanks;
  return { before: aligned + classAndGap.replace(entry.ttl === undefined ? /$^/ : entry.ttl.text, ''), after };
}

function between(entry: EntryView, left: Token, right: Token): string {
  return left.end <= right.start ? decode(entry.chunk.bytes, left.end, right.start) : '';
}
