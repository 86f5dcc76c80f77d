// What the rules about SRV and PTR records say.
import { exceptGeneric, noExceptions } from './rule-phrases';
import type { RuleTexts } from './rule-texts';

export const srvPtrRuleTexts = {
  'srv-fields-invalid': {
    title: { en: 'SRV fields are not valid', ja: 'SRVのフィールドが不正' },
    message: {
      en: 'SRV needs four fields: priority, weight, port (0–65535 each) and target; {reason}.',
      ja: 'SRVには優先度・重み・ポート番号(各0〜65535)・ターゲットの4項目が必要です({reason})。',
    },
    why: {
      en: 'Name servers refuse the record, and most refuse the whole zone with it.',
      ja: '権威DNSサーバーはこのレコードを拒否し、多くはゾーン全体を読み込みません。',
    },
    fixes: {
      usual: { en: 'Insert the usual values "{values}"', ja: '一般的な値「{values}」を挿入' },
    },
    exceptions: exceptGeneric,
  },
  'srv-target-is-cname': {
    title: { en: 'SRV target is an alias', ja: 'SRVのターゲットが別名' },
    message: {
      en: 'SRV target {target} is an alias ({chain}); it must be a host with address records.',
      ja: 'SRVのターゲット {target} は別名です({chain})。アドレスレコードを持つホスト名を指定します。',
    },
    variants: {
      loop: {
        en: 'SRV target {target} is an alias that leads back to itself ({chain}); it has no address.',
        ja: 'SRVのターゲット {target} は別名が循環しているため({chain})、アドレスがありません。',
      },
    },
    why: {
      en: 'The standard forbids it: programs that take the answer literally do not connect, and certificates are checked for the other name.',
      ja: '規格で禁止されています。接続できないクライアントがあり、証明書の名前も一致しないことがあります。',
    },
    fixes: {
      canonical: { en: 'Point to the canonical name {canonical}', ja: '正式名 {canonical} に置き換え' },
    },
    exceptions: {
      en: 'The target ".", and targets in zones that are not known.',
      ja: 'ターゲット「.」と、未知のゾーンにあるターゲットは対象外です。',
    },
  },
  'srv-target-no-address': {
    title: { en: 'SRV target has no address', ja: 'SRVのターゲットにアドレスがない' },
    message: {
      en: 'SRV target {target} {what}; clients cannot connect.',
      ja: 'SRVのターゲット {target} {what}。クライアントは接続できません。',
    },
    why: {
      en: 'Programs find the record, but no server: the service looks broken.',
      ja: 'クライアントはレコードを見つけますが、サーバーに接続できません。',
    },
    fixes: {
      guess: { en: 'Replace by {guess}', ja: '{guess} に置き換え' },
      addAddress: { en: 'Add an A record for {target}', ja: '{target} のAレコードを追加' },
    },
    exceptions: {
      en: 'The target ".", targets in zones that are not known, and zones that are not known in full. A missing final dot has a rule of its own.',
      ja: 'ターゲット「.」、未知のゾーンにあるターゲット、全体がわからないゾーンは対象外です。末尾のドットの不足は別の規則が指摘します。',
    },
  },
  'srv-null-with-others': {
    title: { en: 'Service both offered and not', ja: 'サービスの有無が矛盾' },
    message: {
      en: '{owner} declares the service unavailable (target ".") but has other SRV records.',
      ja: '{owner} はサービスなし(ターゲット「.」)と宣言していますが、他のSRVレコードがあります。',
    },
    why: {
      en: 'Some programs take the service as not offered, others connect: what users see depends on the program.',
      ja: 'サービスなしと解釈するクライアントと、接続するクライアントに分かれます。',
    },
    fixes: {
      removeNull: { en: 'Remove the record with target "."', ja: 'ターゲット「.」のレコードを削除' },
      removeOthers: { en: 'Remove the other records', ja: 'それ以外のレコードを削除' },
    },
    exceptions: noExceptions,
  },
  'srv-owner-invalid': {
    title: { en: 'SRV at a name that nobody asks for', ja: 'SRVのオーナー名が不正' },
    message: {
      en: 'SRV owner must begin with "_service._proto" ({owner}).',
      ja: 'SRVのオーナー名は「_サービス._プロトコル」で始まる必要があります({owner})。',
    },
    why: {
      en: 'Programs ask for "_service._protocol" in front of the domain, and for nothing else: this record is never found.',
      ja: 'クライアントは「_サービス._プロトコル」で始まる名前だけを問い合わせます。このレコードは見つかりません。',
    },
    fixes: {
      underscores: { en: 'Rename to {name}', ja: '{name} に変更' },
    },
    exceptions: {
      en: 'Names whose second label begins with "_", wildcards, and names that an alias leads to.',
      ja: '2番目のラベルも「_」で始まる名前、ワイルドカード、別名の指す先の名前は対象外です。',
    },
  },
  'srv-mail-service-unknown': {
    title: { en: 'Service that no mail program looks for', ja: 'メールクライアントが参照しないサービス名' },
    message: {
      en: '"{service}" is not a mail service name that clients look up; "{guess}" is.',
      ja: '「{service}」はメールクライアントが参照するサービス名ではありません。「{guess}」の誤りではありませんか。',
    },
    why: {
      en: 'Programs that set themselves up by SRV do not find the service.',
      ja: 'SRVで自動設定を行うメールソフトは、このサービスを見つけられません。',
    },
    fixes: {
      rename: { en: 'Rename to {name}', ja: '{name} に変更' },
    },
    exceptions: {
      en: 'Services of other kinds, such as _autodiscover, _sieve, _jmap and _caldavs. For _smtp, which some products look for, it is only a hint.',
      ja: '_autodiscover、_sieve、_jmap、_caldavs など、ほかのサービスは対象外です。一部の製品が参照する _smtp はヒントにとどめます。',
    },
  },
  'srv-mail-port-mismatch': {
    title: { en: 'Mail service at the port of another', ja: 'メールサービスのポートが別のサービスのもの' },
    message: {
      en: '{service} normally uses port {expected}, not {port} (that of {other}).',
      ja: '{service} の標準ポートは {expected} です({port} ではありません。{port} は {other} のポートです)。',
    },
    variants: {
      smtp: {
        en: '{service} normally uses port {expected}, not {port} (25 is for mail between servers).',
        ja: '{service} の標準ポートは {expected} です({port} ではありません。25はサーバー間の配送用です)。',
      },
    },
    why: {
      en: 'Mostly the two kinds of TLS are swapped: the program waits for a TLS greeting, the server for a command, and both hang.',
      ja: '多くはTLSの方式の取り違えです。クライアントとサーバーが互いに相手を待ち続け、接続が止まります。',
    },
    fixes: {
      port: { en: 'Use port {expected}', ja: 'ポートを {expected} に変更' },
      service: { en: 'Rename to {name}', ja: '{name} に変更' },
    },
    exceptions: {
      en: 'Ports of no mail service, which are legal, and the target ".".',
      ja: 'メールサービスの標準ポート以外のポート(規格上問題ありません)と、ターゲット「.」は対象外です。',
    },
  },
  'srv-mail-cleartext-only': {
    title: { en: 'Mail service without its TLS twin', ja: 'TLS用のメールサービスがない' },
    message: {
      en: '{domain} announces {plain} but not {tls}; clients should be offered implicit TLS.',
      ja: '{domain} は {plain} を公開していますが {tls} がありません。暗黙のTLSの提供が推奨されています。',
    },
    why: {
      en: 'Programs connect in the clear and must then ask for TLS; an attacker on the way can take that away. Programs that want TLS from the start find nothing.',
      ja: 'クライアントは平文で接続したあとにTLSへ切り替えるため、途中で妨害されるおそれがあります。最初からTLSを使うクライアントはサービスを見つけられません。',
    },
    fixes: {
      add: { en: 'Add {name}', ja: '{name} を追加' },
    },
    exceptions: {
      en: 'Services that are not offered (target "."), zones for internal use, and zones that are not known in full. A TLS record with target "." counts as an answer.',
      ja: '提供しないサービス(ターゲット「.」)、内部用のゾーン、全体がわからないゾーンは対象外です。TLS用のレコードのターゲットが「.」の場合も指摘しません。',
    },
  },
  'mail-autoconfig-missing': {
    title: { en: 'Mail programs must be set up by hand', ja: 'メールソフトの自動設定用の名前がない' },
    message: {
      en: '{domain} receives mail but offers mail programs no SRV, autoconfig or autodiscover name.',
      ja: '{domain} にはMXがありますが、メールソフトの自動設定用の名前(SRV・autoconfig・autodiscover)がありません。',
    },
    why: {
      en: 'Users have to type in servers, ports and the kind of TLS, and get them wrong.',
      ja: '利用者がサーバー名・ポート・TLSの方式を手で入力することになり、誤りの原因になります。',
    },
    fixes: {
      add: { en: 'Add SRV records for submission and IMAP', ja: 'メール送信とIMAPのSRVレコードを追加' },
    },
    exceptions: {
      en: 'Domains without mail, reverse zones, zones that are not known in full, and domains with a wildcard that may answer.',
      ja: 'メールを受信しないドメイン、逆引きゾーン、全体がわからないゾーン、ワイルドカードで応答する可能性のあるドメインは対象外です。',
    },
  },
  'ptr-forward-mismatch': {
    title: { en: 'Reverse and forward lookup differ', ja: '逆引きと正引きが一致しない' },
    message: {
      en: 'PTR {addr} → {name}, but {name} does not have the address {addr}.',
      ja: '{addr} の逆引きは {name} ですが、{name} の正引きに {addr} がありません。',
    },
    why: {
      en: 'Many mail servers refuse mail from an address whose name does not lead back to it.',
      ja: '逆引きと正引きが一致しないアドレスからのメールは、多くのメールサーバーに拒否されます。',
    },
    fixes: {
      add: { en: 'Add {addr} to {name}', ja: '{name} に {addr} を追加' },
    },
    exceptions: {
      en: 'It speaks only where both names lie in zones that are known. Of several PTR records one that leads back is enough. The labels of RFC 2317 are taken into account.',
      ja: '両方の名前が既知のゾーンにある場合だけ指摘します。PTRが複数ある場合は、1つでも一致すれば指摘しません。RFC 2317形式のラベルも考慮します。',
    },
  },
  'ptr-missing': {
    title: { en: 'Mail server without reverse name', ja: 'メールサーバーの逆引きがない' },
    message: {
      en: 'Mail host {name} ({addr}) has no PTR record in {reversezone}.',
      ja: 'メールサーバー {name}({addr})の逆引き(PTR)が {reversezone} にありません。',
    },
    why: {
      en: 'Many mail servers refuse mail from an address without a name. If the host sends mail, too, some of it is lost.',
      ja: '逆引きのないアドレスからのメールは、多くのメールサーバーに拒否されます。このホストがメールを送信する場合は影響があります。',
    },
    fixes: {
      add: { en: 'Add a PTR record at {name}', ja: '{name} にPTRレコードを追加' },
    },
    exceptions: {
      en: 'It speaks only where the reverse name lies in a zone that is known in full and not delegated. Private addresses.',
      ja: '逆引き名が、全体がわかっている既知のゾーンにある場合だけ指摘します(委任先は対象外)。プライベートアドレスも対象外です。',
    },
  },
  'ptr-target-is-cname': {
    title: { en: 'PTR target is an alias', ja: 'PTRの指す先が別名' },
    message: {
      en: 'PTR target {alias} is an alias ({chain}); it should be the canonical host name.',
      ja: 'PTRの指す {alias} は別名です({chain})。正式なホスト名を指定します。',
    },
    variants: {
      loop: {
        en: 'PTR target {alias} is an alias that leads back to itself ({chain}); it has no address.',
        ja: 'PTRの指す {alias} は別名が循環しているため({chain})、アドレスがありません。',
      },
    },
    why: {
      en: 'Who checks whether the name leads back to the address finds an alias; some checks fail there.',
      ja: '逆引きの確認で別名が見つかると、検証に失敗することがあります。',
    },
    fixes: {
      canonical: { en: 'Point to the canonical name {canonical}', ja: '正式名 {canonical} に置き換え' },
    },
    exceptions: {
      en: 'The owner of a PTR may be an alias (RFC 2317), and one address may have several names. Targets in zones that are not known are not judged.',
      ja: 'PTRのオーナー名は別名でもかまいません(RFC 2317)。1つのアドレスに複数の名前があってもかまいません。未知のゾーンにあるターゲットは対象外です。',
    },
  },
  'ptr-owner-invalid': {
    title: { en: 'PTR at a name that no address has', ja: '逆引き名が不正' },
    message: {
      en: '"{owner}" is not a valid reverse name: {reason}.',
      ja: '「{owner}」は逆引き名として正しくありません({reason})。',
    },
    why: {
      en: 'Nobody ever asks for this name: the address that was meant has no reverse name.',
      ja: 'この名前が問い合わせられることはありません。本来のアドレスの逆引きができません。',
    },
    fixes: {
      reverse: { en: 'Rename to {name}', ja: '{name} に変更' },
    },
    exceptions: {
      en: 'Ranges delegated by themselves (RFC 2317: "0/25", "0-127"), services such as lb._dns-sd._udp, wildcards, and names that an alias leads to. Names with fewer labels, which networks may have, are only a hint.',
      ja: 'RFC 2317形式のラベル(「0/25」「0-127」)、lb._dns-sd._udp などのサービス名、ワイルドカード、別名の指す先の名前は対象外です。ラベル数の少ない名前(ネットワーク名)はヒントにとどめます。',
    },
  },
} as const satisfies Record<string, RuleTexts>;
