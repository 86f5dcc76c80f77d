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
    ja: 'このドメインを名乗ると疑わしいものとして扱われます(softfail)',
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

/** Whom an SPF record lets send, one of a list each. */
export const spfSenders = {
  a: { en: 'the addresses of {domain}', ja: '{domain} のアドレス' },
  mx: { en: 'the mail servers (MX) of {domain}', ja: '{domain} のメールサーバー(MX)' },
  include: { en: 'whom {domain} allows', ja: '{domain} が許可するサーバー' },
  provider: { en: 'the servers of {name} ({domain})', ja: '{name} のサーバー({domain})' },
  ptr: { en: 'hosts with a name in {domain}', ja: '逆引き名が {domain} に属するホスト' },
  exists: { en: 'senders for which {domain} has an address', ja: '{domain} にアドレスがある送信元' },
} as const satisfies Record<string, Text>;

/** What an SPF record says as a whole: whom it lets send, and what becomes of all others. */
export const spfSummary = {
  some: { en: 'Mail as {owner} may come from {list}.', ja: '{owner} を名乗るメールを送信できるのは {list} です。' },
  none: {
    en: 'It names no host that may send mail as {owner}.',
    ja: '{owner} を名乗って送信できるサーバーはありません。',
  },
  nobody: {
    en: 'No host may send mail as {owner} (fail).',
    ja: '{owner} を名乗って送信できるサーバーはありません(fail)。',
  },
  everybody: { en: 'Anyone may send mail as {owner}.', ja: '誰でも {owner} を名乗って送信できます。' },
  instead: {
    en: 'The SPF record of {domain} decides who may send mail as {owner}.',
    ja: '{owner} を名乗って送信できるサーバーは、{domain} のSPFレコードで決まります。',
  },
  fail: { en: 'All others fail.', ja: 'その他はすべて拒否されます(fail)。' },
  softFail: { en: 'All others are suspicious (softfail).', ja: 'その他は疑わしいものとして扱われます(softfail)。' },
  neutral: { en: 'Nothing is said of all others (neutral).', ja: 'その他は判定されません(neutral)。' },
  anyone: { en: 'All others may, too: anyone can use the name.', ja: 'その他もすべて送信できます(誰でも名乗れます)。' },
  redirect: {
    en: 'For all others the SPF record of {domain} decides.',
    ja: 'その他は {domain} のSPFレコードで判定されます。',
  },
  broken: {
    en: 'It has a fault that makes it void: every check ends in "permerror".',
    ja: '誤りがあるため無効です。検証はすべて「permerror」になります。',
  },
} as const satisfies Record<string, Text>;
