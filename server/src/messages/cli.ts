// What the command line says: usage, errors, labels and the summary, in both languages.
import type { Args, Text } from './text';

/** The texts of `--help`. */
export const usage = {
  program: {
    en: `zonewright — checks DNS zone files and explains what it finds

Usage
  zonewright check [options] PATH…     check zone files, or all zones of a folder
  zonewright explain RULE              what a rule means, why it matters, how to mend it
  zonewright route FILE                who gets the mail for the domains of a zone, in which order
  zonewright format [options] FILE…    align the columns of zone files

Try it
  zonewright check example.com.zone
  zonewright route example.com.zone
  zonewright explain mx-target-is-cname

"zonewright check --help" lists the options of check.
"zonewright --version" prints the version.
`,
    ja: `zonewright — DNSゾーンファイルを検査し、見つけた問題を説明します

使い方
  zonewright check [オプション] パス…  ゾーンファイル、またはフォルダー内のすべてのゾーンを検査します
  zonewright explain 規則              規則の意味と理由、直し方を表示します
  zonewright route ファイル            ゾーン内の各ドメイン名へのメールの配送順序を表示します
  zonewright format [オプション] ファイル…  ゾーンファイルの桁をそろえます

例
  zonewright check example.com.zone
  zonewright route example.com.zone
  zonewright explain mx-target-is-cname

check のオプションは「zonewright check --help」で表示されます。
バージョンは「zonewright --version」で表示されます。
`,
  },
  check: {
    en: `zonewright check — checks DNS zone files

Usage
  zonewright check [options] PATH…

A path is a zone file, or a folder: then the zones in and below it are found by the configurations of
BIND, NSD, Knot and CoreDNS that are there, and by the names and contents of files.

Options
  --origin NAME      name of the zone, where neither the file nor its name tells it
  --named-conf FILE  check the zones that this configuration of a server names
  --config FILE      settings, instead of the .zonewright.json in or above the folder of each file
  --explain-origins  say first which file is taken for which zone, and why
  --profile NAME     set of severities: recommended (default), strict (all there is) or mail (about mail alone)
  --severity LEVEL   least severity that is shown: error, warning, information or hint
                     (default: information; hint in json and jsonl)
  --max-warnings N   exit with 1 when there are more than N warnings
  --format FORMAT    pretty   source lines with carets (default)
                     compact  one line a finding: file:line:column: severity: message [rule]
                     json     an array, one object per finding;  jsonl  one object a line
                     sarif    SARIF 2.1.0, for code scanning
                     github   annotations of GitHub Actions;  gitlab  a report of code quality
                     junit    one test suite a file
  --changed-since REV  only zones that a change since this git revision touches, by their included files too
  --shard I/N        only the I-th of N parts of the files, to share them among machines
  --watch            check again whenever a file changes, until Ctrl-C
  --stdin            check the standard input, too;  --stdin-filename NAME  the name it goes by
  --language LANG    en or ja (default: the language of your system)
  --color WHEN       auto (default), always or never; NO_COLOR is honoured
  --help             this text

Where the name of the zone comes from, first that applies
  1. --origin
  2. a comment in the file:   ; zonewright-origin example.com.
  3. "origins" in .zonewright.json:  "internal.db": "example.com."
  4. the configuration of a server in the same folder: named.conf, nsd.conf, knot.conf, Corefile
  5. an absolute $ORIGIN or SOA owner in the file
  6. the file name:           example.com.zone, db.example.com, db.192.168.1

Exit code
  0  nothing of level error found
  1  at least one error found
  2  wrong use: unknown option, missing or unreadable file

Examples
  zonewright check example.com.zone
  zonewright check .
  zonewright check --named-conf /etc/bind/named.conf
  zonewright check --origin example.com. zones/mail.inc
  zonewright check --format json *.zone > findings.json
`,
    ja: `zonewright check — DNSゾーンファイルを検査します

使い方
  zonewright check [オプション] パス…

パスはゾーンファイルかフォルダーです。フォルダーの場合は、その中にあるBIND・NSD・Knot・CoreDNSの
設定と、ファイルの名前・内容からゾーンを探します。

オプション
  --origin 名前      ゾーン名(ファイルの内容とファイル名からわからない場合)
  --named-conf ファイル  このサーバー設定に書かれたゾーンを検査
  --config ファイル  設定ファイル(既定: 各ファイルのフォルダーまたは上位にある .zonewright.json)
  --explain-origins  どのファイルをどのゾーンとみなすかと、その根拠を先に表示
  --profile 名前     重要度の組: recommended(既定)、strict(すべて)、mail(メール関連のみ)
  --severity 重要度  表示する最低の重要度: error、warning、information、hint
                     (既定: information。json と jsonl では hint)
  --max-warnings N   警告がN件を超えたら終了コード1で終わる
  --format 形式      pretty   該当箇所に印を付けた行(既定)
                     compact  1件1行: ファイル:行:桁: 重要度: メッセージ [規則]
                     json     指摘ごとのオブジェクトの配列 / jsonl  1行に1オブジェクト
                     sarif    SARIF 2.1.0(コードスキャン用)
                     github   GitHub Actionsの注釈 / gitlab  コード品質レポート
                     junit    ファイルごとのテストスイート
  --changed-since REV  このgitリビジョン以降の変更が関わるゾーンだけ(取り込むファイルも含む)
  --shard I/N        ファイルをN分割したI番目だけ(複数のマシンで分担する場合)
  --watch            ファイルが変わるたびに検査(Ctrl-Cで終了)
  --stdin            標準入力も検査 / --stdin-filename 名前  標準入力のファイル名
  --language 言語    en または ja(既定: システムの言語)
  --color 条件       auto(既定)・always・never。NO_COLOR にも対応します
  --help             この説明を表示します

ゾーン名は次の順に決まります
  1. --origin
  2. ファイル内のコメント     ; zonewright-origin example.com.
  3. .zonewright.json の "origins":  "internal.db": "example.com."
  4. 同じフォルダーにあるサーバー設定(named.conf、nsd.conf、knot.conf、Corefile)
  5. ファイル内の絶対名の$ORIGIN、またはSOAのオーナー名
  6. ファイル名               example.com.zone、db.example.com、db.192.168.1

終了コード
  0  エラーなし
  1  エラーが1件以上ある
  2  使い方の誤り(未知のオプション、ファイルがない、読み込めない)

例
  zonewright check example.com.zone
  zonewright check .
  zonewright check --named-conf /etc/bind/named.conf
  zonewright check --origin example.com. zones/mail.inc
  zonewright check --format json *.zone > findings.json
`,
  },
  explain: {
    en: `zonewright explain — what a rule means, why it matters, how to mend it

Usage
  zonewright explain [--language LANG] RULE
  zonewright explain                       list all rules

Example
  zonewright explain mx-target-is-cname
`,
    ja: `zonewright explain — 規則の意味と理由、直し方を表示します

使い方
  zonewright explain [--language 言語] 規則
  zonewright explain                       すべての規則を一覧表示します

例
  zonewright explain mx-target-is-cname
`,
  },
  route: {
    en: `zonewright route — who gets the mail for the domains of a zone, in which order

Usage
  zonewright route [options] FILE

Options
  --domain NAME      only this domain (default: all domains of the file)
  --down HOST        what if this host is down? May be given several times
  --svg              a picture of one domain: the one named, else the first of the file
  --mermaid          a Mermaid flow chart for each domain
  --json             an object with all facts
  --origin NAME      name of the zone, where neither the file nor its name tells it
  --language LANG    en or ja (default: the language of your system)
  --help             this text

Examples
  zonewright route example.com.zone
  zonewright route --down mx1 example.com.zone
  zonewright route --svg example.com.zone > route.svg
`,
    ja: `zonewright route — ゾーン内の各ドメイン名へのメールの配送順序を表示します

使い方
  zonewright route [オプション] ファイル

オプション
  --domain 名前      このドメイン名だけを表示(既定: ファイル内のすべて)
  --down ホスト      このホストが停止した場合の経路(複数回指定可)
  --svg              1つのドメイン名の図(指定がなければファイル内の最初のドメイン名)
  --mermaid          ドメイン名ごとのMermaidのフローチャート
  --json             すべての情報を含むオブジェクト
  --origin 名前      ゾーン名(ファイルの内容とファイル名からわからない場合)
  --language 言語    en または ja(既定: システムの言語)
  --help             この説明を表示します

例
  zonewright route example.com.zone
  zonewright route --down mx1 example.com.zone
  zonewright route --svg example.com.zone > route.svg
`,
  },
  format: {
    en: `zonewright format — aligns the columns of zone files

Usage
  zonewright format [options] FILE…

Only white space between words changes, and only where the records are the same afterwards. Comments, blank
lines, order, and white space at the beginning of a line stay. Without --write and --check the formatted text
of one file is printed.

Options
  --write            write the files
  --check            write nothing; name the files that are not formatted
  --language LANG    en or ja (default: the language of your system)
  --help             this text

Exit code
  0  formatted, or nothing to format
  1  --check: at least one file is not formatted
  2  wrong use: unknown option, missing or unreadable file

Examples
  zonewright format --check *.zone
  zonewright format --write example.com.zone
`,
    ja: `zonewright format — ゾーンファイルの桁をそろえます

使い方
  zonewright format [オプション] ファイル…

変更するのは語と語の間の空白だけで、レコードの内容は変わりません。コメント、空行、順序、行頭の空白は
そのまま残ります。--write も --check も指定しない場合は、1ファイルの整形結果を表示します。

オプション
  --write            ファイルに書き込む
  --check            書き込まず、整形されていないファイルの名前を表示
  --language 言語    en または ja(既定: システムの言語)
  --help             この説明を表示します

終了コード
  0  整形済み、または整形するものがない
  1  --check: 整形されていないファイルがある
  2  使い方の誤り(未知のオプション、ファイルがない、読み込めない)

例
  zonewright format --check *.zone
  zonewright format --write example.com.zone
`,
  },
} as const satisfies Record<string, Text>;

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
