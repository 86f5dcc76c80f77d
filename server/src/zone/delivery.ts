// What a sending server does with mail for a domain, from the file alone (RFC 5321 §5.1, RFC 7505, CATALOGUE section C).
import { addressOf } from './address-of';
import { exchangeOf } from './exchange';
import type { Exchange } from './exchange';
import { barrier, lookup } from './lookup';
import type { Answer, UnknownReason } from './lookup';
import { NO_NAME, ROOT } from './names';
import type { NameId } from './names';
import { OwnerView, RecordView } from './record';
import { GENERATED, NO_ROW } from './rows';
import type { RowId } from './rows';
import { A, AAAA, ADDRESSES, HAS_FAULTY, HAS_MX, HAS_NS, MX } from './type-set';
import type { Zone } from './zone';

/** One address of a host. */
export interface HostAddress {
  /** As written. */
  readonly text: string;
  readonly family: 'A' | 'AAAA';
  readonly row: RowId;
  /** Seconds, or -1. */
  readonly ttl: number;
}

/** What became of a host. */
export type HostStatus =
  'ok' | 'alias' | 'below-dname' | 'no-address' | 'not-found' | 'ip-literal' | 'null' | 'loop' | 'unknown';

/** One host of a preference group. */
export interface DeliveryHost {
  readonly name: NameId;
  /** The MX record; NO_ROW for the implicit MX. */
  readonly row: RowId;
  readonly status: HostStatus;
  /** Names passed by aliases, the last one the canonical; empty without alias. */
  readonly via: readonly NameId[];
  /** The wildcard that answers for it, or NO_NAME. */
  readonly wildcard: NameId;
  readonly addresses: readonly HostAddress[];
  /** For `unknown`. */
  readonly reason: UnknownReason | undefined;
  /** For `unknown` by delegation: the zone cut, else NO_NAME. */
  readonly cut: NameId;
  /** The name that was probably meant, had the final dot been there or not; else NO_NAME. */
  readonly meant: NameId;
}

/** Hosts of one preference; a sender picks among them at random. */
export interface DeliveryStep {
  readonly preference: number;
  readonly hosts: readonly DeliveryHost[];
}

/**
 * What senders do: several steps (`ok`), one host (`single`), one group (`load-share`), the domain's own addresses
 * (`implicit`), refuse (`null`), give up (`none`, `no-domain`, `no-records`, `loop`); or another zone decides
 * (`delegated`, `unknown`).
 */
export type Verdict =
  | 'ok'
  | 'single'
  | 'load-share'
  | 'implicit'
  | 'null'
  | 'none'
  | 'no-domain'
  | 'no-records'
  | 'loop'
  | 'delegated'
  | 'unknown';

/** The way of mail to a domain. */
export interface Delivery {
  readonly domain: NameId;
  /** Where the MX records stand: the domain, or what it is an alias of. */
  readonly name: NameId;
  /** Names passed by aliases of the domain itself, the last one `name`; empty without alias. */
  readonly via: readonly NameId[];
  /** The wildcard that answers for it, or NO_NAME. */
  readonly wildcard: NameId;
  readonly verdict: Verdict;
  /** For `unknown`. */
  readonly reason: UnknownReason | undefined;
  /** For `delegated`: the zone cut, else NO_NAME. */
  readonly cut: NameId;
  /** Preference groups, smallest first; one of preference 0 for the implicit MX. */
  readonly steps: readonly DeliveryStep[];
  /** MX records that are not told of, being too many for any answer. */
  readonly more: number;
  /** Hosts that only DNS can tell more of. */
  readonly unknownHosts: number;
  /** Entries of the name do not parse: the set may hold more. */
  readonly incomplete: boolean;
  /** Senders keep the mail and try again for days when no host answers (RFC 5321 §4.5.4.1). */
  readonly retries: boolean;
}

/** Most MX records that are told of: more do not fit in an answer of 64 KB. */
const RECORD_LIMIT = 4096;

/** Tells the way of mail to `domain`. */
export function deliver(zone: Zone, domain: NameId): Delivery {
  const answer = lookup(zone, domain, HAS_MX);
  const { name, node } = answer;
  const made = (verdict: Verdict, steps: readonly DeliveryStep[] = [], more = 0): Delivery => ({
    domain,
    name,
    via: viaOf(answer),
    wildcard: answer.wildcard,
    verdict,
    reason: answer.reason,
    cut: answer.cut,
    steps,
    more,
    unknownHosts: steps.reduce((sum, { hosts }) => sum + hosts.filter(({ status }) => status === 'unknown').length, 0),
    incomplete: node !== NO_NAME && (zone.names.mask(node) & HAS_FAULTY) !== 0,
    retries: steps.some(({ hosts }) => hosts.some(isUsable)),
  });
  switch (answer.kind) {
    case 'unknown':
      return made(answer.reason === 'delegated' ? 'delegated' : 'unknown');
    case 'loop':
      return made('loop');
    case 'nxdomain':
      return made('no-domain');
    case 'nodata': {
      const host = hostByName(zone, name, NO_ROW);
      if (host.addresses.length === 0) return made('no-records');
      return made('implicit', [{ preference: 0, hosts: [host] }]);
    }
    case 'answer': {
      const records = byPreference(zone, node);
      const steps = stepsOf(zone, records.slice(0, RECORD_LIMIT));
      const more = Math.max(0, records.length - RECORD_LIMIT);
      const hosts = steps.flatMap((step) => step.hosts);
      if (hosts.length === 1 && hosts[0].status === 'null') return made('null', steps);
      const usable = steps.map((step) => step.hosts.filter(isUsable).length).filter((count) => count > 0);
      if (usable.length === 0) return made('none', steps, more);
      if (usable.length > 1) return made('ok', steps, more);
      return made(usable[0] === 1 ? 'single' : 'load-share', steps, more);
    }
  }
}

/** Whether mail may get through to the host, as far as the file tells. */
export function isUsable(host: DeliveryHost): boolean {
  return host.addresses.length > 0 || host.status === 'unknown';
}

/** An MX record and its preference. */
interface Preferred {
  readonly row: RowId;
  readonly preference: number;
}

/** The MX records of a name, smallest preference first, those of one preference in the order of the text. */
function byPreference(zone: Zone, node: NameId): Preferred[] {
  return new OwnerView(zone)
    .at(node)
    .records(MX)
    .map((row) => ({ row, preference: zone.rows.number[row] }))
    .sort((left, right) => left.preference - right.preference);
}

/** Preference groups; a record written twice counts once (RFC 2181 §5). */
function stepsOf(zone: Zone, records: readonly Preferred[]): DeliveryStep[] {
  const groups = new Map<number, DeliveryHost[]>();
  const seen = new Set<string>();
  for (const { row, preference } of records) {
    const host = hostOf(zone, row);
    const key = `${preference} ${host.name === NO_NAME ? `row ${row}` : host.name}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const group = groups.get(preference);
    if (group === undefined) groups.set(preference, [host]);
    else group.push(host);
  }
  return [...groups.entries()].map(([preference, hosts]) => ({ preference, hosts }));
}

/** The host that an MX record names. */
export function hostOf(zone: Zone, row: RowId): DeliveryHost {
  const target = zone.rows.target[row];
  // What $GENERATE makes has no token of its own to be judged by.
  if ((zone.rows.flags[row] & GENERATED) !== 0) return hostByName(zone, target, row);
  return judged(zone, target, row, exchangeOf(new RecordView(zone).at(row)));
}

function judged(zone: Zone, target: NameId, row: RowId, exchange: Exchange): DeliveryHost {
  switch (exchange.is) {
    case 'null':
      return { ...hostByName(zone, target, row), status: 'null', addresses: [], reason: undefined };
    case 'ip-address':
      return { ...hostByName(zone, target, row), status: 'ip-literal', addresses: [], reason: undefined };
    case 'missing-dot':
      return { ...hostByName(zone, target, row), meant: exchange.meant };
    case 'unexpected-dot':
      // Its last label is no top-level domain: nobody finds it.
      return { ...hostByName(zone, target, row), status: 'not-found', reason: undefined, meant: exchange.candidate };
    case 'host':
    case 'alias':
    case 'below-dname':
    case 'no-address':
    case 'not-found':
    case 'unknown':
      return hostByName(zone, target, row);
  }
}

/** What the file tells of a host by its name. */
export function hostByName(zone: Zone, name: NameId, row: RowId): DeliveryHost {
  const answer = lookup(zone, name, ADDRESSES);
  const { wildcard, cut } = answer;
  return {
    name,
    row,
    status: name === ROOT ? 'null' : statusOf(zone, name, answer),
    via: viaOf(answer),
    wildcard,
    addresses: answer.kind === 'answer' ? addressesAt(zone, answer.node) : [],
    reason: answer.reason,
    cut,
    meant: NO_NAME,
  };
}

function statusOf(zone: Zone, name: NameId, answer: Answer): HostStatus {
  switch (answer.kind) {
    case 'unknown':
      return 'unknown';
    case 'loop':
      return 'loop';
    case 'nxdomain':
      return 'not-found';
    case 'nodata':
      return 'no-address';
    case 'answer': {
      if (answer.chain.length === 0) return 'ok';
      const first = barrier(zone, name);
      const redirected = first !== undefined && first !== NO_NAME && (zone.names.mask(first) & HAS_NS) === 0;
      return redirected ? 'below-dname' : 'alias';
    }
  }
}

/** The names that an alias leads through, without the one it starts from. */
function viaOf(answer: Answer): NameId[] {
  return answer.chain.length === 0 ? [] : [...answer.chain.slice(1), answer.name];
}

/** The addresses of a name, in the order of the text. */
export function addressesAt(zone: Zone, node: NameId): HostAddress[] {
  const { rows } = zone;
  return new OwnerView(zone)
    .at(node)
    .records()
    .filter((row) => rows.type[row] === A || rows.type[row] === AAAA)
    .map((row) => ({
      text: addressOf(zone, row),
      family: rows.type[row] === A ? 'A' : 'AAAA',
      row,
      ttl: zone.effectiveTtl(row),
    }));
}
