// What the rules about the fields of MX records say.
import type { RuleTexts } from './rule-texts';

export const mxSyntaxRuleTexts = {
  'mx-preference-missing': {
    title: { en: 'MX preference is missing', ja: 'MXのプリファレンス値がない' },
    message: {
      en: 'MX preference is missing: write "MX <preference> {target}".',
      ja: 'MXレコードにプリファレンス値がありません。「MX <プリファレンス値> {target}」の形で記述してください。',
    },
    variants: {
      joined: {
        en: 'MX preference is missing, or white space is: write "{text}" or "<preference> {target}".',
        ja: 'MXレコードにプリファレンス値または空白がありません。「{text}」か「<プリファレンス値> {target}」の形で記述してください。',
      },
    },
    fixes: {
      split: { en: 'Write "{text}"', ja: '「{text}」に修正' },
      insert: { en: 'Insert preference {preference}', ja: 'プリファレンス値 {preference} を挿入' },
    },
  },
  'mx-preference-invalid': {
    title: { en: 'MX preference is not a number', ja: 'MXのプリファレンス値が数値でない' },
    message: {
      en: 'MX preference "{value}" is not an unsigned decimal integer.',
      ja: 'MXのプリファレンス値「{value}」は10進の符号なし整数ではありません。',
    },
    variants: {
      quoted: {
        en: 'MX preference must not be quoted.',
        ja: 'MXのプリファレンス値を引用符で囲むことはできません。',
      },
    },
    fixes: {
      replace: { en: 'Use the number {value}', ja: '数値 {value} に置き換え' },
      remove: { en: 'Remove "{text}"', ja: '「{text}」を削除' },
    },
  },
  'mx-preference-out-of-range': {
    title: { en: 'MX preference is out of range', ja: 'MXのプリファレンス値が範囲外' },
    message: {
      en: 'MX preference {value} is out of range (0–65535).',
      ja: 'MXのプリファレンス値 {value} は範囲外です(0〜65535)。',
    },
    fixes: {
      largest: { en: 'Use 65535', ja: '65535 に変更' },
    },
  },
  'mx-fields-swapped': {
    title: { en: 'MX fields are in the wrong order', ja: 'MXのフィールドの順序が逆' },
    message: {
      en: 'MX fields are in the wrong order: preference comes first ("MX {pref} {target}").',
      ja: 'MXのフィールドの順序が逆です。プリファレンス値を先に「MX {pref} {target}」と記述します。',
    },
    fixes: {
      swap: { en: 'Swap the fields', ja: 'フィールドを入れ替え' },
    },
  },
  'mx-exchange-missing': {
    title: { en: 'MX record names no mail server', ja: 'MXに配送先ホスト名がない' },
    message: {
      en: 'MX record has no mail server name after preference {pref}.',
      ja: 'MXレコードのプリファレンス値 {pref} の後に配送先ホスト名がありません。',
    },
    variants: {
      empty: {
        en: 'MX record is empty: write "MX <preference> <mail server>".',
        ja: 'MXレコードの値がありません。「MX <プリファレンス値> <配送先ホスト名>」の形で記述してください。',
      },
      comment: {
        en: 'MX record has no mail server name after preference {pref}: the rest of the line is a comment.',
        ja: 'MXレコードのプリファレンス値 {pref} の後に配送先ホスト名がありません。行の残りはコメントになっています。',
      },
      emptyComment: {
        en: 'MX record is empty: the rest of the line is a comment.',
        ja: 'MXレコードの値がありません。行の残りはコメントになっています。',
      },
    },
    fixes: {
      insertHost: { en: 'Insert mail server "{host}"', ja: '配送先「{host}」を挿入' },
      insertSnippet: { en: 'Insert the missing fields', ja: '不足しているフィールドを挿入' },
    },
  },
  'mx-extra-fields': {
    title: { en: 'Text after the MX target', ja: 'MXの配送先の後に余分な文字列' },
    message: {
      en: 'Unexpected text "{text}" after the MX target; one record holds one preference and one name.',
      ja: 'MXの配送先の後に余分な文字列「{text}」があります。1レコードに指定できるのはプリファレンス値とホスト名が1組だけです。',
    },
    fixes: {
      split: { en: 'Make one record of each pair', ja: '1組ごとに別のレコードへ分割' },
      comment: { en: 'Turn the rest into a comment', ja: '残りをコメントにする' },
      remove: { en: 'Remove "{text}"', ja: '「{text}」を削除' },
    },
  },

  'mx-target-quoted': {
    title: { en: 'MX target is quoted', ja: 'MXの配送先が引用符で囲まれている' },
    message: {
      en: 'MX target must not be quoted.',
      ja: 'MXの配送先ホスト名を引用符で囲まないでください。',
    },
    fixes: {
      unquote: { en: 'Remove the quotes', ja: '引用符を削除' },
    },
  },
  'mx-target-not-a-hostname': {
    title: { en: 'MX target is not a host name', ja: 'MXの配送先がホスト名でない' },
    message: {
      en: 'MX target "{target}" looks like {kind}; write the host name only.',
      ja: 'MXの配送先「{target}」は{kind}のようです。ホスト名だけを記述してください。',
    },
    fixes: {
      keepHost: { en: 'Keep only "{host}"', ja: '「{host}」だけを残す' },
    },
  },

  'mx-null-nonzero-preference': {
    title: { en: 'Null MX with a preference other than 0', ja: 'Null MXのプリファレンス値が0でない' },
    message: {
      en: 'Null MX must use preference 0: write "MX 0 .".',
      ja: 'Null MXのプリファレンス値は0です。「MX 0 .」と記述してください。',
    },
    fixes: {
      zero: { en: 'Set preference 0', ja: 'プリファレンス値を0に変更' },
    },
  },
  'mx-preference-leading-zero': {
    title: { en: 'MX preference with leading zeros', ja: 'MXのプリファレンス値の先頭に0がある' },
    message: {
      en: 'MX preference "{value}" is read as decimal {n}; drop the leading zeros.',
      ja: 'プリファレンス値「{value}」は10進の {n} と解釈されます。先頭の0は不要です。',
    },
    fixes: {
      remove: { en: 'Remove the leading zeros', ja: '先頭の0を削除' },
    },
  },
  'mx-target-underscore': {
    title: { en: 'MX target with an underscore', ja: 'MXの配送先に「_」がある' },
    message: {
      en: 'MX target "{target}" contains "_"; SMTP host names allow only letters, digits and hyphens.',
      ja: 'MXの配送先「{target}」に「_」が含まれています。SMTPで使うホスト名に使用できるのは英数字とハイフンのみです。',
    },
    fixes: {
      rename: {
        en: 'Rename the host to {host} everywhere in this file',
        ja: 'ホスト名をこのファイル内のすべての箇所で {host} に変更',
      },
      point: { en: 'Point to {host}', ja: '配送先を {host} に変更' },
    },
  },
  'mx-target-invalid-hostname': {
    title: { en: 'MX target has characters that no host name has', ja: 'MXの配送先がホスト名として不正' },
    message: {
      en: 'MX target "{target}" is not a valid host name: {reason}.',
      ja: 'MXの配送先「{target}」はホスト名として正しくありません({reason})。',
    },
    fixes: {
      guess: { en: 'Replace by {guess}', ja: '{guess} に置き換え' },
    },
  },
  'mx-target-not-ascii': {
    title: { en: 'MX target holds characters outside ASCII', ja: 'MXの配送先に非ASCII文字がある' },
    message: {
      en: 'MX target "{target}" contains non-ASCII characters; use the A-label "{alabel}".',
      ja: 'MXの配送先「{target}」に非ASCII文字が含まれています。国際化ドメイン名はAラベル「{alabel}」で記述してください。',
    },
    variants: {
      octets: {
        en: 'MX target "{target}" contains octets outside ASCII, which no host name has.',
        ja: 'MXの配送先「{target}」に、ホスト名に使えない非ASCIIのオクテットが含まれています。',
      },
    },
    fixes: {
      convert: { en: 'Convert to {alabel}', ja: '{alabel} に変換' },
    },
  },
  'mx-target-wildcard': {
    title: { en: 'MX target is a wildcard', ja: 'MXの配送先がワイルドカード' },
    message: {
      en: 'MX target "{target}" is a wildcard name; mailers discard it.',
      ja: 'MXの配送先にワイルドカード名「{target}」は指定できません(MTAに破棄されます)。',
    },
    fixes: {
      host: { en: 'Use the host {host}', ja: 'ホスト {host} を指定' },
    },
  },
  'mx-target-numeric-tld': {
    title: { en: 'MX target ends in a number', ja: 'MXの配送先の最上位ラベルが数字だけ' },
    message: {
      en: 'MX target "{target}" ends in the all-numeric label "{tld}", which cannot be a top-level domain.',
      ja: 'MXの配送先「{target}」の最上位ラベル「{tld}」が数字だけです。トップレベルドメインにはなり得ません。',
    },
    fixes: {},
  },
  'mx-target-unknown-tld': {
    title: { en: 'MX target under an unknown top-level domain', ja: 'MXの配送先のトップレベルドメインが不明' },
    message: {
      en: 'MX target "{target}" ends in "{tld}", which is not a known top-level domain.{hint}',
      ja: 'MXの配送先「{target}」の「{tld}」は既知のトップレベルドメインではありません{hint}。',
    },
    fixes: {
      guess: { en: 'Replace by "{guess}"', ja: '「{guess}」に置き換え' },
    },
  },
  'mx-target-reserved-name': {
    title: { en: 'MX target under a special-use name', ja: 'MXの配送先が特殊用途ドメイン名' },
    message: {
      en: 'MX target "{target}" is under the special-use name "{suffix}" and cannot receive mail from the Internet.',
      ja: 'MXの配送先「{target}」は特殊用途ドメイン名「{suffix}」の配下にあり、インターネットからのメールを受け取れません。',
    },
    fixes: {
      nullMx: {
        en: 'Use a null MX ("0 .") if the domain takes no mail',
        ja: 'メールを受信しない場合はNull MX「0 .」に変更',
      },
    },
  },
  'mx-target-is-owner': {
    title: { en: 'Domain is its own mail server', ja: 'ドメイン自身がメールサーバー' },
    message: {
      en: '{owner} is its own mail server (the addresses of {owner} receive its mail).',
      ja: '{owner} 自身がメールサーバーに指定されています({owner} のA/AAAAがメールの配送先になります)。',
    },
    fixes: {},
  },
  'mx-owner-invalid-hostname': {
    title: { en: 'MX owner is not a mail domain', ja: 'MXのオーナー名がメールドメインとして不正' },
    message: {
      en: 'MX owner "{owner}" is not a valid mail domain: SMTP allows only letters, digits and hyphens.',
      ja: 'MXのオーナー名「{owner}」はメールドメインとして正しくありません。SMTPで使用できるのは英数字とハイフンのみです。',
    },
    fixes: {},
  },
} as const satisfies Record<string, RuleTexts>;
