// What the zone answers for a name: RFC 1034 §4.3.2 with wildcards (RFC 4592) and DNAME (RFC 6672), from the file alone.
import { NO_NAME } from './names';
import type { NameId } from './names';
import { NO_ROW } from './rows';
import { ALL_TYPES, CNAME, DNAME, HAS_CNAME, HAS_DNAME, HAS_DS, HAS_FAULTY, HAS_NS } from './type-set';
import type { TypeSet } from './type-set';
import type { Zone } from './zone';

/** Longest chain of aliases that is followed. */
const LONGEST_CHAIN = 16;

/** Why nothing certain can be said. */
export type UnknownReason = 'out-of-zone' | 'delegated' | 'open' | 'faulty' | 'origin-unknown';

/** The answer of the file. */
export interface Answer {
  /**
   * `answer`: records of a wanted type stand at `node`. `nodata`: the name exists without them. `nxdomain`: it doesn't
   * exist. `unknown`: another zone, or an open one, decides. `loop`: the aliases go in a circle, or on for too long.
   */
  readonly kind: 'answer' | 'nodata' | 'nxdomain' | 'unknown' | 'loop';
  /** The name that the chain ended with; for an answer by a wildcard the wildcard itself is `node`. */
  readonly name: NameId;
  /** Where the records stand, for `answer` and `nodata`. */
  readonly node: NameId;
  /** Names passed by CNAME or DNAME, in order, the first one the name asked for; empty without alias. */
  readonly chain: readonly NameId[];
  /** The DNAME owner that rewrote the name, or NO_NAME. */
  readonly dname: NameId;
  /** The wildcard that answered, anywhere in the chain, or NO_NAME. */
  readonly wildcard: NameId;
  /** For `unknown`. */
  readonly reason: UnknownReason | undefined;
  /** For `unknown` by delegation: the zone cut. */
  readonly cut: NameId;
}

/**
 * The zone cut at or above `name`, or the DNAME above it, whichever is nearest to the apex; NO_NAME if there is none.
 * The DNAME owner itself is not redirected (RFC 6672 §2.3). Undefined when the name is not in the zone.
 */
export function barrier(zone: Zone, name: NameId): NameId | undefined {
  const { names, apex } = zone;
  let found = NO_NAME;
  for (let at = name; at !== apex; at = names.parent(at)) {
    if (at === NO_NAME) return undefined;
    const mask = names.mask(at);
    if ((mask & HAS_NS) !== 0 || ((mask & HAS_DNAME) !== 0 && at !== name)) found = at;
  }
  if (name !== apex && (names.mask(apex) & HAS_DNAME) !== 0) found = apex;
  return found;
}

/** Looks `name` up for records of the types `wanted`. */
export function lookup(zone: Zone, name: NameId, wanted: TypeSet): Answer {
  const { names } = zone;
  const chain: NameId[] = [];
  let dname = NO_NAME;
  let wildcard = NO_NAME;
  let at = name;
  const end = (kind: Answer['kind'], node: NameId, reason?: UnknownReason, cut = NO_NAME): Answer => ({
    kind,
    name: at,
    node,
    chain,
    dname,
    wildcard,
    reason,
    cut,
  });
  // A record in generic notation names its target in octets that are not read.
  if (name === NO_NAME) return end('unknown', NO_NAME, 'faulty');
  for (;;) {
    if (zone.apex === NO_NAME) return end('unknown', NO_NAME, 'origin-unknown');
    const stop = barrier(zone, at);
    if (stop === undefined) {
      const elsewhere = names.top(at) === names.top(zone.apex) ? 'out-of-zone' : 'origin-unknown';
      return end('unknown', NO_NAME, elsewhere);
    }
    if (stop !== NO_NAME && (names.mask(stop) & HAS_NS) !== 0 && stop !== zone.apex) {
      // At the cut itself the parent answers for NS and DS only; glue is no answer (RFC 1034 §4.2.1, RFC 4035 §3.1.4.1).
      const own = (HAS_NS | HAS_DS) & names.mask(stop) & wanted;
      if (stop === at && own !== 0 && (wanted & ~(HAS_NS | HAS_DS)) === 0) return end('answer', at);
      return end('unknown', NO_NAME, 'delegated', stop);
    }
    let next: NameId;
    if (stop !== NO_NAME) {
      const target = targetOf(zone, stop, DNAME);
      dname = stop;
      if (target === NO_NAME) return end('unknown', NO_NAME, 'faulty');
      next = names.rebase(at, stop, target);
      // A name that gets too long: the server answers YXDOMAIN (RFC 6672 §2.2).
      if (next === NO_NAME) return end('nxdomain', NO_NAME);
    } else {
      let node = at;
      if (!names.exists(at)) {
        let encloser = names.parent(at);
        while (encloser !== NO_NAME && !names.exists(encloser) && encloser !== zone.apex) {
          encloser = names.parent(encloser);
        }
        node = encloser === NO_NAME ? NO_NAME : names.wildcardBelow(encloser);
        if (node === NO_NAME || !names.exists(node)) {
          return zone.isClosed ? end('nxdomain', NO_NAME) : end('unknown', NO_NAME, 'open');
        }
        wildcard = node;
      }
      const mask = names.mask(node);
      if ((mask & wanted) !== 0) return end('answer', node);
      if ((mask & HAS_CNAME) === 0) {
        if ((mask & HAS_FAULTY) !== 0) return end('unknown', node, 'faulty');
        return zone.isClosed ? end('nodata', node) : end('unknown', node, 'open');
      }
      next = targetOf(zone, node, CNAME);
      if (next === NO_NAME) return end('unknown', node, 'faulty');
    }
    if (chain.includes(at) || chain.length >= LONGEST_CHAIN) return end('loop', NO_NAME);
    chain.push(at);
    at = next;
  }
}

/** The target of the CNAME or DNAME at `name`: the first one in the text. */
export function targetOf(zone: Zone, name: NameId, type: number): NameId {
  const { names, rows } = zone;
  let found = NO_ROW;
  for (let row = names.firstRow(name); row !== NO_ROW; row = rows.nextOfOwner[row]) {
    if (rows.type[row] !== type || rows.target[row] === NO_NAME) continue;
    if (found === NO_ROW || zone.compareRows(row, found) < 0) found = row;
  }
  return found === NO_ROW ? NO_NAME : rows.target[found];
}

/** Whether the name owns anything but faulty entries. */
export function ownsRecords(zone: Zone, name: NameId): boolean {
  return (zone.names.mask(name) & ALL_TYPES) !== 0;
}
