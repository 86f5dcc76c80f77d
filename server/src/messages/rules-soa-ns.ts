// What the rules about SOA, NS and DS records say, in both languages.
import type { RuleTexts } from './rule-texts';
import type { Text } from './text';

const unknownZone: Text = {
  en: 'Silent when the zone is not known in full: a file that is included but cannot be read, an unknown directive, a line that cannot be read, or a template placeholder.',
  ja: 'ゾーンの全体がわからない場合は指摘しません(読み込めない$INCLUDE、未知の制御ステートメント、読み取れない行、テンプレートのプレースホルダーがある場合)。',
};

const loneZones: Text = {
  en: 'Internal zones, reverse zones of private addresses, localhost, catalog zones (NS invalid.) and response policies.',
  ja: '内部向けのゾーン、プライベートアドレスの逆引きゾーン、localhost、カタログゾーン(NS invalid.)、レスポンスポリシーは対象外です。',
};

const addAddress: Text = { en: 'Add an A record for {target}', ja: '{target} のAレコードを追加' };

/** Texts by rule id. */
export const soaNsRuleTexts = {
  'soa-rname-at-sign': {
    title: { en: 'SOA mail address with "@"', ja: 'SOAのRNAMEに「@」がある' },
    message: {
      en: 'Write the mail address of the SOA with a dot instead of "@": {fixed}',
      ja: 'SOAのRNAMEでは「@」を「.」に置き換えて {fixed} と記述します。',
    },
    variants: {
      plain: {
        en: 'Write the mail address of the SOA with a dot instead of "@" ("{rname}").',
        ja: 'SOAのRNAMEでは「@」を「.」に置き換えます(「{rname}」)。',
      },
    },
    why: {
      en: 'The "@" becomes a letter of the first label, so the address names no mailbox. BIND and NSD load it silently.',
      ja: '「@」がラベルの文字とみなされ、連絡先のメールアドレスになりません。BINDとNSDは警告なしに読み込みます。',
    },
    fixes: { replace: { en: 'Write "{fixed}"', ja: '「{fixed}」に修正' } },
    exceptions: {
      en: '"@" alone is the origin, and legal.',
      ja: '「@」だけの場合は起点($ORIGIN)を表すため対象外です。',
    },
  },
  'soa-mname-is-apex': {
    title: { en: 'SOA primary is the zone itself', ja: 'SOAのMNAMEがゾーン名自身' },
    message: {
      en: 'SOA MNAME is the zone name itself; it should name the primary server.',
      ja: 'SOAのMNAMEがゾーン名自身になっています。プライマリサーバーのホスト名を指定します。',
    },
    why: {
      en: 'Dynamic updates are sent to this name, and NOTIFY leaves it out: both go wrong with a name that is no server.',
      ja: 'ダイナミックアップデートはこの名前に送られ、NOTIFYはこの名前を除いて送られます。サーバーでない名前ではどちらも正しく動作しません。',
    },
    fixes: { useFirst: { en: 'Use the first name server, {first}', ja: '先頭のネームサーバー {first} に変更' } },
    exceptions: {
      en: 'The zone name may stand there if it is one of the name servers.',
      ja: 'ゾーン名自身がNSに含まれる場合は対象外です。',
    },
  },
  'soa-serial-regression': {
    title: { en: 'Serial goes backwards', ja: 'シリアル番号が後退' },
    message: {
      en: 'Serial {new} is older than {old} in serial arithmetic; secondaries will ignore this version.',
      ja: 'シリアル番号 {new} は {old} より古いと判定されます(シリアル番号演算)。セカンダリに反映されません。',
    },
    variants: {
      undefined: {
        en: 'Serial {new} is exactly 2^31 away from {old}: which one is newer is not defined, and secondaries may ignore this version.',
        ja: 'シリアル番号 {new} は {old} からちょうど2^31離れています。新旧が定まらないため、セカンダリに反映されないことがあります。',
      },
    },
    why: {
      en: 'The change never reaches the secondaries: they go on answering with the old records, mail included. To go back on purpose, RFC 2182 §7 describes two steps: first add 2147483647, wait until all secondaries have it, then set the number wanted.',
      ja: '変更がセカンダリに届かず、メールの配送先も古いままになります。意図して小さくする場合は、RFC 2182 §7の2段階の手順(2147483647を加え、全セカンダリへの反映を待ってから目的の値にする)に従います。',
    },
    fixes: { raise: { en: 'Set {next}, which is newer than {old}', ja: '{old} より新しい {next} に変更' } },
    exceptions: {
      en: 'Without an earlier version (the text last saved, or git) nothing is compared. Zones whose serial the server makes.',
      ja: '比較する以前の版(最後に保存した内容、またはgit)がない場合と、サーバーがシリアル番号を管理するゾーンは対象外です。',
    },
  },
  'soa-serial-not-incremented': {
    title: { en: 'Serial is unchanged', ja: 'シリアル番号が未更新' },
    message: {
      en: 'Zone data changed since {ref} but the serial is still {serial}.',
      ja: '{ref} からゾーンの内容が変更されていますが、シリアル番号は {serial} のままです。',
    },
    why: {
      en: 'Secondaries copy the zone only when the serial grows: they keep answering with the old records.',
      ja: 'セカンダリはシリアル番号が増えたときだけゾーンを取り込みます。更新しないと古い内容で応答し続けます。',
    },
    fixes: { raise: { en: 'Set the serial {next}', ja: 'シリアル番号を {next} に更新' } },
    exceptions: {
      en: 'Changes of comments, white space, letter case or order only. Zones whose serial the server makes. While a file is edited nothing is said until it is saved; the code lens above the SOA tells it before.',
      ja: 'コメント・空白・大文字小文字・順序だけの変更と、サーバーがシリアル番号を管理するゾーンは対象外です。編集中は保存するまで指摘しません(SOAの上のCodeLensに表示します)。',
    },
  },
  'soa-serial-date-invalid': {
    title: { en: 'Serial is no valid date', ja: 'シリアル番号の日付が不正' },
    message: {
      en: 'Serial {serial} looks like YYYYMMDDnn but {date} {why}.',
      ja: 'シリアル番号 {serial} はYYYYMMDDnn形式に見えますが、{date} は{why}。',
    },
    why: {
      en: 'Any growing number is legal, but a date in the future blocks the scheme until that day.',
      ja: '増えていく数値であれば問題ありませんが、未来の日付にするとその日まで日付形式の運用ができません。',
    },
    fixes: {},
    exceptions: {
      en: 'Numbers of other lengths, seconds since 1970, and numbers whose month or day would be 00 are counters. Tomorrow counts as today: it has begun somewhere.',
      ja: '桁数の異なる数値、1970年からの秒数、月や日が00になる数値は連番とみなします。時差を考慮し、翌日の日付は対象外です。',
    },
  },
  'soa-timers-inconsistent': {
    title: { en: 'SOA timers contradict each other', ja: 'SOAのタイマー値の矛盾' },
    message: { en: 'SOA timers are inconsistent: {reason}.', ja: 'SOAのタイマー値に矛盾があります({reason})。' },
    why: {
      en: 'A secondary would give the zone up before it can try again, and then answer nothing at all.',
      ja: 'セカンダリが再試行する前にゾーンの期限が切れ、応答できなくなります。',
    },
    fixes: { usual: { en: 'Use {values}', ja: '{values} に変更' } },
    exceptions: {
      en: 'A hint only in a zone with one name server, which probably has no secondary.',
      ja: 'ネームサーバーが1台のゾーンは、セカンダリがないとみなしてヒントにとどめます。',
    },
  },
  'soa-timer-unusual': {
    title: { en: 'SOA timer is unusual', ja: 'SOAのタイマー値が一般的でない' },
    message: {
      en: 'SOA {field} {value} is outside the usual range {range}.',
      ja: 'SOAの{field} {value} は一般的な範囲({range})から外れています。',
    },
    why: {
      en: 'RFC 1912 recommends a refresh of 20 minutes to a day, a retry of a fraction of it, and an expire of two to four weeks.',
      ja: 'RFC 1912は、refreshを20分〜1日、retryをその数分の1、expireを2〜4週間とすることを推奨しています。',
    },
    fixes: {},
    exceptions: {
      en: 'Silent where soa-timers-inconsistent tells of the same timers. Zones that rely on NOTIFY may well differ.',
      ja: 'soa-timers-inconsistent が指摘する場合は対象外です。NOTIFYで更新するゾーンでは範囲外の値も使われます。',
    },
  },
  'soa-minimum-large': {
    title: { en: 'Negative answers are kept for long', ja: 'ネガティブキャッシュの時間が長い' },
    message: {
      en: 'SOA minimum {value} keeps "no such name" answers cached for {human}; use 1–3 hours.',
      ja: 'SOAのMINIMUM {value} では、「存在しない」という応答(ネガティブキャッシュ)が{human}保持されます。1〜3時間を推奨します。',
    },
    why: {
      en: 'A record that was forgotten and then added stays missing for everyone who asked before, for that long.',
      ja: '追加し忘れたレコードを後から追加しても、先に問い合わせた側ではその間「存在しない」ままになります。',
    },
    fixes: { usual: { en: 'Use {n}', ja: '{n} に変更' } },
    exceptions: {
      en: 'What counts is the smaller of this value and the TTL of the SOA record (RFC 2308 §5).',
      ja: 'この値とSOAレコードのTTLの小さい方が有効です(RFC 2308 §5)。その値が1日以内なら指摘しません。',
    },
  },
  'ns-missing': {
    title: { en: 'Zone has no NS record', ja: 'ゾーンにNSレコードがない' },
    message: {
      en: 'Zone {zone} has no NS record at its apex.',
      ja: 'ゾーン {zone} の頂点にNSレコードがありません。',
    },
    why: { en: 'BIND and Knot refuse the zone.', ja: 'BINDとKnotはゾーンを読み込みません。' },
    fixes: { insert: { en: 'Insert two NS records', ja: 'NSレコードを2件挿入' } },
    exceptions: unknownZone,
  },
  'ns-single': {
    title: { en: 'Only one name server', ja: 'ネームサーバーが1台だけ' },
    message: {
      en: 'Zone {zone} has only one name server; at least two are required.',
      ja: 'ゾーン {zone} のネームサーバーが1台だけです。2台以上が必要です。',
    },
    variants: {
      delegation: {
        en: '{zone} is delegated to only one name server; at least two are required.',
        ja: '{zone} の委任先のネームサーバーが1台だけです。2台以上が必要です。',
      },
    },
    why: {
      en: 'When this server cannot be reached, no name of the zone resolves and no mail arrives.',
      ja: 'このサーバーに到達できなくなると、ゾーン内のすべての名前が引けず、メールも届きません。',
    },
    fixes: {},
    exceptions: loneZones,
  },
  'ns-target-is-cname': {
    title: { en: 'Name server is an alias', ja: 'NSの指す先が別名' },
    message: {
      en: 'NS target {target} is an alias; a name server name must have address records of its own.',
      ja: 'NSの指す {target} は別名です。NSにはA/AAAAレコードを持つ正式名を指定します。',
    },
    why: {
      en: 'BIND refuses the zone, and resolvers may not reach the server.',
      ja: 'BINDはゾーンを読み込まず、フルサービスリゾルバーがサーバーに到達できないことがあります。',
    },
    fixes: { canonical: { en: 'Use the canonical name {canonical}', ja: '正式名 {canonical} に置き換え' } },
    exceptions: {
      en: 'Names outside the zone and names at or below a delegation are not judged.',
      ja: 'ゾーン外の名前と、委任先とその配下の名前は対象外です。',
    },
  },
  'ns-target-no-address': {
    title: { en: 'Name server has no address', ja: 'NSの指す先にアドレスがない' },
    message: { en: 'NS target {target} {what}.', ja: 'NSの指す {target} {what}。' },
    why: {
      en: 'BIND refuses the zone; resolvers cannot reach this server.',
      ja: 'BINDはゾーンを読み込みません。フルサービスリゾルバーはこのサーバーに到達できません。',
    },
    fixes: { addAddress },
    exceptions: unknownZone,
  },
  'ns-glue-missing': {
    title: { en: 'Delegation without glue', ja: 'グルーレコードがない委任' },
    message: {
      en: 'Delegation {cut}: name server {target} is inside the delegated zone but has no glue address here.',
      ja: '{cut} の委任: ネームサーバー {target} は委任先ゾーンの内部にありますが、グルーレコード(A/AAAA)がありません。',
    },
    why: {
      en: 'Only the delegated zone could tell the address of its own server, so this server can never be found.',
      ja: 'アドレスを知るには委任先ゾーン自身に問い合わせる必要があり、このサーバーには到達できません。',
    },
    fixes: { addGlue: { en: 'Add glue for {target}', ja: '{target} のグルーレコードを追加' } },
    exceptions: {
      en: 'Servers of other zones, and of sibling delegations, whose glue is optional (RFC 9471 §2.2).',
      ja: '別のゾーンのサーバーと、グルーレコードが任意である兄弟の委任先のサーバーは対象外です(RFC 9471 §2.2)。',
    },
  },
  'ns-at-wildcard': {
    title: { en: 'NS at a wildcard', ja: 'ワイルドカードのNSレコード' },
    message: {
      en: 'NS records at a wildcard name have no defined meaning.',
      ja: 'ワイルドカード名に対するNSレコードの動作は定義されていません。',
    },
    why: {
      en: 'BIND refuses the zone; the standard discourages such records.',
      ja: 'BINDはゾーンを読み込みません。標準でも推奨されていません。',
    },
    fixes: {},
    exceptions: {
      en: 'The apex of a zone whose own name begins with "*".',
      ja: 'ゾーン名自身が「*」で始まる場合のゾーン頂点は対象外です。',
    },
  },
  'ns-all-same-address': {
    title: { en: 'All name servers share one address', ja: '全ネームサーバーが同じアドレス' },
    message: {
      en: 'All name servers of {zone} have the same address {addr}.',
      ja: '{zone} のネームサーバーはすべて同じアドレス {addr} です。',
    },
    why: {
      en: 'Two names of one machine are no redundancy: when it fails, the zone is gone.',
      ja: '名前が2つあっても1台のサーバーでは冗長になりません。停止するとゾーン全体が引けなくなります。',
    },
    fixes: {},
    exceptions: loneZones,
  },
  'ds-without-delegation': {
    title: { en: 'DS without a delegation', ja: '委任のないDSレコード' },
    message: {
      en: 'DS at {owner} without NS records there has no effect.',
      ja: '{owner} にDSレコードがありますが、委任(NS)がありません。',
    },
    variants: {
      apex: {
        en: 'DS at the apex {owner} has no effect: it belongs into the parent zone.',
        ja: 'ゾーン頂点 {owner} のDSレコードは機能しません。親ゾーンに登録します。',
      },
    },
    why: {
      en: 'Newer versions of BIND refuse the record, and no resolver ever asks for it.',
      ja: '新しいBINDはこのレコードを拒否します。フルサービスリゾルバーから参照されることもありません。',
    },
    fixes: {},
    exceptions: unknownZone,
  },
} as const satisfies Record<string, RuleTexts>;
