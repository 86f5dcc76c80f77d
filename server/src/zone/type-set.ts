// Sets of record types as bits: what stands at a name, as far as lookups and rules ask.

/** The type codes that have a bit of their own. */
export const A = 1;
export const NS = 2;
export const CNAME = 5;
export const SOA = 6;
export const PTR = 12;
export const MX = 15;
export const TXT = 16;
export const RP = 17;
export const AFSDB = 18;
export const KEY = 25;
export const AAAA = 28;
export const SRV = 33;
export const NAPTR = 35;
export const DNAME = 39;
export const DS = 43;
export const RRSIG = 46;
export const NSEC = 47;
export const SVCB = 64;
export const HTTPS = 65;
export const URI = 256;
export const CAA = 257;

/** A set of types. */
export type TypeSet = number;

export const HAS_A = 1 << 0;
export const HAS_AAAA = 1 << 1;
export const HAS_CNAME = 1 << 2;
export const HAS_NS = 1 << 3;
export const HAS_MX = 1 << 4;
export const HAS_SOA = 1 << 5;
export const HAS_DNAME = 1 << 6;
export const HAS_TXT = 1 << 7;
export const HAS_DS = 1 << 8;
/** RRSIG, NSEC, KEY: allowed beside a CNAME (RFC 2181 §10.1, RFC 4035 §2.5). */
export const HAS_COMPANION = 1 << 9;
export const HAS_OTHER = 1 << 10;
/** An entry that does not parse, or a placeholder: what it would have been is unknown. */
export const HAS_FAULTY = 1 << 11;
/** A record of a class other than IN. */
export const HAS_OTHER_CLASS = 1 << 12;

/** A host's addresses. */
export const ADDRESSES = HAS_A | HAS_AAAA;
/** All bits that stand for types. */
export const ALL_TYPES = (1 << 11) - 1;

const BITS = new Uint16Array(64).fill(HAS_OTHER);
BITS[A] = HAS_A;
BITS[NS] = HAS_NS;
BITS[CNAME] = HAS_CNAME;
BITS[SOA] = HAS_SOA;
BITS[MX] = HAS_MX;
BITS[TXT] = HAS_TXT;
BITS[KEY] = HAS_COMPANION;
BITS[AAAA] = HAS_AAAA;
BITS[DNAME] = HAS_DNAME;
BITS[DS] = HAS_DS;
BITS[RRSIG] = HAS_COMPANION;
BITS[NSEC] = HAS_COMPANION;

/** The bit of a type. */
export function typeBit(type: number): TypeSet {
  return type < 64 ? BITS[type] : HAS_OTHER;
}
