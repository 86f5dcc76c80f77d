// Lengths of time, and points in time.
import { type Bilingual, type FieldKind, takeOne } from '../field-kind';
import { EXCEEDS, faultQuoting } from '../reasons';
import { readTtl, SECONDS_LIMIT } from '../ttl';

const NOT_A_TIME: Bilingual = {
  en: '"{v}" is not a time (seconds, or numbers with w, d, h, m, s)',
  ja: '「{v}」は時間ではありません(秒数、または w・d・h・m・s を付けた数値)',
};

export const ttl: FieldKind = {
  id: 'ttl',
  about: {
    en: 'A length of time in seconds, or with units: 1h30m, 1d, 2w.',
    ja: '時間を秒数で指定します。1h30m、1d、2w のように単位を付けることもできます。',
  },
  take: takeOne,
  check(lexemes, first, _last, field) {
    const seconds = lexemes.quoted[first] === 1 ? -1 : readTtl(lexemes.bytes, lexemes.start[first], lexemes.end[first]);
    if (seconds < 0) return faultQuoting(lexemes, first, NOT_A_TIME);
    const max = field.max ?? SECONDS_LIMIT;
    return seconds > max ? faultQuoting(lexemes, first, EXCEEDS, { max }) : undefined;
  },
};
