// What the pages of the rules about the fields of MX records say beside, in both languages.
import { noExceptions, exceptGeneric, exceptGenericAndPlaceholders } from './phrases';
import type { PageTexts } from './page-texts';

export const mxSyntaxPages = {
  'mx-preference-missing': {
    why: {
      en: 'Every name server refuses the record, and most refuse the whole zone: after the next reload the zone keeps its old content or is not served at all.',
      ja: 'すべての権威DNSサーバーがこのレコードを拒否し、多くはゾーン全体を読み込みません。次の再読み込みのあと、ゾーンは古い内容のままになるか、応答されなくなります。',
    },
    exceptions: exceptGenericAndPlaceholders,
  },
  'mx-preference-invalid': {
    why: {
      en: 'BIND, Knot and PowerDNS refuse the zone. NSD silently takes a sign: -1 becomes 65535, and the order of the mail servers changes without a word.',
      ja: 'BIND・Knot・PowerDNSはゾーンを読み込みません。NSDは符号を黙って受け入れるため、-1が65535になり、配送の順序が知らないうちに変わります。',
    },
    exceptions: {
      en: 'Full-width digits are reported by fullwidth-character, and swapped fields by mx-fields-swapped. The generic form "\\# length hex" is not judged.',
      ja: '全角数字は fullwidth-character、順序の逆転は mx-fields-swapped が指摘します。RFC 3597の汎用形式は対象外です。',
    },
  },
  'mx-preference-out-of-range': {
    why: {
      en: 'The field has 16 bits. BIND, Knot and PowerDNS refuse the zone; NSD and ldns load 65536 as 0, so that the server of last resort becomes the first choice.',
      ja: 'このフィールドは16ビットです。BIND・Knot・PowerDNSはゾーンを読み込まず、NSDとldnsは65536を0として読み込むため、最後の手段のはずのサーバーが最優先になります。',
    },
    exceptions: noExceptions,
  },
  'mx-fields-swapped': {
    why: {
      en: 'Every name server refuses the record, and with it most refuse the whole zone.',
      ja: 'すべての権威DNSサーバーがこのレコードを拒否し、多くはゾーン全体を読み込みません。',
    },
    exceptions: exceptGeneric,
  },
  'mx-exchange-missing': {
    why: {
      en: 'A record without a mail server cannot be loaded; most servers refuse the whole zone because of it.',
      ja: '配送先のないMXレコードは読み込めません。多くのサーバーはこのためにゾーン全体を読み込みません。',
    },
    exceptions: {
      en: 'A record that goes on inside "( … )" on the next lines is read to its end first.',
      ja: '括弧「( … )」で次の行に続くレコードは、最後まで読んでから判断します。',
    },
  },
  'mx-extra-fields': {
    why: {
      en: 'Every name server refuses the record, and most refuse the whole zone.',
      ja: 'すべての権威DNSサーバーがこのレコードを読み込めず、多くはゾーン全体を拒否します。',
    },
    exceptions: {
      en: 'Text after ";" is a comment, also without a space before it. The generic form "\\# length hex" is not judged.',
      ja: '「;」以降は、直前に空白がなくてもコメントです。RFC 3597の汎用形式は対象外です。',
    },
  },
  'mx-target-quoted': {
    why: {
      en: 'BIND and Knot refuse the record, NSD accepts it, and PowerDNS makes the quotes part of the name: the same file means different things.',
      ja: 'BINDとKnotは拒否し、NSDは受け入れ、PowerDNSは引用符を名前の一部として扱います。同じファイルの意味がサーバーによって変わります。',
    },
    exceptions: {
      en: 'None; a quoted "." is no null MX either.',
      ja: '例外はありません。引用符で囲んだ「.」もNull MXにはなりません。',
    },
  },
  'mx-target-not-a-hostname': {
    why: {
      en: 'An MX record holds a host name and nothing else: the port is always 25 and there is no user. BIND and Knot refuse such a name; elsewhere it is loaded and no host answers to it.',
      ja: 'MXに記述するのはホスト名だけです。ポート番号は常に25で、利用者名もありません。BINDとKnotはこのような名前を拒否し、読み込んだサーバーでも対応するホストがありません。',
    },
    exceptions: {
      en: '"@" alone is the origin, and fine.',
      ja: '「@」だけの場合は起点を表し、問題ありません。',
    },
  },
  'mx-null-nonzero-preference': {
    why: {
      en: 'RFC 7505 defines exactly preference 0 and ".". Senders that compare literally do not recognise anything else and keep trying to deliver.',
      ja: 'RFC 7505が定めるのはプリファレンス値0と「.」の組だけです。文字どおりに比較する送信側はNull MXと認識できず、配送を試み続けます。',
    },
    exceptions: {
      en: 'Silent beside other MX records: then mx-null-with-other-mx tells the cause.',
      ja: 'ほかのMXレコードがある場合は mx-null-with-other-mx が指摘するため、この規則は指摘しません。',
    },
  },
  'mx-preference-leading-zero': {
    why: {
      en: 'Every server reads 010 as ten, but people who know other notations read eight: the order of the mail servers is misunderstood.',
      ja: 'どの権威DNSサーバーも010を10と解釈しますが、8進数の8と読む人もいます。配送の順序を読み違える原因になります。',
    },
    exceptions: {
      en: 'The single digit 0, and the generic form "\\# length hex" of RFC 3597.',
      ja: '1桁の0と、RFC 3597の汎用形式「\\# 長さ 16進数」は対象外です。',
    },
  },
  'mx-target-underscore': {
    why: {
      en: 'A primary running BIND refuses the whole zone (check-names), although named-checkzone only warns. Some mail servers refuse such a host, too.',
      ja: 'プライマリのBINDはゾーン全体を読み込みません(check-names)。named-checkzoneは警告するだけなので気付きにくい誤りです。この名前を受け付けないメールサーバーもあります。',
    },
    exceptions: {
      en: 'The null MX, and targets with other characters that no host name has: mx-target-invalid-hostname tells those.',
      ja: 'Null MXは対象外です。ホスト名に使えない文字がほかにもある場合は mx-target-invalid-hostname が指摘します。',
    },
  },
  'mx-target-invalid-hostname': {
    why: {
      en: 'BIND and Knot refuse the zone, and no mail server can be reached under such a name.',
      ja: 'BINDとKnotはゾーンを読み込みません。このような名前のメールサーバーには接続できません。',
    },
    exceptions: {
      en: 'The null MX. Underscores, characters outside ASCII, wildcards, IP addresses, URLs, mail addresses and ports have rules of their own.',
      ja: 'Null MXは対象外です。アンダースコア、非ASCII文字、ワイルドカード、IPアドレス、URL、メールアドレス、ポート番号は別の規則が指摘します。',
    },
  },
  'mx-target-not-ascii': {
    why: {
      en: 'The zone would hold the octets as they are, but whoever looks the name up asks for its A-label: nobody finds the host.',
      ja: 'ゾーンには文字のオクテットがそのまま登録されますが、問い合わせはAラベルで行われるため、ホストは見つかりません。',
    },
    exceptions: {
      en: 'Full-width letters, digits and stops are reported by fullwidth-character, invisible characters by invisible-character.',
      ja: '全角の英数字と句点は fullwidth-character が、見えない文字は invisible-character が指摘します。',
    },
  },
  'mx-target-wildcard': {
    why: {
      en: '"*" is a pattern only in front of a record. In its data it stands for itself, and mailers discard the record; a primary running BIND refuses the zone.',
      ja: '「*」が特別な意味を持つのはオーナー名の先頭だけです。値に書いても展開されず、MTAはこのレコードを無視します。プライマリのBINDはゾーンを読み込みません。',
    },
    exceptions: {
      en: '"*" in the owner is right: it makes a wildcard MX.',
      ja: 'オーナー名の「*」(ワイルドカードMX)は正しい記述です。',
    },
  },
  'mx-target-numeric-tld': {
    why: {
      en: 'No top-level domain has digits only, so that the host is not found on the Internet.',
      ja: '数字だけのトップレベルドメインは存在しないため、インターネット上でこのホストは見つかりません。',
    },
    exceptions: {
      en: 'Names in the zone itself or under its own top-level domain, and IP addresses: mx-target-is-ip-address tells those.',
      ja: 'ゾーン内の名前とゾーンと同じ最上位ラベルの名前は対象外です。IPアドレスは mx-target-is-ip-address が指摘します。',
    },
  },
  'mx-target-unknown-tld': {
    why: {
      en: 'Senders find no such host: mail goes to the other MX records, or is returned after days.',
      ja: '送信側はこのホストを見つけられません。メールはほかのMXに配送されるか、数日後に差出人へ返されます。',
    },
    exceptions: {
      en: 'Names in the zone itself or under its own top-level domain (a private root), special-use names, and zones for internal use.',
      ja: 'ゾーン内の名前、ゾーンと同じ最上位ラベルの名前(独自のルート)、特殊用途ドメイン名、内部用のゾーンは対象外です。',
    },
  },
  'mx-target-reserved-name': {
    why: {
      en: 'Such names are set aside for tests, documentation and private networks: on the Internet nobody finds the host, and senders try for days.',
      ja: 'テスト・文書・内部ネットワークなどのために予約された名前です。インターネットではホストが見つからず、送信側は数日間再送を続けます。',
    },
    exceptions: {
      en: 'Zones for internal use, zones under the same name, and "example" and "test" in zones that are examples themselves.',
      ja: '内部用のゾーン、同じ名前の配下のゾーンは対象外です。例示用ゾーンの中の example と test も対象外です。',
    },
  },
  'mx-target-is-owner': {
    why: {
      en: 'That is legal, and common on small servers. Whoever moves the web site to another address moves the mail with it.',
      ja: '規格上問題はなく、小規模なサーバーでは一般的です。ただし、Webサイトのアドレスを変えるとメールの配送先も変わります。',
    },
    exceptions: {
      en: 'Owners without an address: mx-target-no-address tells that.',
      ja: 'オーナー名にアドレスがない場合は mx-target-no-address が指摘します。',
    },
  },
  'mx-owner-invalid-hostname': {
    why: {
      en: 'No mail address can have this domain, so that no mail ever comes. A primary running BIND refuses the whole zone (check-names).',
      ja: 'このドメインのメールアドレスは作れないため、メールは届きません。プライマリのBINDはゾーン全体を読み込みません(check-names)。',
    },
    exceptions: { en: '"*" as the first label.', ja: '先頭のラベルが「*」の場合は対象外です。' },
  },
} as const satisfies Record<string, PageTexts>;
