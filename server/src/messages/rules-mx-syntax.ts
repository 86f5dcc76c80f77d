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
  'mx-preference-leading-zero': {
    title: { en: 'MX preference with leading zeros', ja: 'MXのプリファレンス値の先頭に0がある' },
    message: {
      en: 'MX preference "{value}" is read as decimal {n}; drop the leading zeros.',
      ja: 'プリファレンス値「{value}」は10進の {n} と解釈されます。先頭の0は不要です。',
    },
    why: {
      en: 'Every server reads 010 as ten, but people who know other notations read eight: the order of the mail servers is misunderstood.',
      ja: 'どの権威DNSサーバーも010を10と解釈しますが、8進数の8と読む人もいます。配送の順序を読み違える原因になります。',
    },
    fixes: {
      remove: { en: 'Remove the leading zeros', ja: '先頭の0を削除' },
    },
    exceptions: {
      en: 'The single digit 0, and the generic form "\\# length hex" of RFC 3597.',
      ja: '1桁の0と、RFC 3597の汎用形式「\\# 長さ 16進数」は対象外です。',
    },
  },
  'mx-target-underscore': {
    title: { en: 'MX target with an underscore', ja: 'MXの配送先に「_」がある' },
    message: {
      en: 'MX target "{target}" contains "_"; SMTP host names allow only letters, digits and hyphens.',
      ja: 'MXの配送先「{target}」に「_」が含まれています。SMTPで使うホスト名に使用できるのは英数字とハイフンのみです。',
    },
    why: {
      en: 'A primary running BIND refuses the whole zone (check-names), although named-checkzone only warns. Some mail servers refuse such a host, too.',
      ja: 'プライマリのBINDはゾーン全体を読み込みません(check-names)。named-checkzoneは警告するだけなので気付きにくい誤りです。この名前を受け付けないメールサーバーもあります。',
    },
    fixes: {
      rename: {
        en: 'Rename the host to {host} everywhere in this file',
        ja: 'ホスト名をこのファイル内のすべての箇所で {host} に変更',
      },
      point: { en: 'Point to {host}', ja: '配送先を {host} に変更' },
    },
    exceptions: {
      en: 'The null MX, and targets with other characters that no host name has: mx-target-invalid-hostname tells those.',
      ja: 'Null MXは対象外です。ホスト名に使えない文字がほかにもある場合は mx-target-invalid-hostname が指摘します。',
    },
  },
  'mx-target-invalid-hostname': {
    title: { en: 'MX target has characters that no host name has', ja: 'MXの配送先がホスト名として不正' },
    message: {
      en: 'MX target "{target}" is not a valid host name: {reason}.',
      ja: 'MXの配送先「{target}」はホスト名として正しくありません({reason})。',
    },
    why: {
      en: 'BIND and Knot refuse the zone, and no mail server can be reached under such a name.',
      ja: 'BINDとKnotはゾーンを読み込みません。このような名前のメールサーバーには接続できません。',
    },
    fixes: {
      guess: { en: 'Replace by {guess}', ja: '{guess} に置き換え' },
    },
    exceptions: {
      en: 'The null MX. Underscores, characters outside ASCII, wildcards, IP addresses, URLs, mail addresses and ports have rules of their own.',
      ja: 'Null MXは対象外です。アンダースコア、非ASCII文字、ワイルドカード、IPアドレス、URL、メールアドレス、ポート番号は別の規則が指摘します。',
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
    why: {
      en: 'The zone would hold the octets as they are, but whoever looks the name up asks for its A-label: nobody finds the host.',
      ja: 'ゾーンには文字のオクテットがそのまま登録されますが、問い合わせはAラベルで行われるため、ホストは見つかりません。',
    },
    fixes: {
      convert: { en: 'Convert to {alabel}', ja: '{alabel} に変換' },
    },
    exceptions: {
      en: 'Full-width letters, digits and stops are reported by fullwidth-character, invisible characters by invisible-character.',
      ja: '全角の英数字と句点は fullwidth-character が、見えない文字は invisible-character が指摘します。',
    },
  },
  'mx-target-wildcard': {
    title: { en: 'MX target is a wildcard', ja: 'MXの配送先がワイルドカード' },
    message: {
      en: 'MX target "{target}" is a wildcard name; mailers discard it.',
      ja: 'MXの配送先にワイルドカード名「{target}」は指定できません(MTAに破棄されます)。',
    },
    why: {
      en: '"*" is a pattern only in front of a record. In its data it stands for itself, and mailers discard the record; a primary running BIND refuses the zone.',
      ja: '「*」が特別な意味を持つのはオーナー名の先頭だけです。値に書いても展開されず、MTAはこのレコードを無視します。プライマリのBINDはゾーンを読み込みません。',
    },
    fixes: {
      host: { en: 'Use the host {host}', ja: 'ホスト {host} を指定' },
    },
    exceptions: {
      en: '"*" in the owner is right: it makes a wildcard MX.',
      ja: 'オーナー名の「*」(ワイルドカードMX)は正しい記述です。',
    },
  },
  'mx-target-numeric-tld': {
    title: { en: 'MX target ends in a number', ja: 'MXの配送先の最上位ラベルが数字だけ' },
    message: {
      en: 'MX target "{target}" ends in the all-numeric label "{tld}", which cannot be a top-level domain.',
      ja: 'MXの配送先「{target}」の最上位ラベル「{tld}」が数字だけです。トップレベルドメインにはなり得ません。',
    },
    why: {
      en: 'No top-level domain has digits only, so that the host is not found on the Internet.',
      ja: '数字だけのトップレベルドメインは存在しないため、インターネット上でこのホストは見つかりません。',
    },
    fixes: {},
    exceptions: {
      en: 'Names in the zone itself or under its own top-level domain, and IP addresses: mx-target-is-ip-address tells those.',
      ja: 'ゾーン内の名前とゾーンと同じ最上位ラベルの名前は対象外です。IPアドレスは mx-target-is-ip-address が指摘します。',
    },
  },
  'mx-target-unknown-tld': {
    title: { en: 'MX target under an unknown top-level domain', ja: 'MXの配送先のトップレベルドメインが不明' },
    message: {
      en: 'MX target "{target}" ends in "{tld}", which is not a known top-level domain.{hint}',
      ja: 'MXの配送先「{target}」の「{tld}」は既知のトップレベルドメインではありません{hint}。',
    },
    why: {
      en: 'Senders find no such host: mail goes to the other MX records, or is returned after days.',
      ja: '送信側はこのホストを見つけられません。メールはほかのMXに配送されるか、数日後に差出人へ返されます。',
    },
    fixes: {
      guess: { en: 'Replace by "{guess}"', ja: '「{guess}」に置き換え' },
    },
    exceptions: {
      en: 'Names in the zone itself or under its own top-level domain (a private root), special-use names, and zones for internal use.',
      ja: 'ゾーン内の名前、ゾーンと同じ最上位ラベルの名前(独自のルート)、特殊用途ドメイン名、内部用のゾーンは対象外です。',
    },
  },
  'mx-target-reserved-name': {
    title: { en: 'MX target under a special-use name', ja: 'MXの配送先が特殊用途ドメイン名' },
    message: {
      en: 'MX target "{target}" is under the special-use name "{suffix}" and cannot receive mail from the Internet.',
      ja: 'MXの配送先「{target}」は特殊用途ドメイン名「{suffix}」の配下にあり、インターネットからのメールを受け取れません。',
    },
    why: {
      en: 'Such names are set aside for tests, documentation and private networks: on the Internet nobody finds the host, and senders try for days.',
      ja: 'テスト・文書・内部ネットワークなどのために予約された名前です。インターネットではホストが見つからず、送信側は数日間再送を続けます。',
    },
    fixes: {
      nullMx: {
        en: 'Use a null MX ("0 .") if the domain takes no mail',
        ja: 'メールを受信しない場合はNull MX「0 .」に変更',
      },
    },
    exceptions: {
      en: 'Zones for internal use, zones under the same name, and "example" and "test" in zones that are examples themselves.',
      ja: '内部用のゾーン、同じ名前の配下のゾーンは対象外です。例示用ゾーンの中の example と test も対象外です。',
    },
  },
  'mx-target-is-owner': {
    title: { en: 'Domain is its own mail server', ja: 'ドメイン自身がメールサーバー' },
    message: {
      en: '{owner} is its own mail server (the addresses of {owner} receive its mail).',
      ja: '{owner} 自身がメールサーバーに指定されています({owner} のA/AAAAがメールの配送先になります)。',
    },
    why: {
      en: 'That is legal, and common on small servers. Whoever moves the web site to another address moves the mail with it.',
      ja: '規格上問題はなく、小規模なサーバーでは一般的です。ただし、Webサイトのアドレスを変えるとメールの配送先も変わります。',
    },
    fixes: {},
    exceptions: {
      en: 'Owners without an address: mx-target-no-address tells that.',
      ja: 'オーナー名にアドレスがない場合は mx-target-no-address が指摘します。',
    },
  },
  'mx-owner-invalid-hostname': {
    title: { en: 'MX owner is not a mail domain', ja: 'MXのオーナー名がメールドメインとして不正' },
    message: {
      en: 'MX owner "{owner}" is not a valid mail domain: SMTP allows only letters, digits and hyphens.',
      ja: 'MXのオーナー名「{owner}」はメールドメインとして正しくありません。SMTPで使用できるのは英数字とハイフンのみです。',
    },
    why: {
      en: 'No mail address can have this domain, so that no mail ever comes. A primary running BIND refuses the whole zone (check-names).',
      ja: 'このドメインのメールアドレスは作れないため、メールは届きません。プライマリのBINDはゾーン全体を読み込みません(check-names)。',
    },
    fixes: {},
    exceptions: { en: '"*" as the first label.', ja: '先頭のラベルが「*」の場合は対象外です。' },
  },
} as const satisfies Record<string, RuleTexts>;
