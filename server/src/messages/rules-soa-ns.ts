// What the rules about SOA, NS and DS records say, in both languages.
import type { RuleTexts } from './rule-texts';
import type { Text } from './text';

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
    fixes: { replace: { en: 'Write "{fixed}"', ja: '「{fixed}」に修正' } },
  },
  'soa-mname-is-apex': {
    title: { en: 'SOA primary is the zone itself', ja: 'SOAのMNAMEがゾーン名自身' },
    message: {
      en: 'SOA MNAME is the zone name itself; it should name the primary server.',
      ja: 'SOAのMNAMEがゾーン名自身になっています。プライマリサーバーのホスト名を指定します。',
    },
    fixes: { useFirst: { en: 'Use the first name server, {first}', ja: '先頭のネームサーバー {first} に変更' } },
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
    fixes: { raise: { en: 'Set {next}, which is newer than {old}', ja: '{old} より新しい {next} に変更' } },
  },
  'soa-serial-not-incremented': {
    title: { en: 'Serial is unchanged', ja: 'シリアル番号が未更新' },
    message: {
      en: 'Zone data changed since {ref} but the serial is still {serial}.',
      ja: '{ref} からゾーンの内容が変更されていますが、シリアル番号は {serial} のままです。',
    },
    fixes: { raise: { en: 'Set the serial {next}', ja: 'シリアル番号を {next} に更新' } },
  },
  'soa-serial-date-invalid': {
    title: { en: 'Serial is no valid date', ja: 'シリアル番号の日付が不正' },
    message: {
      en: 'Serial {serial} looks like YYYYMMDDnn but {date} {why}.',
      ja: 'シリアル番号 {serial} はYYYYMMDDnn形式に見えますが、{date} は{why}。',
    },
    fixes: {},
  },
  'soa-timers-inconsistent': {
    title: { en: 'SOA timers contradict each other', ja: 'SOAのタイマー値の矛盾' },
    message: { en: 'SOA timers are inconsistent: {reason}.', ja: 'SOAのタイマー値に矛盾があります({reason})。' },
    fixes: { usual: { en: 'Use {values}', ja: '{values} に変更' } },
  },
  'soa-timer-unusual': {
    title: { en: 'SOA timer is unusual', ja: 'SOAのタイマー値が一般的でない' },
    message: {
      en: 'SOA {field} {value} is outside the usual range {range}.',
      ja: 'SOAの{field} {value} は一般的な範囲({range})から外れています。',
    },
    fixes: {},
  },
  'soa-minimum-large': {
    title: { en: 'Negative answers are kept for long', ja: 'ネガティブキャッシュの時間が長い' },
    message: {
      en: 'SOA minimum {value} keeps "no such name" answers cached for {human}; use 1–3 hours.',
      ja: 'SOAのMINIMUM {value} では、「存在しない」という応答(ネガティブキャッシュ)が{human}保持されます。1〜3時間を推奨します。',
    },
    fixes: { usual: { en: 'Use {n}', ja: '{n} に変更' } },
  },
  'ns-missing': {
    title: { en: 'Zone has no NS record', ja: 'ゾーンにNSレコードがない' },
    message: {
      en: 'Zone {zone} has no NS record at its apex.',
      ja: 'ゾーン {zone} の頂点にNSレコードがありません。',
    },
    fixes: { insert: { en: 'Insert two NS records', ja: 'NSレコードを2件挿入' } },
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
    fixes: {},
  },
  'ns-target-is-cname': {
    title: { en: 'Name server is an alias', ja: 'NSの指す先が別名' },
    message: {
      en: 'NS target {target} is an alias; a name server name must have address records of its own.',
      ja: 'NSの指す {target} は別名です。NSにはA/AAAAレコードを持つ正式名を指定します。',
    },
    fixes: { canonical: { en: 'Use the canonical name {canonical}', ja: '正式名 {canonical} に置き換え' } },
  },
  'ns-target-no-address': {
    title: { en: 'Name server has no address', ja: 'NSの指す先にアドレスがない' },
    message: { en: 'NS target {target} {what}.', ja: 'NSの指す {target} {what}。' },
    fixes: { addAddress },
  },
  'ns-glue-missing': {
    title: { en: 'Delegation without glue', ja: 'グルーレコードがない委任' },
    message: {
      en: 'Delegation {cut}: name server {target} is inside the delegated zone but has no glue address here.',
      ja: '{cut} の委任: ネームサーバー {target} は委任先ゾーンの内部にありますが、グルーレコード(A/AAAA)がありません。',
    },
    fixes: { addGlue: { en: 'Add glue for {target}', ja: '{target} のグルーレコードを追加' } },
  },
  'ns-at-wildcard': {
    title: { en: 'NS at a wildcard', ja: 'ワイルドカードのNSレコード' },
    message: {
      en: 'NS records at a wildcard name have no defined meaning.',
      ja: 'ワイルドカード名に対するNSレコードの動作は定義されていません。',
    },
    fixes: {},
  },
  'ns-all-same-address': {
    title: { en: 'All name servers share one address', ja: '全ネームサーバーが同じアドレス' },
    message: {
      en: 'All name servers of {zone} have the same address {addr}.',
      ja: '{zone} のネームサーバーはすべて同じアドレス {addr} です。',
    },
    fixes: {},
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
    fixes: {},
  },
} as const satisfies Record<string, RuleTexts>;
