// What a sending server does with an MX set, in both languages (RFC 5321 section 5.1, RFC 7505).
import type { Text } from './text';

/** The verdict on a mail domain. */
export const verdicts = {
  ok: {
    en: 'Senders try {first} first, then {rest}.',
    ja: '送信側は最初に {first} へ、配送できない場合は {rest} の順に配送します。',
  },
  single: { en: 'Senders deliver to {first}.', ja: '送信側は {first} に配送します。' },
  loadShare: { en: 'Senders choose at random among {hosts}.', ja: '{hosts} の中から無作為に選ばれます。' },
  implicit: {
    en: 'No MX: mail goes to {addresses} of {owner} itself.',
    ja: 'MXがないため、{owner} 自身の {addresses} に配送されます。',
  },
  null: {
    en: '{owner} accepts no mail (null MX); senders refuse at once.',
    ja: '{owner} はメールを受信しません(Null MX)。送信側は直ちにエラーとします。',
  },
  none: {
    en: 'No listed host can receive; mail is returned. The address of {owner} is not used.',
    ja: '配送できるホストがありません。メールは送信元に返されます({owner} 自身のアドレスは使われません)。',
  },
  noDomain: {
    en: '{owner} does not exist; mail is refused at once.',
    ja: '{owner} は存在しません。メールは直ちにエラーになります。',
  },
  noRecords: {
    en: '{owner} has neither an MX nor an address; mail is returned.',
    ja: '{owner} にはMXもアドレスもありません。メールは送信元に返されます。',
  },
  alias: {
    en: '{owner} is an alias: senders continue with {target}.',
    ja: '{owner} は別名です。送信側は {target} について続けます。',
  },
  delegated: {
    en: '{owner} is delegated; the MX records of the child zone count.',
    ja: '{owner} は委任されています。有効なのは委任先のゾーンのMXです。',
  },
  oneUnknown: {
    en: 'One host is outside these files; check with DNS.',
    ja: '1台はこのファイルの範囲外です。DNSで確認してください。',
  },
  partlyUnknown: {
    en: '{n} hosts are outside these files; check with DNS.',
    ja: '{n}台はこのファイルの範囲外です。DNSで確認してください。',
  },
  retry: {
    en: 'If none answers, senders keep the mail and retry for days.',
    ja: 'どこにも接続できない場合、送信側は数日間キューに保持して再送します。',
  },
} as const satisfies Record<string, Text>;

/** Headings and phrases of the list that shows the order. */
export const deliveryPhrases = {
  heading: { en: 'Delivery order for {owner}', ja: '{owner} への配送順序' },
  first: { en: 'Tried first', ja: '最初に試されるホスト' },
  next: { en: 'If none of these can be reached', ja: '上のどれにも接続できない場合' },
  last: { en: 'Last resort', ja: '最後の手段' },
  preference: { en: 'preference {preference}', ja: 'プリファレンス値 {preference}' },
  atRandom: { en: 'one of these, at random', ja: '無作為にいずれか' },
  skipped: { en: 'skipped: {why}', ja: '飛ばされます({why})' },
  aliasFollowed: {
    en: 'many senders follow the alias to {target}, some refuse',
    ja: '多くの送信側は別名をたどって {target} に配送しますが、拒否する送信側もあります',
  },
  addressOrder: {
    en: 'every address is tried, in the order of the answer',
    ja: 'アドレスは応答の順にすべて試されます',
  },
  port: { en: 'port 25', ja: '25番ポート' },
  thisRecord: { en: 'this record', ja: 'このレコード' },
  hostSeparator: { en: ', ', ja: '、' },
  stepSeparator: { en: ', then ', ja: '、次に ' },
  orHosts: { en: '{first} or {second}', ja: '{first} または {second}' },
  moreHosts: { en: '… and {n} more', ja: '… ほか{n}件' },
} as const satisfies Record<string, Text>;
