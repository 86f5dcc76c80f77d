// What the pages of the rules about $INCLUDE say beside, in both languages.
import { noExceptions } from './phrases';
import type { PageTexts } from './page-texts';

export const includePages = {
  'include-not-found': {
    why: {
      en: 'Every name server refuses the zone. Until the file is there, nothing can be said either about records that may stand in it.',
      ja: 'すべての権威DNSサーバーがゾーンを読み込みません。また、このファイルにあるはずのレコードについては何も判断できません。',
    },
    exceptions: {
      en: 'Files that may be elsewhere on the server: see include-not-read.',
      ja: 'サーバー上の別の場所にある可能性のあるファイルは include-not-read が指摘します。',
    },
  },
  'include-loop': {
    why: {
      en: 'The file includes itself, directly or through others: no name server can load the zone.',
      ja: 'ファイルが自分自身を直接または間接的に読み込んでいるため、どの権威DNSサーバーでもゾーンを読み込めません。',
    },
    exceptions: {
      en: 'The same file included twice, each time with another origin, is no circle.',
      ja: '同じファイルを別々の起点で複数回読み込むことは循環ではありません。',
    },
  },
  'include-not-read': {
    why: {
      en: 'The zone holds more than could be seen: missing names, addresses and policies are not told.',
      ja: '見えている範囲がゾーンのすべてではないため、名前・アドレス・ポリシーの不足は指摘しません。',
    },
    exceptions: noExceptions,
  },
  'owner-inherited-across-include': {
    why: {
      en: 'The record belongs to one name on one server and to another name, or to none, on the next.',
      ja: '同じファイルでも、サーバーによってレコードが別の名前に属するか、読み込まれません。',
    },
    exceptions: {
      en: 'Included files without records, and those whose last owner is the same.',
      ja: 'レコードのないファイルと、最後のオーナー名が同じファイルは対象外です。',
    },
  },
} as const satisfies Record<string, PageTexts>;
