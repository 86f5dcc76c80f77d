// ptr-owner-invalid: a PTR record in a reverse zone at a name that no address has.
import { IPV4_LABELS, IPV6_LABELS, isNibble, isOctet, isRange } from '../../dns/reverse';
import { reverseFaults } from '../../messages/fragments';
import type { Args } from '../../messages/text';
import { NO_NAME } from '../../zone/names';
import type { NameId, Names } from '../../zone/names';
import type { RecordView } from '../../zone/record';
import { PTR } from '../../zone/type-set';
import type { Zone } from '../../zone/zone';
import { inSentence } from '../names';
import { fix, renameOwner } from '../policy-edits';
import { isAliasTarget } from '../policy-records';
import { textsOf } from '../rule';
import type { RecordRule } from '../rule';
import { isReverse } from '../scope';
import { isServed } from '../target';

const texts = textsOf('ptr-owner-invalid');

const UNDERSCORE = 0x5f;
/** Labels of `in-addr.arpa` and `ip6.arpa`. */
const SUFFIX = 2;

export const ptrOwnerInvalid: RecordRule = {
  id: 'ptr-owner-invalid',
  group: 'srv-ptr',
  severity: 'warning',
  references: ['RFC 1035 §3.5', 'RFC 3596 §2.5', 'RFC 2317 §4'],
  looksAt: 'record',
  types: [PTR],
  check(record, report, lookups) {
    const { zone, owner } = record;
    if (isPlain(zone, owner) || !isReverse(zone)) return;
    const { names, apex } = zone;
    const isIpv6 = names.text(apex).endsWith('ip6.arpa.');
    const expected = isIpv6 ? IPV6_LABELS : IPV4_LABELS;
    const labels = labelsBelow(zone, owner, NO_NAME).slice(0, -SUFFIX);
    // Ranges that are delegated by themselves, services, and what other names lead to have names of their own.
    if (labels.some((label) => isRange(label) || label.startsWith('_') || label === '*')) return;
    const below = labelsBelow(zone, owner, apex);
    const count = labels.length;
    if (count === expected && below.every(isIpv6 ? isNibble : isOctet)) return;
    if (!isServed(record) || isAliasTarget(lookups, owner)) return;
    report(() => {
      const { entry } = record;
      const token = entry.owner ?? entry.type ?? entry.tokens[0];
      const right = isIpv6 ? NO_NAME : rightName(zone, below, labels.slice(below.length));
      const isShort = count < expected && below.every(isIpv6 ? isNibble : isOctet);
      return {
        at: token.range,
        // Networks may have names, too (RFC 1101).
        severity: isShort ? 'hint' : 'warning',
        args: {
          owner: inSentence(zone, owner),
          ...reasonOf(below, count, expected, isForward(below, labels.slice(below.length))),
        },
        fixes: right === NO_NAME ? [] : fix(texts.fixes.reverse, renameOwner(entry, right), { name: inSentence(zone, right) }), // prettier-ignore
      };
    });
  },
};

/** Whether nothing can be wrong with an owner: a cheap look for the million of names that are right. */
function isPlain({ names, apex }: Zone, owner: NameId): boolean {
  const depth = names.depth(owner);
  if (depth === IPV4_LABELS + SUFFIX) {
    return names.parent(owner) === apex && isOctet(names.label(owner));
  }
  if (depth !== IPV6_LABELS + SUFFIX) return names.firstOctet(owner) === UNDERSCORE;
  for (let at = owner; at !== apex; at = names.parent(at)) {
    if (at === NO_NAME || !isHexLabel(names, at)) return false;
  }
  return true;
}

function isHexLabel(names: Names, name: NameId): boolean {
  const octet = names.firstOctet(name);
  return names.labelLength(name) === 1 && ((octet >= 0x30 && octet <= 0x39) || (octet >= 0x61 && octet <= 0x66));
}

/** The labels from a name up to, and without, `top`. */
function labelsBelow({ names }: RecordView['zone'], name: NameId, top: NameId): string[] {
  const labels: string[] = [];
  for (let at = name; at !== top && names.parent(at) !== NO_NAME; at = names.parent(at)) labels.push(names.label(at));
  return labels;
}

/** Whether the labels are an address from its first octet to its last, the network's part included. */
function isForward(below: readonly string[], network: readonly string[]): boolean {
  return below.length === IPV4_LABELS && below.every(isOctet) && endsWith([...below].reverse(), network);
}

/** The name of an address that is not reversed, or written with the network's part once more. */
function rightName(zone: Zone, below: readonly string[], network: readonly string[]): NameId {
  if (below.length !== IPV4_LABELS || !below.every(isOctet)) return NO_NAME;
  const forward = isForward(below, network);
  if (!forward && !endsWith(below, network)) return NO_NAME;
  return zone.nameFromText(`${(forward ? [...below].reverse() : below).join('.')}.in-addr.arpa.`);
}

function endsWith(labels: readonly string[], end: readonly string[]): boolean {
  return end.every((label, i) => labels[labels.length - end.length + i] === label);
}

function reasonOf(below: readonly string[], count: number, expected: number, forward: boolean): Args {
  const isIpv6 = expected === IPV6_LABELS;
  if (forward) return { reason: reverseFaults.notReversed };
  const wrong = below.find((label) => !(isIpv6 ? isNibble(label) : isOctet(label)));
  if (wrong === undefined) return { reason: reverseFaults.labels, n: count, m: expected };
  if (isIpv6) return { reason: reverseFaults.noNibble, v: wrong };
  return { reason: /^\d+$/.test(wrong) && Number(wrong) > 255 ? reverseFaults.tooLarge : reverseFaults.noOctet, v: wrong }; // prettier-ignore
}
