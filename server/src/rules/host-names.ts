// Whether names are host names, for the rules about mail domains and the hosts that take their mail.
import { hostFault } from '../dns/hostname';
import type { HostFault } from '../dns/hostname';
import { labelsOf } from '../dns/name';
import { encode } from '../text/utf8';
import { ROOT } from '../zone/names';
import type { NameId } from '../zone/names';
import type { RecordView } from '../zone/record';
import type { Zone } from '../zone/zone';
import { isServed, judgedTarget } from './target';

/** What keeps a name from being a host name; a wildcard's own label is not looked at. */
export function hostFaultOf({ names }: Zone, name: NameId): HostFault | undefined {
  const host = names.isWildcard(name) ? names.parent(name) : name;
  if (names.isHostname(host)) return undefined;
  const text = encode(names.text(host));
  return hostFault(labelsOf(text, 0, text.length));
}

/** A look for the rules about targets that are no host names. */
export function hasOddTarget({ zone, target }: RecordView): boolean {
  return target > ROOT && !zone.names.isHostname(target);
}

/** What keeps the target of a record that is served from being a host name. */
export function targetFault(record: RecordView): HostFault | undefined {
  const { zone, target } = record;
  if (!hasOddTarget(record) || !isServed(record)) return undefined;
  return judgedTarget(record)?.is === 'ip-address' ? undefined : hostFaultOf(zone, target);
}
