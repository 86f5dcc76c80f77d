// dmarc-report-uri-invalid: an entry of rua or ruf to which no report is sent.
import type { ReportUri } from '../../mail/dmarc';
import type { Text } from '../../messages/text';
import type { PolicyView } from '../../zone/policy';
import { change, fix } from '../policy-edits';
import { dmarcPolicy, swallows } from '../policy-records';
import { textsOf } from '../rule';
import type { FixDetails, PolicyRule } from '../rule';

const texts = textsOf('dmarc-report-uri-invalid');

export const dmarcReportUriInvalid: PolicyRule<'dmarc'> = {
  id: 'dmarc-report-uri-invalid',
  group: 'dmarc',
  severity: 'error',
  references: ['RFC 9989 §4.6', 'RFC 9989 §4.7', 'RFC 9989 §4.8'],
  looksAt: 'policy',
  policy: 'dmarc',
  check(view, report) {
    const dmarc = dmarcPolicy(view);
    for (const uri of dmarc?.reports ?? []) {
      if (dmarc === undefined || (uri.fault === undefined && !uri.otherScheme) || swallows(dmarc, uri.tag)) continue;
      report(() => ({
        at: uri.start < uri.end ? view.range(uri.start, uri.end) : view.range(uri.tag.start, uri.tag.end),
        message: messageFor(uri),
        severity: uri.fault === undefined ? 'information' : 'error',
        args: { uri: view.text.shown(uri.start, uri.end), tag: uri.tag.name },
        fixes: fixesFor(view, uri),
      }));
    }
  },
};

function messageFor({ fault }: ReportUri): Text {
  switch (fault) {
    case undefined:
      return texts.variants.scheme;
    case 'empty':
      return texts.variants.empty;
    case 'no-at':
      return texts.variants.noAt;
    case 'exclamation':
      return texts.variants.exclamation;
    case 'no-scheme':
      return texts.message;
  }
}

function fixesFor(view: PolicyView, uri: ReportUri): FixDetails[] {
  if (uri.fault === 'no-scheme' && /^[^@\s]+@[^@\s]+$/.test(uri.text)) {
    return fix(texts.fixes.mailto, change(view, uri.start, uri.start, 'mailto:'), {}, true);
  }
  if (uri.fault !== 'exclamation') return [];
  const end = uri.size < 0 ? uri.end : uri.size;
  const encoded = view.text.text.slice(uri.start, end).replaceAll('!', '%21');
  return fix(texts.fixes.encode, change(view, uri.start, end, encoded));
}
