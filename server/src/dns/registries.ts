// The small registries of IANA that zone files draw on: numbers, names and what they stand for.
import type { Bilingual } from './field-kind';
import { equalsWord } from './octets';

/** One registered number. */
export interface Registered {
  readonly code: number;
  /** As IANA writes it. */
  readonly name: string;
  /** Other spellings that servers read. */
  readonly aliases?: readonly string[];
}

/** A class (RFC 6895 section 3.2). */
export interface DnsClass extends Registered {
  /** Only in queries and updates, never in a zone file. */
  readonly queryOnly: boolean;
}

export const classes: readonly DnsClass[] = [
  { code: 1, name: 'IN', queryOnly: false },
  { code: 3, name: 'CH', aliases: ['CHAOS'], queryOnly: false },
  { code: 4, name: 'HS', aliases: ['HESIOD'], queryOnly: false },
  { code: 254, name: 'NONE', queryOnly: true },
  { code: 255, name: 'ANY', queryOnly: true },
];

/** DNSSEC algorithms (RFC 8624 and its registry). */
export const dnssecAlgorithms: readonly Registered[] = [
  { code: 1, name: 'RSAMD5' },
  { code: 2, name: 'DH' },
  { code: 3, name: 'DSA' },
  { code: 5, name: 'RSASHA1' },
  { code: 6, name: 'DSA-NSEC3-SHA1', aliases: ['NSEC3DSA'] },
  { code: 7, name: 'RSASHA1-NSEC3-SHA1', aliases: ['NSEC3RSASHA1'] },
  { code: 8, name: 'RSASHA256' },
  { code: 10, name: 'RSASHA512' },
  { code: 12, name: 'ECC-GOST', aliases: ['ECCGOST'] },
  { code: 13, name: 'ECDSAP256SHA256', aliases: ['ECDSA256'] },
  { code: 14, name: 'ECDSAP384SHA384', aliases: ['ECDSA384'] },
  { code: 15, name: 'ED25519' },
  { code: 16, name: 'ED448' },
  { code: 17, name: 'SM2SM3' },
  { code: 23, name: 'ECC-GOST12' },
  { code: 252, name: 'INDIRECT' },
  { code: 253, name: 'PRIVATEDNS' },
  { code: 254, name: 'PRIVATEOID' },
];

/** Digest types of DS, with the spellings of BIND. */
export const dsDigestTypes: readonly Registered[] = [
  { code: 1, name: 'SHA-1', aliases: ['SHA1'] },
  { code: 2, name: 'SHA-256', aliases: ['SHA256'] },
  { code: 3, name: 'GOST' },
  { code: 4, name: 'SHA-384', aliases: ['SHA384'] },
  { code: 5, name: 'GOST12' },
  { code: 6, name: 'SM3' },
];

/** Octets of a DS digest, by digest type. */
export const dsDigestOctets: Readonly<Record<number, number>> = { 1: 20, 2: 32, 3: 32, 4: 48, 5: 32, 6: 32 };
/** Octets of an SSHFP fingerprint, by fingerprint type (RFC 4255, RFC 6594). */
export const sshFingerprintOctets: Readonly<Record<number, number>> = { 1: 20, 2: 32 };
/** Octets of a ZONEMD digest, by hash algorithm (RFC 8976 section 5.3). */
export const zonemdDigestOctets: Readonly<Record<number, number>> = { 1: 48, 2: 64 };

/** Public key algorithms of SSHFP. */
export const sshAlgorithms: readonly Registered[] = [
  { code: 1, name: 'RSA' },
  { code: 2, name: 'DSA' },
  { code: 3, name: 'ECDSA' },
  { code: 4, name: 'Ed25519' },
  { code: 6, name: 'Ed448' },
];

/** Certificate types of CERT (RFC 4398 section 2.1). */
export const certTypes: readonly Registered[] = [
  { code: 1, name: 'PKIX' },
  { code: 2, name: 'SPKI' },
  { code: 3, name: 'PGP' },
  { code: 4, name: 'IPKIX' },
  { code: 5, name: 'ISPKI' },
  { code: 6, name: 'IPGP' },
  { code: 7, name: 'ACPKIX' },
  { code: 8, name: 'IACPKIX' },
  { code: 253, name: 'URI' },
  { code: 254, name: 'OID' },
];

/** Schemes of DSYNC (RFC 9859 section 6.2). */
export const dsyncSchemes: readonly Registered[] = [
  { code: 0, name: 'NULL' },
  { code: 1, name: 'NOTIFY' },
];

/** Protocol octets of KEY (RFC 2535 section 7.1). */
export const keyProtocols: readonly Registered[] = [
  { code: 0, name: 'NONE' },
  { code: 1, name: 'TLS' },
  { code: 2, name: 'EMAIL' },
  { code: 3, name: 'DNSSEC' },
  { code: 4, name: 'IPSEC' },
  { code: 255, name: 'ALL' },
];

/** Flags of KEY (RFC 2535 section 7.1), joined with `|`. */
export const keyFlags: readonly Registered[] = [
  { code: 0x4000, name: 'NOCONF' },
  { code: 0x8000, name: 'NOAUTH' },
  { code: 0xc000, name: 'NOKEY' },
  { code: 0x2000, name: 'FLAG2' },
  { code: 0x1000, name: 'EXTEND' },
  { code: 0x0800, name: 'FLAG4' },
  { code: 0x0400, name: 'FLAG5' },
  { code: 0x0000, name: 'USER' },
  { code: 0x0100, name: 'ZONE' },
  { code: 0x0200, name: 'HOST' },
  { code: 0x0300, name: 'NTYP3' },
  { code: 0x0080, name: 'FLAG8' },
  { code: 0x0040, name: 'FLAG9' },
  { code: 0x0020, name: 'FLAG10' },
  { code: 0x0010, name: 'FLAG11' },
  ...Array.from({ length: 16 }, (_, code) => ({ code, name: `SIG${code}` })),
];

/** Keys of SVCB and HTTPS parameters (RFC 9460 section 14.3.2). Their names are written in small letters. */
export const svcParamKeys: readonly Registered[] = [
  { code: 0, name: 'mandatory' },
  { code: 1, name: 'alpn' },
  { code: 2, name: 'no-default-alpn' },
  { code: 3, name: 'port' },
  { code: 4, name: 'ipv4hint' },
  { code: 5, name: 'ech' },
  { code: 6, name: 'ipv6hint' },
  { code: 7, name: 'dohpath' },
  { code: 8, name: 'ohttp' },
  { code: 9, name: 'tls-supported-groups' },
  { code: 10, name: 'docpath' },
  { code: 11, name: 'pvd' },
  { code: 12, name: 'oots' },
];

/** IP protocols that WKS names. */
export const ipProtocols: readonly Registered[] = [
  { code: 0, name: 'IP', aliases: ['HOPOPT'] },
  { code: 1, name: 'ICMP' },
  { code: 2, name: 'IGMP' },
  { code: 3, name: 'GGP' },
  { code: 4, name: 'IPENCAP', aliases: ['IPv4', 'IP-ENCAP'] },
  { code: 5, name: 'ST' },
  { code: 6, name: 'TCP' },
  { code: 8, name: 'EGP' },
  { code: 9, name: 'IGP' },
  { code: 12, name: 'PUP' },
  { code: 17, name: 'UDP' },
  { code: 20, name: 'HMP' },
  { code: 22, name: 'XNS-IDP' },
  { code: 27, name: 'RDP' },
  { code: 29, name: 'ISO-TP4' },
  { code: 33, name: 'DCCP' },
  { code: 36, name: 'XTP' },
  { code: 37, name: 'DDP' },
  { code: 41, name: 'IPv6' },
  { code: 45, name: 'IDRP' },
  { code: 46, name: 'RSVP' },
  { code: 47, name: 'GRE' },
  { code: 50, name: 'ESP', aliases: ['IPSEC-ESP'] },
  { code: 51, name: 'AH', aliases: ['IPSEC-AH'] },
  { code: 57, name: 'SKIP' },
  { code: 58, name: 'IPv6-ICMP' },
  { code: 88, name: 'EIGRP' },
  { code: 89, name: 'OSPF', aliases: ['OSPFIGP'] },
  { code: 94, name: 'IPIP' },
  { code: 97, name: 'ETHERIP' },
  { code: 103, name: 'PIM' },
  { code: 108, name: 'IPCOMP' },
  { code: 112, name: 'VRRP' },
  { code: 115, name: 'L2TP' },
  { code: 124, name: 'ISIS' },
  { code: 132, name: 'SCTP' },
  { code: 136, name: 'UDPLite' },
  { code: 137, name: 'MPLS-IN-IP' },
];

/**
 * Names that stand for no host on the Internet, without a dot at the end: the registry of RFC 6761, and `internal`, which
 * ICANN set aside in 2024. As of November 2026.
 */
export const specialUseNames: readonly string[] = [
  'alt',
  'example',
  'example.com',
  'example.net',
  'example.org',
  'home.arpa',
  'internal',
  'invalid',
  'local',
  'localhost',
  'onion',
  'resolver.arpa',
  'service.arpa',
  'test',
];

/** The code of the name in the stretch, in any case; -1 when the registry does not have it. */
export function codeOfWord(registry: readonly Registered[], bytes: Uint8Array, start: number, end: number): number {
  for (const { code, name, aliases } of registry) {
    if (equalsWord(bytes, start, end, name)) return code;
    if (aliases?.some((alias) => equalsWord(bytes, start, end, alias)) === true) return code;
  }
  return -1;
}

/** The registered name of a number; undefined when there is none. */
export function nameOfCode(registry: readonly Registered[], code: number): string | undefined {
  return registry.find((row) => row.code === code)?.name;
}

/** Types that a provider's own software reads, but that DNS does not have. */
export const providerTypes: readonly { readonly name: string; readonly meaning: Bilingual }[] = [
  {
    name: 'ALIAS',
    meaning: {
      en: 'alias at the apex, of PowerDNS and several providers; not portable',
      ja: 'PowerDNSや一部の事業者によるゾーン頂点の別名(互換性はありません)',
    },
  },
  {
    name: 'ANAME',
    meaning: {
      en: 'alias at the apex, of several providers; the draft expired',
      ja: '一部の事業者によるゾーン頂点の別名(仕様の草案は期限切れ)',
    },
  },
  { name: 'LUA', meaning: { en: 'record computed by PowerDNS', ja: 'PowerDNSが計算するレコード' } },
  { name: 'ADDR', meaning: { en: 'internal to PowerDNS', ja: 'PowerDNSの内部用' } },
  { name: 'KEYDATA', meaning: { en: 'internal to BIND', ja: 'BINDの内部用' } },
];
