// Every name of a zone as a number: a tree of labels in a hash table over typed arrays.
//
// A name is its parent and one label, so a relative name starts at the number of its origin, the ancestors of a name
// are a walk upward, and two spellings of one name are one number (RFC 4343: ASCII letters in any case; `\DDD` decoded).
import { BACKSLASH, DOT } from '../syntax/octets';
import { AT } from '../syntax/octets';
import { SMALL } from '../dns/octets';
import { LABEL_LIMIT, NAME_LIMIT, labelText } from '../dns/name';

/** The number of a name. */
export type NameId = number;

/** No name: what stands there is none, or nothing stands there. */
export const NO_NAME = -1;
/** The root of the DNS. */
export const ROOT: NameId = 0;
/** Stands for the origin of a file whose origin is unknown: names relative to it are known among themselves. */
export const UNKNOWN_ORIGIN: NameId = 1;

const STAR = 0x2a;

/** Offsets of the labels of the name being read, one behind the other; a name has at most 127. */
const labelStart = new Int32Array(130);
const labelEnd = new Int32Array(130);
const decoded = new Uint8Array(256);

/** What a name is, side by side in one array: a look-up touches one cache line instead of eight. */
const HASH = 0;
const PARENT = 1;
/** Where the label stands in the pool. */
const LABEL = 2;
/** Octets of the label, above them those of the name on the wire, above them its traits. */
const LENGTHS = 3;
const MASK = 4;
const ALIVE = 5;
const FIRST_ROW = 6;
const FIRST_REFERRER = 7;
const STRIDE = 8;

/** First octets that are told apart: letters in either case are one. */
const SHAPES_OF_LENGTH = 32;

/** A label of the name holds an asterisk. */
export const HAS_STAR = 1;
/** A label of the name is none of a host: letters, digits and inner hyphens (RFC 1123 §2.1). */
export const HAS_NON_HOST_LABEL = 2;

export class Names {
  private capacity: number;
  private facts: Int32Array;
  private firstChildren: Int32Array;
  private siblings: Int32Array;
  private pool: Uint8Array;
  private poolLength = 0;
  /**
   * Open addressing: the number of a name and one, above it as many bits of its hash as there is room for, or 0. The bits
   * tell most other names apart without a look at their facts, which lie far away.
   */
  private slots: Int32Array;
  /** The bits of a slot that hold the number. */
  private numberMask: number;
  /** The free slot at which the last search ended. */
  private vacant = 0;
  /** 1 for each length and first octet that a label below the top level had. */
  private readonly shapes = new Uint8Array(64 * SHAPES_OF_LENGTH);

  /** How many names there are. */
  count = 0;

  /** With room for `count` names, beside the root and the unknown origin. */
  constructor(count = 256) {
    const capacity = (this.capacity = Math.max(256, count));
    this.facts = new Int32Array(capacity * STRIDE);
    this.firstChildren = new Int32Array(capacity);
    this.siblings = new Int32Array(capacity);
    this.pool = new Uint8Array(capacity * 8);
    let size = 512;
    while (size < capacity * 1.5) size *= 2;
    this.slots = new Int32Array(size);
    this.numberMask = maskFor(capacity);
    for (const root of [ROOT, UNKNOWN_ORIGIN]) {
      this.add(0, root, 0, 0, this.pool);
      this.facts[root * STRIDE + PARENT] = NO_NAME;
      this.facts[root * STRIDE + LENGTHS] = 1 << 8;
      this.firstChildren[root] = this.siblings[root] = NO_NAME;
    }
  }

  /** Types that stand at the name (see type-set.ts). */
  mask(name: NameId): number {
    return this.facts[name * STRIDE + MASK];
  }

  setMask(name: NameId, mask: number): void {
    this.facts[name * STRIDE + MASK] = mask;
  }

  /** Whether the name owns a row, or a name below it does (RFC 4592 §2.2.2: empty non-terminals exist). */
  exists(name: NameId): boolean {
    return this.facts[name * STRIDE + ALIVE] > 0;
  }

  /** Rows that the name owns, and names directly below it that exist. */
  alive(name: NameId): number {
    return this.facts[name * STRIDE + ALIVE];
  }

  /** Changes `alive` by `by`; what it is then. */
  addAlive(name: NameId, by: 1 | -1): number {
    return (this.facts[name * STRIDE + ALIVE] += by);
  }

  /** First row that the name owns, or -1. */
  firstRow(name: NameId): number {
    return this.facts[name * STRIDE + FIRST_ROW];
  }

  setFirstRow(name: NameId, row: number): void {
    this.facts[name * STRIDE + FIRST_ROW] = row;
  }

  /** First row that names it as its target, or -1. */
  firstReferrer(name: NameId): number {
    return this.facts[name * STRIDE + FIRST_REFERRER];
  }

  setFirstReferrer(name: NameId, row: number): void {
    this.facts[name * STRIDE + FIRST_REFERRER] = row;
  }

  /** The parent, or NO_NAME for a root. */
  parent(name: NameId): NameId {
    return this.facts[name * STRIDE + PARENT];
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
    for (let at = name; at !== NO_NAME; at = this.facts[at * STRIDE + PARENT]) if (at === ancestor) return true;
    return false;
  }

  /** The topmost name: ROOT, or UNKNOWN_ORIGIN for names whose origin is unknown; NO_NAME of none. */
  top(name: NameId): NameId {
    if (name === NO_NAME) return NO_NAME;
    let at = name;
    while (this.facts[at * STRIDE + PARENT] !== NO_NAME) at = this.facts[at * STRIDE + PARENT];
    return at;
  }

  /** Labels of the name, without the root. */
  depth(name: NameId): number {
    let labels = 0;
    for (let at = this.facts[name * STRIDE + PARENT]; at !== NO_NAME; at = this.facts[at * STRIDE + PARENT]) labels++;
    return labels;
  }

  /** Whether the first label is `*` (RFC 4592 §2.1.1). */
  isWildcard(name: NameId): boolean {
    return (this.facts[name * STRIDE + LENGTHS] & 0xff) === 1 && this.firstOctet(name) === STAR;
  }

  /** The name `*` directly below, or NO_NAME. */
  wildcardBelow(name: NameId): NameId {
    return this.search(hashOf(STAR_LABEL, 0, 1, name), name, STAR_LABEL, 0, 1);
  }

  /** Octets of the first label. */
  labelLength(name: NameId): number {
    return this.facts[name * STRIDE + LENGTHS] & 0xff;
  }

  /** What its labels are like (HAS_STAR, HAS_NON_HOST_LABEL). */
  traits(name: NameId): number {
    return this.facts[name * STRIDE + LENGTHS] >> TRAITS_SHIFT;
  }

  /** Whether the first labels of two names are the same. */
  sameLabel(left: NameId, right: NameId): boolean {
    const { facts, pool } = this;
    const length = facts[left * STRIDE + LENGTHS] & 0xff;
    if (length !== (facts[right * STRIDE + LENGTHS] & 0xff)) return false;
    const one = facts[left * STRIDE + LABEL];
    const other = facts[right * STRIDE + LABEL];
    for (let i = 0; i < length; i++) if (pool[one + i] !== pool[other + i]) return false;
    return true;
  }

  /** Whether the first label is `label`, in lower case. */
  hasLabel(name: NameId, label: Uint8Array): boolean {
    const at = name * STRIDE;
    if ((this.facts[at + LENGTHS] & 0xff) !== label.length) return false;
    const start = this.facts[at + LABEL];
    for (let i = 0; i < label.length; i++) if (this.pool[start + i] !== label[i]) return false;
    return true;
  }

  /** Whether a label may stand below a top-level domain, told from its length and its first octet. */
  mayHaveBelowTop(label: Uint8Array): boolean {
    return this.shapes[shapeOf(label.length, label[0])] !== 0;
  }

  /** First octet of the first label, in lower case; of a root anything. */
  firstOctet(name: NameId): number {
    return this.pool[this.facts[name * STRIDE + LABEL]];
  }

  /** The name `label`.`parent` if it was ever met, else NO_NAME; makes none. */
  find(parent: NameId, label: Uint8Array): NameId {
    return this.search(hashOf(label, 0, label.length, parent), parent, label, 0, label.length);
  }

  /**
   * Hands over the names whose first label begins with `prefix` (in lower case), in the order in which they were met,
   * until `visit` returns false. All lie side by side: that is faster than a walk down the tree.
   */
  eachStarting(prefix: Uint8Array, visit: (name: NameId) => boolean): void {
    const { facts, pool, count } = this;
    const { length } = prefix;
    const first = length > 0 ? prefix[0] : -1;
    for (let name = UNKNOWN_ORIGIN + 1, at = name * STRIDE; name < count; name++, at += STRIDE) {
      if (first >= 0) {
        const label = facts[at + LABEL];
        if (pool[label] !== first || (facts[at + LENGTHS] & 0xff) < length) continue;
        let i = 1;
        while (i < length && pool[label + i] === prefix[i]) i++;
        if (i < length) continue;
      }
      if (!visit(name)) return;
    }
  }

  /** Where the first label holds `part` (in lower case) first, as octets of it, and its length; undefined if it doesn't. */
  labelPlace(name: NameId, part: Uint8Array): { from: number; to: number; length: number } | undefined {
    const { pool, facts } = this;
    const label = facts[name * STRIDE + LABEL];
    const length = facts[name * STRIDE + LENGTHS] & 0xff;
    for (let from = 0; from + part.length <= length; from++) {
      let i = 0;
      while (i < part.length && pool[label + from + i] === part[i]) i++;
      if (i === part.length) return { from, to: from + i, length };
    }
    return undefined;
  }

  /** Whether the first label ends with `part` (in lower case). */
  labelEndsWith(name: NameId, part: Uint8Array): boolean {
    const label = this.labelOctets(name);
    return label.length >= part.length && part.every((octet, i) => octet === label[label.length - part.length + i]);
  }

  /** Whether it is a host name: letters, digits and hyphens (RFC 1123 §2.1). */
  isHostname(name: NameId): boolean {
    return (this.traits(name) & HAS_NON_HOST_LABEL) === 0;
  }

  /** First label as text, escaped as in a zone file; the empty text for a root. */
  label(name: NameId): string {
    return labelText(this.labelOctets(name));
  }

  /** The name as text: absolute with its final dot; one below the unknown origin without (`@` for that itself). */
  text(name: NameId): string {
    if (name === ROOT) return '.';
    if (name === UNKNOWN_ORIGIN) return '@';
    const labels: string[] = [];
    let at = name;
    for (; this.facts[at * STRIDE + PARENT] !== NO_NAME; at = this.facts[at * STRIDE + PARENT])
      labels.push(this.label(at));
    return labels.join('.') + (at === ROOT ? '.' : '');
  }

  /** `name` with its part from `from` on replaced by `to` (DNAME, RFC 6672 §2.2); NO_NAME when it gets too long. */
  rebase(name: NameId, from: NameId, to: NameId): NameId {
    const path: NameId[] = [];
    for (let at = name; at !== from; at = this.facts[at * STRIDE + PARENT]) path.push(at);
    let result = to;
    for (const part of path.reverse()) {
      const label = this.labelOctets(part).slice();
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
    // Most names are one label below the origin: it is hashed as it is read.
    let only = start;
    let hash = seedOf(origin);
    for (; only < end; only++) {
      const octet = bytes[only];
      if (octet === DOT || octet === BACKSLASH) break;
      hash = Math.imul(hash ^ SMALL[octet], PRIME);
    }
    if (only === end && end > start) return this.childBy(finished(hash), origin, bytes, start, end);
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
    return this.childBy(hashOf(bytes, start, end, parent), parent, bytes, start, end);
  }

  private childBy(hash: number, parent: NameId, bytes: Uint8Array, start: number, end: number): NameId {
    if (end - start > LABEL_LIMIT) return NO_NAME;
    const found = this.search(hash, parent, bytes, start, end);
    if (found !== NO_NAME) return found;
    if (this.wireLength(parent) + end - start + 1 > NAME_LIMIT) return NO_NAME;
    return this.add(hash, parent, start, end, bytes);
  }

  private search(hash: number, parent: NameId, bytes: Uint8Array, start: number, end: number): NameId {
    const { slots, facts, pool, numberMask } = this;
    const wrap = slots.length - 1;
    const length = end - start;
    const tag = hash & ~numberMask;
    let slot = hash & wrap;
    for (let entry = slots[slot]; entry !== 0; slot = (slot + 1) & wrap, entry = slots[slot]) {
      if ((entry & ~numberMask) !== tag) continue;
      const name = (entry & numberMask) - 1;
      const at = name * STRIDE;
      if (facts[at + HASH] !== hash || facts[at + PARENT] !== parent) continue;
      if ((facts[at + LENGTHS] & 0xff) !== length) continue;
      const label = facts[at + LABEL];
      let i = 0;
      while (i < length && pool[label + i] === SMALL[bytes[start + i]]) i++;
      if (i === length) return name;
    }
    this.vacant = slot;
    return NO_NAME;
  }

  /** Adds a name that was just searched for in vain. */
  private add(hash: number, parent: NameId, start: number, end: number, bytes: Uint8Array): NameId {
    const hasRoom = this.count < this.capacity;
    if (!hasRoom) this.grow(this.capacity * 2);
    const length = end - start;
    if (this.poolLength + length > this.pool.length) {
      const pool = new Uint8Array(this.pool.length * 2);
      pool.set(this.pool);
      this.pool = pool;
    }
    const name = this.count++;
    const { facts, pool } = this;
    const at = name * STRIDE;
    facts[at + HASH] = hash;
    facts[at + PARENT] = parent;
    facts[at + LABEL] = this.poolLength;
    facts[at + MASK] = 0;
    facts[at + ALIVE] = 0;
    facts[at + FIRST_ROW] = facts[at + FIRST_REFERRER] = -1;
    let to = this.poolLength;
    let traits = this.traits(parent);
    if (bytes[start] === HYPHEN || bytes[end - 1] === HYPHEN) traits |= HAS_NON_HOST_LABEL;
    for (let from = start; from < end; from++) {
      const octet = bytes[from];
      traits |= OCTET_TRAITS[octet];
      pool[to++] = SMALL[octet];
    }
    this.poolLength = to;
    facts[at + LENGTHS] = length | ((this.wireLength(parent) + length + 1) << 8) | (traits << TRAITS_SHIFT);
    if (parent !== ROOT) this.shapes[shapeOf(length, bytes[start])] = 1;
    this.siblings[name] = this.firstChildren[parent];
    this.firstChildren[parent] = name;
    this.firstChildren[name] = NO_NAME;
    if (name > UNKNOWN_ORIGIN) {
      if (!hasRoom) this.vacant = this.vacantFor(hash);
      this.slots[this.vacant] = (hash & ~this.numberMask) | (name + 1);
    }
    return name;
  }

  private wireLength(name: NameId): number {
    return (this.facts[name * STRIDE + LENGTHS] >> 8) & 0xff;
  }

  /** Octets of the first label, in lower case. */
  labelOctets(name: NameId): Uint8Array {
    const at = name * STRIDE;
    return this.pool.subarray(this.facts[at + LABEL], this.facts[at + LABEL] + (this.facts[at + LENGTHS] & 0xff));
  }

  private vacantFor(hash: number): number {
    const { slots } = this;
    const wrap = slots.length - 1;
    let slot = hash & wrap;
    while (slots[slot] !== 0) slot = (slot + 1) & wrap;
    return slot;
  }

  private grow(atLeast: number): void {
    const capacity = Math.max(atLeast, this.capacity * 2);
    this.capacity = capacity;
    this.facts = grown(this.facts, capacity * STRIDE);
    this.firstChildren = grown(this.firstChildren, capacity);
    this.siblings = grown(this.siblings, capacity);
    let size = this.slots.length;
    while (size < capacity * 1.5) size *= 2;
    this.slots = new Int32Array(size);
    this.numberMask = maskFor(capacity);
    for (let name = UNKNOWN_ORIGIN + 1; name < this.count; name++) {
      const hash = this.facts[name * STRIDE + HASH];
      this.slots[this.vacantFor(hash)] = (hash & ~this.numberMask) | (name + 1);
    }
  }
}

const STAR_LABEL = Uint8Array.of(STAR);
const TRAITS_SHIFT = 16;
const HYPHEN = 0x2d;

/** For each octet what it makes of a label. */
const OCTET_TRAITS = new Uint8Array(256).fill(HAS_NON_HOST_LABEL);
for (const octet of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-')
  OCTET_TRAITS[octet.charCodeAt(0)] = 0;
OCTET_TRAITS[STAR] |= HAS_STAR;

/** The bits that numbers up to `capacity` take. */
function maskFor(capacity: number): number {
  return 2 ** (32 - Math.clz32(capacity)) - 1;
}

function grown(column: Int32Array, capacity: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(capacity);
  larger.set(column);
  return larger;
}

function shapeOf(length: number, first: number): number {
  return length * SHAPES_OF_LENGTH + (first & (SHAPES_OF_LENGTH - 1));
}

function hashOf(bytes: Uint8Array, start: number, end: number, parent: NameId): number {
  let hash = seedOf(parent);
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ SMALL[bytes[at]], PRIME);
  return finished(hash);
}

/** What the hash of a label is multiplied by, octet by octet (FNV-1a). */
const PRIME = 0x01000193;

function seedOf(parent: NameId): number {
  return Math.imul(parent + 0x51ed27, 0x2545f491);
}

function finished(hash: number): number {
  const folded = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return folded ^ (folded >>> 13);
}

function isDigit(octet: number): boolean {
  return octet >= 0x30 && octet <= 0x39;
}
