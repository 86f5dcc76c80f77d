// srv-mail-port-mismatch: the port of another mail service, mostly of the one with the other kind of TLS.
import { mailService, mailServices } from '../../dns/mail-services';
import { ROOT } from '../../zone/names';
import { SRV } from '../../zone/type-set';
import { isInteger } from '../mx-entry';
import { inSentence, nameBelow } from '../names';
import { fix, renameOwner } from '../policy-edits';
import { replace, textsOf } from '../rule';
import type { RecordRule } from '../rule';
import { tcpService } from '../srv-set';

const texts = textsOf('srv-mail-port-mismatch');

/** The port of mail between servers. */
const SMTP = 25;

export const srvMailPortMismatch: RecordRule = {
  id: 'srv-mail-port-mismatch',
  group: 'srv-ptr',
  severity: 'warning',
  references: ['RFC 6186 §3', 'RFC 8314 §3.1', 'RFC 8314 §3.2', 'RFC 8314 §3.3'],
  looksAt: 'record',
  types: [SRV],
  check(record, report) {
    const { zone } = record;
    const named = tcpService(zone, record.owner);
    const service = named === undefined ? undefined : mailService(named.label);
    if (named === undefined || service === undefined || record.target <= ROOT) return;
    const { entry } = record;
    const field = entry.rdata[2];
    if (!isInteger(field)) return;
    const port = Number(field.text);
    const other = mailServices.find((known) => known.port === port);
    if (port === service.port || (other === undefined && port !== SMTP)) return;
    report(() => {
      const owner = other === undefined ? -1 : nameBelow(zone, `${other.label}._tcp`, named.domain);
      return {
        at: field.range,
        message: other === undefined ? texts.variants.smtp : texts.message,
        args: { service: service.label, expected: service.port, port, other: other?.label ?? '' },
        fixes: [
          {
            title: texts.fixes.port,
            args: { expected: service.port },
            edits: [replace(field.range, String(service.port))],
          },
          ...(owner < 0 ? [] : fix(texts.fixes.service, renameOwner(entry, owner), { name: inSentence(zone, owner) })),
        ],
      };
    });
  },
};
