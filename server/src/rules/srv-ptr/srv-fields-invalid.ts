// srv-fields-invalid: an SRV record that lacks one of its four fields, or holds something else there.
import { reasons } from '../../messages/fragments';
import type { EntryView } from '../../zone/entry-view';
import { SRV } from '../../zone/type-set';
import { dataFault } from '../entry-fault';
import { isInteger } from '../mx-entry';
import { insertBefore, textsOf } from '../rule';
import type { EntryRule, FixDetails } from '../rule';

const texts = textsOf('srv-fields-invalid');

const FIELDS = 4;

/** Ports of services that people write SRV records for (IANA; RFC 6186, RFC 8314, RFC 3263, RFC 6120, RFC 6764). */
const PORTS: Readonly<Record<string, number>> = {
  _submission: 587,
  _submissions: 465,
  _imap: 143,
  _imaps: 993,
  _pop3: 110,
  _pop3s: 995,
  _autodiscover: 443,
  _carddavs: 443,
  _caldavs: 443,
  _sieve: 4190,
  _sip: 5060,
  _sips: 5061,
  '_xmpp-client': 5222,
  '_xmpp-server': 5269,
  _ldap: 389,
};

export const srvFieldsInvalid: EntryRule = {
  id: 'srv-fields-invalid',
  group: 'srv-ptr',
  severity: 'error',
  references: ['RFC 2782'],
  looksAt: 'entry',
  check(entry, report) {
    const fault = dataFault(entry);
    if (fault === undefined || entry.zone.rows.type[entry.row] !== SRV || entry.isGeneric) return;
    report(() => {
      const n = entry.rdata.length;
      const counted = n > 0 && n !== FIELDS;
      return {
        at: fault.token.range,
        args: counted
          ? { n, m: FIELDS, reason: n === 1 ? reasons.oneField : reasons.fieldCount }
          : { ...fault.args, reason: fault.reason },
        fixes: usualValues(entry),
      };
    });
  },
};

/** The numbers that are most likely missing. */
function usualValues(entry: EntryView): FixDetails[] {
  const fields = entry.rdata;
  const target = fields[fields.length - 1];
  if (target === undefined || isInteger(target) || target.quoted || fields.slice(0, -1).some((field) => !isInteger(field))) return []; // prettier-ignore
  const [first, second] = fields;
  const fix = (values: string, at: typeof first, text: string): FixDetails => ({
    title: texts.fixes.usual,
    args: { values },
    edits: [insertBefore(at.range, `${text} `)],
  });
  switch (fields.length) {
    case 1: {
      const service = entry.owner?.text.split('.')[0].toLowerCase() ?? '';
      const port = Object.hasOwn(PORTS, service) ? PORTS[service] : undefined;
      return port === undefined ? [] : [fix(`0 1 ${port}`, first, `0 1 ${port}`)];
    }
    case 2:
      return [fix(`0 1 ${first.text}`, first, '0 1')];
    case 3:
      return [fix(`${first.text} 1 ${second.text}`, second, '1')];
    default:
      return [];
  }
}
