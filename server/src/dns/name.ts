// Domain names as they are written in a zone file: checked in octets, shown, taken apart and compared.
import { AT, BACKSLASH, DOT, isDigit, lowerCase, ZERO } from './octets';

/** Longest label, in octets (RFC 1035 section 2.3.4). */
export const LABEL_LIMIT = 63;
/** Longest name, in octets on the wire: each label with its length octet, and the root (RFC 1035 section 2.3.4). */
export const NAME_LIMIT = 255;

/** What can be wrong with a name; 0 when nothing is. */
export enum NameFault {
  None = 0,
  /** Two dots with nothing between them, or a dot in front. */
  EmptyLabel,
  LabelTooLong,
  NameTooLong,
  /** `\` at the end, `\DDD` with fewer than three digits, or above 255. */
  BadEscape,
  /** Nothing written at all. */
  Empty,
}

/**
 * Checks a name as written, relative or absolute; `@` and `.` are right.
 * A relative name is measured without its origin, which may be unknown.
 */
export function checkName(bytes: Uint8Array, start: number, end: number): NameFault {
  if (end - start === 1 && (bytes[start] === DOT || bytes[start] === AT)) return NameFault.None;
  if (start === end) return NameFault.Empty;
  let label = 0;
  let length = 0;
  let at = start;
  while (at < end) {
    const octet = bytes[at];
    if (octet === DOT) {
      if (label === 0) return NameFault.EmptyLabel;
      length += label + 1;
      label = 0;
      at++;
      continue;
    }
    if (octet === BACKSLASH) {
      const escape = escapeLength(bytes, at, end);
      if (escape === 0) return NameFault.BadEscape;
      at += escape;
    } else at++;
    if (++label > LABEL_LIMIT) return NameFault.LabelTooLong;
  }
  if (label > 0) length += label + 1;
  return length + 1 > NAME_LIMIT ? NameFault.NameTooLong : NameFault.None;
}

/**
 * Octets that the escape at `at` (a backslash) takes: 4 for `\DDD`, 2 for `\X`, 0 when it is no escape.
 * RFC 1035 section 5.1.
 */
export function escapeLength(bytes: Uint8Array, at: number, end: number): number {
  if (at + 1 >= end) return 0;
  if (!isDigit(bytes[at + 1])) return 2;
  if (at + 3 >= end || !isDigit(bytes[at + 2]) || !isDigit(bytes[at + 3])) return 0;
  return escapeValue(bytes, at) <= 255 ? 4 : 0;
}

/** The number that `\DDD` at `at` writes. */
export function escapeValue(bytes: Uint8Array, at: number): number {
  return (bytes[at + 1] - ZERO) * 100 + (bytes[at + 2] - ZERO) * 10 + (bytes[at + 3] - ZERO);
}

/** True when the name ends with an unescaped dot: nothing is appended to it. */
export function isAbsolute(bytes: Uint8Array, start: number, end: number): boolean {
  if (start === end || bytes[end - 1] !== DOT) return false;
  let backslashes = 0;
  while (end - 2 - backslashes >= start && bytes[end - 2 - backslashes] === BACKSLASH) backslashes++;
  return backslashes % 2 === 0;
}

/**
 * The labels of a name as octets, escapes decoded, without the root.
 * `@`, `.` and the empty stretch have none. Faulty escapes stand for the octets written.
 */
export function labelsOf(bytes: Uint8Array, start: number, end: number): Uint8Array[] {
  if (end - start === 1 && (bytes[start] === AT || bytes[start] === DOT)) return [];
  const labels: Uint8Array[] = [];
  let label: number[] = [];
  let at = start;
  while (at < end) {
    const octet = bytes[at];
    if (octet === DOT) {
      labels.push(Uint8Array.from(label));
      label = [];
      at++;
      continue;
    }
    const escape = octet === BACKSLASH ? escapeLength(bytes, at, end) : 0;
    label.push(escape === 4 ? escapeValue(bytes, at) : escape === 2 ? bytes[at + 1] : octet);
    at += Math.max(escape, 1);
  }
  if (label.length > 0) labels.push(Uint8Array.from(label));
  return labels;
}

/** Octets of the longest label of a name as written, and of all its labels with a length octet each; the root has none. */
export function nameLengths(bytes: Uint8Array, start: number, end: number): { label: number; name: number } {
  if (end - start === 1 && (bytes[start] === AT || bytes[start] === DOT)) return { label: 0, name: 0 };
  let longest = 0;
  let name = 0;
  let label = 0;
  for (let at = start; at < end;) {
    if (bytes[at] === DOT) {
      longest = Math.max(longest, label);
      name += label + 1;
      label = 0;
      at++;
      continue;
    }
    at += bytes[at] === BACKSLASH ? Math.max(escapeLength(bytes, at, end), 1) : 1;
    label++;
  }
  if (label > 0) name += label + 1;
  return { label: Math.max(longest, label), name };
}

/** One label as text that a zone file may hold: `.`, `\`, `@`, `"`, `;`, parentheses and `$` escaped, all else unprintable as `\DDD`. */
export function labelText(label: Uint8Array): string {
  let text = '';
  for (const octet of label) {
    if (octet <= 0x20 || octet >= 0x7f) text += `\\${String(octet).padStart(3, '0')}`;
    else {
      const character = String.fromCharCode(octet);
      text += '."$();@\\'.includes(character) ? `\\${character}` : character;
    }
  }
  return text;
}

/** The labels joined as an absolute name; the root is `.`. */
export function absoluteName(labels: readonly Uint8Array[]): string {
  return labels.length === 0 ? '.' : labels.map(labelText).join('.') + '.';
}

/** Compares two labels as DNS does: octet by octet, ASCII letters in any case (RFC 4034 section 6.1). */
export function compareLabels(left: Uint8Array, right: Uint8Array): number {
  const shared = Math.min(left.length, right.length);
  for (let at = 0; at < shared; at++) {
    const difference = lowerCase(left[at]) - lowerCase(right[at]);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** Compares two absolute names in canonical order: from the last label to the first (RFC 4034 section 6.1). */
export function compareNames(left: readonly Uint8Array[], right: readonly Uint8Array[]): number {
  const shared = Math.min(left.length, right.length);
  for (let back = 1; back <= shared; back++) {
    const difference = compareLabels(left[left.length - back], right[right.length - back]);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
