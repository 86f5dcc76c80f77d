// Records that are written together: a new zone, mail, no mail, mail at a provider. With tab stops.
import { mailProviders } from '../../dns/providers';
import { setTexts } from '../../messages/completions';
import { ROOT, UNKNOWN_ORIGIN } from '../../zone/names';
import { OwnerView } from '../../zone/record';
import { HAS_MX, HAS_SOA, NS, SOA } from '../../zone/type-set';
import { EntryView } from '../../zone/entry-view';
import type { List } from './list';

export function addSets(list: List): void {
  const { zone, slot } = list;
  const { names, apex } = zone;
  const { origin } = slot;
  const add = (label: string, detail: Parameters<List['add']>[2], lines: readonly string[]): void =>
    list.add(label, 'set', { ...detail, newText: lines.join('\n'), snippet: true });
  const hasSoa = apex >= 0 && (names.mask(apex) & HAS_SOA) !== 0;
  const known = origin !== UNKNOWN_ORIGIN && origin !== ROOT ? names.text(origin) : undefined;
  if (!hasSoa) {
    const { today } = list;
    const two = (part: number): string => String(part).padStart(2, '0');
    const serial = today === undefined ? '1' : `${today.year}${two(today.month)}${two(today.day)}01`;
    const soa = (primary: string, contact: string): string[] => [
      '\\$TTL 3600',
      `@\tIN\tSOA\t${primary} ${contact} (`,
      `\t\t\${2:${serial}}\t; serial`,
      '\t\t7200\t\t; refresh',
      '\t\t900\t\t; retry',
      '\t\t1209600\t\t; expire',
      '\t\t300 )\t\t; negative answers',
    ];
    add('new-zone', { detail: setTexts.newZone }, [
      `\\$ORIGIN \${1:${known ?? 'example.com.'}}`,
      ...soa('ns1', 'hostmaster'),
      '@\tIN\tNS\tns1',
      '@\tIN\tNS\tns2',
      'ns1\tIN\tA\t${3:192.0.2.53}',
      'ns2\tIN\tA\t${4:198.51.100.53}',
      '@\tIN\tA\t${5:192.0.2.80}',
      'www\tIN\tCNAME\t@$0',
    ]);
    add('new-reverse-zone', { detail: setTexts.reverse }, [
      '\\$ORIGIN ${1:2.0.192.in-addr.arpa.}',
      ...soa('${3:ns1.example.com.}', '${4:hostmaster.example.com.}'),
      '@\tIN\tNS\t${3:ns1.example.com.}',
      '${5:1}\tIN\tPTR\t${6:host.example.com.}$0',
    ]);
  }
  if (/(?:in-addr|ip6)\.arpa\.$/.test(known ?? '')) return;
  const inClass = writesClass(list) ? '\tIN' : '';
  const record = (owner: string, type: string, data: string): string => `${owner}${inClass}\t${type}\t${data}`;
  const domain = known?.replace(/\.$/, '') ?? 'example.com';
  if (origin !== UNKNOWN_ORIGIN && (names.mask(origin) & HAS_MX) !== 0) return;
  // Not just "mail": that is what the host is called, whose name is proposed beside it.
  add('mail-set', { detail: setTexts.mail }, [
    record('@', 'MX', '10 ${1:mail}'),
    record('${1:mail}', 'A', '${2:192.0.2.25}'),
    record('${1:mail}', 'AAAA', '${3:2001:db8::25}'),
    record('@', 'TXT', '"v=spf1 mx ${4:-all}"'),
    record('_dmarc', 'TXT', `"v=DMARC1; p=\${5:none}; rua=mailto:\${6:dmarc@${domain}}"$0`),
  ]);
  add('no-mail', { detail: setTexts.noMail }, [
    record('@', 'MX', '0 .'),
    record('@', 'TXT', '"v=spf1 -all"'),
    record('_dmarc', 'TXT', '"v=DMARC1; p=reject;"'),
    record('*._domainkey', 'TXT', '"v=DKIM1; p="$0'),
  ]);
  for (const { id, name, hosts, spf } of mailProviders) {
    const exchange = (written: string): string => written.replace('{domain}', `\${1:${domain.replaceAll('.', '-')}}`);
    add(`mail-${id}`, { detail: setTexts.provider, args: { name } }, [
      ...hosts.map((host) => record('@', 'MX', `${host.preference} ${exchange(host.exchange)}`)),
      record('@', 'TXT', `"v=spf1 include:${spf} ~all"$0`),
    ]);
  }
}

/** Whether the SOA or an NS record of the apex is written with its class. */
function writesClass({ zone }: List): boolean {
  if (zone.apex < 0) return true;
  const apex = new OwnerView(zone).at(zone.apex);
  const [row] = [...apex.records(SOA), ...apex.records(NS)];
  return row === undefined || new EntryView(zone, row).class !== undefined;
}
