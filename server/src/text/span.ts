// Places in a text as every editor counts them: lines and UTF-16 columns, both from 0.

/** A place between two characters. */
export interface Position {
  /** From 0. */
  readonly line: number;
  /** From 0, in UTF-16 code units. */
  readonly character: number;
  /** The file that it is in, where that isn't the one at hand: a file that is included. */
  readonly file?: string;
}

/** A stretch of text; `end` is not part of it. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Replaces the text of `range` by `newText`. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}
