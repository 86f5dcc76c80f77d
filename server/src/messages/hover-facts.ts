// What a hover tells of the record at hand: names, addresses, times, numbers, in both languages.
import type { Text } from './text';

/** First lines, behind the label. */
export const titles = {
  typeTitle: { en: '{title} (type {code})', ja: '{title}(タイプ{code})' },
  value: { en: '{value} = {meaning}', ja: '{value} = {meaning}' },
  withHuman: { en: '{value} ({human})', ja: '{value}({human})' },
  fieldOf: { en: '{type} {field}', ja: '{type} {field}' },
  spfTerm: { en: 'SPF term', ja: 'SPFの項目' },
  spfVersion: { en: 'SPF record', ja: 'SPFレコード' },
  tagOf: { en: '{policy} tag', ja: '{policy}のタグ' },
  inherited: { en: 'Inherited owner', ja: '引き継いだオーナー名' },
  mailDomain: { en: 'Mail domain', ja: 'メールのドメイン名' },
  directive: { en: 'Directive', ja: '制御ステートメント' },
  argumentOf: { en: '{directive} {argument}', ja: '{directive} {argument}' },
  text: { en: 'Text', ja: 'テキスト' },
  genericSign: { en: 'Generic data', ja: '汎用形式のデータ' },
  genericLength: { en: 'Length in octets', ja: 'オクテット数' },
  genericData: { en: 'Octets in hexadecimal', ja: '16進数のデータ' },
  surplus: { en: 'Surplus', ja: '余分な項目' },
  unreadable: { en: 'Not readable', ja: '解釈できない項目' },
} as const satisfies Record<string, Text>;

/** Facts in one line each. */
export const facts = {
  // Names
  relativeUnknown: {
    en: 'Written {written}: relative to the origin, which is not known',
    ja: '{written} は起点からの相対名です(起点は不明)',
  },
  relative: {
    en: 'Written {written}: no final dot, so the origin {origin} is appended ({source})',
    ja: '{written} と記述: 末尾にドットがないため起点 {origin} が補われます({source})',
  },
  at: { en: '"@" is the origin {origin} ({source})', ja: '「@」は起点 {origin} を表します({source})' },
  ownerFrom: { en: 'The owner is written at line {line}', ja: 'オーナー名は{line}行目に記述されています' },
  noOwner: { en: 'No line above gives an owner', ja: '前の行にオーナー名がありません' },
  apex: { en: 'The apex: the name of the zone itself', ja: 'ゾーン頂点(ゾーンの名前そのもの)' },
  outOfZone: {
    en: 'Outside the zone {zone}: servers ignore the record',
    ja: 'ゾーン {zone} の外の名前のため、サーバーは無視します',
  },
  occluded: {
    en: 'At or below the delegation {cut}: the child zone answers',
    ja: '委任 {cut} とその配下の名前のため、委任先のゾーンが応答します',
  },
  belowDname: {
    en: 'Below the DNAME {dname}: the name is rewritten and the record is never seen',
    ja: 'DNAME {dname} の配下のため名前が書き換えられ、このレコードは使われません',
  },
  cut: { en: 'The zone is cut here: the name is delegated', ja: 'ここで委任されています(ゾーンカット)' },
  typesHere: { en: 'Records of this name: {types}', ja: 'この名前のレコード: {types}' },
  reverseOf: { en: 'Stands for the address {address}', ja: 'アドレス {address} を表します' },
  noName: { en: 'Not a domain name', ja: 'ドメイン名として正しくありません' },
  rootName: { en: 'The root: no host at all', ja: 'ルート(ホストなし)' },
  ownerItself: { en: '"." stands for the owner itself: {owner}', ja: '「.」はオーナー名自身 {owner} を表します' },
  probablyMeant: { en: 'Probably meant: {name}', ja: '意図した名前はおそらく {name}' },
  // Policies
  lookups: {
    en: '{n} of 10 DNS lookups, as far as this file tells',
    ja: 'DNSルックアップは10回中{n}回(このファイルからわかる範囲)',
  },
  termLookups: { en: 'Takes {n} of 10 DNS lookups', ja: 'DNSルックアップ10回のうち{n}回を使用' },
  oneLookup: { en: 'Takes one of 10 DNS lookups', ja: 'DNSルックアップ10回のうち1回を使用' },
  network: { en: '{first} to {last}', ja: '{first} から {last} まで' },
  provider: { en: 'Servers of {name}', ja: '{name} のサーバー' },
  word: { en: '{word}: {meaning}', ja: '{word}: {meaning}' },
  rsaKey: { en: 'RSA key of {n} bits', ja: 'RSA鍵({n}ビット)' },
  ed25519Key: { en: 'Ed25519 key', ja: 'Ed25519鍵' },
  revokedKey: {
    en: 'Revoked: signatures with this selector are void',
    ja: '失効しています(このセレクターの署名は無効です)',
  },
  daneService: { en: 'For port {port} of {host}', ja: '{host} のポート {port} 用' },
  daneUnusable: {
    en: 'Mail servers ignore usage 0 and 1 (RFC 7672 §3.1.3)',
    ja: 'メールサーバーは用途0と1を無視します(RFC 7672 §3.1.3)',
  },
  // What a name leads to
  addresses: { en: 'Addresses: {list}', ja: 'アドレス: {list}' },
  aliasChain: { en: 'Alias: {chain}', ja: '別名: {chain}' },
  dnameChain: { en: 'Rewritten by the DNAME {dname}: {chain}', ja: 'DNAME {dname} による書き換え: {chain}' },
  byWildcard: { en: 'Answered by the wildcard {wildcard}', ja: 'ワイルドカード {wildcard} が応答' },
  noAddress: { en: 'No address: {what}', ja: 'アドレスなし: {what}' },
  notFound: { en: 'The zone has no such name', ja: 'このゾーンに存在しない名前です' },
  records: { en: 'Records there: {types}', ja: 'その名前のレコード: {types}' },
  outside: { en: 'Outside these files: only DNS can tell', ja: 'このファイルの範囲外です(確認にはDNSが必要)' },
  delegated: { en: 'Delegated at {cut}: the child zone answers', ja: '{cut} で委任されています(応答するのは委任先)' },
  open: {
    en: 'Not in this file, which may not be the whole zone',
    ja: 'このファイルにはありません(ゾーンの一部が別にある可能性があります)',
  },
  openAddress: {
    en: 'No address in this file, which may not be the whole zone',
    ja: 'このファイルにアドレスはありません(ゾーンの一部が別にある可能性があります)',
  },
  faulty: {
    en: 'Not known: an entry of that name cannot be read',
    ja: '不明(この名前の行に解釈できないものがあります)',
  },
  originUnknown: { en: 'Not known: the name of this zone is not known', ja: '不明(このゾーンの名前が分かりません)' },
  loop: { en: 'The alias leads back to itself', ja: '別名が循環しています' },
  // Times
  ttl: { en: 'TTL {seconds} ({human}), {source}', ja: 'TTL {seconds}({human})、{source}' },
  seconds: { en: '{n} seconds', ja: '{n}秒' },
  ttlTooLarge: { en: 'Above {limit}: read as 0', ja: '上限 {limit} を超えるため0とみなされます' },
  ttlUnknown: { en: 'TTL {source}', ja: 'TTL: {source}' },
  source: { en: '{source}', ja: '{source}' },
  negative: {
    en: '"No such name" is kept for {human}: the smaller of this and the TTL of the SOA',
    ja: '「存在しない」という応答の保持時間: {human}(この値とSOAのTTLの小さい方)',
  },
  pointInTime: { en: '{date} UTC', ja: '{date}(UTC)' },
  // Preference
  rank: { en: 'Step {k} of {n}', ja: '{n}段階中{k}番目' },
  rankFirst: { en: 'Step {k} of {n}: tried first', ja: '{n}段階中{k}番目: 最初に試されます' },
  only: { en: 'The only step: no other preference', ja: '1段階のみ(他のプリファレンス値はありません)' },
  sharedWith: { en: 'At random with {hosts}', ja: '{hosts} と無作為に選ばれます' },
  before: { en: 'Tried before it: {hosts}', ja: '先に試されるホスト: {hosts}' },
  after: {
    en: 'Tried next, when this one cannot be reached: {hosts}',
    ja: '配送できない場合に、次に試されるホスト: {hosts}',
  },
  // Addresses
  scope: { en: 'Kind: {scope}', ja: '種類: {scope}' },
  global: { en: 'An ordinary address of the Internet', ja: 'インターネット上の通常のアドレス' },
  canonical: { en: 'Canonical form: {text}', ja: '正規の表記: {text}' },
  reverse: { en: 'Reverse name (PTR): {name}', ja: '逆引きの名前(PTR): {name}' },
  // Data
  octets: { en: '{n} octets', ja: '{n}オクテット' },
  oneOctet: { en: '1 octet', ja: '1オクテット' },
  stringOf: {
    en: 'String {k} of {n}: {octets}; together {total} octets, joined without spaces',
    ja: '文字列{n}個中{k}個目({octets})。空白なしで連結すると合計{total}オクテット',
  },
  typeTitle: { en: '{type}: {title}', ja: '{type}: {title}' },
  fieldOf: { en: 'Field {k} of {n} of the {type} record', ja: '{type}レコードの{n}項目中{k}番目' },
  fieldOptional: {
    en: 'Field {k} of {n} of the {type} record, may be left out',
    ja: '{type}レコードの{n}項目中{k}番目(省略可)',
  },
  surplusOf: {
    en: 'The {type} record has {n} fields; this is too much',
    ja: '{type}レコードの項目は{n}個で、これは余分です',
  },
  unknownData: { en: 'Data of a record whose type is not known', ja: 'タイプが分からないレコードのデータ' },
  tooManyArguments: { en: 'The directive takes no such argument', ja: 'この制御ステートメントに余分な引数があります' },
  degrees: { en: '{degrees}° in decimal', ja: '10進表記で {degrees}°' },
  excluded: { en: 'Excluded: this range does not belong to the list', ja: '除外(この範囲はリストに含まれません)' },
  // Types
  status: { en: 'Status: {status}', ja: '状態: {status}' },
  replacedBy: { en: 'Obsolete: use {type}', ja: '廃止されています。{type} を使用します' },
  behindAll: {
    en: 'Never looked at: all matches every sender before',
    ja: '手前の all がすべての送信元に一致するため、評価されません',
  },
  redirectIgnored: { en: 'Ignored: the record has an all', ja: 'レコードに all があるため無視されます' },
  writtenOut: { en: 'Written out: {data}', ja: 'タイプ本来の表記: {data}' },
  writtenByNumber: { en: 'Written by its number: {type}', ja: '番号で記述: {type}' },
  didYouMean: { en: 'Did you mean {type}?', ja: '{type} の誤りではありませんか' },
  // Directives
  includeNotRead: {
    en: 'The file is not read here: what it holds is not known to checks and hovers',
    ja: 'ファイルの中身は読み込まれないため、検査や表示には反映されません',
  },
  includeRead: { en: 'Entries read from {file}: {n}', ja: '{file} から{n}件のエントリーを読み込み' },
  generated: { en: '{n} records, from {first} to {last}', ja: '{n}件のレコード({first} から {last} まで)' },
  oneGenerated: { en: '1 record: {first}', ja: '1件のレコード({first})' },
  generateFaulty: {
    en: 'Makes no records: the range or the pattern cannot be read',
    ja: 'レコードは生成されません(範囲またはパターンが不正)',
  },
  nowOrigin: { en: 'Names below are relative to {origin}', ja: '以降の名前の起点は {origin} です' },
  unknownDirective: {
    en: 'Not a directive: $ORIGIN, $TTL, $INCLUDE and $GENERATE are',
    ja: '制御ステートメントではありません($ORIGIN、$TTL、$INCLUDE、$GENERATE のみ)',
  },
} as const satisfies Record<string, Text>;

/** How a type stands. */
export const typeStatuses = {
  informational: { en: 'informational, not a standard', ja: '情報提供(標準ではありません)' },
  experimental: { en: 'experimental, not a standard', ja: '実験的(標準ではありません)' },
  draft: { en: 'never became a standard', ja: '標準化されていません' },
  obsolete: { en: 'obsolete', ja: '廃止' },
  reserved: { en: 'reserved', ja: '予約済み' },
  generic: { en: 'has no text form, only the generic one', ja: 'テキスト形式がなく、汎用形式だけで記述' },
  never: { en: 'never stands in a zone file', ja: 'ゾーンファイルには記述できません' },
} as const satisfies Record<string, Text>;

/** What addresses are set aside for. */
export const scopes = {
  unspecified: { en: 'unspecified, no host', ja: '未指定アドレス(ホストなし)' },
  loopback: { en: 'loopback, the host itself', ja: 'ループバックアドレス(自分自身)' },
  private: {
    en: 'private (RFC 1918), not reachable from the Internet',
    ja: 'プライベートアドレス(RFC 1918)、外部からは到達できません',
  },
  shared: { en: 'shared behind carrier NAT (RFC 6598)', ja: '共有アドレス(RFC 6598、通信事業者のNAT用)' },
  'link-local': { en: 'link-local, one network only', ja: 'リンクローカルアドレス(同じネットワーク内のみ)' },
  'unique-local': {
    en: 'unique local (RFC 4193), not reachable from the Internet',
    ja: 'ユニークローカルアドレス(RFC 4193)、外部からは到達できません',
  },
  'site-local': { en: 'site-local, no longer used (RFC 3879)', ja: 'サイトローカルアドレス(RFC 3879で廃止)' },
  documentation: {
    en: 'for examples and documentation, no real host',
    ja: '文書や例のためのアドレス(実在のホストなし)',
  },
  benchmarking: { en: 'for benchmarks', ja: 'ベンチマーク用アドレス' },
  multicast: { en: 'multicast, a group of hosts', ja: 'マルチキャストアドレス(ホストの集まり)' },
  broadcast: { en: 'broadcast', ja: 'ブロードキャストアドレス' },
  reserved: { en: 'reserved', ja: '予約済みアドレス' },
  'ipv4-mapped': { en: 'IPv4-mapped, only inside programs', ja: 'IPv4射影アドレス(プログラム内部用)' },
  translation: { en: 'for translation between IPv4 and IPv6', ja: 'IPv4とIPv6の変換用アドレス' },
  'discard-only': { en: 'discard-only: traffic is thrown away', ja: '破棄用アドレス(通信は捨てられます)' },
} as const satisfies Record<string, Text>;

/** Phrases of the delivery order that stand beside those of messages/delivery.ts. */
export const deliveryFacts = {
  unknown: {
    open: {
      en: 'Nothing certain: this file may not be the whole zone.',
      ja: '確実なことは分かりません(ゾーンの一部が別にある可能性があります)。',
    },
    faulty: {
      en: 'Nothing certain: an entry of {owner} cannot be read.',
      ja: '確実なことは分かりません({owner} の行に解釈できないものがあります)。',
    },
    'out-of-zone': {
      en: '{owner} is outside this zone; check with DNS.',
      ja: '{owner} はこのゾーンの外です。DNSで確認してください。',
    },
    'origin-unknown': {
      en: 'Nothing certain: the name of this zone is not known.',
      ja: '確実なことは分かりません(このゾーンの名前が分かりません)。',
    },
    delegated: {
      en: '{owner} is delegated: the child zone decides.',
      ja: '{owner} は委任されており、委任先のゾーンが決めます。',
    },
  },
  loop: {
    en: '{owner} is an alias that leads back to itself; mail is returned.',
    ja: '{owner} の別名が循環しています。メールは送信元に返されます。',
  },
  incomplete: {
    en: 'Other entries of this name cannot be read and are left out.',
    ja: 'この名前の、解釈できない行は含まれていません。',
  },
  stepHeading: { en: '{heading} (preference {preference})', ja: '{heading}(プリファレンス値 {preference})' },
  implicitHeading: { en: 'The domain itself', ja: 'ドメイン名自身' },
  host: { en: '{host}: {what}', ja: '{host}: {what}' },
  hostAlias: { en: '{host} → {via}: {what}', ja: '{host} → {via}: {what}' },
  nullHost: { en: '"." is no host', ja: '「.」はホストではありません' },
  here: { en: ' ← this record', ja: ' ← このレコード' },
} as const;
