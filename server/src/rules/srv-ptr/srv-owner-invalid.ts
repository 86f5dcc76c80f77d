// srv-owner-invalid: an SRV record at a name that no program asks for.
import { EntryView } from '../../zone/entry-view';
import { barrier } from '../../zone/lookup';
import { NO_NAME } from '../../zone/names';
import type { NameId } from '../../zone/names';
import { SRV } from '../../zone/type-set';
import type { Zone } from '../../zone/zone';
import { inSentence, nameBelow } from '../names';
import { isGenerated } from '../neighbours';
import { fix, renameOwner } from '../policy-edits';
import { isAliasTarget } from '../policy-records';
import { textsOf } from '../rule';
import type { OwnerRule } from '../rule';
import { MAY_HAVE_SRV, hasSrv } from '../srv-set';

const texts = textsOf('srv-owner-invalid');

const UNDERSCORE = 0x5f;
/** Protocols that are written without their underscore. */
const PROTOCOL = /^_?(tcp|udp|tls|sctp|dccp)$/;

export const srvOwnerInvalid: OwnerRule = {
  id: 'srv-owner-invalid',
  group: 'srv-ptr',
  severity: 'warning',
  references: ['RFC 2782', 'RFC 8552 §2'],
  looksAt: 'owner',
  look: hasSrv,
  needs: MAY_HAVE_SRV,
  check(owner, report, lookups) {
    const { zone, name } = owner;
    const { names } = zone;
    const service = names.firstOctet(name);
    const protocol = names.parent(name);
    const hasProtocol = protocol !== NO_NAME && names.firstOctet(protocol) === UNDERSCORE;
    if (hasProtocol && (service === UNDERSCORE || names.isWildcard(name))) return;
    // Who asks by another name finds what stands here; below a wildcard nobody knows what is asked.
    if (names.isWildcard(name) || isAliasTarget(lookups, name) || barrier(zone, name) !== NO_NAME) return;
    const row = owner.records(SRV).find((record) => !isGenerated(zone, record));
    if (row === undefined) return;
    report(row, () => {
      const entry = new EntryView(zone, row);
      const right = rightName(zone, name);
      return {
        at: (entry.owner ?? entry.type ?? entry.tokens[0]).range,
        args: { owner: zone.names.text(name) },
        fixes:
          right === NO_NAME
            ? []
            : fix(texts.fixes.underscores, renameOwner(entry, right), { name: inSentence(zone, right) }),
      };
    });
  },
};

/** The name with its underscores; NO_NAME where it can't be told what was meant. */
function rightName(zone: Zone, name: NameId): NameId {
  const { names } = zone;
  const parent = names.parent(name);
  const service = /^_?([a-z][a-z0-9-]*)$/.exec(names.label(name))?.[1];
  if (service === undefined || parent === NO_NAME || name === zone.apex) return NO_NAME;
  const protocol = parent === zone.apex ? undefined : PROTOCOL.exec(names.label(parent))?.[1];
  if (protocol !== undefined) return nameBelow(zone, `_${service}._${protocol}`, names.parent(parent));
  return names.firstOctet(name) === UNDERSCORE ? nameBelow(zone, `_${service}._tcp`, parent) : NO_NAME;
}
