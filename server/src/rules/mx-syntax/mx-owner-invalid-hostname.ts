// mx-owner-invalid-hostname: a mail domain that no address can have.
import { labelsOf } from '../../dns/name';
import { aLabel } from '../../dns/punycode';
import { decode, encode } from '../../text/utf8';
import { EntryView } from '../../zone/entry-view';
import { barrier } from '../../zone/lookup';
import { NO_NAME } from '../../zone/names';
import { HAS_MX, MX } from '../../zone/type-set';
import { hostFaultOf } from '../host-names';
import { isGenerated } from '../neighbours';
import { textsOf } from '../rule';
import type { OwnerRule } from '../rule';

const texts = textsOf('mx-owner-invalid-hostname');

export const mxOwnerInvalidHostname: OwnerRule = {
  id: 'mx-owner-invalid-hostname',
  group: 'mx-syntax',
  severity: 'warning',
  references: ['RFC 5321 §2.3.5', 'RFC 5321 §4.1.2'],
  looksAt: 'owner',
  needs: HAS_MX,
  check(owner, report) {
    const { zone, name } = owner;
    const fault = hostFaultOf(zone, name);
    if (fault === undefined || barrier(zone, name) !== NO_NAME) return;
    const domain = fault.is === 'not-ascii' ? inLetters(zone.names.text(name)) : zone.names.text(name);
    if (domain === undefined) return;
    // It is told once for each domain.
    const row = owner.records(MX).find((record) => !isGenerated(zone, record));
    if (row === undefined) return;
    report(row, () => {
      const entry = new EntryView(zone, row);
      return {
        at: (entry.owner ?? entry.type ?? entry.tokens[0]).range,
        message: texts.message,
        args: { owner: domain },
      };
    });
  },
};

/** A name with its octets as the letters they stand for; undefined for full-width and other characters that have a rule of their own. */
function inLetters(name: string): string | undefined {
  const octets = encode(name);
  const labels = labelsOf(octets, 0, octets.length).map((label) => decode(label, 0, label.length));
  const arePlain = labels.every((label) => label === label.normalize('NFKC') && aLabel(label) !== undefined);
  return arePlain ? `${labels.join('.')}.` : undefined;
}
