// tlsa-parameter-invalid: a value of usage, selector or matching type that stands for nothing.
import { tlsaFields as fieldTexts } from '../../messages/policies';
import { fix } from '../policy-edits';
import { replace, textsOf } from '../rule';
import type { RecordRule } from '../rule';
import { TLSA, tlsaFields } from '../tlsa';

const texts = textsOf('tlsa-parameter-invalid');

/** Largest assigned value of each field, and the one that is usual for mail (RFC 7672 §3.1). */
const FIELDS = [
  { field: 'usage', largest: 3, usual: '3', allowed: '0–3' },
  { field: 'selector', largest: 1, usual: '1', allowed: '0–1' },
  { field: 'matching', largest: 2, usual: '1', allowed: '0–2' },
] as const;
/** For private use (RFC 6698 §7). */
const PRIVATE = 255;

export const tlsaParameterInvalid: RecordRule = {
  id: 'tlsa-parameter-invalid',
  group: 'mail-transport',
  severity: 'error',
  references: ['RFC 6698 §2.1', 'RFC 7671'],
  looksAt: 'record',
  types: [TLSA],
  check(record, report) {
    const fields = tlsaFields(record.entry);
    if (fields === undefined) return;
    for (const { field, largest, usual, allowed } of FIELDS) {
      const token = fields[field];
      // Some servers read the names of RFC 7218, too.
      if (!/^\d+$/.test(token.text) || Number(token.text) <= largest) continue;
      const isPrivate = Number(token.text) === PRIVATE;
      report(() => ({
        at: token.range,
        message: isPrivate ? texts.variants.private : texts.message,
        severity: isPrivate ? 'information' : 'error',
        args: { field: fieldTexts[field], value: token.text, allowed },
        fixes: isPrivate ? [] : fix(texts.fixes.usual, [replace(token.range, usual)], { guess: usual }),
      }));
    }
  },
};
