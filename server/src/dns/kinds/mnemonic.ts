// Numbers that may be written as names: record types, algorithms, protocols and the like.
import { type Bilingual, type FieldFault, type FieldKind, type KindId, type Lexemes, takeOne } from '../field-kind';
import { nearestType, typeOfToken } from '../mnemonics';
import { HYPHEN, isDigit, isLetter, readDecimal } from '../octets';
import { EXCEEDS, fault, faultQuoting, lexemeText, QUOTED } from '../reasons';
import {
  certTypes,
  codeOfWord,
  dnssecAlgorithms,
  dsDigestTypes,
  dsyncSchemes,
  ipProtocols,
  keyFlags,
  keyProtocols,
  type Registered,
} from '../registries';

const UNKNOWN_TYPE: Bilingual = { en: 'unknown type "{v}"', ja: '未知のタイプ「{v}」です' };
const UNKNOWN_TYPE_NEAR: Bilingual = {
  en: 'unknown type "{v}" — did you mean {g}?',
  ja: '未知のタイプ「{v}」です(「{g}」の誤りではありませんか)',
};
const TYPE_TOO_LARGE: Bilingual = {
  en: '{v} has a number above {max}, which this bit map cannot hold',
  ja: '{v} の番号は {max} を超えるため、このビットマップには記述できません',
};
const UNKNOWN_WORD: Bilingual = {
  en: '"{v}" is neither a number nor one of {names}',
  ja: '「{v}」は数値でも登録済みの名前({names})でもありません',
};
const NOT_A_SERVICE: Bilingual = {
  en: '"{v}" is neither a port number nor the name of a service',
  ja: '「{v}」はポート番号でもサービス名でもありません',
};

const TYPE_ABOUT: Bilingual = {
  en: 'A record type: its mnemonic, or TYPE and its number.',
  ja: 'レコードタイプです。名前、または「TYPE」に番号を続けて書きます。',
};

export const rrtype: FieldKind = { id: 'rrtype', about: TYPE_ABOUT, octets: 2, take: takeOne, check: checkType };

/** Types present at a name (RFC 4034 section 4.2); NXT's old bit map ends at type 127. */
export const typeBitmap: FieldKind = {
  id: 'type-bitmap',
  about: TYPE_ABOUT,
  take: takeOne,
  check(lexemes, first, _last, field) {
    const wrong = checkType(lexemes, first);
    if (wrong !== undefined || field.max === undefined) return wrong;
    const code = typeOfToken(lexemes.bytes, lexemes.start[first], lexemes.end[first]);
    return code > field.max ? faultQuoting(lexemes, first, TYPE_TOO_LARGE, { max: field.max }) : undefined;
  },
};

function checkType(lexemes: Lexemes, token: number): FieldFault | undefined {
  if (lexemes.quoted[token] === 1) return fault(token, QUOTED);
  if (typeOfToken(lexemes.bytes, lexemes.start[token], lexemes.end[token]) >= 0) return undefined;
  const near = nearestType(lexemeText(lexemes, token));
  return near === undefined
    ? faultQuoting(lexemes, token, UNKNOWN_TYPE)
    : faultQuoting(lexemes, token, UNKNOWN_TYPE_NEAR, { g: near });
}

export const algorithm = registered('algorithm', 255, 1, dnssecAlgorithms, {
  en: 'A DNSSEC algorithm: its number or its mnemonic.',
  ja: 'DNSSECアルゴリズムの番号または名前です。',
});
export const dsDigest = registered('ds-digest', 255, 1, dsDigestTypes, {
  en: 'A digest type: its number (BIND also reads SHA-256 and the like).',
  ja: 'ダイジェスト種別の番号です(BINDでは SHA-256 などの名前も使えます)。',
});
export const certType = registered('cert-type', 65_535, 2, certTypes, {
  en: 'A certificate type: its number or its mnemonic.',
  ja: '証明書種別の番号または名前です。',
});
export const dsyncScheme = registered('dsync-scheme', 255, 1, dsyncSchemes, {
  en: 'A scheme: its number, or NOTIFY.',
  ja: '方式の番号、または NOTIFY です。',
});
export const protocol = registered('protocol', 255, 1, ipProtocols, {
  en: 'An IP protocol: its number or its name (TCP, UDP).',
  ja: 'IPプロトコルの番号または名前(TCP、UDPなど)です。',
});
export const keyProtocol = registered('keyprotocol', 255, 1, keyProtocols, {
  en: 'A protocol: its number, or NONE, TLS, EMAIL, DNSSEC, IPSEC, ALL.',
  ja: 'プロトコルの番号、または NONE・TLS・EMAIL・DNSSEC・IPSEC・ALL です。',
});

/** A number up to `greatest`, or a name of `registry`. */
function registered(
  id: KindId,
  greatest: number,
  octets: number,
  registry: readonly Registered[],
  about: Bilingual,
): FieldKind {
  return {
    id,
    about,
    octets,
    take: takeOne,
    check(lexemes, first) {
      if (lexemes.quoted[first] === 1) return fault(first, QUOTED);
      const { bytes } = lexemes;
      const start = lexemes.start[first];
      const end = lexemes.end[first];
      const number = readDecimal(bytes, start, end);
      if (number > greatest) return faultQuoting(lexemes, first, EXCEEDS, { max: greatest });
      if (number >= 0 || codeOfWord(registry, bytes, start, end) >= 0) return undefined;
      return faultQuoting(lexemes, first, UNKNOWN_WORD, { names: namesOf(registry) });
    },
  };
}

function namesOf(registry: readonly Registered[]): string {
  const names = registry.slice(0, 8).map((row) => row.name);
  return names.join(', ') + (registry.length > names.length ? ' …' : '');
}

const BAR = 0x7c;

/** Flags of KEY (RFC 2535 section 7.1): a number, or mnemonics joined with `|`. */
export const keyFlagsKind: FieldKind = {
  id: 'keyflags',
  about: {
    en: 'Key flags: a number, or mnemonics such as ZONE and NOCONF joined with "|".',
    ja: '鍵のフラグです。数値、または ZONE や NOCONF などの名前を「|」でつないで書きます。',
  },
  octets: 2,
  take: takeOne,
  check(lexemes, first) {
    if (lexemes.quoted[first] === 1) return fault(first, QUOTED);
    const flags = readKeyFlags(lexemes, first);
    if (flags < 0) return faultQuoting(lexemes, first, UNKNOWN_WORD, { names: namesOf(keyFlags) });
    return flags > 65_535 ? faultQuoting(lexemes, first, EXCEEDS, { max: 65_535 }) : undefined;
  },
  read: readKeyFlags,
};

function readKeyFlags({ bytes, start, end }: Lexemes, token: number): number {
  const to = end[token];
  let from = start[token];
  const number = readDecimal(bytes, from, to);
  if (number >= 0) return number;
  let flags = 0;
  for (let at = from; at <= to; at++) {
    if (at < to && bytes[at] !== BAR) continue;
    const code = codeOfWord(keyFlags, bytes, from, at);
    if (code < 0) return -1;
    flags |= code;
    from = at + 1;
  }
  return flags;
}

/** A port of WKS: its number, or the name of a service (which only the server's own list could verify). */
export const service: FieldKind = {
  id: 'service',
  about: { en: 'A port number or the name of a service.', ja: 'ポート番号またはサービス名です。' },
  take: takeOne,
  check(lexemes, first) {
    const { bytes } = lexemes;
    const start = lexemes.start[first];
    const end = lexemes.end[first];
    const number = readDecimal(bytes, start, end);
    if (number > 65_535) return faultQuoting(lexemes, first, EXCEEDS, { max: 65_535 });
    let right = lexemes.quoted[first] === 0 && end > start;
    for (let at = start; right && at < end; at++) {
      right = isLetter(bytes[at]) || isDigit(bytes[at]) || bytes[at] === HYPHEN || bytes[at] === 0x5f;
    }
    return right ? undefined : faultQuoting(lexemes, first, NOT_A_SERVICE);
  },
};
