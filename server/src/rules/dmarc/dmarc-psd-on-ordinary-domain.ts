// dmarc-psd-on-ordinary-domain: an ordinary domain says that the public registers names below it.
import { publicSuffix } from '../../dns/public-suffix';
import { policyDomain } from '../../zone/policy';
import { inSentence } from '../names';
import { fix, removeTag, replaceValue } from '../policy-edits';
import { dmarcPolicy } from '../policy-records';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('dmarc-psd-on-ordinary-domain');

export const dmarcPsdOnOrdinaryDomain: PolicyRule<'dmarc'> = {
  id: 'dmarc-psd-on-ordinary-domain',
  group: 'dmarc',
  severity: 'warning',
  references: ['RFC 9989 §4.7', 'RFC 9989 §5.2'],
  looksAt: 'policy',
  policy: 'dmarc',
  check(view, report) {
    const psd = dmarcPolicy(view)?.tags.get('psd');
    if (psd?.value.toLowerCase() !== 'y' || view.zone.origin.name === undefined) return;
    const domain = inSentence(view.zone, policyDomain(view.zone, view.owner, 'dmarc'));
    if (publicSuffix(domain) !== 'no') return;
    report(() => ({
      at: view.range(psd.start, psd.end),
      args: { domain },
      fixes: [
        ...fix(texts.fixes.no, replaceValue(view, psd, 'n')),
        ...fix(texts.fixes.remove, removeTag(view, psd), { tag: view.text.shown(psd.start, psd.end) }),
      ],
    }));
  },
};
