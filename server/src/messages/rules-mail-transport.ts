// What the rules about MTA-STS, TLS-RPT, DANE and BIMI say, in both languages.
import type { RuleTexts } from './rule-texts';

/** Texts by rule id. */
export const mailTransportRuleTexts = {
  'mta-sts-multiple-records': {
    title: { en: 'Several MTA-STS records at one name', ja: '同じ名前に複数のMTA-STSレコード' },
    message: {
      en: '{owner} has {n} MTA-STS records; senders then assume there is no policy.',
      ja: '{owner} にMTA-STSレコードが{n}件あります。送信側はポリシーがないものとみなします。',
    },
    fixes: { keep: { en: 'Remove this MTA-STS record', ja: 'このMTA-STSレコードを削除' } },
  },
  'mta-sts-version-invalid': {
    title: { en: 'MTA-STS record does not begin with "v=STSv1;"', ja: 'MTA-STSレコードの先頭が「v=STSv1;」でない' },
    message: {
      en: 'An MTA-STS record must begin with "v=STSv1;".',
      ja: 'MTA-STSレコードは「v=STSv1;」で始めなければなりません。',
    },
    fixes: { rewrite: { en: 'Begin with "v=STSv1;"', ja: '先頭を「v=STSv1;」に修正' } },
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
    fixes: {
      clean: { en: 'Use "{guess}"', ja: '「{guess}」に変更' },
      insert: { en: 'Insert an id', ja: 'id を挿入' },
    },
  },
  'mta-sts-policy-host-missing': {
    title: { en: 'MTA-STS policy host is missing', ja: 'MTA-STSのポリシーホストがない' },
    message: {
      en: '{domain} announces MTA-STS, but the policy host {host} {why}.',
      ja: '{domain} はMTA-STSを宣言していますが、ポリシーホスト {host} が{why}。',
    },
    fixes: { add: { en: 'Add an A record for {host}', ja: '{host} のAレコードを追加' } },
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
    fixes: {
      add: { en: 'Add "{owner}"', ja: '「{owner}」を追加' },
      rename: { en: 'Move to "{owner}"', ja: 'オーナー名を「{owner}」に変更' },
    },
  },
  'mta-sts-policy-mismatch': {
    title: { en: 'MX is not in the MTA-STS policy', ja: 'MXがMTA-STSポリシーに含まれていない' },
    message: {
      en: 'MX {target} matches no "mx:" line of {file}; senders in enforce mode will refuse it.',
      ja: 'MXの配送先 {target} は {file} のどの「mx:」にも一致しません。enforceモードの送信側は配送を拒否します。',
    },
    fixes: {},
  },
  'tlsrpt-record-invalid': {
    title: { en: 'Invalid TLS reporting record', ja: 'TLS-RPTのレコードが正しくない' },
    message: {
      en: 'TLS reporting record is invalid: {reason}.',
      ja: 'TLSレポート(TLS-RPT)のレコードが正しくありません({reason})。',
    },
    fixes: {
      mailto: { en: 'Write "mailto:{u}"', ja: '「mailto:{u}」に修正' },
      rewrite: { en: 'Begin with "v=TLSRPTv1;"', ja: '先頭を「v=TLSRPTv1;」に修正' },
      keep: { en: 'Remove this TLS reporting record', ja: 'このTLS-RPTレコードを削除' },
    },
  },
  'tlsrpt-owner-invalid': {
    title: { en: 'TLS reporting record at the wrong name', ja: 'TLS-RPTのレコードの名前が正しくない' },
    message: {
      en: 'A TLSRPT record works only at "_smtp._tls.<domain>".',
      ja: 'TLS-RPTのレコードは「_smtp._tls.<ドメイン>」に置きます。',
    },
    fixes: { rename: { en: 'Move it to "{name}"', ja: 'オーナー名を「{name}」に変更' } },
  },
  'tlsa-owner-invalid': {
    title: { en: 'TLSA record at the wrong name', ja: 'TLSAレコードの名前が正しくない' },
    message: {
      en: 'TLSA owner must be "_<port>._<tcp|udp|sctp>.<host>"; {owner} is not.',
      ja: 'TLSAのオーナー名は「_<ポート番号>._<tcp|udp|sctp>.<ホスト名>」の形式です({owner})。',
    },
    fixes: { prefix: { en: 'Move it to "{name}"', ja: 'オーナー名を「{name}」に変更' } },
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
    fixes: { usual: { en: 'Use {guess}', ja: '{guess} に変更' } },
  },
  'tlsa-digest-length': {
    title: { en: 'TLSA digest of the wrong length', ja: 'TLSAのダイジェストの長さが正しくない' },
    message: {
      en: 'TLSA digest has {n} octets; {alg} needs {m}.',
      ja: 'TLSAのダイジェスト長は{n}オクテットです。{alg}では{m}オクテット必要です。',
    },
    fixes: {},
  },
  'tlsa-smtp-pkix-usage': {
    title: { en: 'TLSA usage that SMTP does not support', ja: 'SMTPで使えないTLSAの用途' },
    message: {
      en: 'TLSA usage {u} (PKIX) is not usable for SMTP; use 3 (DANE-EE) or 2 (DANE-TA).',
      ja: 'SMTP(ポート25)のTLSAでは用途{u}(PKIX)は使えません。3(DANE-EE)または2(DANE-TA)を指定します。',
    },
    fixes: { usage: { en: 'Change the usage to {guess}', ja: '用途を {guess} に変更' } },
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
    fixes: { move: { en: 'Move to {name}', ja: '{name} に移動' } },
  },
  'tlsa-incomplete-coverage': {
    title: { en: 'Only some MX hosts have TLSA', ja: '一部のMXホストだけにTLSAがある' },
    message: {
      en: '{with} has TLSA for port 25 but MX host {without} has none; mail through it is not protected.',
      ja: '{with} にはTLSAがありますが、MXホスト {without} にはありません。そちら経由のメールは保護されません。',
    },
    fixes: {},
  },
  'tlsa-zone-unsigned': {
    title: { en: 'TLSA in a zone that seems unsigned', ja: '署名の形跡がないゾーンのTLSA' },
    message: {
      en: 'TLSA records work only in a DNSSEC-signed zone; no sign of signing was found for {zone}.',
      ja: 'TLSAはDNSSEC署名済みゾーンでのみ有効です。{zone} に署名の設定が見つかりません。',
    },
    fixes: {},
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
    fixes: {
      rewrite: { en: 'Begin with "v=BIMI1;"', ja: '先頭を「v=BIMI1;」に修正' },
      https: { en: 'Use https:', ja: 'https: に変更' },
      keep: { en: 'Remove this BIMI record', ja: 'このBIMIレコードを削除' },
    },
  },
  'bimi-without-enforcing-dmarc': {
    title: { en: 'BIMI without an enforcing DMARC policy', ja: '強制力のあるDMARCを伴わないBIMI' },
    message: {
      en: 'BIMI needs DMARC p=quarantine or p=reject; {domain} has {p}.',
      ja: 'BIMIにはDMARCの p=quarantine または p=reject が必要です({domain} は {p})。',
    },
    fixes: {},
  },
} as const satisfies Record<string, RuleTexts>;
