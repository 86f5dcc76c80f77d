// Parameters of SVCB and HTTPS (RFC 9460 sections 2.1 and 7): `key`, `key=value` or `key="value"`.
import { AddressFault, readIpv4, readIpv6 } from '../address';
import { type Bilingual, type FieldFault, type FieldKind, type Lexemes, takeRest } from '../field-kind';
import { escapeLength, escapeValue } from '../name';
import { BACKSLASH, EQUALS, readDecimal, ZERO } from '../octets';
import { EXCEEDS, fault, NOT_A_NUMBER, QUOTED, shownText } from '../reasons';
import { nameOfCode, svcParamKeys } from '../registries';
import { ipv4Fault, ipv6Fault } from './address';
import { isBase64 } from './encoding';
import { BAD_ESCAPE } from './text';

const COMMA = 0x2c;
const OPENING_BRACE = 0x7b;

/** Numbers of the keys whose values are looked into (RFC 9460 section 14.3.2). */
enum Key {
  Mandatory = 0,
  Alpn = 1,
  NoDefaultAlpn = 2,
  Port = 3,
  Ipv4Hint = 4,
  Ech = 5,
  Ipv6Hint = 6,
  DohPath = 7,
  Ohttp = 8,
}

const UNKNOWN_KEY: Bilingual = {
  en: 'unknown key "{k}" (keys are written small; others as key and their number)',
  ja: '未知のキー「{k}」です(キーは小文字で書き、登録のないものは key に番号を続けます)',
};
const DUPLICATE_KEY: Bilingual = { en: 'key "{k}" appears twice', ja: 'キー「{k}」が重複しています' };
const VALUE_MISSING: Bilingual = { en: '{k} needs a value', ja: '{k} には値が必要です' };
const NO_VALUE: Bilingual = { en: '{k} takes no value', ja: '{k} に値は指定できません' };
const EMPTY_ITEM: Bilingual = { en: 'the list of {k} has an empty item', ja: '{k} のリストに空の項目があります' };
const ITEM_TOO_LONG: Bilingual = {
  en: 'an item of {k} has more than 255 octets',
  ja: '{k} に255オクテットを超える項目があります',
};
const NOT_BASE64: Bilingual = { en: 'the value of {k} is not base64', ja: '{k} の値がbase64ではありません' };
const MANDATORY_ITSELF: Bilingual = {
  en: 'mandatory cannot name itself',
  ja: 'mandatory に mandatory 自身は指定できません',
};
const MANDATORY_TWICE: Bilingual = {
  en: 'mandatory names "{k}" twice',
  ja: 'mandatory に「{k}」が重複して指定されています',
};
const MANDATORY_ABSENT: Bilingual = {
  en: 'mandatory names "{k}", which this record does not have',
  ja: 'mandatory に指定された「{k}」がこのレコードにありません',
};
const ALPN_ABSENT: Bilingual = {
  en: 'no-default-alpn needs alpn beside it',
  ja: 'no-default-alpn には alpn が必要です',
};
const NO_TEMPLATE: Bilingual = {
  en: 'dohpath must be a path that holds the variable "dns", such as /dns-query{?dns}',
  ja: 'dohpath には変数「dns」を含むパスを指定します(例: /dns-query{?dns})',
};

/** Longest ALPN protocol name, in octets (RFC 7301 section 3.1). */
const ALPN_LIMIT = 255;
const PORT_LIMIT = 65_535;

/** What was met of each key in the record at hand; kept between calls, so that good data allocates nothing. */
const met = new Uint8Array(65_536);
/** Bits of `met`: the key stands in the record, `mandatory` names it. */
const STANDS = 1;
const IS_NAMED = 2;
/** Keys that have a bit in `met`. */
const seen: number[] = [];

export const svcparam: FieldKind = {
  id: 'svcparam',
  about: {
    en: `key=value, value in quotes if need be; each key once: ${svcParamKeys.map((key) => key.name).join(', ')}, or keyNNNNN.`,
    ja: `「キー=値」の形で書きます(値は引用符で囲めます)。同じキーは1回だけです: ${svcParamKeys.map((key) => key.name).join('、')}、keyNNNNN。`,
  },
  take: takeRest,
  check: checkParameters,
};

function checkParameters(lexemes: Lexemes, first: number, last: number): FieldFault | undefined {
  const { bytes, start, end, quoted } = lexemes;
  for (const key of seen) met[key] = 0;
  seen.length = 0;
  let mandatory = -1;
  let noDefaultAlpn = -1;
  for (let token = first; token < last; token++) {
    if (quoted[token] === 1) return fault(token, QUOTED);
    const keyStart = start[token];
    const keyEnd = endOfKey(bytes, keyStart, end[token]);
    const key = keyNumber(bytes, keyStart, keyEnd);
    if (key < 0) return fault(token, UNKNOWN_KEY, { k: shownText(bytes, keyStart, keyEnd) });
    if (met[key] !== 0) return fault(token, DUPLICATE_KEY, { k: shownText(bytes, keyStart, keyEnd) });
    met[key] = STANDS;
    seen.push(key);
    if (key === Key.Mandatory) mandatory = token;
    if (key === Key.NoDefaultAlpn) noDefaultAlpn = token;
    const valueToken = valueFollows(lexemes, token, keyEnd, last) ? token + 1 : token;
    const found = checkValue(lexemes, key, keyStart, keyEnd, valueToken, token);
    if (found !== undefined) return found;
    token = valueToken;
  }
  if (noDefaultAlpn >= 0 && met[Key.Alpn] === 0) return fault(noDefaultAlpn, ALPN_ABSENT);
  return mandatory < 0 ? undefined : checkMandatory(lexemes, mandatory, last);
}

function endOfKey(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && bytes[at] !== EQUALS) at++;
  return at;
}

/** True when the value stands in quotes: a lexer cuts `key="value"` in two. */
function valueFollows(lexemes: Lexemes, token: number, keyEnd: number, last: number): boolean {
  const next = token + 1;
  return (
    keyEnd === lexemes.end[token] - 1 &&
    next < last &&
    lexemes.quoted[next] === 1 &&
    lexemes.start[next] === lexemes.end[token] + 1
  );
}

/** First octet of a value. */
function valueStart(lexemes: Lexemes, keyEnd: number, valueToken: number, token: number): number {
  return valueToken === token ? Math.min(keyEnd + 1, lexemes.end[token]) : lexemes.start[valueToken];
}

/** The number of a key: registered names in small letters, or `keyNNNNN` without leading zeros; -1 for anything else. */
function keyNumber(bytes: Uint8Array, start: number, end: number): number {
  for (const key of svcParamKeys) if (isExactly(bytes, start, end, key.name)) return key.code;
  return numberedKey(bytes, start, end);
}

function numberedKey(bytes: Uint8Array, start: number, end: number): number {
  const digits = start + 3;
  if (digits >= end || !isExactly(bytes, start, digits, 'key')) return -1;
  if (bytes[digits] === ZERO && end - digits > 1) return -1;
  const number = readDecimal(bytes, digits, end);
  return number > 65_535 ? -1 : number;
}

function isExactly(bytes: Uint8Array, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false;
  for (let at = 0; at < word.length; at++) if (bytes[start + at] !== word.charCodeAt(at)) return false;
  return true;
}

/** A fault whose reason names a registered key as `{k}`. */
function keyFault(token: number, reason: Bilingual, key: number): FieldFault {
  return fault(token, reason, { k: nameOfCode(svcParamKeys, key) ?? `key${key}` });
}

function checkValue(
  lexemes: Lexemes,
  key: number,
  keyStart: number,
  keyEnd: number,
  valueToken: number,
  token: number,
): FieldFault | undefined {
  const { bytes } = lexemes;
  const start = valueStart(lexemes, keyEnd, valueToken, token);
  const end = lexemes.end[valueToken];
  const written = keyEnd < lexemes.end[token];
  if (!hasRightEscapes(bytes, start, end)) return fault(valueToken, BAD_ESCAPE);
  // A known key written as keyNNNNN has its value in wire form, which stays opaque here.
  if (key > Key.Ohttp || numberedKey(bytes, keyStart, keyEnd) >= 0) return undefined;
  if (key === Key.NoDefaultAlpn || key === Key.Ohttp) {
    return start < end ? keyFault(valueToken, NO_VALUE, key) : undefined;
  }
  if (key === Key.Ech) {
    if (!written) return keyFault(valueToken, VALUE_MISSING, key);
    return isBase64(bytes, start, end) ? undefined : keyFault(valueToken, NOT_BASE64, key);
  }
  if (start >= end) return keyFault(valueToken, VALUE_MISSING, key);
  switch (key) {
    case Key.Alpn:
      return checkAlpn(bytes, start, end, valueToken);
    case Key.Port:
      return checkPort(bytes, start, end, valueToken);
    case Key.Ipv4Hint:
    case Key.Ipv6Hint:
      return checkHints(bytes, start, end, valueToken, key);
    case Key.DohPath:
      return holdsTemplate(bytes, start, end) ? undefined : fault(valueToken, NO_TEMPLATE);
    default:
      return undefined;
  }
}

function hasRightEscapes(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (bytes[at] !== BACKSLASH) continue;
    const escape = escapeLength(bytes, at, end);
    if (escape === 0) return false;
    at += escape - 1;
  }
  return true;
}

/** Protocol names with commas between; `\\,` is a comma inside a name (RFC 9460 appendix A.1). */
function checkAlpn(bytes: Uint8Array, start: number, end: number, token: number): FieldFault | undefined {
  let length = 0;
  let escaped = false;
  for (let at = start; at < end;) {
    const escape = bytes[at] === BACKSLASH ? escapeLength(bytes, at, end) : 0;
    const octet = escape === 4 ? escapeValue(bytes, at) : escape === 2 ? bytes[at + 1] : bytes[at];
    at += Math.max(escape, 1);
    if (!escaped && octet === BACKSLASH) {
      escaped = true;
      continue;
    }
    if (!escaped && octet === COMMA) {
      if (length === 0) return keyFault(token, EMPTY_ITEM, Key.Alpn);
      length = 0;
    } else if (++length > ALPN_LIMIT) return keyFault(token, ITEM_TOO_LONG, Key.Alpn);
    escaped = false;
  }
  return length === 0 ? keyFault(token, EMPTY_ITEM, Key.Alpn) : undefined;
}

function checkPort(bytes: Uint8Array, start: number, end: number, token: number): FieldFault | undefined {
  const port = readDecimal(bytes, start, end);
  if (port < 0) return fault(token, NOT_A_NUMBER, { v: shownText(bytes, start, end) });
  return port > PORT_LIMIT ? fault(token, EXCEEDS, { v: port, max: PORT_LIMIT }) : undefined;
}

function checkHints(
  bytes: Uint8Array,
  start: number,
  end: number,
  token: number,
  key: Key.Ipv4Hint | Key.Ipv6Hint,
): FieldFault | undefined {
  for (let item = start; item <= end;) {
    const itemEnd = endOfItem(bytes, item, end);
    if (itemEnd === item) return keyFault(token, EMPTY_ITEM, key);
    const reading = key === Key.Ipv4Hint ? readIpv4(bytes, item, itemEnd) : readIpv6(bytes, item, itemEnd);
    if (reading.fault !== AddressFault.None) {
      return (key === Key.Ipv4Hint ? ipv4Fault : ipv6Fault)(bytes, item, itemEnd, token, reading);
    }
    item = itemEnd + 1;
  }
  return undefined;
}

function endOfItem(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && bytes[at] !== COMMA) at++;
  return at;
}

/** True when a URI template in the stretch names the variable `dns` (RFC 9461 section 5). */
function holdsTemplate(bytes: Uint8Array, start: number, end: number): boolean {
  let inside = false;
  for (let at = start; at < end; at++) {
    if (bytes[at] === OPENING_BRACE) inside = true;
    else if (inside && at + 3 <= end && isExactly(bytes, at, at + 3, 'dns')) return true;
  }
  return false;
}

/** Each key that `mandatory` names must stand in the record, once, and not be `mandatory` (RFC 9460 section 8). */
function checkMandatory(lexemes: Lexemes, token: number, last: number): FieldFault | undefined {
  const { bytes, start, end } = lexemes;
  const keyEnd = endOfKey(bytes, start[token], end[token]);
  if (numberedKey(bytes, start[token], keyEnd) >= 0) return undefined;
  const valueToken = valueFollows(lexemes, token, keyEnd, last) ? token + 1 : token;
  const from = valueStart(lexemes, keyEnd, valueToken, token);
  const to = end[valueToken];
  for (let item = from; item <= to;) {
    const itemEnd = endOfItem(bytes, item, to);
    const key = keyNumber(bytes, item, itemEnd);
    if (itemEnd === item) return keyFault(valueToken, EMPTY_ITEM, Key.Mandatory);
    if (key < 0) return fault(valueToken, UNKNOWN_KEY, { k: shownText(bytes, item, itemEnd) });
    if (key === Key.Mandatory) return fault(valueToken, MANDATORY_ITSELF);
    if (met[key] === 0) return keyFault(valueToken, MANDATORY_ABSENT, key);
    if ((met[key] & IS_NAMED) !== 0) return keyFault(valueToken, MANDATORY_TWICE, key);
    met[key] |= IS_NAMED;
    item = itemEnd + 1;
  }
  return undefined;
}
