// spf-pass-all: everybody, or nearly everybody, may send.
import { evaluated } from '../../mail/spf';
import { change, fix } from '../policy-edits';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('spf-pass-all');
/** Prefixes of IPv4 below that take in a large part of the Internet. */
const NARROWEST = 8;

export const spfPassAll: PolicyRule<'spf'> = {
  id: 'spf-pass-all',
  group: 'spf',
  severity: 'warning',
  references: ['RFC 7208 §5.1', 'RFC 7208 §4.6.2'],
  looksAt: 'policy',
  policy: 'spf',
  check(view, report) {
    for (const term of evaluated(view.policy)) {
      if (term.qualifier !== '+') continue;
      const { name, network } = term;
      const everything = name === 'all' || network?.length === 0;
      if (!everything && !(name === 'ip4' && network !== undefined && network.length < NARROWEST)) continue;
      report(() => ({
        at: view.range(term.start, term.end),
        message: everything ? texts.message : texts.variants.wide,
        args: { term: term.text, owner: view.ownerText.replace(/\.$/, '') },
        fixes:
          name === 'all'
            ? [
                ...fix(texts.fixes.fail, change(view, term.start, term.end, '-all'), {}, true),
                ...fix(texts.fixes.softFail, change(view, term.start, term.end, '~all')),
              ]
            : [],
      }));
    }
  },
};
