// What the pages of the rules about MTA-STS, TLS-RPT, DANE and BIMI say beside, in both languages.
import { noExceptions } from './phrases';
import type { PageTexts } from './page-texts';
import type { Text } from '../text';

const noMtaSts: Text = {
  en: 'Senders discard the record and deliver as if the domain had no MTA-STS: connections can be downgraded to plain text.',
  ja: '送信側はレコードを無視し、MTA-STSのないドメインとして配送します。通信を平文に格下げする攻撃を防げません。',
};

export const mailTransportPages = {
  'mta-sts-multiple-records': {
    why: noMtaSts,
    exceptions: {
      en: 'Other TXT records beside it, and identical records.',
      ja: 'MTA-STS以外のTXTレコードと、同一のレコードは対象外です。',
    },
  },
  'mta-sts-version-invalid': {
    why: noMtaSts,
    exceptions: {
      en: 'Other TXT records at the name that have neither such a version nor "id=".',
      ja: 'このようなバージョンも「id=」も含まない別のTXTレコードは対象外です。',
    },
  },
  'mta-sts-id-invalid': {
    why: noMtaSts,
    exceptions: { en: 'Further fields of the record are free.', ja: 'レコードのその他のフィールドは対象外です。' },
  },
  'mta-sts-policy-host-missing': {
    why: {
      en: 'Senders fetch the policy from that host by HTTPS. They cannot, and deliver without MTA-STS.',
      ja: '送信側はこのホストからHTTPSでポリシーを取得します。取得できないため、MTA-STSなしで配送します。',
    },
    exceptions: {
      en: 'A CNAME is fine here, and so is a wildcard that answers. Silent when the zone is not known in full or the host is delegated.',
      ja: 'CNAMEや、応答するワイルドカードがあれば問題ありません。全体がわからないゾーンと、ホストが委任されている場合は対象外です。',
    },
  },
  'mta-sts-record-missing': {
    why: {
      en: 'The TXT record is what makes senders fetch the policy: half of the set-up is there and has no effect.',
      ja: '送信側はTXTレコードを見てポリシーを取得します。片方だけでは効果がありません。',
    },
    exceptions: {
      en: 'Wildcards, and names that a CNAME points to.',
      ja: 'ワイルドカードと、CNAMEの指す先の名前は対象外です。',
    },
  },
  'mta-sts-policy-mismatch': {
    why: {
      en: 'Senders that know the policy do not deliver to a host that it does not name.',
      ja: 'ポリシーを知る送信側は、そこに記述のないホストには配送しません。',
    },
    exceptions: {
      en: 'A null MX, a policy of mode none, and a policy file that belongs to no zone here.',
      ja: 'Null MX、モードが none のポリシー、どのゾーンのものかわからないポリシーファイルは対象外です。',
    },
  },
  'tlsrpt-record-invalid': {
    why: {
      en: 'Senders take the domain for one that wants no reports, and failures of TLS stay unseen.',
      ja: '送信側はレポートを希望しないドメインとみなすため、TLSの失敗に気付けません。',
    },
    exceptions: {
      en: 'Further fields, and other TXT records at the name.',
      ja: 'その他のフィールドと、同じ名前の別のTXTレコードは対象外です。',
    },
  },
  'tlsrpt-owner-invalid': {
    why: { en: 'Senders ask nowhere else.', ja: '送信側はそれ以外の名前を参照しません。' },
    exceptions: { en: 'Names that a CNAME points to.', ja: 'CNAMEの指す先の名前は対象外です。' },
  },
  'tlsa-owner-invalid': {
    why: { en: 'Clients ask only for such a name.', ja: 'クライアントはこの形式の名前しか参照しません。' },
    exceptions: {
      en: 'Names that a CNAME points to, and wildcards such as "*._tcp.host".',
      ja: 'CNAMEの指す先の名前と、「*._tcp.host」のようなワイルドカードは対象外です。',
    },
  },
  'tlsa-parameter-invalid': {
    why: {
      en: 'Clients treat the record as unusable; when no other is left, DANE does not protect the connection or delivery stops.',
      ja: 'クライアントはこのレコードを使用できません。ほかに有効なレコードがなければ、DANEによる保護が失われるか、配送が止まります。',
    },
    exceptions: noExceptions,
  },
  'tlsa-digest-length': {
    why: {
      en: 'No certificate can match; clients treat the record as malformed. BIND, NSD and Knot load it without a word.',
      ja: '一致する証明書がないため、クライアントは不正なレコードとして扱います。BIND・NSD・Knotは警告なしに読み込みます。',
    },
    exceptions: {
      en: 'Matching type 0 holds the whole data and may have any length.',
      ja: 'マッチングタイプ0はデータ全体を表すため、長さは決まっていません。',
    },
  },
  'tlsa-smtp-pkix-usage': {
    why: {
      en: 'What senders do with it is not defined; many treat the record as unusable.',
      ja: '送信側の動作は定義されておらず、多くは使用できないレコードとして扱います。',
    },
    exceptions: { en: 'Ports other than 25.', ja: 'ポート25以外は対象外です。' },
  },
  'tlsa-not-mx-host': {
    why: {
      en: 'Senders look for the record at the name of the MX host, not at the mail domain.',
      ja: '送信側は、メールドメインではなくMXホストの名前でTLSAを参照します。',
    },
    exceptions: {
      en: 'A host without MX of its own that has an address receives its mail itself. Domains in other zones may use the host.',
      ja: '自身のMXがなくアドレスを持つホストは、自分でメールを受け取ります。別のゾーンのドメインがMXに指定している場合もあります。',
    },
  },
  'tlsa-incomplete-coverage': {
    why: {
      en: 'An attacker who blocks the protected host gets the mail through the other one.',
      ja: '攻撃者は保護されたホストへの接続を妨げることで、保護のないホスト経由の配送に誘導できます。',
    },
    exceptions: { en: 'Hosts outside the known zones.', ja: '既知のゾーンの外のホストは対象外です。' },
  },
  'tlsa-zone-unsigned': {
    why: {
      en: 'Without DNSSEC nobody can trust the record, and clients ignore it.',
      ja: 'DNSSECがなければレコードを信頼できないため、クライアントは無視します。',
    },
    exceptions: {
      en: 'Signing often happens outside the file, so the rule is off unless it is switched on.',
      ja: '署名はファイルの外で行われることが多いため、既定では無効です。',
    },
  },
  'bimi-record-invalid': {
    why: { en: 'Mail providers show no logo.', ja: 'メール事業者でロゴが表示されません。' },
    exceptions: {
      en: '"l=;" declines to publish a logo and is legal. Unknown tags are not judged.',
      ja: '「l=;」はロゴを公開しないことを表し、問題ありません。未知のタグは対象外です。',
    },
  },
  'bimi-without-enforcing-dmarc': {
    why: {
      en: 'Providers show logos only for mail of domains that enforce DMARC, for their subdomains and for all mail.',
      ja: 'ロゴが表示されるのは、サブドメインを含むすべてのメールにDMARCを適用しているドメインのメールだけです。',
    },
    exceptions: {
      en: 'A DMARC record that lies outside the known zones.',
      ja: 'DMARCレコードが既知のゾーンの外にある場合は対象外です。',
    },
  },
} as const satisfies Record<string, PageTexts>;
