// dmarc-sp-ignored: sp in the record of a subdomain, where no receiver looks for it.
import { policyRelated } from '../../messages/policies';
import { NO_NAME } from '../../zone/names';
import { policyDomain } from '../../zone/policy';
import { inSentence } from '../names';
import { fix, removeTag } from '../policy-edits';
import { dmarcOf, dmarcPolicy, organisationAbove } from '../policy-records';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('dmarc-sp-ignored');

export const dmarcSpIgnored: PolicyRule<'dmarc'> = {
  id: 'dmarc-sp-ignored',
  group: 'dmarc',
  severity: 'information',
  references: ['RFC 9989 §4.7', 'RFC 9989 §4.10.2'],
  tags: ['unnecessary'],
  looksAt: 'policy',
  policy: 'dmarc',
  check(view, report, lookups) {
    const dmarc = dmarcPolicy(view);
    const sp = dmarc?.tags.get('sp');
    if (dmarc === undefined || sp === undefined || dmarc.tags.get('psd')?.value.toLowerCase() === 'n') return;
    const domain = policyDomain(view.zone, view.owner, 'dmarc');
    if (domain === view.zone.apex) return;
    const organisation = organisationAbove(lookups, domain);
    if (organisation === NO_NAME) return;
    report(() => {
      const record = dmarcOf(lookups, organisation);
      return {
        at: view.range(sp.start, sp.end),
        args: { domain: inSentence(view.zone, domain), org: inSentence(view.zone, organisation) },
        related: record === undefined ? [] : [{ at: record.whole, message: policyRelated.organisation }],
        fixes: fix(texts.fixes.remove, removeTag(view, sp), { tag: view.text.shown(sp.start, sp.end) }, true),
      };
    });
  },
};
