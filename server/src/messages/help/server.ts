// The help of the language server.
import { help, version, type HelpPage } from './page';

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
