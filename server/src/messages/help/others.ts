// The help of `zonewright explain`, `route` and `format`.
import type { Text } from '../text';
import { general, NAME, origin, type HelpPage } from './page';

const wrongUse: Text = {
  en: 'could not be done as asked: unknown option, missing or unreadable file',
  ja: '指定どおりに実行できない(未知のオプション、ファイルがない、読み込めない)',
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
