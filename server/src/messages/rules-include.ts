// What the rules about $INCLUDE say, in both languages.
import type { RuleTexts } from './rule-texts';
import type { Text } from './text';

const noExceptions: Text = { en: 'None.', ja: '例外はありません。' };

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
    why: {
      en: 'Every name server refuses the zone. Until the file is there, nothing can be said either about records that may stand in it.',
      ja: 'すべての権威DNSサーバーがゾーンを読み込みません。また、このファイルにあるはずのレコードについては何も判断できません。',
    },
    fixes: {},
    exceptions: {
      en: 'Files that may be elsewhere on the server: see include-not-read.',
      ja: 'サーバー上の別の場所にある可能性のあるファイルは include-not-read が指摘します。',
    },
  },
  'include-loop': {
    title: { en: '$INCLUDE goes in a circle', ja: '$INCLUDEの循環' },
    message: { en: '$INCLUDE loop: {chain}.', ja: '$INCLUDEが循環しています({chain})。' },
    why: {
      en: 'The file includes itself, directly or through others: no name server can load the zone.',
      ja: 'ファイルが自分自身を直接または間接的に読み込んでいるため、どの権威DNSサーバーでもゾーンを読み込めません。',
    },
    fixes: {},
    exceptions: {
      en: 'The same file included twice, each time with another origin, is no circle.',
      ja: '同じファイルを別々の起点で複数回読み込むことは循環ではありません。',
    },
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
      tooMuch: {
        en: '"{file}" is not read: the files that this zone includes are too many, or too large. What the zone lacks is not judged.',
        ja: 'このゾーンが読み込むファイルが多すぎるか大きすぎるため、「{file}」は読み込みません。ゾーンに不足しているものは判断できません。',
      },
      depth: {
        en: '"{file}" is not read: files are included in one another more than {max} times. NSD gives up earlier.',
        ja: '$INCLUDEの入れ子が{max}段を超えたため、「{file}」は読み込みません。NSDはより浅い段階で読み込みを中止します。',
      },
    },
    why: {
      en: 'The zone holds more than could be seen: missing names, addresses and policies are not told.',
      ja: '見えている範囲がゾーンのすべてではないため、名前・アドレス・ポリシーの不足は指摘しません。',
    },
    fixes: {},
    exceptions: noExceptions,
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
    why: {
      en: 'The record belongs to one name on one server and to another name, or to none, on the next.',
      ja: '同じファイルでも、サーバーによってレコードが別の名前に属するか、読み込まれません。',
    },
    fixes: {
      insertOwner: { en: 'Write the owner {name}', ja: 'オーナー名 {name} を明記' },
    },
    exceptions: {
      en: 'Included files without records, and those whose last owner is the same.',
      ja: 'レコードのないファイルと、最後のオーナー名が同じファイルは対象外です。',
    },
  },
} as const satisfies Record<string, RuleTexts>;
