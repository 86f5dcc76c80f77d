// What the rules about names, types and strings say, in both languages.
import type { RuleTexts } from './rule-texts';
import type { Text } from './text';

const addTrailingDot: Text = { en: 'Add the trailing dot', ja: '末尾にドットを追加' };
const removeThisRecord: Text = { en: 'Remove this record', ja: 'このレコードを削除' };

/** Texts by rule id. */
export const nameRuleTexts = {
  'occluded-record': {
    title: { en: 'Record hidden by a delegation', ja: '委任により応答されないレコード' },
    message: {
      en: '{type} at {owner} is never served from this zone: {cut} is delegated.',
      ja: '{owner} の{type}は、{cut} が委任されているため、このゾーンからは応答されません。',
    },
    fixes: { remove: { en: 'Remove it here', ja: 'ここから削除' } },
  },
  'record-target-missing-trailing-dot': {
    title: { en: 'Target lacks its trailing dot', ja: '指す先の末尾のドットがない' },
    message: {
      en: '{type} target "{target}" has no trailing dot, so it means "{fqdn}".',
      ja: '{type}の指す「{target}」の末尾にドット(.)がないため、「{fqdn}」と解釈されます。',
    },
    variants: {
      wildcard: {
        en: '{type} target "{target}" has no trailing dot, so it means "{fqdn}" (the wildcard {wildcard} answers it).',
        ja: '{type}の指す「{target}」の末尾にドット(.)がないため、「{fqdn}」と解釈されます(ワイルドカード {wildcard} が応答します)。',
      },
    },
    fixes: {
      addDot: addTrailingDot,
      relative: { en: 'Make it relative ("{short}")', ja: '相対名「{short}」に短縮' },
    },
  },
  'record-target-is-ip-address': {
    title: { en: 'IP address in place of a name', ja: '名前の位置にIPアドレス' },
    message: {
      en: '{type} target "{target}" is an IP address; it needs a host name.{hint}',
      ja: '{type}には「{target}」のようなIPアドレスではなくホスト名を指定します{hint}。',
    },
    fixes: { useAddress: { en: 'Make it an {type} record', ja: '{type}レコードに変更' } },
  },
  'owner-repeats-zone': {
    title: { en: 'Owner repeats the name of the zone', ja: 'オーナー名にゾーン名が重複' },
    message: {
      en: 'Owner "{owner}" has no trailing dot, so it means "{fqdn}".',
      ja: 'オーナー名「{owner}」の末尾にドットがないため、「{fqdn}」と解釈されます。',
    },
    fixes: {
      addDot: addTrailingDot,
      shorten: { en: 'Shorten to "{short}"', ja: '「{short}」に短縮' },
    },
  },
  'owner-indented': {
    title: { en: 'White space before an owner', ja: 'オーナー名の前の空白' },
    message: {
      en: 'Leading white space: this record belongs to the previous owner {prev}; "{token}" is read as {kind}.',
      ja: '行頭に空白があるため、このレコードは直前のオーナー名 {prev} に属し、「{token}」は{kind}と解釈されます。',
    },
    fixes: { removeIndent: { en: 'Remove the leading white space', ja: '行頭の空白を削除' } },
  },
  'owner-invalid-hostname': {
    title: { en: 'Owner is no host name', ja: 'ホスト名として正しくないオーナー名' },
    message: {
      en: '"{owner}" is not a valid host name for an {type} record.',
      ja: '「{owner}」は{type}レコードのホスト名として正しくありません。',
    },
    fixes: {},
  },
  'wildcard-not-leftmost': {
    title: { en: 'Asterisk that is no wildcard', ja: 'ワイルドカードにならない「*」' },
    message: {
      en: '"*" in "{owner}" is not the leftmost whole label; it matches only a literal asterisk.',
      ja: '「{owner}」の「*」は左端の単独ラベルではないため、ワイルドカードとして機能しません。',
    },
    variants: {
      service: {
        en: '"{owner}" matches only a literal asterisk: a wildcard cannot stand below a service label. Write "*" in its place, or one record for each host.',
        ja: '「{owner}」の「*」は文字どおりのアスタリスクにしか一致しません。サービスのラベルの下にワイルドカードは置けません。ホストごとにレコードを記述します。',
      },
    },
    fixes: {},
  },
  'origin-missing-trailing-dot': {
    title: { en: '$ORIGIN without trailing dot', ja: '$ORIGINの末尾のドットがない' },
    message: {
      en: '$ORIGIN "{value}" has no trailing dot, so the origin becomes "{fqdn}".',
      ja: '$ORIGIN「{value}」の末尾にドットがないため、起点は「{fqdn}」になります。',
    },
    fixes: {
      addDot: addTrailingDot,
      writeOut: { en: 'Write "{fqdn}"', ja: '「{fqdn}」と記述' },
    },
  },
  'type-provider-specific': {
    title: { en: 'Type of a single provider', ja: '事業者独自のレコードタイプ' },
    message: {
      en: '{type} is a record type of certain DNS providers; standard servers refuse it.',
      ja: '{type} は特定のDNS事業者独自のレコードタイプです。標準的なサーバーでは読み込めません。',
    },
    fixes: {
      addresses: { en: 'Replace by A and AAAA records', ja: 'A/AAAAレコードに置き換え' },
      address: { en: 'Replace by an A record', ja: 'Aレコードに置き換え' },
      text: { en: 'Replace by a TXT record', ja: 'TXTレコードに置き換え' },
    },
  },
  'address-odd': {
    title: { en: 'Address that no host has', ja: 'ホストに使えないアドレス' },
    message: { en: '{family} address {addr} is {kind}.', ja: '{family}アドレス {addr} は{kind}です。' },
    fixes: {},
  },
  'duplicate-record': {
    title: { en: 'The same record twice', ja: 'レコードの重複' },
    message: { en: 'Identical to the record in line {line}.', ja: '{line}行目のレコードと同一です。' },
    fixes: { remove: removeThisRecord },
  },
  'ttl-zero': {
    title: { en: 'TTL 0', ja: 'TTLが0' },
    message: {
      en: 'TTL 0: the {type} record of {owner} is never cached.',
      ja: 'TTLが0のため、{owner} の{type}レコードはキャッシュされません。',
    },
    fixes: { usual: { en: 'Use {n}', ja: '{n} に変更' } },
  },
  'txt-unquoted-semicolon': {
    title: { en: 'Semicolon without quotes', ja: '引用符のない「;」' },
    message: {
      en: 'Unquoted ";" starts a comment: the record is only "{kept}", the rest is lost.',
      ja: '引用符で囲まれていない「;」以降はコメントになります。このレコードの値は「{kept}」だけです。',
    },
    fixes: { quote: { en: 'Quote the whole text', ja: '全体を引用符で囲む' } },
  },
  'txt-unquoted-strings': {
    title: { en: 'Text without quotes', ja: '引用符のない文字列' },
    message: {
      en: '{n} unquoted words become {n} strings, joined without spaces by mail software.',
      ja: '引用符のない{n}個の語は{n}個の文字列になり、空白なしで連結されます。',
    },
    fixes: { quote: { en: 'Quote the whole text', ja: '全体を引用符で囲む' } },
  },
  'txt-literal-quotes': {
    title: { en: 'Quotation marks inside the text', ja: '値に含まれる引用符' },
    message: {
      en: 'The text itself contains quotation marks; they become part of the value.',
      ja: '値そのものに引用符が含まれています(値の一部になります)。',
    },
    fixes: { remove: { en: 'Remove the inner quotes', ja: '内側の引用符を削除' } },
  },
  'type-obsolete': {
    title: { en: 'Obsolete record type', ja: '廃止されたレコードタイプ' },
    message: {
      en: 'Record type {type} is obsolete{hint}.',
      ja: 'レコードタイプ {type} は廃止されています{hint}。',
    },
    fixes: { mx: { en: 'Make it an MX record', ja: 'MXレコードに変更' } },
  },
} as const satisfies Record<string, RuleTexts>;
