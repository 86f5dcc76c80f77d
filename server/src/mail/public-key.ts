// Public keys as DKIM publishes them: base64 around DER, read as far as needed to tell their length.

/** What a key is. */
export type PublicKey =
  | { readonly is: 'rsa'; readonly bits: number; readonly padded: boolean }
  | { readonly is: 'ed25519'; readonly padded: boolean }
  /** `at` is the first character that is no base64, counted without white space. */
  | { readonly is: 'not-base64'; readonly at: number }
  /** The DER says that the key has `expected` octets; `actual` follow. */
  | { readonly is: 'cut-off'; readonly actual: number; readonly expected: number }
  | { readonly is: 'not-rsa' }
  | { readonly is: 'not-ed25519'; readonly actual: number };

/** Octets of an Ed25519 key (RFC 8463 §4.2). */
const ED25519_LENGTH = 32;

/** Reads a key from base64 without white space. */
export function readPublicKey(base64: string, type: 'rsa' | 'ed25519'): PublicKey {
  const at = base64.search(/[^A-Za-z0-9+/=]/);
  if (at >= 0) return { is: 'not-base64', at };
  const digits = base64.replace(/={1,2}$/, '');
  const stray = digits.indexOf('=');
  if (stray >= 0) return { is: 'not-base64', at: stray };
  const padded = base64.length % 4 === 0;
  const octets = decodeBase64(digits);
  if (type === 'ed25519') {
    if (octets.length !== ED25519_LENGTH) return { is: 'not-ed25519', actual: octets.length };
    return digits.length % 4 === 1 ? { is: 'not-base64', at: digits.length } : { is: 'ed25519', padded };
  }
  const outer = readElement(octets, 0, octets.length, SEQUENCE);
  if (outer !== undefined && outer.end > octets.length) {
    return { is: 'cut-off', actual: octets.length, expected: outer.end };
  }
  if (digits.length % 4 === 1) return { is: 'not-base64', at: digits.length };
  const bits = outer === undefined ? -1 : modulusBits(octets, outer);
  return bits < 0 ? { is: 'not-rsa' } : { is: 'rsa', bits, padded };
}

/** The octets of base64 without padding; all its characters are base64. */
export function decodeBase64(digits: string): Uint8Array {
  const octets = new Uint8Array(Math.floor((digits.length * 6) / 8));
  let bits = 0;
  let held = 0;
  let length = 0;
  for (let i = 0; i < digits.length; i++) {
    bits = ((bits << 6) | base64Value(digits.charCodeAt(i))) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    octets[length++] = (bits >> held) & 0xff;
  }
  return octets;
}

function base64Value(code: number): number {
  if (code >= 0x61) return code - 0x61 + 26;
  if (code >= 0x41) return code - 0x41;
  return code >= 0x30 ? code - 0x30 + 52 : code === 0x2b ? 62 : 63;
}

// --- DER (ITU-T X.690), the little that keys need

const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OBJECT_IDENTIFIER = 0x06;
const SEQUENCE = 0x30;

interface Element {
  /** Its content. */
  readonly start: number;
  /** Behind it; beyond the data when it is cut off. */
  readonly end: number;
}

/** The element of the given tag at `at`; undefined when something else stands there. */
function readElement(octets: Uint8Array, at: number, limit: number, tag: number): Element | undefined {
  if (at + 2 > limit || octets[at] !== tag) return undefined;
  let length = octets[at + 1];
  let start = at + 2;
  if (length >= 0x80) {
    const size = length & 0x7f;
    if (size === 0 || size > 3 || start + size > limit) return undefined;
    length = 0;
    for (let i = 0; i < size; i++) length = length * 256 + octets[start + i];
    start += size;
  }
  return { start, end: start + length };
}

/** As `readElement`, and whole. */
function inside(octets: Uint8Array, at: number, limit: number, tag: number): Element | undefined {
  const element = readElement(octets, at, limit, tag);
  return element !== undefined && element.end <= limit ? element : undefined;
}

/** rsaEncryption, 1.2.840.113549.1.1.1 (RFC 8017 appendix C). */
const RSA = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];

/**
 * Bits of the modulus of an RSA key, -1 when it is none: an RSAPublicKey, or a SubjectPublicKeyInfo around one.
 * RFC 6376 §3.6.1 names the former, its appendix C publishes the latter, and verifiers take both.
 */
function modulusBits(octets: Uint8Array, outer: Element): number {
  const algorithm = inside(octets, outer.start, outer.end, SEQUENCE);
  let key: Element | undefined = outer;
  if (algorithm !== undefined) {
    const id = inside(octets, algorithm.start, algorithm.end, OBJECT_IDENTIFIER);
    if (id === undefined || !RSA.every((octet, i) => octets[id.start + i] === octet)) return -1;
    const string = inside(octets, algorithm.end, outer.end, BIT_STRING);
    // The first octet of a bit string counts its unused bits.
    if (string === undefined || octets[string.start] !== 0) return -1;
    key = inside(octets, string.start + 1, string.end, SEQUENCE);
  }
  if (key === undefined) return -1;
  const modulus = inside(octets, key.start, key.end, INTEGER);
  if (modulus === undefined || inside(octets, modulus.end, key.end, INTEGER) === undefined) return -1;
  let first = modulus.start;
  while (first < modulus.end && octets[first] === 0) first++;
  return first === modulus.end ? -1 : (modulus.end - first) * 8 - Math.clz32(octets[first]) + 24;
}
