// What $INCLUDE brings into a zone: the files that the host hands in, and the order in which all texts are read.
//
// An included file is a text of its own with chunks of its own; its rows are rows of the same zone. A chunk ends behind
// each $INCLUDE, so what a file brings stands between two chunks of the text that includes it.
import { ChunkedText } from '../text/chunks';
import { NO_NAME } from './names';
import type { NameId } from './names';
import { INITIAL_STATE } from './zone-chunk';
import type { State, ZoneChunk } from './zone-chunk';

/** Why an $INCLUDE is not followed. `unread`: the host doesn't know the file yet. */
export const INCLUDE_FAILURES = [
  'missing',
  'directory',
  'too-large',
  'outside',
  'untrusted',
  'unread',
  'loop',
  'depth',
  'too-much',
] as const;
export type IncludeFailure = (typeof INCLUDE_FAILURES)[number];

/** A file that is included. Its octets are not changed; the same octets say that the file is as it was. */
export interface IncludedFile {
  /** What the host calls it: the same file has one name, however it is written. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Why there is no file, and where the host looked for it. */
export interface IncludeRefusal {
  readonly failure: IncludeFailure;
  readonly tried?: readonly string[];
  /** For a loop, the files of the circle. */
  readonly chain?: readonly string[];
}

export type IncludeAnswer = IncludedFile | IncludeRefusal;

/** Gives the file that `path` means where it stands in the file `from`, the zone file itself if undefined. */
export type IncludeFiles = (path: string, from: string | undefined) => IncludeAnswer;

/** An $INCLUDE that says where to look. */
export interface IncludeStatement {
  /** As written. */
  readonly path: string;
  /** The origin that it gives the file, or NO_NAME. */
  readonly origin: NameId;
  readonly answer: IncludeAnswer;
}

/** Files in one another, and what all files of a zone may come to: beyond it nobody meant it. */
export const DEEPEST_INCLUDE = 20;
const MOST_INCLUDES = 5000;
const MOST_OCTETS = 64 * 1024 * 1024;

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

/** All $INCLUDEs of a zone. */
export class Inclusions {
  /** Chunks that end with an $INCLUDE, followed or not. */
  readonly openers = new Set<ZoneChunk>();
  /** Included texts that are not yet read to their end. */
  readonly unread = new Set<Source>();
  /** Counts how often an included text changed. */
  revision = 0;
  private count = 0;
  private octets = 0;
  /** What is about to go: it is in nobody's way. */
  private leaving = { count: 0, octets: 0 };
  private ordered: ZoneChunk[] | undefined;

  constructor(
    private readonly root: Source,
    private readonly files: IncludeFiles | undefined,
    /** What the host calls the zone file. */
    private readonly rootFile: string | undefined,
  ) {}

  /** Whether the host gives files at all. */
  get follows(): boolean {
    return this.files !== undefined;
  }

  // --- asking for files

  /** What the host has for an $INCLUDE in a text. */
  answer(path: string, from: Source): IncludeAnswer {
    const answer: IncludeAnswer = this.files?.(path, from.file) ?? { failure: 'unread' };
    if ('failure' in answer) return answer;
    const chain: string[] = [];
    for (let source: Source | undefined = from; source !== undefined; source = source.opener?.source) {
      const file = source.file ?? this.rootFile;
      if (file !== undefined) chain.unshift(file);
      if (file === answer.file) return { failure: 'loop', chain: [...chain, answer.file] };
    }
    if (from.depth >= DEEPEST_INCLUDE) return { failure: 'depth' };
    const count = this.count - this.leaving.count;
    const octets = this.octets - this.leaving.octets;
    if (count >= MOST_INCLUDES || octets + answer.bytes.length > MOST_OCTETS) return { failure: 'too-much' };
    return answer;
  }

  /** What the chunks bring is about to be replaced. */
  leave(chunks: readonly ZoneChunk[]): void {
    this.leaving = { count: 0, octets: 0 };
    const add = (chunk: ZoneChunk): void => {
      if (chunk.inclusion === undefined) return;
      this.leaving.count++;
      this.leaving.octets += chunk.inclusion.bytes.length;
      chunk.inclusion.text.chunks.forEach(add);
    };
    if (this.count > 0) chunks.forEach(add);
  }

  // --- keeping them

  attach(chunk: ZoneChunk, source: Source): void {
    chunk.inclusion = source;
    source.opener = chunk;
    this.changed();
  }

  enter(source: Source): void {
    this.count++;
    this.octets += source.bytes.length;
    if (source.unread !== undefined) this.unread.add(source);
  }

  drop(source: Source): void {
    this.count--;
    this.octets -= source.bytes.length;
    this.unread.delete(source);
    this.changed();
  }

  /** The file has other octets now. */
  renew(source: Source, bytes: Uint8Array): void {
    this.octets += bytes.length - source.bytes.length;
    source.bytes = bytes;
  }

  /** A text was cut in another way, or brings something else. */
  changed(): void {
    this.ordered = undefined;
    this.revision++;
  }

  // --- the order of reading

  /** All chunks in the order in which they are read. */
  get order(): readonly ZoneChunk[] {
    if (this.count === 0) return this.root.text.chunks;
    return (this.ordered ??= inOrder(this.root, []));
  }

  /** The place of a chunk in that order. */
  placeOf(chunk: ZoneChunk): number {
    if (this.count === 0) return chunk.index;
    if (this.ordered === undefined) void this.order;
    return chunk.place;
  }

  /** The place of a chunk of a text by its index, or the place behind the text and all it includes. */
  placeAt(source: Source, index: number): number {
    const { chunks } = source.text;
    if (index < chunks.length) return this.placeOf(chunks[index]);
    const last = chunks[chunks.length - 1];
    return last.inclusion === undefined
      ? this.placeOf(last) + 1
      : this.placeAt(last.inclusion, last.inclusion.text.chunks.length);
  }

  /** The included texts, in the order of reading. */
  *sources(): Generator<Source> {
    if (this.count === 0) return;
    for (const { inclusion } of this.order) if (inclusion !== undefined) yield inclusion;
  }

  // --- what reading hands on

  /** The state that a chunk of a text begins with, by its index; `origin` is that of the zone file. */
  entryOf(source: Source, index: number, origin: NameId): State {
    if (index > 0) return stateBehind(source.text.chunks[index - 1]);
    const { opener } = source;
    if (opener === undefined) return INITIAL_STATE(origin);
    const { exit, include } = opener;
    const given = include?.origin ?? NO_NAME;
    return { ...exit, origin: given === NO_NAME ? exit.origin : given, afterOrigin: false };
  }
}

/**
 * The state behind a chunk and what it includes. Owner and origin are those before the $INCLUDE (RFC 1035 §5.1 for the
 * origin, BIND and Knot for both); TTLs that the file set stay, as all servers but Knot have it.
 */
function stateBehind(chunk: ZoneChunk): State {
  const { inclusion, exit } = chunk;
  if (inclusion === undefined) return exit;
  const { chunks } = inclusion.text;
  const { defaultTtl, lastTtl, owner, includedOwner } = stateBehind(chunks[chunks.length - 1]);
  const last = includedOwner !== NO_NAME ? includedOwner : owner;
  return { ...exit, defaultTtl, lastTtl, includedOwner: last < 0 || last === exit.owner ? NO_NAME : last };
}

function inOrder(source: Source, order: ZoneChunk[]): ZoneChunk[] {
  for (const chunk of source.text.chunks) {
    chunk.place = order.length;
    order.push(chunk);
    if (chunk.inclusion !== undefined) inOrder(chunk.inclusion, order);
  }
  return order;
}
