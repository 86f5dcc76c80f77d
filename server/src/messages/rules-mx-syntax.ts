// What the rules about the fields of MX records say.
import { noExceptions, exceptGeneric, exceptGenericAndPlaceholders } from './rule-phrases';
import type { RuleTexts } from './rule-texts';

export const mxSyntaxRuleTexts = {
  'mx-preference-missing': {
    title: { en: 'MX preference is missing', ja: 'MXのプリファレンス値がない' },
    message: {
      en: 'MX preference is missing: write "MX <preference> {target}".',
      ja: 'MXレコードにプリファレンス値がありません。「MX <プリファレンス値> {target}」の形で記述してください。',
    },
    why: {
      en: 'Every name server refuses the record, and most refuse the whole zone: after the next reload the zone keeps its old content or is not served at all.',
      ja: 'すべての権威DNSサーバーがこのレコードを拒否し、多くはゾーン全体を読み込みません。次の再読み込みのあと、ゾーンは古い内容のままになるか、応答されなくなります。',
    },
    fixes: {
      insert: { en: 'Insert preference {preference}', ja: 'プリファレンス値 {preference} を挿入' },
    },
    exceptions: exceptGenericAndPlaceholders,
  },
  'mx-preference-invalid': {
    title: { en: 'MX preference is not a number', ja: 'MXのプリファレンス値が数値でない' },
    message: {
      en: 'MX preference "{value}" is not an unsigned decimal integer.',
      ja: 'MXのプリファレンス値「{value}」は10進の符号なし整数ではありません。',
    },
    why: {
      en: 'BIND, Knot and PowerDNS refuse the zone. NSD silently takes a sign: -1 becomes 65535, and the order of the mail servers changes without a word.',
      ja: 'BIND・Knot・PowerDNSはゾーンを読み込みません。NSDは符号を黙って受け入れるため、-1が65535になり、配送の順序が知らないうちに変わります。',
    },
    fixes: {
      replace: { en: 'Use the number {value}', ja: '数値 {value} に置き換え' },
    },
    exceptions: {
      en: 'Full-width digits are reported by fullwidth-character, and swapped fields by mx-fields-swapped. The generic form "\\# length hex" is not judged.',
      ja: '全角数字は fullwidth-character、順序の逆転は mx-fields-swapped が指摘します。RFC 3597の汎用形式は対象外です。',
    },
  },
  'mx-preference-out-of-range': {
    title: { en: 'MX preference is out of range', ja: 'MXのプリファレンス値が範囲外' },
    message: {
      en: 'MX preference {value} is out of range (0–65535).',
      ja: 'MXのプリファレンス値 {value} は範囲外です(0〜65535)。',
    },
    why: {
      en: 'The field has 16 bits. BIND, Knot and PowerDNS refuse the zone; NSD and ldns load 65536 as 0, so that the server of last resort becomes the first choice.',
      ja: 'このフィールドは16ビットです。BIND・Knot・PowerDNSはゾーンを読み込まず、NSDとldnsは65536を0として読み込むため、最後の手段のはずのサーバーが最優先になります。',
    },
    fixes: {
      largest: { en: 'Use 65535', ja: '65535 に変更' },
    },
    exceptions: noExceptions,
  },
  'mx-fields-swapped': {
    title: { en: 'MX fields are in the wrong order', ja: 'MXのフィールドの順序が逆' },
    message: {
      en: 'MX fields are in the wrong order: preference comes first ("MX {pref} {target}").',
      ja: 'MXのフィールドの順序が逆です。プリファレンス値を先に「MX {pref} {target}」と記述します。',
    },
    why: {
      en: 'Every name server refuses the record, and with it most refuse the whole zone.',
      ja: 'すべての権威DNSサーバーがこのレコードを拒否し、多くはゾーン全体を読み込みません。',
    },
    fixes: {
      swap: { en: 'Swap the fields', ja: 'フィールドを入れ替え' },
    },
    exceptions: exceptGeneric,
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
    why: {
      en: 'A record without a mail server cannot be loaded; most servers refuse the whole zone because of it.',
      ja: '配送先のないMXレコードは読み込めません。多くのサーバーはこのためにゾーン全体を読み込みません。',
    },
    fixes: {
      insertHost: { en: 'Insert mail server "{host}"', ja: '配送先「{host}」を挿入' },
      insertSnippet: { en: 'Insert the missing fields', ja: '不足しているフィールドを挿入' },
    },
    exceptions: {
      en: 'A record that goes on inside "( … )" on the next lines is read to its end first.',
      ja: '括弧「( … )」で次の行に続くレコードは、最後まで読んでから判断します。',
    },
  },
  'mx-extra-fields': {
    title: { en: 'Text after the MX target', ja: 'MXの配送先の後に余分な文字列' },
    message: {
      en: 'Unexpected text "{text}" after the MX target; one record holds one preference and one name.',
      ja: 'MXの配送先の後に余分な文字列「{text}」があります。1レコードに指定できるのはプリファレンス値とホスト名が1組だけです。',
    },
    why: {
      en: 'Every name server refuses the record, and most refuse the whole zone.',
      ja: 'すべての権威DNSサーバーがこのレコードを読み込めず、多くはゾーン全体を拒否します。',
    },
    fixes: {
      split: { en: 'Make one record of each pair', ja: '1組ごとに別のレコードへ分割' },
      comment: { en: 'Turn the rest into a comment', ja: '残りをコメントにする' },
      remove: { en: 'Remove "{text}"', ja: '「{text}」を削除' },
    },
    exceptions: {
      en: 'Text after ";" is a comment, also without a space before it. The generic form "\\# length hex" is not judged.',
      ja: '「;」以降は、直前に空白がなくてもコメントです。RFC 3597の汎用形式は対象外です。',
    },
  },

  'mx-target-quoted': {
    title: { en: 'MX target is quoted', ja: 'MXの配送先が引用符で囲まれている' },
    message: {
      en: 'MX target must not be quoted.',
      ja: 'MXの配送先ホスト名を引用符で囲まないでください。',
    },
    why: {
      en: 'BIND and Knot refuse the record, NSD accepts it, and PowerDNS makes the quotes part of the name: the same file means different things.',
      ja: 'BINDとKnotは拒否し、NSDは受け入れ、PowerDNSは引用符を名前の一部として扱います。同じファイルの意味がサーバーによって変わります。',
    },
    fixes: {
      unquote: { en: 'Remove the quotes', ja: '引用符を削除' },
    },
    exceptions: {
      en: 'None; a quoted "." is no null MX either.',
      ja: '例外はありません。引用符で囲んだ「.」もNull MXにはなりません。',
    },
  },
  'mx-target-not-a-hostname': {
    title: { en: 'MX target is not a host name', ja: 'MXの配送先がホスト名でない' },
    message: {
      en: 'MX target "{target}" looks like {kind}; write the host name only.',
      ja: 'MXの配送先「{target}」は{kind}のようです。ホスト名だけを記述してください。',
    },
    why: {
      en: 'An MX record holds a host name and nothing else: the port is always 25 and there is no user. BIND and Knot refuse such a name; elsewhere it is loaded and no host answers to it.',
      ja: 'MXに記述するのはホスト名だけです。ポート番号は常に25で、利用者名もありません。BINDとKnotはこのような名前を拒否し、読み込んだサーバーでも対応するホストがありません。',
    },
    fixes: {
      keepHost: { en: 'Keep only "{host}"', ja: '「{host}」だけを残す' },
    },
    exceptions: {
      en: '"@" alone is the origin, and fine.',
      ja: '「@」だけの場合は起点を表し、問題ありません。',
    },
  },

  'mx-null-nonzero-preference': {
    title: { en: 'Null MX with a preference other than 0', ja: 'Null MXのプリファレンス値が0でない' },
    message: {
      en: 'Null MX must use preference 0: write "MX 0 .".',
      ja: 'Null MXのプリファレンス値は0です。「MX 0 .」と記述してください。',
    },
    why: {
      en: 'RFC 7505 defines exactly preference 0 and ".". Senders that compare literally do not recognise anything else and keep trying to deliver.',
      ja: 'RFC 7505が定めるのはプリファレンス値0と「.」の組だけです。文字どおりに比較する送信側はNull MXと認識できず、配送を試み続けます。',
    },
    fixes: {
      zero: { en: 'Set preference 0', ja: 'プリファレンス値を0に変更' },
    },
    exceptions: {
      en: 'Silent beside other MX records: then mx-null-with-other-mx tells the cause.',
      ja: 'ほかのMXレコードがある場合は mx-null-with-other-mx が指摘するため、この規則は指摘しません。',
    },
  },
} as const satisfies Record<string, RuleTexts>;
