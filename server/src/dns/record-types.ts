// THE TABLE: one row for each record type. Parsing, messages, hovers, completion, grammar and docs come from here.
import type { Field } from './field-kind';
import type { RecordType } from './record-type';
import { dsDigestOctets, sshFingerprintOctets, zonemdDigestOctets } from './registries';

const dsFields: readonly Field[] = [
  {
    name: 'keyTag',
    kind: 'u16',
    meaning: { en: 'tag of the key that the digest is of', ja: 'ダイジェストの対象となる鍵のタグ' },
  },
  { name: 'algorithm', kind: 'algorithm', meaning: { en: 'algorithm of that key', ja: 'その鍵のアルゴリズム' } },
  {
    name: 'digestType',
    kind: 'ds-digest',
    meaning: {
      en: 'digest algorithm: 1 SHA-1 (do not use), 2 SHA-256, 4 SHA-384',
      ja: 'ダイジェスト方式(1はSHA-1で非推奨、2はSHA-256、4はSHA-384)',
    },
  },
  {
    name: 'digest',
    kind: 'hex',
    spaces: true,
    typeField: 2,
    lengths: dsDigestOctets,
    meaning: { en: 'digest of the key', ja: '鍵のダイジェスト' },
  },
];

const dnskeyFields: readonly Field[] = [
  {
    name: 'flags',
    kind: 'u16',
    meaning: {
      en: '256 signs the zone (ZSK), 257 signs the keys (KSK), 128 more when revoked',
      ja: '256はゾーン署名鍵(ZSK)、257は鍵署名鍵(KSK)、失効時は128を加算',
    },
  },
  { name: 'protocol', kind: 'u8', values: [3], meaning: { en: 'always 3', ja: '常に3' } },
  { name: 'algorithm', kind: 'algorithm', meaning: { en: 'algorithm of the key', ja: '鍵のアルゴリズム' } },
  { name: 'publicKey', kind: 'base64', spaces: true, meaning: { en: 'public key', ja: '公開鍵' } },
];

const signatureFields: readonly Field[] = [
  {
    name: 'typeCovered',
    kind: 'rrtype',
    meaning: { en: 'type of the RRset that is signed', ja: '署名対象のRRsetのタイプ' },
  },
  { name: 'algorithm', kind: 'algorithm', meaning: { en: 'DNSSEC algorithm', ja: 'DNSSECアルゴリズム' } },
  {
    name: 'labels',
    kind: 'u8',
    meaning: {
      en: 'labels of the signed name, without the root and a leading "*"',
      ja: '署名対象の名前のラベル数(ルートと先頭の「*」を除く)',
    },
  },
  {
    name: 'originalTtl',
    kind: 'u32',
    meaning: { en: 'TTL that the signed RRset has in its zone, in seconds', ja: '署名対象のRRsetの元のTTL(秒)' },
  },
  {
    name: 'expiration',
    kind: 'time',
    meaning: { en: 'the signature is not valid after this time', ja: '署名の有効期間の終わり' },
  },
  {
    name: 'inception',
    kind: 'time',
    meaning: { en: 'the signature is not valid before this time', ja: '署名の有効期間の始まり' },
  },
  { name: 'keyTag', kind: 'u16', meaning: { en: 'tag of the key that made the signature', ja: '署名した鍵のタグ' } },
  {
    name: 'signerName',
    kind: 'domain',
    meaning: { en: 'name of the zone whose key made the signature', ja: '署名した鍵を持つゾーンの名前' },
  },
  { name: 'signature', kind: 'base64', spaces: true, meaning: { en: 'the signature itself', ja: '署名データ' } },
];

const certificateAssociationFields: readonly Field[] = [
  {
    name: 'usage',
    kind: 'u8',
    meaning: {
      en: '0 PKIX-TA, 1 PKIX-EE, 2 DANE-TA, 3 DANE-EE',
      ja: '証明書の用途(0 PKIX-TA、1 PKIX-EE、2 DANE-TA、3 DANE-EE)',
    },
  },
  {
    name: 'selector',
    kind: 'u8',
    meaning: { en: 'what is compared: 0 the certificate, 1 its public key', ja: '比較対象(0 証明書全体、1 公開鍵)' },
  },
  {
    name: 'matchingType',
    kind: 'u8',
    meaning: {
      en: 'how it is compared: 0 as it is, 1 SHA-256, 2 SHA-512',
      ja: '比較方法(0 そのまま、1 SHA-256、2 SHA-512)',
    },
  },
  { name: 'associationData', kind: 'hex', spaces: true, meaning: { en: 'data to compare with', ja: '比較するデータ' } },
];

const serviceBindingFields: readonly Field[] = [
  {
    name: 'svcPriority',
    kind: 'u16',
    meaning: {
      en: '0 for an alias, else the order of the hosts; smaller is tried first',
      ja: '0は別名、それ以外はホストの優先順位(小さい値を先に試行)',
    },
  },
  {
    name: 'targetName',
    kind: 'domain',
    meaning: {
      en: 'host of the service or alias target; "." is the owner itself, as an alias target nothing',
      ja: 'サービスのホストまたは別名の指す先。「.」はオーナー名自身(別名の場合は提供なし)',
    },
  },
  {
    name: 'svcParams',
    kind: 'svcparam',
    repeat: true,
    optional: true,
    meaning: { en: 'how the host is reached; left out for an alias', ja: 'ホストへの接続方法(別名の場合は省略)' },
  },
];

/** All types with a mnemonic, by code. */
export const recordTypes: readonly RecordType[] = [
  {
    mnemonic: 'A',
    code: 1,
    title: { en: 'IPv4 address', ja: 'IPv4アドレス' },
    about: {
      en: 'IPv4 address of a host; four decimal numbers 0–255.',
      ja: 'ホストのIPv4アドレスです(0〜255の10進数4個)。',
    },
    references: ['RFC 1035'],
    status: 'standard',
    internetOnly: true,
    fields: [
      { name: 'address', kind: 'ipv4', meaning: { en: 'IPv4 address of the host', ja: 'ホストのIPv4アドレス' } },
    ],
    examples: ['192.0.2.1'],
  },
  {
    mnemonic: 'NS',
    code: 2,
    title: { en: 'authoritative name server', ja: '権威DNSサーバー' },
    about: {
      en: 'Authoritative name server of the zone (at the apex) or of a delegated subzone. Must be a host with address records, at least two per zone.',
      ja: 'ゾーンの権威DNSサーバー(ゾーン頂点)、または委任先の権威DNSサーバーを指定します。A/AAAAを持つホスト名を、1ゾーンにつき2台以上指定します。',
    },
    references: ['RFC 1035'],
    status: 'standard',
    fields: [
      {
        name: 'nsdname',
        kind: 'domain',
        hostname: true,
        meaning: {
          en: 'host name of an authoritative name server; must not be an alias',
          ja: '権威DNSサーバーのホスト名(別名は指定できません)',
        },
      },
    ],
    examples: ['ns1.example.com.'],
  },
  {
    mnemonic: 'MD',
    code: 3,
    title: { en: 'mail destination', ja: 'メールの宛先ホスト' },
    about: {
      en: 'Obsolete (1983): use MX. MF too. Servers must not load them.',
      ja: '廃止されたタイプです(MFも同様)。MXを使用します。',
    },
    references: ['RFC 1035'],
    status: 'obsolete',
    fields: [
      {
        name: 'madname',
        kind: 'domain',
        hostname: true,
        meaning: { en: 'host that delivers mail for the domain', ja: 'ドメインのメールを配送するホスト' },
      },
    ],
    examples: ['mail.example.com.'],
    replacedBy: 'MX',
  },
  {
    mnemonic: 'MF',
    code: 4,
    title: { en: 'mail forwarder', ja: 'メールの転送ホスト' },
    about: {
      en: 'Obsolete since MX replaced it: the host that took mail for forwarding. Use MX.',
      ja: 'MXに置き換えられ、廃止されたタイプです。転送のためにメールを受け取るホストを表しました。MXを使用します。',
    },
    references: ['RFC 1035'],
    status: 'obsolete',
    fields: [
      {
        name: 'madname',
        kind: 'domain',
        hostname: true,
        meaning: {
          en: 'host that takes mail for the domain and forwards it',
          ja: 'ドメインのメールを受け取って転送するホスト',
        },
      },
    ],
    examples: ['mail.example.com.'],
    replacedBy: 'MX',
  },
  {
    mnemonic: 'CNAME',
    code: 5,
    title: { en: 'canonical name of an alias', ja: '別名の正式名' },
    about: {
      en: 'Makes this name an alias. No other data may exist at the name; never the target of MX, NS, SRV or PTR.',
      ja: 'この名前を別名にします。同じ名前に他のレコードは置けません。MX・NS・SRV・PTRの指す先に別名は使えません。',
    },
    references: ['RFC 1035'],
    status: 'standard',
    fields: [
      {
        name: 'cname',
        kind: 'domain',
        meaning: { en: 'canonical name that the owner is an alias of', ja: 'オーナー名が指す正式名' },
      },
    ],
    examples: ['www.example.com.'],
  },
  {
    mnemonic: 'SOA',
    code: 6,
    title: { en: 'start of a zone of authority', ja: 'ゾーンの管理情報' },
    about: {
      en: 'Zone data: primary server, contact, serial and timers. Exactly one, at the apex.',
      ja: 'ゾーンの管理情報(プライマリ、連絡先、シリアル番号、各種タイマー)です。ゾーン頂点に1件だけ置きます。',
    },
    references: ['RFC 1035', 'RFC 2308'],
    status: 'standard',
    fields: [
      {
        name: 'mname',
        kind: 'domain',
        hostname: true,
        meaning: {
          en: 'name of the primary server, where the data of the zone come from',
          ja: 'プライマリサーバーのホスト名(ゾーンデータの原本を持つサーバー)',
        },
      },
      {
        name: 'rname',
        kind: 'mailbox',
        meaning: {
          en: 'mail address of the person responsible; the first unescaped dot stands for "@"',
          ja: 'ゾーン管理者のメールアドレス(最初のエスケープしていないドットを「@」に読み替え)',
        },
      },
      {
        name: 'serial',
        kind: 'u32',
        meaning: {
          en: 'version of the zone; secondaries copy the zone when it grows (RFC 1982)',
          ja: 'ゾーンの版。値が増えるとセカンダリがゾーンを取り込みます(RFC 1982)',
        },
      },
      {
        name: 'refresh',
        kind: 'ttl',
        meaning: { en: 'how often a secondary asks for a new serial', ja: 'セカンダリが更新を確認する間隔' },
      },
      {
        name: 'retry',
        kind: 'ttl',
        meaning: { en: 'how long a secondary waits after a failed refresh', ja: '更新確認に失敗したときの再試行間隔' },
      },
      {
        name: 'expire',
        kind: 'ttl',
        meaning: {
          en: 'how long a secondary answers without reaching the primary',
          ja: 'プライマリに接続できないセカンダリが応答を続ける時間',
        },
      },
      {
        name: 'minimum',
        kind: 'ttl',
        meaning: {
          en: 'how long "no such name" and "no such record" may be cached (RFC 2308)',
          ja: '「存在しない」という応答の保持時間(RFC 2308)',
        },
      },
    ],
    examples: ['ns1.example.com. hostmaster.example.com. 2026112401 7200 3600 1209600 3600'],
  },
  {
    mnemonic: 'MB',
    code: 7,
    title: { en: 'host of a mailbox', ja: 'メールボックスのホスト' },
    about: {
      en: 'Names the host that holds a mailbox. An experiment of 1987 that mail software does not use.',
      ja: 'メールボックスを持つホストを指定します。1987年の実験的なタイプで、メールソフトウェアは使用しません。',
    },
    references: ['RFC 1035'],
    status: 'experimental',
    fields: [
      {
        name: 'madname',
        kind: 'domain',
        hostname: true,
        meaning: { en: 'host that holds the mailbox', ja: 'メールボックスを持つホスト' },
      },
    ],
    examples: ['mail.example.com.'],
  },
  {
    mnemonic: 'MG',
    code: 8,
    title: { en: 'member of a mail group', ja: 'メールグループの構成員' },
    about: {
      en: 'Names one member of the mail group at this name. An experiment of 1987 that mail software does not use.',
      ja: 'この名前のメールグループの構成員を1つ指定します。1987年の実験的なタイプで、メールソフトウェアは使用しません。',
    },
    references: ['RFC 1035'],
    status: 'experimental',
    fields: [
      {
        name: 'mgmname',
        kind: 'mailbox',
        meaning: { en: 'mailbox that is a member of the group', ja: 'グループの構成員であるメールボックス' },
      },
    ],
    examples: ['member.example.com.'],
  },
  {
    mnemonic: 'MR',
    code: 9,
    title: { en: 'new name of a mailbox', ja: 'メールボックスの新しい名前' },
    about: {
      en: 'Names the mailbox that replaces this one. An experiment of 1987 that mail software does not use.',
      ja: 'このメールボックスに代わる新しいメールボックスを指定します。1987年の実験的なタイプで、メールソフトウェアは使用しません。',
    },
    references: ['RFC 1035'],
    status: 'experimental',
    fields: [
      {
        name: 'newname',
        kind: 'mailbox',
        meaning: { en: 'mailbox that replaces the owner', ja: 'オーナー名に代わるメールボックス' },
      },
    ],
    examples: ['new.example.com.'],
  },
  {
    mnemonic: 'NULL',
    code: 10,
    title: { en: 'anything', ja: '任意のデータ' },
    about: {
      en: 'Holds any octets, for experiments. It has no text form, so a zone file can write it only with \\#.',
      ja: '実験用に任意のオクテット列を保持します。テキスト形式がないため、ゾーンファイルでは \\# でのみ記述できます。',
    },
    references: ['RFC 1035'],
    status: 'experimental',
    use: 'generic',
    fields: [],
    examples: ['\\# 2 0102'],
  },
  {
    mnemonic: 'WKS',
    code: 11,
    title: { en: 'well-known services', ja: '周知サービス' },
    about: {
      en: 'Lists the ports that a host serves at one address with one protocol. Nothing relies on it any more (RFC 1123).',
      ja: 'あるアドレスとプロトコルについて、ホストが提供するポートを列挙します。現在これに依存するものはありません(RFC 1123)。',
    },
    references: ['RFC 1035'],
    status: 'standard',
    internetOnly: true,
    fields: [
      {
        name: 'address',
        kind: 'ipv4',
        meaning: { en: 'IPv4 address that the services are reached at', ja: 'サービスを提供するIPv4アドレス' },
      },
      {
        name: 'protocol',
        kind: 'protocol',
        meaning: { en: 'IP protocol: TCP, UDP or another', ja: 'IPプロトコル(TCP、UDPなど)' },
      },
      {
        name: 'services',
        kind: 'service',
        repeat: true,
        optional: true,
        meaning: { en: 'ports that are open', ja: '開いているポート' },
      },
    ],
    examples: ['192.0.2.1 tcp 25 80', '192.0.2.1 udp 53'],
  },
  {
    mnemonic: 'PTR',
    code: 12,
    title: { en: 'pointer to a name', ja: '逆引きの名前' },
    about: {
      en: 'Reverse lookup: address → host name. Lives in in-addr.arpa or ip6.arpa; should agree with the forward A/AAAA.',
      ja: '逆引き(IPアドレス→ホスト名)です。in-addr.arpa/ip6.arpa のゾーンに置き、正引きと一致させます。',
    },
    references: ['RFC 1035'],
    status: 'standard',
    fields: [
      {
        name: 'ptrdname',
        kind: 'domain',
        meaning: { en: 'name that the owner points to', ja: 'オーナー名が指す名前' },
      },
    ],
    examples: ['host.example.com.'],
  },
  {
    mnemonic: 'HINFO',
    code: 13,
    title: { en: 'host information', ja: 'ホスト情報' },
    about: {
      en: 'Processor and operating system of a host. Today mostly the minimal answer to ANY queries (RFC 8482).',
      ja: 'ホストのCPUとOSの種類です。現在は主にANY問い合わせへの最小応答(RFC 8482)に使われます。',
    },
    references: ['RFC 1035'],
    status: 'standard',
    fields: [
      { name: 'cpu', kind: 'string', meaning: { en: 'type of the processor', ja: 'CPUの種類' } },
      { name: 'os', kind: 'string', meaning: { en: 'type of the operating system', ja: 'OSの種類' } },
    ],
    examples: ['"INTEL" "Linux"'],
  },
  {
    mnemonic: 'MINFO',
    code: 14,
    title: { en: 'mailbox or mailing list information', ja: 'メールボックス・メーリングリスト情報' },
    about: {
      en: 'Who is responsible for a mailbox or mailing list, and who receives its errors. Mail software does not use it.',
      ja: 'メールボックスまたはメーリングリストの責任者と、エラーの通知先です。メールソフトウェアは使用しません。',
    },
    references: ['RFC 1035'],
    status: 'experimental',
    fields: [
      {
        name: 'rmailbx',
        kind: 'mailbox',
        meaning: {
          en: 'mailbox of who is responsible; "." for the owner itself',
          ja: '責任者のメールボックス(「.」はオーナー名自身)',
        },
      },
      {
        name: 'emailbx',
        kind: 'mailbox',
        meaning: {
          en: 'mailbox for error messages; "." for the sender of the mail',
          ja: 'エラー通知先のメールボックス(「.」はメールの送信者)',
        },
      },
    ],
    examples: ['owner.example.com. errors.example.com.'],
  },
  {
    mnemonic: 'MX',
    code: 15,
    title: { en: 'mail exchange', ja: 'メール受信サーバー' },
    about: {
      en: 'Mail server for this domain: preference and host.',
      ja: 'このドメインのメールを受信するサーバーです(プリファレンス値とホスト名)。',
    },
    references: ['RFC 1035'],
    status: 'standard',
    fields: [
      {
        name: 'preference',
        kind: 'u16',
        meaning: {
          en: 'order among the MX records of the owner; smaller is tried first',
          ja: '同じオーナー名のMXレコードの優先順位(小さい値を先に試行)',
        },
      },
      {
        name: 'exchange',
        kind: 'domain',
        hostname: true,
        meaning: {
          en: 'host that receives the mail; must have an address and must not be an alias; "." takes no mail (RFC 7505)',
          ja: 'メールを受信するホスト。アドレスが必要で、別名は指定できません。「.」はメールを受信しないことを表します(RFC 7505)',
        },
      },
    ],
    examples: ['10 mail.example.com.', '0 .'],
  },
  {
    mnemonic: 'TXT',
    code: 16,
    title: { en: 'text', ja: 'テキスト' },
    about: {
      en: 'Text strings of up to 255 octets each, joined without spaces by SPF, DKIM and DMARC.',
      ja: '1つ255オクテットまでの文字列です。SPF・DKIM・DMARCでは空白なしで連結されます。',
    },
    references: ['RFC 1035'],
    status: 'standard',
    fields: [
      {
        name: 'txtData',
        kind: 'string',
        repeat: true,
        meaning: { en: 'one or more strings of at most 255 octets', ja: '255オクテットまでの文字列(複数可)' },
      },
    ],
    examples: ['"v=spf1 mx -all"', '"part one " "part two"'],
  },
  {
    mnemonic: 'RP',
    code: 17,
    title: { en: 'responsible person', ja: '責任者' },
    about: {
      en: 'Mailbox of the person responsible for this name, and a name whose TXT records say more.',
      ja: 'この名前の責任者のメールボックスと、詳しい情報をTXTレコードに持つ名前です。',
    },
    references: ['RFC 1183'],
    status: 'experimental',
    fields: [
      {
        name: 'mbox',
        kind: 'mailbox',
        meaning: { en: 'mailbox of the person; "." for none', ja: '責任者のメールボックス(「.」はなし)' },
      },
      {
        name: 'txt',
        kind: 'domain',
        meaning: {
          en: 'name with TXT records that say more; "." for none',
          ja: '詳しい情報のTXTレコードを持つ名前(「.」はなし)',
        },
      },
    ],
    examples: ['admin.example.com. info.example.com.'],
  },
  {
    mnemonic: 'AFSDB',
    code: 18,
    title: { en: 'AFS database server', ja: 'AFSデータベースサーバー' },
    about: {
      en: 'Names a server of the AFS or DCE cell at this name. SRV records replace it for AFS (RFC 5864).',
      ja: 'この名前のAFSまたはDCEセルのサーバーを指定します。AFSではSRVレコードに置き換えられています(RFC 5864)。',
    },
    references: ['RFC 1183', 'RFC 5864'],
    status: 'experimental',
    fields: [
      {
        name: 'subtype',
        kind: 'u16',
        meaning: {
          en: '1 AFS volume location server, 2 DCE authentication server',
          ja: '1はAFSボリューム位置サーバー、2はDCE認証サーバー',
        },
      },
      {
        name: 'hostname',
        kind: 'domain',
        hostname: true,
        meaning: { en: 'host that serves the cell', ja: 'セルのサーバーであるホスト' },
      },
    ],
    examples: ['1 afs.example.com.'],
  },
  {
    mnemonic: 'X25',
    code: 19,
    title: { en: 'X.25 address', ja: 'X.25アドレス' },
    about: {
      en: 'Address of a host in a public X.25 data network.',
      ja: '公衆X.25データ網におけるホストのアドレスです。',
    },
    references: ['RFC 1183'],
    status: 'experimental',
    fields: [
      {
        name: 'psdnAddress',
        kind: 'x25-address',
        meaning: {
          en: 'digits of the X.121 address, beginning with the four of the network',
          ja: 'X.121アドレスの数字(先頭4桁が網の番号)',
        },
      },
    ],
    examples: ['311061700956'],
  },
  {
    mnemonic: 'ISDN',
    code: 20,
    title: { en: 'ISDN number', ja: 'ISDN番号' },
    about: {
      en: 'ISDN telephone number of a host, with a subaddress if it has one.',
      ja: 'ホストのISDN電話番号です。サブアドレスがあれば続けて書きます。',
    },
    references: ['RFC 1183'],
    status: 'experimental',
    fields: [
      { name: 'isdnAddress', kind: 'string', meaning: { en: 'ISDN telephone number', ja: 'ISDN電話番号' } },
      {
        name: 'subaddress',
        kind: 'string',
        optional: true,
        meaning: { en: 'ISDN subaddress in hexadecimal', ja: 'ISDNサブアドレス(16進数)' },
      },
    ],
    examples: ['150862028003217', '150862028003217 004'],
  },
  {
    mnemonic: 'RT',
    code: 21,
    title: { en: 'route through', ja: '中継ホスト' },
    about: {
      en: 'Names a host that passes traffic on to a host without its own wide-area connection.',
      ja: '広域網に直接つながっていないホストへの通信を中継するホストを指定します。',
    },
    references: ['RFC 1183'],
    status: 'experimental',
    fields: [
      {
        name: 'preference',
        kind: 'u16',
        meaning: { en: 'order among the RT records; smaller first', ja: 'RTレコードの優先順位(小さい値を優先)' },
      },
      {
        name: 'intermediateHost',
        kind: 'domain',
        hostname: true,
        meaning: { en: 'host that passes the traffic on', ja: '通信を中継するホスト' },
      },
    ],
    examples: ['10 relay.example.com.'],
  },
  {
    mnemonic: 'NSAP',
    code: 22,
    title: { en: 'OSI network address', ja: 'OSIネットワークアドレス' },
    about: {
      en: 'OSI network service access point of a host. Historic.',
      ja: 'ホストのOSIネットワークサービスアクセスポイントです。歴史的なタイプです。',
    },
    references: ['RFC 1706'],
    status: 'obsolete',
    internetOnly: true,
    fields: [{ name: 'nsapAddress', kind: 'nsap', meaning: { en: 'OSI address', ja: 'OSIアドレス' } }],
    examples: ['0x47.0005.80.005a00.0000.0001.e133.ffffff000161.00'],
  },
  {
    mnemonic: 'NSAP-PTR',
    code: 23,
    title: { en: 'pointer for OSI addresses', ja: 'OSIアドレスの逆引き' },
    about: {
      en: 'Reverse lookup of an OSI address. Replaced by PTR long ago.',
      ja: 'OSIアドレスの逆引きです。早くにPTRへ置き換えられました。',
    },
    references: ['RFC 1348', 'RFC 1637', 'RFC 1706'],
    status: 'obsolete',
    internetOnly: true,
    fields: [
      {
        name: 'ptrdname',
        kind: 'domain',
        meaning: { en: 'name for the OSI address in the owner', ja: 'オーナー名のOSIアドレスに対応する名前' },
      },
    ],
    examples: ['host.example.com.'],
  },
  {
    mnemonic: 'SIG',
    code: 24,
    title: { en: 'signature (old DNSSEC)', ja: '署名(旧DNSSEC)' },
    about: {
      en: 'Signature of the first DNSSEC. RRSIG replaced it in zones; messages still carry it as SIG(0).',
      ja: '最初のDNSSECの署名です。ゾーンではRRSIGに置き換えられ、現在はSIG(0)としてメッセージだけで使われます。',
    },
    references: ['RFC 2535', 'RFC 2931', 'RFC 2536', 'RFC 2537', 'RFC 3008', 'RFC 3110', 'RFC 3755', 'RFC 4034'],
    status: 'obsolete',
    fields: signatureFields,
    examples: [
      'A 5 2 3600 20260101000000 20250101000000 2143 example.com. MxFcby9k/yvedMfQgKzhH5er0Mu/vILz45IkskceFGgiWCn/GxHhai6VAuHAoNUz4YoU1tVfSCSqQYn6//11U6Nld80jEeC8aTrO+KKmCaY=',
    ],
    replacedBy: 'RRSIG',
  },
  {
    mnemonic: 'KEY',
    code: 25,
    title: { en: 'public key (old DNSSEC)', ja: '公開鍵(旧DNSSEC)' },
    about: {
      en: 'Public key of the first DNSSEC. DNSKEY replaced it in zones; it remains for SIG(0).',
      ja: '最初のDNSSECの公開鍵です。ゾーンではDNSKEYに置き換えられ、現在はSIG(0)用に残っています。',
    },
    references: [
      'RFC 2535',
      'RFC 3445',
      'RFC 2536',
      'RFC 2537',
      'RFC 2539',
      'RFC 3008',
      'RFC 3110',
      'RFC 3755',
      'RFC 4034',
    ],
    status: 'obsolete',
    fields: [
      {
        name: 'flags',
        kind: 'keyflags',
        meaning: {
          en: 'use of the key: a number, or mnemonics joined with "|"',
          ja: '鍵の用途(数値、または「|」でつないだ名前)',
        },
      },
      {
        name: 'protocol',
        kind: 'keyprotocol',
        meaning: { en: 'protocol that the key is for; 3 is DNSSEC', ja: '鍵を使うプロトコル(3はDNSSEC)' },
      },
      { name: 'algorithm', kind: 'algorithm', meaning: { en: 'algorithm of the key', ja: '鍵のアルゴリズム' } },
      {
        name: 'publicKey',
        kind: 'base64',
        spaces: true,
        absent: { when: 0, is: 0xc000, of: 0xc000 },
        meaning: {
          en: 'public key; absent when the flags say that there is none',
          ja: '公開鍵(フラグが鍵なしを示す場合は省略)',
        },
      },
    ],
    examples: [
      '512 3 5 AQMFD5raczCJHViKtLYhWGz8hMY9UGRuniJDBzC7w0aRyzWZriO6i2odGWWQVucZqKVsENW91IOW4vqudngPZsY3GvQ/xVA8/7pyFj6b7Esga60zyGW6LFe9r8n6paHrlG5ojqf0BaqHT+8=',
    ],
    replacedBy: 'DNSKEY',
  },
  {
    mnemonic: 'PX',
    code: 26,
    title: { en: 'X.400 mail mapping', ja: 'X.400メールの対応付け' },
    about: {
      en: 'Maps between Internet mail domains and X.400 mail domains.',
      ja: 'インターネットメールのドメイン名とX.400メールのドメインを対応付けます。',
    },
    references: ['RFC 2163'],
    status: 'standard',
    internetOnly: true,
    fields: [
      {
        name: 'preference',
        kind: 'u16',
        meaning: { en: 'order among the PX records; smaller first', ja: 'PXレコードの優先順位(小さい値を優先)' },
      },
      {
        name: 'map822',
        kind: 'domain',
        meaning: { en: 'Internet mail domain of the mapping', ja: '対応付けるインターネットメールのドメイン名' },
      },
      {
        name: 'mapX400',
        kind: 'domain',
        meaning: {
          en: 'X.400 mail domain of the mapping, in domain syntax',
          ja: '対応付けるX.400メールのドメイン(ドメイン名の形式)',
        },
      },
    ],
    examples: ['50 ab.example. O-ab.PRMD-net2.ADMDb.C-it.'],
  },
  {
    mnemonic: 'GPOS',
    code: 27,
    title: { en: 'geographical position', ja: '地理的位置' },
    about: {
      en: 'Latitude, longitude and altitude as decimal numbers. LOC replaced it.',
      ja: '緯度・経度・高度を10進数で表します。LOCに置き換えられました。',
    },
    references: ['RFC 1712'],
    status: 'experimental',
    fields: [
      {
        name: 'latitude',
        kind: 'decimal',
        min: -90,
        max: 90,
        meaning: { en: 'latitude in degrees, north positive', ja: '緯度(度、北緯が正)' },
      },
      {
        name: 'longitude',
        kind: 'decimal',
        min: -180,
        max: 180,
        meaning: { en: 'longitude in degrees, east positive', ja: '経度(度、東経が正)' },
      },
      {
        name: 'altitude',
        kind: 'decimal',
        meaning: { en: 'altitude in metres above mean sea level', ja: '平均海面からの高度(メートル)' },
      },
    ],
    examples: ['-32.6882 116.8652 10.0'],
    replacedBy: 'LOC',
  },
  {
    mnemonic: 'AAAA',
    code: 28,
    title: { en: 'IPv6 address', ja: 'IPv6アドレス' },
    about: {
      en: 'IPv6 address of a host. Mail servers may have A, AAAA or both; keep an A for IPv4-only senders.',
      ja: 'ホストのIPv6アドレスです。メールサーバーはA・AAAAのどちらでもよいのですが、IPv4のみの送信元のためAも用意します。',
    },
    references: ['RFC 3596'],
    status: 'standard',
    internetOnly: true,
    fields: [
      { name: 'address', kind: 'ipv6', meaning: { en: 'IPv6 address of the host', ja: 'ホストのIPv6アドレス' } },
    ],
    examples: ['2001:db8::1'],
  },
  {
    mnemonic: 'LOC',
    code: 29,
    title: { en: 'location on Earth', ja: '地球上の位置' },
    about: {
      en: 'Latitude, longitude and altitude of a host or network, with its size and the precision of the data.',
      ja: 'ホストやネットワークの緯度・経度・高度です。大きさと精度も付けられます。',
    },
    references: ['RFC 1876'],
    status: 'experimental',
    fields: [
      {
        name: 'latitude',
        kind: 'loc-latitude',
        meaning: { en: 'latitude: degrees, minutes, seconds, N or S', ja: '緯度(度、分、秒、N または S)' },
      },
      {
        name: 'longitude',
        kind: 'loc-longitude',
        meaning: { en: 'longitude: degrees, minutes, seconds, E or W', ja: '経度(度、分、秒、E または W)' },
      },
      {
        name: 'altitude',
        kind: 'loc-meters',
        min: -100_000,
        max: 42_849_672.95,
        meaning: { en: 'altitude in metres above the WGS 84 spheroid', ja: 'WGS 84楕円体面からの高度(メートル)' },
      },
      {
        name: 'size',
        kind: 'loc-meters',
        optional: true,
        max: 90_000_000,
        meaning: {
          en: 'diameter of the sphere around the whole, 1 m when left out',
          ja: '全体を囲む球の直径(省略時は1m)',
        },
      },
      {
        name: 'horizontalPrecision',
        kind: 'loc-meters',
        optional: true,
        max: 90_000_000,
        meaning: { en: 'horizontal precision, 10000 m when left out', ja: '水平方向の精度(省略時は10000m)' },
      },
      {
        name: 'verticalPrecision',
        kind: 'loc-meters',
        optional: true,
        max: 90_000_000,
        meaning: { en: 'vertical precision, 10 m when left out', ja: '垂直方向の精度(省略時は10m)' },
      },
    ],
    examples: ['35 41 22.200 N 139 41 30.120 E 40.00m 1m 10000m 10m', '52 22 23 N 4 53 32 E -2m'],
  },
  {
    mnemonic: 'NXT',
    code: 30,
    title: { en: 'next name (old DNSSEC)', ja: '次の名前(旧DNSSEC)' },
    about: {
      en: 'Proof of non-existence in the first DNSSEC. NSEC replaced it.',
      ja: '最初のDNSSECの不在証明です。NSECに置き換えられました。',
    },
    references: ['RFC 2535', 'RFC 3755'],
    status: 'obsolete',
    fields: [
      {
        name: 'nextDomainName',
        kind: 'domain',
        meaning: { en: 'next name in canonical order', ja: '正規順序で次の名前' },
      },
      {
        name: 'typeBitMap',
        kind: 'type-bitmap',
        repeat: true,
        optional: true,
        max: 127,
        meaning: { en: 'types present at the owner', ja: 'オーナー名に存在するタイプ' },
      },
    ],
    examples: ['b.example.com. A MX'],
    replacedBy: 'NSEC',
  },
  {
    mnemonic: 'EID',
    code: 31,
    title: { en: 'Nimrod endpoint identifier', ja: 'Nimrodエンドポイント識別子' },
    about: {
      en: 'Endpoint identifier of the Nimrod routing architecture. Never in wide use.',
      ja: 'Nimrod経路制御アーキテクチャのエンドポイント識別子です。広く使われたことはありません。',
    },
    references: ['draft-ietf-nimrod-dns-02'],
    status: 'draft',
    internetOnly: true,
    fields: [
      {
        name: 'endpointIdentifier',
        kind: 'hex',
        spaces: true,
        meaning: { en: 'endpoint identifier', ja: 'エンドポイント識別子' },
      },
    ],
    examples: ['3141592653589793'],
  },
  {
    mnemonic: 'NIMLOC',
    code: 32,
    title: { en: 'Nimrod locator', ja: 'Nimrodロケーター' },
    about: {
      en: 'Locator of the Nimrod routing architecture. Never in wide use.',
      ja: 'Nimrod経路制御アーキテクチャのロケーターです。広く使われたことはありません。',
    },
    references: ['draft-ietf-nimrod-dns-02'],
    status: 'draft',
    internetOnly: true,
    fields: [{ name: 'nimrodLocator', kind: 'hex', spaces: true, meaning: { en: 'locator', ja: 'ロケーター' } }],
    examples: ['75234159EAC457800920'],
  },
  {
    mnemonic: 'SRV',
    code: 33,
    title: { en: 'server of a service', ja: 'サービスのサーバー' },
    about: {
      en: 'Server of a service: priority (smaller first), weight (share among equals), port, target. Mail programs look for _submissions/_submission, _imaps/_imap, _pop3s/_pop3; delivery between servers uses MX, never SRV.',
      ja: 'サービスのサーバーを指定します(優先度・重み・ポート番号・ターゲット)。メールソフトは _submissions/_submission、_imaps/_imap、_pop3s/_pop3 を参照します。サーバー間の配送に使うのはMXで、SRVは使いません。',
    },
    references: ['RFC 2782'],
    status: 'standard',
    internetOnly: true,
    fields: [
      {
        name: 'priority',
        kind: 'u16',
        meaning: { en: 'order of the targets; smaller is tried first', ja: 'ターゲットの優先順位(小さい値を先に試行)' },
      },
      {
        name: 'weight',
        kind: 'u16',
        meaning: { en: 'share among targets of the same priority', ja: '同じ優先度のターゲット間の配分' },
      },
      {
        name: 'port',
        kind: 'u16',
        meaning: { en: 'port of the service on the target', ja: 'ターゲットでのサービスのポート番号' },
      },
      {
        name: 'target',
        kind: 'domain',
        hostname: true,
        meaning: {
          en: 'host that offers the service; must not be an alias; "." offers none',
          ja: 'サービスを提供するホスト。別名は指定できません。「.」は提供しないことを表します',
        },
      },
    ],
    examples: ['0 5 587 mail.example.com.', '0 0 0 .'],
  },
  {
    mnemonic: 'ATMA',
    code: 34,
    title: { en: 'ATM address', ja: 'ATMアドレス' },
    about: { en: 'Address of a host in an ATM network.', ja: 'ATM網におけるホストのアドレスです。' },
    references: ['ATM Forum af-dans-0152.000'],
    status: 'draft',
    internetOnly: true,
    fields: [{ name: 'address', kind: 'atma', meaning: { en: 'ATM address of the host', ja: 'ホストのATMアドレス' } }],
    examples: ['+61200000000', '39.246f.000e.7c9c.0312.0001.0001.0000.1234.5678.00'],
  },
  {
    mnemonic: 'NAPTR',
    code: 35,
    title: { en: 'naming authority pointer', ja: '名前付け規則のポインター' },
    about: { en: 'Rewrite rules (ENUM, SIP).', ja: '書き換え規則(ENUM・SIP)です。' },
    references: ['RFC 3403', 'RFC 2168', 'RFC 2915'],
    status: 'standard',
    internetOnly: true,
    fields: [
      {
        name: 'order',
        kind: 'u16',
        meaning: {
          en: 'order in which the rules must be applied; smaller first',
          ja: '規則を適用する順序(小さい値が先)',
        },
      },
      {
        name: 'preference',
        kind: 'u16',
        meaning: {
          en: 'order among rules of the same order; smaller first',
          ja: '同じ順序の規則間の優先順位(小さい値を優先)',
        },
      },
      {
        name: 'flags',
        kind: 'string',
        meaning: {
          en: 'what comes next: S an SRV lookup, A an address lookup, U a URI, P as the protocol says',
          ja: '次の動作(SはSRV検索、Aはアドレス検索、UはURI、Pはプロトコル依存)',
        },
      },
      {
        name: 'services',
        kind: 'string',
        meaning: { en: 'services that the rule leads to, such as E2U+sip', ja: '規則が導くサービス(E2U+sip など)' },
      },
      {
        name: 'regexp',
        kind: 'naptr-regexp',
        meaning: {
          en: 'substitution applied to the original text; "" for none',
          ja: '元の文字列に適用する置換式(「""」はなし)',
        },
      },
      {
        name: 'replacement',
        kind: 'domain',
        meaning: {
          en: 'next name to ask for when there is no substitution, else "."',
          ja: '置換式がない場合に次に検索する名前(ある場合は「.」)',
        },
      },
    ],
    examples: ['100 10 "S" "SIP+D2U" "" _sip._udp.example.com.'],
  },
  {
    mnemonic: 'KX',
    code: 36,
    title: { en: 'key exchanger', ja: '鍵交換ホスト' },
    about: {
      en: 'Names a host that exchanges keys on behalf of this name, for IPsec.',
      ja: 'IPsecのために、この名前に代わって鍵交換を行うホストを指定します。',
    },
    references: ['RFC 2230'],
    status: 'informational',
    internetOnly: true,
    fields: [
      {
        name: 'preference',
        kind: 'u16',
        meaning: { en: 'order among the KX records; smaller first', ja: 'KXレコードの優先順位(小さい値を優先)' },
      },
      {
        name: 'exchanger',
        kind: 'domain',
        hostname: true,
        meaning: { en: 'host that exchanges keys for the owner', ja: 'オーナー名に代わって鍵交換を行うホスト' },
      },
    ],
    examples: ['10 kx.example.com.'],
  },
  {
    mnemonic: 'CERT',
    code: 37,
    title: { en: 'certificate', ja: '証明書' },
    about: {
      en: 'Holds a certificate or revocation list: X.509, OpenPGP and others.',
      ja: '証明書または失効リスト(X.509、OpenPGPなど)を保持します。',
    },
    references: ['RFC 4398'],
    status: 'standard',
    fields: [
      {
        name: 'certType',
        kind: 'cert-type',
        meaning: { en: 'type of the certificate: PKIX, PGP and others', ja: '証明書の種別(PKIX、PGPなど)' },
      },
      {
        name: 'keyTag',
        kind: 'u16',
        meaning: { en: 'tag of the key in the certificate, or 0', ja: '証明書内の鍵のタグ、または0' },
      },
      {
        name: 'algorithm',
        kind: 'algorithm',
        meaning: { en: 'algorithm of the key in the certificate, or 0', ja: '証明書内の鍵のアルゴリズム、または0' },
      },
      {
        name: 'certificate',
        kind: 'base64',
        spaces: true,
        meaning: { en: 'certificate or revocation list', ja: '証明書または失効リスト' },
      },
    ],
    examples: ['PKIX 65535 RSASHA256 MxFcby9k/yvedMfQgKzhH5er0Mu/vILz45I='],
  },
  {
    mnemonic: 'A6',
    code: 38,
    title: { en: 'IPv6 address in parts', ja: '分割されたIPv6アドレス' },
    about: {
      en: 'Part of an IPv6 address, and the name that holds the rest. Historic: use AAAA.',
      ja: 'IPv6アドレスの一部と、残りを持つ名前です。歴史的なタイプです。AAAAを使用します。',
    },
    references: ['RFC 2874', 'RFC 3226', 'RFC 6563'],
    status: 'obsolete',
    internetOnly: true,
    fields: [
      {
        name: 'prefixLength',
        kind: 'u8',
        max: 128,
        meaning: { en: 'bits that the name holds, 0 to 128', ja: '名前の側が持つビット数(0〜128)' },
      },
      {
        name: 'addressSuffix',
        kind: 'ipv6',
        absent: { when: 0, is: 128 },
        meaning: {
          en: 'address without those bits; absent when they are 128',
          ja: 'それらのビットを除いたアドレス(128ビットの場合は省略)',
        },
      },
      {
        name: 'prefixName',
        kind: 'domain',
        absent: { when: 0, is: 0 },
        meaning: {
          en: 'name that holds those bits; absent when they are 0',
          ja: 'それらのビットを持つ名前(0ビットの場合は省略)',
        },
      },
    ],
    examples: ['0 2001:db8::1', '64 ::1 prefix.example.com.'],
    replacedBy: 'AAAA',
  },
  {
    mnemonic: 'DNAME',
    code: 39,
    title: { en: 'redirection of a subtree', ja: '下位ドメインの転送' },
    about: {
      en: 'Redirects everything below this name (not the name itself) to another domain.',
      ja: 'この名前より下位のすべて(この名前自身は除く)を別のドメイン名に置き換えます。',
    },
    references: ['RFC 6672'],
    status: 'standard',
    fields: [
      {
        name: 'target',
        kind: 'domain',
        meaning: {
          en: 'domain that takes the place of the owner in names below it',
          ja: '下位の名前でオーナー名の代わりになるドメイン名',
        },
      },
    ],
    examples: ['example.net.'],
  },
  {
    mnemonic: 'SINK',
    code: 40,
    title: { en: 'kitchen sink', ja: 'あらゆるデータ' },
    about: {
      en: 'Was meant to hold data of any structure. Two incompatible forms exist, and nothing uses either.',
      ja: 'あらゆる構造のデータを保持する目的で提案されました。互換性のない2つの形式があり、どちらも使われていません。',
    },
    references: ['draft-eastlake-kitchen-sink-02'],
    status: 'draft',
    fields: [
      { name: 'coding', kind: 'u8', meaning: { en: 'how the data are coded', ja: 'データの符号化方式' } },
      { name: 'subcoding', kind: 'u8', meaning: { en: 'variant of the coding', ja: '符号化方式の細分' } },
      { name: 'data', kind: 'sink-data', spaces: true, optional: true, meaning: { en: 'the data', ja: 'データ' } },
    ],
    examples: ['8 2 l4ik', '8 0 2 l4ik'],
  },
  {
    mnemonic: 'OPT',
    code: 41,
    title: { en: 'EDNS options', ja: 'EDNSオプション' },
    about: {
      en: 'Carries EDNS options in a message. Never a record of a zone.',
      ja: 'メッセージ内でEDNSオプションを運びます。ゾーンのレコードにはなりません。',
    },
    references: ['RFC 6891', 'RFC 3225'],
    status: 'standard',
    use: 'never',
    fields: [],
    examples: [],
  },
  {
    mnemonic: 'APL',
    code: 42,
    title: { en: 'list of address prefixes', ja: 'アドレスプレフィックスの一覧' },
    about: {
      en: 'Lists ranges of IPv4 and IPv6 addresses, some of them excluded.',
      ja: 'IPv4・IPv6のアドレス範囲を列挙します。一部を除外することもできます。',
    },
    references: ['RFC 3123'],
    status: 'experimental',
    internetOnly: true,
    fields: [
      {
        name: 'prefixes',
        kind: 'apl',
        repeat: true,
        optional: true,
        meaning: {
          en: 'address ranges, "!" in front of those excluded',
          ja: 'アドレス範囲(除外する範囲は先頭に「!」)',
        },
      },
    ],
    examples: ['1:192.168.32.0/21 !1:192.168.38.0/28 2:2001:db8::/32'],
  },
  {
    mnemonic: 'DS',
    code: 43,
    title: { en: 'delegation signer', ja: '委任署名者' },
    about: {
      en: "Digest of the child zone's key; only at a delegation.",
      ja: '委任先ゾーンの鍵のダイジェストです。委任点にだけ置きます。',
    },
    references: ['RFC 4034', 'RFC 3658'],
    status: 'standard',
    fields: dsFields,
    examples: ['60485 8 2 D4B7D520E7BB5F0F67674A0CCEB1E3E0614B93C4F9E99B8383F6A1E4469DA50A'],
  },
  {
    mnemonic: 'SSHFP',
    code: 44,
    title: { en: 'SSH host key fingerprint', ja: 'SSHホスト鍵の指紋' },
    about: { en: 'Fingerprint of an SSH host key.', ja: 'SSHホスト鍵の指紋です。' },
    references: ['RFC 4255'],
    status: 'standard',
    fields: [
      {
        name: 'algorithm',
        kind: 'u8',
        meaning: {
          en: 'algorithm of the key: 1 RSA, 2 DSA, 3 ECDSA, 4 Ed25519, 6 Ed448',
          ja: '鍵のアルゴリズム(1 RSA、2 DSA、3 ECDSA、4 Ed25519、6 Ed448)',
        },
      },
      {
        name: 'fpType',
        kind: 'u8',
        meaning: { en: 'digest algorithm: 1 SHA-1, 2 SHA-256', ja: 'ダイジェスト方式(1 SHA-1、2 SHA-256)' },
      },
      {
        name: 'fingerprint',
        kind: 'hex',
        spaces: true,
        typeField: 1,
        lengths: sshFingerprintOctets,
        meaning: { en: 'digest of the key', ja: '鍵のダイジェスト' },
      },
    ],
    examples: ['4 2 C76D8329954DA2835751E371544E963EFDA099080D6C58DD2BFD9A316E162C83'],
  },
  {
    mnemonic: 'IPSECKEY',
    code: 45,
    title: { en: 'IPsec key', ja: 'IPsecの鍵' },
    about: {
      en: 'Public key for IPsec with this host, and the gateway to use.',
      ja: 'このホストとのIPsec通信に使う公開鍵と、経由するゲートウェイです。',
    },
    references: ['RFC 4025'],
    status: 'standard',
    internetOnly: true,
    fields: [
      {
        name: 'precedence',
        kind: 'u8',
        meaning: {
          en: 'order among the IPSECKEY records; smaller first',
          ja: 'IPSECKEYレコードの優先順位(小さい値を優先)',
        },
      },
      {
        name: 'gatewayType',
        kind: 'u8',
        values: [0, 1, 2, 3],
        meaning: {
          en: 'form of the gateway: 0 none, 1 IPv4, 2 IPv6, 3 name',
          ja: 'ゲートウェイの形式(0 なし、1 IPv4、2 IPv6、3 名前)',
        },
      },
      {
        name: 'algorithm',
        kind: 'u8',
        meaning: {
          en: 'form of the key: 0 none, 1 DSA, 2 RSA, 3 ECDSA, 4 EdDSA',
          ja: '鍵の形式(0 なし、1 DSA、2 RSA、3 ECDSA、4 EdDSA)',
        },
      },
      {
        name: 'gateway',
        kind: 'gateway',
        typeField: 1,
        meaning: {
          en: 'gateway to the host: address, name or "."',
          ja: 'ホストへのゲートウェイ(アドレス、名前、または「.」)',
        },
      },
      {
        name: 'publicKey',
        kind: 'base64',
        spaces: true,
        absent: { when: 2, is: 0 },
        meaning: { en: 'public key; absent when its form is 0', ja: '公開鍵(形式が0の場合は省略)' },
      },
    ],
    examples: [
      '10 1 2 192.0.2.38 AQNRU3mG7TVTO2BkR47usntb102uFJtugbo6BSGvgqt4AQ==',
      '10 0 2 . AQNRU3mG7TVTO2BkR47usntb102uFJtugbo6BSGvgqt4AQ==',
      '10 2 2 2001:db8:0:8002::2000:1 AQNRU3mG7TVTO2BkR47usntb102uFJtugbo6BSGvgqt4AQ==',
      '10 3 2 mygateway.example.com. AQNRU3mG7TVTO2BkR47usntb102uFJtugbo6BSGvgqt4AQ==',
    ],
  },
  {
    mnemonic: 'RRSIG',
    code: 46,
    title: { en: 'signature of an RRset', ja: 'RRsetの署名' },
    about: {
      en: 'Signature of an RRset; made by the signer, not by hand.',
      ja: 'RRsetの署名です。手で書くものではありません。',
    },
    references: ['RFC 4034', 'RFC 3755'],
    status: 'standard',
    fields: signatureFields,
    examples: [
      'A 8 2 3600 20260101000000 20250101000000 2642 example.com. oJB1W6WNGv+ldvQ3WDG0MQkg5IEhjRip8WTrPYGv07h108dUKGMeDPKijVCHX3DDKdfb+v6oB9wfuh3DTJXUAfI/M0zmO/zz8bW0Rznl8O3tGNazPwQKkRN20XPXV6nwwfoXmJQbsLNrLfkGJ5D6fwFm8nN+6pBzeDQfsS3Ap3o=',
    ],
  },
  {
    mnemonic: 'NSEC',
    code: 47,
    title: { en: 'next secure name', ja: '不在証明(NSEC)' },
    about: {
      en: 'Proof that names or types do not exist; made by the signer. NSEC3 is its hashed form.',
      ja: '名前やタイプが存在しないことの証明です(NSEC3はハッシュ版)。',
    },
    references: ['RFC 4034', 'RFC 3755', 'RFC 9077'],
    status: 'standard',
    fields: [
      {
        name: 'nextDomainName',
        kind: 'domain',
        meaning: { en: 'next name of the zone in canonical order', ja: '正規順序で次にある、ゾーン内の名前' },
      },
      {
        name: 'typeBitMaps',
        kind: 'type-bitmap',
        repeat: true,
        meaning: { en: 'types present at the owner', ja: 'オーナー名に存在するタイプ' },
      },
    ],
    examples: ['host.example.com. A MX RRSIG NSEC TYPE1234'],
  },
  {
    mnemonic: 'DNSKEY',
    code: 48,
    title: { en: 'public key of a zone', ja: 'ゾーンの公開鍵' },
    about: { en: 'Public key of the signed zone.', ja: '署名済みゾーンの公開鍵です。' },
    references: ['RFC 4034', 'RFC 3755'],
    status: 'standard',
    fields: dnskeyFields,
    examples: ['257 3 13 mdsswUyr3DPW132mOi8V9xESWE8jTo0dxCjjnopKl+GqJxpVXckHAeF+KkxLbxILfDLUT0rAK9iUzy1L53eKGQ=='],
  },
  {
    mnemonic: 'DHCID',
    code: 49,
    title: { en: 'DHCP client identity', ja: 'DHCPクライアントの識別情報' },
    about: {
      en: 'Tells which DHCP client a name belongs to, so that servers do not overwrite names of others.',
      ja: '名前がどのDHCPクライアントのものかを示し、他のクライアントの名前の上書きを防ぎます。',
    },
    references: ['RFC 4701'],
    status: 'standard',
    internetOnly: true,
    fields: [
      {
        name: 'digest',
        kind: 'base64',
        spaces: true,
        meaning: { en: 'type and digest of the client identifier', ja: 'クライアント識別子の種別とダイジェスト' },
      },
    ],
    examples: ['AAIBY2/AuCccgoJbsaxcQc9TUapptP69lOjxfNuVAA2kjEA='],
  },
  {
    mnemonic: 'NSEC3',
    code: 50,
    title: { en: 'next secure name, hashed', ja: '不在証明(NSEC3)' },
    about: {
      en: 'Proof that names or types do not exist, with hashed names so that the zone cannot be listed easily; made by the signer.',
      ja: '名前やタイプが存在しないことを、ハッシュ化した名前で証明します。ゾーンの内容を列挙されにくくなります。署名ツールが生成します。',
    },
    references: ['RFC 5155', 'RFC 9077'],
    status: 'standard',
    fields: [
      {
        name: 'hashAlgorithm',
        kind: 'u8',
        meaning: { en: 'hash algorithm; 1 is SHA-1, the only one', ja: 'ハッシュ方式(1のSHA-1のみ)' },
      },
      {
        name: 'flags',
        kind: 'u8',
        meaning: {
          en: '1 opt-out: unsigned delegations may lie between',
          ja: '1はオプトアウト(間に未署名の委任がありうる)',
        },
      },
      {
        name: 'iterations',
        kind: 'u16',
        meaning: { en: 'further hash rounds; should be 0 (RFC 9276)', ja: '追加のハッシュ回数(0を推奨、RFC 9276)' },
      },
      {
        name: 'salt',
        kind: 'salt',
        meaning: {
          en: 'salt in hexadecimal, "-" for none; should be "-" (RFC 9276)',
          ja: 'ソルト(16進数)、なしは「-」(「-」を推奨、RFC 9276)',
        },
      },
      {
        name: 'nextHashedOwnerName',
        kind: 'base32hex',
        meaning: { en: 'next hashed name of the zone', ja: '次にあるハッシュ化された名前' },
      },
      {
        name: 'typeBitMaps',
        kind: 'type-bitmap',
        repeat: true,
        optional: true,
        meaning: { en: 'types present at the original name', ja: '元の名前に存在するタイプ' },
      },
    ],
    examples: ['1 1 0 - 2t7b4g4vsa5smi47k61mv5bv1a22bojr A MX RRSIG'],
  },
  {
    mnemonic: 'NSEC3PARAM',
    code: 51,
    title: { en: 'parameters of NSEC3', ja: 'NSEC3のパラメーター' },
    about: {
      en: 'Tells the servers of the zone which parameters to hash names with.',
      ja: '権威DNSサーバーが名前のハッシュ計算に使うパラメーターです。',
    },
    references: ['RFC 5155'],
    status: 'standard',
    fields: [
      {
        name: 'hashAlgorithm',
        kind: 'u8',
        meaning: { en: 'hash algorithm; 1 is SHA-1, the only one', ja: 'ハッシュ方式(1のSHA-1のみ)' },
      },
      { name: 'flags', kind: 'u8', meaning: { en: 'must be 0', ja: '0を指定' } },
      {
        name: 'iterations',
        kind: 'u16',
        meaning: { en: 'further hash rounds; should be 0 (RFC 9276)', ja: '追加のハッシュ回数(0を推奨、RFC 9276)' },
      },
      {
        name: 'salt',
        kind: 'salt',
        meaning: {
          en: 'salt in hexadecimal, "-" for none; should be "-" (RFC 9276)',
          ja: 'ソルト(16進数)、なしは「-」(「-」を推奨、RFC 9276)',
        },
      },
    ],
    examples: ['1 0 0 -'],
  },
  {
    mnemonic: 'TLSA',
    code: 52,
    title: { en: 'TLS certificate association', ja: 'TLS証明書の対応付け' },
    about: {
      en: 'DANE: fingerprint of the TLS certificate of a service, e.g. _25._tcp.<MX host>. Needs DNSSEC. For SMTP use "3 1 1".',
      ja: 'DANE: TLS証明書の指紋です(例: _25._tcp.<MXホスト名>)。DNSSECが前提です。SMTPでは「3 1 1」を推奨します。',
    },
    references: ['RFC 6698'],
    status: 'standard',
    fields: certificateAssociationFields,
    examples: ['3 1 1 92003ba34942dc74152e2f2c408d29eca5a520e7f2e06bb944f4dca346baf63c'],
  },
  {
    mnemonic: 'SMIMEA',
    code: 53,
    title: { en: 'S/MIME certificate association', ja: 'S/MIME証明書の対応付け' },
    about: { en: 'S/MIME certificate of a mail user.', ja: 'メール利用者のS/MIME証明書です。' },
    references: ['RFC 8162'],
    status: 'experimental',
    fields: certificateAssociationFields,
    examples: ['3 1 1 92003ba34942dc74152e2f2c408d29eca5a520e7f2e06bb944f4dca346baf63c'],
  },
  {
    mnemonic: 'HIP',
    code: 55,
    title: { en: 'host identity', ja: 'ホスト識別子(HIP)' },
    about: {
      en: 'Identity of a host for the Host Identity Protocol: tag, public key and rendezvous servers.',
      ja: 'Host Identity Protocolにおけるホストの識別情報(タグ、公開鍵、ランデブーサーバー)です。',
    },
    references: ['RFC 8005'],
    status: 'standard',
    fields: [
      {
        name: 'pkAlgorithm',
        kind: 'u8',
        meaning: { en: 'algorithm of the key, numbered as in IPSECKEY', ja: '鍵のアルゴリズム(番号はIPSECKEYと同じ)' },
      },
      { name: 'hit', kind: 'hex', meaning: { en: 'host identity tag', ja: 'ホスト識別タグ' } },
      { name: 'publicKey', kind: 'base64', meaning: { en: 'public key of the host', ja: 'ホストの公開鍵' } },
      {
        name: 'rendezvousServers',
        kind: 'domain',
        repeat: true,
        optional: true,
        meaning: { en: 'rendezvous servers, the preferred one first', ja: 'ランデブーサーバー(優先順)' },
      },
    ],
    examples: [
      '2 200100107B1A74DF365639CC39F1D578 AwEAAbdxyhNuSutc5EMzxTs9LBPCIkOFH8cIvM4p9+LrV4e19WzK00+CI6zBCQTdtWsuxKbWIy87UOoJTwkUs7lBu+Upr1gsNrut79ryra+bSRGQb1slImA8YVJyuIDsj7kwzG7jnERNqnWxZ48AWkskmdHaVDP4BcelrTI3rMXdXF5D rvs.example.com.',
    ],
  },
  {
    mnemonic: 'NINFO',
    code: 56,
    title: { en: 'zone status', ja: 'ゾーンの状態' },
    about: {
      en: 'Text about the status of a zone. Same format as TXT.',
      ja: 'ゾーンの状態を表すテキストです。形式はTXTと同じです。',
    },
    references: ['IANA template NINFO/ninfo-completed-template'],
    status: 'draft',
    fields: [
      {
        name: 'zsData',
        kind: 'string',
        repeat: true,
        meaning: { en: 'text about the status of the zone', ja: 'ゾーンの状態を表すテキスト' },
      },
    ],
    examples: ['"status text"'],
  },
  {
    mnemonic: 'RKEY',
    code: 57,
    title: { en: 'key for encrypted NAPTR', ja: 'NAPTR暗号化用の鍵' },
    about: {
      en: 'Public key that encrypts NAPTR records. Same format as DNSKEY.',
      ja: 'NAPTRレコードの暗号化に使う公開鍵です。形式はDNSKEYと同じです。',
    },
    references: ['IANA template RKEY/rkey-completed-template'],
    status: 'draft',
    fields: [
      { name: 'flags', kind: 'u16', values: [0], meaning: { en: 'must be 0', ja: '0を指定' } },
      { name: 'protocol', kind: 'u8', meaning: { en: 'protocol of the key', ja: '鍵のプロトコル' } },
      { name: 'algorithm', kind: 'algorithm', meaning: { en: 'algorithm of the key', ja: '鍵のアルゴリズム' } },
      { name: 'publicKey', kind: 'base64', spaces: true, meaning: { en: 'public key', ja: '公開鍵' } },
    ],
    examples: [
      '0 1 8 AQMFD5raczCJHViKtLYhWGz8hMY9UGRuniJDBzC7w0aRyzWZriO6i2odGWWQVucZqKVsENW91IOW4vqudngPZsY3GvQ/xVA8/7pyFj6b7Esga60zyGW6LFe9r8n6paHrlG5ojqf0BaqHT+8=',
    ],
  },
  {
    mnemonic: 'TALINK',
    code: 58,
    title: { en: 'trust anchor link', ja: 'トラストアンカーのリンク' },
    about: {
      en: 'Links the members of a list of older trust anchors.',
      ja: '過去のトラストアンカーの一覧を前後につなぎます。',
    },
    references: ['draft-ietf-dnsop-dnssec-trust-history-01'],
    status: 'draft',
    fields: [
      {
        name: 'previous',
        kind: 'domain',
        meaning: { en: 'previous name of the list; "." for none', ja: '一覧の前の名前(「.」はなし)' },
      },
      {
        name: 'next',
        kind: 'domain',
        meaning: { en: 'next name of the list; "." for none', ja: '一覧の次の名前(「.」はなし)' },
      },
    ],
    examples: ['h0.example.com. h2.example.com.'],
  },
  {
    mnemonic: 'CDS',
    code: 59,
    title: { en: 'DS that the child wants', ja: '子ゾーンが求めるDS' },
    about: {
      en: 'Tells the parent zone which DS records it should publish. "0 0 0 00" asks it to remove them.',
      ja: '親ゾーンに公開してほしいDSレコードを示します。「0 0 0 00」はDSの削除を求めます。',
    },
    references: ['RFC 7344', 'RFC 8078'],
    status: 'standard',
    fields: dsFields,
    examples: ['60485 8 2 D4B7D520E7BB5F0F67674A0CCEB1E3E0614B93C4F9E99B8383F6A1E4469DA50A', '0 0 0 00'],
  },
  {
    mnemonic: 'CDNSKEY',
    code: 60,
    title: { en: 'DNSKEY that the child wants in DS', ja: '子ゾーンがDSにしたい鍵' },
    about: {
      en: 'Tells the parent zone which key its DS records should be made from. "0 3 0 AA==" asks it to remove them.',
      ja: '親ゾーンにDSの元としてほしい鍵を示します。「0 3 0 AA==」はDSの削除を求めます。',
    },
    references: ['RFC 7344', 'RFC 8078'],
    status: 'standard',
    fields: dnskeyFields,
    examples: [
      '257 3 13 mdsswUyr3DPW132mOi8V9xESWE8jTo0dxCjjnopKl+GqJxpVXckHAeF+KkxLbxILfDLUT0rAK9iUzy1L53eKGQ==',
      '0 3 0 AA==',
    ],
  },
  {
    mnemonic: 'OPENPGPKEY',
    code: 61,
    title: { en: 'OpenPGP key', ja: 'OpenPGP公開鍵' },
    about: { en: 'OpenPGP key of a mail user.', ja: 'メール利用者のOpenPGP公開鍵です。' },
    references: ['RFC 7929'],
    status: 'experimental',
    fields: [
      { name: 'publicKey', kind: 'base64', spaces: true, meaning: { en: 'OpenPGP public key', ja: 'OpenPGP公開鍵' } },
    ],
    examples: ['mQCNAzIG1boAAAEEAM4='],
  },
  {
    mnemonic: 'CSYNC',
    code: 62,
    title: { en: 'child-to-parent synchronization', ja: '親ゾーンへの同期' },
    about: {
      en: 'Asks the parent zone to copy NS, A or AAAA records from this zone.',
      ja: 'このゾーンのNS・A・AAAAレコードを取り込むよう親ゾーンに求めます。',
    },
    references: ['RFC 7477'],
    status: 'standard',
    fields: [
      {
        name: 'soaSerial',
        kind: 'u32',
        meaning: { en: 'serial of the zone that the record speaks of', ja: '対象となるゾーンのシリアル番号' },
      },
      {
        name: 'flags',
        kind: 'u16',
        meaning: {
          en: '1 at once, 2 not before the serial is reached, 3 both',
          ja: '1 即時、2 シリアル番号に達してから、3 両方',
        },
      },
      {
        name: 'typeBitMap',
        kind: 'type-bitmap',
        repeat: true,
        optional: true,
        meaning: { en: 'types that the parent should copy: A, NS, AAAA', ja: '親ゾーンが取り込むタイプ(A、NS、AAAA)' },
      },
    ],
    examples: ['66 3 A NS AAAA'],
  },
  {
    mnemonic: 'ZONEMD',
    code: 63,
    title: { en: 'digest of the zone', ja: 'ゾーンのダイジェスト' },
    about: {
      en: 'Digest over the whole zone, so that a copy can be verified. Only at the apex.',
      ja: 'ゾーン全体のダイジェストです。コピーしたゾーンの検証に使います。ゾーン頂点にだけ置きます。',
    },
    references: ['RFC 8976'],
    status: 'standard',
    fields: [
      {
        name: 'serial',
        kind: 'u32',
        meaning: { en: 'serial of the zone that the digest is of', ja: 'ダイジェストの対象となるゾーンのシリアル番号' },
      },
      {
        name: 'scheme',
        kind: 'u8',
        meaning: { en: '1 SIMPLE: all records in canonical order', ja: '1はSIMPLE(全レコードを正規順序で計算)' },
      },
      { name: 'hashAlgorithm', kind: 'u8', meaning: { en: '1 SHA-384, 2 SHA-512', ja: '1 SHA-384、2 SHA-512' } },
      {
        name: 'digest',
        kind: 'hex',
        spaces: true,
        typeField: 2,
        lengths: zonemdDigestOctets,
        min: 12,
        meaning: { en: 'digest of the zone', ja: 'ゾーンのダイジェスト' },
      },
    ],
    examples: [
      '2018031500 1 1 FEBE3D4CE2EC2FFA4BA99D46CD69D6D29711E55217057BEE7EB1A7B641A47BA7FED2DD5B97AE499FAFA4F22C6BD647DE',
    ],
  },
  {
    mnemonic: 'SVCB',
    code: 64,
    title: { en: 'service binding', ja: 'サービスバインディング' },
    about: {
      en: 'Where and how a service is reached: alias, or host with port, protocols and address hints.',
      ja: 'サービスへの接続先と方法(別名、またはホスト名とポート・プロトコル・アドレスの手がかり)を指定します。',
    },
    references: ['RFC 9460'],
    status: 'standard',
    internetOnly: true,
    fields: serviceBindingFields,
    examples: ['0 svc.example.net.', '1 . alpn="h2,h3" port=8443 ipv4hint=192.0.2.1 ipv6hint=2001:db8::1'],
  },
  {
    mnemonic: 'HTTPS',
    code: 65,
    title: { en: 'service binding for the Web', ja: 'Web用サービスバインディング' },
    about: {
      en: 'Web service binding; AliasMode at the apex replaces the impossible CNAME. No effect on mail.',
      ja: 'Webサービス用です。ゾーン頂点ではCNAMEの代わりにAliasModeを使えます。メールには影響しません。',
    },
    references: ['RFC 9460'],
    status: 'standard',
    internetOnly: true,
    fields: serviceBindingFields,
    examples: ['0 svc.example.net.', '1 . alpn="h2,h3"'],
  },
  {
    mnemonic: 'DSYNC',
    code: 66,
    title: { en: 'endpoint for delegation updates', ja: '委任同期の通知先' },
    about: {
      en: 'Where a child zone sends a notification that its CDS or CSYNC records changed.',
      ja: '子ゾーンのCDS・CSYNCレコードの変更を通知する宛先です。',
    },
    references: ['RFC 9859'],
    status: 'standard',
    fields: [
      {
        name: 'rrtype',
        kind: 'rrtype',
        meaning: { en: 'what the notification is about: CDS or CSYNC', ja: '通知の対象(CDS または CSYNC)' },
      },
      {
        name: 'scheme',
        kind: 'dsync-scheme',
        meaning: { en: 'how it is sent: 1 or NOTIFY', ja: '通知の方式(1 または NOTIFY)' },
      },
      { name: 'port', kind: 'u16', meaning: { en: 'port of the target', ja: 'ターゲットのポート番号' } },
      {
        name: 'target',
        kind: 'domain',
        hostname: true,
        meaning: { en: 'host that listens for notifications', ja: '通知を受け取るホスト' },
      },
    ],
    examples: ['CDS NOTIFY 5359 cds-scanner.example.net.', 'CDS 1 5359 cds-scanner.example.net.'],
  },
  {
    mnemonic: 'HHIT',
    code: 67,
    title: { en: 'hierarchical host identity tag', ja: '階層型ホスト識別タグ' },
    about: {
      en: 'Identity of a drone or its operator, with the certificate of its registry.',
      ja: 'ドローンやその運用者の識別情報で、登録機関の証明書を含みます。',
    },
    references: ['RFC 9886'],
    status: 'standard',
    fields: [{ name: 'data', kind: 'base64', spaces: true, meaning: { en: 'identity in CBOR', ja: '識別情報(CBOR)' } }],
    examples: ['gwppSGhpdC1hYmJyZXZY'],
  },
  {
    mnemonic: 'BRID',
    code: 68,
    title: { en: 'broadcast remote identification', ja: 'ブロードキャスト型リモートID' },
    about: {
      en: 'Data that a drone broadcasts to identify itself.',
      ja: 'ドローンが自身の識別のために発信するデータです。',
    },
    references: ['RFC 9886'],
    status: 'standard',
    fields: [
      {
        name: 'data',
        kind: 'base64',
        spaces: true,
        meaning: { en: 'identification data in CBOR', ja: '識別データ(CBOR)' },
      },
    ],
    examples: ['owAAAYIEUQE='],
  },
  {
    mnemonic: 'UNECE',
    code: 69,
    title: { en: 'value coded by UNECE', ja: 'UNECEコードによる値' },
    about: {
      en: 'A value with a code of a UNECE Recommendation, such as a unit of measure. The draft is still changing.',
      ja: 'UNECE勧告のコード(計量単位など)を付けた値です。仕様の草案は変更される可能性があります。',
    },
    references: ['draft-woodcock-faltstrom-external-registry-rrtypes-00'],
    status: 'draft',
    fields: [
      { name: 'registry', kind: 'token', meaning: { en: 'number of the UNECE Recommendation', ja: 'UNECE勧告の番号' } },
      {
        name: 'value',
        kind: 'registry-value',
        meaning: { en: 'the value: number, "?" unknown, "-" none', ja: '値(数値、不明は「?」、該当なしは「-」)' },
      },
      {
        name: 'code',
        kind: 'token',
        meaning: { en: 'code as the registry writes it', ja: '登録簿に記載されたコード' },
      },
      {
        name: 'descriptor',
        kind: 'string',
        optional: true,
        meaning: { en: 'what the value is about', ja: '値の説明' },
      },
    ],
    examples: ['20 -18 CEL "cold-chain storage temperature"'],
  },
  {
    mnemonic: 'ISO',
    code: 70,
    title: { en: 'value coded by ISO', ja: 'ISOコードによる値' },
    about: {
      en: 'A value with a code of an ISO standard, such as a currency. The draft is still changing.',
      ja: 'ISO規格のコード(通貨など)を付けた値です。仕様の草案は変更される可能性があります。',
    },
    references: ['draft-woodcock-faltstrom-external-registry-rrtypes-00'],
    status: 'draft',
    fields: [
      { name: 'registry', kind: 'token', meaning: { en: 'number of the ISO standard', ja: 'ISO規格の番号' } },
      {
        name: 'value',
        kind: 'registry-value',
        meaning: { en: 'the value: number, "?" unknown, "-" none', ja: '値(数値、不明は「?」、該当なしは「-」)' },
      },
      {
        name: 'code',
        kind: 'token',
        meaning: { en: 'code as the registry writes it', ja: '登録簿に記載されたコード' },
      },
      {
        name: 'descriptor',
        kind: 'string',
        optional: true,
        meaning: { en: 'what the value is about', ja: '値の説明' },
      },
    ],
    examples: ['3166-2 - US-CA "state of incorporation"'],
  },
  {
    mnemonic: 'SPF',
    code: 99,
    title: { en: 'Sender Policy Framework (old type)', ja: 'SPF(旧タイプ)' },
    about: {
      en: 'Obsolete type 99. Publish SPF as TXT only.',
      ja: '廃止されたタイプ99です。SPFはTXTレコードだけで公開します。',
    },
    references: ['RFC 4408', 'RFC 7208'],
    status: 'obsolete',
    fields: [{ name: 'text', kind: 'string', repeat: true, meaning: { en: 'SPF policy', ja: 'SPFポリシー' } }],
    examples: ['"v=spf1 mx -all"'],
    replacedBy: 'TXT',
  },
  {
    mnemonic: 'UINFO',
    code: 100,
    title: { en: 'reserved', ja: '予約済み' },
    about: {
      en: 'Reserved without a specification. Only \\# can write it.',
      ja: '仕様がなく、予約だけされています。\\# でのみ記述できます。',
    },
    references: ['IANA'],
    status: 'reserved',
    use: 'generic',
    fields: [],
    examples: ['\\# 1 01'],
  },
  {
    mnemonic: 'UID',
    code: 101,
    title: { en: 'reserved', ja: '予約済み' },
    about: {
      en: 'Reserved without a specification. Only \\# can write it.',
      ja: '仕様がなく、予約だけされています。\\# でのみ記述できます。',
    },
    references: ['IANA'],
    status: 'reserved',
    use: 'generic',
    fields: [],
    examples: ['\\# 1 01'],
  },
  {
    mnemonic: 'GID',
    code: 102,
    title: { en: 'reserved', ja: '予約済み' },
    about: {
      en: 'Reserved without a specification. Only \\# can write it.',
      ja: '仕様がなく、予約だけされています。\\# でのみ記述できます。',
    },
    references: ['IANA'],
    status: 'reserved',
    use: 'generic',
    fields: [],
    examples: ['\\# 1 01'],
  },
  {
    mnemonic: 'UNSPEC',
    code: 103,
    title: { en: 'reserved', ja: '予約済み' },
    about: {
      en: 'Reserved without a specification. Only \\# can write it.',
      ja: '仕様がなく、予約だけされています。\\# でのみ記述できます。',
    },
    references: ['IANA'],
    status: 'reserved',
    use: 'generic',
    fields: [],
    examples: ['\\# 1 01'],
  },
  {
    mnemonic: 'NID',
    code: 104,
    title: { en: 'ILNP node identifier', ja: 'ILNPノード識別子' },
    about: {
      en: 'Identifies a node in the Identifier-Locator Network Protocol.',
      ja: '識別子とロケーターを分離するプロトコルILNPにおけるノードの識別子です。',
    },
    references: ['RFC 6742'],
    status: 'experimental',
    fields: [
      {
        name: 'preference',
        kind: 'u16',
        meaning: { en: 'order among the NID records; smaller first', ja: 'NIDレコードの優先順位(小さい値を優先)' },
      },
      { name: 'nodeId', kind: 'ilnp64', meaning: { en: 'identifier of the node', ja: 'ノードの識別子' } },
    ],
    examples: ['10 0014:4fff:ff20:ee64'],
  },
  {
    mnemonic: 'L32',
    code: 105,
    title: { en: 'ILNPv4 locator', ja: 'ILNPv4ロケーター' },
    about: { en: 'Subnetwork where an ILNPv4 node is reached.', ja: 'ILNPv4ノードに到達できるサブネットワークです。' },
    references: ['RFC 6742'],
    status: 'experimental',
    fields: [
      {
        name: 'preference',
        kind: 'u16',
        meaning: { en: 'order among the locators; smaller first', ja: 'ロケーターの優先順位(小さい値を優先)' },
      },
      {
        name: 'locator32',
        kind: 'ipv4',
        meaning: { en: 'locator of the subnetwork', ja: 'サブネットワークのロケーター' },
      },
    ],
    examples: ['10 10.1.2.0'],
  },
  {
    mnemonic: 'L64',
    code: 106,
    title: { en: 'ILNPv6 locator', ja: 'ILNPv6ロケーター' },
    about: { en: 'Subnetwork where an ILNPv6 node is reached.', ja: 'ILNPv6ノードに到達できるサブネットワークです。' },
    references: ['RFC 6742'],
    status: 'experimental',
    fields: [
      {
        name: 'preference',
        kind: 'u16',
        meaning: { en: 'order among the locators; smaller first', ja: 'ロケーターの優先順位(小さい値を優先)' },
      },
      {
        name: 'locator64',
        kind: 'ilnp64',
        meaning: { en: 'locator of the subnetwork', ja: 'サブネットワークのロケーター' },
      },
    ],
    examples: ['10 2001:0db8:1140:1000'],
  },
  {
    mnemonic: 'LP',
    code: 107,
    title: { en: 'ILNP locator pointer', ja: 'ILNPロケーターへのポインター' },
    about: {
      en: 'Names the subnetwork whose L32 or L64 records hold the locators of this node.',
      ja: 'このノードのロケーターをL32・L64レコードに持つサブネットワークの名前です。',
    },
    references: ['RFC 6742'],
    status: 'experimental',
    fields: [
      {
        name: 'preference',
        kind: 'u16',
        meaning: { en: 'order among the locators; smaller first', ja: 'ロケーターの優先順位(小さい値を優先)' },
      },
      {
        name: 'fqdn',
        kind: 'domain',
        meaning: {
          en: 'name with L32 or L64 records; not the owner itself',
          ja: 'L32・L64レコードを持つ名前(オーナー名自身は不可)',
        },
      },
    ],
    examples: ['10 l64-subnet1.example.com.'],
  },
  {
    mnemonic: 'EUI48',
    code: 108,
    title: { en: 'EUI-48 address', ja: 'EUI-48アドレス' },
    about: {
      en: "48-bit hardware (MAC) address. It can identify people's devices, so keep it out of public zones.",
      ja: '48ビットのハードウェア(MAC)アドレスです。個人の機器が特定されるおそれがあるため、公開ゾーンには置きません。',
    },
    references: ['RFC 7043'],
    status: 'informational',
    fields: [
      {
        name: 'address',
        kind: 'eui48',
        meaning: { en: 'hardware address, six octets', ja: 'ハードウェアアドレス(6オクテット)' },
      },
    ],
    examples: ['00-00-5e-00-53-2a'],
  },
  {
    mnemonic: 'EUI64',
    code: 109,
    title: { en: 'EUI-64 address', ja: 'EUI-64アドレス' },
    about: {
      en: "64-bit hardware address. It can identify people's devices, so keep it out of public zones.",
      ja: '64ビットのハードウェアアドレスです。個人の機器が特定されるおそれがあるため、公開ゾーンには置きません。',
    },
    references: ['RFC 7043'],
    status: 'informational',
    fields: [
      {
        name: 'address',
        kind: 'eui64',
        meaning: { en: 'hardware address, eight octets', ja: 'ハードウェアアドレス(8オクテット)' },
      },
    ],
    examples: ['00-00-5e-ef-10-00-00-2a'],
  },
  {
    mnemonic: 'NXNAME',
    code: 128,
    title: { en: 'marker of a name that does not exist', ja: '存在しない名前の印' },
    about: {
      en: 'Marks a name that does not exist, in the type bit map of an NSEC record. Never a record of a zone.',
      ja: 'NSECレコードのタイプビットマップ内で、存在しない名前を示す印です。ゾーンのレコードにはなりません。',
    },
    references: ['RFC 9824'],
    status: 'standard',
    use: 'never',
    fields: [],
    examples: [],
  },
  {
    mnemonic: 'TKEY',
    code: 249,
    title: { en: 'transaction key', ja: 'トランザクション鍵' },
    about: {
      en: 'Sets up a shared key between two programs, in messages only.',
      ja: '2つのプログラムの間で共有鍵を設定します。メッセージだけで使われます。',
    },
    references: ['RFC 2930'],
    status: 'standard',
    use: 'never',
    fields: [],
    examples: [],
  },
  {
    mnemonic: 'TSIG',
    code: 250,
    title: { en: 'transaction signature', ja: 'トランザクション署名' },
    about: {
      en: 'Signs one message with a shared key. Never a record of a zone.',
      ja: '共有鍵で1つのメッセージに署名します。ゾーンのレコードにはなりません。',
    },
    references: ['RFC 8945'],
    status: 'standard',
    use: 'never',
    fields: [],
    examples: [],
  },
  {
    mnemonic: 'IXFR',
    code: 251,
    title: { en: 'incremental zone transfer', ja: '差分ゾーン転送' },
    about: {
      en: 'Asks for the changes of a zone. Only in queries.',
      ja: 'ゾーンの変更分を要求します。問い合わせだけで使われます。',
    },
    references: ['RFC 1995'],
    status: 'standard',
    use: 'never',
    fields: [],
    examples: [],
  },
  {
    mnemonic: 'AXFR',
    code: 252,
    title: { en: 'zone transfer', ja: 'ゾーン転送' },
    about: {
      en: 'Asks for a whole zone. Only in queries.',
      ja: 'ゾーン全体を要求します。問い合わせだけで使われます。',
    },
    references: ['RFC 5936', 'RFC 1035'],
    status: 'standard',
    use: 'never',
    fields: [],
    examples: [],
  },
  {
    mnemonic: 'MAILB',
    code: 253,
    title: { en: 'mailbox records', ja: 'メールボックス関連レコード' },
    about: {
      en: 'Asked for MB, MG and MR records together. Only in queries.',
      ja: 'MB・MG・MRレコードをまとめて要求しました。問い合わせだけで使われます。',
    },
    references: ['RFC 1035'],
    status: 'experimental',
    use: 'never',
    fields: [],
    examples: [],
  },
  {
    mnemonic: 'MAILA',
    code: 254,
    title: { en: 'mail agent records', ja: 'メールエージェント関連レコード' },
    about: {
      en: 'Asked for MD and MF records together. Obsolete, and only in queries.',
      ja: 'MD・MFレコードをまとめて要求しました。廃止されたタイプで、問い合わせだけで使われます。',
    },
    references: ['RFC 1035'],
    status: 'obsolete',
    use: 'never',
    fields: [],
    examples: [],
    replacedBy: 'MX',
  },
  {
    mnemonic: 'ANY',
    code: 255,
    title: { en: 'any type', ja: 'すべてのタイプ' },
    about: {
      en: 'Asks for whatever records a server has at a name. Only in queries.',
      ja: 'サーバーがある名前について持つレコードを要求します。問い合わせだけで使われます。',
    },
    references: ['RFC 1035', 'RFC 6895', 'RFC 8482'],
    status: 'standard',
    use: 'never',
    fields: [],
    examples: [],
  },
  {
    mnemonic: 'URI',
    code: 256,
    title: { en: 'uniform resource identifier', ja: 'URI' },
    about: {
      en: 'URI of a service, with priority and weight as in SRV.',
      ja: 'サービスのURIです。SRVと同じく優先度と重みを持ちます。',
    },
    references: ['RFC 7553'],
    status: 'informational',
    fields: [
      {
        name: 'priority',
        kind: 'u16',
        meaning: { en: 'order of the targets; smaller is tried first', ja: 'ターゲットの優先順位(小さい値を先に試行)' },
      },
      {
        name: 'weight',
        kind: 'u16',
        meaning: { en: 'share among targets of the same priority', ja: '同じ優先度のターゲット間の配分' },
      },
      {
        name: 'target',
        kind: 'qstring',
        quotes: true,
        min: 1,
        meaning: { en: 'the URI, in quotes', ja: 'URI(引用符で囲む)' },
      },
    ],
    examples: ['10 1 "ftp://ftp1.example.com/public"'],
  },
  {
    mnemonic: 'CAA',
    code: 257,
    title: { en: 'certification authority authorization', ja: '認証局の許可' },
    about: {
      en: 'Which certificate authorities may issue for this name.',
      ja: 'この名前の証明書を発行できる認証局を指定します。',
    },
    references: ['RFC 8659'],
    status: 'standard',
    fields: [
      {
        name: 'flags',
        kind: 'u8',
        meaning: {
          en: '128 critical: an authority that does not know the tag must not issue',
          ja: '128はクリティカル(タグを知らない認証局は発行不可)',
        },
      },
      {
        name: 'tag',
        kind: 'caa-tag',
        meaning: {
          en: 'what is restricted: issue, issuewild, issuemail, issuevmc, iodef and others',
          ja: '制限の種類(issue、issuewild、issuemail、issuevmc、iodef など)',
        },
      },
      {
        name: 'value',
        kind: 'qstring',
        meaning: {
          en: 'authority that may issue (";" for none), or what the tag needs',
          ja: '発行を許可する認証局(「;」は許可なし)など、タグに応じた値',
        },
      },
    ],
    examples: ['0 issue "ca.example.net"', '0 iodef "mailto:security@example.com"', '0 issue ";"'],
  },
  {
    mnemonic: 'AVC',
    code: 258,
    title: { en: 'application visibility and control', ja: 'アプリケーションの可視化と制御' },
    about: {
      en: 'Data about an application for network devices. Same format as TXT.',
      ja: 'ネットワーク機器向けのアプリケーション情報です。形式はTXTと同じです。',
    },
    references: ['IANA template AVC/avc-completed-template'],
    status: 'draft',
    fields: [
      {
        name: 'text',
        kind: 'string',
        repeat: true,
        meaning: { en: 'data about the application', ja: 'アプリケーションの情報' },
      },
    ],
    examples: ['"app-name:WOLFGANG|app-class:OAM|business=yes"'],
  },
  {
    mnemonic: 'DOA',
    code: 259,
    title: { en: 'digital object', ja: 'デジタルオブジェクト' },
    about: {
      en: 'A digital object, or where it is found. The draft expired.',
      ja: 'デジタルオブジェクトまたはその所在です。仕様の草案は期限切れです。',
    },
    references: ['draft-durand-doa-over-dns-02'],
    status: 'draft',
    fields: [
      { name: 'enterprise', kind: 'u32', meaning: { en: 'number of the enterprise', ja: '企業番号' } },
      { name: 'doaType', kind: 'u32', meaning: { en: 'type, as the enterprise defines it', ja: '企業が定める種別' } },
      {
        name: 'location',
        kind: 'u8',
        meaning: {
          en: 'where the object is: 1 here, 2 at a URI, 3 by handle',
          ja: '所在(1 このレコード内、2 URI、3 ハンドル)',
        },
      },
      {
        name: 'mediaType',
        kind: 'string',
        meaning: { en: 'media type; "" when unknown', ja: 'メディアタイプ(不明な場合は「""」)' },
      },
      {
        name: 'data',
        kind: 'base64',
        spaces: true,
        dash: true,
        meaning: { en: 'the object or its place, "-" for none', ja: 'オブジェクトまたはその所在(「-」はなし)' },
      },
    ],
    examples: ['0 1 2 "" aHR0cHM6Ly93d3cuaXNjLm9yZy8='],
  },
  {
    mnemonic: 'AMTRELAY',
    code: 260,
    title: { en: 'multicast relay', ja: 'マルチキャスト中継' },
    about: {
      en: 'Relay for multicast traffic from a source, for networks without multicast.',
      ja: 'マルチキャストに対応しないネットワークのための、送信元からの中継サーバーです。',
    },
    references: ['RFC 8777'],
    status: 'standard',
    fields: [
      {
        name: 'precedence',
        kind: 'u8',
        meaning: { en: 'order among the relays; smaller first', ja: '中継サーバーの優先順位(小さい値を優先)' },
      },
      {
        name: 'discoveryOptional',
        kind: 'u8',
        values: [0, 1],
        meaning: {
          en: '1 when the relay may be used without further discovery',
          ja: '1の場合は追加の探索なしで利用可能',
        },
      },
      {
        name: 'relayType',
        kind: 'u8',
        values: [0, 1, 2, 3],
        meaning: {
          en: 'form of the relay: 0 none, 1 IPv4, 2 IPv6, 3 name',
          ja: '中継サーバーの形式(0 なし、1 IPv4、2 IPv6、3 名前)',
        },
      },
      {
        name: 'relay',
        kind: 'gateway',
        typeField: 2,
        meaning: { en: 'relay: address, name or "."', ja: '中継サーバー(アドレス、名前、または「.」)' },
      },
    ],
    examples: ['10 0 1 203.0.113.15', '10 0 2 2001:db8::15', '128 1 3 amtrelays.example.com.', '0 0 0 .'],
  },
  {
    mnemonic: 'RESINFO',
    code: 261,
    title: { en: 'resolver information', ja: 'リゾルバー情報' },
    about: {
      en: 'Capabilities of a resolver as keys and values. Same format as TXT.',
      ja: 'フルサービスリゾルバーの機能をキーと値で表します。形式はTXTと同じです。',
    },
    references: ['RFC 9606'],
    status: 'standard',
    fields: [
      {
        name: 'text',
        kind: 'string',
        repeat: true,
        meaning: { en: 'key=value or key, such as qnamemin', ja: '「キー=値」または「キー」(qnamemin など)' },
      },
    ],
    examples: ['qnamemin exterr=15-17 infourl=https://resolver.example.com/guide'],
  },
  {
    mnemonic: 'WALLET',
    code: 262,
    title: { en: 'wallet address', ja: 'ウォレットアドレス' },
    about: {
      en: 'Public address of a wallet for a currency. Same format as TXT.',
      ja: '通貨のウォレットの公開アドレスです。形式はTXTと同じです。',
    },
    references: ['IANA template WALLET/wallet-completed-template'],
    status: 'draft',
    fields: [
      {
        name: 'text',
        kind: 'string',
        repeat: true,
        meaning: { en: 'the currency, then the address', ja: '通貨、続いてアドレス' },
      },
    ],
    examples: ['"BTC" "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"'],
  },
  {
    mnemonic: 'CLA',
    code: 263,
    title: { en: 'convergence layer adapter', ja: '収束層アダプター' },
    about: {
      en: 'Convergence layer adapters of a node of the Bundle Protocol. Same format as TXT.',
      ja: 'Bundle Protocolのノードが使う収束層アダプターです。形式はTXTと同じです。',
    },
    references: ['draft-johnson-dns-ipn-cla-07'],
    status: 'draft',
    fields: [
      {
        name: 'adapters',
        kind: 'string',
        repeat: true,
        meaning: { en: 'convergence layer adapters, such as TCP-v4-v7', ja: '収束層アダプター(TCP-v4-v7 など)' },
      },
    ],
    examples: ['"TCP-v4-v7" "TCP-v6-v7"'],
  },
  {
    mnemonic: 'IPN',
    code: 264,
    title: { en: 'bundle protocol node number', ja: 'Bundle Protocolのノード番号' },
    about: { en: 'Number of a node of the Bundle Protocol.', ja: 'Bundle Protocolにおけるノードの番号です。' },
    references: ['draft-johnson-dns-ipn-cla-07'],
    status: 'draft',
    fields: [{ name: 'nodeNumber', kind: 'u64', meaning: { en: 'number of the node', ja: 'ノードの番号' } }],
    examples: ['977000', '1.2'],
  },
  {
    mnemonic: 'TA',
    code: 32768,
    title: { en: 'trust authority', ja: 'トラストオーソリティ' },
    about: {
      en: 'Trust anchor for a zone whose parent is not signed. Same format as DS; nothing uses it.',
      ja: '親が署名されていないゾーンのトラストアンカーです。形式はDSと同じで、使われていません。',
    },
    references: ['INI1999-19'],
    status: 'draft',
    fields: dsFields,
    examples: ['60485 8 2 D4B7D520E7BB5F0F67674A0CCEB1E3E0614B93C4F9E99B8383F6A1E4469DA50A'],
  },
  {
    mnemonic: 'DLV',
    code: 32769,
    title: { en: 'lookaside validation', ja: '代替検証(DLV)' },
    about: {
      en: 'Trust anchor found beside the delegation. Historic since the root is signed: use DS.',
      ja: '委任とは別の場所に置くトラストアンカーです。ルートの署名により歴史的なタイプになりました。DSを使用します。',
    },
    references: ['RFC 4431', 'RFC 8749'],
    status: 'obsolete',
    fields: dsFields,
    examples: ['60485 8 2 D4B7D520E7BB5F0F67674A0CCEB1E3E0614B93C4F9E99B8383F6A1E4469DA50A'],
    replacedBy: 'DS',
  },
];

const byCode = new Map(recordTypes.map((row) => [row.code, row]));
const byMnemonic = new Map(recordTypes.map((row) => [row.mnemonic, row]));

/** The row of a type code; undefined for codes without a mnemonic. */
export function typeByCode(code: number): RecordType | undefined {
  return byCode.get(code);
}

/** The row of a mnemonic, in any case; undefined when there is none (`TYPE15` is no mnemonic). */
export function typeByMnemonic(mnemonic: string): RecordType | undefined {
  return byMnemonic.get(mnemonic.toUpperCase());
}
