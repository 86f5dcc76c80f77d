// What the rules about the meaning of MX records say.
import { exceptUnreadableZone, removeThisRecord, replaceByGuess, addTrailingDot, addAddress } from './rule-phrases';
import type { RuleTexts } from './rule-texts';

export const mxMeaningRuleTexts = {
  'mx-target-is-ip-address': {
    title: { en: 'MX target is an IP address', ja: 'MXの配送先がIPアドレス' },
    message: {
      en: 'MX target "{target}" is an IP address; an MX record must name a host.',
      ja: 'MXの配送先「{target}」はIPアドレスです。MXにはIPアドレスではなくホスト名を指定します。',
    },
    why: {
      en: 'The address is read as a domain name that has no address of its own. No mail arrives through this record; if it is the only MX, all mail to the domain is lost.',
      ja: 'IPアドレスがドメイン名として解釈され、その名前にはアドレスがありません。このレコードではメールが届かず、MXがこれだけなら、ドメイン宛のメールはすべて失われます。',
    },
    fixes: {
      useHost: { en: 'Use {host}, which has this address', ja: 'このアドレスを持つ {host} に置き換え' },
      addHost: {
        en: 'Add "{host} {type} {address}" and point to it',
        ja: '「{host} {type} {address}」を追加して、その名前を指定',
      },
    },
    exceptions: {
      en: 'Silent when the name that the target expands to really owns an address in this zone.',
      ja: '補完後の名前がこのゾーンで実際にアドレスを持つ場合は指摘しません。',
    },
  },
  'mx-target-missing-trailing-dot': {
    title: { en: 'MX target lacks its trailing dot', ja: 'MXの配送先の末尾にドットがない' },
    message: {
      en: 'MX target "{target}" has no trailing dot, so it means "{fqdn}".',
      ja: 'MXの配送先「{target}」の末尾にドット(.)がないため、「{fqdn}」と解釈されます。',
    },
    variants: {
      wildcard: {
        en: 'MX target "{target}" has no trailing dot, so it means "{fqdn}" (the wildcard {wildcard} answers it).',
        ja: 'MXの配送先「{target}」の末尾にドット(.)がないため、「{fqdn}」と解釈されます(ワイルドカード {wildcard} が応答します)。',
      },
    },
    why: {
      en: 'A name without a final dot gets the origin appended. Here nothing has an address at the longer name, so no mail arrives through this record; as the only MX it loses all mail.',
      ja: '末尾にドットのない名前には起点($ORIGIN)が補われます。補われた名前にはアドレスがないため、このレコードではメールが届きません。MXがこれだけなら、すべてのメールが失われます。',
    },
    fixes: {
      addDot: addTrailingDot,
      relative: { en: 'Make it relative ("{short}")', ja: '相対名「{short}」に短縮' },
    },
    exceptions: {
      en: 'A relative name that has an address is right, even if it ends like a top-level domain (mx.dev in example.com). One label (mail) is never judged, nor is a name below a delegation or a DNAME.',
      ja: '補完後の名前がアドレスを持つ場合は、末尾がTLDと同じでも正しい相対名です(example.com の mx.dev など)。1ラベルの名前(mail)、委任先やDNAMEの配下の名前は指摘しません。',
    },
  },
  'mx-target-unexpected-trailing-dot': {
    title: { en: 'MX target should not end with a dot', ja: 'MXの配送先の末尾に余分なドット' },
    message: {
      en: 'MX target "{target}" ends with a dot, so it is the top-level name "{target}", not "{candidate}".',
      ja: 'MXの配送先「{target}」は末尾にドットがあるため絶対名(トップレベルの名前)と解釈され、「{candidate}」にはなりません。',
    },
    why: {
      en: 'Senders look for a host directly below the root, which does not exist, and the mail is returned or goes to the next MX.',
      ja: '送信側はルート直下の、存在しないホストを探します。メールは送信元に返されるか、次のMXに回ります。',
    },
    fixes: {
      removeDot: { en: 'Remove the dot', ja: 'ドットを削除' },
      fqdn: { en: 'Write the full name "{candidate}"', ja: '完全修飾ドメイン名「{candidate}」で記述' },
    },
    exceptions: {
      en: 'Names that end in a real top-level domain, names of other zones in the workspace, and the zones of the root and of top-level domains.',
      ja: '実在するTLDで終わる名前、ワークスペース内の別のゾーンの名前、ルートゾーンとTLDのゾーンは対象外です。',
    },
  },
  'mx-target-is-cname': {
    title: { en: 'MX target is an alias', ja: 'MXの配送先が別名(CNAME)' },
    message: {
      en: 'MX target {target} is an alias (CNAME to {chain}); it must have address records of its own.',
      ja: 'MXの配送先 {target} は別名です(CNAME: {chain})。MXにはA/AAAAレコードを持つ正式名を指定します。',
    },
    variants: {
      wildcard: {
        en: 'MX target {target} is an alias (the wildcard {wildcard} is a CNAME to {chain}); it must have address records of its own.',
        ja: 'MXの配送先 {target} は別名です(ワイルドカード {wildcard} のCNAME: {chain})。MXにはA/AAAAレコードを持つ正式名を指定します。',
      },
      loop: {
        en: 'MX target {target} is an alias that leads back to itself ({chain}); it has no address.',
        ja: 'MXの配送先 {target} の別名が循環しています({chain})。アドレスは得られません。',
      },
    },
    why: {
      en: 'RFC 2181 forbids an alias here, and some mail servers refuse to deliver to one. Loop detection, DANE and MTA-STS compare the name as written and fail. BIND only warns when it loads the zone.',
      ja: 'RFC 2181はMXの配送先に別名を使うことを禁じており、配送を拒むメールサーバーもあります。ループ検出、DANE、MTA-STSは記述された名前で判定するため失敗します。BINDは読み込み時に警告するだけです。',
    },
    fixes: {
      canonical: { en: 'Point to the canonical name {canonical}', ja: '正式名 {canonical} に置き換え' },
      addresses: { en: 'Replace the CNAME by its addresses', ja: 'CNAMEを別名先のアドレスに置き換え' },
    },
    exceptions: {
      en: 'Targets outside the known zones and below a delegation are not judged. A mail domain that is itself an alias (www CNAME example.com.) is legal.',
      ja: '既知のゾーンの外や委任先の配下の名前は判定しません。メールドメイン自体が別名であること(www CNAME example.com.)は認められています。',
    },
  },
  'mx-target-below-dname': {
    title: { en: 'MX target lies below a DNAME', ja: 'MXの配送先がDNAMEの配下' },
    message: {
      en: 'MX target {target} lies below the DNAME {dname}; it is an alias for {rewritten}.',
      ja: 'MXの配送先 {target} はDNAME {dname} の配下にあるため {rewritten} の別名になります。',
    },
    why: {
      en: 'Name servers answer with a CNAME made from the DNAME, and an MX target must not be an alias. Records written at this name are never served.',
      ja: '権威DNSサーバーはDNAMEから作ったCNAMEを応答しますが、MXの配送先に別名は使えません。この名前に書いたレコードが応答されることはありません。',
    },
    fixes: {
      rewritten: { en: 'Use the rewritten name {rewritten}', ja: '置換後の名前 {rewritten} を指定' },
    },
    exceptions: {
      en: 'The owner of the DNAME itself is not redirected and is judged like any other name.',
      ja: 'DNAMEのオーナー名自身は置き換えの対象ではないため、ほかの名前と同じように判定します。',
    },
  },
  'mx-target-not-found': {
    title: { en: 'MX target does not exist', ja: 'MXの配送先が存在しない' },
    message: {
      en: 'MX target {target} does not exist in zone {zone}.',
      ja: 'MXの配送先 {target} がゾーン {zone} に存在しません。',
    },
    why: {
      en: 'No mail arrives through this record. If no other MX works, mail is returned to its senders: once a domain has an MX, its own address is not used any more.',
      ja: 'このレコードではメールが届きません。ほかに有効なMXがなければメールは送信元に返されます。MXがある以上、ドメイン自身のアドレスは使われないためです。',
    },
    fixes: {
      addAddress,
      guess: replaceByGuess,
    },
    exceptions: exceptUnreadableZone,
  },
  'mx-target-no-address': {
    title: { en: 'MX target has no address', ja: 'MXの配送先にアドレスがない' },
    message: {
      en: 'MX target {target} exists but has no A or AAAA record ({what}).',
      ja: 'MXの配送先 {target} は存在しますが、A/AAAAレコードがありません({what})。',
    },
    why: {
      en: 'Senders cannot connect to a host without an address. The effect is that of a missing host, although the name exists and looks fine in a query.',
      ja: 'アドレスのないホストには接続できません。名前は存在するので問い合わせでは正常に見えますが、結果はホストが存在しない場合と同じです。',
    },
    fixes: {
      addAddress,
    },
    exceptions: {
      en: 'A wildcard with an address that really covers the name counts as an address. Otherwise as for mx-target-not-found.',
      ja: '実際に適用されるワイルドカードのA/AAAAはアドレスとみなします。そのほかは mx-target-not-found と同じです。',
    },
  },

  'mx-null-with-other-mx': {
    title: { en: 'Null MX beside other MX records', ja: 'Null MXと他のMXが併存' },
    message: {
      en: 'Null MX ("0 .") must be the only MX record of {owner}; {n} other MX records exist.',
      ja: 'Null MX(「0 .」)を設定した {owner} に他のMXレコードが{n}件あります。Null MXは単独で設定しなければなりません。',
    },
    variants: {
      one: {
        en: 'Null MX ("0 .") must be the only MX record of {owner}; another MX record exists.',
        ja: 'Null MX(「0 .」)を設定した {owner} に他のMXレコードがあります。Null MXは単独で設定しなければなりません。',
      },
    },
    why: {
      en: 'The two say the opposite. Some senders return all mail at once, others ignore the null MX: what happens depends on the sender.',
      ja: '両者は正反対の意味です。すべてのメールを直ちに返す送信側もあれば、Null MXを無視する送信側もあり、結果は送信側しだいになります。',
    },
    fixes: {
      removeNull: { en: 'Remove the null MX', ja: 'Null MXを削除' },
      removeOthers: { en: 'Remove the other MX records', ja: '他のMXレコードを削除' },
    },
    exceptions: {
      en: 'Two identical null MX records are a duplicate, not a contradiction.',
      ja: '同一のNull MXが2件ある場合は重複であり、矛盾ではありません。',
    },
  },
  'mx-beside-cname': {
    title: { en: 'MX beside a CNAME', ja: 'MXとCNAMEが併存' },
    message: {
      en: '{owner} has a CNAME and an MX record; a CNAME allows no other data, so the MX cannot take effect.',
      ja: '{owner} にCNAMEレコードとMXレコードが併存しています。CNAMEは他のレコードと併存できないため、MXは機能しません。',
    },
    why: {
      en: 'BIND, NSD and Knot refuse the zone. Where it is loaded, senders follow the alias and use the MX records of its target.',
      ja: 'BIND・NSD・Knotはゾーンを読み込みません。読み込むサーバーでも、送信側は別名をたどり、別名先のMXを使います。',
    },
    fixes: {
      addresses: { en: 'Replace the CNAME by the addresses of its target', ja: 'CNAMEを別名先のA/AAAAに置き換え' },
      removeMx: {
        en: 'Remove the MX (the MX of the alias target then applies)',
        ja: 'MXを削除(別名先のMXが使われます)',
      },
    },
    exceptions: {
      en: 'RRSIG, NSEC and KEY may stand beside a CNAME.',
      ja: 'RRSIG・NSEC・KEYはCNAMEと併存できます。',
    },
  },
  'mx-occluded': {
    title: { en: 'MX is hidden by a delegation or DNAME', ja: '委任またはDNAMEに隠されたMX' },
    message: {
      en: 'MX for {owner} is never served from this zone: {cut} is delegated.',
      ja: '{cut} は委任されているため、{owner} のMXレコードはこのゾーンからは応答されません。委任先のゾーンに設定してください。',
    },
    variants: {
      dname: {
        en: 'MX for {owner} is never served from this zone: it lies below the DNAME {cut}.',
        ja: '{owner} はDNAME {cut} の配下にあるため、そのMXレコードはこのゾーンからは応答されません。',
      },
    },
    why: {
      en: 'Queries below a delegation are referred to the servers of the child zone, and those below a DNAME are redirected. The record is loaded without a warning and never seen by a sender.',
      ja: '委任先の名前への問い合わせは子ゾーンの権威DNSサーバーに委ねられ、DNAMEの配下は別の名前に置き換えられます。レコードは警告なしに読み込まれますが、送信側に届くことはありません。',
    },
    fixes: {
      remove: removeThisRecord,
    },
    exceptions: {
      en: 'NS records at the apex delegate nothing.',
      ja: 'ゾーン頂点のNSは委任ではありません。',
    },
  },
  'mx-duplicate': {
    title: { en: 'MX record is repeated', ja: 'MXレコードの重複' },
    message: {
      en: 'This MX record is identical to line {line}; servers keep one.',
      ja: 'このMXレコードは{line}行目と同一です(サーバーは1件として扱います)。',
    },
    why: {
      en: 'It changes nothing on the wire, but often a second server was meant and the name was not changed after copying. PowerDNS refuses the zone.',
      ja: '応答には影響しませんが、2台目のサーバーを書くつもりでコピーし、名前を変え忘れていることがよくあります。PowerDNSはゾーンを読み込みません。',
    },
    fixes: {
      remove: { en: 'Remove this line', ja: 'この行を削除' },
    },
    exceptions: {
      en: 'Names are compared in full and without regard to case and escapes; records of another class are not duplicates.',
      ja: '名前は補完後の形で、大文字・小文字とエスケープの違いを無視して比較します。クラスが異なるレコードは重複ではありません。',
    },
  },
  'mx-duplicate-target': {
    title: { en: 'One host with two MX preferences', ja: '同じホストが異なるプリファレンス値で重複' },
    message: {
      en: '{target} is listed as MX of {owner} with preferences {p1} and {p2}; only the lower one has an effect.',
      ja: '{owner} のMXに同じホスト {target} がプリファレンス値 {p1} と {p2} で重複しています。有効なのは小さい方だけです。',
    },
    why: {
      en: 'The second entry gives no backup, because it is the same host: when that host is down, nobody takes the mail.',
      ja: '2件目も同じホストなので、バックアップにはなりません。そのホストが停止すると、メールを受け取るサーバーがなくなります。',
    },
    fixes: {
      removeHigher: { en: 'Remove the one with the higher preference', ja: 'プリファレンス値の大きい方を削除' },
    },
    exceptions: {
      en: 'The null MX is not judged.',
      ja: 'Null MXは対象外です。',
    },
  },
} as const satisfies Record<string, RuleTexts>;
