// What can be wrong with the RDATA of a type that the table doesn't know.
import type { Bilingual } from '../dns/field-kind';

/** RFC 3597 §5. */
export const GENERIC_NEEDED: Bilingual = {
  en: 'the data of this type is written as \\# <length> <hex>',
  ja: 'このタイプのデータは \\# <長さ> <16進数> の形で記述します',
};
