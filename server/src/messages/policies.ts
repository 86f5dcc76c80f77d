// Phrases of findings about mail policies, and what each term and tag of a policy means, in both languages.
import type { Text } from './text';

/** What a wrong address in SPF may have been meant as (`{hint}` of spf-invalid-ip). */
export const spfHints = {
  ip6: { en: ' This is IPv6: use ip6:.', ja: '(IPv6アドレスです。ip6: を使用します)' },
  ip4: { en: ' This is IPv4: use ip4:.', ja: '(IPv4アドレスです。ip4: を使用します)' },
} as const satisfies Record<string, Text>;

/** What separates SPF terms instead of a space (`{what}`). */
export const spfSeparators = {
  tab: { en: 'a tab', ja: 'タブ' },
  comma: { en: 'a comma', ja: 'カンマ' },
  semicolon: { en: 'a semicolon', ja: 'セミコロン' },
  'line-break': { en: 'a line break', ja: '改行' },
  'no-break-space': { en: 'a no-break space', ja: 'ノーブレークスペース' },
} as const satisfies Record<string, Text>;

/** Why a domain in SPF is wrong (`{reason}` of spf-invalid-domain-spec). */
export const spfDomainReasons = {
  empty: { en: 'it is empty', ja: '空です' },
  'no-dot': { en: 'it has no dot', ja: 'ドットがありません' },
  'no-letter': { en: 'its last label has no letter', ja: '最後のラベルに英字がありません' },
  macro: { en: 'bad macro "{m}"', ja: 'マクロ「{m}」が不正です' },
  'not-ascii': { en: 'it has a character that is not ASCII', ja: '非ASCII文字が含まれています' },
  'top-label': { en: 'its last label is none of a host', ja: '最後のラベルがホスト名のラベルではありません' },
} as const satisfies Record<string, Text>;

/** Why an SPF term matches nothing (`{why}` of spf-term-finds-nothing). */
export const spfNothing = {
  notFound: { en: 'does not exist', ja: 'は存在しません' },
  noRecord: { en: 'has no {type} record', ja: 'に{type}レコードがありません' },
  nullMx: { en: 'refuses mail (null MX)', ja: 'はNull MXです' },
} as const satisfies Record<string, Text>;

/** Why a DKIM record is no tag list (`{reason}` of dkim-syntax). */
export const tagListReasons = {
  duplicate: { en: 'tag "{t}" appears twice', ja: 'タグ「{t}」が重複' },
  empty: { en: 'empty tag', ja: '空のタグ' },
  'no-equals': { en: 'no "=" in "{t}"', ja: '「{t}」に「=」がない' },
  name: { en: 'illegal character "{c}" in the name of a tag', ja: 'タグ名に使用できない文字「{c}」' },
  character: { en: 'illegal character "{c}"', ja: '使用できない文字「{c}」' },
} as const satisfies Record<string, Text>;

/** Why a public key is damaged (`{reason}` of dkim-key-invalid). */
export const keyReasons = {
  notBase64: { en: 'not base64', ja: 'base64ではありません' },
  cutOff: { en: 'cut off ({n} of {m} octets)', ja: '途中で切れています({m}オクテット中{n}オクテット)' },
  notRsa: { en: 'not an RSA public key', ja: 'RSA公開鍵ではありません' },
  notEd25519: {
    en: 'Ed25519 keys have 32 octets, this has {n}',
    ja: 'Ed25519の鍵は32オクテットです(実際は{n})',
  },
} as const satisfies Record<string, Text>;

/** What stands in place of a removed DMARC tag (`{hint}` of dmarc-removed-tag). */
export const dmarcHints = {
  test: { en: '; use t=y for testing', ja: '(テストには t=y を使用します)' },
} as const satisfies Record<string, Text>;

/** Why the host of an MTA-STS policy can't be reached (`{why}`). */
export const policyHost = {
  notFound: { en: 'does not exist', ja: '存在しません' },
  noAddress: { en: 'has no address', ja: 'アドレスを持っていません' },
} as const satisfies Record<string, Text>;

/** Why a TLS-RPT or BIMI record is wrong (`{reason}`). */
export const recordReasons = {
  tlsRptVersion: { en: 'must begin with "v=TLSRPTv1;"', ja: '先頭が「v=TLSRPTv1;」ではありません' },
  noRua: { en: 'no rua', ja: 'rua がありません' },
  scheme: {
    en: '"{u}" is neither mailto: nor https:',
    ja: '「{u}」は mailto: でも https: でもありません',
  },
  bimiVersion: { en: 'must begin with "v=BIMI1"', ja: '先頭が「v=BIMI1」ではありません' },
  https: { en: '{tag} must be https:', ja: '{tag} は https: で指定します' },
  several: { en: 'several records', ja: 'レコードが複数あります' },
} as const satisfies Record<string, Text>;

/** Fields of a TLSA record (`{field}`). */
export const tlsaFields = {
  usage: { en: 'certificate usage', ja: '証明書の用途' },
  selector: { en: 'selector', ja: 'セレクター' },
  matching: { en: 'matching type', ja: 'マッチングタイプ' },
} as const satisfies Record<string, Text>;

/** The DMARC policy that a domain has (`{p}` of bimi-without-enforcing-dmarc). */
export const dmarcStates = {
  none: { en: 'no DMARC record', ja: 'DMARCレコードなし' },
  setting: { en: '{tag}', ja: '設定「{tag}」' },
} as const satisfies Record<string, Text>;

/** Places that findings about policies speak of. */
export const policyRelated = {
  first: { en: 'the first one stands here', ja: '1件目はここにあります' },
  redirect: { en: 'the redirect', ja: 'redirectはここにあります' },
  all: { en: '"all" stands here', ja: 'all はここにあります' },
  lookups: { en: '{n} lookups: {term}', ja: 'ルックアップ{n}回: {term}' },
  target: { en: 'the referenced record', ja: '参照先のレコード' },
  dmarc: { en: 'the DMARC record', ja: 'DMARCレコードはここにあります' },
  organisation: { en: 'the record of the organisational domain', ja: '組織ドメインのレコード' },
  mx: { en: 'the MX record', ja: 'MXレコードはここにあります' },
} as const satisfies Record<string, Text>;

/** What the qualifier of an SPF mechanism says of the senders that match (RFC 7208 §4.6.2). */
export const spfResults = {
  '+': { en: 'may send as this domain (pass)', ja: 'このドメインを名乗って送信できます(pass)' },
  '-': { en: 'may not send as this domain (fail)', ja: 'このドメインを名乗って送信できません(fail)' },
  '~': {
    en: 'probably may not send as this domain (softfail)',
    ja: 'このドメインを名乗る送信は疑わしいものとして扱われます(softfail)',
  },
  '?': { en: 'are not judged (neutral)', ja: '判定の対象になりません(neutral)' },
} as const satisfies Record<string, Text>;

/** Which senders an SPF term is about, and what its modifiers do. */
export const spfMeanings = {
  version: {
    en: 'SPF, version 1: the terms are read from left to right, and the first one that matches the sender decides.',
    ja: 'SPFバージョン1です。項目は左から順に評価され、送信元が最初に一致した項目で結果が決まります。',
  },
  all: { en: 'All other senders {result}.', ja: 'その他のすべての送信元は、{result}。' },
  include: {
    en: 'Senders that the SPF record of {domain} lets pass {result}. A fail there is no fail here: reading goes on.',
    ja: '{domain} のSPFレコードで pass になる送信元は、{result}。そこで fail になっても、ここでは次の項目に進みます。',
  },
  a: {
    en: 'Hosts with an address of {domain}{prefix} {result}.',
    ja: '{domain} のアドレス{prefix}を持つ送信元は、{result}。',
  },
  mx: {
    en: 'The mail servers (MX) of {domain}{prefix} {result}. Without MX records it matches nothing.',
    ja: '{domain} のMXに指定されたサーバー{prefix}は、{result}。MXレコードがなければ何にも一致しません。',
  },
  ptr: {
    en: 'Hosts whose reverse name lies in {domain} {result}. Slow and unreliable; it should not be used.',
    ja: '逆引き名が {domain} に属する送信元は、{result}。低速で信頼性が低いため、使用しないことが推奨されています。',
  },
  ip4: { en: 'The IPv4 address or network {value} {result}.', ja: 'IPv4アドレス(ネットワーク) {value} は、{result}。' },
  ip6: { en: 'The IPv6 address or network {value} {result}.', ja: 'IPv6アドレス(ネットワーク) {value} は、{result}。' },
  exists: {
    en: 'Senders for which the name {domain} has an A record {result}.',
    ja: '名前 {domain} にAレコードがある場合、その送信元は、{result}。',
  },
  redirect: {
    en: 'When nothing matches, the SPF record of {domain} decides instead.',
    ja: 'どの項目にも一致しない場合、{domain} のSPFレコードの結果が使われます。',
  },
  exp: {
    en: 'Where receivers find the explanation for senders that fail: the TXT record of {domain}.',
    ja: 'fail になった送信元に示す説明文のありかです({domain} のTXTレコード)。',
  },
  modifier: { en: 'An unknown modifier; it is ignored.', ja: '未知の修飾子です。無視されます。' },
  unknown: {
    en: 'Not a term of SPF: the whole record is void.',
    ja: 'SPFの項目ではありません。レコード全体が無効になります。',
  },
  prefix: { en: ' and its network {cidr}', ja: 'とそのネットワーク {cidr} ' },
} as const satisfies Record<string, Text>;

/** What the tags of tag lists mean, by policy and tag. */
export const tagMeanings = {
  'dkim.v': {
    en: 'Version of the key record; always DKIM1, and first.',
    ja: '鍵レコードのバージョンです。必ず先頭に置き、値は DKIM1 です。',
  },
  'dkim.k': { en: 'Type of the key: {value}. rsa when left out.', ja: '鍵の種別です({value})。省略時は rsa です。' },
  'dkim.p': {
    en: 'The public key in base64; empty means that the key is revoked.',
    ja: '公開鍵(base64)です。空の場合は鍵が失効していることを表します。',
  },
  'dkim.h': {
    en: 'Hash algorithms that signatures may use: {value}. All when left out.',
    ja: '署名に使えるハッシュアルゴリズムです({value})。省略時はすべて使えます。',
  },
  'dkim.s': {
    en: 'Services that the key is for: {value}. "*" for all, email for mail.',
    ja: '鍵の用途です({value})。「*」はすべて、email はメールを表します。',
  },
  'dkim.t': {
    en: 'Flags: y tests DKIM; s forbids signing for subdomains.',
    ja: 'フラグです。y はテスト中、s はサブドメインでの使用の禁止を表します。',
  },
  'dkim.n': { en: 'A note for people; it has no effect.', ja: '人のための注記です。動作には影響しません。' },
  'dmarc.v': {
    en: 'Version of the record; always DMARC1, and first.',
    ja: 'レコードのバージョンです。必ず先頭に置き、値は DMARC1 です。',
  },
  'dmarc.p': {
    en: 'What receivers should do with mail that fails: none (only report), quarantine (into the spam folder), reject. Here: {value}.',
    ja: '認証に失敗したメールの扱いです。none(レポートのみ)、quarantine(迷惑メールとして隔離)、reject(拒否)から選びます。ここでは {value} です。',
  },
  'dmarc.sp': {
    en: 'The policy for subdomains: {value}. That of p when left out.',
    ja: 'サブドメインに適用するポリシーです({value})。省略時は p と同じです。',
  },
  'dmarc.np': {
    en: 'The policy for subdomains that do not exist: {value}. That of sp or p when left out.',
    ja: '存在しないサブドメインに適用するポリシーです({value})。省略時は sp または p と同じです。',
  },
  'dmarc.adkim': {
    en: 'How well the DKIM domain must match: s the same domain, r (default) the same organisation.',
    ja: 'DKIMのドメインの一致条件です。s は完全一致、r(既定値)は同じ組織のドメインであれば一致とみなします。',
  },
  'dmarc.aspf': {
    en: 'How well the SPF domain must match: s the same domain, r (default) the same organisation.',
    ja: 'SPFのドメインの一致条件です。s は完全一致、r(既定値)は同じ組織のドメインであれば一致とみなします。',
  },
  'dmarc.fo': {
    en: 'When failure reports are wanted: 0 all checks fail (default), 1 any fails, d DKIM fails, s SPF fails.',
    ja: '失敗レポートを希望する条件です。0(既定値)はすべて失敗した場合、1 はいずれかが失敗した場合、d はDKIM、s はSPFが失敗した場合です。',
  },
  'dmarc.rua': { en: 'Where aggregate reports go: {value}.', ja: '集計レポートの送り先です({value})。' },
  'dmarc.ruf': {
    en: 'Where reports about single failures go: {value}.',
    ja: '個別の失敗レポートの送り先です({value})。',
  },
  'dmarc.t': {
    en: 'y tests the policy: receivers apply one level less.',
    ja: 'y はポリシーのテスト中を表し、受信側は1段階弱い扱いをします。',
  },
  'dmarc.psd': {
    en: 'y: a public suffix; n: an organisation of its own; u (default): the tree of names decides.',
    ja: 'y は公開サフィックス、n は独立した組織、u(既定値)は名前の階層から判断することを表します。',
  },
  'dmarc.pct': {
    en: 'Removed by RFC 9989: the share of mail that the policy was applied to.',
    ja: 'RFC 9989で廃止されました。ポリシーを適用するメールの割合を表していました。',
  },
  'dmarc.rf': {
    en: 'Removed by RFC 9989: the format of failure reports.',
    ja: 'RFC 9989で廃止されました。失敗レポートの形式を表していました。',
  },
  'dmarc.ri': {
    en: 'Removed by RFC 9989: seconds between aggregate reports.',
    ja: 'RFC 9989で廃止されました。集計レポートの間隔(秒)を表していました。',
  },
  'mta-sts.v': {
    en: 'Version of the record; always STSv1, and first.',
    ja: 'レコードのバージョンです。必ず先頭に置き、値は STSv1 です。',
  },
  'mta-sts.id': {
    en: 'Changes with every change of the policy, so that senders fetch it again.',
    ja: 'ポリシーの識別子です。ポリシーを変更するたびに変更すると、送信側が再取得します。',
  },
  'tls-rpt.v': {
    en: 'Version of the record; always TLSRPTv1, and first.',
    ja: 'レコードのバージョンです。必ず先頭に置き、値は TLSRPTv1 です。',
  },
  'tls-rpt.rua': {
    en: 'Where reports about TLS failures go: {value}.',
    ja: 'TLSの失敗レポートの送り先です({value})。',
  },
  'bimi.v': {
    en: 'Version of the record; always BIMI1, and first.',
    ja: 'レコードのバージョンです。必ず先頭に置き、値は BIMI1 です。',
  },
  'bimi.l': {
    en: 'Where the logo (SVG) is; empty declines to publish one.',
    ja: 'ロゴ(SVG)のURLです。空の場合はロゴを公開しないことを表します。',
  },
  'bimi.a': { en: 'Where the certificate for the logo (VMC) is.', ja: 'ロゴの証明書(VMC)のURLです。' },
  unknown: { en: 'An unknown tag; it is ignored.', ja: '未知のタグです。無視されます。' },
} as const satisfies Record<string, Text>;
