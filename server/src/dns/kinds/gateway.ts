// A gateway or relay whose form another field chooses (RFC 4025 section 2.5, RFC 8777 section 4.3.1).
import { type Bilingual, type FieldKind, takeOne } from '../field-kind';
import { DOT, readDecimal } from '../octets';
import { faultQuoting } from '../reasons';
import { checkIpv4, checkIpv6 } from './address';
import { checkNameLexeme } from './name';

const NOT_A_DOT: Bilingual = {
  en: '"{v}" must be "." because the gateway type is 0',
  ja: 'ゲートウェイ種別が0の場合、「{v}」ではなく「.」と記述します',
};

export const gateway: FieldKind = {
  id: 'gateway',
  about: {
    en: 'As the type before it says: 0 ".", 1 an IPv4 address, 2 an IPv6 address, 3 a domain name.',
    ja: '種別の値に従います。0は「.」、1はIPv4アドレス、2はIPv6アドレス、3はドメイン名です。',
  },
  take: takeOne,
  check(lexemes, first, _last, field, rdataFirst) {
    const type = rdataFirst + (field.typeField ?? 0);
    const start = lexemes.start[first];
    switch (readDecimal(lexemes.bytes, lexemes.start[type], lexemes.end[type])) {
      case 1:
        return checkIpv4(lexemes, first);
      case 2:
        return checkIpv6(lexemes, first);
      case 3:
        return checkNameLexeme(lexemes, first);
      default:
        return lexemes.end[first] - start === 1 && lexemes.bytes[start] === DOT
          ? undefined
          : faultQuoting(lexemes, first, NOT_A_DOT);
    }
  },
};
