// tlsa-owner-invalid: a TLSA record at a name that no client asks for.
import { NO_NAME } from '../../zone/names';
import type { NameId } from '../../zone/names';
import type { Zone } from '../../zone/zone';
import { inSentence, nameBelow } from '../names';
import { fix, renameOwner } from '../policy-edits';
import { isAliasTarget } from '../policy-records';
import { textsOf } from '../rule';
import type { RecordRule } from '../rule';
import { TLSA } from '../tlsa';

const texts = textsOf('tlsa-owner-invalid');

export const tlsaOwnerInvalid: RecordRule = {
  id: 'tlsa-owner-invalid',
  group: 'mail-transport',
  severity: 'warning',
  references: ['RFC 6698 §3', 'RFC 7672 §3.1.2'],
  looksAt: 'record',
  types: [TLSA],
  check(record, report, lookups) {
    const { zone, owner } = record;
    const { names } = zone;
    const parent = names.parent(owner);
    const port = names.label(owner);
    if (parent >= 0 && /^(?:\*|_[1-9]\d{0,4})$/.test(port) && /^_(?:tcp|udp|sctp)$/.test(names.label(parent))) return;
    if (isAliasTarget(lookups, owner)) return;
    report(() => {
      const name = rightName(zone, owner);
      return {
        at: (record.entry.owner ?? record.entry.tokens[0]).range,
        args: { owner: record.ownerText },
        fixes:
          name === NO_NAME
            ? []
            : fix(texts.fixes.prefix, renameOwner(record.entry, name), { name: inSentence(zone, name) }),
      };
    });
  },
};

/** The name that was meant: port and protocol misspelt, or left out before a host; NO_NAME for anything else. */
function rightName(zone: Zone, owner: NameId): NameId {
  const { names } = zone;
  const parent = names.parent(owner);
  const port = /^_?0*([1-9]\d{0,4})$/.exec(names.label(owner))?.[1];
  const protocol = parent === NO_NAME ? undefined : /^_?(tcp|udp|sctp)$/.exec(names.label(parent))?.[1];
  if (port !== undefined && protocol !== undefined) {
    return nameBelow(zone, `_${port}._${protocol}`, names.parent(parent));
  }
  if (names.label(owner) === '_tcp') return nameBelow(zone, '_25', owner);
  return /^[_*]/.test(names.label(owner)) ? NO_NAME : nameBelow(zone, '_25._tcp', owner);
}
