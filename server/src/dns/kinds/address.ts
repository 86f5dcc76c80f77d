// IPv4 and IPv6 addresses.
import { type AddressReading, AddressFault, readIpv4, readIpv6 } from '../address';
import { type Bilingual, type FieldFault, type FieldKind, type Lexemes, takeOne } from '../field-kind';
import { characterAt, COLON, DOT } from '../octets';
import { fault, QUOTED, shownText } from '../reasons';

export const ipv4: FieldKind = {
  id: 'ipv4',
  about: {
    en: 'An IPv4 address: four numbers from 0 to 255 with dots.',
    ja: 'IPv4アドレスです。0〜255の数値4つをドットで区切ります。',
  },
  octets: 4,
  take: takeOne,
  check: checkIpv4,
};

export const ipv6: FieldKind = {
  id: 'ipv6',
  about: {
    en: 'An IPv6 address: eight groups of up to four hexadecimal digits with colons; "::" stands once for groups of zeros.',
    ja: 'IPv6アドレスです。4桁までの16進数8組をコロンで区切ります。0の組の並びは1か所だけ「::」に省略できます。',
  },
  octets: 16,
  take: takeOne,
  check: checkIpv6,
};

const REASONS: Readonly<Record<Exclude<AddressFault, AddressFault.None>, Bilingual>> = {
  [AddressFault.BadCharacter]: {
    en: 'character "{c}" is not allowed in "{v}"',
    ja: '「{v}」に使用できない文字「{c}」があります',
  },
  [AddressFault.OctetCount]: { en: '"{v}" does not have four octets', ja: '「{v}」のオクテットは4つではありません' },
  [AddressFault.OctetTooLarge]: {
    en: 'an octet of "{v}" is greater than 255 ("{part}")',
    ja: '「{v}」に255を超えるオクテットがあります(「{part}」)',
  },
  [AddressFault.LeadingZero]: {
    en: 'an octet of "{v}" has a leading zero ("{part}")',
    ja: '「{v}」に0で始まるオクテットがあります(「{part}」)',
  },
  [AddressFault.EmptyOctet]: { en: 'an octet of "{v}" is empty', ja: '「{v}」に空のオクテットがあります' },
  [AddressFault.GroupTooLong]: {
    en: 'a group of "{v}" has more than four digits ("{part}")',
    ja: '「{v}」に4桁を超える組があります(「{part}」)',
  },
  [AddressFault.TooFewGroups]: {
    en: '"{v}" has fewer than eight groups and no "::"',
    ja: '「{v}」は8組に満たず、「::」もありません',
  },
  [AddressFault.TooManyGroups]: { en: '"{v}" has too many groups', ja: '「{v}」の組が多すぎます' },
  [AddressFault.SecondGap]: { en: '"{v}" has several "::"', ja: '「{v}」に「::」が複数あります' },
  [AddressFault.StrayColon]: { en: '"{v}" has a stray ":"', ja: '「{v}」に余分な「:」があります' },
  [AddressFault.EmbeddedIpv4]: {
    en: 'the IPv4 part of "{v}" is wrong ("{part}")',
    ja: '「{v}」のIPv4部分が不正です(「{part}」)',
  },
};
const IPV6_FOR_IPV4: Bilingual = {
  en: '"{v}" is an IPv6 address, IPv4 is needed',
  ja: '「{v}」はIPv6アドレスです(IPv4アドレスが必要)',
};
const IPV4_FOR_IPV6: Bilingual = {
  en: '"{v}" is an IPv4 address, IPv6 is needed',
  ja: '「{v}」はIPv4アドレスです(IPv6アドレスが必要)',
};

/** Checks one lexeme as an IPv4 address. */
export function checkIpv4(lexemes: Lexemes, token: number): FieldFault | undefined {
  if (lexemes.quoted[token] === 1) return fault(token, QUOTED);
  const start = lexemes.start[token];
  const end = lexemes.end[token];
  const reading = readIpv4(lexemes.bytes, start, end);
  return reading.fault === AddressFault.None ? undefined : ipv4Fault(lexemes.bytes, start, end, token, reading);
}

/** Checks one lexeme as an IPv6 address. */
export function checkIpv6(lexemes: Lexemes, token: number): FieldFault | undefined {
  if (lexemes.quoted[token] === 1) return fault(token, QUOTED);
  const start = lexemes.start[token];
  const end = lexemes.end[token];
  const reading = readIpv6(lexemes.bytes, start, end);
  return reading.fault === AddressFault.None ? undefined : ipv6Fault(lexemes.bytes, start, end, token, reading);
}

/** The fault of the stretch, a faulty IPv4 address, as one of the lexeme `token`. */
export function ipv4Fault(
  bytes: Uint8Array,
  start: number,
  end: number,
  token: number,
  reading: AddressReading,
): FieldFault {
  const found = addressFault(bytes, start, end, token, reading);
  return readIpv6(bytes, start, end).fault === AddressFault.None ? { ...found, reason: IPV6_FOR_IPV4 } : found;
}

/** The fault of the stretch, a faulty IPv6 address, as one of the lexeme `token`. */
export function ipv6Fault(
  bytes: Uint8Array,
  start: number,
  end: number,
  token: number,
  reading: AddressReading,
): FieldFault {
  const found = addressFault(bytes, start, end, token, reading);
  return readIpv4(bytes, start, end).fault === AddressFault.None ? { ...found, reason: IPV4_FOR_IPV6 } : found;
}

function addressFault(
  bytes: Uint8Array,
  start: number,
  end: number,
  token: number,
  { fault: problem, at }: AddressReading,
): FieldFault {
  const reason = REASONS[problem as Exclude<AddressFault, AddressFault.None>];
  return fault(token, reason, {
    v: shownText(bytes, start, end),
    c: at < end ? characterAt(bytes, at, end) : '',
    part: problem === AddressFault.EmbeddedIpv4 ? shownText(bytes, at, end) : partAt(bytes, at, end),
  });
}

/** The octet or group that begins at `start`. */
function partAt(bytes: Uint8Array, start: number, end: number): string {
  let stop = start;
  while (stop < end && bytes[stop] !== COLON && bytes[stop] !== DOT) stop++;
  return shownText(bytes, start, stop);
}
