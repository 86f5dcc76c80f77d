// tlsa-digest-length: the digest has not the length of its algorithm.
import type { RecordRule } from '../rule';
import { TLSA, tlsaFields } from '../tlsa';

/** Octets of the digests (RFC 6698 §2.1.3). */
const DIGESTS: Readonly<Record<string, { readonly alg: string; readonly octets: number }>> = {
  '1': { alg: 'SHA-256', octets: 32 },
  '2': { alg: 'SHA-512', octets: 64 },
};

export const tlsaDigestLength: RecordRule = {
  id: 'tlsa-digest-length',
  group: 'mail-transport',
  severity: 'error',
  references: ['RFC 6698 §2.1.3', 'RFC 6698 §2.1.4', 'RFC 7671'],
  looksAt: 'record',
  types: [TLSA],
  check(record, report) {
    const fields = tlsaFields(record.entry);
    const digest = fields && DIGESTS[fields.matching.text];
    if (fields === undefined || digest === undefined) return;
    const n = fields.data.reduce((digits, { text }) => digits + text.length, 0) / 2;
    if (n === digest.octets) return;
    report(() => {
      const { data } = fields;
      return {
        at: { start: data[0].range.start, end: data[data.length - 1].range.end },
        args: { n, alg: digest.alg, m: digest.octets },
      };
    });
  },
};
