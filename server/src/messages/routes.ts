// The way of mail as a list, a tree and a picture: statuses, verdicts and labels, in both languages.
import type { Text } from './text';

/** What became of a host, in a word or two. */
export const hostWords = {
  ok: { en: 'ok', ja: '問題なし' },
  down: { en: 'switched off', ja: '停止と仮定' },
  sameAddress: { en: 'down: it has the address of {host}', ja: '停止({host} と同じアドレス)' },
  alias: { en: 'alias of {target}', ja: '{target} の別名' },
  belowDname: { en: 'below a DNAME', ja: 'DNAMEの配下' },
  noAddress: { en: 'no address', ja: 'アドレスなし' },
  notFound: { en: 'not found', ja: '存在しない名前' },
  ipLiteral: { en: 'an IP address, not a host', ja: 'ホスト名ではなくIPアドレス' },
  null: { en: 'null MX: no mail', ja: 'Null MX(受信しない)' },
  loop: { en: 'alias loop', ja: '別名の循環' },
  outside: { en: 'outside these files', ja: 'このファイルの範囲外' },
  delegated: { en: 'below the delegation {cut}', ja: '委任先 {cut} の配下' },
  unknown: { en: 'not known', ja: '不明' },
} as const satisfies Record<string, Text>;

/** What comes of it when hosts are switched off. */
export const whatIf = {
  with: { en: 'With {hosts} down: {verdict}', ja: '{hosts} が停止した場合: {verdict}' },
  nobodyLeft: {
    en: 'No other host is left; senders keep the mail, retry for days, and then return it.',
    ja: '他に配送できるホストがないため、送信側は数日間キューに保持して再送し、それでも届かなければ送信元に返します。',
  },
} as const satisfies Record<string, Text>;

/** Words around the way of mail. */
export const routeLabels = {
  title: { en: 'Mail route of {domain}', ja: '{domain} へのメールの経路' },
  picture: { en: 'Picture of the mail route', ja: 'メールの経路の図' },
  preference: { en: 'preference {preference}', ja: 'プリファレンス値 {preference}' },
  implicit: { en: 'no MX', ja: 'MXなし' },
  domainColumn: { en: 'Domain', ja: 'ドメイン名' },
  preferenceColumn: { en: 'Preference', ja: 'プリファレンス値' },
  hostColumn: { en: 'Host', ja: 'ホスト' },
  statusColumn: { en: 'Status', ja: '状態' },
  addressColumn: { en: 'Addresses', ja: 'アドレス' },
  here: { en: 'mail goes here', ja: 'ここに配送' },
  more: { en: '… and {n} more', ja: '… ほか{n}件' },
  line: { en: 'line {line}', ja: '{line}行目' },
  noDomains: { en: '{file}: no mail domain in this file', ja: '{file}: メールのドメイン名はありません' },
} as const satisfies Record<string, Text>;
