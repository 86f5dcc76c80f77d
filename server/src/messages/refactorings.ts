// Titles of refactorings: other ways to write the same, in both languages.
import type { Text } from './text';

export const refactorings = {
  absolute: { en: 'Write {name} in full: {written}', ja: '{name} を絶対名で書く: {written}' },
  relative: { en: 'Write {name} relative to the origin: {written}', ja: '{name} を起点からの相対名で書く: {written}' },
  seconds: { en: 'Write {time} in seconds: {written}', ja: '{time} を秒数で書く: {written}' },
  units: { en: 'Write {time} in units: {written}', ja: '{time} を単位付きで書く: {written}' },
  splitStrings: {
    en: 'Write the text over several lines ({n} strings)',
    ja: 'テキストを複数行に分ける({n}個の文字列)',
  },
  writeOut: { en: 'Write the data in the notation of {type}', ja: 'データを{type}の表記で書く' },
  joinStrings: { en: 'Join the strings into one', ja: '文字列を1つにまとめる' },
  joinStringsToFew: { en: 'Join the strings into {n}', ja: '文字列を{n}個にまとめる' },
  soaLines: { en: 'Write the SOA over several lines, with comments', ja: 'SOAをコメント付きの複数行で書く' },
  sort: { en: 'Sort the {type} records of {owner}', ja: '{owner} の{type}レコードを順に並べる' },
  reverseOne: { en: 'Add the PTR record {name} to {file}', ja: 'PTRレコード {name} を {file} に追加' },
  reverseMany: { en: 'Add {n} PTR records to {file}', ja: 'PTRレコード{n}件を {file} に追加' },
  reverseComment: {
    en: 'Write the PTR records as comments below (their zone is not open)',
    ja: 'PTRレコードをコメントとして下に書く(逆引きゾーンは開かれていません)',
  },
} as const satisfies Record<string, Text>;
