// What is said of server configurations and of .zonewright.json, in both languages.
import type { Text } from './text';

/** Faults of named.conf, nsd.conf, knot.conf and Corefile; each is told once, and the rest of the file is used. */
export const configurationTexts = {
  quoteUnclosed: { en: 'This quote is not closed on its line.', ja: 'この引用符は行内で閉じられていません。' },
  commentUnclosed: {
    en: 'This comment is not closed: the rest of the file is not read.',
    ja: 'このコメントは閉じられていません。以降の内容は読み込まれません。',
  },
  braceUnclosed: { en: '"{brace}" is not closed.', ja: '「{brace}」が閉じられていません。' },
  braceStray: { en: '"{brace}" closes nothing.', ja: '「{brace}」に対応する開き括弧がありません。' },
  semicolonMissing: { en: 'A ";" is missing after "{word}".', ja: '「{word}」の後に「;」がありません。' },
  zoneNameMissing: { en: 'This zone has no name.', ja: 'ゾーン名がありません。' },
  zoneNameInvalid: { en: '"{name}" is not a domain name.', ja: '「{name}」はドメイン名ではありません。' },
  zoneFileMissing: {
    en: 'The zone {zone} has no file: its server needs one for this type.',
    ja: 'ゾーン {zone} にファイルの指定がありません。この種類のゾーンには必要です。',
  },
  templateUnknown: {
    en: 'There is no template "{name}" in this configuration.',
    ja: 'テンプレート「{name}」はこの設定にありません。',
  },
  viewUnknown: {
    en: 'There is no zone {zone} in a view "{view}".',
    ja: 'ビュー「{view}」にゾーン {zone} はありません。',
  },
  patternNotUnderstood: {
    en: 'The pattern "{pattern}" is not understood here: which files are zones remains unknown.',
    ja: 'パターン「{pattern}」は解釈できません。どのファイルがゾーンかは不明のままです。',
  },
  indentationMixed: {
    en: 'Tabs may not indent here: the server refuses the file.',
    ja: 'ここではタブによる字下げは使えません。サーバーはファイルを拒否します。',
  },
  lineNotUnderstood: { en: 'This line is not understood.', ja: 'この行は解釈できません。' },
  includeLoop: { en: 'This file includes itself.', ja: 'このファイルは自分自身を読み込んでいます。' },
  fileNotFound: {
    en: 'The zone file "{file}" of {zone} is not in this workspace.',
    ja: '{zone} のゾーンファイル「{file}」がこのワークスペースにありません。',
  },
} as const satisfies Record<string, Text>;

/** Faults of .zonewright.json; what is wrong is left out, the rest is used. */
export const settingsFileTexts = {
  syntax: { en: 'This is not JSON: {reason}.', ja: 'JSONとして解釈できません({reason})。' },
  notAnObject: { en: 'Write an object in braces here.', ja: 'ここには中括弧で囲んだオブジェクトを記述します。' },
  notAList: { en: 'Write a list of globs here: [ … ].', ja: 'ここにはグロブの一覧([ … ])を記述します。' },
  propertyUnknown: { en: 'There is no setting "{name}".', ja: '「{name}」という設定はありません。' },
  propertyUnknownGuess: {
    en: 'There is no setting "{name}"; did you mean "{guess}"?',
    ja: '「{name}」という設定はありません。「{guess}」の誤りではありませんか。',
  },
  propertyTwice: {
    en: '"{name}" is set twice; this one counts.',
    ja: '「{name}」が2回設定されています。こちらが使われます。',
  },
  ruleUnknown: { en: 'There is no rule "{name}".', ja: '「{name}」という規則はありません。' },
  ruleUnknownGuess: {
    en: 'There is no rule "{name}"; did you mean "{guess}"?',
    ja: '「{name}」という規則はありません。「{guess}」の誤りではありませんか。',
  },
  levelUnknown: {
    en: 'A rule can be error, warning, information, hint or off.',
    ja: '規則に指定できるのは error・warning・information・hint・off です。',
  },
  profileUnknown: {
    en: 'A profile is recommended, strict or mail.',
    ja: 'プロファイルに指定できるのは recommended・strict・mail です。',
  },
  serverUnknown: {
    en: 'A server is bind, nsd, knot, coredns or powerdns.',
    ja: 'サーバーに指定できるのは bind・nsd・knot・coredns・powerdns です。',
  },
  originInvalid: { en: '"{value}" is not a domain name.', ja: '「{value}」はドメイン名ではありません。' },
  notAListOfTlds: {
    en: 'Write a list of top-level domains here: [ "corp", … ].',
    ja: 'トップレベルドメインのリストを記述します: [ "corp", … ]',
  },
  tldInvalid: { en: 'This is not a top-level domain.', ja: 'トップレベルドメインではありません。' },
  globInvalid: { en: 'This is not a glob.', ja: 'グロブとして解釈できません。' },
  limitInvalid: {
    en: 'Write a whole number from {least} to {most}.',
    ja: '{least} から {most} までの整数を指定します。',
  },
} as const satisfies Record<string, Text>;

/** What is wrong with the syntax of JSON. */
export const jsonReasons = {
  symbol: { en: 'this word is none of JSON', ja: 'JSONにない語です' },
  number: { en: 'this number is malformed', ja: '数値の形式が不正です' },
  propertyName: { en: 'the name of a setting is missing', ja: '設定名がありません' },
  value: { en: 'a value is missing', ja: '値がありません' },
  colon: { en: 'a ":" is missing', ja: '「:」がありません' },
  comma: { en: 'a "," is missing', ja: '「,」がありません' },
  brace: { en: 'a closing brace is missing', ja: '閉じる中括弧がありません' },
  bracket: { en: 'a closing bracket is missing', ja: '閉じる角括弧がありません' },
  end: { en: 'something follows the end', ja: '末尾の後に余分な内容があります' },
  comment: { en: 'a comment is not closed', ja: 'コメントが閉じられていません' },
  string: { en: 'a string is not closed', ja: '文字列が閉じられていません' },
  escape: { en: 'a string holds an unknown escape', ja: '文字列に未知のエスケープがあります' },
} as const satisfies Record<string, Text>;
