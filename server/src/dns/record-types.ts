// THE TABLE: one row for each record type.
import type { RecordType } from './record-type';

/** All types, by code. */
export const recordTypes: readonly RecordType[] = [
  {
    mnemonic: 'A',
    code: 1,
    title: { en: 'IPv4 address', ja: 'IPv4アドレス' },
    about: { en: 'IPv4 address of this name.', ja: 'この名前のIPv4アドレスです。' },
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
    about: { en: 'A name server of the zone.', ja: 'ゾーンの権威DNSサーバーです。' },
    references: ['RFC 1035'],
    status: 'standard',
    fields: [{ name: 'nsdname', kind: 'domain', hostname: true, meaning: { en: 'name server', ja: 'ネームサーバー' } }],
    examples: ['ns1.example.com.'],
  },
  {
    mnemonic: 'CNAME',
    code: 5,
    title: { en: 'canonical name of an alias', ja: '別名の正式名' },
    about: { en: 'This name is an alias.', ja: 'この名前は別名です。' },
    references: ['RFC 1035'],
    status: 'standard',
    fields: [{ name: 'cname', kind: 'domain', meaning: { en: 'canonical name', ja: '正式名' } }],
    examples: ['www.example.com.'],
  },
  {
    mnemonic: 'SOA',
    code: 6,
    title: { en: 'start of a zone of authority', ja: '権威の開始' },
    about: { en: 'Start of the zone.', ja: 'ゾーンの開始を示します。' },
    references: ['RFC 1035', 'RFC 2308'],
    status: 'standard',
    fields: [
      { name: 'mname', kind: 'domain', hostname: true, meaning: { en: 'primary server', ja: 'プライマリサーバー' } },
      { name: 'rname', kind: 'mailbox', meaning: { en: 'responsible person', ja: '管理者' } },
      { name: 'serial', kind: 'u32', meaning: { en: 'version', ja: '版' } },
      { name: 'refresh', kind: 'ttl', meaning: { en: 'refresh', ja: 'リフレッシュ' } },
      { name: 'retry', kind: 'ttl', meaning: { en: 'retry', ja: '再試行' } },
      { name: 'expire', kind: 'ttl', meaning: { en: 'expire', ja: '有効期限' } },
      { name: 'minimum', kind: 'ttl', meaning: { en: 'negative caching', ja: 'ネガティブキャッシュ' } },
    ],
    examples: ['ns1.example.com. hostmaster.example.com. 2026112401 7200 3600 1209600 3600'],
  },
  {
    mnemonic: 'PTR',
    code: 12,
    title: { en: 'pointer to another name', ja: '名前へのポインター' },
    about: { en: 'Points to another name.', ja: '別の名前を指します。' },
    references: ['RFC 1035'],
    status: 'standard',
    fields: [{ name: 'ptrdname', kind: 'domain', meaning: { en: 'name', ja: '名前' } }],
    examples: ['host.example.com.'],
  },
  {
    mnemonic: 'MX',
    code: 15,
    title: { en: 'mail exchange', ja: 'メールサーバー' },
    about: { en: 'Receives mail.', ja: 'メールを受信します。' },
    references: ['RFC 1035'],
    status: 'standard',
    fields: [
      { name: 'preference', kind: 'u16', meaning: { en: 'preference', ja: 'プリファレンス値' } },
      { name: 'exchange', kind: 'domain', hostname: true, meaning: { en: 'mail server', ja: 'メールサーバー' } },
    ],
    examples: ['10 mail.example.com.', '0 .'],
  },
  {
    mnemonic: 'TXT',
    code: 16,
    title: { en: 'text', ja: 'テキスト' },
    about: { en: 'Text.', ja: 'テキストです。' },
    references: ['RFC 1035'],
    status: 'standard',
    fields: [{ name: 'txtData', kind: 'string', repeat: true, meaning: { en: 'text', ja: 'テキスト' } }],
    examples: ['"v=spf1 mx -all"'],
  },
  {
    mnemonic: 'AAAA',
    code: 28,
    title: { en: 'IPv6 address', ja: 'IPv6アドレス' },
    about: { en: 'IPv6 address of this name.', ja: 'この名前のIPv6アドレスです。' },
    references: ['RFC 3596'],
    status: 'standard',
    internetOnly: true,
    fields: [
      { name: 'address', kind: 'ipv6', meaning: { en: 'IPv6 address of the host', ja: 'ホストのIPv6アドレス' } },
    ],
    examples: ['2001:db8::1'],
  },
  {
    mnemonic: 'SRV',
    code: 33,
    title: { en: 'server of a service', ja: 'サービスのサーバー' },
    about: { en: 'Server of a service.', ja: 'サービスのサーバーです。' },
    references: ['RFC 2782'],
    status: 'standard',
    fields: [
      { name: 'priority', kind: 'u16', meaning: { en: 'priority', ja: '優先度' } },
      { name: 'weight', kind: 'u16', meaning: { en: 'weight', ja: '重み' } },
      { name: 'port', kind: 'u16', meaning: { en: 'port', ja: 'ポート番号' } },
      { name: 'target', kind: 'domain', hostname: true, meaning: { en: 'host', ja: 'ホスト' } },
    ],
    examples: ['0 5 587 mail.example.com.'],
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
