// What every rule says: its title, message and fixes, in both languages. Reason and exceptions: rule-pages.ts.
import { cnameRuleTexts } from './rules-cname';
import { removeThisRecord, insertAt, addTrailingDot } from './rule-phrases';
import { dkimRuleTexts } from './rules-dkim';
import { includeRuleTexts } from './rules-include';
import { dmarcRuleTexts } from './rules-dmarc';
import { mailTransportRuleTexts } from './rules-mail-transport';
import { nameRuleTexts } from './rules-names';
import { soaNsRuleTexts } from './rules-soa-ns';
import { mxMeaningRuleTexts } from './rules-mx-meaning';
import { mxSyntaxRuleTexts } from './rules-mx-syntax';
import { spfRuleTexts } from './rules-spf';
import { srvPtrRuleTexts } from './rules-srv-ptr';
import type { RuleTexts } from './rule-texts';

export type { RuleTexts };

/** Texts by rule id. */
export const ruleTexts = {
  ...mxSyntaxRuleTexts,
  ...mxMeaningRuleTexts,
  // The zone
  'soa-missing': {
    title: { en: 'Zone has no SOA record', ja: 'SOAレコードがない' },
    message: { en: 'Zone {zone} has no SOA record.', ja: 'ゾーン {zone} にSOAレコードがありません。' },
    fixes: {
      insert: { en: 'Insert an SOA record', ja: 'SOAレコードのひな形を挿入' },
    },
  },
  'soa-multiple': {
    title: { en: 'Zone has several SOA records', ja: 'SOAレコードが複数ある' },
    message: {
      en: 'Zone {zone} has {n} SOA records; exactly one is allowed.',
      ja: 'ゾーン {zone} にSOAレコードが{n}件あります。1件でなければなりません。',
    },
    fixes: {
      removeOlder: { en: 'Remove the SOA with the older serial', ja: 'シリアルの古い方を削除' },
      remove: removeThisRecord,
    },
  },
  'soa-not-at-apex': {
    title: { en: 'SOA record is not at the apex', ja: 'SOAレコードがゾーン頂点にない' },
    message: {
      en: 'SOA at {owner} is below the apex of zone {zone}.',
      ja: 'SOAレコードがゾーン {zone} の頂点ではなく {owner} にあります。',
    },
    fixes: {
      addDot: addTrailingDot,
    },
  },
  'soa-field-invalid': {
    title: { en: 'SOA field is not valid', ja: 'SOAのフィールドが不正' },
    message: { en: 'SOA field {field}: {reason}.', ja: 'SOAの{field}が正しくありません: {reason}。' },
    variants: {
      count: {
        en: 'SOA needs seven fields: mname, rname, serial, refresh, retry, expire, minimum; {n} given.',
        ja: 'SOAには7項目(mname、rname、serial、refresh、retry、expire、minimum)が必要です(現在{n}項目)。',
      },
    },
    fixes: {
      cutSerial: { en: 'Use the serial {serial}', ja: 'シリアルを {serial} に修正' },
    },
  },
  'cname-and-other-data': {
    title: { en: 'CNAME beside other records', ja: 'CNAMEと他のレコードが併存' },
    message: {
      en: '{owner} has a CNAME and other records ({types}); a CNAME must stand alone.',
      ja: '{owner} にCNAMEと他のレコード({types})が併存しています。CNAMEは他のレコードと併存できません。',
    },
    fixes: {
      addresses: { en: 'Replace the CNAME by A and AAAA records', ja: 'CNAMEをA/AAAAレコードに置き換え' },
    },
  },
  'record-out-of-zone': {
    title: { en: 'Record lies outside the zone', ja: 'ゾーンの範囲外のレコード' },
    message: { en: '{owner} is outside zone {zone}.', ja: '{owner} はゾーン {zone} の範囲外です。' },
    fixes: {
      guess: { en: 'Change the owner to "{guess}"', ja: 'オーナー名を「{guess}」に修正' },
    },
  },
  'rrset-ttl-mismatch': {
    title: { en: 'TTLs within one RRset differ', ja: 'RRset内のTTLが不一致' },
    message: {
      en: 'TTL {ttl} differs from TTL {first} of the other {type} records of {owner}; they must be equal.',
      ja: '{owner} の{type}レコードのTTLが一致していません({ttl} と {first})。RRset内のTTLは同じでなければなりません。',
    },
    fixes: {
      unify: { en: 'Use {first} for all', ja: 'すべて {first} に統一' },
      removeTtl: { en: 'Remove this TTL', ja: 'このTTLを削除' },
    },
  },

  // Types and data
  'type-unknown': {
    title: { en: 'Unknown record type', ja: '未知のレコードタイプ' },
    message: {
      en: 'Unknown record type "{type}".{hint}',
      ja: '「{type}」は未知のレコードタイプです{hint}。',
    },
    variants: {
      missing: {
        en: 'The owner "{owner}" stands alone: record type and data are missing.',
        ja: 'オーナー名「{owner}」だけの行です。レコードタイプとデータがありません。',
      },
      missingAfter: {
        en: 'Record type and data are missing after "{token}".',
        ja: '「{token}」の後にレコードタイプとデータがありません。',
      },
      notInZoneFile: {
        en: '{type} is a query type; it cannot stand in a zone file.',
        ja: '{type} は問い合わせ専用のタイプです。ゾーンファイルには記述できません。',
      },
      ownerMissing: {
        en: 'The line starts with the type {type}: an owner is missing before it, or white space to keep the last one.',
        ja: '行が {type} タイプから始まっています。その前にオーナー名、または直前のオーナー名を引き継ぐための空白が必要です。',
      },
      blankMissing: {
        en: 'White space is missing between "@" and "{type}".',
        ja: '「@」と「{type}」の間に空白がありません。',
      },
      directive: {
        en: '"{owner}" is read as an owner; the directive is written {guess}.',
        ja: '「{owner}」はオーナー名と解釈されます。制御ステートメントは {guess} と記述します。',
      },
      again: {
        en: '"{type}" stands where the type is needed: TTL and class are written once.',
        ja: 'レコードタイプの位置に「{type}」があります。TTLとクラスを書けるのはそれぞれ1回だけです。',
      },
      typeQuoted: {
        en: 'The record type must not be quoted.',
        ja: 'レコードタイプを引用符で囲むことはできません。',
      },
      typeMissing: {
        en: 'The record type is missing before "{data}".',
        ja: '「{data}」の前にレコードタイプがありません。',
      },
    },
    fixes: {
      indent: { en: 'Start the line with white space', ja: '行頭に空白を入れる' },
      blank: { en: 'Insert white space', ja: '空白を入れる' },
      insert: { en: 'Insert {guess}', ja: '{guess} を挿入' },
      remove: { en: 'Remove "{type}"', ja: '「{type}」を削除' },
      unquote: { en: 'Remove the quotes', ja: '引用符を削除' },
      guess: { en: 'Change to {guess}', ja: '{guess} に修正' },
      removeIndent: { en: 'Remove the white space at the start of the line', ja: '行頭の空白を削除' },
    },
  },
  'rdata-invalid': {
    title: { en: 'Record data is not valid', ja: 'レコードの値が不正' },
    message: { en: '{type}: {reason}.', ja: '{type}レコードの値が正しくありません: {reason}。' },
    variants: {
      owner: {
        en: 'The owner "{owner}" cannot be read: {reason}.',
        ja: 'オーナー名「{owner}」を読み取れません: {reason}。',
      },
    },
    fixes: {
      snippet: { en: 'Insert the fields of {type}', ja: '{type}のひな形を挿入' },
      remove: { en: 'Remove the surplus text', ja: '余分な文字列を削除' },
    },
  },
  'address-invalid': {
    title: { en: 'Address is not valid', ja: 'IPアドレスが不正' },
    message: {
      en: '"{value}" is not a valid {family} address.{hint}',
      ja: '「{value}」は{family}アドレスとして正しくありません{hint}。',
    },
    variants: {
      head: {
        en: '"{value}" stands where the address is needed: class and type are written once, the type last.',
        ja: 'アドレスの位置に「{value}」があります。クラスとタイプを書けるのはそれぞれ1回だけで、タイプが最後です。',
      },
    },
    fixes: {
      remove: { en: 'Remove "{value}"', ja: '「{value}」を削除' },
      otherType: { en: 'Change the type to {type}', ja: 'タイプを{type}に変更' },
      address: { en: 'Write {address}', ja: '{address} と記述' },
    },
  },
  'txt-string-too-long': {
    title: { en: 'String is longer than 255 octets', ja: '文字列が255オクテットを超えている' },
    message: {
      en: 'This string has {n} octets; one string holds at most 255. Split it.',
      ja: 'この文字列は{n}オクテットあります。1つの文字列は255オクテットまでです。分割してください。',
    },
    fixes: {
      split: { en: 'Split into strings of 255 octets', ja: '255オクテットごとに分割' },
    },
  },

  // The syntax of the file
  'unbalanced-parentheses': {
    title: { en: 'Parenthesis without its partner', ja: '括弧が対応していない' },
    message: {
      en: '{which} parenthesis without its partner.',
      ja: '{which}括弧に対応する括弧がありません。',
    },
    variants: {
      recovered: {
        en: '{which} parenthesis without its partner; the record is taken to end before line {line}.',
        ja: '{which}括弧に対応する括弧がありません。レコードは{line}行目の前で終わるものとみなします。',
      },
    },
    fixes: {
      insertClose: { en: 'Insert ")"', ja: '「)」を挿入' },
      removeClose: { en: 'Remove ")"', ja: '「)」を削除' },
      removeOpen: { en: 'Remove "("', ja: '「(」を削除' },
    },
  },
  'unclosed-quote': {
    title: { en: 'Quoted string is not closed', ja: '引用符が閉じられていない' },
    message: { en: 'Quoted string is not closed on this line.', ja: '引用符がこの行で閉じられていません。' },
    variants: {
      closedLater: {
        en: 'Quoted string is closed only on a later line; BIND refuses a line break inside quotes.',
        ja: '引用符が後の行で閉じられています。BINDは引用符の中の改行を受け付けません。',
      },
      closes: {
        en: 'This quote ends a string of an earlier line; BIND refuses a line break inside quotes.',
        ja: 'この引用符は前の行の文字列を閉じています。BINDは引用符の中の改行を受け付けません。',
      },
    },
    fixes: {
      close: { en: 'Close the string at the end of the line', ja: '行末で引用符を閉じる' },
    },
  },
  'directive-unknown': {
    title: { en: 'Unknown directive', ja: '未知の制御ステートメント' },
    message: {
      en: 'Unknown directive "{name}".{hint}',
      ja: '「{name}」は未知の制御ステートメントです{hint}。',
    },
    variants: {
      argumentMissing: {
        en: '{name} needs {what}.',
        ja: '{name} には{what}が必要です。',
      },
      argumentInvalid: {
        en: '{name}: "{value}" is not {what}.',
        ja: '{name} の「{value}」は{what}として正しくありません。',
      },
      argumentExtra: {
        en: 'Unexpected text "{text}" after {name}.',
        ja: '{name} の後に余分な文字列「{text}」があります。',
      },
    },
    fixes: {
      guess: { en: 'Change the directive to {guess}', ja: '制御ステートメントを {guess} に修正' },
    },
  },
  'directive-nonstandard': {
    title: { en: 'Directive that not every server knows', ja: '標準にない制御ステートメント' },
    message: {
      en: '{name} is an extension of BIND (and PowerDNS); NSD and Knot refuse the file.',
      ja: '{name} はBIND(とPowerDNS)の独自拡張です。NSDとKnotでは読み込めません。',
    },
    variants: {
      tooMany: {
        en: '{name} makes {n} records; above {max} they are not read, and what the zone lacks is not judged.',
        ja: '{name} で{n}件のレコードが生成されます。{max}件を超えるため展開しません。ゾーンに不足しているものは判断できません。',
      },
    },
    fixes: {
      expand: { en: 'Expand into {n} records', ja: '{n}件のレコードに展開' },
    },
  },
  'invisible-character': {
    title: { en: 'Invisible character', ja: '見えない文字' },
    message: {
      en: 'Invisible character {code} ({name}) inside "{token}".',
      ja: '「{token}」に見えない文字 {code}({name})が含まれています。',
    },
    variants: {
      byteOrderMark: {
        en: 'The file begins with a byte order mark (U+FEFF), which name servers read as part of the first name.',
        ja: 'ファイルの先頭にバイト順マーク(BOM、U+FEFF)があります。権威DNSサーバーは最初の名前の一部として読みます。',
      },
      alone: {
        en: 'Invisible character {code} ({name}).',
        ja: '見えない文字 {code}({name})があります。',
      },
    },
    fixes: {
      remove: { en: 'Remove the invisible character', ja: '見えない文字を削除' },
      removeAll: { en: 'Remove all invisible characters in this file', ja: 'ファイル内の見えない文字をすべて削除' },
    },
  },
  'fullwidth-character': {
    title: { en: 'Full-width character', ja: '全角文字' },
    message: {
      en: 'Full-width or look-alike character "{ch}" ({name}); use the ASCII "{ascii}".',
      ja: '全角文字「{ch}」({name})が使われています。半角の「{ascii}」を使用してください。',
    },
    variants: {
      space: {
        en: 'Full-width or no-break space ({name}); use an ordinary space.',
        ja: '全角または改行なしの空白({name})が使われています。半角の空白を使用してください。',
      },
    },
    fixes: {
      replace: { en: 'Replace by "{ascii}"', ja: '半角の「{ascii}」に置き換え' },
      replaceAll: {
        en: 'Replace all full-width characters in this file',
        ja: 'ファイル内の全角文字をすべて半角に変換',
      },
    },
  },
  'owner-missing': {
    title: { en: 'No owner to inherit', ja: '引き継ぐオーナー名がない' },
    message: {
      en: 'This line starts with white space but no owner name was given before.',
      ja: '行頭が空白ですが、引き継ぐオーナー名がまだありません。',
    },
    fixes: {
      insertAt,
    },
  },
  'owner-inherited-after-origin': {
    title: { en: 'Owner inherited across $ORIGIN', ja: '$ORIGINをまたいだオーナー名の引き継ぎ' },
    message: {
      en: 'This record still belongs to {prev}: $ORIGIN does not change the inherited owner.',
      ja: '$ORIGINを変更しても引き継がれるオーナー名は変わりません。このレコードは {prev} に属します。',
    },
    fixes: {
      insertAt,
      insertOwner: { en: 'Write the owner {prev}', ja: 'オーナー名 {prev} を明記' },
    },
  },
  'ttl-missing': {
    title: { en: 'No TTL', ja: 'TTLがない' },
    message: {
      en: 'No TTL: the first record has none and there is no $TTL.',
      ja: 'TTLが指定されていません(最初のレコードにTTLがなく、$TTLもありません)。',
    },
    fixes: {
      insertTtl: { en: 'Insert "$TTL {ttl}"', ja: '「$TTL {ttl}」を挿入' },
    },
  },
  'ttl-out-of-range': {
    title: { en: 'TTL is out of range', ja: 'TTLが範囲外' },
    message: {
      en: 'TTL {ttl} exceeds 2147483647.',
      ja: 'TTL {ttl} が上限 2147483647 を超えています。',
    },
    fixes: {
      day: { en: 'Use 86400 (one day)', ja: '86400(1日)に変更' },
    },
  },
  'name-empty-label': {
    title: { en: 'Name with an empty label', ja: '空のラベルを含む名前' },
    message: {
      en: '"{name}" contains an empty label ("..").',
      ja: '「{name}」に空のラベルがあります(「..」)。',
    },
    variants: {
      leadingDot: {
        en: '"{name}" begins with a dot; the first label is empty.',
        ja: '「{name}」がドットで始まっています。最初のラベルが空です。',
      },
    },
    fixes: {
      removeDot: { en: 'Remove one dot', ja: 'ドットを1つ削除' },
    },
  },
  'name-too-long': {
    title: { en: 'Name is too long', ja: '名前が長すぎる' },
    message: {
      en: '{what} of "{name}" is {n} octets; the limit is {max}.',
      ja: '「{name}」の{what}が{n}オクテットあります。上限は{max}オクテットです。',
    },
    fixes: {},
  },
  'class-mismatch': {
    title: { en: 'Class differs from that of the zone', ja: 'クラスがゾーンと異なる' },
    message: {
      en: "Class {class} differs from the zone's class {zoneclass}.",
      ja: 'クラス {class} がゾーンのクラス {zoneclass} と異なります。',
    },
    fixes: {
      change: { en: 'Change the class to {zoneclass}', ja: 'クラスを {zoneclass} に変更' },
      remove: { en: 'Remove the class', ja: 'クラスを削除' },
    },
  },
  'file-not-text': {
    title: { en: 'File is not text', ja: 'テキストファイルでない' },
    message: {
      en: 'This is not a text file; name servers cannot load it as a zone.',
      ja: 'テキストファイルではありません。権威DNSサーバーはゾーンとして読み込めません。',
    },
    variants: {
      utf16: {
        en: 'This file is UTF-16, which name servers cannot read: save it as UTF-8 without a byte order mark.',
        ja: 'このファイルの文字コードはUTF-16です。権威DNSサーバーは読み込めません。UTF-8(BOMなし)で保存し直してください。',
      },
      raw: {
        en: 'This zone is in the raw format of BIND, not text; "named-compilezone -f raw -F text" makes a zone file of it.',
        ja: 'BINDのraw形式のゾーンです。テキストではありません。「named-compilezone -f raw -F text」でゾーンファイルに変換できます。',
      },
    },
    fixes: {},
  },
  'comment-style': {
    title: { en: 'Comment in the style of another language', ja: '他の言語の書き方のコメント' },
    message: {
      en: 'Zone files use ";" for comments; "{token}" is read as data.',
      ja: 'ゾーンファイルのコメントは「;」です。「{token}」はデータとして解釈されます。',
    },
    fixes: {
      semicolon: { en: 'Replace by ";"', ja: '「;」に置き換え' },
    },
  },
  // Comments of ours
  'suppression-unused': {
    title: { en: 'Suppression comment silences nothing', ja: '何も抑制していない抑制コメント' },
    message: {
      en: '"{comment}" silences nothing: remove it.',
      ja: '「{comment}」は何も抑制していません。削除できます。',
    },
    variants: {
      rule: {
        en: 'Nothing of {id} is found here: it need not be silenced.',
        ja: 'ここに {id} の指摘はありません。抑制は不要です。',
      },
      end: {
        en: '"{comment}" ends nothing: no "zonewright-disable" is in force here.',
        ja: '「{comment}」で終わるものがありません。ここで有効な「zonewright-disable」はありません。',
      },
      endRule: {
        en: '{id} is not silenced here: it need not be enabled.',
        ja: 'ここで {id} は抑制されていません。有効に戻す必要はありません。',
      },
      unknown: {
        en: 'There is no rule "{id}" that could be silenced.',
        ja: '「{id}」という規則はなく、抑制できません。',
      },
      unknownGuess: {
        en: 'There is no rule "{id}" that could be silenced; there is {guess}.',
        ja: '「{id}」という規則はなく、抑制できません。{guess} ならあります。',
      },
    },
    fixes: {
      remove: { en: 'Remove the comment', ja: 'コメントを削除' },
      removeRule: { en: 'Remove {id} from the comment', ja: 'コメントから {id} を削除' },
    },
  },
  // Files that say which zone is which
  'configuration-invalid': {
    title: { en: 'Server configuration is broken', ja: 'サーバー設定の誤り' },
    message: { en: 'Server configuration: {fault}', ja: 'サーバー設定: {fault}' },
    fixes: {},
  },
  'configuration-file-missing': {
    title: { en: 'Zone file of a configuration is missing', ja: '設定に書かれたゾーンファイルがない' },
    message: {
      en: 'The zone file "{file}" of {zone} is not here.',
      ja: '{zone} のゾーンファイル「{file}」が見つかりません。',
    },
    fixes: {},
  },
  'settings-invalid': {
    title: { en: '.zonewright.json is broken', ja: '.zonewright.jsonの誤り' },
    message: { en: 'Settings: {fault}', ja: '設定ファイル: {fault}' },
    fixes: {},
  },
  ...includeRuleTexts,
  ...spfRuleTexts,
  ...dkimRuleTexts,
  ...dmarcRuleTexts,
  ...mailTransportRuleTexts,
  ...soaNsRuleTexts,
  ...cnameRuleTexts,
  ...nameRuleTexts,
  ...srvPtrRuleTexts,
} as const satisfies Record<string, RuleTexts>;

/** The id of a rule that has texts. */
export type RuleId = keyof typeof ruleTexts;
