// The help of the command line as a whole.
import type { Text } from '../text';
import { checkHelp } from './check';
import { explainHelp, formatHelp, routeHelp } from './others';
import { help, language, version, type HelpPage } from './page';

/** Variables that the programs heed. */
const environment = [
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
  environment,
  commands: Object.values(commandHelp),
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
