// What the rules about DMARC records say, in both languages.
import type { RuleTexts } from './rule-texts';
import type { Text } from './text';

const removeTag: Text = { en: 'Remove "{tag}"', ja: '「{tag}」を削除' };

/** Texts by rule id. */
export const dmarcRuleTexts = {
  'dmarc-multiple-records': {
    title: { en: 'Several DMARC records at one name', ja: '同じ名前に複数のDMARCレコード' },
    message: {
      en: '{owner} has {n} DMARC records; receivers discard them all.',
      ja: '{owner} にDMARCレコードが{n}件あります。複数ある場合はすべて無視されます。',
    },
    fixes: { keep: { en: 'Remove this DMARC record', ja: 'このDMARCレコードを削除' } },
  },
  'dmarc-version-invalid': {
    title: { en: 'DMARC record does not begin with "v=DMARC1"', ja: 'DMARCレコードの先頭が「v=DMARC1」でない' },
    message: {
      en: 'A DMARC record must begin with "v=DMARC1" (upper case) followed by ";" or the end; this one is ignored.',
      ja: 'DMARCレコードは「v=DMARC1」(大文字)で始まり、直後は「;」または終端でなければなりません。このレコードは無視されます。',
    },
    fixes: { rewrite: { en: 'Begin with "v=DMARC1;"', ja: '先頭を「v=DMARC1;」に修正' } },
  },
  'dmarc-missing-semicolon': {
    title: { en: 'DMARC tags without ";" between them', ja: 'DMARCのタグの間に「;」がない' },
    message: { en: 'Missing ";" between "{a}" and "{b}".', ja: '「{a}」と「{b}」の間に「;」がありません。' },
    fixes: { insert: { en: 'Insert ";"', ja: '「;」を挿入' } },
  },
  'dmarc-policy-missing': {
    title: { en: 'DMARC record has no policy', ja: 'DMARCのポリシー(p=)がない' },
    message: {
      en: 'DMARC record has no "p=": RFC 9989 treats it as p=none, older receivers ignore the record.',
      ja: 'DMARCレコードに「p=」がありません。RFC 9989では p=none とみなされますが、旧仕様(RFC 7489)の受信側では無視されます。',
    },
    fixes: { insert: { en: 'Insert "p=none;"', ja: '「p=none;」を挿入' } },
  },
  'dmarc-policy-invalid': {
    title: { en: 'Unknown DMARC policy', ja: 'DMARCのポリシーの値が正しくない' },
    message: {
      en: '"{tag}={value}" is not a DMARC policy; use none, quarantine or reject.',
      ja: '「{tag}={value}」は無効です。none、quarantine、reject のいずれかを指定します。',
    },
    fixes: { replace: { en: 'Use "{guess}"', ja: '「{guess}」に変更' } },
  },
  'dmarc-tag-value-invalid': {
    title: { en: 'Invalid value of a DMARC tag', ja: 'DMARCのタグの値が正しくない' },
    message: {
      en: '"{tag}={value}" is not valid and is replaced by the default "{default}".',
      ja: '「{tag}={value}」は無効なため、既定値「{default}」として扱われます。',
    },
    fixes: {
      replace: { en: 'Use "{tag}={guess}"', ja: '「{tag}={guess}」に変更' },
      remove: removeTag,
    },
  },
  'dmarc-duplicate-tag': {
    title: { en: 'DMARC tag given twice', ja: 'DMARCのタグの重複' },
    message: { en: 'DMARC tag "{tag}" appears more than once.', ja: 'DMARCのタグ「{tag}」が重複しています。' },
    fixes: { remove: { en: 'Remove the later one', ja: '後の方を削除' } },
  },
  'dmarc-unknown-tag': {
    title: { en: 'Unknown DMARC tag', ja: 'DMARCの未知のタグ' },
    message: {
      en: 'Unknown DMARC tag "{tag}" is ignored.{hint}',
      ja: 'DMARCのタグ「{tag}」は未定義のため無視されます{hint}。',
    },
    fixes: { replace: { en: 'Replace by "{guess}"', ja: '「{guess}」に置き換え' }, remove: removeTag },
  },
  'dmarc-removed-tag': {
    title: { en: 'DMARC tag that RFC 9989 removed', ja: 'RFC 9989で廃止されたDMARCのタグ' },
    message: {
      en: 'DMARC tag "{tag}" was removed by RFC 9989 and is ignored by new receivers{hint}.',
      ja: 'DMARCのタグ「{tag}」はRFC 9989で廃止されました。新しい受信側では無視されます{hint}。',
    },
    fixes: { test: { en: 'Replace by "t=y"', ja: '「t=y」に置き換え' }, remove: removeTag },
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
    fixes: {
      mailto: { en: 'Insert "mailto:"', ja: '「mailto:」を挿入' },
      encode: { en: 'Write "%21"', ja: '「%21」に修正' },
    },
  },
  'dmarc-report-uri-size': {
    title: { en: 'Size limit in a DMARC report address', ja: 'DMARCのレポート先のサイズ指定' },
    message: {
      en: 'The size limit "{suffix}" in {tag} is obsolete and ignored.',
      ja: '{tag} のサイズ指定「{suffix}」は廃止され、無視されます。',
    },
    fixes: { remove: { en: 'Remove "{suffix}"', ja: '「{suffix}」を削除' } },
  },
  'dmarc-external-report-not-authorised': {
    title: { en: 'Reports to a domain that has not agreed', ja: '外部ドメインのレポート受け取りの許可がない' },
    message: {
      en: 'Reports to {host} need a record at "{name}" in that domain; it is missing.',
      ja: '{host} でレポートを受け取るには、受け取り側に「{name}」のTXTレコード(v=DMARC1)が必要ですが、見つかりません。',
    },
    fixes: { add: { en: 'Add "{name}"', ja: '「{name}」を追加' } },
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
    fixes: { rename: { en: 'Move it to "{name}"', ja: 'オーナー名を「{name}」に変更' } },
  },
  'dmarc-policy-none': {
    title: { en: 'DMARC only monitors', ja: 'DMARCのポリシーが監視のみ' },
    message: {
      en: 'p=none only monitors; forged mail is not affected.',
      ja: 'p=none は監視のみで、なりすましメールの扱いには影響しません。',
    },
    fixes: { quarantine: { en: 'Change to p=quarantine', ja: 'p=quarantine に変更' } },
  },
  'dmarc-rua-missing': {
    title: { en: 'No address for DMARC reports', ja: 'DMARCのレポート先がない' },
    message: {
      en: 'No "rua=": you will not receive aggregate reports.',
      ja: '「rua=」がないため、集計レポートを受け取れません。',
    },
    fixes: { insert: { en: 'Insert "rua=mailto:{address}"', ja: '「rua=mailto:{address}」を挿入' } },
  },
  'dmarc-sp-ignored': {
    title: { en: 'DMARC "sp=" has no effect here', ja: '効果のないDMARCの「sp=」' },
    message: {
      en: '"sp=" in the record of {domain} is ignored: the policy for subdomains is taken from the organisational domain {org}.',
      ja: '{domain} のDMARCレコードの「sp=」は無視されます。サブドメインのポリシーは組織ドメイン {org} のものが使われます。',
    },
    fixes: { remove: removeTag },
  },
  'dmarc-fo-without-ruf': {
    title: { en: 'DMARC "fo=" without "ruf="', ja: '「ruf=」のないDMARCの「fo=」' },
    message: { en: '"fo=" has no effect without "ruf=".', ja: '「ruf=」がないため「fo=」は効果がありません。' },
    fixes: { remove: removeTag },
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
    fixes: { remove: { en: 'Remove "t=y"', ja: '「t=y」を削除' } },
  },
  'dmarc-psd-on-ordinary-domain': {
    title: { en: 'Ordinary domain declared a public suffix', ja: '通常のドメインを公開サフィックスと宣言' },
    message: {
      en: 'psd=y declares {domain} a public suffix; its subdomains then become separate organisations.',
      ja: 'psd=y は {domain} を公開サフィックス(PSD)と宣言します。サブドメインは別組織として扱われます。',
    },
    fixes: { no: { en: 'Change to psd=n', ja: 'psd=n に変更' }, remove: removeTag },
  },
  'dmarc-p-not-second': {
    title: { en: 'DMARC "p=" is not the second tag', ja: 'DMARCの「p=」が2番目でない' },
    message: {
      en: 'Put "p=" directly after "v=DMARC1" for receivers that still follow RFC 7489.',
      ja: 'RFC 7489準拠の受信側との互換性のため、「p=」は「v=DMARC1」の直後に置くことを推奨します。',
    },
    fixes: { move: { en: 'Move "p=" behind the version', ja: '「p=」をバージョンの直後に移動' } },
  },
  'dmarc-missing': {
    title: { en: 'Domain has no DMARC record', ja: 'ドメインにDMARCレコードがない' },
    message: {
      en: '{domain} has MX or SPF but no DMARC record at _dmarc.{domain}.',
      ja: '{domain} にはMXまたはSPFがありますが、_dmarc.{domain} にDMARCレコードがありません。',
    },
    fixes: {
      add: {
        en: 'Add "v=DMARC1; p=none; rua=mailto:{address}"',
        ja: '「v=DMARC1; p=none; rua=mailto:{address}」を追加',
      },
    },
  },
} as const satisfies Record<string, RuleTexts>;
