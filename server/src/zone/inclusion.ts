// What $INCLUDE brings into a zone: which files are followed, and the order in which all texts are read.
//
// An included file is a text of its own with chunks of its own; its rows are rows of the same zone. A chunk ends behind
// each $INCLUDE, so what a file brings stands between two chunks of the text that includes it.
import type { IncludeAnswer, IncludeFiles } from './include';
import { NO_NAME } from './names';
import type { NameId } from './names';
import { AT_BEGINNING, INITIAL_STATE } from './zone-chunk';
import type { Source, State, ZoneChunk } from './zone-chunk';

/** Files in one another, and what all files of a zone may come to: beyond it nobody meant it. */
export const DEEPEST_INCLUDE = 20;
const MOST_INCLUDES = 5000;
const MOST_OCTETS = 64 * 1024 * 1024;

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
    this.ordered ??= inOrder(this.root, []);
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

  /** The state that a chunk of a text begins with, by its index; `zoneOrigin` is that of the zone file. */
  entryOf(source: Source, index: number, zoneOrigin: NameId): State {
    if (index > 0) return stateBehind(source.text.chunks[index - 1]);
    const { opener } = source;
    if (opener === undefined) return INITIAL_STATE(zoneOrigin);
    const { exit, include } = opener;
    const given = include?.origin ?? NO_NAME;
    const origin = given === NO_NAME ? exit.origin : given;
    return { ...exit, origin, afterOrigin: false, includedOwner: AT_BEGINNING };
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
  if (includedOwner === AT_BEGINNING) return { ...exit, defaultTtl, lastTtl };
  const last = includedOwner === NO_NAME ? owner : includedOwner;
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
