// What the rules about MTA-STS, TLS-RPT, DANE and BIMI say, in both languages.
import type { RuleTexts } from './rule-texts';
import type { Text } from './text';

const noExceptions: Text = { en: 'None.', ja: '例外はありません。' };

const noMtaSts: Text = {
  en: 'Senders discard the record and deliver as if the domain had no MTA-STS: connections can be downgraded to plain text.',
  ja: '送信側はレコードを無視し、MTA-STSのないドメインとして配送します。通信を平文に格下げする攻撃を防げません。',
};

/** Texts by rule id. */
export const mailTransportRuleTexts = {
  'mta-sts-multiple-records': {
    title: { en: 'Several MTA-STS records at one name', ja: '同じ名前に複数のMTA-STSレコード' },
    message: {
      en: '{owner} has {n} MTA-STS records; senders then assume there is no policy.',
      ja: '{owner} にMTA-STSレコードが{n}件あります。送信側はポリシーがないものとみなします。',
    },
    why: noMtaSts,
    fixes: { keep: { en: 'Remove this MTA-STS record', ja: 'このMTA-STSレコードを削除' } },
    exceptions: {
      en: 'Other TXT records beside it, and identical records.',
      ja: 'MTA-STS以外のTXTレコードと、同一のレコードは対象外です。',
    },
  },
  'mta-sts-version-invalid': {
    title: { en: 'MTA-STS record does not begin with "v=STSv1;"', ja: 'MTA-STSレコードの先頭が「v=STSv1;」でない' },
    message: {
      en: 'An MTA-STS record must begin with "v=STSv1;".',
      ja: 'MTA-STSレコードは「v=STSv1;」で始めなければなりません。',
    },
    why: noMtaSts,
    fixes: { rewrite: { en: 'Begin with "v=STSv1;"', ja: '先頭を「v=STSv1;」に修正' } },
    exceptions: {
      en: 'Other TXT records at the name that have neither such a version nor "id=".',
      ja: 'このようなバージョンも「id=」も含まない別のTXTレコードは対象外です。',
    },
  },
  'mta-sts-id-invalid': {
    title: { en: 'Invalid MTA-STS id', ja: 'MTA-STSの id が正しくない' },
    message: {
      en: 'MTA-STS "id" must be 1–32 letters or digits; "{value}" is not.',
      ja: 'MTA-STSの「id」は英数字1〜32文字です。「{value}」は使用できません。',
    },
    variants: {
      missing: { en: 'MTA-STS record has no "id".', ja: 'MTA-STSレコードに「id」がありません。' },
    },
    why: noMtaSts,
    fixes: {
      clean: { en: 'Use "{guess}"', ja: '「{guess}」に変更' },
      insert: { en: 'Insert an id', ja: 'id を挿入' },
    },
    exceptions: { en: 'Further fields of the record are free.', ja: 'レコードのその他のフィールドは対象外です。' },
  },
  'mta-sts-policy-host-missing': {
    title: { en: 'MTA-STS policy host is missing', ja: 'MTA-STSのポリシーホストがない' },
    message: {
      en: '{domain} announces MTA-STS, but the policy host {host} {why}.',
      ja: '{domain} はMTA-STSを宣言していますが、ポリシーホスト {host} が{why}。',
    },
    why: {
      en: 'Senders fetch the policy from that host by HTTPS. They cannot, and deliver without MTA-STS.',
      ja: '送信側はこのホストからHTTPSでポリシーを取得します。取得できないため、MTA-STSなしで配送します。',
    },
    fixes: { add: { en: 'Add an A record for {host}', ja: '{host} のAレコードを追加' } },
    exceptions: {
      en: 'A CNAME is fine here, and so is a wildcard that answers. Silent when the zone is not known in full or the host is delegated.',
      ja: 'CNAMEや、応答するワイルドカードがあれば問題ありません。全体がわからないゾーンと、ホストが委任されている場合は対象外です。',
    },
  },
  'mta-sts-record-missing': {
    title: { en: 'MTA-STS host without its TXT record', ja: 'MTA-STSのTXTレコードがない' },
    message: {
      en: '{host} exists but there is no TXT record {owner}; the policy is never looked for.',
      ja: '{host} がありますが、{owner} のTXTレコードがないためポリシーは参照されません。',
    },
    variants: {
      place: {
        en: 'An MTA-STS record works only at "_mta-sts.<domain>"; {owner} is never asked.',
        ja: 'MTA-STSレコードは「_mta-sts.<ドメイン>」に置きます。{owner} は参照されません。',
      },
    },
    why: {
      en: 'The TXT record is what makes senders fetch the policy: half of the set-up is there and has no effect.',
      ja: '送信側はTXTレコードを見てポリシーを取得します。片方だけでは効果がありません。',
    },
    fixes: {
      add: { en: 'Add "{owner}"', ja: '「{owner}」を追加' },
      rename: { en: 'Move to "{owner}"', ja: 'オーナー名を「{owner}」に変更' },
    },
    exceptions: {
      en: 'Wildcards, and names that a CNAME points to.',
      ja: 'ワイルドカードと、CNAMEの指す先の名前は対象外です。',
    },
  },
  'mta-sts-policy-mismatch': {
    title: { en: 'MX is not in the MTA-STS policy', ja: 'MXがMTA-STSポリシーに含まれていない' },
    message: {
      en: 'MX {target} matches no "mx:" line of {file}; senders in enforce mode will refuse it.',
      ja: 'MXの配送先 {target} は {file} のどの「mx:」にも一致しません。enforceモードの送信側は配送を拒否します。',
    },
    why: {
      en: 'Senders that know the policy do not deliver to a host that it does not name.',
      ja: 'ポリシーを知る送信側は、そこに記述のないホストには配送しません。',
    },
    fixes: {},
    exceptions: {
      en: 'A null MX, a policy of mode none, and a policy file that belongs to no zone here.',
      ja: 'Null MX、モードが none のポリシー、どのゾーンのものかわからないポリシーファイルは対象外です。',
    },
  },
  'tlsrpt-record-invalid': {
    title: { en: 'Invalid TLS reporting record', ja: 'TLS-RPTのレコードが正しくない' },
    message: {
      en: 'TLS reporting record is invalid: {reason}.',
      ja: 'TLSレポート(TLS-RPT)のレコードが正しくありません({reason})。',
    },
    why: {
      en: 'Senders take the domain for one that wants no reports, and failures of TLS stay unseen.',
      ja: '送信側はレポートを希望しないドメインとみなすため、TLSの失敗に気付けません。',
    },
    fixes: {
      mailto: { en: 'Write "mailto:{u}"', ja: '「mailto:{u}」に修正' },
      rewrite: { en: 'Begin with "v=TLSRPTv1;"', ja: '先頭を「v=TLSRPTv1;」に修正' },
      keep: { en: 'Remove this TLS reporting record', ja: 'このTLS-RPTレコードを削除' },
    },
    exceptions: {
      en: 'Further fields, and other TXT records at the name.',
      ja: 'その他のフィールドと、同じ名前の別のTXTレコードは対象外です。',
    },
  },
  'tlsrpt-owner-invalid': {
    title: { en: 'TLS reporting record at the wrong name', ja: 'TLS-RPTのレコードの名前が正しくない' },
    message: {
      en: 'A TLSRPT record works only at "_smtp._tls.<domain>".',
      ja: 'TLS-RPTのレコードは「_smtp._tls.<ドメイン>」に置きます。',
    },
    why: { en: 'Senders ask nowhere else.', ja: '送信側はそれ以外の名前を参照しません。' },
    fixes: { rename: { en: 'Move it to "{name}"', ja: 'オーナー名を「{name}」に変更' } },
    exceptions: { en: 'Names that a CNAME points to.', ja: 'CNAMEの指す先の名前は対象外です。' },
  },
  'tlsa-owner-invalid': {
    title: { en: 'TLSA record at the wrong name', ja: 'TLSAレコードの名前が正しくない' },
    message: {
      en: 'TLSA owner must be "_<port>._<tcp|udp|sctp>.<host>"; {owner} is not.',
      ja: 'TLSAのオーナー名は「_<ポート番号>._<tcp|udp|sctp>.<ホスト名>」の形式です({owner})。',
    },
    why: { en: 'Clients ask only for such a name.', ja: 'クライアントはこの形式の名前しか参照しません。' },
    fixes: { prefix: { en: 'Move it to "{name}"', ja: 'オーナー名を「{name}」に変更' } },
    exceptions: {
      en: 'Names that a CNAME points to, and wildcards such as "*._tcp.host".',
      ja: 'CNAMEの指す先の名前と、「*._tcp.host」のようなワイルドカードは対象外です。',
    },
  },
  'tlsa-parameter-invalid': {
    title: { en: 'Unassigned TLSA parameter', ja: 'TLSAのパラメーターが未定義の値' },
    message: {
      en: 'TLSA {field} {value} is not assigned ({allowed}).',
      ja: 'TLSAの{field}の値 {value} は定義されていません({allowed})。',
    },
    variants: {
      private: {
        en: 'TLSA {field} 255 is for private use; other clients cannot use the record.',
        ja: 'TLSAの{field}の値 255 は私的利用向けです。一般のクライアントは使用できません。',
      },
    },
    why: {
      en: 'Clients treat the record as unusable; when no other is left, DANE does not protect the connection or delivery stops.',
      ja: 'クライアントはこのレコードを使用できません。ほかに有効なレコードがなければ、DANEによる保護が失われるか、配送が止まります。',
    },
    fixes: { usual: { en: 'Use {guess}', ja: '{guess} に変更' } },
    exceptions: noExceptions,
  },
  'tlsa-digest-length': {
    title: { en: 'TLSA digest of the wrong length', ja: 'TLSAのダイジェストの長さが正しくない' },
    message: {
      en: 'TLSA digest has {n} octets; {alg} needs {m}.',
      ja: 'TLSAのダイジェスト長は{n}オクテットです。{alg}では{m}オクテット必要です。',
    },
    why: {
      en: 'No certificate can match; clients treat the record as malformed. BIND, NSD and Knot load it without a word.',
      ja: '一致する証明書がないため、クライアントは不正なレコードとして扱います。BIND・NSD・Knotは警告なしに読み込みます。',
    },
    fixes: {},
    exceptions: {
      en: 'Matching type 0 holds the whole data and may have any length.',
      ja: 'マッチングタイプ0はデータ全体を表すため、長さは決まっていません。',
    },
  },
  'tlsa-smtp-pkix-usage': {
    title: { en: 'TLSA usage that SMTP does not support', ja: 'SMTPで使えないTLSAの用途' },
    message: {
      en: 'TLSA usage {u} (PKIX) is not usable for SMTP; use 3 (DANE-EE) or 2 (DANE-TA).',
      ja: 'SMTP(ポート25)のTLSAでは用途{u}(PKIX)は使えません。3(DANE-EE)または2(DANE-TA)を指定します。',
    },
    why: {
      en: 'What senders do with it is not defined; many treat the record as unusable.',
      ja: '送信側の動作は定義されておらず、多くは使用できないレコードとして扱います。',
    },
    fixes: { usage: { en: 'Change the usage to {guess}', ja: '用途を {guess} に変更' } },
    exceptions: { en: 'Ports other than 25.', ja: 'ポート25以外は対象外です。' },
  },
  'tlsa-not-mx-host': {
    title: { en: 'TLSA for port 25 at a host that is no MX target', ja: 'MXの配送先でないホストのTLSA(ポート25)' },
    message: {
      en: '{host} has a TLSA record for port 25 but is no MX target in this workspace.',
      ja: '{host} にポート25のTLSAがありますが、このワークスペースのどのMXの配送先でもありません。',
    },
    variants: {
      domain: {
        en: '{host} has a TLSA record for port 25, but its mail goes to other hosts; DANE needs the record there.',
        ja: '{host} にポート25のTLSAがありますが、{host} 宛のメールは別のホストに配送されます。TLSAはそのホストに必要です。',
      },
    },
    why: {
      en: 'Senders look for the record at the name of the MX host, not at the mail domain.',
      ja: '送信側は、メールドメインではなくMXホストの名前でTLSAを参照します。',
    },
    fixes: { move: { en: 'Move to {name}', ja: '{name} に移動' } },
    exceptions: {
      en: 'A host without MX of its own that has an address receives its mail itself. Domains in other zones may use the host.',
      ja: '自身のMXがなくアドレスを持つホストは、自分でメールを受け取ります。別のゾーンのドメインがMXに指定している場合もあります。',
    },
  },
  'tlsa-incomplete-coverage': {
    title: { en: 'Only some MX hosts have TLSA', ja: '一部のMXホストだけにTLSAがある' },
    message: {
      en: '{with} has TLSA for port 25 but MX host {without} has none; mail through it is not protected.',
      ja: '{with} にはTLSAがありますが、MXホスト {without} にはありません。そちら経由のメールは保護されません。',
    },
    why: {
      en: 'An attacker who blocks the protected host gets the mail through the other one.',
      ja: '攻撃者は保護されたホストへの接続を妨げることで、保護のないホスト経由の配送に誘導できます。',
    },
    fixes: {},
    exceptions: { en: 'Hosts outside the known zones.', ja: '既知のゾーンの外のホストは対象外です。' },
  },
  'tlsa-zone-unsigned': {
    title: { en: 'TLSA in a zone that seems unsigned', ja: '署名の形跡がないゾーンのTLSA' },
    message: {
      en: 'TLSA records work only in a DNSSEC-signed zone; no sign of signing was found for {zone}.',
      ja: 'TLSAはDNSSEC署名済みゾーンでのみ有効です。{zone} に署名の設定が見つかりません。',
    },
    why: {
      en: 'Without DNSSEC nobody can trust the record, and clients ignore it.',
      ja: 'DNSSECがなければレコードを信頼できないため、クライアントは無視します。',
    },
    fixes: {},
    exceptions: {
      en: 'Signing often happens outside the file, so the rule is off unless it is switched on.',
      ja: '署名はファイルの外で行われることが多いため、既定では無効です。',
    },
  },
  'bimi-record-invalid': {
    title: { en: 'Invalid BIMI record', ja: 'BIMIレコードが正しくない' },
    message: { en: 'BIMI record is invalid: {reason}.', ja: 'BIMIレコードが正しくありません({reason})。' },
    variants: {
      svg: {
        en: 'The BIMI logo "{url}" does not end in .svg; providers show SVG images only.',
        ja: 'BIMIのロゴ「{url}」の末尾が .svg ではありません。表示されるのはSVG画像だけです。',
      },
    },
    why: { en: 'Mail providers show no logo.', ja: 'メール事業者でロゴが表示されません。' },
    fixes: {
      rewrite: { en: 'Begin with "v=BIMI1;"', ja: '先頭を「v=BIMI1;」に修正' },
      https: { en: 'Use https:', ja: 'https: に変更' },
      keep: { en: 'Remove this BIMI record', ja: 'このBIMIレコードを削除' },
    },
    exceptions: {
      en: '"l=;" declines to publish a logo and is legal. Unknown tags are not judged.',
      ja: '「l=;」はロゴを公開しないことを表し、問題ありません。未知のタグは対象外です。',
    },
  },
  'bimi-without-enforcing-dmarc': {
    title: { en: 'BIMI without an enforcing DMARC policy', ja: '強制力のあるDMARCを伴わないBIMI' },
    message: {
      en: 'BIMI needs DMARC p=quarantine or p=reject; {domain} has {p}.',
      ja: 'BIMIにはDMARCの p=quarantine または p=reject が必要です({domain} は {p})。',
    },
    why: {
      en: 'Providers show logos only for mail of domains that enforce DMARC, for their subdomains and for all mail.',
      ja: 'ロゴが表示されるのは、サブドメインを含むすべてのメールにDMARCを適用しているドメインのメールだけです。',
    },
    fixes: {},
    exceptions: {
      en: 'A DMARC record that lies outside the known zones.',
      ja: 'DMARCレコードが既知のゾーンの外にある場合は対象外です。',
    },
  },
} as const satisfies Record<string, RuleTexts>;
