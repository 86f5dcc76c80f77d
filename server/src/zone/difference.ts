// Where a text differs from octets that are to stand in its place, in whole lines.
import type { Chunk, ChunkedText } from '../text/chunks';
import type { Position } from '../text/span';

/** The stretch of the text that is another one now, and what stands there. */
export interface Difference {
  readonly from: Position;
  readonly to: Position;
  readonly bytes: Uint8Array;
}

const LF = 10;

/** Undefined when they are the same. */
export function difference<C extends Chunk>(text: ChunkedText<C>, bytes: Uint8Array): Difference | undefined {
  const { chunks } = text;
  // Whole chunks that are the same, from both ends, then lines of the first and last one that is not.
  let first = 0;
  let start = 0;
  while (first < chunks.length && isAt(chunks[first].bytes, bytes, start)) start += chunks[first++].bytes.length;
  let last = chunks.length;
  let end = bytes.length;
  while (last > first && end - chunks[last - 1].bytes.length >= start) {
    const { bytes: own } = chunks[last - 1];
    if (!isAt(own, bytes, end - own.length)) break;
    end -= own.length;
    last--;
  }
  if (first === last && start === end) return undefined;
  const head = first < last ? sameLines(chunks[first].bytes, bytes.subarray(start, end)) : 0;
  return {
    from: placeOf(text, first, head),
    to: placeOf(text, last, 0),
    bytes: bytes.subarray(start + head, end),
  };
}

function isAt(part: Uint8Array, whole: Uint8Array, at: number): boolean {
  if (at + part.length > whole.length) return false;
  for (let i = 0; i < part.length; i++) if (part[i] !== whole[at + i]) return false;
  return true;
}

/** Octets of the lines that both begin with. */
function sameLines(left: Uint8Array, right: Uint8Array): number {
  let lines = 0;
  for (let at = 0; at < left.length && at < right.length && left[at] === right[at]; at++) {
    if (left[at] === LF) lines = at + 1;
  }
  return lines;
}

function placeOf<C extends Chunk>(text: ChunkedText<C>, chunk: number, offset: number): Position {
  const { chunks } = text;
  if (chunk < chunks.length) return text.positionAt({ chunk, offset });
  // Behind the last line, whatever stands there.
  return { line: text.lineCount, character: 0 };
}
