// Headings and phrases of the documentation of rules, in both languages.
import type { Text } from './text';

/** The parts of a rule's page. */
export const pageTexts = {
  says: { en: 'What it says', ja: '指摘の内容' },
  why: { en: 'Why it matters', ja: '理由' },
  wrong: { en: 'Wrong', ja: '誤った例' },
  right: { en: 'Right', ja: '正しい例' },
  fixes: { en: 'Quick fixes', ja: 'クイックフィックス' },
  exceptions: { en: 'When it stays silent', ja: '指摘しない場合' },
  references: { en: 'Standards', ja: '参照規格' },
  change: { en: 'Changing its severity', ja: '重要度の変更' },
  changeHow: {
    en: 'The setting `zonewright.rules` takes `error`, `warning`, `information`, `hint` or `off`:',
    ja: '設定 `zonewright.rules` に `error`・`warning`・`information`・`hint`・`off` のいずれかを指定します。',
  },
  noFixes: { en: 'There is none.', ja: 'ありません。' },
} as const satisfies Record<string, Text>;

/** The levels as words. */
export const severityTexts = {
  error: { en: 'Error', ja: 'エラー' },
  warning: { en: 'Warning', ja: '警告' },
  information: { en: 'Information', ja: '情報' },
  hint: { en: 'Hint', ja: 'ヒント' },
  off: { en: 'Off unless switched on', ja: '既定では無効' },
} as const satisfies Record<string, Text>;

/** The groups of rules, in the order of the documentation. */
export const groupTexts = {
  'mx-syntax': { en: 'The fields of an MX record', ja: 'MXレコードの書式' },
  'mx-meaning': { en: 'What the MX records mean', ja: 'MXレコードの意味' },
  spf: { en: 'SPF', ja: 'SPFレコード' },
  dkim: { en: 'DKIM keys', ja: 'DKIMの公開鍵' },
  dmarc: { en: 'DMARC', ja: 'DMARCレコード' },
  'mail-transport': { en: 'MTA-STS, TLS reporting, DANE and BIMI', ja: 'MTA-STS・TLSレポート・DANE・BIMIの各レコード' },
  'srv-ptr': { en: 'SRV and PTR records', ja: 'SRVレコードとPTRレコード' },
  'soa-ns': { en: 'SOA and NS records', ja: 'SOAレコードとNSレコード' },
  cname: { en: 'Aliases', ja: '別名(CNAME)' },
  lines: { en: 'Names, data, directives and lines', ja: '名前・データ・制御ステートメント・行' },
} as const satisfies Record<string, Text>;

/** The list of all rules. */
export const indexTexts = {
  title: { en: 'All rules', ja: '規則の一覧' },
  intro: {
    en: 'All that Zonewright checks: {n} rules. `zonewright explain RULE` prints a page in the terminal, and the code of a finding in the editor leads to it.',
    ja: 'Zonewrightが検査する{n}個の規則です。ターミナルでは `zonewright explain 規則` で、エディターでは指摘に付いたコードから、それぞれのページを開けます。',
  },
  rule: { en: 'Rule', ja: '規則' },
  severity: { en: 'Severity', ja: '重要度' },
  wrong: { en: 'What is wrong', ja: '内容' },
} as const satisfies Record<string, Text>;
