// soa-field-invalid: an SOA record whose seven fields can't be read.
import { SOA } from '../../zone/type-set';
import { dataFault } from '../entry-fault';
import { replace, textsOf } from '../rule';
import type { EntryRule, FixDetails } from '../rule';
import { rowOf } from '../../syntax/entry';

const texts = textsOf('soa-field-invalid');
const FIELDS = 7;

export const soaFieldInvalid: EntryRule = {
  id: 'soa-field-invalid',
  group: 'soa-ns',
  severity: 'error',
  references: ['RFC 1035 §3.3.13', 'RFC 1912 §2.2'],
  looksAt: 'entry',
  check(entry, report) {
    const fault = dataFault(entry);
    if (fault === undefined || entry.zone.rows.type[entry.row] !== SOA) return;
    report(() => {
      const index = entry.tokens.indexOf(fault.token);
      const field = rowOf(SOA)?.fields[entry.fieldOfToken[index]];
      const count = entry.rdata.length;
      if (field === undefined || index < entry.rdataFirst || (count < FIELDS && index === entry.tokens.length - 1)) {
        return { at: fault.token.range, message: texts.variants.count, args: { n: count } };
      }
      const fixes: FixDetails[] = [];
      const serial = field.name === 'serial' ? dateSerial(fault.token.text) : undefined;
      if (serial !== undefined) {
        fixes.push({
          title: texts.fixes.cutSerial,
          args: { serial },
          edits: [replace(fault.token.range, serial)],
          preferred: true,
        });
      }
      return { at: fault.token.range, args: { ...fault.args, field: field.name, reason: fault.reason }, fixes };
    });
  },
};

/** YYYYMMDDnn of a date with three digits behind it, if the two last ones say the number. */
function dateSerial(text: string): string | undefined {
  const found = /^((?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))0(\d\d)$/.exec(text);
  return found ? found[1] + found[2] : undefined;
}
