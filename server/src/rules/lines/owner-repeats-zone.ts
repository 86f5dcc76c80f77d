// owner-repeats-zone: an owner that was meant as an absolute name, so that the zone's name stands in it twice.
import { isAbsolute } from '../../dns/name';
import { encode } from '../../text/utf8';
import { EntryView } from '../../zone/entry-view';
import { NO_NAME, ROOT } from '../../zone/names';
import type { NameId } from '../../zone/names';
import type { OwnerView } from '../../zone/record';
import { NO_ROW } from '../../zone/rows';
import { HAS_SOA } from '../../zone/type-set';
import type { Zone } from '../../zone/zone';
import { quoted } from '../mx-entry';
import { shortName } from '../names';
import { insertAfter, replace, textsOf, weaker } from '../rule';
import type { FixDetails, OwnerRule } from '../rule';

const texts = textsOf('owner-repeats-zone');

const REVERSE = /(?:^|\.)(?:in-addr|ip6)\.arpa$/i;

export const ownerRepeatsZone: OwnerRule = {
  id: 'owner-repeats-zone',
  group: 'lines',
  severity: 'warning',
  references: ['RFC 1035 §5.1'],
  looksAt: 'owner',
  possibleIn: mayHaveRepeated,
  look: mayRepeat,
  check(owner, report) {
    const { zone, name } = owner;
    const { names } = zone;
    // A doubled name that something points to is meant; that of an SOA is told by soa-not-at-apex.
    if (names.firstReferrer(name) !== NO_ROW || (owner.types & HAS_SOA) !== 0) return;
    for (const row of owner.records()) {
      if (owner.isGenerated(row)) continue;
      const entry = new EntryView(zone, row);
      const token = entry.owner;
      if (token === undefined) continue;
      const meant = meantName(zone, entry, token.text);
      if (meant === NO_NAME) continue;
      report(row, () => {
        const fixes: FixDetails[] = [
          { title: texts.fixes.addDot, edits: [insertAfter(token.range, '.')], preferred: zone.origin.certain },
        ];
        const short = shortName(zone, meant, entry.origin);
        if (!short.endsWith('.')) {
          fixes.push({ title: texts.fixes.shorten, args: { short }, edits: [replace(token.range, short)] });
        }
        return {
          at: token.range,
          severity: zone.origin.certain ? 'warning' : weaker('warning'),
          args: { owner: quoted(token.text), fqdn: owner.text },
          fixes,
        };
      });
    }
  },
};

/** Whether a name may hold the last label of the zone's name once more. */
function mayHaveRepeated(zone: Zone): boolean {
  return look(zone) && zone.names.mayHaveBelowTop(zone.names.labelOctets(last.top));
}

/** A cheap look: whether the last label of the zone's name stands between the zone and the name. */
function mayRepeat({ zone, name }: OwnerView): boolean {
  const { names, apex } = zone;
  if (name === apex || ((zone !== last.zone || apex !== last.apex) && !look(zone))) return false;
  if (last.top === NO_NAME) return false;
  let found = false;
  let at = name;
  for (; at !== apex; at = names.parent(at)) {
    if (at === NO_NAME) return false;
    if (names.firstOctet(at) === last.octet && !found) found = names.sameLabel(at, last.top);
  }
  return found;
}

/** The zone that was asked about last, and its last label; NO_NAME where the zone is the root, or its name unknown. */
const last: { zone: Zone | undefined; apex: NameId; top: NameId; octet: number } = {
  zone: undefined,
  apex: NO_NAME,
  top: NO_NAME,
  octet: -1,
};

function look(zone: Zone): boolean {
  const { names, apex } = zone;
  last.zone = zone;
  last.apex = apex;
  last.top = NO_NAME;
  if (apex === ROOT || names.top(apex) !== ROOT) return false;
  last.top = apex;
  while (names.parent(last.top) !== ROOT) last.top = names.parent(last.top);
  last.octet = names.firstOctet(last.top);
  return true;
}

/** The name that a relative owner was meant as, if it ends with the zone's name or with the origin; else NO_NAME. */
function meantName(zone: Zone, entry: EntryView, text: string): NameId {
  const { names, apex } = zone;
  const bytes = encode(text);
  if (text === '@' || isAbsolute(bytes, 0, bytes.length)) return NO_NAME;
  const meant = names.resolve(bytes, 0, bytes.length, ROOT);
  if (meant === NO_NAME) return NO_NAME;
  const { origin } = entry;
  const repeats = names.isAtOrBelow(meant, apex) || (origin !== ROOT && names.isAtOrBelow(meant, origin));
  return repeats || REVERSE.test(text) ? meant : NO_NAME;
}
