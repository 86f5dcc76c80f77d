// Where mail for a domain goes, in sentences: as the file has it, and with some hosts down.
import { deliveryPhrases, verdicts } from '../../messages/delivery';
import { deliveryFacts } from '../../messages/hover-facts';
import { whatIf } from '../../messages/routes';
import { render } from '../../messages/text';
import type { Args, Language, Text } from '../../messages/text';
import { isUsable } from '../../zone/delivery';
import type { Delivery, DeliveryHost } from '../../zone/delivery';
import type { NameId } from '../../zone/names';
import type { Zone } from '../../zone/zone';

/** Most steps, and most hosts of one step, that a sentence names. */
const MOST = 6;

/** The verdict on a domain, a sentence each; `isDown` says which hosts are taken to be down. */
export function verdictOf(
  zone: Zone,
  delivery: Delivery,
  isDown: (host: DeliveryHost) => boolean,
  language: Language,
): string[] {
  return new Speaker(zone, language).verdict(delivery, isDown);
}

/** Puts facts into sentences of one language. */
class Speaker {
  constructor(
    private readonly zone: Zone,
    private readonly language: Language,
  ) {}

  verdict(delivery: Delivery, isDown: (host: DeliveryHost) => boolean): string[] {
    const off = delivery.steps.flatMap(({ hosts }) => hosts.filter((host) => isUsable(host) && isDown(host)));
    const named = new Set<NameId>();
    // A host that comes a second time is not another one.
    const isNew = ({ name }: DeliveryHost): boolean => name < 0 || (!named.has(name) && named.add(name).size > 0);
    const groups = delivery.steps
      .map(({ hosts }) => hosts.filter((host) => isUsable(host) && !isDown(host) && isNew(host)))
      .filter((group) => group.length > 0);
    const n = delivery.unknownHosts;
    return [
      ...(delivery.via.length === 0 ? [] : [this.alias(delivery)]),
      off.length === 0 ? this.asWritten(delivery, groups) : this.without(off, groups),
      ...(n === 0 ? [] : [this.say(n === 1 ? verdicts.oneUnknown : verdicts.partlyUnknown, { n })]),
      ...(delivery.retries && groups.length > 0 ? [this.say(verdicts.retry)] : []),
      ...(delivery.incomplete ? [this.say(deliveryFacts.incomplete)] : []),
    ];
  }

  private alias({ domain, name }: Delivery): string {
    return this.say(verdicts.alias, { owner: this.name(domain), target: this.name(name) });
  }

  /** What comes of it when hosts are down. */
  private without(off: readonly DeliveryHost[], groups: readonly DeliveryHost[][]): string {
    const verdict = groups.length === 0 ? this.say(whatIf.nobodyLeft) : this.taken(groups);
    return this.say(whatIf.with, { hosts: this.hosts(off), verdict });
  }

  private asWritten({ verdict, name, steps, cut, reason }: Delivery, groups: readonly DeliveryHost[][]): string {
    const owner = this.name(name);
    switch (verdict) {
      case 'ok':
      case 'single':
      case 'load-share':
        return this.taken(groups);
      case 'none':
        return this.say(verdicts.none, { owner });
      case 'implicit': {
        const addresses = this.listed(steps[0].hosts[0].addresses.map(({ text }) => text));
        return this.say(verdicts.implicit, { owner, addresses });
      }
      case 'null':
        return this.say(verdicts.null, { owner });
      case 'no-domain':
        return this.say(verdicts.noDomain, { owner });
      case 'no-records':
        return this.say(verdicts.noRecords, { owner });
      case 'loop':
        return this.say(deliveryFacts.loop, { owner });
      case 'delegated':
        return this.say(verdicts.delegated, { owner: this.name(cut) });
      case 'unknown':
        return this.say(deliveryFacts.unknown[reason ?? 'faulty'], { owner });
    }
  }

  /** By whom mail is taken: one host, one of a group, or one group after the other. */
  private taken(groups: readonly DeliveryHost[][]): string {
    const [first, ...rest] = groups;
    if (rest.length > 0) {
      const others = rest.slice(0, MOST - 1).map((group) => this.oneOf(group));
      if (rest.length >= MOST) others.push('…');
      const separator = this.say(deliveryPhrases.stepSeparator);
      return this.say(verdicts.ok, { first: this.oneOf(first), rest: others.join(separator) });
    }
    if (first.length === 1) return this.say(verdicts.single, { first: this.name(first[0].name) });
    return this.say(verdicts.loadShare, { hosts: this.hosts(first) });
  }

  private oneOf(group: readonly DeliveryHost[]): string {
    if (group.length !== 2) return this.hosts(group);
    const [first, second] = group.map(({ name }) => this.name(name));
    return this.say(deliveryPhrases.orHosts, { first, second });
  }

  private hosts(hosts: readonly DeliveryHost[]): string {
    return this.listed(hosts.map(({ name }) => this.name(name)));
  }

  private listed(pieces: readonly string[]): string {
    const shown = pieces.length > MOST ? [...pieces.slice(0, MOST), '…'] : pieces;
    return shown.join(this.say(deliveryPhrases.hostSeparator));
  }

  private name(name: NameId): string {
    return name < 0 ? '?' : this.zone.names.text(name);
  }

  private say(text: Text, args: Args = {}): string {
    return render(text, this.language, args);
  }
}
