// Signature help, inlay hints, code lenses and the serial: what the editor shows beside the text, in both languages.
import type { Text } from './text';

/** What stands within the text. */
export const inlayTexts = {
  completedName: { en: 'The whole name: {name}', ja: '補完後の名前: {name}' },
  ttlFrom: { en: 'TTL {human}, inherited', ja: 'TTL {human}(省略時の値)' },
  date: { en: '{date}, change {n}', ja: '{date}、{n}回目の変更' },
} as const satisfies Record<string, Text>;

/** What stands above a record. */
export const lensTexts = {
  soaOne: { en: 'serial {serial}, 1 record', ja: 'シリアル {serial}、1レコード' },
  soa: { en: 'serial {serial}, {n} records', ja: 'シリアル {serial}、{n}レコード' },
  soaWithoutSerial: { en: '{n} records', ja: '{n}レコード' },
  mail: { en: 'Mail: {route}', ja: '配送先: {route}' },
  preferred: { en: '{host} ({preference})', ja: '{host}({preference})' },
  broken: { en: '{host} ({preference}, {why})', ja: '{host}({preference}、{why})' },
  noMail: { en: 'No mail (null MX)', ja: 'メールを受信しません(Null MX)' },
} as const satisfies Record<string, Text>;

/** Why a host of a route gets no mail, in a word or two. */
export const lensFaults = {
  alias: { en: 'alias', ja: '別名' },
  'below-dname': { en: 'below a DNAME', ja: 'DNAMEの配下' },
  'no-address': { en: 'no address', ja: 'アドレスなし' },
  'not-found': { en: 'not found', ja: '存在しない名前' },
  'ip-literal': { en: 'an IP address', ja: 'IPアドレス' },
  loop: { en: 'alias loop', ja: '別名の循環' },
} as const satisfies Record<string, Text>;

/** The serial number of the zone. */
export const serialTexts = {
  bump: { en: 'Raise the serial to {serial}', ja: 'シリアルを {serial} に上げる' },
  already: {
    en: 'The serial {serial} is already higher than in the saved file.',
    ja: 'シリアル {serial} は、保存済みの値からすでに増えています。',
  },
  noSoa: {
    en: 'There is no SOA record with a serial in this file.',
    ja: 'このファイルには、シリアルを持つSOAレコードがありません。',
  },
  failed: {
    en: 'The editor did not take the change of the serial.',
    ja: 'シリアルの変更がエディターに受け入れられませんでした。',
  },
  ask: {
    en: 'The zone {zone} has changed, its serial {serial} has not: secondaries will not see the change.',
    ja: 'ゾーン {zone} は変更されましたが、シリアル {serial} は元のままです。セカンダリに変更が伝わりません。',
  },
} as const satisfies Record<string, Text>;
