// bimi-without-enforcing-dmarc: no logo is shown for a domain whose DMARC policy lets forged mail pass.
import type { Dmarc } from '../../mail/dmarc';
import { dmarcStates, policyRelated } from '../../messages/policies';
import { NO_NAME } from '../../zone/names';
import type { NameId } from '../../zone/names';
import { policyDomain } from '../../zone/policy';
import type { PolicyView } from '../../zone/policy';
import { HAS_TXT } from '../../zone/type-set';
import type { Lookups } from '../lookups';
import { inSentence, nameBelow } from '../names';
import { dmarcOf, isRegisteredDomain, organisationAbove } from '../policy-records';
import type { PolicyRule } from '../rule';

export const bimiWithoutEnforcingDmarc: PolicyRule<'bimi'> = {
  id: 'bimi-without-enforcing-dmarc',
  group: 'mail-transport',
  severity: 'information',
  references: ['draft-brand-indicators-for-message-identification'],
  looksAt: 'policy',
  policy: 'bimi',
  check(view, report, lookups) {
    const { zone } = view;
    if (view.place !== 'bimi' || view.policy.version !== 'valid') return;
    const { l, a } = view.policy;
    // An empty l= declines to publish a logo.
    if ((l?.value ?? '') === '' && (a?.value ?? '') === '') return;
    const domain = policyDomain(zone, view.owner, 'bimi');
    if (domain === NO_NAME || !zone.names.isAtOrBelow(domain, zone.apex)) return;
    const own = dmarcOf(lookups, domain);
    const organisation = own === undefined ? organisationAbove(lookups, domain) : NO_NAME;
    const record = own ?? (organisation === NO_NAME ? undefined : dmarcOf(lookups, organisation));
    if (record === undefined && !isCertainlyMissing(lookups, domain)) return;
    const weak = record === undefined ? undefined : weakSetting(record.policy, own === undefined);
    if (record !== undefined && weak === undefined) return;
    report(() => ({
      at: view.whole,
      args: {
        domain: inSentence(zone, domain),
        p: weak === undefined ? dmarcStates.none : dmarcStates.setting,
        tag: weak ?? '',
      },
      related: related(record),
    }));
  },
};

function related(
  record: PolicyView<'dmarc'> | undefined,
): { at: PolicyView['whole']; message: typeof policyRelated.dmarc }[] {
  return record === undefined ? [] : [{ at: record.whole, message: policyRelated.dmarc }];
}

/** Whether neither the domain nor any name above it up to the registered one has a DMARC record. */
function isCertainlyMissing(lookups: Lookups, domain: NameId): boolean {
  const { zone } = lookups;
  if (!isRegisteredDomain(lookups)) return false;
  for (let at = domain; ; at = zone.names.parent(at)) {
    const name = nameBelow(zone, '_dmarc', at);
    const answer = lookups.find(name, HAS_TXT);
    if (answer.chain.length > 0 || (answer.kind !== 'nxdomain' && answer.kind !== 'nodata')) return false;
    if (at === zone.apex) return true;
  }
}

/** The setting that keeps the policy from being enforced for all mail. */
function weakSetting({ tags, policy }: Dmarc, forSubdomain: boolean): string | undefined {
  const value = (name: string): string | undefined => tags.get(name)?.value.toLowerCase();
  if (value('t') === 'y') return 't=y';
  const pct = value('pct');
  if (pct !== undefined && /^\d{1,2}$/.test(pct)) return `pct=${pct}`;
  const sp = value('sp');
  if (sp === 'none') return 'sp=none';
  const p = forSubdomain ? (sp ?? policy) : policy;
  return p === 'quarantine' || p === 'reject' ? undefined : 'p=none';
}
