// Makes zones for benchmarks: the same text for the same kind, size and seed, with a known number of faults.
import { closeSync, openSync, writeSync } from 'node:fs';

/**
 * - `corporate`: a company's zone with a `$ORIGIN` for every department of some 600 records.
 * - `flat`: the same records under a single `$ORIGIN` at the top.
 * - `tld`: a signed registry zone of delegations, glue, DS, NSEC3 and RRSIG.
 */
export type ZoneKind = 'corporate' | 'flat' | 'tld';
export const zoneKinds: readonly ZoneKind[] = ['corporate', 'flat', 'tld'];

/** What is wrong with an MX record that was broken on purpose. */
export type MxFault = 'cname' | 'no-address';

/** An MX record and where it stands. */
export interface MxRecord {
  /** Line of the record, from 0. */
  readonly line: number;
  /** Full names in lower case, with their final dot. */
  readonly owner: string;
  readonly target: string;
  readonly fault?: MxFault;
}

/** A zone and what is in it. */
export interface GeneratedZone {
  readonly kind: ZoneKind;
  readonly origin: string;
  /** The text in pieces, so that 50 MB need not be copied once more. */
  readonly parts: readonly string[];
  readonly lines: number;
  readonly records: number;
  readonly owners: number;
  readonly mx: readonly MxRecord[];
  /** Names with an RRset whose TTLs differ. */
  readonly ttlMismatches: number;
}

/** Numbers that look random and are the same on every machine (mulberry32). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** From 0, below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0, below `n`. */
  below(n: number): number {
    return Math.floor(this.next() * n);
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)];
  }

  /** `n` characters out of `alphabet`. */
  text(alphabet: string, n: number): string {
    let text = '';
    for (let i = 0; i < n; i++) text += alphabet[this.below(alphabet.length)];
    return text;
  }
}

/** Collects lines in pieces of some 64 kB. */
class Writer {
  readonly parts: string[] = [];
  line = 0;
  records = 0;
  owners = 0;
  private piece = '';

  /** One line of text, which holds one record, or none. */
  put(text: string, record = true): void {
    this.piece += `${text}\n`;
    this.line++;
    if (record) this.records++;
    if (this.piece.length > 65536) this.flush();
  }

  flush(): void {
    if (this.piece !== '') this.parts.push(this.piece);
    this.piece = '';
  }
}

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const hostWords = ['web', 'app', 'db', 'ci', 'build', 'cache', 'proxy', 'node', 'store', 'edge', 'log', 'vpn', 'print'];
const places = ['tokyo', 'osaka', 'kyoto', 'sapporo', 'london', 'paris', 'berlin', 'dublin', 'madrid', 'oslo'];
const textWords = ['owner', 'rack', 'asset', 'site', 'team', 'contact', 'serial', 'room'];
const departmentRecords = 614;

function companyZone(kind: 'corporate' | 'flat', records: number, random: Random): GeneratedZone {
  const origin = 'example.com.';
  const out = new Writer();
  const mx: MxRecord[] = [];
  let ttlMismatches = 0;

  out.put(`$ORIGIN ${origin}`, false);
  out.put('$TTL 3600', false);
  out.put('@\tIN\tSOA\tns1 hostmaster (', false);
  out.put('\t\t2026010101 ; serial', false);
  out.put('\t\t7200 3600   ; refresh, retry', false);
  out.put('\t\t1209600 3600 ) ; expire, minimum');
  out.put('\tIN\tNS\tns1');
  out.put('\tIN\tNS\tns2');
  out.put('ns1\tA\t192.0.2.53');
  out.put('ns2\tA\t198.51.100.53');
  out.put('mail\tA\t192.0.2.25');
  out.put('\tAAAA\t2001:db8::25');
  out.owners = 4;

  let count = 0;
  const day = (): string => `2025-${10 + random.below(3)}-${10 + random.below(19)}`;
  const address = (): string => `10.${random.below(256)}.${random.below(256)}.${1 + random.below(254)}`;
  const address6 = (): string =>
    `2001:db8:${random.below(65536).toString(16)}:${random.below(65536).toString(16)}::${(++count & 0xffff).toString(16)}`;

  for (let department = 1; out.records < records; department++) {
    const end = Math.min(records, out.records + departmentRecords);
    const label = `d${department}`;
    // In the flat zone every name carries the department; in the other the origin does.
    const suffix = kind === 'flat' ? `.${label}` : '';
    const full = (name: string): string => `${name}.${label}.${origin}`;
    const own = (name: string): string => {
      out.owners++;
      return name + suffix;
    };
    out.put('', false);
    out.put(`; department ${department}`, false);
    if (kind === 'corporate') out.put(`$ORIGIN ${label}.${origin}`, false);

    const hosts: string[] = [];
    const aliases: string[] = [];
    const texts: string[] = [];
    let wildcard = false;
    const left = (): number => end - out.records;
    for (let i = 1; i <= 4 && left() > 0; i++) {
      out.put(`${own(`mx${i}`)}\tA\t${address()}`);
      hosts.push(`mx${i}`);
    }
    if (left() > 0) {
      out.put(`${own('*.pool')}\t300\tIN\tA\t${address()}`);
      wildcard = true;
    }
    if (left() > 0) {
      out.put(`${own('autodiscover')}\tCNAME\tmx1${suffix}`);
      aliases.push('autodiscover');
    }
    if (left() > 0) {
      out.put(`${own('room0')}\tTXT\t"room 0 of department ${department}"`);
      texts.push('room0');
    }

    for (let serial = 1; left() > 0; serial++) {
      const dice = random.next();
      const name = `${random.pick(hostWords)}-${random.pick(places)}${serial}`;
      // Remarks as people leave them: some lines of comment, and some behind a record.
      if (random.below(25) === 0) out.put(`; ${random.pick(textWords)} ${random.pick(places)}, moved ${day()}`, false);
      const remark = random.below(10) < 7 ? `\t; ${random.pick(textWords)} ${random.below(1e5)}, checked ${day()}` : '';
      if (dice < 0.4) {
        const owner = own(name);
        hosts.push(name);
        out.put(
          dice < 0.1
            ? `${owner}\t${300 * (1 + random.below(9))}\tIN\tA\t${address()}`
            : `${owner}\tIN\tA\t${address()}`,
        );
      } else if (dice < 0.62) {
        const owner = own(name);
        hosts.push(name);
        out.put(`${owner}\tIN\tA\t${address()}${remark}`);
        // One in a hundred of the second records makes the set's TTLs differ.
        if (left() > 0 && random.below(100) === 0) {
          out.put(`\t900\tIN\tA\t10.0.${random.below(256)}.255`);
          ttlMismatches++;
        } else if (left() > 0) out.put(`\tIN\tAAAA\t${address6()}`);
      } else if (dice < 0.682) {
        const domain = `team${serial}`;
        const owner = own(domain);
        const n = Math.min(left(), random.pick([1, 2, 2, 2, 3]));
        const taken = new Set<string>();
        for (let i = 1; i <= n; i++) {
          const broken = random.next();
          let fault: MxFault | undefined;
          let target: string;
          if (broken < 0.018) {
            fault = 'cname';
            target = random.pick(aliases);
          } else if (broken < 0.024) {
            fault = 'no-address';
            target = random.pick(texts);
          } else if (broken < 0.03) {
            fault = 'no-address';
            target = `gone${serial}`;
          } else if (broken < 0.05 && wildcard) {
            target = `any${serial}.pool`;
          } else {
            target = broken < 0.6 ? `mx${1 + random.below(4)}` : random.pick(hosts);
            while (taken.has(target)) target = random.pick(hosts);
          }
          let written = target + suffix;
          let name = full(target);
          if (fault === undefined && broken > 0.9) {
            name = written = broken > 0.95 ? `mx${i}.provider.example.net.` : `mail.${origin}`;
          } else if (broken > 0.05 && broken < 0.15) written = name;
          if (taken.has(name) || taken.has(target)) {
            fault = undefined;
            written = name = `backup${i}.provider.example.net.`;
          }
          taken.add(name).add(target);
          const record = { line: out.line, owner: full(domain), target: name };
          mx.push(fault === undefined ? record : { ...record, fault });
          out.put(`${i === 1 ? owner : ''}\tIN\tMX\t${10 * i} ${written}${remark}`);
        }
        if (left() > 0 && random.below(2) === 0)
          out.put('\tIN\tTXT\t"v=spf1 mx ip4:198.51.100.0/24 include:_spf.provider.example.net -all"');
      } else if (dice < 0.8) {
        const alias = `www${serial}`;
        out.put(`${own(alias)}\tIN\tCNAME\t${random.pick(hosts)}${suffix}${remark}`);
        aliases.push(alias);
      } else if (dice < 0.87) {
        const room = `${random.pick(textWords)}${serial}`;
        const owner = own(room);
        texts.push(room);
        if (dice < 0.82) {
          out.put(`${owner}\tIN\tTXT\t( "asset ${random.below(1e6)}"`, false);
          out.put(`\t\t"department ${department}" ) ; inventory`);
        } else
          out.put(
            `${owner}\tIN\tTXT\t"asset ${random.below(1e6)} of department ${department}, ${random.pick(places)}"${remark}`,
          );
      } else if (dice < 0.92) {
        out.put(`${own(`_sip._tcp.s${serial}`)}\tIN\tSRV\t10 60 5060 ${random.pick(hosts)}${suffix}${remark}`);
      } else {
        out.put(`${own(name)}\tIN\tA\t${address()}${remark}`);
        hosts.push(name);
        if (left() > 0) out.put('\tIN\tCAA\t0 issue "ca.example.net"');
      }
    }
  }
  out.flush();
  return {
    kind,
    origin,
    parts: out.parts,
    lines: out.line,
    records: out.records,
    owners: out.owners,
    mx,
    ttlMismatches,
  };
}

function registryZone(records: number, random: Random): GeneratedZone {
  const origin = 'example.';
  const out = new Writer();
  const hex = '0123456789abcdef';
  const base32hex = '0123456789abcdefghijklmnopqrstuv';
  const signature = (type: string, labels: number, ttl: number): string =>
    `RRSIG ${type} 13 ${labels} ${ttl} 20260201000000 20260101000000 12345 ${origin} ${random.text(base64, 85)}Q==`;
  out.put(`$ORIGIN ${origin}`, false);
  out.put('$TTL 86400', false);
  out.put('@ IN SOA a.nic hostmaster.nic 2026010101 1800 900 604800 3600');
  out.put('@ IN NS a.nic');
  out.put('@ IN NS b.nic');
  out.put('a.nic A 192.0.2.1');
  out.put('b.nic A 198.51.100.1');
  out.owners = 3;
  // Every name once: the number in it counts up.
  for (let serial = 1; out.records < records; serial++) {
    const name = `${random.text('abcdefghijklmnopqrstuvwxyz', 4 + random.below(6))}${serial}`;
    const left = (): number => records - out.records;
    out.owners++;
    const glue = random.below(10) < 2;
    const servers = glue ? [`ns1.${name}`, `ns2.${name}`] : ['ns1.hosting.example.net.', 'ns2.hosting.example.net.'];
    for (const server of servers) if (left() > 0) out.put(`${name} NS ${server}`);
    if (glue) {
      for (const server of servers) {
        if (left() === 0) break;
        out.owners++;
        out.put(`${server} A 203.0.113.${1 + random.below(254)}`);
      }
    }
    if (random.below(100) < 12) {
      if (left() > 0) out.put(`${name} 3600 DS ${random.below(65536)} 13 2 ${random.text(hex, 64)}`);
      if (left() > 0) out.put(`${name} 3600 ${signature('DS', 2, 3600)}`);
      if (left() > 1) {
        const owner = random.text(base32hex, 32);
        out.owners++;
        out.put(`${owner} 3600 NSEC3 1 1 0 - ${random.text(base32hex, 32)} NS DS RRSIG`);
        out.put(`${owner} 3600 ${signature('NSEC3', 2, 3600)}`);
      }
    }
  }
  out.flush();
  return {
    kind: 'tld',
    origin,
    parts: out.parts,
    lines: out.line,
    records: out.records,
    owners: out.owners,
    mx: [],
    ttlMismatches: 0,
  };
}

/** A zone of exactly `records` records (at least 20), the same for the same arguments. */
export function generateZone(kind: ZoneKind, records: number, seed = 1): GeneratedZone {
  const random = new Random(seed);
  return kind === 'tld' ? registryZone(records, random) : companyZone(kind, records, random);
}

/** Writes the zone's text to `file`; returns the number of octets. */
export function writeZone(zone: GeneratedZone, file: string): number {
  const handle = openSync(file, 'w');
  try {
    return zone.parts.reduce((octets, part) => octets + writeSync(handle, part), 0);
  } finally {
    closeSync(handle);
  }
}

/** `1k`, `10k`, `1M` or a plain number as a number; `undefined` for anything else. */
export function readSize(text: string): number | undefined {
  const match = /^(\d+)([kKmM]?)$/.exec(text);
  if (match === null) return undefined;
  return Number(match[1]) * ({ k: 1e3, m: 1e6 }[match[2].toLowerCase()] ?? 1);
}
