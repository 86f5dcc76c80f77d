// A chunk of a zone's text with the rows read from it, and the state that reading passes from chunk to chunk.
import { ChunkedText } from '../text/chunks';
import type { Chunk } from '../text/chunks';
import type { IncludeStatement } from './include';
import { NO_NAME } from './names';
import type { NameId } from './names';
import type { RowId } from './rows';

/** Owner not given yet: the text has had no entry so far. */
export const NO_OWNER_YET = -2;
/** No record of the file that is included has been read yet. */
export const AT_BEGINNING = -3;

/** What the entries before a place leave behind for those after it. */
export interface State {
  /** Origin of relative names. */
  readonly origin: NameId;
  /** Owner of the last entry; NO_NAME if it was none, NO_OWNER_YET before the first. */
  readonly owner: NameId;
  /** Seconds of the last $TTL (RFC 2308 §4), -1 without one. */
  readonly defaultTtl: number;
  /** Seconds of the last TTL written in a record (RFC 1035 §5.1), -1 without one. */
  readonly lastTtl: number;
  /** An $ORIGIN stands behind the last record. */
  readonly afterOrigin: boolean;
  /**
   * Where servers differ in the owner that a record takes over: behind an $INCLUDE the owner of the last record of the
   * file, if it is another one than before; AT_BEGINNING before the first record of such a file. Else NO_NAME.
   */
  readonly includedOwner: NameId;
}

/** What the beginning of a chunk passes on to its end unless an entry of the chunk sets it; and what its rows depend on. */
export const SETS_ORIGIN = 1;
export const SETS_OWNER = 2;
export const SETS_DEFAULT_TTL = 4;
export const SETS_LAST_TTL = 8;
export const USES_ORIGIN = 16;
export const USES_OWNER = 32;
export const USES_TTL = 64;
/** It holds a record or an $ORIGIN: what stands last there is known. */
export const SETS_AFTER_ORIGIN = 128;
export const HOLDS_RECORD = 256;

/** A chunk of a zone. */
export interface ZoneChunk extends Chunk {
  /** Its number, which its rows hold; never reused. */
  readonly id: number;
  /** Octets behind its end that were looked at to read it. */
  readonly lookedBeyond: number;
  /** The text begins with a byte order mark, which the reader passed over. */
  readonly byteOrderMark: boolean;
  /** It holds a comment that speaks to this program. */
  readonly addressed: boolean;
  /** The text that it is a piece of. */
  readonly source: Source;
  /** The $INCLUDE that it ends with, if the host was asked for its file. */
  readonly include: IncludeStatement | undefined;
  /** What that brings: it is read behind this chunk. */
  inclusion: Source | undefined;
  /** Its place among the chunks of all texts; see Inclusions.placeOf. */
  place: number;
  entry: State;
  exit: State;
  /** SETS_ and USES_ bits. */
  traits: number;
  /** Its rows: a run of `rowsSize`, of which `rowCount` are used. */
  firstRow: RowId;
  rowCount: number;
  rowsSize: number;
  /** Rows made by its $GENERATE directives: a run of their own. */
  firstGenerated: RowId;
  generatedCount: number;
  generatedSize: number;
  /** Rows of it that make the zone an open one. */
  openings: number;
  /** Findings on its rows; -1 when they must be counted. Kept by the rules' checker. */
  findings: number;
}

/** One text of a zone: the zone file itself, or a file each time that it is included. */
export class Source {
  readonly text: ChunkedText<ZoneChunk>;
  /** The chunk that ends with its $INCLUDE; undefined for the zone file itself. */
  opener: ZoneChunk | undefined;
  /** The whole text while it is not yet read into chunks, and how far it is. */
  unread: Uint8Array | undefined;
  unreadFrom = 0;

  constructor(
    /** Undefined for the zone file itself. */
    readonly file: string | undefined,
    /** What the host gave. */
    public bytes: Uint8Array,
    /** Files around it. */
    readonly depth: number,
    firstChunk: (source: Source) => ZoneChunk,
  ) {
    this.unread = bytes;
    this.text = new ChunkedText([firstChunk(this)], file);
  }
}

export const INITIAL_STATE = (origin: NameId): State => ({
  origin,
  owner: NO_OWNER_YET,
  defaultTtl: -1,
  lastTtl: -1,
  afterOrigin: false,
  includedOwner: NO_NAME,
});

export function sameState(left: State, right: State): boolean {
  return (
    left.origin === right.origin &&
    left.owner === right.owner &&
    left.defaultTtl === right.defaultTtl &&
    left.lastTtl === right.lastTtl &&
    left.afterOrigin === right.afterOrigin &&
    left.includedOwner === right.includedOwner
  );
}

/** Whether the rows of a chunk must be read again when it begins with `entry`. */
export function mustReadAgain(chunk: ZoneChunk, entry: State): boolean {
  const { traits } = chunk;
  return (
    ((traits & USES_ORIGIN) !== 0 && chunk.entry.origin !== entry.origin) ||
    ((traits & USES_OWNER) !== 0 &&
      (chunk.entry.owner !== entry.owner ||
        chunk.entry.afterOrigin !== entry.afterOrigin ||
        chunk.entry.includedOwner !== entry.includedOwner))
  );
}

/** What a chunk that begins with `entry` and sets `own` ends with. */
export function exitState(traits: number, entry: State, own: State): State {
  return {
    origin: (traits & SETS_ORIGIN) !== 0 ? own.origin : entry.origin,
    owner: (traits & SETS_OWNER) !== 0 ? own.owner : entry.owner,
    defaultTtl: (traits & SETS_DEFAULT_TTL) !== 0 ? own.defaultTtl : entry.defaultTtl,
    lastTtl: (traits & SETS_LAST_TTL) !== 0 ? own.lastTtl : entry.lastTtl,
    afterOrigin: (traits & SETS_AFTER_ORIGIN) !== 0 ? own.afterOrigin : entry.afterOrigin,
    includedOwner: (traits & HOLDS_RECORD) !== 0 ? NO_NAME : entry.includedOwner,
  };
}
