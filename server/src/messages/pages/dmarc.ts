// What the pages of the rules about DMARC records say beside, in both languages.
import { noExceptions } from './phrases';
import type { PageTexts } from './page-texts';
import type { Text } from '../text';

const ignored: Text = {
  en: 'Receivers ignore the whole record: the domain has no DMARC policy, and nobody gets reports.',
  ja: '受信側はレコード全体を無視します。DMARCのポリシーがない状態になり、レポートも届きません。',
};

export const dmarcPages = {
  'dmarc-multiple-records': {
    why: {
      en: 'With more than one record there is no policy at all: forged mail is treated as if the domain had no DMARC.',
      ja: '複数あるとポリシーがないものとして扱われ、なりすましメールへの対策が効かなくなります。',
    },
    exceptions: {
      en: 'Other TXT records beside it, identical records, and names with "_report._dmarc", where several are allowed.',
      ja: 'DMARC以外のTXTレコード、同一のレコード、複数置いてもよい「_report._dmarc」の名前は対象外です。',
    },
  },
  'dmarc-version-invalid': {
    why: ignored,
    exceptions: {
      en: 'Other TXT records at the name that have no DMARC tag.',
      ja: 'DMARCのタグを含まない別のTXTレコードは対象外です。',
    },
  },
  'dmarc-missing-semicolon': {
    why: {
      en: 'The rest becomes the value of the tag before, which is then invalid, and the tags behind it are lost.',
      ja: '残りが直前のタグの値とみなされて無効になり、後のタグも失われます。',
    },
    exceptions: { en: 'Text inside a URI.', ja: 'URIの中のテキストは対象外です。' },
  },
  'dmarc-policy-missing': {
    why: {
      en: 'The record at best monitors, and for receivers that still follow RFC 7489 it does nothing.',
      ja: '監視にしかならず、RFC 7489に従う受信側では効果がありません。',
    },
    exceptions: {
      en: 'Records at "_report._dmarc", which have no policy.',
      ja: 'ポリシーを持たない「_report._dmarc」のレコードは対象外です。',
    },
  },
  'dmarc-policy-invalid': {
    why: {
      en: 'With a valid rua the record counts as p=none, without one it is not processed at all: the domain is unprotected.',
      ja: '有効な rua があれば p=none とみなされ、なければ処理されません。どちらの場合もドメインは保護されません。',
    },
    exceptions: {
      en: 'Capital letters and white space around the value.',
      ja: '大文字と、値の前後の空白は問題ありません。',
    },
  },
  'dmarc-tag-value-invalid': {
    why: {
      en: 'Receivers discard the value without a word, so the setting is lost.',
      ja: '受信側は無効な値を黙って無視するため、意図した設定になりません。',
    },
    exceptions: {
      en: 'Tags that RFC 9989 removed have a rule of their own.',
      ja: 'RFC 9989で廃止されたタグは別の規則で指摘します。',
    },
  },
  'dmarc-duplicate-tag': {
    why: {
      en: 'The standard does not say which one counts, and for many receivers a repeated tag makes the record invalid.',
      ja: 'どちらが有効になるかは標準で決まっておらず、重複があるとレコードを無効とみなす受信側も多くあります。',
    },
    exceptions: noExceptions,
  },
  'dmarc-unknown-tag': {
    why: {
      en: 'Unknown tags must be skipped, so a slip loses the setting without a word.',
      ja: '未知のタグは読み飛ばされるため、入力の誤りがあると設定が失われます。',
    },
    exceptions: {
      en: 'A tag that resembles none of DMARC is only worth an information.',
      ja: 'DMARCのどのタグにも似ていない場合は、情報にとどめます。',
    },
  },
  'dmarc-removed-tag': {
    why: {
      en: 'Receivers of RFC 7489 still read it, new ones do not: the same record means two things.',
      ja: 'RFC 7489の受信側は今も解釈しますが、新しい受信側は無視するため、同じレコードの意味が受信側によって変わります。',
    },
    exceptions: noExceptions,
  },
  'dmarc-report-uri-invalid': {
    why: { en: 'Reports are never sent there.', ja: 'このレポート先にはレポートが送られません。' },
    exceptions: {
      en: 'https: and other schemes are legal; for them it is only an information.',
      ja: 'https: などのスキームは構文としては正しいため、情報にとどめます。',
    },
  },
  'dmarc-report-uri-size': {
    why: {
      en: 'RFC 9989 keeps the form for old records only; no receiver has to observe it.',
      ja: 'RFC 9989では旧来のレコードのためだけに残された書式で、受信側が従う必要はありません。',
    },
    exceptions: noExceptions,
  },
  'dmarc-external-report-not-authorised': {
    why: {
      en: 'Receivers must ignore an address in another organisation that does not say it wants the reports.',
      ja: '別の組織のドメインがレポートの受け取りを表明していない場合、受信側はそのレポート先を無視しなければなりません。',
    },
    exceptions: {
      en: 'Addresses in the same organisation, and domains whose zone is not known.',
      ja: '同じ組織のドメインと、ゾーンがわからないドメインは対象外です。',
    },
  },
  'dmarc-owner-invalid': {
    why: {
      en: 'Receivers ask only at that name: the domain has no DMARC.',
      ja: '受信側が参照するのはその名前だけのため、DMARCのない状態になります。',
    },
    exceptions: {
      en: 'Names that a CNAME points to, and names with "_report._dmarc".',
      ja: 'CNAMEの指す先の名前と、「_report._dmarc」を含む名前は対象外です。',
    },
  },
  'dmarc-policy-none': {
    why: {
      en: 'It is the right beginning; protection starts with p=quarantine or p=reject, once the reports show that all own mail passes.',
      ja: '導入時には適切な設定です。レポートで自組織のメールがすべて成功することを確認したら、p=quarantine や p=reject に進みます。',
    },
    exceptions: {
      en: 'Domains without mail (null MX), for which no-mail-incomplete says more.',
      ja: 'メールを使わないドメイン(Null MX)は no-mail-incomplete で指摘します。',
    },
  },
  'dmarc-rua-missing': {
    why: {
      en: 'Without reports nobody sees which mail fails, neither forged nor own.',
      ja: 'レポートがないと、なりすましも自組織のメールの失敗も把握できません。',
    },
    exceptions: {
      en: 'Domains without mail that reject everything, and records at "_report._dmarc".',
      ja: 'すべてを拒否する、メールを使わないドメインと、「_report._dmarc」のレコードは対象外です。',
    },
  },
  'dmarc-sp-ignored': {
    why: {
      en: 'Names below a subdomain take their policy from the organisational domain, so this setting does nothing.',
      ja: 'サブドメインの配下の名前には組織ドメインのポリシーが適用されるため、この設定に効果はありません。',
    },
    exceptions: {
      en: 'A record with psd=n makes its domain an organisational domain of its own.',
      ja: 'psd=n のレコードがあるドメインは、それ自身が組織ドメインになります。',
    },
  },
  'dmarc-fo-without-ruf': {
    why: {
      en: 'The tag says when failure reports are wanted; without an address for them it must be ignored.',
      ja: 'fo は失敗レポートの条件を指定するタグです。送り先がなければ無視されます。',
    },
    exceptions: noExceptions,
  },
  'dmarc-test-mode': {
    why: {
      en: 'Receivers of RFC 9989 soften the policy; older ones do not know the tag and apply the policy in full.',
      ja: 'RFC 9989の受信側はポリシーを弱めますが、旧来の受信側はこのタグを知らず、ポリシーをそのまま適用します。',
    },
    exceptions: noExceptions,
  },
  'dmarc-psd-on-ordinary-domain': {
    why: {
      en: 'Only registries publish it. The policy no longer reaches subdomains, and alignment between them ends.',
      ja: 'レジストリだけが使う設定です。ポリシーがサブドメインに及ばなくなり、サブドメイン間の整合も成立しなくなります。',
    },
    exceptions: {
      en: 'Top-level domains and domains under which the public registers names.',
      ja: 'TLDと、一般の登録を受け付けるドメインは対象外です。',
    },
  },
  'dmarc-p-not-second': {
    why: {
      en: 'RFC 9989 allows any order; RFC 7489 did not, and some receivers ignore such a record.',
      ja: 'RFC 9989では順序は自由ですが、RFC 7489では決められていたため、レコードを無視する受信側があります。',
    },
    exceptions: noExceptions,
  },
  'dmarc-missing': {
    why: {
      en: 'Nothing tells receivers what to do with mail that forges the visible sender, and large receivers demand DMARC of bulk senders.',
      ja: '表示上の送信者をかたるメールの扱いを受信側に示せません。大手の受信側は、大量に送信するドメインにDMARCを求めています。',
    },
    exceptions: {
      en: 'Domains without mail, subdomains and reverse zones, zones that are not known in full, and a wildcard that answers.',
      ja: 'メールを使わないドメイン、サブドメイン、逆引きゾーン、全体がわからないゾーン、ワイルドカードが応答する場合は対象外です。',
    },
  },
} as const satisfies Record<string, PageTexts>;
