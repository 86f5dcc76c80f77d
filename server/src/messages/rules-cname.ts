// What the rules about CNAME and DNAME records say, in both languages.
import type { RuleTexts } from './rule-texts';

/** Texts by rule id. */
export const cnameRuleTexts = {
  'cname-at-apex': {
    title: { en: 'CNAME at the apex', ja: 'ゾーン頂点のCNAME' },
    message: {
      en: 'The apex {zone} cannot be a CNAME: it already has SOA and NS (and its MX would be lost).',
      ja: 'ゾーン頂点 {zone} にCNAMEは設定できません(SOA・NSと併存できず、MXも使えなくなります)。',
    },
    fixes: { addresses: { en: 'Replace the CNAME by A and AAAA records', ja: 'CNAMEをA/AAAAレコードに置き換え' } },
  },
  'cname-multiple': {
    title: { en: 'Several CNAME records at one name', ja: '1つの名前に複数のCNAME' },
    message: {
      en: '{owner} has {n} CNAME records; only one is allowed.',
      ja: '{owner} にCNAMEが{n}件あります。設定できるのは1件だけです。',
    },
    fixes: { keep: { en: 'Keep only the alias of {target}', ja: '{target} を指すCNAMEだけを残す' } },
  },
  'cname-loop': {
    title: { en: 'Aliases go in a circle', ja: 'CNAMEの循環' },
    message: { en: 'CNAME loop: {chain}.', ja: 'CNAMEが循環しています({chain})。' },
    fixes: {},
  },
  'cname-target-not-found': {
    title: { en: 'CNAME target does not exist', ja: 'CNAMEの指す先が存在しない' },
    message: {
      en: 'CNAME target {target} does not exist in zone {zone}.',
      ja: 'CNAMEの指す {target} がゾーン {zone} に存在しません。',
    },
    fixes: {
      guess: { en: 'Replace by "{guess}"', ja: '「{guess}」に置き換え' },
      remove: { en: 'Remove this record', ja: 'このレコードを削除' },
    },
  },
  'cname-chain': {
    title: { en: 'Alias of an alias', ja: '別名の連鎖' },
    message: {
      en: '{owner} → {chain}: {n} aliases in a row; point to {canonical} directly.',
      ja: '{owner} → {chain}: 別名が{n}段連続しています。{canonical} を直接指定することを推奨します。',
    },
    fixes: { direct: { en: 'Point to {canonical}', ja: '{canonical} を直接指定' } },
  },
  'dname-conflict': {
    title: { en: 'Records in the way of a DNAME', ja: 'DNAMEと両立しないレコード' },
    message: { en: 'DNAME at {owner}: {reason}.', ja: '{owner} のDNAME: {reason}。' },
    fixes: { removeBelow: { en: 'Remove the records directly below', ja: '直下のレコードを削除' } },
  },
} as const satisfies Record<string, RuleTexts>;
