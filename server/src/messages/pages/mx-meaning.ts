// What the pages of the rules about the meaning of MX records say beside, in both languages.
import { exceptUnreadableZone } from './phrases';
import type { PageTexts } from './page-texts';

export const mxMeaningPages = {
  'mx-target-is-ip-address': {
    why: {
      en: 'The address is read as a domain name that has no address of its own. No mail arrives through this record; if it is the only MX, all mail to the domain is lost.',
      ja: 'IPアドレスがドメイン名として解釈され、その名前にはアドレスがありません。このレコードではメールが届かず、MXがこれだけなら、ドメイン宛のメールはすべて失われます。',
    },
    exceptions: {
      en: 'Silent when the name that the target expands to really owns an address in this zone.',
      ja: '補完後の名前がこのゾーンで実際にアドレスを持つ場合は指摘しません。',
    },
  },
  'mx-target-missing-trailing-dot': {
    why: {
      en: 'A name without a final dot gets the origin appended. Here nothing has an address at the longer name, so no mail arrives through this record; as the only MX it loses all mail.',
      ja: '末尾にドットのない名前には起点($ORIGIN)が補われます。補われた名前にはアドレスがないため、このレコードではメールが届きません。MXがこれだけなら、すべてのメールが失われます。',
    },
    exceptions: {
      en: 'A relative name that has an address is right, even if it ends like a top-level domain (mx.dev in example.com). One label (mail) is never judged, nor is a name below a delegation or a DNAME.',
      ja: '補完後の名前がアドレスを持つ場合は、末尾がTLDと同じでも正しい相対名です(example.com の mx.dev など)。1ラベルの名前(mail)、委任先やDNAMEの配下の名前は指摘しません。',
    },
  },
  'mx-target-unexpected-trailing-dot': {
    why: {
      en: 'Senders look for a host directly below the root, which does not exist, and the mail is returned or goes to the next MX.',
      ja: '送信側はルート直下の、存在しないホストを探します。メールは送信元に返されるか、次のMXに回ります。',
    },
    exceptions: {
      en: 'Names that end in a real top-level domain, names of other zones in the workspace, and the zones of the root and of top-level domains.',
      ja: '実在するTLDで終わる名前、ワークスペース内の別のゾーンの名前、ルートゾーンとTLDのゾーンは対象外です。',
    },
  },
  'mx-target-is-cname': {
    why: {
      en: 'RFC 2181 forbids an alias here, and some mail servers refuse to deliver to one. Loop detection, DANE and MTA-STS compare the name as written and fail. BIND only warns when it loads the zone.',
      ja: 'RFC 2181はMXの配送先に別名を使うことを禁じており、配送を拒むメールサーバーもあります。ループ検出、DANE、MTA-STSは記述された名前で判定するため失敗します。BINDは読み込み時に警告するだけです。',
    },
    exceptions: {
      en: 'Targets outside the known zones and below a delegation are not judged. A mail domain that is itself an alias (www CNAME example.com.) is legal.',
      ja: '既知のゾーンの外や委任先の配下の名前は判定しません。メールドメイン自体が別名であること(www CNAME example.com.)は認められています。',
    },
  },
  'mx-target-below-dname': {
    why: {
      en: 'Name servers answer with a CNAME made from the DNAME, and an MX target must not be an alias. Records written at this name are never served.',
      ja: '権威DNSサーバーはDNAMEから作ったCNAMEを応答しますが、MXの配送先に別名は使えません。この名前に書いたレコードが応答されることはありません。',
    },
    exceptions: {
      en: 'The owner of the DNAME itself is not redirected and is judged like any other name.',
      ja: 'DNAMEのオーナー名自身は置き換えの対象ではないため、ほかの名前と同じように判定します。',
    },
  },
  'mx-target-not-found': {
    why: {
      en: 'No mail arrives through this record. If no other MX works, mail is returned to its senders: once a domain has an MX, its own address is not used any more.',
      ja: 'このレコードではメールが届きません。ほかに有効なMXがなければメールは送信元に返されます。MXがある以上、ドメイン自身のアドレスは使われないためです。',
    },
    exceptions: exceptUnreadableZone,
  },
  'mx-target-no-address': {
    why: {
      en: 'Senders cannot connect to a host without an address. The effect is that of a missing host, although the name exists and looks fine in a query.',
      ja: 'アドレスのないホストには接続できません。名前は存在するので問い合わせでは正常に見えますが、結果はホストが存在しない場合と同じです。',
    },
    exceptions: {
      en: 'A wildcard with an address that really covers the name counts as an address. Otherwise as for mx-target-not-found.',
      ja: '実際に適用されるワイルドカードのA/AAAAはアドレスとみなします。そのほかは mx-target-not-found と同じです。',
    },
  },
  'mx-null-with-other-mx': {
    why: {
      en: 'The two say the opposite. Some senders return all mail at once, others ignore the null MX: what happens depends on the sender.',
      ja: '両者は正反対の意味です。すべてのメールを直ちに返す送信側もあれば、Null MXを無視する送信側もあり、結果は送信側しだいになります。',
    },
    exceptions: {
      en: 'Two identical null MX records are a duplicate, not a contradiction.',
      ja: '同一のNull MXが2件ある場合は重複であり、矛盾ではありません。',
    },
  },
  'mx-beside-cname': {
    why: {
      en: 'BIND, NSD and Knot refuse the zone. Where it is loaded, senders follow the alias and use the MX records of its target.',
      ja: 'BIND・NSD・Knotはゾーンを読み込みません。読み込むサーバーでも、送信側は別名をたどり、別名先のMXを使います。',
    },
    exceptions: {
      en: 'RRSIG, NSEC and KEY may stand beside a CNAME.',
      ja: 'RRSIG・NSEC・KEYはCNAMEと併存できます。',
    },
  },
  'mx-occluded': {
    why: {
      en: 'Queries below a delegation are referred to the servers of the child zone, and those below a DNAME are redirected. The record is loaded without a warning and never seen by a sender.',
      ja: '委任先の名前への問い合わせは子ゾーンの権威DNSサーバーに委ねられ、DNAMEの配下は別の名前に置き換えられます。レコードは警告なしに読み込まれますが、送信側に届くことはありません。',
    },
    exceptions: {
      en: 'NS records at the apex delegate nothing.',
      ja: 'ゾーン頂点のNSは委任ではありません。',
    },
  },
  'mx-duplicate': {
    why: {
      en: 'It changes nothing on the wire, but often a second server was meant and the name was not changed after copying. PowerDNS refuses the zone.',
      ja: '応答には影響しませんが、2台目のサーバーを書くつもりでコピーし、名前を変え忘れていることがよくあります。PowerDNSはゾーンを読み込みません。',
    },
    exceptions: {
      en: 'Names are compared in full and without regard to case and escapes; records of another class are not duplicates.',
      ja: '名前は補完後の形で、大文字・小文字とエスケープの違いを無視して比較します。クラスが異なるレコードは重複ではありません。',
    },
  },
  'mx-duplicate-target': {
    why: {
      en: 'The second entry gives no backup, because it is the same host: when that host is down, nobody takes the mail.',
      ja: '2件目も同じホストなので、バックアップにはなりません。そのホストが停止すると、メールを受け取るサーバーがなくなります。',
    },
    exceptions: {
      en: 'The null MX is not judged.',
      ja: 'Null MXは対象外です。',
    },
  },
  'mx-target-ipv6-only': {
    why: {
      en: 'The standard allows it, but senders without IPv6 can deliver nothing: their mail is returned after days of trying.',
      ja: '規格上は問題ありませんが、IPv6を使えない送信元からは配送できません。メールは数日間の再送のあと差出人へ返されます。',
    },
    exceptions: {
      en: 'Silent when one of the hosts lies outside the zone or below a delegation, is an alias or has no address; in zones for internal use, and in zones that are not known in full.',
      ja: '配送先のいずれかがゾーンの外または委任先にある場合、別名である場合、アドレスがない場合は指摘しません。内部用のゾーンと、全体がわからないゾーンも対象外です。',
    },
  },
  'mx-target-unverifiable': {
    why: {
      en: 'Nothing is wrong: the mail servers of a provider are in its own zone. Whether they have addresses, only DNS can tell.',
      ja: '誤りではありません。メール事業者のサーバーは事業者のゾーンにあるのが普通です。アドレスの有無はDNSで確認できます。',
    },
    exceptions: {
      en: 'Targets in the zone, and zones that are not known in full.',
      ja: 'ゾーン内の配送先と、全体がわからないゾーンは対象外です。',
    },
  },
  'mx-equal-preference': {
    why: {
      en: 'That is the way to share the load. It is a mistake only where one of the hosts was meant as a backup.',
      ja: '負荷分散のための正しい設定です。一方をバックアップにするつもりだった場合だけが誤りです。',
    },
    exceptions: {
      en: 'The same host twice: mx-duplicate tells that.',
      ja: '同じホストが2回書かれている場合は mx-duplicate が指摘します。',
    },
  },
  'mx-single': {
    why: {
      en: 'While the host is down no mail arrives. Senders keep it and try again for days, so that little is lost.',
      ja: 'このホストの停止中はメールが届きません。送信側が数日間再送するため、失われることはほとんどありません。',
    },
    exceptions: {
      en: 'Hosts with several addresses, and hosts whose addresses the zone does not know: those of providers are many machines.',
      ja: '複数のアドレスを持つホストと、ゾーンからアドレスがわからないホストは対象外です(事業者の1つの名前は多数のサーバーを表します)。',
    },
  },
  'mx-all-same-address': {
    why: {
      en: 'When the machine fails, all mail servers fail: the backup is none.',
      ja: 'このサーバーが停止すると、すべてのMXが同時に停止します。バックアップになりません。',
    },
    exceptions: {
      en: 'Silent when the addresses of one of the hosts are not known: outside the zone, below a delegation, or an alias; and in zones that are not known in full.',
      ja: 'いずれかのホストのアドレスがわからない場合(ゾーンの外・委任先・別名)は指摘しません。全体がわからないゾーンも対象外です。',
    },
  },
  'mx-target-loopback-address': {
    why: {
      en: 'Each sender connects to itself, or to nothing: mail loops, or is returned after days.',
      ja: '送信側は自分自身に接続するか、どこにも接続できません。メールはループするか、数日後に差出人へ返されます。',
    },
    exceptions: {
      en: 'The zone localhost, reverse zones, and hosts whose addresses the zone does not know.',
      ja: 'localhost ゾーンと逆引きゾーン、ゾーンからアドレスがわからないホストは対象外です。',
    },
  },
  'mx-target-private-address': {
    why: {
      en: 'Nobody outside the own network can deliver mail to this host.',
      ja: '組織のネットワークの外からは、このホストにメールを配送できません。',
    },
    exceptions: {
      en: 'It speaks only where the zone is known to be public: where its name servers, the domain itself or one of its usual hosts (www, mail, mx, mx1) have a global address, and so do more than half of its hosts. Hosts that have a global address beside the other are not told.',
      ja: 'ゾーンが公開用とわかる場合(権威DNSサーバー、ドメイン自身、www・mail・mx・mx1 のいずれかがグローバルアドレスを持ち、かつアドレスの半数を超えるものがグローバルアドレスの場合)にだけ指摘します。グローバルアドレスも持つホストは対象外です。',
    },
  },
  'mx-target-documentation-address': {
    why: {
      en: 'The address comes from an example. Nobody is there, so that no mail arrives.',
      ja: '例からコピーしたアドレスです。そこにサーバーは存在せず、メールは届きません。',
    },
    exceptions: {
      en: 'Zones that are examples themselves: example.com and its like, and names under example, test, invalid and localhost.',
      ja: '例示用のゾーン(example.com など、example・test・invalid・localhost の配下)は対象外です。',
    },
  },
  'mx-null-but-spf-authorises': {
    why: {
      en: 'Receivers may refuse mail from a domain that takes none (550 5.7.27): bounces could not be delivered.',
      ja: 'メールを受信しないドメインからのメールは、受信側に拒否されることがあります(550 5.7.27)。エラーメールを返送できないためです。',
    },
    exceptions: {
      en: 'SPF records that let no one pass ("v=spf1 -all"), broken ones, and several of them: spf-multiple-records tells that.',
      ja: '送信を許可しないSPF(「v=spf1 -all」など)、構文に誤りのあるSPF、複数のSPF(spf-multiple-records が指摘)は対象外です。',
    },
  },
  'no-mail-incomplete': {
    why: {
      en: 'Who takes no mail sends none, but only SPF and DMARC let receivers refuse mail that others forge in the name of the domain.',
      ja: 'メールを使わないドメインでも、SPFとDMARCがなければ、その名前をかたる偽のメールを受信側が拒否できません。',
    },
    exceptions: {
      en: 'SPF records that let servers send: mx-null-but-spf-authorises tells that. DMARC counts from a domain above, too. Zones that are not known in full, and zones below a registered domain, whose DMARC record may lie in the zone above.',
      ja: '送信を許可するSPFは mx-null-but-spf-authorises が指摘します。DMARCは上位のドメインのものも有効とみなします。全体がわからないゾーンと、DMARCが上位のゾーンにある可能性のあるサブドメインのゾーンは対象外です。',
    },
  },
  'mx-implicit': {
    why: {
      en: 'Without MX records senders use the address of the domain itself: a web server that takes no mail makes them try for days, and one that does takes it by accident.',
      ja: 'MXがないと、送信側はドメイン自身のアドレスに配送します。メールを受信しないWebサーバーなら、送信側は数日間再送を続けることになります。',
    },
    exceptions: {
      en: 'Hosts below the apex, unless an SPF record lets servers send in their name; mail servers, which say so of themselves; reverse zones, top-level domains and zones that are not known in full.',
      ja: 'ゾーン頂点より下のホストは、SPFで送信を許可している場合を除いて対象外です(メールサーバー自身のSPFも対象外)。逆引きゾーン、トップレベルドメイン、全体がわからないゾーンも対象外です。',
    },
  },
  'mx-wildcard-coverage': {
    why: {
      en: 'A wildcard answers only for names that do not exist at all. Mail to those that do goes to their own addresses, or is returned.',
      ja: 'ワイルドカードは、ゾーンに存在しない名前にだけ適用されます。存在する名前宛のメールは、その名前自身のアドレスに配送されるか、差出人へ返されます。',
    },
    exceptions: {
      en: 'Names with an MX of their own, without an address, with a leading underscore, and delegated ones. A wildcard null MX.',
      ja: 'MXを持つ名前、アドレスのない名前、先頭が「_」の名前、委任された名前は数えません。ワイルドカードのNull MXは対象外です。',
    },
  },
  'mx-wildcard-without-apex': {
    why: {
      en: '"*" stands for at least one label. Mail to the domain itself goes to its own address, or is returned.',
      ja: '「*」は1つ以上のラベルを表します。ドメイン自身宛のメールは、自身のアドレスに配送されるか、差出人へ返されます。',
    },
    exceptions: {
      en: 'Domains that are aliases, names below a delegation, zones that are not known in full, and a wildcard null MX.',
      ja: '別名のドメイン、委任先の配下、全体がわからないゾーン、ワイルドカードのNull MXは対象外です。',
    },
  },
  'mx-in-reverse-zone': {
    why: {
      en: 'Nobody writes mail to user@…in-addr.arpa. Most often the line was pasted here, or $ORIGIN is wrong, and the domain that was meant has no MX.',
      ja: 'in-addr.arpa宛にメールを送る人はいません。多くは貼り付けの誤りか$ORIGINの誤りで、本来のドメインにはMXがありません。',
    },
    exceptions: { en: 'The null MX.', ja: 'Null MXは対象外です。' },
  },
  'mx-mixed-providers': {
    why: {
      en: 'Mail arrives partly here, partly there: often the old provider was left over after a move.',
      ja: 'メールが2つのシステムに分かれて届きます。移行後に以前の事業者のMXが残っている例がよくあります。',
    },
    exceptions: {
      en: 'During a move it is right. The list of providers ages.',
      ja: '移行中であれば問題ありません。事業者の一覧は古くなることがあります。',
    },
  },
} as const satisfies Record<string, PageTexts>;
