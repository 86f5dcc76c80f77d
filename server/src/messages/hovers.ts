// What a hover says about fields, signs and directives, and the words around it, in both languages.
import type { Text } from './text';

/** One explanation and where the standard says so. */
export interface HoverText {
  readonly text: Text;
  /** RFCs with sections, such as `RFC 1035 §3.3.9, §5.1`. */
  readonly refs: readonly string[];
}

/** Explanations by key: the record type or kind of sign, a dot, the field. */
export const hoverTexts = {
  // The fields of an MX record
  'mx.owner': {
    text: {
      en: 'Mail domain: the part after "@" in an address ({address}). It need not be a host and needs no A record. Relative names get the origin appended; a blank start of line repeats the previous owner; "@" is the origin. SMTP allows only letters, digits and hyphens here.',
      ja: 'メールアドレスの「@」より後ろに書くドメイン名です({address})。ホストである必要はなく、Aレコードも不要です。末尾にドットのない名前には起点($ORIGIN)が補われ、行頭が空白の場合は直前のオーナー名を引き継ぎます。「@」は起点そのものです。SMTPで使えるのは英数字とハイフンだけです。',
    },
    refs: ['RFC 1035 §5.1', 'RFC 5321 §2.3.5', 'RFC 4592'],
  },
  'mx.owner-wildcard': {
    text: {
      en: 'Wildcard mail domain: it answers for names below {parent} that do not exist at all, never for {parent} itself nor for a name that has any other record.',
      ja: 'ワイルドカードのメールドメインです。{parent} の配下で、まったく存在しない名前にだけ適用されます。{parent} 自身や、他のレコードを持つ名前には適用されません。',
    },
    refs: ['RFC 4592', 'RFC 1034 §4.3.3'],
  },
  'mx.ttl': {
    text: {
      en: 'Seconds a resolver may keep this record. All MX records of one name must have the same TTL. When omitted, $TTL or the TTL of the previous record is used, by the standard never the SOA minimum. Before moving mail, lower it one old TTL in advance.',
      ja: 'フルサービスリゾルバー(キャッシュDNSサーバー)がこのレコードを保持してよい秒数です。同じ名前のMXレコードはTTLをそろえなければなりません。省略時は$TTLまたは直前のレコードのTTLが使われ、標準ではSOAのminimumは使われません。メールサーバーを移行する際は、元のTTLの時間だけ前もって短くしておきます。',
    },
    refs: ['RFC 1035 §3.2.1, §5.1', 'RFC 2181 §5.2, §8', 'RFC 2308 §4'],
  },
  'mx.class': {
    text: {
      en: 'IN = Internet. The only class used for mail. May be omitted, and may stand before or after the TTL.',
      ja: 'クラスです。IN(インターネット)を指定します。省略でき、TTLとの前後はどちらでもかまいません。',
    },
    refs: ['RFC 1035 §3.2.4, §5.1'],
  },
  'mx.type': {
    text: {
      en: 'Names the server that receives mail for {owner}. It says nothing about which servers may send (SPF, DKIM) nor about POP3/IMAP/submission (SRV). All MX records of one name form one set. Without any MX, senders use the A/AAAA of {owner} itself; "MX 0 ." means no mail.',
      ja: '{owner} 宛のメールを受信するサーバーを指定します。送信を許可するサーバー(SPF・DKIM)や、POP3/IMAP/サブミッション(SRV)を指定するものではありません。同じ名前のMXレコード全体で1組です。MXがない場合は {owner} 自身のA/AAAAに配送されます。「MX 0 .」はメールを受信しないことを表します。',
    },
    refs: ['RFC 1035 §3.3.9', 'RFC 5321 §5.1', 'RFC 7505'],
  },
  'mx.preference': {
    text: {
      en: '0–65535, smaller = tried first. Only the order counts: 10/20 and 1/2 are the same. Equal values: the sender picks at random (load sharing). A larger number means a backup that is used only when no smaller one can be reached.',
      ja: 'プリファレンス値(0〜65535)です。値が小さいほど優先度が高く、先に試されます。意味を持つのは大小関係だけで、10と20でも1と2でも同じです。同じ値の場合は送信側が無作為に選びます(負荷分散)。大きい値は、より小さい値のサーバーに配送できないときだけ使われます(バックアップ)。',
    },
    refs: ['RFC 1035 §3.3.9', 'RFC 974', 'RFC 5321 §5.1'],
  },
  'mx.exchange': {
    text: {
      en: 'Host name of the mail server. It must have an A or AAAA record of its own: not an IP address, not a CNAME, not a name under a DNAME. Without a final dot the origin is appended. MX records of that host itself are not consulted. "." alone = null MX.',
      ja: 'メールサーバーのホスト名です。A/AAAAレコードを持つ名前を指定します。IPアドレスや別名(CNAME)、DNAMEの配下の名前は指定できません。末尾にドットがない場合は起点($ORIGIN)が補われます。そのホスト自身のMXレコードは参照されません。「.」だけの場合はNull MXです。',
    },
    refs: ['RFC 5321 §5.1', 'RFC 2181 §10.3', 'RFC 6672 §5.1', 'RFC 7505 §3', 'RFC 974'],
  },
  'mx.exchange-null': {
    text: {
      en: 'Null MX: "." with preference 0 says that {owner} accepts no mail. Senders return mail at once instead of trying for days. It must be the only MX record of the name.',
      ja: 'Null MXです。プリファレンス値0と「.」の組は、{owner} がメールを受信しないことを表します。送信側は数日間再送せず、直ちにメールを返します。同じ名前に他のMXレコードは置けません。',
    },
    refs: ['RFC 7505 §3'],
  },
  // The fields of the SOA record
  'soa.mname': {
    text: {
      en: 'Name of the primary server (origin of the data; used by NOTIFY and dynamic update). Not the zone name itself. Need not be listed in NS (hidden primary).',
      ja: 'プライマリサーバーのホスト名です。ゾーン名自身ではなくホスト名を指定します。NSに含めない構成(隠しプライマリ)も可能です。',
    },
    refs: ['RFC 1035 §3.3.13', 'RFC 2181 §7.3'],
  },
  'soa.rname': {
    text: {
      en: 'Mail address of the person responsible: the first unescaped dot stands for "@". A dot in the local part is written "\\.".',
      ja: 'ゾーン管理者のメールアドレスです。最初の(エスケープしていない)ドットを「@」に読み替えます。ローカル部のドットは「\\.」と記述します。',
    },
    refs: ['RFC 1035 §3.3.13', 'RFC 1912 §2.2'],
  },
  'soa.serial': {
    text: {
      en: 'Version of the zone, unsigned 32 bit. Secondaries copy the zone only if it grew (serial arithmetic: difference below 2^31). YYYYMMDDnn is a convention. Never decrease it; to go back use the two-step procedure of RFC 2182 §7.',
      ja: 'ゾーンの版を表す32ビットの符号なし整数です。セカンダリは値が増えたときだけゾーンを取り込みます(シリアル番号演算、差は2^31未満)。YYYYMMDDnn は慣習です。値を減らしてはいけません。戻す場合はRFC 2182 §7の手順に従います。',
    },
    refs: ['RFC 1035 §3.3.13', 'RFC 1982', 'RFC 2182 §7', 'RFC 1912 §2.2'],
  },
  'soa.refresh': {
    text: {
      en: 'How often a secondary asks for a new serial. With NOTIFY it is only the safety net. Usual: 20 minutes to 1 day.',
      ja: 'セカンダリが更新を確認する間隔です。NOTIFYを使う場合は保険の意味になります。一般には20分〜1日です。',
    },
    refs: ['RFC 1035 §3.3.13', 'RFC 1912 §2.2', 'RIPE-203'],
  },
  'soa.retry': {
    text: {
      en: 'Wait after a failed refresh; smaller than refresh.',
      ja: '更新確認に失敗したときの再試行間隔です。refreshより小さくします。',
    },
    refs: ['RFC 1035 §3.3.13', 'RFC 1912 §2.2'],
  },
  'soa.expire': {
    text: {
      en: 'A secondary that cannot reach the primary for this long stops answering: mail to the domain then fails too. Usual: 2–4 weeks.',
      ja: 'プライマリに接続できない状態がこの時間続くと、セカンダリは応答をやめます。メールの配送もできなくなります。一般には2〜4週間です。',
    },
    refs: ['RFC 1035 §3.3.13', 'RFC 1912 §2.2'],
  },
  'soa.minimum': {
    text: {
      en: 'How long "no such name / no such record" may be cached: the smaller of this and the TTL of the SOA itself. Not the default TTL (that is $TTL) and not a lower bound.',
      ja: '「存在しない」という応答(ネガティブキャッシュ)の保持時間です。この値とSOA自身のTTLの小さい方が使われます。既定のTTL($TTL)でも最小TTLでもありません。',
    },
    refs: ['RFC 2308 §4, §5'],
  },
  // TXT records about mail
  'txt.spf': {
    text: {
      en: 'SPF: who may send mail as {owner}. Read left to right, first match decides; "-all" = all others fail, "~all" = soft fail, no "all" = neutral. Checked are the envelope sender (MAIL FROM) and HELO, not the visible From:.',
      ja: 'SPF: {owner} を名乗って送信できるサーバーの一覧です。左から順に評価し、最初に一致した項目で決まります。「-all」は他を拒否、「~all」は弱い拒否、all がなければ判定なし(neutral)です。対象はエンベロープFromとHELOで、表示上のFromではありません。',
    },
    refs: ['RFC 7208'],
  },
  'txt.dkim': {
    text: {
      en: 'DKIM: public key of the selector {selector} for mail signed by {domain}. Empty p= = revoked; t=y = test.',
      ja: 'DKIM: {domain} が署名するメールの、セレクター {selector} の公開鍵です。p= が空なら失効、t=y ならテスト中です。',
    },
    refs: ['RFC 6376 §3.6.1', 'RFC 8301', 'RFC 8463'],
  },
  'txt.dmarc': {
    text: {
      en: 'DMARC: what receivers should do with mail whose From: domain {domain} passes neither SPF nor DKIM in alignment. Applies to subdomains (sp=, np= for non-existing ones). t=y = one level weaker.',
      ja: 'DMARC: 表示上のFromが {domain} で、SPFもDKIMも(整合した形で)成功しないメールの扱いです。サブドメインにも適用されます(sp=、存在しない名前は np=)。t=y のときは1段階弱い扱いになります。',
    },
    refs: ['RFC 9989 §4.7'],
  },
  'txt.mta-sts': {
    text: {
      en: '{domain} publishes an MTA-STS policy at {url}. Change id when the policy changes.',
      ja: '{domain} はMTA-STSポリシーを {url} で公開しています。ポリシーを変更したら id も変更します。',
    },
    refs: ['RFC 8461 §3.1'],
  },
  'txt.tlsrpt': {
    text: {
      en: 'TLS-RPT: where senders report TLS failures towards {domain}.',
      ja: 'TLS-RPT: {domain} 宛のTLS接続の失敗レポートの送付先です。',
    },
    refs: ['RFC 8460 §3'],
  },
  'txt.bimi': {
    text: {
      en: 'BIMI: brand logo for mail of {domain} (Internet-Draft). Needs DMARC quarantine/reject.',
      ja: 'BIMI: {domain} のメールに表示するロゴです(標準化前の仕様)。DMARCの quarantine/reject が必要です。',
    },
    refs: ['draft-brand-indicators-for-message-identification'],
  },
  // The fields that every record has
  'record.owner': {
    text: {
      en: 'The name that the record belongs to. Without a final dot the origin is appended; a blank start of line repeats the previous owner; "@" is the origin.',
      ja: 'レコードが属する名前です。末尾にドットのない名前には起点($ORIGIN)が補われ、行頭が空白の場合は直前のオーナー名を引き継ぎます。「@」は起点そのものです。',
    },
    refs: ['RFC 1035 §5.1'],
  },
  'record.ttl': {
    text: {
      en: 'How long a resolver may keep this record. All records of one name and type must have the same TTL. When omitted, $TTL or the TTL of the previous record is used.',
      ja: 'フルサービスリゾルバー(キャッシュDNSサーバー)がこのレコードを保持してよい時間です。名前とタイプが同じレコードはTTLをそろえなければなりません。省略時は$TTLまたは直前のレコードのTTLが使われます。',
    },
    refs: ['RFC 1035 §3.2.1, §5.1', 'RFC 2181 §5.2, §8', 'RFC 2308 §4'],
  },
  'class.in': {
    text: {
      en: 'IN = Internet, the class of nearly every zone. May be omitted, and may stand before or after the TTL.',
      ja: 'クラスです。IN はインターネットを表し、ほぼすべてのゾーンで使われます。省略でき、TTLとの前後はどちらでもかまいません。',
    },
    refs: ['RFC 1035 §3.2.4, §5.1'],
  },
  'class.ch': {
    text: {
      en: 'CH = Chaosnet. Today it only holds names such as version.bind. about the server itself.',
      ja: 'CH はChaosnetを表します。現在は version.bind. など、サーバー自身の情報にだけ使われます。',
    },
    refs: ['RFC 1035 §3.2.4'],
  },
  'class.hs': {
    text: {
      en: 'HS = Hesiod, an old directory of users and hosts.',
      ja: 'HS はHesiod(利用者とホストの古いディレクトリー)を表します。',
    },
    refs: ['RFC 1035 §3.2.4'],
  },
  'class.query': {
    text: {
      en: 'This class only stands in queries and updates, never in a zone file.',
      ja: 'このクラスは問い合わせと動的更新でだけ使われ、ゾーンファイルには記述できません。',
    },
    refs: ['RFC 6895 §3.2'],
  },
  'class.number': {
    text: {
      en: 'A class written by its number. All records of a zone have one class.',
      ja: '番号で表したクラスです。1つのゾーンのレコードはすべて同じクラスです。',
    },
    refs: ['RFC 3597 §5', 'RFC 6895 §3.2'],
  },
  // Types without a row in the table
  'type.unknown': {
    text: {
      en: 'Not a record type. What follows cannot be read.',
      ja: 'レコードタイプではありません。これ以降は解釈できません。',
    },
    refs: ['RFC 1035 §3.2.2'],
  },
  'type.number': {
    text: {
      en: 'A type by its number, without a name of its own. Its data are written in the generic form: {sign}, the number of octets, and the octets in hexadecimal.',
      ja: '番号で表した、名前のないタイプです。データは汎用形式({sign}、オクテット数、16進数)で記述します。',
    },
    refs: ['RFC 3597 §5'],
  },
  'type.private': {
    text: {
      en: 'A type number for private use: it means what its users agreed on. Its data are written in the generic form: {sign}, the number of octets, and the octets in hexadecimal.',
      ja: '私的利用のためのタイプ番号です。意味は利用者どうしで決めます。データは汎用形式({sign}、オクテット数、16進数)で記述します。',
    },
    refs: ['RFC 3597 §5', 'RFC 6895 §3.1'],
  },
  'type.generic': {
    text: {
      en: 'Generic form: {sign}, the number of octets, and the octets in hexadecimal. Every type can be written so.',
      ja: '汎用形式です。{sign}、オクテット数、16進数のデータの順に記述します。どのタイプにも使えます。',
    },
    refs: ['RFC 3597 §5'],
  },
  // Signs
  'sym.star': {
    text: {
      en: 'Wildcard: answers only for names that do not exist, below {parent}, and not for {parent} itself.',
      ja: 'ワイルドカードです。{parent} の配下で存在しない名前にだけ適用されます({parent} 自身には適用されません)。',
    },
    refs: ['RFC 4592'],
  },
  'sym.escape': {
    text: {
      en: '"\\." is a dot inside a label, "\\DDD" one octet in decimal.',
      ja: '「\\.」はラベル内のドット、「\\DDD」は10進数で表した1オクテットです。',
    },
    refs: ['RFC 1035 §5.1'],
  },
} as const satisfies Record<string, HoverText>;

/** Key of an explanation. */
export type HoverKey = keyof typeof hoverTexts;

/** Names of what stands in a record or beside it. */
export const hoverLabels = {
  owner: { en: 'Owner', ja: 'オーナー名' },
  ttl: { en: 'TTL', ja: 'TTL(生存時間)' },
  class: { en: 'Class', ja: 'クラス' },
  type: { en: 'Type', ja: 'タイプ' },
  preference: { en: 'Preference', ja: 'プリファレンス値' },
  exchange: { en: 'Mail exchange', ja: 'メールの配送先' },
} as const satisfies Record<string, Text>;

/** Where an effective TTL comes from. */
export const ttlSources = {
  explicit: { en: 'written here', ja: 'この行に記述' },
  directive: { en: 'from $TTL at line {line}', ja: '{line}行目の$TTLから' },
  previous: { en: 'from the previous record at line {line}', ja: '直前のレコード({line}行目)から' },
  soaMinimum: {
    en: 'from the SOA minimum at line {line} (what BIND does; the standard wants $TTL)',
    ja: '{line}行目のSOAのminimumから(BINDの動作です。標準では$TTLを使います)',
  },
  unknown: {
    en: 'not known: neither this record nor $TTL gives one',
    ja: '不明(このレコードにも$TTLにも指定がありません)',
  },
} as const satisfies Record<string, Text>;

/** Where an origin comes from. */
export const originSources = {
  include: { en: 'the file that includes this one', ja: '読み込み元のファイル' },
  directive: { en: 'set by $ORIGIN at line {line}', ja: '{line}行目の$ORIGINで設定' },
  comment: { en: 'set by a comment in this file', ja: 'ファイル内のコメントで指定' },
  setting: { en: 'set by a setting', ja: '設定で指定' },
  configuration: { en: 'set by the configuration of a server', ja: 'サーバーの設定で指定' },
  zone: { en: 'the name of the zone', ja: 'ゾーン名' },
  fileName: { en: 'guessed from the file name', ja: 'ファイル名から推測' },
  unknown: { en: 'not known', ja: '不明' },
} as const satisfies Record<string, Text>;

/** What became of a name that a record points to. */
export const nameStatus = {
  ok: { en: 'ok', ja: '問題なし' },
  alias: { en: 'alias of {target}', ja: '{target} の別名' },
  noAddress: { en: 'no address', ja: 'アドレスなし' },
  notFound: { en: 'not found', ja: '存在しません' },
  outside: { en: 'outside these files', ja: 'このファイルの範囲外' },
  delegated: { en: 'below the delegation {cut}', ja: '委任先 {cut} の配下' },
  wildcard: { en: 'answered by the wildcard {wildcard}', ja: 'ワイルドカード {wildcard} が応答' },
  ipLiteral: { en: 'an IP address, not a host', ja: 'ホスト名ではなくIPアドレス' },
  loop: { en: 'the alias leads back to itself', ja: '別名が循環' },
  unknown: { en: 'not known', ja: '不明' },
} as const satisfies Record<string, Text>;

/** How addresses are listed. */
export const addressPhrases = {
  oneAt: { en: '{address} (line {line})', ja: '{address}({line}行目)' },
  separator: { en: ', ', ja: '、' },
  more: { en: '{list} and {n} more', ja: '{list} ほか{n}件' },
} as const satisfies Record<string, Text>;

/** How a serial number reads. */
export const serialPhrases = {
  date: { en: '{year}-{month}-{day}, change {n} of the day', ja: '{year}年{month}月{day}日の{n}回目' },
  unixTime: { en: 'seconds since 1970: {date}', ja: '1970年からの秒数: {date}' },
  counter: { en: 'here a plain counter', ja: 'ここでは単純な連番' },
} as const satisfies Record<string, Text>;
