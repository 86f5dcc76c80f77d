// The edits that make the changes of a layout: each by itself while they are few, else those of neighbouring lines in one.
import type { Range, TextEdit } from '../../text/span';
import { decode } from '../../text/utf8';
import type { Zone } from '../../zone/zone';
import type { Change } from './layout';

/** Up to so many changes are edits of their own, which leaves marks and cursors between them where they are. */
const MOST_ALONE = 1000;
/** Octets of the longest edit: a hundred thousand short ones would be written and read for longer than they are made. */
const LONGEST = 4096;

/** The edits, those of a chunk at a time. */
export function* editsOf(zone: Zone, changes: readonly Change[]): Generator<TextEdit[]> {
  const longest = changes.length > MOST_ALONE ? LONGEST : 0;
  for (const ofChunk of byChunk(changes)) yield joined(zone, ofChunk, longest);
}

/** The changes of each chunk in the order of the text. */
function byChunk(changes: readonly Change[]): Iterable<Change[]> {
  const chunks = new Map<number, Change[]>();
  for (const change of changes) {
    const { chunk } = change.line;
    const known = chunks.get(chunk);
    if (known === undefined) chunks.set(chunk, [change]);
    else known.push(change);
  }
  return chunks.values();
}

/** Edits of at most `longest` octets, each from the first to the last octet that it changes. */
function joined(zone: Zone, changes: Change[], longest: number): TextEdit[] {
  const { chunk } = changes[0].line;
  const { bytes } = zone.text.chunks[chunk];
  const position = (offset: number): Range['start'] => zone.text.positionAt({ chunk, offset });
  const edits: TextEdit[] = [];
  let from = -1;
  let to = -1;
  let newText = '';
  const end = (): void => {
    if (from >= 0) edits.push({ range: { start: position(from), end: position(to) }, newText });
  };
  changes.sort((left, right) => left.gap.start - right.gap.start);
  for (const { gap, text } of changes) {
    if (isWritten(bytes, gap.start, gap.end, text)) continue;
    if (from >= 0 && gap.end - from <= longest) newText += decode(bytes, to, gap.start) + text;
    else {
      end();
      from = gap.start;
      newText = text;
    }
    to = gap.end;
  }
  end();
  return edits;
}

/** Whether the octets say what is to stand there: white space, which is one octet a character. */
function isWritten(bytes: Uint8Array, start: number, end: number, text: string): boolean {
  if (end - start !== text.length) return false;
  for (let i = 0; i < text.length; i++) if (bytes[start + i] !== text.charCodeAt(i)) return false;
  return true;
}
