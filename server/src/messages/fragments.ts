// Phrases that fill placeholders of other texts, in both languages.
import type { Text } from './text';

/** What may be wrong (`{hint}`), behind an English sentence and inside a Japanese one. An empty string is no hint. */
export const hints = {
  didYouMean: { en: ' Did you mean {guess}?', ja: '(「{guess}」の誤りではありませんか)' },
  leadingWhiteSpace: { en: ' The line starts with white space.', ja: '(行頭に空白があります)' },
  classAndTtlFirst: {
    en: ' Class and TTL stand before the type.',
    ja: '(クラスとTTLはタイプの前に記述します)',
  },
  providerSpecific: { en: ' Only some providers know this type.', ja: '(事業者独自のタイプです)' },
  useAaaa: { en: ' This is an IPv6 address: use AAAA.', ja: '(IPv6アドレスです。AAAAを使用します)' },
  useA: { en: ' This is an IPv4 address: use A.', ja: '(IPv4アドレスです。Aを使用します)' },
  useAddressRecord: { en: ' Use an A or AAAA record.', ja: '(AまたはAAAAレコードを使用します)' },
  useInstead: { en: '; use {instead}', ja: '(代わりに {instead} を使用します)' },
  leadingZeros: { en: ' Leading zeros are not allowed.', ja: '(先頭に0は付けられません)' },
  fourParts: { en: ' Four numbers are needed, {n} given.', ja: '(数値は4個必要です。現在{n}個)' },
  octetTooLarge: { en: ' {part} exceeds 255.', ja: '({part} は255を超えています)' },
  zoneIndex: { en: ' Leave out "%" and the interface name.', ja: '(「%」とインターフェース名は付けられません)' },
  prefixLength: { en: ' Leave out the prefix length.', ja: '(プレフィックス長は付けられません)' },
} as const satisfies Record<string, Text>;

/** What a zone is compared with (`{ref}` of soa-serial-not-incremented). */
export const earlierVersions = {
  git: { en: 'git HEAD', ja: 'gitのHEAD' },
  saved: { en: 'the serial was last changed here', ja: '前回のシリアル番号の変更' },
} as const satisfies Record<string, Text>;

/** Why a serial is no date (`{why}` of soa-serial-date-invalid). */
export const serialDates = {
  noDay: { en: 'is not a calendar date', ja: '実在しない日付です' },
  future: { en: 'is in the future', ja: '未来の日付です' },
} as const satisfies Record<string, Text>;

/** What contradicts what (`{reason}` of soa-timers-inconsistent). */
export const soaTimers = {
  retry: { en: 'retry {a} ≥ refresh {b}', ja: 'retry {a} が refresh {b} 以上です' },
  expire: { en: 'expire {a} ≤ refresh + retry {b}', ja: 'expire {a} が refresh と retry の合計 {b} 以下です' },
  zero: { en: '{f} is 0', ja: '{f} が0です' },
} as const satisfies Record<string, Text>;

/** What is usual (`{range}` of soa-timer-unusual). */
export const soaRanges = {
  between: { en: '{least}–{most}', ja: '{least}〜{most}' },
  atLeast: { en: '{least} or more', ja: '{least} 以上' },
} as const satisfies Record<string, Text>;

/** What a server lacks (`{what}` of ns-target-no-address and srv-target-no-address). */
export const noServer = {
  notFound: { en: 'does not exist', ja: 'が存在しません' },
  noAddress: { en: 'has no A or AAAA record', ja: 'にA/AAAAレコードがありません' },
} as const satisfies Record<string, Text>;

/** What stands where a DNAME doesn't allow it (`{reason}` of dname-conflict). */
export const dnameConflicts = {
  below: { en: '{n} names exist directly below it', ja: '直下に{n}個の名前があります' },
  oneBelow: { en: 'a name exists directly below it', ja: '直下に名前があります' },
  several: { en: 'several DNAME records', ja: 'DNAMEが複数あります' },
  cname: { en: 'CNAME at the same name', ja: '同じ名前にCNAMEがあります' },
  ns: { en: 'NS at the same name', ja: '同じ名前にNSがあります' },
  wildcard: { en: 'wildcard owner', ja: 'オーナー名がワイルドカードです' },
} as const satisfies Record<string, Text>;

/** What a word is read as (`{kind}` of owner-indented). */
export const readAs = {
  ttl: { en: 'a TTL', ja: 'TTLの値' },
} as const satisfies Record<string, Text>;

/** What an MX target has instead of an address (`{what}` of mx-target-no-address). */
export const noAddress = {
  onlyTypes: { en: 'only {types} records', ja: '{types}レコードのみ' },
  emptyNonTerminal: {
    en: 'only names below it exist: an empty non-terminal',
    ja: '下位の名前だけが存在する空の非終端',
  },
  wildcard: { en: 'the wildcard {wildcard} has no address', ja: 'ワイルドカード {wildcard} にアドレスがありません' },
  wildcardBlocked: {
    en: 'the wildcard is blocked by {node}',
    ja: '{node} が存在するためワイルドカードは適用されません',
  },
} as const satisfies Record<string, Text>;

/** How a chain of aliases ends (last link of `{chain}`). */
export const chainEnds = {
  address: { en: '{name}', ja: '{name}' },
  noAddress: { en: '{name}, which has no address', ja: '{name}、アドレスなし' },
  notFound: { en: '{name}, which does not exist', ja: '{name}、存在しません' },
  outside: { en: '{name}, outside these files', ja: '{name}、このファイルの範囲外' },
  delegated: { en: '{name}, which is delegated', ja: '{name}、委任先' },
} as const satisfies Record<string, Text>;

/** Why no address has a name (`{reason}` of ptr-owner-invalid). */
export const reverseFaults = {
  tooLarge: { en: '{v} is greater than 255', ja: '{v} は255を超えています' },
  noOctet: { en: '"{v}" is not a number from 0 to 255', ja: '「{v}」は0〜255の数ではありません' },
  noNibble: { en: '"{v}" is not one hexadecimal digit', ja: '「{v}」は1桁の16進数ではありません' },
  labels: { en: '{n} labels, expected {m}', ja: 'ラベル数が{n}です({m}必要)' },
  notReversed: { en: 'the octets are not reversed', ja: 'オクテットの並びが逆順になっていません' },
} as const satisfies Record<string, Text>;

/** What addresses are that are no ordinary ones (`{kind}`), by what IANA set them aside for. */
export const addressKinds = {
  unspecified: { en: 'unspecified', ja: '未指定アドレス' },
  loopback: { en: 'loopback', ja: 'ループバックアドレス' },
  multicast: { en: 'multicast', ja: 'マルチキャストアドレス' },
  broadcast: { en: 'broadcast', ja: 'ブロードキャストアドレス' },
  'ipv4-mapped': { en: 'IPv4-mapped', ja: 'IPv4射影アドレス' },
  private: { en: 'private, RFC 1918', ja: 'プライベートアドレス' },
  shared: { en: 'shared, RFC 6598', ja: '共有アドレス' },
  'link-local': { en: 'link-local', ja: 'リンクローカルアドレス' },
  'unique-local': { en: 'unique local', ja: 'ユニークローカルアドレス' },
  'site-local': { en: 'site-local, deprecated', ja: 'サイトローカルアドレス(廃止)' },
  benchmarking: { en: 'benchmarking', ja: 'ベンチマーク用アドレス' },
  reserved: { en: 'reserved', ja: '予約済みアドレス' },
  translation: { en: 'local translation, RFC 8215', ja: 'ローカルな変換用アドレス' },
  'discard-only': { en: 'discard-only', ja: '破棄用アドレス' },
} as const satisfies Record<string, Text>;

/** Where a name lies that the file says nothing of (`{where}` of mx-target-unverifiable). */
export const elsewhere = {
  outside: { en: 'outside these files', ja: 'このワークスペースの範囲外' },
  delegated: { en: 'delegated to {ns}', ja: '{ns} に委任済み' },
} as const satisfies Record<string, Text>;

/** What a domain without mail lacks (`{missing}` of no-mail-incomplete). */
export const missingPolicies = {
  spf: { en: 'SPF "v=spf1 -all"', ja: 'SPF「v=spf1 -all」' },
  dmarc: { en: 'DMARC "p=reject"', ja: 'DMARC「p=reject」' },
  both: { en: 'SPF "v=spf1 -all" and DMARC "p=reject"', ja: 'SPF「v=spf1 -all」とDMARC「p=reject」' },
} as const satisfies Record<string, Text>;

/** What an MX target was taken for (`{kind}` of mx-target-not-a-hostname). */
export const notAHostname = {
  url: { en: 'a URL', ja: 'URL' },
  mailAddress: { en: 'a mail address', ja: 'メールアドレス' },
  port: { en: 'a host name with a port number', ja: 'ポート番号付きのホスト名' },
} as const satisfies Record<string, Text>;

/** What keeps a name from being a host name (`{reason}` of mx-target-invalid-hostname). */
export const hostFaults = {
  character: { en: 'character "{character}" is not allowed', ja: '使用できない文字「{character}」' },
  firstHyphen: { en: 'a label begins with "-"', ja: 'ラベルの先頭が「-」' },
  lastHyphen: { en: 'a label ends with "-"', ja: 'ラベルの末尾が「-」' },
  escapedDot: { en: 'escaped dot inside a label', ja: 'ラベル内にエスケープされたドット' },
} as const satisfies Record<string, Text>;

/** Which parenthesis has no partner (`{which}`). */
export const parentheses = {
  opening: { en: 'Opening', ja: '開き' },
  closing: { en: 'Closing', ja: '閉じ' },
} as const satisfies Record<string, Text>;

/** What is too long (`{what}` of name-too-long). */
export const tooLong = {
  label: { en: 'A label', ja: 'ラベル' },
  name: { en: 'The whole', ja: '全体の長さ' },
} as const satisfies Record<string, Text>;

/** What a directive needs (`{what}` of directive-unknown). */
export const directiveArguments = {
  origin: { en: 'a domain name', ja: 'ドメイン名' },
  ttl: { en: 'a TTL', ja: 'TTL' },
  file: { en: 'a file name', ja: 'ファイル名' },
  range: { en: 'a range such as 1-10 or 1-10/2', ja: '範囲(1-10 や 1-10/2 など)' },
  template: { en: 'a record template', ja: 'レコードのひな形' },
} as const satisfies Record<string, Text>;

/** Why data cannot be read (`{reason}` of rdata-invalid, soa-field-invalid and srv-fields-invalid). */
export const reasons = {
  // The number of fields
  empty: { en: 'the data is missing', ja: '値がありません' },
  fieldCount: { en: '{n} fields, expected {m}', ja: '{n}項目です({m}項目必要)' },
  oneField: { en: '1 field, expected {m}', ja: '1項目です({m}項目必要)' },
  fieldMissing: { en: '{field} is missing', ja: '{field}がありません' },
  missing: { en: 'missing', ja: '指定されていません' },
  extra: { en: 'unexpected text "{text}"', ja: '余分な文字列「{text}」があります' },
  // Numbers and times
  notNumber: { en: '"{v}" is not a number', ja: '「{v}」は数値ではありません' },
  tooLarge: { en: '{v} exceeds {max}', ja: '{v} は上限 {max} を超えています' },
  tooSmall: { en: '{v} is below {min}', ja: '{v} は下限 {min} を下回っています' },
  notDuration: { en: '"{v}" is not a number of seconds', ja: '「{v}」は秒数として正しくありません' },
  notTimestamp: {
    en: '"{v}" is neither YYYYMMDDHHmmSS nor a number of seconds',
    ja: '「{v}」は YYYYMMDDHHmmSS 形式でも秒数でもありません',
  },
  notTtl: { en: '"{v}" is not a TTL', ja: '「{v}」はTTLとして正しくありません' },
  // Names, types and mnemonics
  nameEmpty: { en: 'the name is empty', ja: '名前が空です' },
  notName: { en: '"{v}" is not a domain name', ja: '「{v}」はドメイン名として正しくありません' },
  notType: { en: '"{v}" is not a record type', ja: '「{v}」はレコードタイプではありません' },
  notAlgorithm: { en: '"{v}" is not a known algorithm', ja: '「{v}」は既知のアルゴリズムではありません' },
  notMnemonic: { en: '"{v}" is not a known value', ja: '「{v}」は既知の値ではありません' },
  repeated: { en: '"{v}" appears twice', ja: '「{v}」が重複しています' },
  // Addresses
  notIpv4: { en: '"{v}" is not an IPv4 address', ja: '「{v}」はIPv4アドレスではありません' },
  notIpv6: { en: '"{v}" is not an IPv6 address', ja: '「{v}」はIPv6アドレスではありません' },
  notPrefix: {
    en: '"{v}" is not an address prefix ([!]family:address/length)',
    ja: '「{v}」はアドレスプレフィックス([!]ファミリー:アドレス/長さ)として正しくありません',
  },
  notEui48: {
    en: '"{v}" is not an EUI-48 address (xx-xx-xx-xx-xx-xx)',
    ja: '「{v}」はEUI-48アドレス(xx-xx-xx-xx-xx-xx)ではありません',
  },
  notEui64: {
    en: '"{v}" is not an EUI-64 address (xx-xx-xx-xx-xx-xx-xx-xx)',
    ja: '「{v}」はEUI-64アドレス(xx-xx-xx-xx-xx-xx-xx-xx)ではありません',
  },
  notNodeId: {
    en: '"{v}" is not four hexadecimal groups (xxxx:xxxx:xxxx:xxxx)',
    ja: '「{v}」は16進数4組(xxxx:xxxx:xxxx:xxxx)ではありません',
  },
  // Encodings
  notBase64: { en: '"{v}" is not base64', ja: '「{v}」はbase64ではありません' },
  base64Length: { en: 'the base64 text is cut off', ja: 'base64の文字列が途中で切れています' },
  notBase32hex: { en: '"{v}" is not base32hex', ja: '「{v}」はbase32hexではありません' },
  notHex: { en: '"{v}" is not hexadecimal', ja: '「{v}」は16進数ではありません' },
  oddHex: { en: 'the number of hexadecimal digits is odd', ja: '16進数の桁数が奇数です' },
  length: { en: '{n} octets, expected {m}', ja: '{n}オクテットです({m}オクテット必要)' },
  digestLength: {
    en: '{n} octets, but digest type {type} has {m}',
    ja: '{n}オクテットですが、ダイジェストタイプ {type} は{m}オクテットです',
  },
  genericLength: {
    en: 'the length {n} does not match the {m} octets that follow',
    ja: '長さ {n} が、続くデータの{m}オクテットと一致しません',
  },
  genericMalformed: {
    en: '"\\#" needs a length and hexadecimal data',
    ja: '「\\#」には長さと16進数のデータが必要です',
  },
  genericOnly: {
    en: 'this type has no text form; write "\\# length hex"',
    ja: 'このタイプにはテキスト形式がありません。「\\# 長さ 16進数」と記述してください',
  },
  // Strings
  stringTooLong: { en: 'a string has {n} octets; the limit is 255', ja: '文字列が{n}オクテットあります(上限255)' },
  stringEmpty: { en: '{field} must not be empty', ja: '{field}は空にできません' },
  badEscape: { en: '"{v}" is not a valid escape', ja: '「{v}」は正しいエスケープではありません' },
  quotedNotAllowed: { en: '{field} must not be quoted', ja: '{field}は引用符で囲めません' },
  quotesNeeded: { en: '{field} must be quoted', ja: '{field}は引用符で囲む必要があります' },
  notTag: { en: '"{v}" may hold letters and digits only', ja: '「{v}」に使えるのは英数字だけです' },
  notUri: { en: '"{v}" is not a URI', ja: '「{v}」はURIとして正しくありません' },
  // Places (LOC) and services (SVCB)
  notLatitude: { en: '"{v}" is not a latitude', ja: '「{v}」は緯度として正しくありません' },
  notLongitude: { en: '"{v}" is not a longitude', ja: '「{v}」は経度として正しくありません' },
  notMetres: { en: '"{v}" is not a size in metres', ja: '「{v}」はメートル単位の値として正しくありません' },
  notServiceKey: { en: '"{v}" is not a service parameter', ja: '「{v}」はサービスパラメーターではありません' },
  serviceValue: { en: '"{v}" is not a value of {key}', ja: '「{v}」は {key} の値として正しくありません' },
  serviceValueMissing: { en: '{key} needs a value', ja: '{key} には値が必要です' },
  serviceValueExtra: { en: '{key} takes no value', ja: '{key} に値は指定できません' },
  serviceMandatory: {
    en: 'mandatory lists {key}, which is not there',
    ja: 'mandatory に指定された {key} がありません',
  },
  serviceAlias: {
    en: 'priority 0 (AliasMode) takes no parameters',
    ja: '優先度0(AliasMode)ではパラメーターを指定できません',
  },
  // Whole records
  rdataTooLong: { en: 'the data has {n} octets; the limit is 65535', ja: 'データが{n}オクテットあります(上限65535)' },
  malformed: { en: '"{v}" is not valid here', ja: '「{v}」はここでは使用できません' },
} as const satisfies Record<string, Text>;

/** Kinds of text around `{v}` when a value is absent altogether. */
export const emptyValue: Text = { en: '(empty)', ja: '(空)' };
