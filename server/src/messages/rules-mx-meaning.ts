// What the rules about the meaning of MX records say.
import { removeThisRecord, replaceByGuess, addTrailingDot, addAddress } from './rule-phrases';
import type { RuleTexts } from './rule-texts';

export const mxMeaningRuleTexts = {
  'mx-target-is-ip-address': {
    title: { en: 'MX target is an IP address', ja: 'MXの配送先がIPアドレス' },
    message: {
      en: 'MX target "{target}" is an IP address; an MX record must name a host.',
      ja: 'MXの配送先「{target}」はIPアドレスです。MXにはIPアドレスではなくホスト名を指定します。',
    },
    fixes: {
      useHost: { en: 'Use {host}, which has this address', ja: 'このアドレスを持つ {host} に置き換え' },
      addHost: {
        en: 'Add "{host} {type} {address}" and point to it',
        ja: '「{host} {type} {address}」を追加して、その名前を指定',
      },
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
    fixes: {
      addDot: addTrailingDot,
      relative: { en: 'Make it relative ("{short}")', ja: '相対名「{short}」に短縮' },
    },
  },
  'mx-target-unexpected-trailing-dot': {
    title: { en: 'MX target should not end with a dot', ja: 'MXの配送先の末尾に余分なドット' },
    message: {
      en: 'MX target "{target}" ends with a dot, so it is the top-level name "{target}", not "{candidate}".',
      ja: 'MXの配送先「{target}」は末尾にドットがあるため絶対名(トップレベルの名前)と解釈され、「{candidate}」にはなりません。',
    },
    fixes: {
      removeDot: { en: 'Remove the dot', ja: 'ドットを削除' },
      fqdn: { en: 'Write the full name "{candidate}"', ja: '完全修飾ドメイン名「{candidate}」で記述' },
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
    fixes: {
      canonical: { en: 'Point to the canonical name {canonical}', ja: '正式名 {canonical} に置き換え' },
      addresses: { en: 'Replace the CNAME by its addresses', ja: 'CNAMEを別名先のアドレスに置き換え' },
    },
  },
  'mx-target-below-dname': {
    title: { en: 'MX target lies below a DNAME', ja: 'MXの配送先がDNAMEの配下' },
    message: {
      en: 'MX target {target} lies below the DNAME {dname}; it is an alias for {rewritten}.',
      ja: 'MXの配送先 {target} はDNAME {dname} の配下にあるため {rewritten} の別名になります。',
    },
    fixes: {
      rewritten: { en: 'Use the rewritten name {rewritten}', ja: '置換後の名前 {rewritten} を指定' },
    },
  },
  'mx-target-not-found': {
    title: { en: 'MX target does not exist', ja: 'MXの配送先が存在しない' },
    message: {
      en: 'MX target {target} does not exist in zone {zone}.',
      ja: 'MXの配送先 {target} がゾーン {zone} に存在しません。',
    },
    fixes: {
      addAddress,
      guess: replaceByGuess,
    },
  },
  'mx-target-no-address': {
    title: { en: 'MX target has no address', ja: 'MXの配送先にアドレスがない' },
    message: {
      en: 'MX target {target} exists but has no A or AAAA record ({what}).',
      ja: 'MXの配送先 {target} は存在しますが、A/AAAAレコードがありません({what})。',
    },
    fixes: {
      addAddress,
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
    fixes: {
      removeNull: { en: 'Remove the null MX', ja: 'Null MXを削除' },
      removeOthers: { en: 'Remove the other MX records', ja: '他のMXレコードを削除' },
    },
  },
  'mx-beside-cname': {
    title: { en: 'MX beside a CNAME', ja: 'MXとCNAMEが併存' },
    message: {
      en: '{owner} has a CNAME and an MX record; a CNAME allows no other data, so the MX cannot take effect.',
      ja: '{owner} にCNAMEレコードとMXレコードが併存しています。CNAMEは他のレコードと併存できないため、MXは機能しません。',
    },
    fixes: {
      addresses: { en: 'Replace the CNAME by the addresses of its target', ja: 'CNAMEを別名先のA/AAAAに置き換え' },
      removeMx: {
        en: 'Remove the MX (the MX of the alias target then applies)',
        ja: 'MXを削除(別名先のMXが使われます)',
      },
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
    fixes: {
      remove: removeThisRecord,
    },
  },
  'mx-duplicate': {
    title: { en: 'MX record is repeated', ja: 'MXレコードの重複' },
    message: {
      en: 'This MX record is identical to line {line}; servers keep one.',
      ja: 'このMXレコードは{line}行目と同一です(サーバーは1件として扱います)。',
    },
    fixes: {
      remove: { en: 'Remove this line', ja: 'この行を削除' },
    },
  },
  'mx-duplicate-target': {
    title: { en: 'One host with two MX preferences', ja: '同じホストが異なるプリファレンス値で重複' },
    message: {
      en: '{target} is listed as MX of {owner} with preferences {p1} and {p2}; only the lower one has an effect.',
      ja: '{owner} のMXに同じホスト {target} がプリファレンス値 {p1} と {p2} で重複しています。有効なのは小さい方だけです。',
    },
    fixes: {
      removeHigher: { en: 'Remove the one with the higher preference', ja: 'プリファレンス値の大きい方を削除' },
    },
  },
  'mx-target-ipv6-only': {
    title: { en: 'No mail server has an IPv4 address', ja: 'IPv4アドレスを持つメールサーバーがない' },
    message: {
      en: 'No MX target of {owner} has an IPv4 address; IPv4-only senders cannot deliver.',
      ja: '{owner} のMXの配送先にIPv4アドレス(A)を持つホストがありません。IPv4のみの送信元からメールが届きません。',
    },
    fixes: {
      addAddress: { en: 'Add an A record for {target}', ja: '{target} のAレコードを追加' },
    },
  },
  'mx-target-unverifiable': {
    title: { en: 'MX target of another zone', ja: 'MXの配送先が別のゾーンにある' },
    message: {
      en: 'MX target {target} is {where}; this file cannot tell whether it has an address.',
      ja: 'MXの配送先 {target} は{where}のため、このファイルだけではアドレスの有無を確認できません。',
    },
    fixes: {},
  },
  'mx-equal-preference': {
    title: { en: 'MX records of the same preference', ja: '同じプリファレンス値のMX' },
    message: {
      en: '{n} MX records share preference {p}: senders pick one at random (load sharing).',
      ja: 'プリファレンス値 {p} のMXが{n}件あります。送信側はこの中から無作為に選びます(負荷分散)。',
    },
    fixes: {},
  },
  'mx-single': {
    title: { en: 'Only one mail server', ja: 'MXが1台だけ' },
    message: {
      en: '{owner} has one MX host; while it is down senders queue and retry.',
      ja: '{owner} のMXは1台だけです。停止中は送信側がキューに保持して再送します。',
    },
    fixes: {},
  },
  'mx-all-same-address': {
    title: { en: 'All mail servers have the same address', ja: 'MXのホストがすべて同じアドレス' },
    message: {
      en: 'All {n} MX hosts of {owner} resolve to the same address {addr}; this is no redundancy.',
      ja: '{owner} のMXホスト{n}台はすべて同じアドレス {addr} に解決されます。冗長構成になっていません。',
    },
    fixes: {},
  },
  'mx-target-loopback-address': {
    title: { en: 'MX target leads nowhere', ja: 'MXの配送先がループバックなどのアドレス' },
    message: {
      en: 'MX target {target} has the address {addr} ({kind}); no other host can deliver to it.',
      ja: 'MXの配送先 {target} のアドレス {addr} は{kind}です。他のホストからは配送できません。',
    },
    fixes: {
      nullMx: {
        en: 'Use a null MX ("0 .") if the domain takes no mail',
        ja: 'メールを受信しない場合はNull MX「0 .」に変更',
      },
    },
  },
  'mx-target-private-address': {
    title: { en: 'MX target has no global address', ja: 'MXの配送先にグローバルアドレスがない' },
    message: {
      en: 'MX target {target} has only the non-global address {addr} ({kind}).',
      ja: 'MXの配送先 {target} のアドレスは非グローバルアドレス {addr}({kind})だけです。インターネットから到達できません。',
    },
    fixes: {},
  },
  'mx-target-documentation-address': {
    title: { en: 'MX target has an example address', ja: 'MXの配送先が例示用アドレス' },
    message: {
      en: 'MX target {target} has the documentation address {addr}; replace it before publishing.',
      ja: 'MXの配送先 {target} のアドレス {addr} は文書用(例示用)アドレスです。公開前に置き換えてください。',
    },
    fixes: {},
  },
  'mx-null-but-spf-authorises': {
    title: { en: 'Null MX, but SPF lets servers send', ja: 'Null MXなのにSPFで送信を許可' },
    message: {
      en: '{owner} refuses mail (null MX) but its SPF record authorises senders; receivers may reject mail from {owner}.',
      ja: '{owner} はNull MXでメールを受信しない設定ですが、SPFで送信を許可しています。{owner} からのメールが拒否されるおそれがあります。',
    },
    fixes: {
      failAll: { en: 'Change the SPF record to "v=spf1 -all"', ja: 'SPFを「v=spf1 -all」に変更' },
      real: { en: 'Use the mail server {host} in place of the null MX', ja: 'Null MXをメールサーバー {host} に変更' },
    },
  },
  'no-mail-incomplete': {
    title: { en: 'Domain without mail can be forged', ja: 'メールを使わないドメインのなりすまし対策が不足' },
    message: {
      en: '{owner} accepts no mail (null MX) but lacks {missing}; publish all three so that forged mail is refused too.',
      ja: '{owner} はNull MXですが、{missing} がありません。なりすまし対策として「Null MX」「v=spf1 -all」「DMARC p=reject」をそろえることを推奨します。',
    },
    fixes: {
      complete: { en: 'Publish {missing}', ja: '{missing} を公開' },
    },
  },
  'mx-implicit': {
    title: { en: 'Domain without MX', ja: 'MXのないドメイン' },
    message: {
      en: '{owner} has an address but no MX: senders deliver to {addr} (implicit MX, preference 0).',
      ja: '{owner} にはMXがなくA/AAAAがあるため、送信側は {addr} に配送します(暗黙のMX、プリファレンス値0)。',
    },
    fixes: {
      add: { en: 'Add "MX 10 {host}"', ja: '「MX 10 {host}」を追加' },
      nullMx: {
        en: 'Add a null MX ("0 .") if the domain takes no mail',
        ja: 'メールを受信しない場合はNull MX「0 .」を追加',
      },
    },
  },
  'mx-wildcard-coverage': {
    title: { en: 'Wildcard MX misses existing names', ja: 'ワイルドカードMXが適用されない名前がある' },
    message: {
      en: 'The wildcard MX {owner} does not apply to {n} existing names (for example {names}).',
      ja: 'ワイルドカードMX {owner} は、ゾーンに存在する{n}個の名前({names} など)には適用されません。',
    },
    variants: {
      one: {
        en: 'The wildcard MX {owner} does not apply to {names}, which exists.',
        ja: 'ワイルドカードMX {owner} は、ゾーンに存在する {names} には適用されません。',
      },
      many: {
        en: 'The wildcard MX {owner} does not apply to names that exist, of which there are more than {n}.',
        ja: 'ワイルドカードMX {owner} は、ゾーンに存在する{n}個を超える名前には適用されません。',
      },
    },
    fixes: {
      add: { en: 'Add the MX records to these names', ja: 'これらの名前にMXを追加' },
    },
  },
  'mx-wildcard-without-apex': {
    title: { en: 'Wildcard MX without one at the domain', ja: 'ワイルドカードMXだけでドメイン自身にMXがない' },
    message: {
      en: 'The wildcard MX does not cover {parent} itself, and {parent} has no MX.',
      ja: 'ワイルドカードMXは {parent} 自身には適用されず、{parent} にはMXがありません。',
    },
    fixes: {
      add: { en: 'Add the same MX to {parent}', ja: '{parent} に同じMXを追加' },
    },
  },
  'mx-in-reverse-zone': {
    title: { en: 'MX in a reverse zone', ja: '逆引きゾーンにMXがある' },
    message: {
      en: 'MX record in the reverse zone {zone}; mail addresses under in-addr.arpa/ip6.arpa are not used.',
      ja: '逆引きゾーン {zone} にMXレコードがあります。in-addr.arpa/ip6.arpa のメールアドレスは使われません。',
    },
    fixes: {
      remove: { en: 'Remove the MX records', ja: 'MXレコードを削除' },
    },
  },
  'mx-mixed-providers': {
    title: { en: 'Mail servers of two providers', ja: '2つの事業者のMXが混在' },
    message: {
      en: 'The MX records of {owner} mix {a} and {b}; mail will be split between two systems.',
      ja: '{owner} のMXに {a} と {b} が混在しています。メールが2つのシステムに分かれて届きます。',
    },
    fixes: {
      remove: { en: 'Remove the records of {provider}', ja: '{provider} のMXを削除' },
    },
  },
} as const satisfies Record<string, RuleTexts>;
