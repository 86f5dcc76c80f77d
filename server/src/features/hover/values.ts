// What a hover says of one datum: numbers named, times in words, addresses sorted, names followed.
import {
  readIpv4,
  readIpv6,
  AddressFault,
  ipv4Scope,
  ipv6Scope,
  ipv6Text,
  reverseNameOfIpv4,
  reverseNameOfIpv6,
} from '../../dns/address';
import type { AddressScope } from '../../dns/address';
import type { KindId } from '../../dns/field-kind';
import { typeOfToken } from '../../dns/mnemonics';
import { escapeLength, labelsOf, labelText } from '../../dns/name';
import { readDecimal } from '../../dns/octets';
import {
  certTypes,
  codeOfWord,
  dnssecAlgorithms,
  dsDigestTypes,
  dsyncSchemes,
  ipProtocols,
  keyProtocols,
  nameOfCode,
} from '../../dns/registries';
import type { Registered } from '../../dns/registries';
import { serialDate } from '../../dns/serial';
import { humanTtl, readTtl } from '../../dns/ttl';
import { fieldValues, serviceParameters } from '../../messages/field-values';
import { facts, scopes, titles } from '../../messages/hover-facts';
import { serialPhrases } from '../../messages/hovers';
import type { Text } from '../../messages/text';
import { rowOf } from '../../syntax/entry';
import { encode } from '../../text/utf8';
import { NO_NAME, ROOT } from '../../zone/names';
import type { Token } from '../../zone/entry-view';
import type { Place } from '../locate';
import { code, fill } from './markdown';
import type { Markdown, Page, Values } from './markdown';
import { shown, targetFacts, writtenFacts } from './names';

/** A field under the cursor. */
export type FieldPlace = Extract<Place, { kind: 'field' }>;

/** How a datum is shown in the first line: as written, with what it stands for. */
export function valueOf(page: Page, place: FieldPlace): Markdown {
  const { token, tokens, field, type } = place;
  const written = code(textOf(tokens));
  const own = VALUES[field.kind]?.(page, place, written);
  if (own !== undefined) return own;
  const registry = REGISTRIES[field.kind];
  if (registry !== undefined) return registeredValue(page, token, registry, written);
  const values = fieldValues[`${type.mnemonic}.${field.name}`];
  const key = token.text.toLowerCase();
  return values !== undefined && Object.hasOwn(values, key) ? meaning(page, written, values[key]) : written;
}

function meaning(page: Page, written: Markdown, text: Text, values: Values = {}): Markdown {
  return fill(titles.value, page.language, { value: written, meaning: fill(text, page.language, values) });
}

/** A number with its registered name, or a name with its number. */
function registeredValue(page: Page, token: Token, registry: readonly Registered[], written: Markdown): Markdown {
  const bytes = encode(token.text);
  const number = readDecimal(bytes, 0, bytes.length);
  const coded = number >= 0 ? number : codeOfWord(registry, bytes, 0, bytes.length);
  const name = nameOfCode(registry, coded);
  if (name === undefined) return written;
  return fill(titles.value, page.language, { value: written, meaning: code(number >= 0 ? name : String(coded)) });
}

function typeValue(page: Page, { token }: FieldPlace, written: Markdown): Markdown {
  const bytes = encode(token.text);
  const row = rowOf(typeOfToken(bytes, 0, bytes.length));
  return row === undefined ? written : meaning(page, written, row.title);
}

/** What is shown for data of some kinds; undefined where nothing is to be told. */
const VALUES: Partial<Record<KindId, (page: Page, place: FieldPlace, written: Markdown) => Markdown | undefined>> = {
  ttl: (page, { token }, written) => {
    const bytes = encode(token.text);
    const seconds = readTtl(bytes, 0, bytes.length);
    return seconds < 0 ? written : human(page, written, seconds);
  },
  u32: (page, { token, field }, written) => {
    if (field.name !== 'originalTtl') return undefined;
    const bytes = encode(token.text);
    const seconds = readDecimal(bytes, 0, bytes.length);
    return seconds < 0 ? written : human(page, written, seconds);
  },
  time: (page, { token }, written) => {
    const date = dateOf(token.text);
    return date === undefined ? written : meaning(page, written, facts.pointInTime, { date: date as Markdown });
  },
  domain: (_page, { entry, token }, written) => {
    const name = entry.name(token);
    return name === NO_NAME ? written : shown(entry.zone, name);
  },
  mailbox: (_page, place, written) => {
    const mail = mailOf(place);
    return mail === undefined ? written : code(mail);
  },
  rrtype: typeValue,
  'type-bitmap': typeValue,
  svcparam: (page, { tokens }, written) => {
    const key = /^[^=]*/.exec(tokens[0].text)?.[0] ?? '';
    return Object.hasOwn(serviceParameters, key) ? meaning(page, written, serviceParameters[key]) : written;
  },
};

/** A datum as written, with one blank where white space splits it. */
function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text, start }, at) => (at > 0 && tokens[at - 1].end !== start ? ` ${text}` : text)).join('');
}

const REGISTRIES: Partial<Record<KindId, readonly Registered[]>> = {
  algorithm: dnssecAlgorithms,
  'ds-digest': dsDigestTypes,
  'cert-type': certTypes,
  'dsync-scheme': dsyncSchemes,
  protocol: ipProtocols,
  keyprotocol: keyProtocols,
};

/** A number of seconds, and the same in words. */
export function human(page: Page, value: Markdown, seconds: number): Markdown {
  return fill(titles.withHuman, page.language, { value, human: humanTtl(seconds) });
}

/** What more is to be told of a datum. */
export function valueFacts(page: Page, place: FieldPlace): void {
  FACTS[place.field.kind]?.(page, place);
}

function hexFacts(page: Page, { tokens }: FieldPlace): void {
  const digits = tokens.map(({ text }) => text).join('');
  if (/^(?:[0-9a-f]{2})+$/i.test(digits)) octetsFact(page, digits.length / 2);
}

/** Facts of data of some kinds. */
const FACTS: Partial<Record<KindId, (page: Page, place: FieldPlace) => void>> = {
  domain: (page, { entry, token, type, field }) => {
    const name = entry.name(token);
    writtenFacts(page, entry, token, name);
    if (name === ROOT && (type.mnemonic === 'HTTPS' || type.mnemonic === 'SVCB')) {
      page.fact(facts.ownerItself, { owner: shown(entry.zone, entry.zone.rows.owner[entry.row]) });
    } else targetFacts(page, entry.zone, name, field.hostname === true);
  },
  mailbox: (page, { entry, token }) => {
    writtenFacts(page, entry, token, entry.name(token));
  },
  gateway: (page, { entry, token }) => {
    if (addressFacts(page, token.text)) return;
    const name = entry.name(token);
    if (name === ROOT || name === NO_NAME) return;
    writtenFacts(page, entry, token, name);
    targetFacts(page, entry.zone, name, true);
  },
  ipv4: (page, { token }) => {
    addressFacts(page, token.text);
  },
  ipv6: (page, { token }) => {
    addressFacts(page, token.text);
  },
  apl: (page, { token }) => {
    if (token.text.startsWith('!')) page.fact(facts.excluded);
  },
  hex: hexFacts,
  salt: hexFacts,
  base64: (page, { tokens }) => {
    const digits = tokens.map(({ text }) => text).join('');
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(digits) || digits.length % 4 !== 0) return;
    octetsFact(page, (digits.length / 4) * 3 - (/=*$/.exec(digits)?.[0].length ?? 0));
  },
  base32hex: (page, { token }) => {
    if (/^[0-9a-v]+$/i.test(token.text)) octetsFact(page, Math.floor((token.text.length * 5) / 8));
  },
  string: stringFacts,
  qstring: stringFacts,
  'loc-latitude': degreesFact,
  'loc-longitude': degreesFact,
  u32: (page, { field, token }) => {
    if (field.name === 'serial' || field.name === 'soaSerial') serialFact(page, token.text);
  },
};

function degreesFact(page: Page, { tokens }: FieldPlace): void {
  const degrees = degreesOf(tokens);
  if (degrees !== undefined) page.fact(facts.degrees, { degrees: degrees as Markdown });
}

function octetsFact(page: Page, n: number): void {
  page.fact(n === 1 ? facts.oneOctet : facts.octets, { n });
}

/** What an address is set aside for, its canonical form and its reverse name; false for what is no address. */
export function addressFacts(page: Page, text: string): boolean {
  const bytes = encode(text);
  const octets = new Uint8Array(4);
  const groups = new Uint16Array(8);
  let scope: AddressScope;
  let reverse: string;
  if (readIpv4(bytes, 0, bytes.length, octets).fault === AddressFault.None) {
    scope = ipv4Scope(octets);
    reverse = reverseNameOfIpv4(octets);
  } else if (readIpv6(bytes, 0, bytes.length, groups).fault === AddressFault.None) {
    scope = ipv6Scope(groups);
    reverse = reverseNameOfIpv6(groups);
    const canonical = ipv6Text(groups);
    if (canonical !== text) page.fact(facts.canonical, { text: code(canonical) });
  } else return false;
  if (scope === 'global') page.fact(facts.global);
  else page.fact(facts.scope, { scope: scopes[scope] });
  page.fact(facts.reverse, { name: code(reverse) });
  return true;
}

/** Octets of a string, and of all strings of the record together. */
function stringFacts(page: Page, place: FieldPlace): void {
  const { entry, token, field } = place;
  const own = stringLength(token.text);
  const octets = fill(own === 1 ? facts.oneOctet : facts.octets, page.language, { n: own });
  const strings = entry.tokens.filter((_, at) => entry.fieldOfToken[at] === place.index);
  if (field.repeat !== true || strings.length < 2) {
    octetsFact(page, own);
    return;
  }
  const total = strings.reduce((sum, { text }) => sum + stringLength(text), 0);
  page.fact(facts.stringOf, { k: strings.indexOf(token) + 1, n: strings.length, octets, total });
}

/** Octets of a string as written; an escape is one. */
export function stringLength(text: string): number {
  const bytes = encode(text);
  let length = 0;
  for (let at = 0; at < bytes.length; length++) {
    at += bytes[at] === 0x5c ? Math.max(1, escapeLength(bytes, at, bytes.length)) : 1;
  }
  return length;
}

/** How a serial number reads. */
export function serialFact(page: Page, text: string): void {
  if (!/^\d{1,10}$/.test(text)) return;
  const serial = Number(text);
  const date = serialDate(serial);
  if (date !== undefined && isDay(date.year, date.month, date.day)) {
    const two = (part: number): Markdown => String(part).padStart(2, '0') as Markdown;
    const { year, change } = date;
    const ja = page.language === 'ja';
    page.fact(serialPhrases.date, {
      year,
      month: ja ? date.month : two(date.month),
      day: ja ? date.day : two(date.day),
      n: change,
    });
  } else if (serial >= 1_000_000_000 && serial < 1_900_000_000) {
    page.fact(serialPhrases.unixTime, { date: isoDate(serial) as Markdown });
  } else page.fact(serialPhrases.counter);
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Seconds since 1970 as a date and time in UTC. */
function isoDate(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
}

/** A point in time as RRSIG writes it; undefined when it is none. */
function dateOf(text: string): string | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text);
  if (parts) return `${parts[1]}-${parts[2]}-${parts[3]} ${parts[4]}:${parts[5]}:${parts[6]}`;
  return /^\d{1,10}$/.test(text) ? isoDate(Number(text)) : undefined;
}

/** The mail address that a mailbox name stands for: its first label is the local part (RFC 1035 §8). */
function mailOf({ entry, token }: FieldPlace): string | undefined {
  const name = entry.name(token);
  if (name < 0) return undefined;
  const { names } = entry.zone;
  const bytes = encode(token.text);
  const [first] = labelsOf(bytes, 0, bytes.length);
  const domain = names.parent(name);
  if (first === undefined || domain < 0 || domain === ROOT) return undefined;
  const local = labelText(first).replace(/\\([^0-9])/g, '$1');
  return `${local}@${names.text(domain).replace(/\.$/, '')}`;
}

/** Degrees, minutes and seconds as a decimal number of six places. */
function degreesOf(tokens: readonly Token[]): string | undefined {
  const parts = tokens.map(({ text }) => text);
  const side = parts.pop()?.toUpperCase();
  const [degrees, minutes = 0, seconds = 0] = parts.map(Number);
  if (side === undefined || !/^[NSEW]$/.test(side) || [degrees, minutes, seconds].some(Number.isNaN)) return undefined;
  const value = degrees + minutes / 60 + seconds / 3600;
  return `${side === 'S' || side === 'W' ? '-' : ''}${value.toFixed(6)}`;
}
