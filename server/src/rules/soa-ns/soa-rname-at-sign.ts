// soa-rname-at-sign: the mail address of an SOA written with "@", which is an ordinary letter of a name.
import { SOA } from '../../zone/type-set';
import { quoted } from '../mx-entry';
import { replace, textsOf } from '../rule';
import type { RecordRule } from '../rule';
import { soaFields } from '../soa-fields';

const texts = textsOf('soa-rname-at-sign');

export const soaRnameAtSign: RecordRule = {
  id: 'soa-rname-at-sign',
  group: 'soa-ns',
  severity: 'error',
  references: ['RFC 1035 §3.3.13', 'RFC 1912 §2.2'],
  looksAt: 'record',
  types: [SOA],
  check(record, report) {
    const rname = soaFields(record.entry)?.rname;
    // "@" alone is the origin.
    if (rname === undefined || rname.text === '@' || !rname.text.includes('@')) return;
    report(() => {
      const fixed = asName(rname.text);
      return {
        at: rname.range,
        args: { rname: quoted(rname.text), fixed: fixed ?? '' },
        message: fixed === undefined ? texts.variants.plain : texts.message,
        fixes:
          fixed === undefined
            ? []
            : [{ title: texts.fixes.replace, args: { fixed }, edits: [replace(rname.range, fixed)], preferred: true }],
      };
    });
  },
};

/** A mail address as a domain name: dots of the local part are escaped (RFC 1035 §8). Undefined for a stranger text. */
function asName(text: string): string | undefined {
  const [, local, domain] = /^((?:[^\\@]|\\.)+?)\\?@([^@]*)$/.exec(text) ?? [];
  if (local === undefined || domain === undefined) return undefined;
  const mailbox = local.replace(/\\?\./g, '\\.');
  if (domain === '') return mailbox;
  // A mail address is complete as it stands.
  return `${mailbox}.${domain}${domain.endsWith('.') || !domain.includes('.') ? '' : '.'}`;
}
