// rdata-invalid: the data of a record does not parse for its type, and no other rule tells why.
import { typeName } from '../../zone/record';
import type { EntryRule } from '../rule';

export const rdataInvalid: EntryRule = {
  id: 'rdata-invalid',
  group: 'lines',
  severity: 'error',
  references: ['RFC 1035 §3.3', 'RFC 3597 §5'],
  looksAt: 'entry',
  check(entry, report) {
    const { fault } = entry;
    if (fault === undefined || entry.isDirective) return;
    report(() => ({
      at: fault.token.range,
      args: { ...fault.args, type: typeName(entry.zone.rows.type[entry.row]), reason: fault.reason },
    }));
  },
};
