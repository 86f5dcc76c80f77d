// The text of a document as a sequence of chunks of octets: places both ways, and replacing chunks by chunks.
//
// Whoever cuts the text decides where (syntax cuts at the ends of entries); this module only asks that a chunk ends
// after a line break, the last one excepted. Line breaks are "\n", "\r\n" and "\r", as the protocol has them.
import type { Position } from './span';
import { columnAt, concatenate, decode, encode, utf16Length } from './utf8';

/** A stretch of whole lines. */
export interface Chunk {
  readonly bytes: Uint8Array;
  /** Line breaks in it. */
  readonly lines: number;
  /** Its place in the sequence; kept by ChunkedText. */
  index: number;
}

/** A place in octets. */
export interface Place {
  readonly chunk: number;
  readonly offset: number;
}

const LF = 10;
const CR = 13;

/** Whether a line break ends at `at`, that is, a line begins there. */
export function isLineStart(bytes: Uint8Array, at: number): boolean {
  if (at === 0) return true;
  return bytes[at - 1] === LF || (bytes[at - 1] === CR && bytes[at] !== LF);
}

/** An edit in octets: the chunks it touches and the octets that stand in their place. */
export interface Splice {
  /** First chunk touched. */
  readonly first: number;
  /** Chunk behind the last one touched. */
  readonly last: number;
  /** What now stands there, whole lines (the end of the text excepted). */
  readonly bytes: Uint8Array;
  /** The new octets among them. */
  readonly changedStart: number;
  readonly changedEnd: number;
}

/** Chunks of which it is kept where their lines begin. */
const MOST_STARTED = 64;

/** The sequence itself. Never empty. */
export class ChunkedText<C extends Chunk> {
  /** First line of each chunk; right up to `numbered`. */
  private readonly firstLines: number[] = [];
  private numbered = 0;

  /** Positions name `file`, when it is given. */
  constructor(
    readonly chunks: C[],
    readonly file?: string,
  ) {
    this.renumber(0);
  }

  /** Replaces the chunks from `first` to before `last`. */
  replace(first: number, last: number, chunks: readonly C[]): void {
    if (last - first === chunks.length) for (let i = 0; i < chunks.length; i++) this.chunks[first + i] = chunks[i];
    else if (first === this.chunks.length) for (const chunk of chunks) this.chunks.push(chunk);
    else this.chunks.splice(first, last - first, ...chunks);
    this.renumber(first, last - first === chunks.length ? last : this.chunks.length);
  }

  private renumber(from: number, to = this.chunks.length): void {
    for (let i = from; i < to; i++) this.chunks[i].index = i;
    this.numbered = Math.min(this.numbered, from);
    this.firstLines.length = Math.min(this.firstLines.length, this.chunks.length);
  }

  /** Number of the first line of a chunk. */
  firstLine(chunk: number): number {
    const { chunks, firstLines } = this;
    for (let i = this.numbered; i <= chunk; i++) {
      firstLines[i] = i === 0 ? 0 : firstLines[i - 1] + chunks[i - 1].lines;
    }
    this.numbered = Math.max(this.numbered, chunk + 1);
    return firstLines[chunk];
  }

  /** Lines of the whole text: its line breaks and one. */
  get lineCount(): number {
    const last = this.chunks.length - 1;
    return this.firstLine(last) + this.chunks[last].lines + 1;
  }

  /** Octets of the whole text. */
  get byteLength(): number {
    return this.chunks.reduce((sum, chunk) => sum + chunk.bytes.length, 0);
  }

  /** The octets of the whole text, in one array. */
  get bytes(): Uint8Array {
    return concatenate(this.chunks.map((chunk) => chunk.bytes));
  }

  /** The whole text. Costs as much as it is long: for tests and for writing files. */
  get text(): string {
    return this.chunks.map((chunk) => decode(chunk.bytes)).join('');
  }

  /** The chunk that holds a line; the last one for a line behind the end. */
  chunkOfLine(line: number): number {
    let low = 0;
    let high = this.chunks.length - 1;
    this.firstLine(high);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.firstLines[middle] <= line) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The octets of a line, its line break not included. */
  line(line: number): { readonly chunk: number; readonly start: number; readonly end: number } {
    const chunk = this.chunkOfLine(line);
    const { bytes } = this.chunks[chunk];
    const starts = this.lineStarts(this.chunks[chunk]);
    const start = starts[Math.min(line - this.firstLine(chunk), starts.length - 1)];
    return { chunk, start, end: lineEnd(bytes, start) };
  }

  /** The text of a line, its line break not included. */
  lineText(line: number): string {
    const { chunk, start, end } = this.line(line);
    return decode(this.chunks[chunk].bytes, start, end);
  }

  /** Octets to lines and columns. */
  positionAt(place: Place): Position {
    const chunk = this.chunks[place.chunk];
    const { bytes } = chunk;
    const offset = Math.min(place.offset, bytes.length);
    const starts = this.lineStarts(chunk);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    const line = this.firstLine(place.chunk) + low;
    const character = utf16Length(bytes, starts[low], offset);
    return this.file === undefined ? { line, character } : { line, character, file: this.file };
  }

  /** Where the lines of the chunks asked for last begin: questions come in bunches. */
  private readonly started = new Map<Uint8Array, Int32Array>();

  private lineStarts({ bytes, lines }: C): Int32Array {
    const known = this.started.get(bytes);
    if (known !== undefined) return known;
    const starts = new Int32Array(lines + 1);
    const { length } = bytes;
    if (bytes.includes(CR)) {
      for (let at = 0, line = 0; at < length;) {
        const octet = bytes[at++];
        if (octet === LF || (octet === CR && bytes[at] !== LF)) starts[++line] = at;
      }
    } else {
      for (let at = bytes.indexOf(LF), line = 0; at >= 0; at = bytes.indexOf(LF, at + 1)) starts[++line] = at + 1;
    }
    if (this.started.size >= MOST_STARTED) this.started.clear();
    this.started.set(bytes, starts);
    return starts;
  }

  /** Lines and columns to octets; a place that does not exist is moved to the nearest one before it. */
  placeAt(position: Position): Place {
    const { place } = this.columnAt(position);
    return place;
  }

  private columnAt(position: Position): { place: Place; inside: boolean } {
    if (position.line < 0) return { place: { chunk: 0, offset: 0 }, inside: false };
    if (position.line >= this.lineCount) {
      const chunk = this.chunks.length - 1;
      return { place: { chunk, offset: this.chunks[chunk].bytes.length }, inside: false };
    }
    const { chunk, start, end } = this.line(position.line);
    const { offset, inside } = columnAt(this.chunks[chunk].bytes, start, end, position.character);
    return { place: { chunk, offset }, inside };
  }

  /** What an edit does to the chunks. Nothing is changed yet: whoever cuts the text calls `replace`. */
  splice(from: Position, to: Position, text: string | Uint8Array): Splice {
    let start = this.columnAt(from);
    let end = this.columnAt(to);
    if (
      end.place.chunk < start.place.chunk ||
      (end.place.chunk === start.place.chunk && end.place.offset < start.place.offset)
    ) {
      [start, end] = [end, start];
    }
    let first = start.place.chunk;
    let last = end.place.chunk + 1;
    const before = this.chunks[first].bytes;
    const after = this.chunks[last - 1].bytes;
    const parts = [before.subarray(0, start.place.offset)];
    // A column may lie between the halves of a surrogate pair: then each half stays on its side.
    if (start.inside) parts.push(encode(decode(before, start.place.offset, start.place.offset + 4)[0]));
    parts.push(typeof text === 'string' ? encode(text) : text);
    let tail = end.place.offset;
    if (end.inside) {
      parts.push(encode(decode(after, tail, tail + 4)[1]));
      tail += 4;
    }
    parts.push(after.subarray(tail));
    let changedStart = start.place.offset;
    // A line that lost its break goes on in the next chunk; "\r" and "\n" that meet are one break.
    const head = parts.find((part) => part.length > 0);
    if (first > 0 && head?.[0] === LF && this.endsWith(first - 1, CR)) {
      first--;
      parts.unshift(this.chunks[first].bytes);
      changedStart += this.chunks[first].bytes.length;
    }
    if (last < this.chunks.length && !endsLine(parts, this.chunks[last].bytes)) parts.push(this.chunks[last++].bytes);
    const bytes = concatenate(parts);
    let behind = after.length - end.place.offset;
    for (let i = end.place.chunk + 1; i < last; i++) behind += this.chunks[i].bytes.length;
    return {
      first,
      last,
      bytes,
      changedStart: Math.max(0, Math.min(changedStart, bytes.length - behind) - 3),
      changedEnd: Math.min(bytes.length, bytes.length - behind + 4),
    };
  }

  private endsWith(chunk: number, byte: number): boolean {
    const { bytes } = this.chunks[chunk];
    return bytes[bytes.length - 1] === byte;
  }
}

/** Where the line that holds `at` ends. */
function lineEnd(bytes: Uint8Array, at: number): number {
  while (at < bytes.length && bytes[at] !== LF && bytes[at] !== CR) at++;
  return at;
}

/** Whether `parts` end with a line break that `next` does not make longer. Empty parts end nothing, and need no end. */
function endsLine(parts: readonly Uint8Array[], next: Uint8Array): boolean {
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i];
    if (part.length === 0) continue;
    const byte = part[part.length - 1];
    return byte === LF || (byte === CR && next[0] !== LF);
  }
  return true;
}
