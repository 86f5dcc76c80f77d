// What stands beside a proposal in a completion list, in both languages.
import type { Text } from './text';

/** Details of names, numbers and words. */
export const completionTexts = {
  origin: { en: 'the origin, {name}', ja: '起点({name})' },
  referenced: { en: 'named by {type}, has no records yet', ja: '{type} の指す先(レコードなし)' },
  wildcard: { en: 'names that do not exist', ja: '存在しない名前すべて(ワイルドカード)' },
  nullMx: { en: 'no mail for this domain (null MX)', ja: 'メールを受信しません(Null MX)' },
  noService: { en: 'the service is not offered', ja: 'サービスの提供なし' },
  itself: { en: '{name} itself', ja: '{name} 自身' },
  first: { en: 'the first host', ja: '最初のホスト' },
  after: { en: 'after {hosts}', ja: '{hosts} の次' },
  beside: { en: 'as likely as {hosts}', ja: '{hosts} と同じ優先度(負荷分散)' },
  before: { en: 'before {hosts}', ja: '{hosts} より先' },
  internet: { en: 'Internet', ja: 'インターネット' },
  serial: { en: 'today’s first', ja: '今日の最初の版' },
  nobody: { en: 'nobody may issue', ja: '発行を禁止' },
  reports: { en: 'where to report', ja: '報告先' },
  responsible: { en: 'mail to {address}', ja: '{address} 宛' },
  ofHost: { en: 'address of {host}', ja: '{host} のアドレス' },
  example: { en: 'Example: {example}', ja: '例: {example}' },
  format: { en: 'Data: {fields}', ja: 'データ: {fields}' },
} as const satisfies Record<string, Text>;

/** Names of services and policies, by their labels. */
export const serviceTexts = {
  submissions: { en: 'mail submission with TLS', ja: 'メールの投稿(TLS)' },
  submission: { en: 'mail submission with STARTTLS', ja: 'メールの投稿(STARTTLS)' },
  imaps: { en: 'IMAP with TLS', ja: 'TLSを使うIMAP' },
  imap: { en: 'IMAP', ja: 'IMAP(メールの閲覧)' },
  pop3s: { en: 'POP3 with TLS', ja: 'TLSを使うPOP3' },
  pop3: { en: 'POP3', ja: 'POP3(メールの取り出し)' },
  autodiscover: { en: 'settings of mail programs', ja: 'メールソフトの自動設定' },
  caldavs: { en: 'calendars with TLS', ja: 'TLSを使うカレンダー' },
  carddavs: { en: 'address books with TLS', ja: 'TLSを使うアドレス帳' },
  sips: { en: 'telephony with TLS (SIP)', ja: 'TLSを使うIP電話(SIP)' },
  sip: { en: 'telephony (SIP)', ja: 'IP電話(SIP)' },
  xmppClient: { en: 'chat for clients (XMPP)', ja: 'チャット(XMPP、クライアント用)' },
  xmppServer: { en: 'chat between servers (XMPP)', ja: 'チャット(XMPP、サーバー間)' },
  ldap: { en: 'directory (LDAP)', ja: 'ディレクトリーサービス(LDAP)' },
  kerberos: { en: 'sign-in (Kerberos)', ja: '認証(Kerberos)' },
  dmarc: { en: 'DMARC policy of the domain', ja: 'このドメインのDMARCポリシー' },
  dkim: { en: 'DKIM key of a selector', ja: 'セレクターのDKIM公開鍵' },
  mtaSts: { en: 'MTA-STS: mail only over TLS', ja: 'MTA-STS(TLSの強制)' },
  tlsRpt: { en: 'TLS-RPT: reports about TLS', ja: 'TLS-RPT(TLSの失敗レポート)' },
  bimi: { en: 'BIMI: logo beside mail', ja: 'BIMI(メールに表示するロゴ)' },
  acme: { en: 'proof for a certificate', ja: '証明書の発行に使う確認' },
  tlsaMail: { en: 'certificate of a mail server (DANE)', ja: 'メールサーバーの証明書(DANE)' },
  tlsaWeb: { en: 'certificate of a web server (DANE)', ja: 'Webサーバーの証明書(DANE)' },
} as const satisfies Record<string, Text>;

/** Sets of records that are written at once. */
export const setTexts = {
  newZone: { en: 'a new zone: SOA, NS and addresses', ja: '新しいゾーン(SOA・NS・アドレス)' },
  mail: { en: 'mail: MX, address, SPF and DMARC', ja: 'メールの受信(MX・アドレス・SPF・DMARC)' },
  noMail: { en: 'a domain without mail: null MX, SPF and DMARC', ja: 'メールを使わないドメイン(Null MX・SPF・DMARC)' },
  provider: { en: 'mail at {name}: MX and SPF', ja: '{name} でのメールの受信(MX・SPF)' },
  reverse: { en: 'a new reverse zone: SOA, NS and PTR', ja: '新しい逆引きゾーン(SOA・NS・PTR)' },
} as const satisfies Record<string, Text>;

/** What the words in TXT records about mail mean. */
export const mailWords = {
  spfRecord: { en: 'SPF: who may send mail', ja: 'SPF(送信を許可するサーバー)' },
  spfNone: { en: 'SPF: nobody may send mail', ja: 'SPF(誰も送信しません)' },
  dmarcRecord: { en: 'DMARC: what to do with forged mail', ja: 'DMARC(なりすましメールの扱い)' },
  dkimRecord: { en: 'DKIM: public key', ja: 'DKIM(公開鍵)' },
  dkimRevoked: { en: 'DKIM: no key, all signatures are void', ja: 'DKIM(鍵の失効)' },
  stsRecord: { en: 'MTA-STS: version of the policy', ja: 'MTA-STS(ポリシーの版)' },
  rptRecord: { en: 'TLS-RPT: where to report', ja: 'TLS-RPT(レポートの送付先)' },
  bimiRecord: { en: 'BIMI: where the logo is', ja: 'BIMI(ロゴの場所)' },

  spfMx: { en: 'the hosts of the MX records', ja: 'MXのホスト' },
  spfA: { en: 'the addresses of the domain', ja: 'ドメイン自身のアドレス' },
  spfIp4: { en: 'an IPv4 address or network', ja: 'IPv4アドレスまたはネットワーク' },
  spfIp6: { en: 'an IPv6 address or network', ja: 'IPv6アドレスまたはネットワーク' },
  spfInclude: { en: 'whom the SPF record of another domain allows', ja: '他のドメインのSPFが許可するサーバー' },
  spfExists: { en: 'if a made-up name has an address', ja: '組み立てた名前にアドレスがあるとき' },
  spfRedirect: { en: 'the SPF record of another domain instead', ja: '他のドメインのSPFで判定' },
  spfFail: { en: 'all others fail', ja: 'ほかはすべて拒否' },
  spfSoftFail: { en: 'all others are suspicious', ja: 'ほかはすべて弱い拒否' },
  spfNeutral: { en: 'nothing is said of all others', ja: 'ほかは判定なし' },

  policyNone: { en: 'deliver as usual, only report', ja: '通常どおり配送(レポートのみ)' },
  policyQuarantine: { en: 'into the junk folder', ja: '迷惑メールとして扱う' },
  policyReject: { en: 'refuse', ja: '受信を拒否' },

  keyEd25519: { en: 'Ed25519, short but not understood everywhere', ja: 'Ed25519(鍵は短いが未対応の受信側あり)' },

  mailto: { en: 'by mail', ja: 'メールで送付' },
  https: { en: 'by HTTPS', ja: 'HTTPSで送付' },
  providerOf: { en: 'servers of {name}', ja: '{name} のサーバー' },
} as const satisfies Record<string, Text>;

/** Values that people write in SOA records. */
export const soaAdvice = {
  refresh: { en: 'secondaries ask every {human}', ja: '{human}ごとに更新を確認' },
  retry: { en: 'again after {human}', ja: '{human}後に再試行' },
  expire: { en: 'secondaries answer for {human}', ja: '{human}は応答を継続' },
  minimum: { en: '"does not exist" is kept for {human}', ja: '「存在しない」を{human}保持' },
} as const satisfies Record<string, Text>;
