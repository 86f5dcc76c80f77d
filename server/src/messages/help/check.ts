// The help of `zonewright check`.
import { FILE, general, NAME, origin, type HelpPage } from './page';

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
