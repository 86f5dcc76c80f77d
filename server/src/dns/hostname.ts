// Host names of the Internet: labels of letters, digits and hyphens, no hyphen at an end (RFC 952, RFC 1123 §2.1).
import { DOT, HYPHEN, isDigit, isLetter } from './octets';

const UNDERSCORE = 0x5f;

/** What keeps a name from being a host name; the first that applies to any label. */
export type HostFault =
  | { readonly is: 'not-ascii' }
  | { readonly is: 'escaped-dot' }
  | { readonly is: 'character'; readonly character: string }
  | { readonly is: 'first-hyphen' }
  | { readonly is: 'last-hyphen' }
  /** Underscores, and nothing else. */
  | { readonly is: 'underscore' };

/** Whether the octets from `start` to `end` are a label of a host name. */
export function isHostLabel(octets: Uint8Array, start: number, end: number): boolean {
  if (start === end || octets[start] === HYPHEN || octets[end - 1] === HYPHEN) return false;
  for (let at = start; at < end; at++) if (!isHostOctet(octets[at])) return false;
  return true;
}

/** What is wrong with the labels of a name; undefined for a host name. */
export function hostFault(labels: readonly Uint8Array[]): HostFault | undefined {
  if (labels.some((label) => label.some((octet) => octet >= 0x80))) return { is: 'not-ascii' };
  let hasUnderscore = false;
  for (const label of labels) {
    for (const octet of label) {
      if (octet === DOT) return { is: 'escaped-dot' };
      if (octet === UNDERSCORE) hasUnderscore = true;
      else if (!isHostOctet(octet)) return { is: 'character', character: shown(octet) };
    }
    if (label[0] === HYPHEN) return { is: 'first-hyphen' };
    if (label[label.length - 1] === HYPHEN) return { is: 'last-hyphen' };
  }
  return hasUnderscore ? { is: 'underscore' } : undefined;
}

function isHostOctet(octet: number): boolean {
  return isLetter(octet) || isDigit(octet) || octet === HYPHEN;
}

/** An octet as a message shows it: `\DDD` where it can't be seen. */
function shown(octet: number): string {
  return octet <= 0x20 || octet === 0x7f ? `\\${String(octet).padStart(3, '0')}` : String.fromCharCode(octet);
}
