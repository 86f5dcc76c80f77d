// What the pages of the rules about records and lines say beside, in both languages.
import { noExceptions, exceptGeneric } from './phrases';
import type { PageTexts } from './page-texts';

export const recordPages = {
  'soa-missing': {
    why: {
      en: 'Every name server refuses a zone without an SOA record.',
      ja: 'SOAレコードのないゾーンは、どの権威DNSサーバーも読み込みません。',
    },
    exceptions: {
      en: 'Fragments that another file includes, files without NS records at the apex that no configuration names, and files whose origin is not known.',
      ja: 'ほかのファイルから$INCLUDEされる断片、ゾーン頂点のNSがなく設定ファイルにも現れないファイル、起点が不明なファイルは対象外です。',
    },
  },
  'soa-multiple': {
    why: {
      en: 'BIND and NSD refuse the zone; Knot accepts it silently and uses one of them.',
      ja: 'BINDとNSDはゾーンを読み込みません。Knotは黙って受け入れ、どれか1件を使います。',
    },
    exceptions: {
      en: 'The same zone in two files (views) is fine.',
      ja: '同じゾーンが2つのファイル(ビュー)にあることは問題ありません。',
    },
  },
  'soa-not-at-apex': {
    why: {
      en: 'The name servers refuse the zone or ignore the record. The cause is usually a wrong $ORIGIN or an owner without its trailing dot.',
      ja: '権威DNSサーバーはゾーンを読み込まないか、このレコードを無視します。多くは$ORIGINの誤りか、オーナー名の末尾のドットの付け忘れです。',
    },
    exceptions: {
      en: 'Silent when the name of the zone is not known.',
      ja: 'ゾーン名がわからない場合は指摘しません。',
    },
  },
  'soa-field-invalid': {
    why: {
      en: 'Without a readable SOA the whole zone is refused.',
      ja: 'SOAを読み取れないゾーンは、全体が読み込まれません。',
    },
    exceptions: {
      en: 'Times may carry the units s, m, h, d and w. An open parenthesis is reported once, by unbalanced-parentheses.',
      ja: '時間には単位 s・m・h・d・w を付けられます。括弧の閉じ忘れは unbalanced-parentheses が1回だけ指摘します。',
    },
  },
  'cname-and-other-data': {
    why: {
      en: 'BIND, NSD and Knot refuse the zone.',
      ja: 'BIND・NSD・Knotはゾーンを読み込みません。',
    },
    exceptions: {
      en: 'RRSIG, NSEC and KEY may stand beside a CNAME. If an MX is among the records, mx-beside-cname reports it; at the apex cname-at-apex does, beside a DNAME dname-conflict.',
      ja: 'RRSIG・NSEC・KEYはCNAMEと併存できます。MXが含まれる場合は mx-beside-cname、ゾーン頂点では cname-at-apex、DNAMEとの併存は dname-conflict が指摘します。',
    },
  },
  'record-out-of-zone': {
    why: {
      en: 'BIND ignores the record with a message, NSD and PowerDNS refuse the zone, Knot says nothing. In no case is the record served.',
      ja: 'BINDは警告してレコードを無視し、NSDとPowerDNSはゾーンを読み込まず、Knotは何も報告しません。いずれの場合も、このレコードは応答されません。',
    },
    exceptions: {
      en: 'A warning only when the name of the zone is a guess from the file name.',
      ja: 'ゾーン名がファイル名からの推測である場合は警告にとどめます。',
    },
  },
  'rrset-ttl-mismatch': {
    why: {
      en: 'BIND silently takes the first TTL and PowerDNS refuses the zone. A resolver could otherwise keep only half of the set.',
      ja: 'BINDは黙って最初のTTLを採用し、PowerDNSはゾーンを読み込みません。そのまま応答されると、フルサービスリゾルバーがRRsetの一部だけを保持するおそれがあります。',
    },
    exceptions: {
      en: 'RRSIG records follow the TTL of the set that they sign.',
      ja: 'RRSIGのTTLは署名対象のRRsetに従うため対象外です。',
    },
  },
  'type-unknown': {
    why: {
      en: 'Name servers stop at this line and refuse the zone.',
      ja: '権威DNSサーバーはこの行で読み込みをやめ、ゾーンを拒否します。',
    },
    exceptions: {
      en: 'Every type of the IANA registry is known, and TYPE0 to TYPE65535 by number.',
      ja: 'IANAに登録されたすべてのタイプと、番号による TYPE0〜TYPE65535 を受け付けます。',
    },
  },
  'rdata-invalid': {
    why: {
      en: 'Name servers cannot turn the text into the data of this type, and refuse the record or the whole zone.',
      ja: '権威DNSサーバーはこの記述をタイプに応じたデータに変換できず、レコードまたはゾーン全体を拒否します。',
    },
    exceptions: {
      en: 'The generic form "\\# length hex" with the right length is accepted for every type.',
      ja: '長さの正しい汎用形式「\\# 長さ 16進数」は、どのタイプでも受け付けます。',
    },
  },
  'address-invalid': {
    why: {
      en: 'Name servers refuse the record: an IPv4 address has exactly four decimal numbers from 0 to 255 without leading zeros, an IPv6 address the form of RFC 4291.',
      ja: '権威DNSサーバーはレコードを拒否します。IPv4アドレスは先頭に0を付けない0〜255の10進数4個、IPv6アドレスはRFC 4291の形式で記述します。',
    },
    exceptions: exceptGeneric,
  },
  'txt-string-too-long': {
    why: {
      en: 'BIND and NSD refuse the zone; Knot and PowerDNS split the string silently. SPF, DKIM and DMARC join the strings of a record without a space.',
      ja: 'BINDとNSDはゾーンを読み込まず、KnotとPowerDNSは黙って分割します。SPF・DKIM・DMARCでは、レコード内の文字列は空白なしで連結されます。',
    },
    exceptions: {
      en: 'The value of a CAA record has no such limit.',
      ja: 'CAAの値にはこの制限がありません。',
    },
  },
  'unbalanced-parentheses': {
    why: {
      en: 'Name servers read everything up to the next closing parenthesis as one record and refuse the zone.',
      ja: '権威DNSサーバーは次の閉じ括弧までをすべて1つのレコードとして読み、ゾーンを拒否します。',
    },
    exceptions: {
      en: 'Parentheses in comments and in quoted strings count for nothing.',
      ja: 'コメントと引用符の中の括弧は数えません。',
    },
  },
  'unclosed-quote': {
    why: {
      en: 'BIND refuses the zone; NSD reads on into the next lines and takes them as part of the text.',
      ja: 'BINDはゾーンを読み込みません。NSDは次の行以降も文字列の一部として読み続けます。',
    },
    exceptions: {
      en: 'Quotes in comments count for nothing, and "\\"" inside a string does not end it. A warning only where a later line closes the string: RFC 1035 allows that, and NSD reads it.',
      ja: 'コメント中の引用符は数えません。文字列中の「\\"」は終わりとみなしません。後の行で閉じられている場合は、RFC 1035で認められNSDが読み込めるため、警告にとどめます。',
    },
  },
  'directive-unknown': {
    why: {
      en: 'Name servers stop at this line and do not load the zone. What follows may have been meant for another origin or TTL.',
      ja: '権威DNSサーバーはこの行で読み込みをやめます。以降の行は、意図とは異なる起点やTTLで解釈されるおそれがあります。',
    },
    exceptions: {
      en: '$ORIGIN, $TTL, $INCLUDE and $GENERATE are known, in any case. Template placeholders are not judged.',
      ja: '$ORIGIN・$TTL・$INCLUDE・$GENERATE を、大文字・小文字を問わず受け付けます。テンプレートのプレースホルダーは対象外です。',
    },
  },
  'directive-nonstandard': {
    why: {
      en: 'The file cannot be moved to a server or provider with other software.',
      ja: 'ほかのソフトウェアを使うサーバーや事業者に、このファイルをそのまま移せません。',
    },
    exceptions: {
      en: 'Silent when a named.conf in the workspace names the file.',
      ja: 'ワークスペースの named.conf がこのファイルを指定している場合は指摘しません。',
    },
  },
  'invisible-character': {
    why: {
      en: 'It came along from a web page or a word processor: the name looks right and is another. A byte order mark makes BIND, NSD, Knot and PowerDNS refuse the whole file.',
      ja: 'Webページやワープロからの貼り付けで紛れ込みます。見た目は正しくても別の名前になります。BOMがあると、BIND・NSD・Knot・PowerDNSはファイル全体を読み込みません。',
    },
    exceptions: {
      en: 'Comments and free text in TXT records.',
      ja: 'コメントと、自由記述のTXTの中は対象外です。',
    },
  },
  'fullwidth-character': {
    why: {
      en: 'It was typed through an input method. Some servers refuse it, others load it as part of a wrong name, so that the host is not found.',
      ja: '日本語入力のまま入力された文字です。拒否するサーバーもあれば、誤った名前の一部として読み込み、ホストが見つからなくなるサーバーもあります。',
    },
    exceptions: {
      en: 'Comments and free text in quoted strings.',
      ja: 'コメントと、引用符で囲まれた自由記述の文字列は対象外です。',
    },
  },
  'owner-missing': {
    why: {
      en: 'BIND, Knot and PowerDNS refuse the record; NSD takes the origin as its owner.',
      ja: 'BIND・Knot・PowerDNSはこのレコードを拒否し、NSDは起点をオーナー名とみなします。',
    },
    exceptions: {
      en: 'In a file that another one includes, the owner comes from there.',
      ja: 'ほかのファイルから$INCLUDEされるファイルでは、読み込み元のオーナー名を引き継ぎます。',
    },
  },
  'owner-inherited-after-origin': {
    why: {
      en: 'Readers expect the new origin, but the owner is still the old name, while relative names in the data get the new origin.',
      ja: '新しい起点に属するように見えますが、オーナー名は以前のままです。一方、データ中の相対名には新しい起点が補われます。',
    },
    exceptions: noExceptions,
  },
  'ttl-missing': {
    why: {
      en: 'BIND takes the SOA minimum with a message, other servers take a value of their own: how long mail servers are cached depends on the software.',
      ja: 'BINDは警告してSOAのminimumを使い、ほかのサーバーはそれぞれの既定値を使います。キャッシュされる時間がソフトウェアによって変わります。',
    },
    exceptions: {
      en: 'In a file that another one includes, the default TTL comes from there.',
      ja: 'ほかのファイルから$INCLUDEされるファイルでは、読み込み元の既定のTTLを使います。',
    },
  },
  'ttl-out-of-range': {
    why: {
      en: 'RFC 2181 limits a TTL to 31 bits. BIND sets it to 0, so that nothing is cached; others load it as it is.',
      ja: 'RFC 2181はTTLを31ビットに制限しています。BINDは0とみなすためキャッシュされなくなり、そのまま読み込むサーバーもあります。',
    },
    exceptions: noExceptions,
  },
  'name-empty-label': {
    why: {
      en: 'A label has 1 to 63 octets; name servers refuse the record.',
      ja: 'ラベルは1〜63オクテットです。権威DNSサーバーはこのレコードを拒否します。',
    },
    exceptions: {
      en: '"." alone is the root, and "\\." is a dot inside a label.',
      ja: '「.」だけの場合はルートを表し、「\\.」はラベル内のドットです。',
    },
  },
  'name-too-long': {
    why: {
      en: 'A label has at most 63 octets and a name at most 255 with its length octets; name servers refuse anything longer.',
      ja: 'ラベルは63オクテット、名前は長さを表すオクテットを含めて255オクテットまでです。これを超える名前は拒否されます。',
    },
    exceptions: {
      en: 'Octets are counted after escapes are decoded and the origin is appended.',
      ja: 'エスケープを解釈し、起点を補ったあとのオクテット数で数えます。',
    },
  },
  'class-mismatch': {
    why: {
      en: 'All records of a zone have one class; name servers refuse the file.',
      ja: '1つのゾーンのレコードはすべて同じクラスでなければならず、権威DNSサーバーはファイルを読み込みません。',
    },
    exceptions: {
      en: 'A zone that is wholly of class CH or HS is fine. CLASS1 is IN.',
      ja: '全体がCHまたはHSのゾーンは問題ありません。CLASS1はINと同じです。',
    },
  },
  'file-not-text': {
    why: {
      en: 'Name servers refuse the file. It has another format or encoding than its name promises, so nothing else is said of it.',
      ja: '権威DNSサーバーはファイルを読み込みません。ファイル名から想定される形式や文字コードではないため、ほかの指摘は行いません。',
    },
    exceptions: {
      en: 'A few control characters in a text (invisible-character reports them). Comments in any encoding that keeps ASCII, such as EUC-JP or Latin-1.',
      ja: 'テキストに含まれる少数の制御文字(invisible-characterが指摘します)。EUC-JPやLatin-1など、ASCIIと互換の文字コードのコメント。',
    },
  },
  'comment-style': {
    why: {
      en: 'The line is refused, or worse, its first word becomes an owner name.',
      ja: '行が拒否されるか、さらに悪い場合は、先頭の語がオーナー名になります。',
    },
    exceptions: {
      en: 'A line that reads as a record with such an owner name is left alone.',
      ja: 'そのような名前のオーナー名を持つレコードとして読める行は指摘しません。',
    },
  },
  'suppression-unused': {
    why: {
      en: 'What was silenced here is gone or was never found. Left in place, the comment will hide the next fault that appears on the line.',
      ja: '抑制していた問題はなくなったか、もともとありません。残しておくと、次に生じた問題まで隠してしまいます。',
    },
    exceptions: {
      en: 'Files that are only a part of a zone: most rules are silent there in any case.',
      ja: 'ゾーンの一部だけのファイルは対象外です。もともと多くの規則が働きません。',
    },
  },
  'configuration-invalid': {
    why: {
      en: 'The server refuses the configuration, or reads it another way than it looks. Which file is which zone is told from what remains.',
      ja: 'サーバーがこの設定を拒否するか、見た目と違う意味に解釈します。どのファイルがどのゾーンかは、残りの部分から判断します。',
    },
    exceptions: {
      en: 'Templates of a configuration, whose own marks are not the syntax of the server.',
      ja: '設定のテンプレートは対象外です。テンプレートの記号はサーバーの構文ではありません。',
    },
  },
  'configuration-file-missing': {
    why: {
      en: 'A primary server without the file does not serve the zone: all its names stop resolving at the next start.',
      ja: 'ファイルがないと、プライマリサーバーはこのゾーンに応答しません。次の起動でゾーン内のすべての名前が引けなくなります。',
    },
    exceptions: {
      en: 'Configurations none of whose files is here: the zones are then kept elsewhere. Secondary zones.',
      ja: '記載されたファイルが1つもない設定は、ゾーンが別の場所で管理されているとみなし対象外です。セカンダリゾーンも対象外です。',
    },
  },
  'settings-invalid': {
    why: {
      en: 'What is not understood is left out: the files are checked with other origins and levels than the repository wants.',
      ja: '解釈できない部分は使われません。意図と異なるゾーン名や重要度で検査されます。',
    },
    exceptions: noExceptions,
  },
} as const satisfies Record<string, PageTexts>;
