// What the rules about policies at special names share: which record counts as one, and what the names around it say.
import { isOrganisation, publicSuffix } from '../dns/public-suffix';
import type { Dkim } from '../mail/dkim';
import type { Dmarc } from '../mail/dmarc';
import type { Tag } from '../mail/tag-list';
import { CNAME, HAS_TXT, MX } from '../zone/type-set';
import { NO_NAME, ROOT } from '../zone/names';
import type { NameId } from '../zone/names';
import type { PolicyKind, PolicyView } from '../zone/policy';
import type { Lookups } from './lookups';
import { inSentence, nameBelow } from './names';

/** The key that a record at `<selector>._domainkey` holds; undefined for other text and other names. */
export function dkimKey(view: PolicyView<'dkim'>): Dkim | undefined {
  const at = view.place === 'dkim' && view.policy.isKey;
  return at && view.zone.names.label(view.owner) !== '_domainkey' ? view.policy : undefined;
}

/** The selector of a DKIM key: the labels before `_domainkey`. */
export function selectorOf(view: PolicyView<'dkim'>): string {
  return view.ownerText.replace(/\._domainkey\..*$/, '').replace(/\._domainkey$/, '');
}

/** The policy that a record at `_dmarc` holds, when receivers read it. */
export function dmarcPolicy(view: PolicyView<'dmarc'>): Dmarc | undefined {
  return view.place === 'dmarc' && view.policy.version === 'valid' ? view.policy : undefined;
}

/** Whether a tag was meant to be there: it stands inside the value of another one, for want of a ";". */
export function isSwallowed(dmarc: Dmarc, name: string): boolean {
  return dmarc.missingSemicolons.some(({ tag, next, nextEnd }) => {
    const written = tag.value.slice(next - tag.valueStart, nextEnd - tag.valueStart);
    return written.toLowerCase() === name;
  });
}

/** Whether the value of a tag holds another tag, for want of a ";". */
export function swallows(dmarc: Dmarc, tag: Tag): boolean {
  return dmarc.missingSemicolons.some((missing) => missing.tag === tag);
}

/** Whether the rest of the record is a comment because a ";" stands outside quotes: the cause of what is missing. */
export function isCutByComment({ entry }: PolicyView): boolean {
  const last = entry.rdata[entry.rdata.length - 1];
  if (last.quoted) return false;
  const { bytes } = entry.chunk;
  let at = last.end;
  while (bytes[at] === 0x20 || bytes[at] === 0x09) at++;
  return bytes[at] === 0x3b;
}

/** Whether the domain takes no mail: a null MX (RFC 7505). */
export function refusesMail(lookups: Lookups, domain: NameId): boolean {
  const records = lookups.records(domain, MX);
  return records.length > 0 && records.every((row) => lookups.zone.rows.target[row] === ROOT);
}

/** Whether an alias points to the name, so that a record there may be read under another one. */
export function isAliasTarget(lookups: Lookups, name: NameId): boolean {
  return lookups.isTarget(name, CNAME);
}

/** The records of a language at a name that differ and that `counts` takes. */
export function distinctAt<K extends PolicyKind>(
  lookups: Lookups,
  name: NameId,
  kind: K,
  counts: (view: PolicyView<K>) => boolean,
): PolicyView<K>[] {
  const seen = new Map<string, PolicyView<K>>();
  for (const view of lookups.policiesOf(name, kind)) {
    if (counts(view) && !seen.has(view.text.text)) seen.set(view.text.text, view);
  }
  return [...seen.values()];
}

/** The one DMARC record of a domain that receivers read; undefined when there is none, or several. */
export function dmarcOf(lookups: Lookups, domain: NameId): PolicyView<'dmarc'> | undefined {
  const name = nameBelow(lookups.zone, '_dmarc', domain);
  if (name === NO_NAME) return undefined;
  const answer = lookups.find(name, HAS_TXT);
  const records =
    answer.kind === 'answer'
      ? distinctAt(lookups, answer.node, 'dmarc', ({ policy }) => policy.version === 'valid')
      : [];
  return records.length === 1 ? records[0] : undefined;
}

/**
 * The organisational domain above a domain as far as the zone tells (RFC 9989 §4.10.2): psd=n marks one, psd=y the
 * registry above one, else it is the highest name with a record. NO_NAME when no record stands above.
 */
export function organisationAbove(lookups: Lookups, domain: NameId): NameId {
  const { zone } = lookups;
  const { names } = zone;
  let found = NO_NAME;
  for (let at = domain; at !== zone.apex;) {
    at = names.parent(at);
    if (at === NO_NAME || publicSuffix(inSentence(zone, at)) === 'yes') break;
    const record = dmarcOf(lookups, at);
    if (record === undefined) continue;
    const psd = record.policy.tags.get('psd')?.value.toLowerCase();
    if (psd === 'y') break;
    found = at;
    if (psd === 'n') break;
  }
  return found;
}

/** Whether two names of the zone certainly belong to two organisations (RFC 9989 §4.10.2). */
export function areSeparate(lookups: Lookups, left: NameId, right: NameId): boolean {
  const { zone } = lookups;
  const { names } = zone;
  if (left === right) return false;
  let common = left;
  while (common !== NO_NAME && !names.isAtOrBelow(right, common)) common = names.parent(common);
  if (common === NO_NAME) return false;
  const psd = (name: NameId): string | undefined => dmarcOf(lookups, name)?.policy.tags.get('psd')?.value.toLowerCase();
  if (left !== common && right !== common) {
    if (common === ROOT || publicSuffix(inSentence(zone, common)) === 'yes' || psd(common) === 'y') return true;
  }
  for (const side of [left, right]) {
    for (let at = side; at !== common; at = names.parent(at)) if (psd(at) === 'n') return true;
  }
  return false;
}

/** Whether the zone is that of a domain somebody registered, so that nothing above it counts. */
export function isRegisteredDomain(lookups: Lookups): boolean {
  const { zone } = lookups;
  return zone.apex !== NO_NAME && isOrganisation(inSentence(zone, zone.apex));
}
