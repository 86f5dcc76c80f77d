// What the rules about $INCLUDE say, in both languages.
import type { RuleTexts } from './rule-texts';
import type { Text } from './text';

/** Where a file was looked for (`{where}` of include-not-found). */
export const lookedIn: Text = { en: ' (looked in {dirs})', ja: '(検索先: {dirs})' };

/** Texts by rule id. */
export const includeRuleTexts = {
  'include-not-found': {
    title: { en: 'Included file was not found', ja: '$INCLUDEのファイルが見つからない' },
    message: {
      en: '$INCLUDE file "{file}" was not found{where}.',
      ja: '$INCLUDEで指定されたファイル「{file}」が見つかりません{where}。',
    },
    variants: {
      directory: {
        en: '$INCLUDE needs a file, and "{file}" is a folder.',
        ja: '$INCLUDEにはファイルを指定します。「{file}」はフォルダーです。',
      },
    },
    fixes: {},
  },
  'include-loop': {
    title: { en: '$INCLUDE goes in a circle', ja: '$INCLUDEの循環' },
    message: { en: '$INCLUDE loop: {chain}.', ja: '$INCLUDEが循環しています({chain})。' },
    fixes: {},
  },
  'include-not-read': {
    title: { en: 'Included file is not read', ja: '$INCLUDEのファイルを読み込んでいない' },
    message: {
      en: '"{file}" is outside of these folders and is not read: what the zone lacks is not judged.',
      ja: '「{file}」はワークスペースの外にあるため読み込みません。ゾーンに不足しているものは判断できません。',
    },
    variants: {
      untrusted: {
        en: '"{file}" is not read, because this workspace is not trusted: what the zone lacks is not judged.',
        ja: 'ワークスペースが信頼されていないため「{file}」は読み込みません。ゾーンに不足しているものは判断できません。',
      },
      tooLarge: {
        en: '"{file}" is too large to be read: what the zone lacks is not judged.',
        ja: '「{file}」は大きすぎるため読み込みません。ゾーンに不足しているものは判断できません。',
      },
      noFile: {
        en: '"{file}" is a device or a pipe and is not read: what the zone lacks is not judged.',
        ja: '「{file}」はデバイスまたはパイプのため読み込みません。ゾーンに不足しているものは判断できません。',
      },
      tooMuch: {
        en: '"{file}" is not read: the files that this zone includes are too many, or too large. What the zone lacks is not judged.',
        ja: 'このゾーンが読み込むファイルが多すぎるか大きすぎるため、「{file}」は読み込みません。ゾーンに不足しているものは判断できません。',
      },
      depth: {
        en: '"{file}" is not read: files are included in one another more than {max} times. NSD gives up earlier.',
        ja: '$INCLUDEの入れ子が{max}段を超えたため、「{file}」は読み込みません。NSDはより浅い段階で読み込みを中止します。',
      },
    },
    fixes: {},
  },
  'owner-inherited-across-include': {
    title: { en: 'Owner inherited across $INCLUDE', ja: '$INCLUDEをまたいだオーナー名の引き継ぎ' },
    message: {
      en: 'The owner of this line depends on the server: after $INCLUDE, BIND and Knot use {a}, NSD and PowerDNS use {b}.',
      ja: '$INCLUDE直後のため、この行のオーナー名はサーバーにより異なります(BINDとKnotは {a}、NSDとPowerDNSは {b})。',
    },
    variants: {
      first: {
        en: 'The first record of an included file has no owner: BIND and NSD use {a}, Knot refuses the file.',
        ja: '読み込まれるファイルの最初のレコードにオーナー名がありません(BINDとNSDは {a} とみなし、Knotは読み込みません)。',
      },
    },
    fixes: {
      insertOwner: { en: 'Write the owner {name}', ja: 'オーナー名 {name} を明記' },
    },
  },
} as const satisfies Record<string, RuleTexts>;
