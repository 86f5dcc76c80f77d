// Lines of a text that is read once: offsets to positions. For texts that are edited there are chunks.
import type { Position, Range } from './span';

/** Where the lines of a string begin. Offsets and columns are UTF-16 code units. */
export class Lines {
  private readonly starts: number[] = [0];

  constructor(private readonly whole: string) {
    for (let at = 0; at < whole.length; at++) {
      const code = whole.charCodeAt(at);
      if (code === 10 || (code === 13 && whole.charCodeAt(at + 1) !== 10)) this.starts.push(at + 1);
    }
  }

  /** The position of an offset; one outside the text is moved to its nearest end. */
  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.whole.length));
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle] <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: at - this.starts[low] };
  }

  range(start: number, end: number): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  /** The text of a line without its line break; empty for a line that is not there. */
  text(line: number): string {
    const start = this.starts[line];
    if (start === undefined) return '';
    return this.whole.slice(start, this.starts[line + 1] ?? this.whole.length).replace(/[\r\n]+$/, '');
  }
}
