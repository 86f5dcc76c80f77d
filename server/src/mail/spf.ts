// SPF records (RFC 7208): terms, their parts with places, and what is wrong with them.
import { AddressFault, readIpv4, readIpv6 } from '../dns/address';
import { distance } from './words';

/** Mechanisms (RFC 7208 §5). */
export const spfMechanisms = ['all', 'include', 'a', 'mx', 'ptr', 'ip4', 'ip6', 'exists'] as const;
export type SpfMechanism = (typeof spfMechanisms)[number];

/** What a mechanism's match means (RFC 7208 §4.6.2). */
export type SpfQualifier = '+' | '-' | '~' | '?';

/** A network of ip4 or ip6. */
export interface SpfNetwork {
  /** Octets of IPv4, groups of IPv6. */
  readonly parts: readonly number[];
  /** Prefix length in bits. */
  readonly length: number;
}

/** One term; all places are indices into the text. */
export interface SpfTerm {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** `unknown` is no term at all. */
  readonly kind: 'mechanism' | 'modifier' | 'unknown';
  readonly qualifier: SpfQualifier;
  /** In small letters. */
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  /** What stands behind the name: `:`, `=`, `/`, or nothing. */
  readonly separator: string;
  /** The domain-spec, the address with its prefix, or the modifier's value; prefix lengths of a and mx left out. */
  readonly value: string;
  readonly valueStart: number;
  readonly valueEnd: number;
  /** Whether the value holds a macro, so that it names no certain domain. */
  readonly hasMacro: boolean;
  /** Of ip4 and ip6 that are right. */
  readonly network: SpfNetwork | undefined;
  /** Nothing is wrong with it that makes the record void. */
  readonly valid: boolean;
}

/** What can be wrong. */
export type SpfFaultKind =
  | 'separator'
  | 'unknown-mechanism'
  | 'mechanism-with-equals'
  | 'modifier-with-colon'
  | 'unknown-modifier'
  | 'invalid-ip'
  | 'ip-in-domain'
  | 'invalid-domain'
  | 'duplicate-modifier';

/** Why a domain-spec is wrong. */
export type DomainReason = 'empty' | 'no-dot' | 'no-letter' | 'macro' | 'not-ascii' | 'top-label';

/** What separates terms instead of a space. */
export type SpfSeparator = 'tab' | 'comma' | 'semicolon' | 'line-break' | 'no-break-space';

export interface SpfFault {
  readonly kind: SpfFaultKind;
  readonly start: number;
  readonly end: number;
  /** Of a term. */
  readonly term: SpfTerm | undefined;
  /** What was meant, in place of the term; or the address of `ip-in-domain`. */
  readonly guess?: string;
  readonly reason?: DomainReason;
  /** The bad macro, or the part of the term that is wrong. */
  readonly part?: string;
  readonly family?: 4 | 6;
  readonly separator?: SpfSeparator;
  readonly count?: number;
}

export interface Spf {
  /** `malformed` looks like SPF and is not read as SPF (RFC 7208 §4.5); `unknown` has another number than 1. */
  readonly version: 'valid' | 'malformed' | 'unknown';
  /** Where the first term may begin; of a malformed version the end of what was meant as the version. */
  readonly versionEnd: number;
  readonly terms: readonly SpfTerm[];
  readonly faults: readonly SpfFault[];
  /** The record as a whole is read by a verifier without a syntax error. */
  readonly valid: boolean;
}

const VERSION = /^v=spf1(?: |$)/i;
/** With white space, quotes or a byte order mark in front, as they are pasted; with blanks inside; without "v=". */
const ALMOST = /^[\s"'\xef\xbb\xbf]*(?:v\s*=\s*spf\s*(\d*)(?:\.0)?|spf(1)(?!\w))/i;
const SENDER_ID = /^spf2\.0\//i;

/** Whether the text is SPF, or looks as if it were meant as SPF. */
export function looksLikeSpf(text: string): boolean {
  if (VERSION.test(text)) return true;
  return !SENDER_ID.test(text) && ALMOST.test(text);
}

/** Whether the text is an SPF record by its version (RFC 7208 §4.5). */
export function isSpf(text: string): boolean {
  return VERSION.test(text);
}

/** Reads a text that looks like SPF. Never throws. */
export function parseSpf(text: string): Spf {
  const faults: SpfFault[] = [];
  if (!VERSION.test(text)) {
    const almost = ALMOST.exec(text);
    const number = almost?.[1] ?? almost?.[2] ?? '';
    const version = number === '' || number === '1' ? 'malformed' : 'unknown';
    return { version, versionEnd: almost?.[0].length ?? 0, terms: [], faults, valid: false };
  }
  const terms: SpfTerm[] = [];
  for (const [start, end] of pieces(text, 6, faults)) terms.push(readTerm(text, start, end, faults));
  for (const name of ['redirect', 'exp']) {
    const same = terms.filter((term) => term.kind === 'modifier' && term.name === name);
    for (const term of same.slice(1)) {
      faults.push({ kind: 'duplicate-modifier', start: term.start, end: term.end, term, count: same.length });
    }
  }
  const valid = faults.every(({ kind }) => kind === 'mechanism-with-equals' || kind === 'unknown-modifier');
  return { version: 'valid', versionEnd: 6, terms, faults, valid };
}

// --- terms

const SPACE = 0x20;
const TERM_BEHIND = /[+\-~?]?(?:(?:all|include|a|mx|ptr|ip4|ip6|exists)(?=[:/ ,;]|$)|(?:redirect|exp)=)/iy;

/** The stretches between spaces, and between what is used instead of spaces. */
function* pieces(text: string, from: number, faults: SpfFault[]): Generator<[number, number]> {
  let at = from;
  while (at < text.length) {
    if (text.charCodeAt(at) === SPACE) {
      at++;
      continue;
    }
    const separator = separatorAt(text, at);
    if (separator !== undefined) {
      at = addSeparator(text, at, separator, faults);
      continue;
    }
    const start = at;
    for (let braces = 0; at < text.length && text.charCodeAt(at) !== SPACE; at++) {
      const character = text[at];
      if (character === '%' && text[at + 1] === '{') braces++;
      else if (character === '}' && braces > 0) braces--;
      else if (braces === 0 && at > start && separatorAt(text, at) !== undefined) break;
    }
    yield [start, at];
  }
}

function separatorAt(text: string, at: number): SpfSeparator | undefined {
  switch (text[at]) {
    case '\t':
      return 'tab';
    case '\n':
    case '\r':
      return 'line-break';
    case '\xc2':
      return text[at + 1] === '\xa0' ? 'no-break-space' : undefined;
    case ',':
    case ';': {
      const next = text[at + 1];
      TERM_BEHIND.lastIndex = at + 1;
      if (next === undefined || next === ' ' || next === ',' || next === ';' || TERM_BEHIND.test(text)) {
        return text[at] === ',' ? 'comma' : 'semicolon';
      }
      return undefined;
    }
    default:
      return undefined;
  }
}

/** A run of separators and spaces is one fault. */
function addSeparator(text: string, from: number, separator: SpfSeparator, faults: SpfFault[]): number {
  let end = from;
  for (let at = from; at < text.length;) {
    if (text.charCodeAt(at) === SPACE) at++;
    else if (separatorAt(text, at) !== undefined) end = at += text[at] === '\xc2' ? 2 : 1;
    else break;
  }
  faults.push({ kind: 'separator', start: from, end, term: undefined, separator });
  return end;
}

const MODIFIER = /^([A-Za-z][A-Za-z0-9\-_.]*)=/;
const DUAL_CIDR = /(?:\/\d*)?(?:\/\/\d*)?$/;

interface Parts {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly qualifier: SpfQualifier;
  readonly nameStart: number;
}

function readTerm(text: string, start: number, end: number, faults: SpfFault[]): SpfTerm {
  const written = text.slice(start, end);
  const modifier = MODIFIER.exec(written);
  if (modifier) return readModifier(written, start, end, modifier[1], faults);
  const first = written[0];
  const signed = first === '+' || first === '-' || first === '~' || first === '?';
  const parts: Parts = {
    start,
    end,
    text: written,
    qualifier: signed ? first : '+',
    nameStart: start + (signed ? 1 : 0),
  };
  const bare = written.slice(signed ? 1 : 0);
  const nameLength = bare.search(/[:/]/);
  const name = (nameLength < 0 ? bare : bare.slice(0, nameLength)).toLowerCase();
  const rest = nameLength < 0 ? '' : bare.slice(nameLength);
  if ((name === 'redirect' || name === 'exp') && rest.startsWith(':')) {
    const term = unknown(parts, name, rest);
    faults.push({ kind: 'modifier-with-colon', start, end, term, guess: `${name}=${rest.slice(1)}` });
    return term;
  }
  switch (name) {
    case 'all':
      return rest === '' ? mechanism(parts, name, '', 0, 0, true) : notKnown(parts, name, rest, faults, 'all');
    case 'ip4':
    case 'ip6':
      return readAddress(parts, name, rest, faults);
    case 'include':
    case 'exists':
    case 'a':
    case 'mx':
    case 'ptr':
      return readDomain(parts, name, rest, faults);
    default:
      return notKnown(parts, name, rest, faults, guessFor(bare, name, rest));
  }
}

function mechanism(
  parts: Parts,
  name: string,
  separator: string,
  valueStart: number,
  valueEnd: number,
  valid: boolean,
  network?: SpfNetwork,
): SpfTerm {
  const { start, end, nameStart, text, qualifier } = parts;
  const nameEnd = nameStart + name.length;
  const from = separator === '' ? nameEnd : valueStart;
  const to = separator === '' ? nameEnd : valueEnd;
  const value = from === to ? '' : text.slice(from - start, to - start);
  return {
    start,
    end,
    text,
    kind: 'mechanism',
    qualifier,
    name,
    nameStart,
    nameEnd,
    separator,
    value,
    valueStart: from,
    valueEnd: to,
    hasMacro: value.includes('%'),
    network,
    valid,
  };
}

function unknown(parts: Parts, name: string, rest: string): SpfTerm {
  const nameEnd = parts.nameStart + name.length;
  return {
    ...parts,
    kind: 'unknown',
    name,
    nameEnd,
    separator: rest.slice(0, 1),
    value: rest.slice(1),
    valueStart: Math.min(parts.end, nameEnd + 1),
    valueEnd: parts.end,
    hasMacro: rest.includes('%'),
    network: undefined,
    valid: false,
  };
}

function notKnown(parts: Parts, name: string, rest: string, faults: SpfFault[], guess: string | undefined): SpfTerm {
  const term = unknown(parts, name, rest);
  faults.push({
    kind: 'unknown-mechanism',
    start: parts.start,
    end: parts.end,
    term,
    ...(guess !== undefined && { guess }),
  });
  return term;
}

/** What a word may have been meant as, without its qualifier. */
function guessFor(bare: string, name: string, rest: string): string | undefined {
  const family = ipFamily(bare.replace(/\/\d+$/, ''));
  if (family !== undefined) return `ip${family}:${bare}`;
  const equals = /^(all|include|a|mx|ptr|ip4|ip6|exists)=(.*)$/i.exec(bare);
  if (equals) return equals[1].toLowerCase() === 'all' ? 'all' : `${equals[1].toLowerCase()}:${equals[2]}`;
  const modifier = /^(redirect|exp)=/i.exec(bare);
  if (modifier) return bare;
  if (name === 'ip' || name === 'ipv4' || name === 'ipv6') {
    const said = ipFamily(rest.slice(1).replace(/\/\d+$/, '')) ?? (name === 'ipv6' ? 6 : 4);
    return `ip${said}${rest}`;
  }
  const stuck = /^(?:all|mx|a|ptr)(?=[+\-~?])/i.exec(bare);
  if (stuck) return `${stuck[0]} ${bare.slice(stuck[0].length)}`;
  if (name.length < 2) return undefined;
  let best: string | undefined;
  let least = 3;
  for (const known of [...spfMechanisms, 'redirect', 'exp']) {
    const slips = distance(name, known);
    if (slips < least && slips < Math.max(2, known.length - 1) && (known.length > 2 || slips < 2)) {
      best = known;
      least = slips;
    }
  }
  if (best === undefined) return undefined;
  return best === 'redirect' || best === 'exp' ? `${best}=${rest.slice(1)}` : best === 'all' ? best : best + rest;
}

// --- modifiers (RFC 7208 §6)

function readModifier(written: string, start: number, end: number, as: string, faults: SpfFault[]): SpfTerm {
  const name = as.toLowerCase();
  const valueStart = start + as.length + 1;
  const value = written.slice(as.length + 1);
  const base = {
    start,
    end,
    text: written,
    kind: 'modifier' as const,
    qualifier: '+' as const,
    name,
    nameStart: start,
    nameEnd: start + as.length,
    separator: '=',
    value,
    valueStart,
    valueEnd: end,
    hasMacro: value.includes('%'),
    network: undefined,
  };
  if ((spfMechanisms as readonly string[]).includes(name)) {
    const term: SpfTerm = { ...base, valid: true };
    faults.push({
      kind: 'mechanism-with-equals',
      start,
      end,
      term,
      guess: name === 'all' ? 'all' : `${name}:${value}`,
    });
    return term;
  }
  if (name === 'redirect' || name === 'exp') {
    const before = faults.length;
    const term: SpfTerm = { ...base, valid: checkDomain(value, valueStart, faults) };
    return attach(term, faults, before);
  }
  const macro = badMacro(value);
  const term: SpfTerm = { ...base, valid: macro === undefined };
  if (macro !== undefined) {
    faults.push({ kind: 'invalid-domain', start: valueStart, end, term, reason: 'macro', part: macro });
  } else if (name !== 'ra' && name !== 'rp' && name !== 'rr') {
    faults.push({ kind: 'unknown-modifier', start, end, term });
  }
  return term;
}

/** Gives the faults found since `before` their term. */
function attach(term: SpfTerm, faults: SpfFault[], before: number): SpfTerm {
  for (let i = before; i < faults.length; i++) faults[i] = { ...faults[i], term };
  return term;
}

// --- domains (RFC 7208 §7.1)

function readDomain(parts: Parts, name: string, rest: string, faults: SpfFault[]): SpfTerm {
  const before = faults.length;
  const nameEnd = parts.nameStart + name.length;
  const separator = rest.startsWith(':') ? ':' : '';
  const takesPrefix = name === 'a' || name === 'mx';
  const prefix = takesPrefix ? (DUAL_CIDR.exec(rest)?.[0] ?? '') : '';
  const valueStart = nameEnd + 1;
  const valueEnd = parts.end - prefix.length;
  let valid = true;
  if (separator === ':') valid = checkDomain(rest.slice(1, rest.length - prefix.length), valueStart, faults);
  else if (name === 'include' || name === 'exists') {
    faults.push({ kind: 'invalid-domain', start: parts.start, end: parts.end, term: undefined, reason: 'empty' });
    valid = false;
  }
  if (separator === '' && rest.length > prefix.length) {
    faults.push(
      takesPrefix
        ? { kind: 'invalid-ip', start: nameEnd, end: parts.end, term: undefined, part: rest, family: 4 }
        : { kind: 'invalid-domain', start: nameEnd, end: parts.end, term: undefined, reason: 'top-label' },
    );
    valid = false;
  } else if (prefix !== '') {
    const match = /^(\/(\d*))?(\/\/(\d*))?$/.exec(prefix);
    const wrong4 = match?.[1] !== undefined && prefixLength(match[2], 32) < 0;
    const wrong6 = match?.[3] !== undefined && prefixLength(match[4], 128) < 0;
    if (wrong4 || wrong6) {
      const length = wrong4 ? (match?.[1]?.length ?? 0) : (match?.[3]?.length ?? 0);
      const start = wrong4 ? valueEnd : parts.end - length;
      const part = parts.text.slice(start - parts.start, start - parts.start + length);
      faults.push({ kind: 'invalid-ip', start, end: start + length, term: undefined, part, family: wrong4 ? 4 : 6 });
      valid = false;
    }
  }
  return attach(mechanism(parts, name, separator, valueStart, valueEnd, valid), faults, before);
}

const MACRO = /%(?:[%_-]|\{[slodiphv](?:[1-9]\d*)?r?[.\-+,/_=]*\})/iy;

/** The first "%" that begins no macro of RFC 7208 §7.1; c, r and t belong into explanations only. */
function badMacro(value: string): string | undefined {
  for (let at = value.indexOf('%'); at >= 0; at = value.indexOf('%', at)) {
    MACRO.lastIndex = at;
    const macro = MACRO.exec(value);
    if (!macro) return /^%(?:\{[^}]*\}?|.?)/.exec(value.slice(at))?.[0] ?? '%';
    at += macro[0].length;
  }
  return undefined;
}

/** Checks a domain-spec; false when it is wrong. */
function checkDomain(value: string, start: number, faults: SpfFault[]): boolean {
  const wrong = (reason: DomainReason, part?: string): false => {
    const end = start + value.length;
    faults.push({ kind: 'invalid-domain', start, end, term: undefined, reason, ...(part !== undefined && { part }) });
    return false;
  };
  if (value === '') return wrong('empty');
  const family = ipFamily(value.replace(/\/\d+$/, ''));
  if (family !== undefined) {
    faults.push({ kind: 'ip-in-domain', start, end: start + value.length, term: undefined, family, part: value });
    return false;
  }
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code <= 0x20 || code >= 0x7f) return wrong('not-ascii');
  }
  const macro = badMacro(value);
  if (macro !== undefined) return wrong('macro', macro);
  if (/%(?:[%_-]|\{[^}]*\})$/.test(value)) return true;
  const bare = value.endsWith('.') ? value.slice(0, -1) : value;
  const dot = bare.lastIndexOf('.');
  if (dot < 0) return wrong('no-dot');
  const top = bare.slice(dot + 1);
  if (/^\d*$/.test(top)) return wrong('no-letter');
  return (
    /^(?:[A-Za-z0-9]*[A-Za-z][A-Za-z0-9]*|[A-Za-z0-9]+-[A-Za-z0-9-]*[A-Za-z0-9])$/.test(top) || wrong('top-label', top)
  );
}

// --- addresses (RFC 7208 §5.6)

const octets = new Uint8Array(4);
const groups = new Uint16Array(8);
const addressText = new Uint8Array(64);

/** The family of an address, undefined when the text is none. */
export function ipFamily(text: string): 4 | 6 | undefined {
  const { length } = text;
  if (length === 0 || length > addressText.length || !/^[0-9A-Fa-f:.]+$/.test(text)) return undefined;
  for (let i = 0; i < length; i++) addressText[i] = text.charCodeAt(i);
  if (readIpv4(addressText, 0, length, octets).fault === AddressFault.None) return 4;
  return text.includes(':') && readIpv6(addressText, 0, length, groups).fault === AddressFault.None ? 6 : undefined;
}

function readAddress(parts: Parts, name: 'ip4' | 'ip6', rest: string, faults: SpfFault[]): SpfTerm {
  const own = name === 'ip4' ? 4 : 6;
  const nameEnd = parts.nameStart + 3;
  const separator = rest.startsWith(':') ? ':' : '';
  const value = rest.slice(1);
  const slash = value.indexOf('/');
  const address = slash < 0 ? value : value.slice(0, slash);
  const most = own === 4 ? 32 : 128;
  const length = slash < 0 ? most : prefixLength(value.slice(slash + 1), most);
  const family = separator === ':' ? ipFamily(address) : undefined;
  if (family === own && length >= 0) {
    const network = { parts: [...(own === 4 ? octets : groups)], length };
    return mechanism(parts, name, separator, nameEnd + 1, parts.end, true, network);
  }
  const term = mechanism(parts, name, separator, nameEnd + 1, parts.end, false);
  const fault: SpfFault = {
    kind: 'invalid-ip',
    start: separator === ':' && value !== '' ? nameEnd + 1 : parts.start,
    end: parts.end,
    term,
    part: separator === ':' ? value : rest,
    family: own,
  };
  faults.push(family !== undefined && family !== own ? { ...fault, guess: `ip${family}:${value}` } : fault);
  return term;
}

/** Bits of a prefix, -1 when they are none: decimal, no leading zero (RFC 7208 §12). */
function prefixLength(text: string, most: number): number {
  return /^(?:0|[1-9]\d{0,2})$/.test(text) && Number(text) <= most ? Number(text) : -1;
}

// --- what the record says

/** The first `all`, or undefined. */
export function allOf(spf: Spf): SpfTerm | undefined {
  return spf.terms.find((term) => term.kind === 'mechanism' && term.name === 'all');
}

/** The redirect that counts: the first one, and only without `all` (RFC 7208 §6.1). */
export function redirectOf(spf: Spf): SpfTerm | undefined {
  return spf.terms.find((term) => term.kind === 'modifier' && term.name === 'redirect');
}

/** The mechanisms that are evaluated: those up to the first `all`, it included (RFC 7208 §5.1). */
export function evaluated(spf: Spf): SpfTerm[] {
  const terms: SpfTerm[] = [];
  for (const term of spf.terms) {
    if (term.kind !== 'mechanism') continue;
    terms.push(term);
    if (term.name === 'all') break;
  }
  return terms;
}
