// What the language server itself says, in both languages.
import type { Text } from './text';

/** Notes in the problem list, log lines and titles of the server. */
export const serverTexts = {
  checkedInPart: {
    en: 'large file: policies and hints are not checked (see limits.allRules in .zonewright.json)',
    ja: 'サイズの大きいファイルのため、ポリシーとヒントは検査していません(.zonewright.json の limits.allRules を参照)',
  },
  moreFinding: {
    en: 'One more finding is not shown in this file.',
    ja: 'このファイルには、表示していない指摘がほかに1件あります。',
  },
  moreFindings: {
    en: '{n} more findings are not shown in this file.',
    ja: 'このファイルには、表示していない指摘がほかに{n}件あります。',
  },
  started: { en: 'Zonewright {version} is ready.', ja: 'Zonewright {version} の準備ができました。' },
  stopped: { en: 'Zonewright has stopped.', ja: 'Zonewrightを終了しました。' },
  opened: { en: '{file}: zone {zone}, {n} records.', ja: '{file}: ゾーン {zone}、{n}レコード。' },
  openedUnknownZone: {
    en: '{file}: the name of the zone is not known, {n} records.',
    ja: '{file}: ゾーン名は不明、{n}レコード。',
  },
  reading: { en: 'Reading {file}', ja: '{file} を読み込み中' },
  percentDone: { en: '{percent} %', ja: '{percent} % 完了' },
  formatTooLarge: {
    en: '{file} is larger than 5 MB: select the lines that are to be formatted.',
    ja: '{file} は5 MBを超えています。整形する行を選択してください。',
  },
  requestFailed: {
    en: 'The request {method} failed: {error}. Please report it with the zone file.',
    ja: '要求 {method} に失敗しました({error})。ゾーンファイルを添えて報告してください。',
  },
  settingInvalid: {
    en: 'The setting {name} has the value {value}, which is not known; {fallback} is used.',
    ja: '設定 {name} の値 {value} は認識できません。{fallback} を使用します。',
  },
  ruleUnknown: {
    en: 'The settings name the rule "{id}", which does not exist.',
    ja: '設定に指定された規則「{id}」は存在しません。',
  },
  fixAll: { en: 'Apply all safe fixes of Zonewright', ja: 'Zonewrightの安全な修正をすべて適用' },
  explain: { en: 'Explain this rule: {rule}', ja: 'この規則の説明: {rule}' },
  disableLine: { en: 'Silence {rule} on this line', ja: 'この行で {rule} を無効にする' },
  disableFile: { en: 'Silence {rule} in this file', ja: 'このファイルで {rule} を無効にする' },
} as const satisfies Record<string, Text>;

/** How the name of a zone is known, for the status of a file. */
export const zoneSources = {
  comment: { en: 'comment in the file', ja: 'ファイル内のコメントによる' },
  setting: { en: 'setting', ja: '設定による' },
  configuration: { en: 'configuration of the server', ja: 'サーバーの設定による' },
  include: { en: 'file that includes this one', ja: '読み込み元のファイルによる' },
  soa: { en: 'SOA in the file', ja: 'ファイル内のSOAによる' },
  origin: { en: '$ORIGIN in the file', ja: 'ファイル内の$ORIGINによる' },
  'file-name': { en: 'guessed from the file name', ja: 'ファイル名からの推測' },
  unknown: { en: 'not known', ja: '不明' },
} as const satisfies Record<string, Text>;
