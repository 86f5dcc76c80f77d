// The entries of a zone as rows of typed arrays, linked by owner and by target.
//
// A zone of a million records as objects costs several times the memory and the time. Rules and features never see
// this: they are handed the views of records.ts.
import { NO_NAME } from './names';
import type { NameId, Names } from './names';

/** The number of a row. */
export type RowId = number;

/** No row. */
export const NO_ROW = -1;

/** The entry does not parse; no rule about its meaning looks at it. */
export const FAULTY = 1 << 0;
export const DIRECTIVE = 1 << 1;
/** Begins with white space: the owner is that of the entry before. */
export const INDENTED = 1 << 2;
export const TTL_WRITTEN = 1 << 3;
/** No $TTL stands before it in its chunk: what it inherits depends on what the chunk begins with. */
export const TTL_FROM_ENTRY = 1 << 4;
export const OTHER_CLASS = 1 << 5;
/** Made by the $GENERATE at its offset. */
export const GENERATED = 1 << 6;
/** Holds a placeholder of a template. */
export const PLACEHOLDER = 1 << 7;
/** The zone may hold more than the file shows (CATALOGUE gate G4: an open zone). */
export const OPENING_ZONE = 1 << 8;
/** Holds an octet that is no printable ASCII. */
export const ODD = 1 << 9;
/** Written with no type, or with a word that is none. */
export const NO_TYPE = 1 << 10;
/** A quote or a parenthesis lacks its partner. */
export const UNBALANCED = 1 << 11;
/** Begins with white space, and an $ORIGIN stands between it and the entry that its owner comes from. */
export const AFTER_ORIGIN = 1 << 12;
/** Begins with white space where servers differ in the owner: behind an $INCLUDE, or first in the file. */
export const AFTER_INCLUDE = 1 << 13;
/** Its data are octets in generic notation (RFC 3597 §5). */
export const GENERIC = 1 << 14;

/** What rows have, whether on their way in or in their place. */
export interface RowColumns {
  owner: Int32Array;
  target: Int32Array;
  /** Seconds written; without TTL_WRITTEN what the entries of the chunk before it say, -1 when they say nothing. */
  ttl: Int32Array;
  /** From the beginning of the chunk. */
  offset: Int32Array;
  type: Uint16Array;
  /** First number of the RDATA, if it begins with one: the preference of an MX; of an address its first 16 bits. Of a TXT: octets of the entry up to the end of its type, 0 for more. */
  number: Uint16Array;
  flags: Uint16Array;
}

function columns(capacity: number): RowColumns {
  return {
    owner: new Int32Array(capacity),
    target: new Int32Array(capacity),
    ttl: new Int32Array(capacity),
    offset: new Int32Array(capacity),
    type: new Uint16Array(capacity),
    number: new Uint16Array(capacity),
    flags: new Uint16Array(capacity),
  };
}

function growColumns(from: RowColumns, to: RowColumns): void {
  to.owner.set(from.owner);
  to.target.set(from.target);
  to.ttl.set(from.ttl);
  to.offset.set(from.offset);
  to.type.set(from.type);
  to.number.set(from.number);
  to.flags.set(from.flags);
}

/** Most buffers stay empty: those of `$GENERATE`. */
const NO_COLUMNS = columns(0);

/** Rows just read from a text, before they have their place. */
export class RowBuffer {
  columns = NO_COLUMNS;
  count = 0;
  private capacity = 0;

  clear(): void {
    this.count = 0;
  }

  /** What it holds, as a buffer of its own; this one is empty then. */
  take(): RowBuffer {
    const taken = new RowBuffer();
    if (this.count === 0) return taken;
    taken.count = this.count;
    [taken.columns, this.columns] = [this.columns, taken.columns];
    [taken.capacity, this.capacity] = [this.capacity, taken.capacity];
    this.count = 0;
    return taken;
  }

  add(owner: NameId, type: number, flags: number, ttl: number, number: number, target: NameId, offset: number): void {
    if (this.count === this.capacity) {
      this.capacity = Math.max(256, this.capacity * 2);
      const larger = columns(this.capacity);
      growColumns(this.columns, larger);
      this.columns = larger;
    }
    const to = this.columns;
    const row = this.count++;
    to.owner[row] = owner;
    to.type[row] = type;
    to.flags[row] = flags;
    to.ttl[row] = ttl;
    to.number[row] = number;
    to.target[row] = target;
    to.offset[row] = offset;
  }
}

/** The rows of a zone. Each chunk owns a run of them, in the order of the text. */
export class Rows implements RowColumns {
  owner!: Int32Array;
  target!: Int32Array;
  ttl!: Int32Array;
  offset!: Int32Array;
  type!: Uint16Array;
  number!: Uint16Array;
  flags!: Uint16Array;
  /** Number of the chunk (see Zone.chunkOf). */
  chunk!: Int32Array;
  /** Findings of the rules about the record itself, and about its owner as a whole. */
  ownFindings!: Uint8Array;
  ownerFindings!: Uint8Array;
  /** The rows of one owner, and of one target, each a list without a ring. */
  nextOfOwner!: Int32Array;
  nextOfTarget!: Int32Array;
  /** The same lists backwards, from when a row first leaves them: what is only checked needs none. */
  private previous: { owner: Int32Array; target: Int32Array } | undefined;

  private capacity = 0;
  private length = 0;
  /** Freed runs by their size, for runs of that size. */
  private readonly free = new Map<number, number[]>();
  private freed = 0;

  /** With room for `count` rows. */
  constructor(
    private readonly names: Names,
    count: number,
  ) {
    this.reserve(count);
  }

  private reserve(count: number): void {
    if (count <= this.capacity) return;
    const larger = columns(count);
    const { capacity } = this;
    if (capacity > 0) growColumns(this, larger);
    Object.assign(this, larger);
    const grown = (column: Int32Array | undefined): Int32Array => {
      const result = new Int32Array(count);
      if (capacity > 0 && column) result.set(column);
      return result;
    };
    this.chunk = grown(this.chunk);
    this.nextOfOwner = grown(this.nextOfOwner);
    this.nextOfTarget = grown(this.nextOfTarget);
    const { previous } = this;
    if (previous) this.previous = { owner: grown(previous.owner), target: grown(previous.target) };
    const own = new Uint8Array(count);
    const ofOwner = new Uint8Array(count);
    if (capacity > 0) {
      own.set(this.ownFindings);
      ofOwner.set(this.ownerFindings);
    }
    this.ownFindings = own;
    this.ownerFindings = ofOwner;
    this.capacity = count;
  }

  /** The size of a run that has room for `count` rows: some more, so that a chunk can grow where it is. */
  runSize(count: number): number {
    return (count + 7) & ~7;
  }

  /** A run of `size` rows that nobody uses. */
  allocate(size: number): RowId {
    const reusable = this.free.get(size)?.pop();
    if (reusable !== undefined) {
      this.freed -= size;
      return reusable;
    }
    if (this.length + size > this.capacity) this.reserve(Math.max(this.length + size, Math.ceil(this.capacity * 1.5)));
    const first = this.length;
    this.length += size;
    return first;
  }

  /** Gives a run back. Its rows must be unlinked. */
  release(first: RowId, size: number): void {
    if (size === 0) return;
    const runs = this.free.get(size);
    if (runs) runs.push(first);
    else this.free.set(size, [first]);
    this.freed += size;
  }

  /** Rows that runs given back hold, as a share of all. */
  get waste(): number {
    return this.length === 0 ? 0 : this.freed / this.length;
  }

  /** Puts all rows of the buffer in their places, from `first` on. They are not linked yet. */
  putAll(first: RowId, { columns: source, count }: RowBuffer, chunk: number): void {
    this.owner.set(source.owner.subarray(0, count), first);
    this.target.set(source.target.subarray(0, count), first);
    this.ttl.set(source.ttl.subarray(0, count), first);
    this.offset.set(source.offset.subarray(0, count), first);
    this.type.set(source.type.subarray(0, count), first);
    this.number.set(source.number.subarray(0, count), first);
    this.flags.set(source.flags.subarray(0, count), first);
    this.chunk.fill(chunk, first, first + count);
    this.ownFindings.fill(0, first, first + count);
    this.ownerFindings.fill(0, first, first + count);
  }

  /** Puts a row of the buffer in its place. It is not linked yet. */
  put(row: RowId, buffer: RowBuffer, from: number, chunk: number): void {
    const { columns: source } = buffer;
    this.owner[row] = source.owner[from];
    this.target[row] = source.target[from];
    this.ttl[row] = source.ttl[from];
    this.offset[row] = source.offset[from];
    this.type[row] = source.type[from];
    this.number[row] = source.number[from];
    this.flags[row] = source.flags[from];
    this.chunk[row] = chunk;
    this.ownFindings[row] = 0;
    this.ownerFindings[row] = 0;
  }

  /** Adds a row to the lists of its owner and its target. */
  link(row: RowId): void {
    const { names, previous } = this;
    const owner = this.owner[row];
    this.nextOfOwner[row] = this.nextOfTarget[row] = NO_ROW;
    if (previous) previous.owner[row] = previous.target[row] = NO_ROW;
    if ((this.flags[row] & DIRECTIVE) !== 0) return;
    if (owner >= 0) {
      const next = names.firstRow(owner);
      this.nextOfOwner[row] = next;
      if (previous && next !== NO_ROW) previous.owner[next] = row;
      names.setFirstRow(owner, row);
    }
    const target = this.target[row];
    if (target !== NO_NAME) {
      const next = names.firstReferrer(target);
      this.nextOfTarget[row] = next;
      if (previous && next !== NO_ROW) previous.target[next] = row;
      names.setFirstReferrer(target, row);
    }
  }

  /** The lists backwards, made when they are first asked for. */
  private get backwards(): { owner: Int32Array; target: Int32Array } {
    if (this.previous) return this.previous;
    const { names } = this;
    const owner = new Int32Array(this.capacity);
    const target = new Int32Array(this.capacity);
    for (let name = 0; name < names.count; name++) {
      let before = NO_ROW;
      for (let row = names.firstRow(name); row !== NO_ROW; row = this.nextOfOwner[row]) {
        owner[row] = before;
        before = row;
      }
      before = NO_ROW;
      for (let row = names.firstReferrer(name); row !== NO_ROW; row = this.nextOfTarget[row]) {
        target[row] = before;
        before = row;
      }
    }
    return (this.previous = { owner, target });
  }

  /** Takes a row out of its lists. */
  unlink(row: RowId): void {
    if ((this.flags[row] & DIRECTIVE) !== 0) return;
    const { names, backwards } = this;
    const owner = this.owner[row];
    if (owner >= 0) {
      const next = this.nextOfOwner[row];
      const previous = backwards.owner[row];
      if (previous === NO_ROW) names.setFirstRow(owner, next);
      else this.nextOfOwner[previous] = next;
      if (next !== NO_ROW) backwards.owner[next] = previous;
    }
    const target = this.target[row];
    if (target !== NO_NAME) {
      const next = this.nextOfTarget[row];
      const previous = backwards.target[row];
      if (previous === NO_ROW) names.setFirstReferrer(target, next);
      else this.nextOfTarget[previous] = next;
      if (next !== NO_ROW) backwards.target[next] = previous;
    }
  }

  /** Moves a row to a free place; its neighbours in the lists learn of it. */
  move(from: RowId, to: RowId, chunk: number): void {
    this.chunk[to] = chunk;
    if (from === to) return;
    const { names, backwards } = this;
    this.owner[to] = this.owner[from];
    this.target[to] = this.target[from];
    this.ttl[to] = this.ttl[from];
    this.offset[to] = this.offset[from];
    this.type[to] = this.type[from];
    this.number[to] = this.number[from];
    this.flags[to] = this.flags[from];
    this.ownFindings[to] = this.ownFindings[from];
    this.ownerFindings[to] = this.ownerFindings[from];
    const owner = this.owner[to];
    const nextOwner = (this.nextOfOwner[to] = this.nextOfOwner[from]);
    const previousOwner = (backwards.owner[to] = backwards.owner[from]);
    const nextTarget = (this.nextOfTarget[to] = this.nextOfTarget[from]);
    const previousTarget = (backwards.target[to] = backwards.target[from]);
    if ((this.flags[to] & DIRECTIVE) !== 0) return;
    if (owner >= 0) {
      if (previousOwner === NO_ROW) names.setFirstRow(owner, to);
      else this.nextOfOwner[previousOwner] = to;
      if (nextOwner !== NO_ROW) backwards.owner[nextOwner] = to;
    }
    const target = this.target[to];
    if (target !== NO_NAME) {
      if (previousTarget === NO_ROW) names.setFirstReferrer(target, to);
      else this.nextOfTarget[previousTarget] = to;
      if (nextTarget !== NO_ROW) backwards.target[nextTarget] = to;
    }
  }

  /** Whether a row says the same as one of the buffer. */
  equals(row: RowId, buffer: RowBuffer, other: number): boolean {
    const { columns: source } = buffer;
    return (
      this.owner[row] === source.owner[other] &&
      this.type[row] === source.type[other] &&
      this.flags[row] === source.flags[other] &&
      this.target[row] === source.target[other] &&
      this.ttl[row] === source.ttl[other] &&
      this.number[row] === source.number[other]
    );
  }
}
