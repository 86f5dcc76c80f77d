// What every rule says: its title, message, reason, exceptions and fixes, in both languages.
import { cnameRuleTexts } from './rules-cname';
import { noExceptions, exceptGeneric, removeThisRecord, insertAt, addTrailingDot } from './rule-phrases';
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
    why: {
      en: 'Every name server refuses a zone without an SOA record.',
      ja: 'SOAレコードのないゾーンは、どの権威DNSサーバーも読み込みません。',
    },
    fixes: {
      insert: { en: 'Insert an SOA record', ja: 'SOAレコードのひな形を挿入' },
    },
    exceptions: {
      en: 'Fragments that another file includes, files without NS records at the apex that no configuration names, and files whose origin is not known.',
      ja: 'ほかのファイルから$INCLUDEされる断片、ゾーン頂点のNSがなく設定ファイルにも現れないファイル、起点が不明なファイルは対象外です。',
    },
  },
  'soa-multiple': {
    title: { en: 'Zone has several SOA records', ja: 'SOAレコードが複数ある' },
    message: {
      en: 'Zone {zone} has {n} SOA records; exactly one is allowed.',
      ja: 'ゾーン {zone} にSOAレコードが{n}件あります。1件でなければなりません。',
    },
    why: {
      en: 'BIND and NSD refuse the zone; Knot accepts it silently and uses one of them.',
      ja: 'BINDとNSDはゾーンを読み込みません。Knotは黙って受け入れ、どれか1件を使います。',
    },
    fixes: {
      removeOlder: { en: 'Remove the SOA with the older serial', ja: 'シリアルの古い方を削除' },
      remove: removeThisRecord,
    },
    exceptions: {
      en: 'The same zone in two files (views) is fine.',
      ja: '同じゾーンが2つのファイル(ビュー)にあることは問題ありません。',
    },
  },
  'soa-not-at-apex': {
    title: { en: 'SOA record is not at the apex', ja: 'SOAレコードがゾーン頂点にない' },
    message: {
      en: 'SOA at {owner} is below the apex of zone {zone}.',
      ja: 'SOAレコードがゾーン {zone} の頂点ではなく {owner} にあります。',
    },
    why: {
      en: 'The name servers refuse the zone or ignore the record. The cause is usually a wrong $ORIGIN or an owner without its trailing dot.',
      ja: '権威DNSサーバーはゾーンを読み込まないか、このレコードを無視します。多くは$ORIGINの誤りか、オーナー名の末尾のドットの付け忘れです。',
    },
    fixes: {
      addDot: addTrailingDot,
    },
    exceptions: {
      en: 'Silent when the name of the zone is not known.',
      ja: 'ゾーン名がわからない場合は指摘しません。',
    },
  },
  'soa-field-invalid': {
    title: { en: 'SOA field is not valid', ja: 'SOAのフィールドが不正' },
    message: { en: 'SOA field {field}: {reason}.', ja: 'SOAの{field}が正しくありません({reason})。' },
    variants: {
      count: {
        en: 'SOA needs seven fields: mname, rname, serial, refresh, retry, expire, minimum; {n} given.',
        ja: 'SOAには7項目(mname、rname、serial、refresh、retry、expire、minimum)が必要です(現在{n}項目)。',
      },
    },
    why: {
      en: 'Without a readable SOA the whole zone is refused.',
      ja: 'SOAを読み取れないゾーンは、全体が読み込まれません。',
    },
    fixes: {
      cutSerial: { en: 'Use the serial {serial}', ja: 'シリアルを {serial} に修正' },
    },
    exceptions: {
      en: 'Times may carry the units s, m, h, d and w. An open parenthesis is reported once, by unbalanced-parentheses.',
      ja: '時間には単位 s・m・h・d・w を付けられます。括弧の閉じ忘れは unbalanced-parentheses が1回だけ指摘します。',
    },
  },
  'cname-and-other-data': {
    title: { en: 'CNAME beside other records', ja: 'CNAMEと他のレコードが併存' },
    message: {
      en: '{owner} has a CNAME and other records ({types}); a CNAME must stand alone.',
      ja: '{owner} にCNAMEと他のレコード({types})が併存しています。CNAMEは他のレコードと併存できません。',
    },
    why: {
      en: 'BIND, NSD and Knot refuse the zone.',
      ja: 'BIND・NSD・Knotはゾーンを読み込みません。',
    },
    fixes: {
      addresses: { en: 'Replace the CNAME by A and AAAA records', ja: 'CNAMEをA/AAAAレコードに置き換え' },
    },
    exceptions: {
      en: 'RRSIG, NSEC and KEY may stand beside a CNAME. If an MX is among the records, mx-beside-cname reports it; at the apex cname-at-apex does, beside a DNAME dname-conflict.',
      ja: 'RRSIG・NSEC・KEYはCNAMEと併存できます。MXが含まれる場合は mx-beside-cname、ゾーン頂点では cname-at-apex、DNAMEとの併存は dname-conflict が指摘します。',
    },
  },
  'record-out-of-zone': {
    title: { en: 'Record lies outside the zone', ja: 'ゾーンの範囲外のレコード' },
    message: { en: '{owner} is outside zone {zone}.', ja: '{owner} はゾーン {zone} の範囲外です。' },
    why: {
      en: 'BIND ignores the record with a message, NSD and PowerDNS refuse the zone, Knot says nothing. In no case is the record served.',
      ja: 'BINDは警告してレコードを無視し、NSDとPowerDNSはゾーンを読み込まず、Knotは何も報告しません。いずれの場合も、このレコードは応答されません。',
    },
    fixes: {
      guess: { en: 'Change the owner to "{guess}"', ja: 'オーナー名を「{guess}」に修正' },
    },
    exceptions: {
      en: 'A warning only when the name of the zone is a guess from the file name.',
      ja: 'ゾーン名がファイル名からの推測である場合は警告にとどめます。',
    },
  },
  'rrset-ttl-mismatch': {
    title: { en: 'TTLs within one RRset differ', ja: 'RRset内のTTLが不一致' },
    message: {
      en: 'TTL {ttl} differs from TTL {first} of the other {type} records of {owner}; they must be equal.',
      ja: '{owner} の{type}レコードのTTLが一致していません({ttl} と {first})。RRset内のTTLは同じでなければなりません。',
    },
    why: {
      en: 'BIND silently takes the first TTL and PowerDNS refuses the zone. A resolver could otherwise keep only half of the set.',
      ja: 'BINDは黙って最初のTTLを採用し、PowerDNSはゾーンを読み込みません。そのまま応答されると、フルサービスリゾルバーがRRsetの一部だけを保持するおそれがあります。',
    },
    fixes: {
      unify: { en: 'Use {first} for all', ja: 'すべて {first} に統一' },
      removeTtl: { en: 'Remove this TTL', ja: 'このTTLを削除' },
    },
    exceptions: {
      en: 'RRSIG records follow the TTL of the set that they sign.',
      ja: 'RRSIGのTTLは署名対象のRRsetに従うため対象外です。',
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
    },
    why: {
      en: 'Name servers stop at this line and refuse the zone.',
      ja: '権威DNSサーバーはこの行で読み込みをやめ、ゾーンを拒否します。',
    },
    fixes: {
      guess: { en: 'Change to {guess}', ja: '{guess} に修正' },
      removeIndent: { en: 'Remove the white space at the start of the line', ja: '行頭の空白を削除' },
    },
    exceptions: {
      en: 'Every type of the IANA registry is known, and TYPE0 to TYPE65535 by number.',
      ja: 'IANAに登録されたすべてのタイプと、番号による TYPE0〜TYPE65535 を受け付けます。',
    },
  },
  'rdata-invalid': {
    title: { en: 'Record data is not valid', ja: 'レコードの値が不正' },
    message: { en: '{type}: {reason}.', ja: '{type}レコードの値が正しくありません({reason})。' },
    variants: {
      owner: {
        en: 'The owner "{owner}" cannot be read: {reason}.',
        ja: 'オーナー名「{owner}」を読み取れません({reason})。',
      },
    },
    why: {
      en: 'Name servers cannot turn the text into the data of this type, and refuse the record or the whole zone.',
      ja: '権威DNSサーバーはこの記述をタイプに応じたデータに変換できず、レコードまたはゾーン全体を拒否します。',
    },
    fixes: {
      snippet: { en: 'Insert the fields of {type}', ja: '{type}のひな形を挿入' },
      remove: { en: 'Remove the surplus text', ja: '余分な文字列を削除' },
    },
    exceptions: {
      en: 'The generic form "\\# length hex" with the right length is accepted for every type.',
      ja: '長さの正しい汎用形式「\\# 長さ 16進数」は、どのタイプでも受け付けます。',
    },
  },
  'address-invalid': {
    title: { en: 'Address is not valid', ja: 'IPアドレスが不正' },
    message: {
      en: '"{value}" is not a valid {family} address.{hint}',
      ja: '「{value}」は{family}アドレスとして正しくありません{hint}。',
    },
    why: {
      en: 'Name servers refuse the record: an IPv4 address has exactly four decimal numbers from 0 to 255 without leading zeros, an IPv6 address the form of RFC 4291.',
      ja: '権威DNSサーバーはレコードを拒否します。IPv4アドレスは先頭に0を付けない0〜255の10進数4個、IPv6アドレスはRFC 4291の形式で記述します。',
    },
    fixes: {
      otherType: { en: 'Change the type to {type}', ja: 'タイプを{type}に変更' },
      address: { en: 'Write {address}', ja: '{address} と記述' },
    },
    exceptions: exceptGeneric,
  },
  'txt-string-too-long': {
    title: { en: 'String is longer than 255 octets', ja: '文字列が255オクテットを超えている' },
    message: {
      en: 'This string has {n} octets; one string holds at most 255. Split it.',
      ja: 'この文字列は{n}オクテットあります。1つの文字列は255オクテットまでです。分割してください。',
    },
    why: {
      en: 'BIND and NSD refuse the zone; Knot and PowerDNS split the string silently. SPF, DKIM and DMARC join the strings of a record without a space.',
      ja: 'BINDとNSDはゾーンを読み込まず、KnotとPowerDNSは黙って分割します。SPF・DKIM・DMARCでは、レコード内の文字列は空白なしで連結されます。',
    },
    fixes: {
      split: { en: 'Split into strings of 255 octets', ja: '255オクテットごとに分割' },
    },
    exceptions: {
      en: 'The value of a CAA record has no such limit.',
      ja: 'CAAの値にはこの制限がありません。',
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
    why: {
      en: 'Name servers read everything up to the next closing parenthesis as one record and refuse the zone.',
      ja: '権威DNSサーバーは次の閉じ括弧までをすべて1つのレコードとして読み、ゾーンを拒否します。',
    },
    fixes: {
      insertClose: { en: 'Insert ")"', ja: '「)」を挿入' },
      removeClose: { en: 'Remove ")"', ja: '「)」を削除' },
      removeOpen: { en: 'Remove "("', ja: '「(」を削除' },
    },
    exceptions: {
      en: 'Parentheses in comments and in quoted strings count for nothing.',
      ja: 'コメントと引用符の中の括弧は数えません。',
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
    why: {
      en: 'BIND refuses the zone; NSD reads on into the next lines and takes them as part of the text.',
      ja: 'BINDはゾーンを読み込みません。NSDは次の行以降も文字列の一部として読み続けます。',
    },
    fixes: {
      close: { en: 'Close the string at the end of the line', ja: '行末で引用符を閉じる' },
    },
    exceptions: {
      en: 'Quotes in comments count for nothing, and "\\"" inside a string does not end it. A warning only where a later line closes the string: RFC 1035 allows that, and NSD reads it.',
      ja: 'コメント中の引用符は数えません。文字列中の「\\"」は終わりとみなしません。後の行で閉じられている場合は、RFC 1035で認められNSDが読み込めるため、警告にとどめます。',
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
    why: {
      en: 'Name servers stop at this line and do not load the zone. What follows may have been meant for another origin or TTL.',
      ja: '権威DNSサーバーはこの行で読み込みをやめます。以降の行は、意図とは異なる起点やTTLで解釈されるおそれがあります。',
    },
    fixes: {
      guess: { en: 'Change the directive to {guess}', ja: '制御ステートメントを {guess} に修正' },
    },
    exceptions: {
      en: '$ORIGIN, $TTL, $INCLUDE and $GENERATE are known, in any case. Template placeholders are not judged.',
      ja: '$ORIGIN・$TTL・$INCLUDE・$GENERATE を、大文字・小文字を問わず受け付けます。テンプレートのプレースホルダーは対象外です。',
    },
  },
  'directive-nonstandard': {
    title: { en: 'Directive that not every server knows', ja: '標準にない制御ステートメント' },
    message: {
      en: '{name} is an extension of BIND (and PowerDNS); NSD and Knot refuse the file.',
      ja: '{name} はBIND(とPowerDNS)の独自拡張です。NSDとKnotでは読み込めません。',
    },
    why: {
      en: 'The file cannot be moved to a server or provider with other software.',
      ja: 'ほかのソフトウェアを使うサーバーや事業者に、このファイルをそのまま移せません。',
    },
    fixes: {
      expand: { en: 'Expand into {n} records', ja: '{n}件のレコードに展開' },
    },
    exceptions: {
      en: 'Silent when a named.conf in the workspace names the file.',
      ja: 'ワークスペースの named.conf がこのファイルを指定している場合は指摘しません。',
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
    why: {
      en: 'It came along from a web page or a word processor: the name looks right and is another. A byte order mark makes BIND, NSD, Knot and PowerDNS refuse the whole file.',
      ja: 'Webページやワープロからの貼り付けで紛れ込みます。見た目は正しくても別の名前になります。BOMがあると、BIND・NSD・Knot・PowerDNSはファイル全体を読み込みません。',
    },
    fixes: {
      remove: { en: 'Remove the invisible character', ja: '見えない文字を削除' },
      removeAll: { en: 'Remove all invisible characters in this file', ja: 'ファイル内の見えない文字をすべて削除' },
    },
    exceptions: {
      en: 'Comments and free text in TXT records.',
      ja: 'コメントと、自由記述のTXTの中は対象外です。',
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
    why: {
      en: 'It was typed through an input method. Some servers refuse it, others load it as part of a wrong name, so that the host is not found.',
      ja: '日本語入力のまま入力された文字です。拒否するサーバーもあれば、誤った名前の一部として読み込み、ホストが見つからなくなるサーバーもあります。',
    },
    fixes: {
      replace: { en: 'Replace by "{ascii}"', ja: '半角の「{ascii}」に置き換え' },
      replaceAll: {
        en: 'Replace all full-width characters in this file',
        ja: 'ファイル内の全角文字をすべて半角に変換',
      },
    },
    exceptions: {
      en: 'Comments and free text in quoted strings.',
      ja: 'コメントと、引用符で囲まれた自由記述の文字列は対象外です。',
    },
  },
  'owner-missing': {
    title: { en: 'No owner to inherit', ja: '引き継ぐオーナー名がない' },
    message: {
      en: 'This line starts with white space but no owner name was given before.',
      ja: '行頭が空白ですが、引き継ぐオーナー名がまだありません。',
    },
    why: {
      en: 'BIND, Knot and PowerDNS refuse the record; NSD takes the origin as its owner.',
      ja: 'BIND・Knot・PowerDNSはこのレコードを拒否し、NSDは起点をオーナー名とみなします。',
    },
    fixes: {
      insertAt,
    },
    exceptions: {
      en: 'In a file that another one includes, the owner comes from there.',
      ja: 'ほかのファイルから$INCLUDEされるファイルでは、読み込み元のオーナー名を引き継ぎます。',
    },
  },
  'owner-inherited-after-origin': {
    title: { en: 'Owner inherited across $ORIGIN', ja: '$ORIGINをまたいだオーナー名の引き継ぎ' },
    message: {
      en: 'This record still belongs to {prev}: $ORIGIN does not change the inherited owner.',
      ja: '$ORIGINを変更しても引き継がれるオーナー名は変わりません。このレコードは {prev} に属します。',
    },
    why: {
      en: 'Readers expect the new origin, but the owner is still the old name, while relative names in the data get the new origin.',
      ja: '新しい起点に属するように見えますが、オーナー名は以前のままです。一方、データ中の相対名には新しい起点が補われます。',
    },
    fixes: {
      insertAt,
      insertOwner: { en: 'Write the owner {prev}', ja: 'オーナー名 {prev} を明記' },
    },
    exceptions: noExceptions,
  },
  'ttl-missing': {
    title: { en: 'No TTL', ja: 'TTLがない' },
    message: {
      en: 'No TTL: the first record has none and there is no $TTL.',
      ja: 'TTLが指定されていません(最初のレコードにTTLがなく、$TTLもありません)。',
    },
    why: {
      en: 'BIND takes the SOA minimum with a message, other servers take a value of their own: how long mail servers are cached depends on the software.',
      ja: 'BINDは警告してSOAのminimumを使い、ほかのサーバーはそれぞれの既定値を使います。キャッシュされる時間がソフトウェアによって変わります。',
    },
    fixes: {
      insertTtl: { en: 'Insert "$TTL {ttl}"', ja: '「$TTL {ttl}」を挿入' },
    },
    exceptions: {
      en: 'In a file that another one includes, the default TTL comes from there.',
      ja: 'ほかのファイルから$INCLUDEされるファイルでは、読み込み元の既定のTTLを使います。',
    },
  },
  'ttl-out-of-range': {
    title: { en: 'TTL is out of range', ja: 'TTLが範囲外' },
    message: {
      en: 'TTL {ttl} exceeds 2147483647.',
      ja: 'TTL {ttl} が上限 2147483647 を超えています。',
    },
    why: {
      en: 'RFC 2181 limits a TTL to 31 bits. BIND sets it to 0, so that nothing is cached; others load it as it is.',
      ja: 'RFC 2181はTTLを31ビットに制限しています。BINDは0とみなすためキャッシュされなくなり、そのまま読み込むサーバーもあります。',
    },
    fixes: {
      day: { en: 'Use 86400 (one day)', ja: '86400(1日)に変更' },
    },
    exceptions: noExceptions,
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
    why: {
      en: 'A label has 1 to 63 octets; name servers refuse the record.',
      ja: 'ラベルは1〜63オクテットです。権威DNSサーバーはこのレコードを拒否します。',
    },
    fixes: {
      removeDot: { en: 'Remove one dot', ja: 'ドットを1つ削除' },
    },
    exceptions: {
      en: '"." alone is the root, and "\\." is a dot inside a label.',
      ja: '「.」だけの場合はルートを表し、「\\.」はラベル内のドットです。',
    },
  },
  'name-too-long': {
    title: { en: 'Name is too long', ja: '名前が長すぎる' },
    message: {
      en: '{what} of "{name}" is {n} octets; the limit is {max}.',
      ja: '「{name}」の{what}が{n}オクテットあります。上限は{max}オクテットです。',
    },
    why: {
      en: 'A label has at most 63 octets and a name at most 255 with its length octets; name servers refuse anything longer.',
      ja: 'ラベルは63オクテット、名前は長さを表すオクテットを含めて255オクテットまでです。これを超える名前は拒否されます。',
    },
    fixes: {},
    exceptions: {
      en: 'Octets are counted after escapes are decoded and the origin is appended.',
      ja: 'エスケープを解釈し、起点を補ったあとのオクテット数で数えます。',
    },
  },
  'class-mismatch': {
    title: { en: 'Class differs from that of the zone', ja: 'クラスがゾーンと異なる' },
    message: {
      en: "Class {class} differs from the zone's class {zoneclass}.",
      ja: 'クラス {class} がゾーンのクラス {zoneclass} と異なります。',
    },
    why: {
      en: 'All records of a zone have one class; name servers refuse the file.',
      ja: '1つのゾーンのレコードはすべて同じクラスでなければならず、権威DNSサーバーはファイルを読み込みません。',
    },
    fixes: {
      change: { en: 'Change the class to {zoneclass}', ja: 'クラスを {zoneclass} に変更' },
      remove: { en: 'Remove the class', ja: 'クラスを削除' },
    },
    exceptions: {
      en: 'A zone that is wholly of class CH or HS is fine. CLASS1 is IN.',
      ja: '全体がCHまたはHSのゾーンは問題ありません。CLASS1はINと同じです。',
    },
  },
  'comment-style': {
    title: { en: 'Comment in the style of another language', ja: '他の言語の書き方のコメント' },
    message: {
      en: 'Zone files use ";" for comments; "{token}" is read as data.',
      ja: 'ゾーンファイルのコメントは「;」です。「{token}」はデータとして解釈されます。',
    },
    why: {
      en: 'The line is refused, or worse, its first word becomes an owner name.',
      ja: '行が拒否されるか、さらに悪い場合は、先頭の語がオーナー名になります。',
    },
    fixes: {
      semicolon: { en: 'Replace by ";"', ja: '「;」に置き換え' },
    },
    exceptions: {
      en: 'A line that reads as a record with such an owner name is left alone.',
      ja: 'そのような名前のオーナー名を持つレコードとして読める行は指摘しません。',
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
    why: {
      en: 'What was silenced here is gone or was never found. Left in place, the comment will hide the next fault that appears on the line.',
      ja: '抑制していた問題はなくなったか、もともとありません。残しておくと、次に生じた問題まで隠してしまいます。',
    },
    fixes: {
      remove: { en: 'Remove the comment', ja: 'コメントを削除' },
      removeRule: { en: 'Remove {id} from the comment', ja: 'コメントから {id} を削除' },
    },
    exceptions: {
      en: 'Files that are only a part of a zone: most rules are silent there in any case.',
      ja: 'ゾーンの一部だけのファイルは対象外です。もともと多くの規則が働きません。',
    },
  },
  // Files that say which zone is which
  'configuration-invalid': {
    title: { en: 'Server configuration is broken', ja: 'サーバー設定の誤り' },
    message: { en: 'Server configuration: {fault}', ja: 'サーバー設定: {fault}' },
    why: {
      en: 'The server refuses the configuration, or reads it another way than it looks. Which file is which zone is told from what remains.',
      ja: 'サーバーがこの設定を拒否するか、見た目と違う意味に解釈します。どのファイルがどのゾーンかは、残りの部分から判断します。',
    },
    fixes: {},
    exceptions: {
      en: 'Templates of a configuration, whose own marks are not the syntax of the server.',
      ja: '設定のテンプレートは対象外です。テンプレートの記号はサーバーの構文ではありません。',
    },
  },
  'configuration-file-missing': {
    title: { en: 'Zone file of a configuration is missing', ja: '設定に書かれたゾーンファイルがない' },
    message: {
      en: 'The zone file "{file}" of {zone} is not here.',
      ja: '{zone} のゾーンファイル「{file}」が見つかりません。',
    },
    why: {
      en: 'A primary server without the file does not serve the zone: all its names stop resolving at the next start.',
      ja: 'ファイルがないと、プライマリサーバーはこのゾーンに応答しません。次の起動でゾーン内のすべての名前が引けなくなります。',
    },
    fixes: {},
    exceptions: {
      en: 'Configurations none of whose files is here: the zones are then kept elsewhere. Secondary zones.',
      ja: '記載されたファイルが1つもない設定は、ゾーンが別の場所で管理されているとみなし対象外です。セカンダリゾーンも対象外です。',
    },
  },
  'settings-invalid': {
    title: { en: '.zonewright.json is broken', ja: '.zonewright.jsonの誤り' },
    message: { en: 'Settings: {fault}', ja: '設定ファイル: {fault}' },
    why: {
      en: 'What is not understood is left out: the files are checked with other origins and levels than the repository wants.',
      ja: '解釈できない部分は使われません。意図と異なるゾーン名や重要度で検査されます。',
    },
    fixes: {},
    exceptions: noExceptions,
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
