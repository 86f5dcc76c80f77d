// What `--help`, the man pages and docs/command-line.md tell: one page a command, in both languages.
import type { Text } from './text';

/** An option; what stands here is what the command line takes. */
export interface HelpOption {
  /** Without the hyphens. */
  readonly name: string;
  readonly short?: string;
  /** What its value is called; an option without takes none. */
  readonly value?: Text;
  readonly multiple?: boolean;
  readonly about: Text;
  /** Values that it takes, with what each is for. */
  readonly values?: readonly (readonly [value: string, about: Text])[];
}

/** Options that belong together. */
export interface HelpGroup {
  readonly title: Text;
  readonly options: readonly HelpOption[];
}

/** A command with what it does. */
export interface HelpExample {
  readonly command: string;
  readonly about: Text;
}

/** A list; `example` is code. */
export interface HelpList {
  readonly title: Text;
  readonly items: readonly { readonly text: Text; readonly example?: string }[];
}

export interface HelpPage {
  /** The command as it is written. */
  readonly name: string;
  readonly title: Text;
  readonly usage: readonly Text[];
  readonly about: readonly Text[];
  readonly groups: readonly HelpGroup[];
  readonly lists: readonly HelpList[];
  readonly exits: readonly (readonly [code: number, about: Text])[];
  readonly examples: readonly HelpExample[];
}

/** Titles of the parts. */
export const helpTitles = {
  name: { en: 'Name', ja: '名前' },
  usage: { en: 'Usage', ja: '使い方' },
  commands: { en: 'Commands', ja: 'コマンド' },
  about: { en: 'Description', ja: '説明' },
  options: { en: 'Options', ja: 'オプション' },
  exits: { en: 'Exit code', ja: '終了コード' },
  environment: { en: 'Environment', ja: '環境変数' },
  examples: { en: 'Examples', ja: '例' },
  more: {
    en: '"zonewright COMMAND --help" tells more of a command.',
    ja: '各コマンドの詳細は「zonewright コマンド --help」で表示されます。',
  },
} as const satisfies Record<string, Text>;

const NAME = { en: 'NAME', ja: '名前' };
const FILE = { en: 'FILE', ja: 'ファイル' };

const language: HelpOption = {
  name: 'language',
  value: { en: 'LANG', ja: '言語' },
  about: { en: 'en or ja (default: the language of your system)', ja: 'en または ja(既定: システムの言語)' },
};
const help: HelpOption = { name: 'help', short: 'h', about: { en: 'this text', ja: 'この説明を表示' } };
const version: HelpOption = { name: 'version', about: { en: 'the version', ja: 'バージョンを表示' } };
const origin: HelpOption = {
  name: 'origin',
  value: NAME,
  about: {
    en: 'name of the zone, where neither the file nor its name tells it',
    ja: 'ゾーン名(ファイルの内容とファイル名からわからない場合)',
  },
};
const general: HelpGroup = { title: { en: 'General', ja: '共通' }, options: [language, help] };

const wrongUse: Text = {
  en: 'could not be done as asked: unknown option, missing or unreadable file',
  ja: '指定どおりに実行できない(未知のオプション、ファイルがない、読み込めない)',
};

export const checkHelp: HelpPage = {
  name: 'zonewright check',
  title: { en: 'checks DNS zone files', ja: 'DNSゾーンファイルを検査' },
  usage: [
    { en: 'zonewright check [options] PATH…', ja: 'zonewright check [オプション] パス…' },
    { en: 'zonewright check --fix [options] PATH…', ja: 'zonewright check --fix [オプション] パス…' },
    { en: 'zonewright check --stdin [options]', ja: 'zonewright check --stdin [オプション]' },
  ],
  about: [
    {
      en: 'A path is a zone file, or a folder: then the zones in and below it are found by the configurations of BIND, NSD, Knot and CoreDNS that are there, and by the names and contents of files. Files that a zone includes are checked with it.',
      ja: 'パスはゾーンファイルかフォルダーです。フォルダーの場合は、その中にあるBIND・NSD・Knot・CoreDNSの設定と、ファイルの名前・内容からゾーンを探します。ゾーンが読み込むファイルも一緒に検査します。',
    },
  ],
  groups: [
    {
      title: { en: 'What is checked', ja: '検査の対象' },
      options: [
        origin,
        {
          name: 'named-conf',
          value: FILE,
          about: {
            en: 'check the zones that this configuration of a server names',
            ja: 'このサーバー設定に書かれたゾーンを検査',
          },
        },
        {
          name: 'config',
          value: FILE,
          about: {
            en: 'settings, instead of the .zonewright.json in or above the folder of each file',
            ja: '設定ファイル(既定: 各ファイルのフォルダーまたは上位にある .zonewright.json)',
          },
        },
        {
          name: 'explain-origins',
          about: {
            en: 'say first which file is taken for which zone, and why',
            ja: 'どのファイルをどのゾーンとみなすかと、その根拠を先に表示',
          },
        },
        {
          name: 'changed-since',
          value: { en: 'REV', ja: 'リビジョン' },
          about: {
            en: 'only zones that a change since this git revision touches, by their included files too',
            ja: 'gitのこのリビジョン以降の変更が関わるゾーンだけ(読み込むファイルの変更も含む)',
          },
        },
        {
          name: 'shard',
          value: { en: 'I/N', ja: '番号/分割数' },
          about: {
            en: 'only the I-th of N parts of the files, to share them among machines',
            ja: 'ファイルを分割したうちの、その番号の分だけ(複数のマシンで分担する場合)',
          },
        },
        { name: 'stdin', about: { en: 'check the standard input, too', ja: '標準入力も検査' } },
        {
          name: 'stdin-filename',
          value: NAME,
          about: {
            en: 'the name that the standard input goes by: it tells the zone, the settings and where included files are',
            ja: '標準入力のファイル名(ゾーン名、設定、読み込むファイルの場所がこれで決まります)',
          },
        },
        {
          name: 'watch',
          about: {
            en: 'check again whenever a file changes, until Ctrl-C',
            ja: 'ファイルが変わるたびに検査(Ctrl-Cで終了)',
          },
        },
      ],
    },
    {
      title: { en: 'What is reported', ja: '報告の内容' },
      options: [
        {
          name: 'profile',
          value: NAME,
          about: { en: 'set of severities', ja: '重要度の組' },
          values: [
            ['recommended', { en: 'what is wrong, or will be (default)', ja: '誤りと、問題になるもの(既定)' }],
            ['strict', { en: 'all there is', ja: 'すべて' }],
            ['mail', { en: 'about mail alone', ja: 'メール関連のみ' }],
          ],
        },
        {
          name: 'severity',
          value: { en: 'LEVEL', ja: '重要度' },
          about: {
            en: 'least severity that is shown: error, warning, information or hint (default: information; hint in json and jsonl). With --fix, only findings of this severity and graver ones are mended.',
            ja: '表示する最低の重要度: error、warning、information、hint(既定: information。json と jsonl では hint)。--fix では、この重要度以上の指摘だけを修正します。',
          },
        },
        {
          name: 'max-warnings',
          value: { en: 'N', ja: '件数' },
          about: {
            en: 'exit with 1 when there are more than N warnings',
            ja: '警告がこの件数を超えたら終了コード1で終わる',
          },
        },
        {
          name: 'format',
          value: { en: 'FORMAT', ja: '形式' },
          about: { en: 'form of the report', ja: '報告の形式' },
          values: [
            ['pretty', { en: 'source lines with carets (default)', ja: '該当箇所に印を付けた行(既定)' }],
            [
              'compact',
              {
                en: 'one line a finding: file:line:column: severity: message [rule]',
                ja: '1件1行: ファイル:行:桁: 重要度: メッセージ [規則]',
              },
            ],
            ['json', { en: 'an array with one object a finding', ja: '指摘ごとのオブジェクトの配列' }],
            ['jsonl', { en: 'one object a line', ja: '1行に1オブジェクト' }],
            ['sarif', { en: 'SARIF 2.1.0, for code scanning', ja: 'SARIF 2.1.0(コードスキャン用)' }],
            ['github', { en: 'annotations of GitHub Actions', ja: 'GitHub Actionsの注釈' }],
            ['gitlab', { en: 'code quality report of GitLab', ja: 'GitLabのコード品質レポート' }],
            ['junit', { en: 'JUnit XML, one test suite a file', ja: 'JUnit XML(ファイルごとのテストスイート)' }],
          ],
        },
        {
          name: 'color',
          value: { en: 'WHEN', ja: '条件' },
          about: {
            en: 'auto (default: on a terminal), always or never',
            ja: 'auto(既定: 端末のときだけ)、always、never',
          },
        },
      ],
    },
    {
      title: { en: 'Mending', ja: '修正' },
      options: [
        {
          name: 'fix',
          about: {
            en: 'make the fixes that are certain, in included files too, and report what remains; with --stdin, print the fixed text and write the report to the standard error',
            ja: '確実な修正を適用し(読み込まれるファイルも含む)、残った指摘を報告。--stdin では修正後の内容を標準出力に、報告を標準エラー出力に書き出します',
          },
        },
        {
          name: 'dry-run',
          about: {
            en: 'with --fix: write nothing, print what would change as a unified diff',
            ja: '--fix と一緒に指定: 書き込まず、変更内容をunified diffで表示',
          },
        },
      ],
    },
    general,
  ],
  lists: [
    {
      title: { en: 'Where the name of a zone comes from, first that applies', ja: 'ゾーン名は次の順に決まります' },
      items: [
        { text: { en: 'the option --origin', ja: 'オプション --origin' } },
        {
          text: { en: 'a comment in the file', ja: 'ファイル内のコメント' },
          example: '; zonewright-origin example.com.',
        },
        {
          text: { en: 'the settings in .zonewright.json', ja: '.zonewright.json の設定' },
          example: '"origins": { "internal.db": "example.com." }',
        },
        {
          text: {
            en: 'the configuration of a server in the same folder: named.conf, nsd.conf, knot.conf, Corefile',
            ja: '同じフォルダーにあるサーバー設定(named.conf、nsd.conf、knot.conf、Corefile)',
          },
        },
        {
          text: {
            en: 'an absolute $ORIGIN or SOA owner in the file',
            ja: 'ファイル内の絶対名の$ORIGIN、またはSOAのオーナー名',
          },
        },
        {
          text: {
            en: 'the file name: example.com.zone, db.example.com, db.192.168.1',
            ja: 'ファイル名(example.com.zone、db.example.com、db.192.168.1)',
          },
        },
      ],
    },
  ],
  exits: [
    [0, { en: 'nothing of level error found', ja: 'エラーなし' }],
    [
      1,
      {
        en: 'an error was found (with --fix: remains), or more warnings than --max-warnings allows; with --dry-run: something would change',
        ja: 'エラーがある(--fix では残っている)、または警告が --max-warnings の上限を超えた。--dry-run では変更箇所がある',
      },
    ],
    [
      2,
      {
        en: "could not be done as asked: unknown option, no zone file, a file that is missing, unreadable or, with --fix, can't be written",
        ja: '指定どおりに実行できない(未知のオプション、ゾーンファイルがない、読み込めない、--fix で書き込めない)',
      },
    ],
    [
      130,
      {
        en: 'ended by Ctrl-C; with --fix, each file is as it was or wholly mended',
        ja: 'Ctrl-Cで中断(--fix では、各ファイルは元のままか、修正済みのどちらか)',
      },
    ],
  ],
  examples: [
    { command: 'zonewright check example.com.zone', about: { en: 'one zone', ja: '1つのゾーン' } },
    {
      command: 'zonewright check .',
      about: { en: 'all zones in and below this folder', ja: 'このフォルダー以下のすべてのゾーン' },
    },
    {
      command: 'zonewright check --named-conf /etc/bind/named.conf',
      about: { en: 'the zones that a server serves', ja: 'サーバーが提供するゾーン' },
    },
    {
      command: 'zonewright check --origin example.com. zones/mail.inc',
      about: { en: "a file that doesn't tell its zone", ja: 'ゾーン名がわからないファイル' },
    },
    {
      command: 'zonewright check --fix --dry-run .',
      about: { en: 'what can be mended', ja: '自動で修正できる内容' },
    },
    { command: 'zonewright check --fix .', about: { en: 'mend it', ja: '修正を適用' } },
    {
      command: 'zonewright check --format github --changed-since origin/main .',
      about: {
        en: 'what a pull request touches, in GitHub Actions',
        ja: 'プルリクエストの変更が関わるゾーン(GitHub Actions)',
      },
    },
    {
      command: 'zonewright check --format json . > findings.json',
      about: { en: 'for another program', ja: 'ほかのプログラム向け' },
    },
  ],
};

export const explainHelp: HelpPage = {
  name: 'zonewright explain',
  title: {
    en: 'tells what a rule means, why it matters and how to mend it',
    ja: '規則の意味と理由、直し方を表示',
  },
  usage: [
    { en: 'zonewright explain [options] RULE', ja: 'zonewright explain [オプション] 規則' },
    { en: 'zonewright explain [options]', ja: 'zonewright explain [オプション]' },
  ],
  about: [{ en: 'Without a rule all rules are listed.', ja: '規則を指定しない場合は、すべての規則を一覧表示します。' }],
  groups: [general],
  lists: [],
  exits: [
    [0, { en: 'explained', ja: '表示した' }],
    [2, { en: 'there is no such rule, or an unknown option', ja: 'その規則がない、または未知のオプション' }],
  ],
  examples: [
    {
      command: 'zonewright explain mx-target-is-cname',
      about: { en: 'one rule', ja: '1つの規則' },
    },
    { command: 'zonewright explain | grep spf', about: { en: 'rules about SPF', ja: 'SPFに関する規則' } },
  ],
};

export const routeHelp: HelpPage = {
  name: 'zonewright route',
  title: {
    en: 'shows who gets the mail for the domains of a zone, in which order',
    ja: 'ゾーン内の各ドメイン名へのメールの配送順序を表示',
  },
  usage: [{ en: 'zonewright route [options] FILE', ja: 'zonewright route [オプション] ファイル' }],
  about: [],
  groups: [
    {
      title: { en: 'What is shown', ja: '表示の対象' },
      options: [
        {
          name: 'domain',
          value: NAME,
          about: {
            en: 'only this domain (default: all domains of the file)',
            ja: 'このドメイン名だけ(既定: ファイル内のすべて)',
          },
        },
        {
          name: 'down',
          value: { en: 'HOST', ja: 'ホスト' },
          multiple: true,
          about: {
            en: 'what if this host is down? May be given several times',
            ja: 'このホストが停止した場合の経路(複数回指定可)',
          },
        },
        origin,
      ],
    },
    {
      title: { en: 'How it is shown', ja: '表示の形式' },
      options: [
        {
          name: 'svg',
          about: {
            en: 'a picture of one domain: the one named, else the first of the file',
            ja: '1つのドメイン名の図(指定がなければファイル内の最初のドメイン名)',
          },
        },
        {
          name: 'mermaid',
          about: { en: 'a Mermaid flow chart for each domain', ja: 'ドメイン名ごとのMermaidのフローチャート' },
        },
        { name: 'json', about: { en: 'an object with all facts', ja: 'すべての情報を含むオブジェクト' } },
      ],
    },
    general,
  ],
  lists: [],
  exits: [
    [0, { en: 'shown', ja: '表示した' }],
    [2, { ...wrongUse, en: `${wrongUse.en}, no mail domain, unknown host` }],
  ],
  examples: [
    { command: 'zonewright route example.com.zone', about: { en: 'as a tree', ja: '木構造で表示' } },
    {
      command: 'zonewright route --down mx1 example.com.zone',
      about: { en: 'what happens while mx1 is down', ja: 'mx1 が停止した場合' },
    },
    {
      command: 'zonewright route --svg example.com.zone > route.svg',
      about: { en: 'as a picture', ja: '図として保存' },
    },
  ],
};

export const formatHelp: HelpPage = {
  name: 'zonewright format',
  title: { en: 'aligns the columns of zone files', ja: 'ゾーンファイルの桁をそろえる' },
  usage: [{ en: 'zonewright format [options] FILE…', ja: 'zonewright format [オプション] ファイル…' }],
  about: [
    {
      en: 'Only white space between words changes, and only where the records are the same afterwards. Comments, blank lines, order, and white space at the beginning of a line stay. Without --write and --check the formatted text of one file is printed.',
      ja: '変更するのは語と語の間の空白だけで、レコードの内容は変わりません。コメント、空行、順序、行頭の空白はそのまま残ります。--write も --check も指定しない場合は、1ファイルの整形結果を表示します。',
    },
  ],
  groups: [
    {
      title: { en: 'What is done', ja: '動作' },
      options: [
        { name: 'write', about: { en: 'write the files', ja: 'ファイルに書き込む' } },
        {
          name: 'check',
          about: {
            en: 'write nothing; name the files that are not formatted',
            ja: '書き込まず、整形されていないファイルの名前を表示',
          },
        },
      ],
    },
    general,
  ],
  lists: [],
  exits: [
    [0, { en: 'formatted, or nothing to format', ja: '整形済み、または整形するものがない' }],
    [1, { en: '--check: at least one file is not formatted', ja: '--check: 整形されていないファイルがある' }],
    [
      2,
      {
        en: "could not be done as asked: unknown option, a file that is missing, unreadable, too large, or can't be written",
        ja: '指定どおりに実行できない(未知のオプション、ファイルがない、読み込めない、大きすぎる、書き込めない)',
      },
    ],
    [
      130,
      {
        en: 'ended by Ctrl-C; each file is as it was or wholly formatted',
        ja: 'Ctrl-Cで中断(各ファイルは元のままか、整形済みのどちらか)',
      },
    ],
  ],
  examples: [
    { command: 'zonewright format --check *.zone', about: { en: 'in CI', ja: 'CIで確認' } },
    { command: 'zonewright format --write example.com.zone', about: { en: 'write a file', ja: 'ファイルに書き込む' } },
  ],
};

/** The pages of the commands, by their names. */
export const commandHelp = { check: checkHelp, explain: explainHelp, route: routeHelp, format: formatHelp } as const;

export const programHelp: HelpPage = {
  name: 'zonewright',
  title: {
    en: 'checks DNS zone files and explains what it finds',
    ja: 'DNSゾーンファイルを検査し、見つけた問題を説明',
  },
  usage: Object.values(commandHelp).map(({ usage }) => usage[0]),
  about: [],
  groups: [{ title: { en: 'General', ja: '共通' }, options: [language, help, version] }],
  lists: [],
  exits: [
    [0, { en: 'nothing wrong', ja: '問題なし' }],
    [1, { en: 'something was found that is wrong', ja: '問題が見つかった' }],
    [2, { en: 'could not be done as asked', ja: '指定どおりに実行できない' }],
    [130, { en: 'ended by Ctrl-C', ja: 'Ctrl-Cで中断' }],
  ],
  examples: [
    { command: 'zonewright check .', about: { en: 'check all zones here', ja: 'ここにあるすべてのゾーンを検査' } },
    {
      command: 'zonewright explain mx-target-is-cname',
      about: { en: 'understand a finding', ja: '指摘の意味を調べる' },
    },
    { command: 'zonewright check --fix .', about: { en: 'mend what is certain', ja: '確実な修正を適用' } },
    {
      command: 'zonewright route example.com.zone',
      about: { en: 'see where mail goes', ja: 'メールの配送先を確認' },
    },
  ],
};

/** Variables that the programs heed. */
export const environmentHelp = [
  ['NO_COLOR', { en: 'no colours, when it is set and not empty', ja: '設定されていて空でなければ、色を付けない' }],
  [
    'FORCE_COLOR',
    {
      en: 'colours where there is no terminal, too, unless it is empty, 0 or false; NO_COLOR and --color go before it',
      ja: '端末でなくても色を付ける(空、0、false を除く。NO_COLOR と --color が優先)',
    },
  ],
  ['LC_ALL, LC_MESSAGES, LANG', { en: 'the language of the texts', ja: '表示の言語' }],
] as const satisfies readonly (readonly [string, Text])[];

/** The language server, which takes its settings from the editor. */
export const serverHelp: HelpPage = {
  name: 'zonewright-language-server',
  title: { en: 'tells editors what is wrong in DNS zone files', ja: 'DNSゾーンファイルの問題をエディターに知らせる' },
  usage: [{ en: 'zonewright-language-server [options]', ja: 'zonewright-language-server [オプション]' }],
  about: [
    {
      en: 'A language server (LSP 3.17). Editors start it; docs/editors.md has the configuration of each. Settings come from the editor, under "zonewright", and from .zonewright.json. It reads files below the folders of the workspace, runs git to see the last committed version of a zone, and never calls the network.',
      ja: '言語サーバー(LSP 3.17)です。エディターから起動されます。エディターごとの設定は docs/editors.md にあります。設定はエディターの "zonewright" と .zonewright.json から読み込みます。ワークスペースのフォルダー内のファイルを読み、コミット済みのゾーンを調べるためにgitを実行しますが、ネットワークには接続しません。',
    },
  ],
  groups: [
    {
      title: { en: 'Options', ja: 'オプション' },
      options: [
        {
          name: 'stdio',
          about: { en: 'speak over the standard input and output', ja: '標準入出力で通信' },
        },
        help,
        version,
      ],
    },
  ],
  lists: [],
  exits: [
    [0, { en: 'ended by the editor, after "shutdown"', ja: 'エディターが「shutdown」の後に終了させた' }],
    [1, { en: 'the connection broke', ja: '接続が切れた' }],
  ],
  examples: [],
};
