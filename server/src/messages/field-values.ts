// What the numbers and words in fields stand for, where no registry of floor `dns` names them, in both languages.
import type { Text } from './text';

const same = (text: string): Text => ({ en: text, ja: text });

const certificateUsage: Readonly<Record<string, Text>> = {
  0: {
    en: 'PKIX-TA: this certificate authority, checked as browsers do',
    ja: 'PKIX-TA: 指定した認証局(通常の検証も必要)',
  },
  1: {
    en: 'PKIX-EE: this server certificate, checked as browsers do',
    ja: 'PKIX-EE: 指定したサーバー証明書(通常の検証も必要)',
  },
  2: {
    en: 'DANE-TA: this certificate authority, trusted by DNSSEC alone',
    ja: 'DANE-TA: 指定した認証局(DNSSECだけで信頼)',
  },
  3: {
    en: 'DANE-EE: this server certificate, trusted by DNSSEC alone',
    ja: 'DANE-EE: 指定したサーバー証明書(DNSSECだけで信頼)',
  },
  255: { en: 'private use', ja: '私的利用' },
};
const certificateSelector: Readonly<Record<string, Text>> = {
  0: { en: 'the whole certificate', ja: '証明書全体' },
  1: { en: 'its public key (survives renewal with the same key)', ja: '公開鍵(同じ鍵で更新しても変わりません)' },
};
const certificateMatching: Readonly<Record<string, Text>> = {
  0: { en: 'the data itself, no hash', ja: 'データそのもの(ハッシュなし)' },
  1: same('SHA-256'),
  2: same('SHA-512'),
};
const keyFlags: Readonly<Record<string, Text>> = {
  0: { en: 'not a zone key', ja: 'ゾーンの鍵ではありません' },
  256: { en: 'zone signing key (ZSK)', ja: 'ゾーン署名鍵(ZSK)' },
  257: { en: 'key signing key (KSK)', ja: '鍵署名鍵(KSK)' },
  384: { en: 'zone signing key, revoked', ja: 'ゾーン署名鍵(失効)' },
  385: { en: 'key signing key, revoked', ja: '鍵署名鍵(失効)' },
};
const nsec3Hash: Readonly<Record<string, Text>> = { 1: same('SHA-1') };
const gatewayTypes: Readonly<Record<string, Text>> = {
  0: { en: 'no gateway', ja: 'なし' },
  1: { en: 'an IPv4 address', ja: 'IPv4アドレス' },
  2: { en: 'an IPv6 address', ja: 'IPv6アドレス' },
  3: { en: 'a domain name', ja: 'ドメイン名' },
};
const servicePriority: Readonly<Record<string, Text>> = {
  0: { en: 'AliasMode: the name is an alias of the target', ja: 'AliasMode: ターゲットの別名' },
};

/** By `TYPE.field`, then by the value as written in decimal or small letters. */
export const fieldValues: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  'TLSA.usage': certificateUsage,
  'TLSA.selector': certificateSelector,
  'TLSA.matchingType': certificateMatching,
  'SMIMEA.usage': certificateUsage,
  'SMIMEA.selector': certificateSelector,
  'SMIMEA.matchingType': certificateMatching,
  'DNSKEY.flags': keyFlags,
  'CDNSKEY.flags': { ...keyFlags, 0: { en: 'asks the parent to remove the DS', ja: '親ゾーンにDSの削除を求めます' } },
  'RKEY.flags': keyFlags,
  'DNSKEY.protocol': { 3: same('DNSSEC') },
  'CDNSKEY.protocol': { 3: same('DNSSEC') },
  'SSHFP.algorithm': { 1: same('RSA'), 2: same('DSA'), 3: same('ECDSA'), 4: same('Ed25519'), 6: same('Ed448') },
  'SSHFP.fpType': { 1: same('SHA-1'), 2: same('SHA-256') },
  'NSEC3.hashAlgorithm': nsec3Hash,
  'NSEC3PARAM.hashAlgorithm': nsec3Hash,
  'NSEC3.flags': {
    0: { en: 'every delegation is covered', ja: 'すべての委任が対象' },
    1: { en: 'opt-out: unsigned delegations may be missing', ja: 'オプトアウト: 署名のない委任は対象外' },
  },
  'NSEC3PARAM.flags': { 0: { en: 'must be 0 here', ja: 'ここでは常に0' } },
  'NSEC3.iterations': { 0: { en: 'as RFC 9276 wants it', ja: 'RFC 9276の推奨値' } },
  'NSEC3PARAM.iterations': { 0: { en: 'as RFC 9276 wants it', ja: 'RFC 9276の推奨値' } },
  'ZONEMD.scheme': { 1: { en: 'SIMPLE: the whole zone at once', ja: 'SIMPLE: ゾーン全体' } },
  'ZONEMD.hashAlgorithm': { 1: same('SHA-384'), 2: same('SHA-512') },
  'CSYNC.flags': {
    0: { en: 'a person must agree first', ja: '人の確認を待って反映' },
    1: { en: 'immediate', ja: '即時に反映' },
    2: { en: 'only when the SOA serial has grown', ja: 'SOAのシリアルが増えたときだけ' },
    3: { en: 'immediate, and only when the SOA serial has grown', ja: '即時、かつSOAのシリアルが増えたときだけ' },
  },
  'CAA.flags': {
    0: { en: 'an authority that does not know the tag may ignore it', ja: '認証局は、知らないタグを無視できます' },
    128: {
      en: 'critical: an authority that does not know the tag must not issue',
      ja: 'クリティカル: タグを知らない認証局は発行できません',
    },
  },
  'CAA.tag': {
    issue: {
      en: 'authority that may issue certificates; ";" alone: nobody',
      ja: '証明書を発行できる認証局(「;」だけなら発行禁止)',
    },
    issuewild: { en: 'authority that may issue wildcard certificates', ja: 'ワイルドカード証明書を発行できる認証局' },
    iodef: { en: 'where to report requests that were refused', ja: '拒否した発行要求の報告先' },
    issuemail: { en: 'authority that may issue S/MIME certificates', ja: 'S/MIME証明書を発行できる認証局' },
    issuevmc: {
      en: 'authority that may issue mark certificates for logos (BIMI)',
      ja: 'ロゴの証明書(BIMI)を発行できる認証局',
    },
    contactemail: { en: 'mail address of the domain’s contact', ja: 'ドメイン名の連絡先のメールアドレス' },
    contactphone: { en: 'telephone number of the domain’s contact', ja: 'ドメイン名の連絡先の電話番号' },
  },
  'IPSECKEY.gatewayType': gatewayTypes,
  'IPSECKEY.algorithm': {
    0: { en: 'no key', ja: '鍵なし' },
    1: same('DSA'),
    2: same('RSA'),
    3: same('ECDSA'),
    4: same('EdDSA'),
  },
  'AMTRELAY.relayType': gatewayTypes,
  'AMTRELAY.discoveryOptional': {
    0: { en: 'discovery is needed', ja: '探索が必要' },
    1: { en: 'the relay may be used without discovery', ja: '探索なしで利用可能' },
  },
  'HIP.pkAlgorithm': { 1: same('DSA'), 2: same('RSA'), 3: same('ECDSA'), 4: same('EdDSA') },
  'AFSDB.subtype': {
    1: { en: 'AFS database server', ja: 'AFSのデータベースサーバー' },
    2: { en: 'DCE authentication server', ja: 'DCEの認証サーバー' },
  },
  'SVCB.svcPriority': servicePriority,
  'HTTPS.svcPriority': servicePriority,
  'NAPTR.flags': {
    '': { en: 'not the end: rules of the replacement follow', ja: '続行: 置換後の名前の規則へ進みます' },
    s: { en: 'the end: the result is a name with SRV records', ja: '終了: 結果はSRVを持つ名前' },
    a: { en: 'the end: the result is a host with addresses', ja: '終了: 結果はアドレスを持つホスト' },
    u: { en: 'the end: the result is a URI', ja: '終了: 結果はURI' },
    p: { en: 'the rest is the application’s own', ja: '以降はアプリケーション独自' },
  },
  'SRV.port': {
    0: { en: 'no service', ja: 'サービスなし' },
    25: { en: 'SMTP between servers', ja: 'サーバー間のSMTP' },
    53: same('DNS'),
    80: same('HTTP'),
    88: same('Kerberos'),
    110: same('POP3'),
    143: same('IMAP'),
    389: same('LDAP'),
    443: same('HTTPS'),
    465: { en: 'mail submission with TLS', ja: 'メールの投稿(TLS)' },
    587: { en: 'mail submission with STARTTLS', ja: 'メールの投稿(STARTTLS)' },
    636: { en: 'LDAP with TLS', ja: 'TLSを使うLDAP' },
    993: { en: 'IMAP with TLS', ja: 'TLSを使うIMAP' },
    995: { en: 'POP3 with TLS', ja: 'TLSを使うPOP3' },
    5060: same('SIP'),
    5061: { en: 'SIP with TLS', ja: 'TLSを使うSIP' },
    5222: { en: 'XMPP for clients', ja: 'XMPP(クライアント用)' },
    5269: { en: 'XMPP between servers', ja: 'XMPP(サーバー間)' },
  },
};

/** Keys of SVCB and HTTPS parameters, as written. */
export const serviceParameters: Readonly<Record<string, Text>> = {
  mandatory: {
    en: 'keys that a client must understand to use the record',
    ja: 'クライアントが必ず理解しなければならないキー',
  },
  alpn: { en: 'protocols that the service speaks', ja: '対応するプロトコル' },
  'no-default-alpn': { en: 'the usual protocol is not spoken', ja: '既定のプロトコルには非対応' },
  port: { en: 'port of the service', ja: 'サービスのポート番号' },
  ipv4hint: { en: 'IPv4 addresses to try before the lookup is done', ja: '名前解決を待たずに試せるIPv4アドレス' },
  ech: { en: 'key for encrypted ClientHello', ja: '暗号化ClientHelloの鍵' },
  ipv6hint: { en: 'IPv6 addresses to try before the lookup is done', ja: '名前解決を待たずに試せるIPv6アドレス' },
  dohpath: { en: 'path of DNS over HTTPS', ja: 'DNS over HTTPSのパス' },
  ohttp: { en: 'the service can be asked by oblivious HTTP', ja: 'Oblivious HTTPで利用可能' },
  'tls-supported-groups': {
    en: 'key exchange groups of TLS that the service takes',
    ja: '対応するTLSの鍵交換グループ',
  },
  docpath: { en: 'path of DNS over CoAP', ja: 'DNS over CoAPのパス' },
  pvd: { en: 'configuration of the network can be asked for', ja: 'プロビジョニングドメインの設定を取得可能' },
};
