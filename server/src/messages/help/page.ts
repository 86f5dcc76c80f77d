// What a page of help is made of: `--help`, the man pages and docs/command-line.md show it.
import type { Text } from '../text';

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
  /** Commands that have pages of their own. */
  readonly commands?: readonly HelpPage[];
  /** Variables that are heeded. */
  readonly environment?: readonly (readonly [name: string, about: Text])[];
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

export const NAME = { en: 'NAME', ja: '名前' };
export const FILE = { en: 'FILE', ja: 'ファイル' };

export const language: HelpOption = {
  name: 'language',
  value: { en: 'LANG', ja: '言語' },
  about: { en: 'en or ja (default: the language of your system)', ja: 'en または ja(既定: システムの言語)' },
};
export const help: HelpOption = { name: 'help', short: 'h', about: { en: 'this text', ja: 'この説明を表示' } };
export const version: HelpOption = { name: 'version', about: { en: 'the version', ja: 'バージョンを表示' } };
export const origin: HelpOption = {
  name: 'origin',
  value: NAME,
  about: {
    en: 'name of the zone, where neither the file nor its name tells it',
    ja: 'ゾーン名(ファイルの内容とファイル名からわからない場合)',
  },
};
export const general: HelpGroup = { title: { en: 'General', ja: '共通' }, options: [language, help] };
