// Every name of a zone as a number: a tree of labels in a hash table over typed arrays.
//
// A name is its parent and one label, so a relative name starts at the number of its origin, the ancestors of a name
// are a walk upward, and two spellings of one name are one number (RFC 4343: ASCII letters in any case; `\DDD` decoded).
import { BACKSLASH, DOT } from '../syntax/octets';
import { AT } from '../syntax/octets';
import { LABEL_LIMIT, NAME_LIMIT, labelText } from '../dns/name';

/** The number of a name. */
export type NameId = number;

/** No name: what stands there is none, or nothing stands there. */
export const NO_NAME = -1;
/** The root of the DNS. */
export const ROOT: NameId = 0;
/** Stands for the origin of a file whose origin is unknown: names relative to it are known among themselves. */
export const UNKNOWN_ORIGIN: NameId = 1;

const FIRST_CAPACITY = 1024;

/** Offsets of the labels of the name being read, one behind the other; a name has at most 127. */
const labelStart = new Int32Array(130);
const labelEnd = new Int32Array(130);
const decoded = new Uint8Array(256);

export class Names {
  private capacity = FIRST_CAPACITY;
  private hashes = new Int32Array(FIRST_CAPACITY);
  private parents = new Int32Array(FIRST_CAPACITY);
  /** Where the label stands in the pool. */
  private labels = new Int32Array(FIRST_CAPACITY);
  private labelLengths = new Uint8Array(FIRST_CAPACITY);
  /** Octets of the name on the wire. */
  private wireLengths = new Uint8Array(FIRST_CAPACITY);
  private firstChildren = new Int32Array(FIRST_CAPACITY);
  private siblings = new Int32Array(FIRST_CAPACITY);
  private pool = new Uint8Array(FIRST_CAPACITY * 8);
  private poolLength = 0;
  /** Open addressing: number of a name and one, or 0. */
  private slots = new Int32Array(FIRST_CAPACITY * 2);

  /** Types that stand at the name (see type-set.ts). */
  mask = new Int32Array(FIRST_CAPACITY);
  /** Rows of the name, and names directly below it that exist: the name exists while this is above 0 (RFC 4592 §2.2.2). */
  alive = new Int32Array(FIRST_CAPACITY);
  /** First row that the name owns, or -1. */
  firstRow = new Int32Array(FIRST_CAPACITY);
  /** First row that names it as its target, or -1. */
  firstReferrer = new Int32Array(FIRST_CAPACITY);

  /** How many names there are. */
  count = 0;

  constructor() {
    this.clear();
  }

  /** Forgets all names but the root and the unknown origin. */
  clear(): void {
    this.slots.fill(0);
    this.count = 0;
    this.poolLength = 0;
    this.add(0, ROOT, 0, 0, this.pool);
    this.add(0, UNKNOWN_ORIGIN, 0, 0, this.pool);
    this.parents[ROOT] = NO_NAME;
    this.parents[UNKNOWN_ORIGIN] = NO_NAME;
    this.firstChildren[ROOT] = NO_NAME;
    this.firstChildren[UNKNOWN_ORIGIN] = NO_NAME;
    this.wireLengths[ROOT] = this.wireLengths[UNKNOWN_ORIGIN] = 1;
  }

  /** Makes room for `count` names at once. */
  reserve(count: number): void {
    if (count > this.capacity) this.grow(count);
  }

  /** The parent, or NO_NAME for a root. */
  parent(name: NameId): NameId {
    return this.parents[name];
  }

  /** First name directly below, or NO_NAME; the others follow by `sibling`. Names that no longer exist are among them. */
  firstChild(name: NameId): NameId {
    return this.firstChildren[name];
  }

  sibling(name: NameId): NameId {
    return this.siblings[name];
  }

  /** Whether `name` is `ancestor` or below it. */
  isAtOrBelow(name: NameId, ancestor: NameId): boolean {
    for (let at = name; at !== NO_NAME; at = this.parents[at]) if (at === ancestor) return true;
    return false;
  }

  /** The topmost name: ROOT, or UNKNOWN_ORIGIN for names whose origin is unknown; NO_NAME of none. */
  top(name: NameId): NameId {
    if (name === NO_NAME) return NO_NAME;
    let at = name;
    while (this.parents[at] !== NO_NAME) at = this.parents[at];
    return at;
  }

  /** Labels of the name, without the root. */
  depth(name: NameId): number {
    let labels = 0;
    for (let at = this.parents[name]; at !== NO_NAME; at = this.parents[at]) labels++;
    return labels;
  }

  /** Whether the first label is `*` (RFC 4592 §2.1.1). */
  isWildcard(name: NameId): boolean {
    return this.labelLengths[name] === 1 && this.pool[this.labels[name]] === 0x2a;
  }

  /** The name `*` directly below, or NO_NAME. */
  wildcardBelow(name: NameId): NameId {
    STAR_LABEL[0] = 0x2a;
    return this.search(hashOf(STAR_LABEL, 0, 1, name), name, STAR_LABEL, 0, 1);
  }

  /** The name `label`.`parent` if it was ever met, else NO_NAME; makes none. */
  find(parent: NameId, label: Uint8Array): NameId {
    return this.search(hashOf(label, 0, label.length, parent), parent, label, 0, label.length);
  }

  /** First label as text, escaped as in a zone file; the empty text for a root. */
  label(name: NameId): string {
    return labelText(this.pool.subarray(this.labels[name], this.labels[name] + this.labelLengths[name]));
  }

  /** The name as text: absolute with its final dot; one below the unknown origin without (`@` for that itself). */
  text(name: NameId): string {
    if (name === ROOT) return '.';
    if (name === UNKNOWN_ORIGIN) return '@';
    const labels: string[] = [];
    let at = name;
    for (; this.parents[at] !== NO_NAME; at = this.parents[at]) labels.push(this.label(at));
    return labels.join('.') + (at === ROOT ? '.' : '');
  }

  /** `name` with its part from `from` on replaced by `to` (DNAME, RFC 6672 §2.2); NO_NAME when it gets too long. */
  rebase(name: NameId, from: NameId, to: NameId): NameId {
    const path: NameId[] = [];
    for (let at = name; at !== from; at = this.parents[at]) path.push(at);
    let result = to;
    for (const part of path.reverse()) {
      const label = this.pool.slice(this.labels[part], this.labels[part] + this.labelLengths[part]);
      result = this.child(result, label, 0, label.length);
      if (result === NO_NAME) return NO_NAME;
    }
    return result;
  }

  /**
   * The name written from `start` to `end`: relative to `origin`, or absolute. NO_NAME when it is none: an empty label,
   * a label over 63 octets, a name over 255, a bad escape (RFC 1035 §2.3.4, §5.1).
   */
  resolve(bytes: Uint8Array, start: number, end: number, origin: NameId): NameId {
    const first = bytes[start];
    if (end - start === 1) {
      if (first === AT) return origin;
      if (first === DOT) return ROOT;
    }
    let count = 0;
    let labelAt = start;
    for (let at = start; at < end; at++) {
      const octet = bytes[at];
      if (octet === DOT) {
        if (at === labelAt || count === 127) return NO_NAME;
        labelStart[count] = labelAt;
        labelEnd[count++] = at;
        labelAt = at + 1;
      } else if (octet === BACKSLASH) return this.resolveEscaped(bytes, start, end, origin);
    }
    let name = ROOT;
    if (labelAt < end) {
      if (count === 127) return NO_NAME;
      labelStart[count] = labelAt;
      labelEnd[count++] = end;
      name = origin;
    }
    if (count === 0) return NO_NAME;
    while (count > 0 && name !== NO_NAME) {
      count--;
      name = this.child(name, bytes, labelStart[count], labelEnd[count]);
    }
    return name;
  }

  private resolveEscaped(bytes: Uint8Array, start: number, end: number, origin: NameId): NameId {
    let count = 0;
    let length = 0;
    let labelAt = 0;
    let absolute = false;
    for (let at = start; at < end; at++) {
      let octet = bytes[at];
      absolute = octet === DOT;
      if (absolute) {
        if (length === labelAt || count === 127) return NO_NAME;
        labelStart[count] = labelAt;
        labelEnd[count++] = length;
        labelAt = length;
        continue;
      }
      if (octet === BACKSLASH) {
        if (++at >= end) return NO_NAME;
        octet = bytes[at];
        if (octet >= 0x30 && octet <= 0x39) {
          if (at + 2 >= end || !isDigit(bytes[at + 1]) || !isDigit(bytes[at + 2])) return NO_NAME;
          octet = (octet - 0x30) * 100 + (bytes[at + 1] - 0x30) * 10 + bytes[at + 2] - 0x30;
          if (octet > 255) return NO_NAME;
          at += 2;
        }
      }
      if (length === NAME_LIMIT) return NO_NAME;
      decoded[length++] = octet;
    }
    if (!absolute) {
      if (count === 127) return NO_NAME;
      labelStart[count] = labelAt;
      labelEnd[count++] = length;
    }
    let name = absolute ? ROOT : origin;
    while (count > 0 && name !== NO_NAME) {
      count--;
      name = this.child(name, decoded, labelStart[count], labelEnd[count]);
    }
    return name;
  }

  /** The name `label`.`parent`, made when it is new. */
  private child(parent: NameId, bytes: Uint8Array, start: number, end: number): NameId {
    if (end - start > LABEL_LIMIT) return NO_NAME;
    const hash = hashOf(bytes, start, end, parent);
    const found = this.search(hash, parent, bytes, start, end);
    if (found !== NO_NAME) return found;
    if (this.wireLengths[parent] + end - start + 1 > NAME_LIMIT) return NO_NAME;
    return this.add(hash, parent, start, end, bytes);
  }

  private search(hash: number, parent: NameId, bytes: Uint8Array, start: number, end: number): NameId {
    const { slots, hashes, parents, labelLengths, labels, pool } = this;
    const wrap = slots.length - 1;
    const length = end - start;
    for (let slot = hash & wrap; slots[slot] !== 0; slot = (slot + 1) & wrap) {
      const name = slots[slot] - 1;
      if (hashes[name] !== hash || parents[name] !== parent || labelLengths[name] !== length) continue;
      const label = labels[name];
      let i = 0;
      while (i < length && pool[label + i] === lowerCase(bytes[start + i])) i++;
      if (i === length) return name;
    }
    return NO_NAME;
  }

  private add(hash: number, parent: NameId, start: number, end: number, bytes: Uint8Array): NameId {
    if (this.count === this.capacity) this.grow(this.capacity * 2);
    const length = end - start;
    if (this.poolLength + length > this.pool.length) {
      const pool = new Uint8Array(this.pool.length * 2);
      pool.set(this.pool);
      this.pool = pool;
    }
    const name = this.count++;
    this.hashes[name] = hash;
    this.parents[name] = parent;
    this.labels[name] = this.poolLength;
    this.labelLengths[name] = length;
    this.wireLengths[name] = this.wireLengths[parent] + length + 1;
    for (let at = start; at < end; at++) this.pool[this.poolLength++] = lowerCase(bytes[at]);
    this.siblings[name] = this.firstChildren[parent];
    this.firstChildren[parent] = name;
    this.firstChildren[name] = NO_NAME;
    this.firstRow[name] = this.firstReferrer[name] = -1;
    this.mask[name] = 0;
    this.alive[name] = 0;
    if (name > UNKNOWN_ORIGIN) this.insert(hash, name);
    return name;
  }

  private insert(hash: number, name: NameId): void {
    const { slots } = this;
    const wrap = slots.length - 1;
    let slot = hash & wrap;
    while (slots[slot] !== 0) slot = (slot + 1) & wrap;
    slots[slot] = name + 1;
  }

  private grow(atLeast: number): void {
    const capacity = Math.max(atLeast, this.capacity * 2);
    this.capacity = capacity;
    this.hashes = grown(this.hashes, capacity);
    this.parents = grown(this.parents, capacity);
    this.labels = grown(this.labels, capacity);
    this.firstChildren = grown(this.firstChildren, capacity);
    this.siblings = grown(this.siblings, capacity);
    this.mask = grown(this.mask, capacity);
    this.alive = grown(this.alive, capacity);
    this.firstRow = grown(this.firstRow, capacity);
    this.firstReferrer = grown(this.firstReferrer, capacity);
    const lengths = new Uint8Array(capacity);
    lengths.set(this.labelLengths);
    this.labelLengths = lengths;
    const wires = new Uint8Array(capacity);
    wires.set(this.wireLengths);
    this.wireLengths = wires;
    let size = this.slots.length;
    while (size < capacity * 1.5) size *= 2;
    if (size > this.slots.length) {
      this.slots = new Int32Array(size);
      for (let name = UNKNOWN_ORIGIN + 1; name < this.count; name++) this.insert(this.hashes[name], name);
    }
  }
}

const STAR_LABEL = Uint8Array.of(0x2a);

function grown(column: Int32Array, capacity: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(capacity);
  larger.set(column);
  return larger;
}

function hashOf(bytes: Uint8Array, start: number, end: number, parent: NameId): number {
  let hash = Math.imul(parent + 0x51ed27, 0x2545f491);
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ lowerCase(bytes[at]), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

function lowerCase(octet: number): number {
  return octet >= 0x41 && octet <= 0x5a ? octet | 0x20 : octet;
}

function isDigit(octet: number): boolean {
  return octet >= 0x30 && octet <= 0x39;
}
