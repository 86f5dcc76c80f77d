// Which hosts don't answer while some are down: those, aliases of them, and all that have no other addresses than theirs.
import { canonicalAddress } from '../../rules/addresses';
import { hostByName } from '../../zone/delivery';
import type { DeliveryHost, HostAddress } from '../../zone/delivery';
import type { NameId } from '../../zone/names';
import { NO_ROW } from '../../zone/rows';
import type { Zone } from '../../zone/zone';

export class Outage {
  private readonly hosts: ReadonlySet<NameId>;
  /** Addresses at which nobody answers, with the host that is down there. */
  private readonly addresses = new Map<string, NameId>();

  constructor(
    private readonly zone: Zone,
    hosts: readonly NameId[],
  ) {
    this.hosts = new Set(hosts.filter((name) => name >= 0));
    for (const name of this.hosts) {
      for (const address of hostByName(zone, name, NO_ROW).addresses) this.addresses.set(this.spelled(address), name);
    }
  }

  /** The name, of those that are down, for which a host doesn't answer; undefined for one that does. */
  causeOf({ name, via, addresses }: DeliveryHost): NameId | undefined {
    const cause = [name, ...via].find((each) => this.hosts.has(each));
    if (cause !== undefined || this.addresses.size === 0 || addresses.length === 0) return cause;
    const causes = addresses.map((address) => this.addresses.get(this.spelled(address)));
    return causes.includes(undefined) ? undefined : causes[0];
  }

  /** Whether it is the host itself, or what it is an alias of, that is down. */
  isOff({ name, via }: DeliveryHost): boolean {
    return [name, ...via].some((each) => this.hosts.has(each));
  }

  private spelled({ row, text }: HostAddress): string {
    return canonicalAddress(this.zone, row) ?? text;
  }
}
