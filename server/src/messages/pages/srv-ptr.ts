// What the pages of the rules about SRV and PTR records say beside, in both languages.
import { noExceptions, exceptGeneric } from './phrases';
import type { PageTexts } from './page-texts';

export const srvPtrPages = {
  'srv-fields-invalid': {
    why: {
      en: 'Name servers refuse the record, and most refuse the whole zone with it.',
      ja: '権威DNSサーバーはこのレコードを拒否し、多くはゾーン全体を読み込みません。',
    },
    exceptions: exceptGeneric,
  },
  'srv-target-is-cname': {
    why: {
      en: 'The standard forbids it: programs that take the answer literally do not connect, and certificates are checked for the other name.',
      ja: '規格で禁止されています。接続できないクライアントがあり、証明書の名前も一致しないことがあります。',
    },
    exceptions: {
      en: 'The target ".", and targets in zones that are not known.',
      ja: 'ターゲット「.」と、未知のゾーンにあるターゲットは対象外です。',
    },
  },
  'srv-target-no-address': {
    why: {
      en: 'Programs find the record, but no server: the service looks broken.',
      ja: 'クライアントはレコードを見つけますが、サーバーに接続できません。',
    },
    exceptions: {
      en: 'The target ".", targets in zones that are not known, and zones that are not known in full. A missing final dot has a rule of its own.',
      ja: 'ターゲット「.」、未知のゾーンにあるターゲット、全体がわからないゾーンは対象外です。末尾のドットの不足は別の規則が指摘します。',
    },
  },
  'srv-null-with-others': {
    why: {
      en: 'Some programs take the service as not offered, others connect: what users see depends on the program.',
      ja: 'サービスなしと解釈するクライアントと、接続するクライアントに分かれます。',
    },
    exceptions: noExceptions,
  },
  'srv-owner-invalid': {
    why: {
      en: 'Programs ask for "_service._protocol" in front of the domain, and for nothing else: this record is never found.',
      ja: 'クライアントは「_サービス._プロトコル」で始まる名前だけを問い合わせます。このレコードは見つかりません。',
    },
    exceptions: {
      en: 'Names whose second label begins with "_", wildcards, and names that an alias leads to.',
      ja: '2番目のラベルも「_」で始まる名前、ワイルドカード、別名の指す先の名前は対象外です。',
    },
  },
  'srv-mail-service-unknown': {
    why: {
      en: 'Programs that set themselves up by SRV do not find the service.',
      ja: 'SRVで自動設定を行うメールソフトは、このサービスを見つけられません。',
    },
    exceptions: {
      en: 'Services of other kinds, such as _autodiscover, _sieve, _jmap and _caldavs. For _smtp, which some products look for, it is only a hint.',
      ja: '_autodiscover、_sieve、_jmap、_caldavs など、ほかのサービスは対象外です。一部の製品が参照する _smtp はヒントにとどめます。',
    },
  },
  'srv-mail-port-mismatch': {
    why: {
      en: 'Mostly the two kinds of TLS are swapped: the program waits for a TLS greeting, the server for a command, and both hang.',
      ja: '多くはTLSの方式の取り違えです。クライアントとサーバーが互いに相手を待ち続け、接続が止まります。',
    },
    exceptions: {
      en: 'Ports of no mail service, which are legal, and the target ".".',
      ja: 'メールサービスの標準ポート以外のポート(規格上問題ありません)と、ターゲット「.」は対象外です。',
    },
  },
  'srv-mail-cleartext-only': {
    why: {
      en: 'Programs connect in the clear and must then ask for TLS; an attacker on the way can take that away. Programs that want TLS from the start find nothing.',
      ja: 'クライアントは平文で接続したあとにTLSへ切り替えるため、途中で妨害されるおそれがあります。最初からTLSを使うクライアントはサービスを見つけられません。',
    },
    exceptions: {
      en: 'Services that are not offered (target "."), zones for internal use, and zones that are not known in full. A TLS record with target "." counts as an answer.',
      ja: '提供しないサービス(ターゲット「.」)、内部用のゾーン、全体がわからないゾーンは対象外です。TLS用のレコードのターゲットが「.」の場合も指摘しません。',
    },
  },
  'mail-autoconfig-missing': {
    why: {
      en: 'Users have to type in servers, ports and the kind of TLS, and get them wrong.',
      ja: '利用者がサーバー名・ポート・TLSの方式を手で入力することになり、誤りの原因になります。',
    },
    exceptions: {
      en: 'Domains without mail, reverse zones, zones that are not known in full, and domains with a wildcard that may answer.',
      ja: 'メールを受信しないドメイン、逆引きゾーン、全体がわからないゾーン、ワイルドカードで応答する可能性のあるドメインは対象外です。',
    },
  },
  'ptr-forward-mismatch': {
    why: {
      en: 'Many mail servers refuse mail from an address whose name does not lead back to it.',
      ja: '逆引きと正引きが一致しないアドレスからのメールは、多くのメールサーバーに拒否されます。',
    },
    exceptions: {
      en: 'It speaks only where both names lie in zones that are known. Of several PTR records one that leads back is enough. The labels of RFC 2317 are taken into account.',
      ja: '両方の名前が既知のゾーンにある場合だけ指摘します。PTRが複数ある場合は、1つでも一致すれば指摘しません。RFC 2317形式のラベルも考慮します。',
    },
  },
  'ptr-missing': {
    why: {
      en: 'Many mail servers refuse mail from an address without a name. If the host sends mail, too, some of it is lost.',
      ja: '逆引きのないアドレスからのメールは、多くのメールサーバーに拒否されます。このホストがメールを送信する場合は影響があります。',
    },
    exceptions: {
      en: 'It speaks only where the reverse name lies in a zone that is known in full and not delegated. Private addresses.',
      ja: '逆引き名が、全体がわかっている既知のゾーンにある場合だけ指摘します(委任先は対象外)。プライベートアドレスも対象外です。',
    },
  },
  'ptr-target-is-cname': {
    why: {
      en: 'Who checks whether the name leads back to the address finds an alias; some checks fail there.',
      ja: '逆引きの確認で別名が見つかると、検証に失敗することがあります。',
    },
    exceptions: {
      en: 'The owner of a PTR may be an alias (RFC 2317), and one address may have several names. Targets in zones that are not known are not judged.',
      ja: 'PTRのオーナー名は別名でもかまいません(RFC 2317)。1つのアドレスに複数の名前があってもかまいません。未知のゾーンにあるターゲットは対象外です。',
    },
  },
  'ptr-owner-invalid': {
    why: {
      en: 'Nobody ever asks for this name: the address that was meant has no reverse name.',
      ja: 'この名前が問い合わせられることはありません。本来のアドレスの逆引きができません。',
    },
    exceptions: {
      en: 'Ranges delegated by themselves (RFC 2317: "0/25", "0-127"), services such as lb._dns-sd._udp, wildcards, and names that an alias leads to. Names with fewer labels, which networks may have, are only a hint.',
      ja: 'RFC 2317形式のラベル(「0/25」「0-127」)、lb._dns-sd._udp などのサービス名、ワイルドカード、別名の指す先の名前は対象外です。ラベル数の少ない名前(ネットワーク名)はヒントにとどめます。',
    },
  },
} as const satisfies Record<string, PageTexts>;
