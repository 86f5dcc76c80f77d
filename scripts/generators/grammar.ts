// Generates syntaxes/dns-zone.tmLanguage.json from the table of record types: colours for zone files.
import { directives } from '../../server/src/dns/directives';
import type { Field, KindId } from '../../server/src/dns/field-kind';
import { recordTypes } from '../../server/src/dns/record-types';
import type { RecordType } from '../../server/src/dns/record-type';
import {
  certTypes,
  classes,
  dnssecAlgorithms,
  dsDigestTypes,
  dsyncSchemes,
  ipProtocols,
  keyFlags,
  keyProtocols,
  svcParamKeys,
} from '../../server/src/dns/registries';
import type { Generator } from '../generate';
import type { Captures, Rule } from './textmate';

// Parts of regular expressions (Oniguruma). A word ends where white space or a special character stands.
const WORD = String.raw`(?:\\.|[^\s;()"\\])+`;
const START = String.raw`(?<![^\s()])`;
const END = String.raw`(?=[\s;()]|$)`;
const BLANKS = String.raw`[ \t]+`;
const TTL = String.raw`(?:\d+[wdhms])+|\d+`;
const CLASS = [...classes.filter((row) => !row.queryOnly).flatMap(spellings), String.raw`CLASS\d{1,5}`].join('|');
const writable = recordTypes.filter((row) => row.use !== 'never');
const TYPE = [...writable.map((row) => row.mnemonic), String.raw`TYPE\d{1,5}`].sort(longestFirst).join('|');
const DIRECTIVE = directives.map((directive) => `\\${directive.name}`).join('|');

const MNEMONIC = [dnssecAlgorithms, dsDigestTypes, certTypes, dsyncSchemes, keyProtocols, keyFlags, ipProtocols]
  .flatMap((registry) => registry.flatMap(spellings))
  .sort(longestFirst)
  .join('|');

function spellings(row: { readonly name: string; readonly aliases?: readonly string[] }): string[] {
  return [row.name, ...(row.aliases ?? [])].sort(longestFirst);
}

function longestFirst(left: string, right: string): number {
  return right.length - left.length || (left < right ? -1 : 1);
}

/** How a kind of datum is coloured. */
type Colour =
  | 'ipv4'
  | 'ipv6'
  | 'number'
  | 'time'
  | 'name'
  | 'text'
  | 'data'
  | 'type'
  | 'mnemonic'
  | 'tag'
  | 'gateway'
  | 'prefix'
  | 'parameter'
  | 'coordinate';

const COLOURS: Readonly<Record<KindId, Colour>> = {
  domain: 'name',
  mailbox: 'name',
  u8: 'number',
  u16: 'number',
  u32: 'number',
  u64: 'number',
  ttl: 'time',
  time: 'number',
  ipv4: 'ipv4',
  ipv6: 'ipv6',
  string: 'text',
  decimal: 'coordinate',
  'x25-address': 'text',
  qstring: 'text',
  'naptr-regexp': 'text',
  token: 'text',
  hex: 'data',
  base64: 'data',
  base32hex: 'data',
  salt: 'data',
  rrtype: 'type',
  'type-bitmap': 'type',
  algorithm: 'mnemonic',
  'ds-digest': 'mnemonic',
  'cert-type': 'mnemonic',
  'dsync-scheme': 'mnemonic',
  protocol: 'mnemonic',
  service: 'tag',
  keyflags: 'mnemonic',
  keyprotocol: 'mnemonic',
  gateway: 'gateway',
  apl: 'prefix',
  svcparam: 'parameter',
  'caa-tag': 'tag',
  nsap: 'data',
  atma: 'data',
  eui48: 'data',
  eui64: 'data',
  ilnp64: 'data',
  'loc-latitude': 'coordinate',
  'loc-longitude': 'coordinate',
  'loc-meters': 'coordinate',
  'sink-data': 'data',
  'registry-value': 'text',
};

/** Colours in the order in which their patterns are tried: the narrow ones before those that take any word. */
const ORDER: readonly Colour[] = [
  'prefix',
  'parameter',
  'gateway',
  'ipv6',
  'ipv4',
  'type',
  'number',
  'time',
  'coordinate',
  'mnemonic',
  'tag',
  'data',
  'text',
  'name',
];

const ADDRESS_V4 = String.raw`(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)`;
const ADDRESS_V6 = String.raw`(?=[^\s;()"]*:)[0-9a-f:]+(?:\.\d+)*`;

const patternsOf: Readonly<Record<Colour, readonly Rule[]>> = {
  ipv4: [word(ADDRESS_V4, 'constant.other.address.ipv4')],
  ipv6: [word(ADDRESS_V6, 'constant.other.address.ipv6')],
  number: [word(String.raw`\d+`, 'constant.numeric')],
  time: [word(TTL, 'constant.numeric.time')],
  coordinate: [
    word(String.raw`[-+]?\d+(?:\.\d+)?m?`, 'constant.numeric'),
    word('[NSEW]', 'constant.language.hemisphere'),
  ],
  mnemonic: [word(`(?:${MNEMONIC})(?:\\|(?:${MNEMONIC}))*`, 'support.constant.mnemonic')],
  tag: [word(String.raw`[a-z][\w-]*`, 'support.constant.tag')],
  type: [
    word(
      [...recordTypes.map((row) => row.mnemonic), String.raw`TYPE\d{1,5}`].sort(longestFirst).join('|'),
      'support.type.record',
    ),
  ],
  gateway: [word(ADDRESS_V4, 'constant.other.address.ipv4'), word(ADDRESS_V6, 'constant.other.address.ipv6')],
  prefix: [
    {
      match: `(?i)${START}(!)?([12])(:)([0-9a-f:.]+)(/)(\\d{1,3})${END}`,
      captures: {
        1: { name: scope('keyword.operator.negation') },
        2: { name: scope('constant.numeric.family') },
        3: { name: scope('punctuation.separator') },
        4: { name: scope('constant.other.address') },
        5: { name: scope('punctuation.separator') },
        6: { name: scope('constant.numeric.prefix') },
      },
    },
  ],
  parameter: [
    {
      match: `${START}(${svcParamKeys
        .map((key) => key.name)
        .sort(longestFirst)
        .join('|')}|key\\d{1,5})(?:(=)(?:("(?:\\\\.|[^"\\\\])*"?)|(${WORD}))?)?${END}`,
      captures: {
        1: { name: scope('entity.other.attribute-name') },
        2: { name: scope('keyword.operator.assignment') },
        3: { name: scope('string.quoted.double'), patterns: [{ include: '#escape' }] },
        4: { name: scope('string.unquoted'), patterns: [{ include: '#escape' }] },
      },
    },
  ],
  data: [word(String.raw`[-+0-9a-z/=.:]+`, 'constant.other.data')],
  text: [{ match: START + WORD, name: scope('string.unquoted'), captures: inside('#escape') }],
  name: [{ include: '#name' }],
};

function scope(name: string): string {
  return `${name}.dnszone`;
}

/** A whole word of the given form, in any case. */
function word(form: string, name: string): Rule {
  return { match: `(?i)${START}(?:${form})${END}`, name: scope(name) };
}

function inside(...includes: string[]): Captures {
  return { 0: { patterns: includes.map((include) => ({ include })) } };
}

/**
 * Where parentheses that were left open are taken as closed: before a directive,
 * or a line in column 0 that reads as a record. A list of types reads like one too, so there a TTL or class must stand in it.
 */
function recovery(listsTypes: boolean): string {
  const least = listsTypes ? 1 : 0;
  return `(?=^(?:(?:${DIRECTIVE})\\b|${WORD}${BLANKS}(?:(?:${TTL}|${CLASS})${BLANKS}){${least},2}(?:${TYPE})${BLANKS}[^\\s;]))`;
}

/** Owner, TTL and class in either order, and then what `type` matches: captures 1 to 4, and 5 for the type. */
function recordStart(type: string): string {
  return `(?i)^(${WORD})?${BLANKS}(?:(${TTL})${BLANKS})?(?:(${CLASS})${BLANKS})?(?:(${TTL})${BLANKS})?(${type})${END}`;
}

function recordCaptures(typeScope: string): Captures {
  return {
    1: { name: scope('entity.name.type.owner'), patterns: [{ include: '#owner' }] },
    2: { name: scope('constant.numeric.ttl') },
    3: { name: scope('storage.modifier.class') },
    4: { name: scope('constant.numeric.ttl') },
    5: { name: scope(typeScope) },
  };
}

/** A record whose RDATA is coloured by the rule `rdata`. */
function record(type: string, typeScope: string, rdata: string): Rule {
  return {
    name: scope('meta.record'),
    begin: recordStart(type),
    beginCaptures: recordCaptures(typeScope),
    // At the start of a later line only what recovered from an open parenthesis is left to end.
    end: '$|^',
    patterns: [{ include: rdata }],
  };
}

/** RDATA: what stands in every type's, and the given patterns; within parentheses the same again. */
function rdata(name: string, patterns: readonly Rule[], listsTypes: boolean): Rule {
  return {
    patterns: [
      { include: '#comment' },
      {
        begin: String.raw`\(`,
        beginCaptures: { 0: { name: scope('punctuation.section.parens.begin') } },
        end: `(?i)(\\))|${recovery(listsTypes)}`,
        endCaptures: { 1: { name: scope('punctuation.section.parens.end') } },
        patterns: [{ include: name }],
      },
      { match: String.raw`\)`, name: scope('invalid.illegal.parenthesis') },
      { include: '#generic' },
      { include: '#quoted' },
      ...patterns,
    ],
  };
}

interface Family {
  readonly name: string;
  readonly colours: readonly Colour[];
  readonly rows: RecordType[];
}

/** Types whose RDATA is coloured alike. */
function families(): Family[] {
  const found = new Map<string, Family>();
  for (const row of writable) {
    const used = new Set(row.fields.map((field: Field) => COLOURS[field.kind]));
    if (used.has('gateway')) used.add('name');
    const colours = ORDER.filter((colour) => used.has(colour));
    const name = colours.length === 0 ? 'data-only' : colours.join('-');
    const family = found.get(name) ?? { name, colours, rows: [] };
    family.rows.push(row);
    found.set(name, family);
  }
  return [...found.values()];
}

function isCurrent(row: RecordType): boolean {
  return row.status !== 'obsolete';
}

function recordRules(): Rule[] {
  const rules: Rule[] = [];
  for (const { name, rows } of families()) {
    for (const [group, typeScope] of [
      [rows.filter(isCurrent), 'keyword.other.type'],
      [rows.filter((row) => !isCurrent(row)), 'invalid.deprecated.type'],
    ] as const) {
      const type = group
        .map((row) => row.mnemonic)
        .sort(longestFirst)
        .join('|');
      if (type !== '') rules.push(record(type, typeScope, `#rdata-${name}`));
    }
  }
  rules.push(record(String.raw`TYPE\d{1,5}`, 'keyword.other.type', '#rdata-any'));
  rules.push(record(`(?!(?:${CLASS}|${TTL})${END})${WORD}`, 'invalid.illegal.type', '#rdata-any'));
  return rules;
}

function rdataRules(): Record<string, Rule> {
  const rules: Record<string, Rule> = {};
  for (const { name, colours } of families()) {
    const patterns = colours.length === 0 ? patternsOf.data : colours.flatMap((colour) => patternsOf[colour]);
    rules[`rdata-${name}`] = rdata(`#rdata-${name}`, patterns, colours.includes('type'));
  }
  return rules;
}

function directiveRule(name: string, patterns: readonly Rule[]): Rule {
  return {
    name: scope('meta.directive'),
    begin: `(?i)^(\\$)(${name})${END}`,
    beginCaptures: {
      0: { name: scope('keyword.control.directive') },
      1: { name: scope('punctuation.definition.directive') },
    },
    end: '$',
    patterns: [{ include: '#comment' }, { include: '#quoted' }, ...patterns],
  };
}

function buildGrammar(): object {
  const anything: Rule[] = [
    ...patternsOf.ipv4,
    ...patternsOf.ipv6,
    ...patternsOf.time,
    word(CLASS, 'storage.modifier.class'),
    word(TYPE, 'keyword.other.type'),
    { include: '#name' },
  ];
  return {
    information_for_contributors: ['GENERATED by `npm run generate` from the table of record types: do not edit.'],
    name: 'DNS Zone',
    scopeName: 'source.dnszone',
    patterns: [{ include: '#comment' }, { include: '#directive' }, { include: '#record' }],
    repository: {
      comment: {
        match: String.raw`(;)(?:[ \t]*(zonewright-[a-z-]+|(?:end)?region\b))?.*$`,
        name: scope('comment.line.semicolon'),
        captures: {
          1: { name: scope('punctuation.definition.comment') },
          2: { name: scope('storage.type.annotation') },
        },
      },
      directive: {
        patterns: [
          directiveRule('ORIGIN', [{ include: '#name' }]),
          directiveRule('TTL', patternsOf.time),
          directiveRule('INCLUDE', [
            {
              match: `(?<=INCLUDE)${BLANKS}(${WORD})`.replace('INCLUDE', '(?i:INCLUDE)'),
              captures: { 1: { name: scope('string.unquoted.path') } },
            },
            { include: '#name' },
          ]),
          directiveRule('GENERATE', [
            word(String.raw`\d+-\d+(?:/\d+)?`, 'constant.numeric.range'),
            { include: '#iterator' },
            word(CLASS, 'storage.modifier.class'),
            word(TYPE, 'keyword.other.type'),
            ...patternsOf.time,
          ]),
          { match: String.raw`^\$[^\s;]*`, name: scope('invalid.illegal.directive') },
        ],
      },
      iterator: {
        match: String.raw`\$(?:\{[^}\s]*\})?`,
        name: scope('variable.parameter.iterator'),
      },
      record: {
        patterns: [
          ...recordRules(),
          {
            // A record that is not whole on its first line: the type may stand within parentheses.
            name: scope('meta.record'),
            begin: `(?i)^(?:(${WORD})|${BLANKS}(?=[^\\s;]))`,
            beginCaptures: { 1: { name: scope('entity.name.type.owner'), patterns: [{ include: '#owner' }] } },
            end: '$|^',
            patterns: [{ include: '#rdata-any' }],
          },
        ],
      },
      owner: {
        patterns: [
          { match: String.raw`^@$`, name: scope('variable.language.origin') },
          { match: String.raw`^\*(?=\.|$)`, name: scope('keyword.operator.wildcard') },
          { include: '#escape' },
        ],
      },
      name: {
        patterns: [
          word('@', 'variable.language.origin'),
          { match: START + WORD, name: scope('variable.other.name'), captures: inside('#escape') },
        ],
      },
      generic: {
        match: String.raw`${START}(\\#)[ \t]+(\d+)((?:[ \t]+[0-9A-Fa-f]+)*)${END}`,
        captures: {
          1: { name: scope('keyword.operator.generic') },
          2: { name: scope('constant.numeric.length') },
          3: { name: scope('constant.other.data') },
        },
      },
      quoted: {
        // A string ends with its line even when its quote is missing: no server but NSD reads on.
        name: scope('string.quoted.double'),
        begin: '"',
        beginCaptures: { 0: { name: scope('punctuation.definition.string.begin') } },
        end: '(")|$',
        endCaptures: { 1: { name: scope('punctuation.definition.string.end') } },
        patterns: [{ include: '#escape' }],
      },
      escape: {
        patterns: [
          { match: String.raw`\\(?:[01]\d\d|2[0-4]\d|25[0-5])`, name: scope('constant.character.escape') },
          { match: String.raw`\\\d{1,3}`, name: scope('invalid.illegal.escape') },
          { match: String.raw`\\.`, name: scope('constant.character.escape') },
        ],
      },
      'rdata-any': rdata('#rdata-any', anything, false),
      ...rdataRules(),
    },
  };
}

export const grammar: Generator = {
  name: 'grammar',
  *files() {
    yield ['syntaxes/dns-zone.tmLanguage.json', JSON.stringify(buildGrammar(), undefined, 2) + '\n'];
  },
};
