// The directives of zone files: their arguments and what they mean.
import type { Bilingual } from './field-kind';
import { equalsWord } from './octets';

/** What an argument of a directive holds. */
export type ArgumentKind = 'domain' | 'ttl' | 'file' | 'range' | 'template' | 'class' | 'type' | 'rdata';

/** One argument, in the order written. */
export interface Argument {
  readonly name: string;
  readonly kind: ArgumentKind;
  readonly optional?: boolean;
  readonly meaning: Bilingual;
}

/** One directive. */
export interface Directive {
  /** With its `$`, in capitals. */
  readonly name: '$ORIGIN' | '$TTL' | '$INCLUDE' | '$GENERATE';
  readonly about: Bilingual;
  /** `RFC 1035`, or the server that brought it. */
  readonly reference: string;
  readonly arguments: readonly Argument[];
  readonly examples: readonly string[];
}

/** All directives that zone files know. */
export const directives: readonly Directive[] = [
  {
    name: '$ORIGIN',
    about: {
      en: 'Suffix for names without final dot, from here to the end of this file or the next $ORIGIN. Does not change the inherited owner.',
      ja: '末尾にドットのない名前に補う起点を、ここから変更します。引き継ぐオーナー名は変わりません。',
    },
    reference: 'RFC 1035',
    arguments: [
      {
        name: 'origin',
        kind: 'domain',
        meaning: {
          en: 'the new origin; without a final dot it is completed by the old one',
          ja: '新しい起点。末尾にドットがなければ元の起点が補われます',
        },
      },
    ],
    examples: ['$ORIGIN example.com.'],
  },
  {
    name: '$TTL',
    about: {
      en: 'Default TTL for the records below that have none.',
      ja: '以降の、TTLを省略したレコードの既定値です。',
    },
    reference: 'RFC 2308',
    arguments: [
      {
        name: 'ttl',
        kind: 'ttl',
        meaning: { en: 'seconds, or with units: 1h, 1d', ja: '秒数、または単位付き(1h、1d)' },
      },
    ],
    examples: ['$TTL 3600', '$TTL 1d'],
  },
  {
    name: '$INCLUDE',
    about: {
      en: 'Reads another file here; the origin is restored afterwards. Owner and $TTL handling differ between servers: write both explicitly.',
      ja: '別のファイルを読み込みます。起点は読み込み後に元へ戻ります。オーナー名と$TTLの扱いはサーバーにより異なるため明記します。',
    },
    reference: 'RFC 1035',
    arguments: [
      { name: 'file', kind: 'file', meaning: { en: 'path of the file to read', ja: '読み込むファイルのパス' } },
      {
        name: 'origin',
        kind: 'domain',
        optional: true,
        meaning: { en: 'origin at the start of that file', ja: 'そのファイルの先頭での起点' },
      },
    ],
    examples: ['$INCLUDE hosts.zone', '$INCLUDE hosts.zone lab.example.com.'],
  },
  {
    name: '$GENERATE',
    about: {
      en: 'BIND extension that makes many records from a pattern. Not accepted by NSD and Knot.',
      ja: '連番のレコードを生成するBIND独自の機能です。NSDとKnotでは使えません。',
    },
    reference: 'BIND 9',
    arguments: [
      {
        name: 'range',
        kind: 'range',
        meaning: { en: 'first-last, or first-last/step', ja: '「最初-最後」または「最初-最後/増分」' },
      },
      {
        name: 'owner',
        kind: 'template',
        meaning: {
          en: 'owner name; $ stands for the number, ${offset,width,base} changes it',
          ja: 'オーナー名。「$」は番号を表し、「${差分,桁数,基数}」で変更できます',
        },
      },
      { name: 'ttl', kind: 'ttl', optional: true, meaning: { en: 'TTL of the records', ja: 'レコードのTTL' } },
      { name: 'class', kind: 'class', optional: true, meaning: { en: 'class of the records', ja: 'レコードのクラス' } },
      { name: 'type', kind: 'type', meaning: { en: 'type of the records', ja: 'レコードのタイプ' } },
      {
        name: 'rdata',
        kind: 'rdata',
        meaning: { en: 'data of the records, with $ as in the owner', ja: 'レコードのデータ(「$」はオーナー名と同様)' },
      },
    ],
    examples: ['$GENERATE 1-9 host$ A 192.0.2.$', '$GENERATE 0-255/16 ${0,3,d} PTR host-$.example.com.'],
  },
];

/** The directive that the stretch (with its `$`) names, in any case; undefined when there is none. */
export function directiveOfToken(bytes: Uint8Array, start: number, end: number): Directive | undefined {
  return directives.find((directive) => equalsWord(bytes, start, end, directive.name));
}
