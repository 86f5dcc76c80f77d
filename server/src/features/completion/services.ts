// Services and policies that have labels of their own: which type stands there, and at which port they answer.
import { serviceTexts } from '../../messages/completions';
import type { Text } from '../../messages/text';

/** A label, or two, that a service or policy has. */
export interface Service {
  readonly labels: string;
  /** Mnemonic of the type that stands there. */
  readonly type: 'SRV' | 'TLSA' | 'TXT';
  /** Port, for SRV. */
  readonly port?: number;
  readonly title: Text;
}

/** Mail first: the policies of a mail domain, then what mail programs look for (RFC 6186, RFC 8314), then the rest. */
export const services: readonly Service[] = [
  { labels: '_dmarc', type: 'TXT', title: serviceTexts.dmarc },
  { labels: '_mta-sts', type: 'TXT', title: serviceTexts.mtaSts },
  { labels: '_smtp._tls', type: 'TXT', title: serviceTexts.tlsRpt },
  { labels: 'default._bimi', type: 'TXT', title: serviceTexts.bimi },
  { labels: '_submissions._tcp', type: 'SRV', port: 465, title: serviceTexts.submissions },
  { labels: '_submission._tcp', type: 'SRV', port: 587, title: serviceTexts.submission },
  { labels: '_imaps._tcp', type: 'SRV', port: 993, title: serviceTexts.imaps },
  { labels: '_imap._tcp', type: 'SRV', port: 143, title: serviceTexts.imap },
  { labels: '_pop3s._tcp', type: 'SRV', port: 995, title: serviceTexts.pop3s },
  { labels: '_pop3._tcp', type: 'SRV', port: 110, title: serviceTexts.pop3 },
  { labels: '_25._tcp', type: 'TLSA', title: serviceTexts.tlsaMail },
  { labels: '_443._tcp', type: 'TLSA', title: serviceTexts.tlsaWeb },
  { labels: '_autodiscover._tcp', type: 'SRV', port: 443, title: serviceTexts.autodiscover },
  { labels: '_caldavs._tcp', type: 'SRV', port: 443, title: serviceTexts.caldavs },
  { labels: '_carddavs._tcp', type: 'SRV', port: 443, title: serviceTexts.carddavs },
  { labels: '_sips._tcp', type: 'SRV', port: 5061, title: serviceTexts.sips },
  { labels: '_sip._udp', type: 'SRV', port: 5060, title: serviceTexts.sip },
  { labels: '_xmpp-client._tcp', type: 'SRV', port: 5222, title: serviceTexts.xmppClient },
  { labels: '_xmpp-server._tcp', type: 'SRV', port: 5269, title: serviceTexts.xmppServer },
  { labels: '_ldap._tcp', type: 'SRV', port: 389, title: serviceTexts.ldap },
  { labels: '_kerberos._udp', type: 'SRV', port: 88, title: serviceTexts.kerberos },
  { labels: '_acme-challenge', type: 'TXT', title: serviceTexts.acme },
];

/** The type that belongs at a name with these first labels; undefined where any may stand. */
export function typeAtLabels(first: string, second: string): Service['type'] | undefined {
  if (second === '_domainkey' || second === '_bimi' || first === '_domainkey') return 'TXT';
  if (/^_\d+$/.test(first) && /^_(?:tcp|udp|sctp)$/.test(second)) return 'TLSA';
  const both = `${first}.${second}`;
  const known = services.find(({ labels }) => labels === first || labels === both);
  if (known !== undefined) return known.type;
  return first.startsWith('_') && /^_(?:tcp|udp|tls|sctp)$/.test(second) ? 'SRV' : undefined;
}

/** The port of a service by the first label of its name; undefined for one that is not known. */
export function portOf(first: string): number | undefined {
  return services.find(({ labels, port }) => port !== undefined && labels.startsWith(`${first}.`))?.port;
}
