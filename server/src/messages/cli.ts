// What the command line says: errors, labels and the summary, in both languages.
import type { Args, Text } from './text';

/** One sentence each, for wrong use (exit code 2). */
export const cliErrors = {
  commandMissing: {
    en: 'What shall be done? Write "zonewright check FILE…" or "zonewright --help".',
    ja: 'コマンドを指定してください。「zonewright check ファイル…」または「zonewright --help」を実行してください。',
  },
  commandUnknown: {
    en: 'There is no command "{command}"; there are check, explain, route and format.',
    ja: 'コマンド「{command}」はありません。使えるのは check、explain、route、format です。',
  },
  flagUnknown: {
    en: 'There is no option "{flag}"; "zonewright {command} --help" lists the options.',
    ja: 'オプション「{flag}」はありません。「zonewright {command} --help」で一覧を表示できます。',
  },
  flagUnknownGuess: {
    en: 'There is no option "{flag}"; did you mean "{guess}"?',
    ja: 'オプション「{flag}」はありません。「{guess}」の誤りではありませんか。',
  },
  flagValueMissing: { en: 'The option "{flag}" needs a value.', ja: 'オプション「{flag}」には値が必要です。' },
  flagValueUnexpected: {
    en: 'The option "{flag}" takes no value.',
    ja: 'オプション「{flag}」に値は指定できません。',
  },
  flagValueInvalid: {
    en: 'The option "{flag}" cannot be "{value}"; it takes {values}.',
    ja: 'オプション「{flag}」に「{value}」は指定できません。指定できるのは {values} です。',
  },
  originInvalid: {
    en: '"{value}" is not a domain name; write for example "--origin example.com.".',
    ja: '「{value}」はドメイン名ではありません。「--origin example.com.」のように指定してください。',
  },
  nothingToCheck: {
    en: 'Nothing to check: name at least one zone file, for example "zonewright check example.com.zone".',
    ja: '検査するファイルがありません。「zonewright check example.com.zone」のようにゾーンファイルを指定してください。',
  },
  noZones: {
    en: 'There is no zone file in "{where}".',
    ja: '「{where}」にゾーンファイルはありません。',
  },
  oneFile: {
    en: 'Name one zone file, for example "zonewright {command} example.com.zone".',
    ja: '「zonewright {command} example.com.zone」のようにゾーンファイルを1つ指定してください。',
  },
  flagsExclusive: {
    en: 'The options "{first}" and "{second}" exclude each other.',
    ja: 'オプション「{first}」と「{second}」は同時に指定できません。',
  },
  hostUnknown: {
    en: 'No mail route of "{file}" has a host "{host}".',
    ja: '「{file}」のメールの経路に、ホスト「{host}」はありません。',
  },
  formatTooLarge: {
    en: '"{file}" is too large to be formatted as a whole ({size}; the limit is {max}).',
    ja: '「{file}」は大きすぎて全体を整形できません({size}、上限 {max})。',
  },
  fileUnwritable: { en: '"{file}" cannot be written: {error}.', ja: '「{file}」に書き込めません({error})。' },
  outputUnwritable: { en: 'The output cannot be written: {error}.', ja: '出力を書き込めません({error})。' },
  fileReadOnly: {
    en: '"{file}" cannot be written: it, or its folder, is read-only.',
    ja: '「{file}」に書き込めません。ファイルまたはフォルダーが読み取り専用です。',
  },
  fileChanged: {
    en: '"{file}" was not written: somebody changed it after it was read.',
    ja: '「{file}」には書き込みませんでした。読み込んだ後に、ほかで変更されています。',
  },
  fileSpecial: {
    en: '"{file}" was not written: it is no regular file.',
    ja: '「{file}」には書き込みませんでした。通常のファイルではありません。',
  },
  fileLinked: {
    en: '"{file}" was not written: it has other names (hard links), which would keep the old text.',
    ja: '「{file}」には書き込みませんでした。ほかの名前(ハードリンク)があり、そちらに古い内容が残ります。',
  },
  fixInterrupted: {
    en: 'Interrupted: {n} of {total} files are written, the others are as they were.',
    ja: '中断しました。{total}ファイル中{n}ファイルに書き込み、残りは元のままです。',
  },
  fixMore: {
    en: 'More can be fixed: run it again.',
    ja: 'まだ修正できる箇所があります。もう一度実行してください。',
  },
  fixStdinAlone: {
    en: 'With "--stdin --fix" no file can be named: the fixed text is printed, and no file is written.',
    ja: '「--stdin --fix」と同時にファイルは指定できません。修正後の内容を出力し、ファイルには書き込みません。',
  },
  flagNeeds: {
    en: 'The option "{flag}" goes with "{other}" only.',
    ja: 'オプション「{flag}」は「{other}」と一緒に指定してください。',
  },
  fileMissing: { en: 'There is no file "{file}".', ja: 'ファイル「{file}」がありません。' },
  fileForbidden: {
    en: '"{file}" cannot be read: permission denied.',
    ja: '「{file}」を読み込めません。アクセスが許可されていません。',
  },
  fileUnreadable: { en: '"{file}" cannot be read: {error}.', ja: '「{file}」を読み込めません({error})。' },
  fileTooLarge: {
    en: '"{file}" is too large to be checked ({size}; the limit is {max}).',
    ja: '「{file}」は大きすぎて検査できません({size}、上限 {max})。',
  },
  tooManyWarnings: {
    en: 'There are {n} warnings; --max-warnings allows {max}.',
    ja: '警告が{n}件あります(--max-warnings の上限は{max}件)。',
  },
  flagNumberInvalid: {
    en: 'The option "{flag}" takes a number from 0 on, not "{value}".',
    ja: 'オプション「{flag}」には0以上の整数を指定してください(「{value}」は指定できません)。',
  },
  shardInvalid: {
    en: 'The option "--shard" takes a part of the files as "2/4", not "{value}".',
    ja: 'オプション「--shard」には「2/4」のように分割を指定してください(「{value}」は指定できません)。',
  },
  changedUnknown: {
    en: 'What changed since "{revision}" cannot be told: {reason}.',
    ja: '「{revision}」以降の変更を調べられません({reason})。',
  },
  ruleMissing: {
    en: 'Name a rule, for example "zonewright explain mx-target-is-cname".',
    ja: '「zonewright explain mx-target-is-cname」のように規則を指定してください。',
  },
  ruleUnknown: {
    en: 'There is no rule "{id}"; "zonewright explain" lists all rules.',
    ja: '規則「{id}」はありません。「zonewright explain」で一覧を表示できます。',
  },
  ruleUnknownGuess: {
    en: 'There is no rule "{id}"; did you mean {guess}?',
    ja: '規則「{id}」はありません。{guess} の誤りではありませんか。',
  },
} as const satisfies Record<string, Text>;

/** Which file is taken for which zone, one line each. */
export const originReport = {
  zone: { en: '{file}: {zone} ({how})', ja: '{file}: ゾーン {zone}({how})' },
  unknown: { en: '{file}: the name of the zone is not known', ja: '{file}: ゾーン名は不明' },
  included: { en: '{file}: included by {by}', ja: '{file}: {by} から読み込み' },
  demanded: { en: '--origin', ja: '--originの指定' },
  comment: { en: 'comment in the file', ja: 'ファイル内のコメント' },
  setting: { en: '{settings}', ja: '設定 {settings}' },
  configuration: { en: '{configuration}, line {line}', ja: '{configuration}の{line}行目' },
  configurationView: {
    en: '{configuration}, line {line}, view {view}',
    ja: '{configuration}の{line}行目、ビュー {view}',
  },
  include: { en: 'the file that includes it', ja: '読み込み元のファイル' },
  soa: { en: 'SOA in the file', ja: 'ファイル内のSOA' },
  origin: { en: '$ORIGIN in the file', ja: 'ファイル内の$ORIGIN' },
  fileName: { en: 'name of the file', ja: 'ファイル名' },
} as const satisfies Record<string, Text>;

/** Words of the report. */
export const reportLabels = {
  error: { en: 'error', ja: 'エラー' },
  warning: { en: 'warning', ja: '警告' },
  information: { en: 'information', ja: '情報' },
  hint: { en: 'hint', ja: 'ヒント' },
  fix: { en: 'fix', ja: '修正' },
  more: { en: '… and {n} more places', ja: '… ほか{n}か所' },
  hidden: {
    en: 'Findings of lower severity that are not shown: {n} (--severity hint shows them).',
    ja: '重要度が低いため表示していない指摘: {n}件(--severity hint で表示)',
  },
  inPart: {
    en: 'Large files in which policies (SPF, DKIM, DMARC …) and what only gives hints were not checked: {n} (limits.allRules in .zonewright.json, or --profile strict, has them checked).',
    ja: 'サイズが大きいため、SPF・DKIM・DMARCなどのポリシーとヒントの検査を省いたファイル: {n}件(.zonewright.json の limits.allRules または --profile strict で検査)',
  },
  moreFindings: { en: '… and {n} more findings in {file}', ja: '… {file} にほか{n}件' },
} as const satisfies Record<string, Text>;

const counts = {
  noError: { en: 'no errors', ja: 'エラーなし' },
  oneError: { en: '1 error', ja: 'エラー1件' },
  errors: { en: '{errorCount} errors', ja: 'エラー{errorCount}件' },
  noWarning: { en: 'no warnings', ja: '警告なし' },
  oneWarning: { en: '1 warning', ja: '警告1件' },
  warnings: { en: '{warningCount} warnings', ja: '警告{warningCount}件' },
  oneNote: { en: '1 note', ja: '参考1件' },
  notes: { en: '{noteCount} notes', ja: '参考{noteCount}件' },
  oneFix: { en: '1 fix', ja: '1件の修正' },
  fixes: { en: '{fixCount} fixes', ja: '{fixCount}件の修正' },
  made: { en: 'Made {fixWords} in {fileWords}.', ja: '{fixWords}を適用しました({fileWords})。' },
  wouldBeMade: { en: 'Would make {fixWords} in {fileWords}.', ja: '{fixWords}を適用できます({fileWords})。' },
  oneFile: { en: '1 file', ja: '1ファイル' },
  files: { en: '{fileCount} files', ja: '{fileCount}ファイル' },
  clean: { en: 'Nothing to report in {fileWords}.', ja: '問題は見つかりませんでした({fileWords})。' },
  found: { en: '{errorWords}, {warningWords} in {fileWords}', ja: '{errorWords}、{warningWords}({fileWords})' },
  foundWithNotes: {
    en: '{errorWords}, {warningWords}, {noteWords} in {fileWords}',
    ja: '{errorWords}、{warningWords}、{noteWords}({fileWords})',
  },
} as const satisfies Record<string, Text>;

/** The parts of the summary line, for whoever checks that both languages are complete. */
export const summaryParts: Readonly<Record<string, Text>> = counts;

function counted(n: number, none: Text, one: Text, many: Text): Text {
  return n === 0 ? none : n === 1 ? one : many;
}

/**
 * The last line of a report, with its arguments.
 *
 * `notes` counts findings of level information and hint; `files` the files that were checked, at least 1.
 */
export function summary(errors: number, warnings: number, notes: number, files: number): { text: Text; args: Args } {
  const args = {
    errorCount: errors,
    warningCount: warnings,
    noteCount: notes,
    fileCount: files,
    errorWords: counted(errors, counts.noError, counts.oneError, counts.errors),
    warningWords: counted(warnings, counts.noWarning, counts.oneWarning, counts.warnings),
    noteWords: counted(notes, counts.notes, counts.oneNote, counts.notes),
    fileWords: counted(files, counts.files, counts.oneFile, counts.files),
  };
  if (errors + warnings + notes === 0) return { text: counts.clean, args };
  return { text: notes === 0 ? counts.found : counts.foundWithNotes, args };
}

/** How many fixes were made, or would be, in how many files; at least one of each. */
export function fixSummary(how: 'made' | 'wouldBeMade', fixes: number, files: number): { text: Text; args: Args } {
  const args = {
    fixCount: fixes,
    fileCount: files,
    fixWords: fixes === 1 ? counts.oneFix : counts.fixes,
    fileWords: files === 1 ? counts.oneFile : counts.files,
  };
  return { text: counts[how], args };
}
