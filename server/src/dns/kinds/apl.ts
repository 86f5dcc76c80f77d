// Address prefixes of APL (RFC 3123 section 5): `[!]afi:address/prefix`.
import { AddressFault, readIpv4, readIpv6 } from '../address';
import { type Bilingual, type FieldFault, type FieldKind, type Lexemes, takeOne } from '../field-kind';
import { COLON, readDecimal, SLASH } from '../octets';
import { fault, faultQuoting, QUOTED } from '../reasons';
import { ipv4Fault, ipv6Fault } from './address';

const NOT_A_PREFIX: Bilingual = {
  en: '"{v}" is not [!]afi:address/prefix',
  ja: '「{v}」は [!]afi:アドレス/プレフィックス長 の形ではありません',
};
const UNKNOWN_FAMILY: Bilingual = {
  en: 'address family {afi} in "{v}" is neither 1 (IPv4) nor 2 (IPv6)',
  ja: '「{v}」のアドレスファミリー {afi} は1(IPv4)でも2(IPv6)でもありません',
};
const PREFIX_TOO_LONG: Bilingual = {
  en: 'prefix length {n} in "{v}" exceeds {max}',
  ja: '「{v}」のプレフィックス長 {n} は上限 {max} を超えています',
};

const EXCLAMATION = 0x21;

export const apl: FieldKind = {
  id: 'apl',
  about: {
    en: 'A prefix: 1:192.0.2.0/24 (IPv4) or 2:2001:db8::/32 (IPv6); "!" in front excludes it.',
    ja: 'アドレス範囲です。1:192.0.2.0/24(IPv4)、2:2001:db8::/32(IPv6)のように書き、除外する場合は先頭に「!」を付けます。',
  },
  take: takeOne,
  check: checkPrefix,
};

function checkPrefix(lexemes: Lexemes, token: number): FieldFault | undefined {
  if (lexemes.quoted[token] === 1) return fault(token, QUOTED);
  const { bytes } = lexemes;
  const end = lexemes.end[token];
  let family = lexemes.start[token];
  if (bytes[family] === EXCLAMATION) family++;
  const colon = indexOf(bytes, COLON, family, end);
  const slash = indexOf(bytes, SLASH, family, end);
  if (colon < 0 || slash < colon) return faultQuoting(lexemes, token, NOT_A_PREFIX);
  const afi = readDecimal(bytes, family, colon);
  const length = readDecimal(bytes, slash + 1, end);
  if (afi < 0 || length < 0) return faultQuoting(lexemes, token, NOT_A_PREFIX);
  if (afi !== 1 && afi !== 2) return faultQuoting(lexemes, token, UNKNOWN_FAMILY, { afi });
  const reading = afi === 1 ? readIpv4(bytes, colon + 1, slash) : readIpv6(bytes, colon + 1, slash);
  if (reading.fault !== AddressFault.None) {
    return (afi === 1 ? ipv4Fault : ipv6Fault)(bytes, colon + 1, slash, token, reading);
  }
  const max = afi === 1 ? 32 : 128;
  return length > max ? faultQuoting(lexemes, token, PREFIX_TOO_LONG, { n: length, max }) : undefined;
}

function indexOf(bytes: Uint8Array, octet: number, start: number, end: number): number {
  for (let at = start; at < end; at++) if (bytes[at] === octet) return at;
  return -1;
}
