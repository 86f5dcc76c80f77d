// A text in the course of being edited, in octets: what no edit touches is never decoded, and stays as it was.
import { ChunkedText, isLineStart, type Chunk } from '../text/chunks';
import type { TextEdit } from '../text/span';
import { encode } from '../text/utf8';

/** Octets of the text: those of the first one from `from` on, or new ones (`from` < 0). */
interface Piece {
  readonly bytes: Uint8Array;
  readonly from: number;
}

/** What stands in the place of some octets of the first text. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
}

export class EditedText {
  private pieces: Piece[];
  /** The text as it is now. */
  bytes: Uint8Array;

  constructor(
    /** The text before all edits. */
    readonly before: Uint8Array,
  ) {
    this.bytes = before;
    this.pieces = [{ bytes: before, from: 0 }];
  }

  /** Makes edits that don't overlap; all their places are those of the text as it is now. */
  edit(edits: readonly TextEdit[]): void {
    const offsetOf = offsetsIn(this.bytes);
    const splices = edits
      .map(({ range, newText }) => ({ start: offsetOf(range.start), end: offsetOf(range.end), newText }))
      .sort((left, right) => left.start - right.start);
    const cursor = new Cursor(this.pieces);
    const pieces: Piece[] = [];
    for (const { start, end, newText } of splices) {
      pieces.push(...cursor.to(start));
      // What is replaced is passed over.
      cursor.to(end);
      if (newText !== '') pieces.push({ bytes: encode(newText), from: -1 });
    }
    pieces.push(...cursor.to(this.bytes.length));
    this.pieces = pieces;
    this.bytes = Buffer.concat(pieces.map(({ bytes }) => bytes));
  }

  /** All that differs from the text before, in its order. */
  get changes(): Change[] {
    const changes: Change[] = [];
    let added: Uint8Array[] = [];
    let at = 0;
    const keep = (from: number): void => {
      if (from > at || added.length > 0) changes.push({ start: at, end: from, bytes: Buffer.concat(added) });
      added = [];
    };
    for (const { bytes, from } of this.pieces) {
      if (from < 0) added.push(bytes);
      else {
        keep(from);
        at = from + bytes.length;
      }
    }
    keep(this.before.length);
    return changes;
  }
}

/** Goes through pieces from the first octet to the last. */
class Cursor {
  private index = 0;
  /** Octets of the piece at hand that are behind, and of the whole text. */
  private within = 0;
  private at = 0;

  constructor(private readonly pieces: readonly Piece[]) {}

  /** What stands between here and the octet `offset`; goes there. */
  to(offset: number): Piece[] {
    const passed: Piece[] = [];
    while (this.at < offset) {
      const { bytes, from } = this.pieces[this.index];
      const length = Math.min(bytes.length - this.within, offset - this.at);
      if (length > 0) {
        const start = from < 0 ? from : from + this.within;
        passed.push({ bytes: bytes.subarray(this.within, this.within + length), from: start });
      }
      this.at += length;
      this.within += length;
      if (this.within === bytes.length) {
        this.index++;
        this.within = 0;
      }
    }
    return passed;
  }
}

/** Tells at which octet of a text a place is. */
function offsetsIn(bytes: Uint8Array): (position: TextEdit['range']['start']) => number {
  let lines = 0;
  for (let at = 1; at <= bytes.length; at++) if (isLineStart(bytes, at)) lines++;
  const text = new ChunkedText<Chunk>([{ bytes, lines, index: 0 }]);
  return (position) => text.placeAt(position).offset;
}
