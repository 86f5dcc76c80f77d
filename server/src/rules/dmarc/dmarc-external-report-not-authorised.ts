// dmarc-external-report-not-authorised: reports go to another organisation that hasn't said that it wants them.
import { NO_NAME } from '../../zone/names';
import { policyDomain } from '../../zone/policy';
import { HAS_TXT } from '../../zone/type-set';
import { insertRecord } from '../insertion';
import { inSentence, nameBelow } from '../names';
import { areSeparate, dmarcPolicy } from '../policy-records';
import { textsOf, weaker } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('dmarc-external-report-not-authorised');

export const dmarcExternalReportNotAuthorised: PolicyRule<'dmarc'> = {
  id: 'dmarc-external-report-not-authorised',
  group: 'dmarc',
  severity: 'warning',
  references: ['RFC 9990 §4', 'RFC 9991', 'RFC 7489 §7.1'],
  looksAt: 'policy',
  policy: 'dmarc',
  check(view, report, lookups) {
    const { zone } = view;
    const { names } = zone;
    const domain = policyDomain(zone, view.owner, 'dmarc');
    if (!names.isAtOrBelow(domain, zone.apex)) return;
    for (const { host: written, fault, start, end } of dmarcPolicy(view)?.reports ?? []) {
      if (written === undefined || fault !== undefined || !/^[A-Za-z0-9._-]+$/.test(written)) continue;
      const host = zone.nameFromText(written.endsWith('.') ? written : `${written}.`);
      if (host === NO_NAME || names.isWildcard(domain)) continue;
      if (!areSeparate(lookups, domain, host)) continue;
      const name = nameBelow(zone, `${inSentence(zone, domain)}._report._dmarc`, host);
      if (name === NO_NAME) continue;
      const answer = lookups.find(name, HAS_TXT);
      if (answer.kind === 'unknown' && (answer.reason === 'out-of-zone' || answer.reason === 'delegated')) {
        const elsewhere = lookups.policiesElsewhere(answer.name);
        if (elsewhere?.policies === undefined || elsewhere.policies.some(({ kind }) => kind === 'dmarc')) continue;
        report(() => ({
          at: view.range(start, end),
          severity: elsewhere.certain ? 'warning' : weaker('warning'),
          args: { host: inSentence(zone, host), name: inSentence(zone, name) },
        }));
        continue;
      }
      if (answer.kind === 'answer') {
        const { views, opaque } = lookups.policiesAt(answer.node);
        if (opaque || views.some((other) => other.kind === 'dmarc' && other.policy.version === 'valid')) continue;
      } else if (answer.kind !== 'nxdomain' && answer.kind !== 'nodata') continue;
      report(() => ({
        at: view.range(start, end),
        args: { host: inSentence(zone, host), name: inSentence(zone, name) },
        fixes: [
          {
            title: texts.fixes.add,
            args: { name: inSentence(zone, name) },
            edits: [insertRecord(zone, view.row, { name, type: 'TXT', data: '"v=DMARC1;"', snippet: false })],
          },
        ],
      }));
    }
  },
};
