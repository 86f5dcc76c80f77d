// What the pages of the rules about SOA, NS and DS records say beside, in both languages.
import type { PageTexts } from './page-texts';
import type { Text } from '../text';

const unknownZone: Text = {
  en: 'Silent when the zone is not known in full: a file that is included but cannot be read, an unknown directive, a line that cannot be read, or a template placeholder.',
  ja: 'ゾーンの全体がわからない場合は指摘しません(読み込めない$INCLUDE、未知の制御ステートメント、読み取れない行、テンプレートのプレースホルダーがある場合)。',
};

const loneZones: Text = {
  en: 'Internal zones, reverse zones of private addresses, localhost, catalog zones (NS invalid.) and response policies.',
  ja: '内部向けのゾーン、プライベートアドレスの逆引きゾーン、localhost、カタログゾーン(NS invalid.)、レスポンスポリシーは対象外です。',
};

export const soaNsPages = {
  'soa-rname-at-sign': {
    why: {
      en: 'The "@" becomes a letter of the first label, so the address names no mailbox. BIND and NSD load it silently.',
      ja: '「@」がラベルの文字とみなされ、連絡先のメールアドレスになりません。BINDとNSDは警告なしに読み込みます。',
    },
    exceptions: {
      en: '"@" alone is the origin, and legal.',
      ja: '「@」だけの場合は起点($ORIGIN)を表すため対象外です。',
    },
  },
  'soa-mname-is-apex': {
    why: {
      en: 'Dynamic updates are sent to this name, and NOTIFY leaves it out: both go wrong with a name that is no server.',
      ja: 'ダイナミックアップデートはこの名前に送られ、NOTIFYはこの名前を除いて送られます。サーバーでない名前ではどちらも正しく動作しません。',
    },
    exceptions: {
      en: 'The zone name may stand there if it is one of the name servers.',
      ja: 'ゾーン名自身がNSに含まれる場合は対象外です。',
    },
  },
  'soa-serial-regression': {
    why: {
      en: 'The change never reaches the secondaries: they go on answering with the old records, mail included. To go back on purpose, RFC 2182 §7 describes two steps: first add 2147483647, wait until all secondaries have it, then set the number wanted.',
      ja: '変更がセカンダリに届かず、メールの配送先も古いままになります。意図して小さくする場合は、RFC 2182 §7の2段階の手順(2147483647を加え、全セカンダリへの反映を待ってから目的の値にする)に従います。',
    },
    exceptions: {
      en: 'Without an earlier version (the text last saved, or git) nothing is compared. Zones whose serial the server makes.',
      ja: '比較する以前の版(最後に保存した内容、またはgit)がない場合と、サーバーがシリアル番号を管理するゾーンは対象外です。',
    },
  },
  'soa-serial-not-incremented': {
    why: {
      en: 'Secondaries copy the zone only when the serial grows: they keep answering with the old records.',
      ja: 'セカンダリはシリアル番号が増えたときだけゾーンを取り込みます。更新しないと古い内容で応答し続けます。',
    },
    exceptions: {
      en: 'Changes of comments, white space, letter case or order only. Zones whose serial the server makes. While a file is edited nothing is said until it is saved; the code lens above the SOA tells it before.',
      ja: 'コメント・空白・大文字小文字・順序だけの変更と、サーバーがシリアル番号を管理するゾーンは対象外です。編集中は保存するまで指摘しません(SOAの上のCodeLensに表示します)。',
    },
  },
  'soa-serial-date-invalid': {
    why: {
      en: 'Any growing number is legal, but a date in the future blocks the scheme until that day.',
      ja: '増えていく数値であれば問題ありませんが、未来の日付にするとその日まで日付形式の運用ができません。',
    },
    exceptions: {
      en: 'Numbers of other lengths, seconds since 1970, and numbers whose month or day would be 00 are counters. Tomorrow counts as today: it has begun somewhere.',
      ja: '桁数の異なる数値、1970年からの秒数、月や日が00になる数値は連番とみなします。時差を考慮し、翌日の日付は対象外です。',
    },
  },
  'soa-timers-inconsistent': {
    why: {
      en: 'A secondary would give the zone up before it can try again, and then answer nothing at all.',
      ja: 'セカンダリが再試行する前にゾーンの期限が切れ、応答できなくなります。',
    },
    exceptions: {
      en: 'A hint only in a zone with one name server, which probably has no secondary.',
      ja: 'ネームサーバーが1台のゾーンは、セカンダリがないとみなしてヒントにとどめます。',
    },
  },
  'soa-timer-unusual': {
    why: {
      en: 'RFC 1912 recommends a refresh of 20 minutes to a day, a retry of a fraction of it, and an expire of two to four weeks.',
      ja: 'RFC 1912は、refreshを20分〜1日、retryをその数分の1、expireを2〜4週間とすることを推奨しています。',
    },
    exceptions: {
      en: 'Silent where soa-timers-inconsistent tells of the same timers. Zones that rely on NOTIFY may well differ.',
      ja: 'soa-timers-inconsistent が指摘する場合は対象外です。NOTIFYで更新するゾーンでは範囲外の値も使われます。',
    },
  },
  'soa-minimum-large': {
    why: {
      en: 'A record that was forgotten and then added stays missing for everyone who asked before, for that long.',
      ja: '追加し忘れたレコードを後から追加しても、先に問い合わせた側ではその間「存在しない」ままになります。',
    },
    exceptions: {
      en: 'What counts is the smaller of this value and the TTL of the SOA record (RFC 2308 §5).',
      ja: 'この値とSOAレコードのTTLの小さい方が有効です(RFC 2308 §5)。その値が1日以内なら指摘しません。',
    },
  },
  'ns-missing': {
    why: { en: 'BIND and Knot refuse the zone.', ja: 'BINDとKnotはゾーンを読み込みません。' },
    exceptions: unknownZone,
  },
  'ns-single': {
    why: {
      en: 'When this server cannot be reached, no name of the zone resolves and no mail arrives.',
      ja: 'このサーバーに到達できなくなると、ゾーン内のすべての名前が引けず、メールも届きません。',
    },
    exceptions: loneZones,
  },
  'ns-target-is-cname': {
    why: {
      en: 'BIND refuses the zone, and resolvers may not reach the server.',
      ja: 'BINDはゾーンを読み込まず、フルサービスリゾルバーがサーバーに到達できないことがあります。',
    },
    exceptions: {
      en: 'Names outside the zone and names at or below a delegation are not judged.',
      ja: 'ゾーン外の名前と、委任先とその配下の名前は対象外です。',
    },
  },
  'ns-target-no-address': {
    why: {
      en: 'BIND refuses the zone; resolvers cannot reach this server.',
      ja: 'BINDはゾーンを読み込みません。フルサービスリゾルバーはこのサーバーに到達できません。',
    },
    exceptions: unknownZone,
  },
  'ns-glue-missing': {
    why: {
      en: 'Only the delegated zone could tell the address of its own server, so this server can never be found.',
      ja: 'アドレスを知るには委任先ゾーン自身に問い合わせる必要があり、このサーバーには到達できません。',
    },
    exceptions: {
      en: 'Servers of other zones, and of sibling delegations, whose glue is optional (RFC 9471 §2.2).',
      ja: '別のゾーンのサーバーと、グルーレコードが任意である兄弟の委任先のサーバーは対象外です(RFC 9471 §2.2)。',
    },
  },
  'ns-at-wildcard': {
    why: {
      en: 'BIND refuses the zone; the standard discourages such records.',
      ja: 'BINDはゾーンを読み込みません。標準でも推奨されていません。',
    },
    exceptions: {
      en: 'The apex of a zone whose own name begins with "*".',
      ja: 'ゾーン名自身が「*」で始まる場合のゾーン頂点は対象外です。',
    },
  },
  'ns-all-same-address': {
    why: {
      en: 'Two names of one machine are no redundancy: when it fails, the zone is gone.',
      ja: '名前が2つあっても1台のサーバーでは冗長になりません。停止するとゾーン全体が引けなくなります。',
    },
    exceptions: loneZones,
  },
  'ds-without-delegation': {
    why: {
      en: 'Newer versions of BIND refuse the record, and no resolver ever asks for it.',
      ja: '新しいBINDはこのレコードを拒否します。フルサービスリゾルバーから参照されることもありません。',
    },
    exceptions: unknownZone,
  },
} as const satisfies Record<string, PageTexts>;
