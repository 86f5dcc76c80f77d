// type-obsolete: a type that servers may no longer load, or that nobody asks for.
import { recordTypes } from '../../dns/record-types';
import { hints } from '../../messages/fragments';
import { typeByCode } from '../../dns/record-types';
import { typeName } from '../../zone/record';
import { replace, textsOf } from '../rule';
import type { FixDetails, RecordRule } from '../rule';

const texts = textsOf('type-obsolete');

/** Experiments of RFC 1035 that came to nothing, and WKS (RFC 1912 §2.6.1). */
const FORGOTTEN = ['MB', 'MG', 'MR', 'MINFO', 'WKS'];
/** Names the host that takes mail, as MX does. */
const MAIL = ['MD', 'MF'];
/** Told by a rule of its own, never in a zone file, or still used for signed updates (RFC 2931). */
const EXCEPT = ['SPF', 'MAILA', 'MAILB', 'KEY', 'SIG'];

export const typeObsolete: RecordRule = {
  id: 'type-obsolete',
  group: 'lines',
  severity: 'hint',
  references: ['RFC 1035 §3.2.2', 'RFC 1123 §6.1.3.6', 'RFC 1912 §2.6.1'],
  tags: ['deprecated'],
  looksAt: 'record',
  types: recordTypes
    .filter(({ mnemonic, status }) => status === 'obsolete' || FORGOTTEN.includes(mnemonic))
    .filter(({ mnemonic }) => !EXCEPT.includes(mnemonic))
    .map(({ code }) => code),
  check(record, report) {
    report(() => {
      const { entry } = record;
      const type = typeName(record.type);
      const token = entry.type ?? entry.tokens[0];
      const instead = typeByCode(record.type)?.replacedBy;
      const fixes: FixDetails[] =
        MAIL.includes(type) && entry.rdata.length === 1
          ? [{ title: texts.fixes.mx, edits: [replace(token.range, 'MX 10')] }]
          : [];
      return {
        at: token.range,
        message: texts.message,
        args: { type, hint: instead === undefined ? '' : hints.useInstead, instead: instead ?? '' },
        fixes,
      };
    });
  },
};
