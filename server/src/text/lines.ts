// Lines of a text that is read once: offsets to positions. For texts that are edited there are chunks.
import type { Position, Range } from './span';

/** Where the lines of a string begin. Offsets and columns are UTF-16 code units. Looked for as far as someone asks. */
export class Lines {
  private readonly starts: number[] = [0];
  /** The next line break that is not in `starts` yet; -1 when there is none. */
  private next: number;

  constructor(private readonly whole: string) {
    this.next = this.breakFrom(0);
  }

  /** The position of an offset; one outside the text is moved to its nearest end. */
  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.whole.length));
    while (this.next >= 0 && this.next < at) this.addLine();
    const { starts } = this;
    let low = 0;
    let high = starts.length - 1;
    // Mostly the last line is meant: texts are read from top to bottom.
    if (starts[high] <= at) low = high;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: at - starts[low] };
  }

  range(start: number, end: number): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  /** The text of a line without its line break; empty for a line that is not there. */
  text(line: number): string {
    while (this.next >= 0 && this.starts.length <= line + 1) this.addLine();
    const start = this.starts[line];
    if (start === undefined) return '';
    return this.whole.slice(start, this.starts[line + 1] ?? this.whole.length).replace(/[\r\n]+$/, '');
  }
  private addLine(): void {
    const start = this.next + 1;
    this.starts.push(start);
    this.next = this.breakFrom(start);
  }

  /** The last octet of the next line break: CR LF is one. */
  private breakFrom(from: number): number {
    const { whole } = this;
    for (let at = from; at < whole.length; at++) {
      const code = whole.charCodeAt(at);
      if (code === 10 || (code === 13 && whole.charCodeAt(at + 1) !== 10)) return at;
    }
    return -1;
  }
}
