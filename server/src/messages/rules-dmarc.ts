// What the rules about DMARC records say, in both languages.
import type { RuleTexts } from './rule-texts';
import type { Text } from './text';

const noExceptions: Text = { en: 'None.', ja: '例外はありません。' };

const ignored: Text = {
  en: 'Receivers ignore the whole record: the domain has no DMARC policy, and nobody gets reports.',
  ja: '受信側はレコード全体を無視します。DMARCのポリシーがない状態になり、レポートも届きません。',
};

const removeTag: Text = { en: 'Remove "{tag}"', ja: '「{tag}」を削除' };

/** Texts by rule id. */
export const dmarcRuleTexts = {
  'dmarc-multiple-records': {
    title: { en: 'Several DMARC records at one name', ja: '同じ名前に複数のDMARCレコード' },
    message: {
      en: '{owner} has {n} DMARC records; receivers discard them all.',
      ja: '{owner} にDMARCレコードが{n}件あります。複数ある場合はすべて無視されます。',
    },
    why: {
      en: 'With more than one record there is no policy at all: forged mail is treated as if the domain had no DMARC.',
      ja: '複数あるとポリシーがないものとして扱われ、なりすましメールへの対策が効かなくなります。',
    },
    fixes: { keep: { en: 'Remove this DMARC record', ja: 'このDMARCレコードを削除' } },
    exceptions: {
      en: 'Other TXT records beside it, identical records, and names with "_report._dmarc", where several are allowed.',
      ja: 'DMARC以外のTXTレコード、同一のレコード、複数置いてもよい「_report._dmarc」の名前は対象外です。',
    },
  },
  'dmarc-version-invalid': {
    title: { en: 'DMARC record does not begin with "v=DMARC1"', ja: 'DMARCレコードの先頭が「v=DMARC1」でない' },
    message: {
      en: 'A DMARC record must begin with "v=DMARC1" (upper case) followed by ";" or the end; this one is ignored.',
      ja: 'DMARCレコードは「v=DMARC1」(大文字)で始まり、直後は「;」または終端でなければなりません。このレコードは無視されます。',
    },
    why: ignored,
    fixes: { rewrite: { en: 'Begin with "v=DMARC1;"', ja: '先頭を「v=DMARC1;」に修正' } },
    exceptions: {
      en: 'Other TXT records at the name that have no DMARC tag.',
      ja: 'DMARCのタグを含まない別のTXTレコードは対象外です。',
    },
  },
  'dmarc-missing-semicolon': {
    title: { en: 'DMARC tags without ";" between them', ja: 'DMARCのタグの間に「;」がない' },
    message: { en: 'Missing ";" between "{a}" and "{b}".', ja: '「{a}」と「{b}」の間に「;」がありません。' },
    why: {
      en: 'The rest becomes the value of the tag before, which is then invalid, and the tags behind it are lost.',
      ja: '残りが直前のタグの値とみなされて無効になり、後のタグも失われます。',
    },
    fixes: { insert: { en: 'Insert ";"', ja: '「;」を挿入' } },
    exceptions: { en: 'Text inside a URI.', ja: 'URIの中のテキストは対象外です。' },
  },
  'dmarc-policy-missing': {
    title: { en: 'DMARC record has no policy', ja: 'DMARCのポリシー(p=)がない' },
    message: {
      en: 'DMARC record has no "p=": RFC 9989 treats it as p=none, older receivers ignore the record.',
      ja: 'DMARCレコードに「p=」がありません。RFC 9989では p=none とみなされますが、旧仕様(RFC 7489)の受信側では無視されます。',
    },
    why: {
      en: 'The record at best monitors, and for receivers that still follow RFC 7489 it does nothing.',
      ja: '監視にしかならず、RFC 7489に従う受信側では効果がありません。',
    },
    fixes: { insert: { en: 'Insert "p=none;"', ja: '「p=none;」を挿入' } },
    exceptions: {
      en: 'Records at "_report._dmarc", which have no policy.',
      ja: 'ポリシーを持たない「_report._dmarc」のレコードは対象外です。',
    },
  },
  'dmarc-policy-invalid': {
    title: { en: 'Unknown DMARC policy', ja: 'DMARCのポリシーの値が正しくない' },
    message: {
      en: '"{tag}={value}" is not a DMARC policy; use none, quarantine or reject.',
      ja: '「{tag}={value}」は無効です。none、quarantine、reject のいずれかを指定します。',
    },
    why: {
      en: 'With a valid rua the record counts as p=none, without one it is not processed at all: the domain is unprotected.',
      ja: '有効な rua があれば p=none とみなされ、なければ処理されません。どちらの場合もドメインは保護されません。',
    },
    fixes: { replace: { en: 'Use "{guess}"', ja: '「{guess}」に変更' } },
    exceptions: {
      en: 'Capital letters and white space around the value.',
      ja: '大文字と、値の前後の空白は問題ありません。',
    },
  },
  'dmarc-tag-value-invalid': {
    title: { en: 'Invalid value of a DMARC tag', ja: 'DMARCのタグの値が正しくない' },
    message: {
      en: '"{tag}={value}" is not valid and is replaced by the default "{default}".',
      ja: '「{tag}={value}」は無効なため、既定値「{default}」として扱われます。',
    },
    why: {
      en: 'Receivers discard the value without a word, so the setting is lost.',
      ja: '受信側は無効な値を黙って無視するため、意図した設定になりません。',
    },
    fixes: {
      replace: { en: 'Use "{tag}={guess}"', ja: '「{tag}={guess}」に変更' },
      remove: removeTag,
    },
    exceptions: {
      en: 'Tags that RFC 9989 removed have a rule of their own.',
      ja: 'RFC 9989で廃止されたタグは別の規則で指摘します。',
    },
  },
  'dmarc-duplicate-tag': {
    title: { en: 'DMARC tag given twice', ja: 'DMARCのタグの重複' },
    message: { en: 'DMARC tag "{tag}" appears more than once.', ja: 'DMARCのタグ「{tag}」が重複しています。' },
    why: {
      en: 'The standard does not say which one counts, and for many receivers a repeated tag makes the record invalid.',
      ja: 'どちらが有効になるかは標準で決まっておらず、重複があるとレコードを無効とみなす受信側も多くあります。',
    },
    fixes: { remove: { en: 'Remove the later one', ja: '後の方を削除' } },
    exceptions: noExceptions,
  },
  'dmarc-unknown-tag': {
    title: { en: 'Unknown DMARC tag', ja: 'DMARCの未知のタグ' },
    message: {
      en: 'Unknown DMARC tag "{tag}" is ignored.{hint}',
      ja: 'DMARCのタグ「{tag}」は未定義のため無視されます{hint}。',
    },
    why: {
      en: 'Unknown tags must be skipped, so a slip loses the setting without a word.',
      ja: '未知のタグは読み飛ばされるため、入力の誤りがあると設定が失われます。',
    },
    fixes: { replace: { en: 'Replace by "{guess}"', ja: '「{guess}」に置き換え' }, remove: removeTag },
    exceptions: {
      en: 'A tag that resembles none of DMARC is only worth an information.',
      ja: 'DMARCのどのタグにも似ていない場合は、情報にとどめます。',
    },
  },
  'dmarc-removed-tag': {
    title: { en: 'DMARC tag that RFC 9989 removed', ja: 'RFC 9989で廃止されたDMARCのタグ' },
    message: {
      en: 'DMARC tag "{tag}" was removed by RFC 9989 and is ignored by new receivers{hint}.',
      ja: 'DMARCのタグ「{tag}」はRFC 9989で廃止されました。新しい受信側では無視されます{hint}。',
    },
    why: {
      en: 'Receivers of RFC 7489 still read it, new ones do not: the same record means two things.',
      ja: 'RFC 7489の受信側は今も解釈しますが、新しい受信側は無視するため、同じレコードの意味が受信側によって変わります。',
    },
    fixes: { test: { en: 'Replace by "t=y"', ja: '「t=y」に置き換え' }, remove: removeTag },
    exceptions: noExceptions,
  },
  'dmarc-report-uri-invalid': {
    title: { en: 'Invalid address for DMARC reports', ja: 'DMARCのレポート先が正しくない' },
    message: {
      en: '"{uri}" is not a URI; write "mailto:{uri}".',
      ja: '「{uri}」はURIではありません。「mailto:{uri}」と記述してください。',
    },
    variants: {
      empty: { en: 'An address for reports is empty in {tag}.', ja: '{tag} のレポート先に空の項目があります。' },
      noAt: {
        en: '"{uri}" has no mail address behind "mailto:".',
        ja: '「{uri}」の「mailto:」の後がメールアドレスではありません。',
      },
      exclamation: {
        en: '"!" in "{uri}" must be written as "%21".',
        ja: '「{uri}」の「!」は「%21」と記述します。',
      },
      scheme: {
        en: '"{uri}" is not a mailto: URI; most receivers send reports by mail only.',
        ja: '「{uri}」は mailto: のURIではありません。多くの受信側はメールでのみレポートを送ります。',
      },
    },
    why: { en: 'Reports are never sent there.', ja: 'このレポート先にはレポートが送られません。' },
    fixes: {
      mailto: { en: 'Insert "mailto:"', ja: '「mailto:」を挿入' },
      encode: { en: 'Write "%21"', ja: '「%21」に修正' },
    },
    exceptions: {
      en: 'https: and other schemes are legal; for them it is only an information.',
      ja: 'https: などのスキームは構文としては正しいため、情報にとどめます。',
    },
  },
  'dmarc-report-uri-size': {
    title: { en: 'Size limit in a DMARC report address', ja: 'DMARCのレポート先のサイズ指定' },
    message: {
      en: 'The size limit "{suffix}" in {tag} is obsolete and ignored.',
      ja: '{tag} のサイズ指定「{suffix}」は廃止され、無視されます。',
    },
    why: {
      en: 'RFC 9989 keeps the form for old records only; no receiver has to observe it.',
      ja: 'RFC 9989では旧来のレコードのためだけに残された書式で、受信側が従う必要はありません。',
    },
    fixes: { remove: { en: 'Remove "{suffix}"', ja: '「{suffix}」を削除' } },
    exceptions: noExceptions,
  },
  'dmarc-external-report-not-authorised': {
    title: { en: 'Reports to a domain that has not agreed', ja: '外部ドメインのレポート受け取りの許可がない' },
    message: {
      en: 'Reports to {host} need a record at "{name}" in that domain; it is missing.',
      ja: '{host} でレポートを受け取るには、受け取り側に「{name}」のTXTレコード(v=DMARC1)が必要ですが、見つかりません。',
    },
    why: {
      en: 'Receivers must ignore an address in another organisation that does not say it wants the reports.',
      ja: '別の組織のドメインがレポートの受け取りを表明していない場合、受信側はそのレポート先を無視しなければなりません。',
    },
    fixes: { add: { en: 'Add "{name}"', ja: '「{name}」を追加' } },
    exceptions: {
      en: 'Addresses in the same organisation, and domains whose zone is not known.',
      ja: '同じ組織のドメインと、ゾーンがわからないドメインは対象外です。',
    },
  },
  'dmarc-owner-invalid': {
    title: { en: 'DMARC record at the wrong name', ja: 'DMARCレコードの名前が正しくない' },
    message: {
      en: 'A DMARC record works only at "_dmarc.<domain>"; {owner} is never asked.',
      ja: 'DMARCレコードは「_dmarc.<ドメイン>」に置きます。{owner} は参照されません。',
    },
    variants: {
      wildcard: {
        en: 'The wildcard {owner} never stands for "_dmarc" itself; a DMARC record works only at "_dmarc.<domain>".',
        ja: 'ワイルドカード {owner} は「_dmarc」自身には適用されません。DMARCレコードは「_dmarc.<ドメイン>」に置きます。',
      },
    },
    why: {
      en: 'Receivers ask only at that name: the domain has no DMARC.',
      ja: '受信側が参照するのはその名前だけのため、DMARCのない状態になります。',
    },
    fixes: { rename: { en: 'Move it to "{name}"', ja: 'オーナー名を「{name}」に変更' } },
    exceptions: {
      en: 'Names that a CNAME points to, and names with "_report._dmarc".',
      ja: 'CNAMEの指す先の名前と、「_report._dmarc」を含む名前は対象外です。',
    },
  },
  'dmarc-policy-none': {
    title: { en: 'DMARC only monitors', ja: 'DMARCのポリシーが監視のみ' },
    message: {
      en: 'p=none only monitors; forged mail is not affected.',
      ja: 'p=none は監視のみで、なりすましメールの扱いには影響しません。',
    },
    why: {
      en: 'It is the right beginning; protection starts with p=quarantine or p=reject, once the reports show that all own mail passes.',
      ja: '導入時には適切な設定です。レポートで自組織のメールがすべて成功することを確認したら、p=quarantine や p=reject に進みます。',
    },
    fixes: { quarantine: { en: 'Change to p=quarantine', ja: 'p=quarantine に変更' } },
    exceptions: {
      en: 'Domains without mail (null MX), for which no-mail-incomplete says more.',
      ja: 'メールを使わないドメイン(Null MX)は no-mail-incomplete で指摘します。',
    },
  },
  'dmarc-rua-missing': {
    title: { en: 'No address for DMARC reports', ja: 'DMARCのレポート先がない' },
    message: {
      en: 'No "rua=": you will not receive aggregate reports.',
      ja: '「rua=」がないため、集計レポートを受け取れません。',
    },
    why: {
      en: 'Without reports nobody sees which mail fails, neither forged nor own.',
      ja: 'レポートがないと、なりすましも自組織のメールの失敗も把握できません。',
    },
    fixes: { insert: { en: 'Insert "rua=mailto:{address}"', ja: '「rua=mailto:{address}」を挿入' } },
    exceptions: {
      en: 'Domains without mail that reject everything, and records at "_report._dmarc".',
      ja: 'すべてを拒否する、メールを使わないドメインと、「_report._dmarc」のレコードは対象外です。',
    },
  },
  'dmarc-sp-ignored': {
    title: { en: 'DMARC "sp=" has no effect here', ja: '効果のないDMARCの「sp=」' },
    message: {
      en: '"sp=" in the record of {domain} is ignored: the policy for subdomains is taken from the organisational domain {org}.',
      ja: '{domain} のDMARCレコードの「sp=」は無視されます。サブドメインのポリシーは組織ドメイン {org} のものが使われます。',
    },
    why: {
      en: 'Names below a subdomain take their policy from the organisational domain, so this setting does nothing.',
      ja: 'サブドメインの配下の名前には組織ドメインのポリシーが適用されるため、この設定に効果はありません。',
    },
    fixes: { remove: removeTag },
    exceptions: {
      en: 'A record with psd=n makes its domain an organisational domain of its own.',
      ja: 'psd=n のレコードがあるドメインは、それ自身が組織ドメインになります。',
    },
  },
  'dmarc-fo-without-ruf': {
    title: { en: 'DMARC "fo=" without "ruf="', ja: '「ruf=」のないDMARCの「fo=」' },
    message: { en: '"fo=" has no effect without "ruf=".', ja: '「ruf=」がないため「fo=」は効果がありません。' },
    why: {
      en: 'The tag says when failure reports are wanted; without an address for them it must be ignored.',
      ja: 'fo は失敗レポートの条件を指定するタグです。送り先がなければ無視されます。',
    },
    fixes: { remove: removeTag },
    exceptions: noExceptions,
  },
  'dmarc-test-mode': {
    title: { en: 'DMARC is in test mode', ja: 'DMARCがテストモード' },
    message: {
      en: 't=y: receivers apply one level less than "{p}" ({effective}).',
      ja: 't=y のため、受信側は「{p}」より1段階弱い「{effective}」を適用します。',
    },
    variants: {
      none: { en: 't=y has no effect together with p=none.', ja: 'p=none のときは t=y に効果はありません。' },
    },
    why: {
      en: 'Receivers of RFC 9989 soften the policy; older ones do not know the tag and apply the policy in full.',
      ja: 'RFC 9989の受信側はポリシーを弱めますが、旧来の受信側はこのタグを知らず、ポリシーをそのまま適用します。',
    },
    fixes: { remove: { en: 'Remove "t=y"', ja: '「t=y」を削除' } },
    exceptions: noExceptions,
  },
  'dmarc-psd-on-ordinary-domain': {
    title: { en: 'Ordinary domain declared a public suffix', ja: '通常のドメインを公開サフィックスと宣言' },
    message: {
      en: 'psd=y declares {domain} a public suffix; its subdomains then become separate organisations.',
      ja: 'psd=y は {domain} を公開サフィックス(PSD)と宣言します。サブドメインは別組織として扱われます。',
    },
    why: {
      en: 'Only registries publish it. The policy no longer reaches subdomains, and alignment between them ends.',
      ja: 'レジストリだけが使う設定です。ポリシーがサブドメインに及ばなくなり、サブドメイン間の整合も成立しなくなります。',
    },
    fixes: { no: { en: 'Change to psd=n', ja: 'psd=n に変更' }, remove: removeTag },
    exceptions: {
      en: 'Top-level domains and domains under which the public registers names.',
      ja: 'TLDと、一般の登録を受け付けるドメインは対象外です。',
    },
  },
  'dmarc-p-not-second': {
    title: { en: 'DMARC "p=" is not the second tag', ja: 'DMARCの「p=」が2番目でない' },
    message: {
      en: 'Put "p=" directly after "v=DMARC1" for receivers that still follow RFC 7489.',
      ja: 'RFC 7489準拠の受信側との互換性のため、「p=」は「v=DMARC1」の直後に置くことを推奨します。',
    },
    why: {
      en: 'RFC 9989 allows any order; RFC 7489 did not, and some receivers ignore such a record.',
      ja: 'RFC 9989では順序は自由ですが、RFC 7489では決められていたため、レコードを無視する受信側があります。',
    },
    fixes: { move: { en: 'Move "p=" behind the version', ja: '「p=」をバージョンの直後に移動' } },
    exceptions: noExceptions,
  },
  'dmarc-missing': {
    title: { en: 'Domain has no DMARC record', ja: 'ドメインにDMARCレコードがない' },
    message: {
      en: '{domain} has MX or SPF but no DMARC record at _dmarc.{domain}.',
      ja: '{domain} にはMXまたはSPFがありますが、_dmarc.{domain} にDMARCレコードがありません。',
    },
    why: {
      en: 'Nothing tells receivers what to do with mail that forges the visible sender, and large receivers demand DMARC of bulk senders.',
      ja: '表示上の送信者をかたるメールの扱いを受信側に示せません。大手の受信側は、大量に送信するドメインにDMARCを求めています。',
    },
    fixes: {
      add: {
        en: 'Add "v=DMARC1; p=none; rua=mailto:{address}"',
        ja: '「v=DMARC1; p=none; rua=mailto:{address}」を追加',
      },
    },
    exceptions: {
      en: 'Domains without mail, subdomains and reverse zones, zones that are not known in full, and a wildcard that answers.',
      ja: 'メールを使わないドメイン、サブドメイン、逆引きゾーン、全体がわからないゾーン、ワイルドカードが応答する場合は対象外です。',
    },
  },
} as const satisfies Record<string, RuleTexts>;
