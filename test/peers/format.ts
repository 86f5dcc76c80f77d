// Where programs read one zone file in different ways: docs/format.md is made from this table, and format.test.ts asks
// the programs themselves, as far as they are installed.
import type { RuleId } from '../../server/src/rules/rule';
import type { Severity } from '../../server/src/rules/finding';

/** The servers whose checkers are asked. */
export const SERVERS = ['bind', 'nsd', 'knot'] as const;
export type Server = (typeof SERVERS)[number];

/** What a server does with an input. */
export interface Behaviour {
  /** `accepts` what the checker exits with 0 for. */
  readonly accepts: boolean;
  /** What it makes of it, in a few words; left out when there is nothing to add. */
  readonly how?: string;
  /** Stands in the zone as it prints it; of those that print it. */
  readonly prints?: RegExp;
}

export interface Row {
  readonly section: 'Directives' | 'Owners, TTLs and classes' | 'Data' | 'The zone as a whole';
  /** What is written, in words or as code. */
  readonly input: string;
  /** Stands behind the head of all rows, unless it brings its own. */
  readonly zone: string;
  readonly ownHead?: boolean;
  /** Files that it includes. */
  readonly files?: Readonly<Record<string, string>>;
  readonly servers: Readonly<Record<Server, Behaviour>>;
  /** PowerDNS 4.7, measured by hand. */
  readonly powerdns: string;
  /** What Zonewright does with it. */
  readonly zonewright: string;
  /** What it finds: rules with their severities. */
  readonly finds: readonly `${Severity} ${RuleId}`[];
}

export const HEAD = `$ORIGIN example.com.
$TTL 3600
@ SOA ns1 hostmaster 1 7200 3600 1209600 3600
@ NS ns1
@ NS ns2
ns1 A 192.0.2.53
ns2 A 198.51.100.53
mail A 192.0.2.25
`;

const ok: Behaviour = { accepts: true };
const refused: Behaviour = { accepts: false };
const all = { bind: ok, nsd: ok, knot: ok };
const none = { bind: refused, nsd: refused, knot: refused };
const how = (text: string, prints?: RegExp): Behaviour => ({
  accepts: true,
  how: text,
  ...(prints === undefined ? {} : { prints }),
});

export const ROWS: readonly Row[] = [
  // --- directives
  {
    section: 'Directives',
    input: 'a record without owner behind `$INCLUDE`',
    zone: 'a A 192.0.2.1\n$INCLUDE part\n TXT "q"\n',
    files: { part: 'b A 192.0.2.2\n' },
    servers: {
      bind: how('owner before the directive', /^a\.example\.com\.\s.*TXT/m),
      nsd: how('last owner of the file', /^b\s.*\n\s+3600\s+IN\s+TXT/m),
      knot: how('owner before the directive'),
    },
    powerdns: 'last owner of the file',
    zonewright: 'reads it as BIND, and warns',
    finds: ['warning owner-inherited-across-include'],
  },
  {
    section: 'Directives',
    input: 'the first record of an included file without owner',
    zone: 'a A 192.0.2.1\n$INCLUDE part\n',
    files: { part: ' TXT "q"\n' },
    servers: {
      bind: how('owner before the directive', /^a\.example\.com\.\s.*TXT/m),
      nsd: how('owner before the directive', /^a\s.*\n\s+3600\s+IN\s+TXT/m),
      knot: refused,
    },
    powerdns: 'owner before the directive',
    zonewright: 'reads it as BIND, and warns',
    finds: ['warning owner-inherited-across-include'],
  },
  {
    section: 'Directives',
    input: '`$TTL` in an included file, for the records behind `$INCLUDE`',
    zone: '$INCLUDE part\nq TXT "q"\n',
    files: { part: '$TTL 77\nb A 192.0.2.2\n' },
    servers: {
      bind: how('holds on', /^q.*\s77\sIN/m),
      nsd: how('holds on', /^q\s+77\s/m),
      knot: how('ends with the file'),
    },
    powerdns: 'holds on',
    zonewright: 'holds on',
    finds: [],
  },
  {
    section: 'Directives',
    input: '`$ORIGIN` in an included file, for the records behind `$INCLUDE`',
    zone: '$INCLUDE part\nq TXT "q"\n',
    files: { part: '$ORIGIN deep.example.com.\nb A 192.0.2.2\n' },
    servers: {
      bind: how('ends with the file', /^q\.example\.com\./m),
      nsd: how('ends with the file', /\$ORIGIN example\.com\.\n(?:.*\n)*q\s/m),
      knot: how('ends with the file'),
    },
    powerdns: 'holds on',
    zonewright: 'ends with the file (RFC 1035 §5.1)',
    finds: [],
  },
  {
    section: 'Directives',
    input: '`$INCLUDE file origin.`',
    zone: '$INCLUDE part sub.example.com.\n',
    files: { part: 'q TXT "q"\n' },
    servers: {
      bind: how('the file starts from that origin', /^q\.sub\.example\.com\./m),
      nsd: how('the file starts from that origin', /\$ORIGIN sub\.example\.com\.\nq\s/m),
      knot: how('the file starts from that origin'),
    },
    powerdns: 'origin ignored',
    zonewright: 'the file starts from that origin',
    finds: [],
  },
  {
    section: 'Directives',
    input: '`$INCLUDE file sub`, a relative origin',
    zone: '$INCLUDE part sub\n',
    files: { part: 'q TXT "q"\n' },
    servers: { bind: how('below the origin in force', /^q\.sub\.example\.com\./m), nsd: refused, knot: refused },
    powerdns: 'origin ignored',
    zonewright: 'reads it as BIND',
    finds: [],
  },
  {
    section: 'Directives',
    input: '`$INCLUDE "file"`, in quotes',
    zone: '$INCLUDE "part"\n',
    files: { part: 'q TXT "q"\n' },
    servers: { bind: ok, nsd: { accepts: false, how: 'looks for a name with quotes' }, knot: ok },
    powerdns: 'accepts',
    zonewright: 'accepts',
    finds: [],
  },
  {
    section: 'Directives',
    input: '`$INCLUDE` of a file that is not there',
    zone: '$INCLUDE gone\n',
    files: {},
    servers: none,
    powerdns: 'refuses',
    zonewright: 'error on the path; nothing is said to be missing in the zone',
    finds: ['error include-not-found'],
  },
  {
    section: 'Directives',
    input: 'a file that includes itself',
    zone: '$INCLUDE part\n',
    files: { part: '$INCLUDE part\n' },
    servers: none,
    powerdns: 'refuses',
    zonewright: 'error on the path',
    finds: ['error include-loop'],
  },
  {
    section: 'Directives',
    input: '`$ORIGIN sub`, relative',
    zone: '$ORIGIN sub\nq TXT "q"\n',
    servers: { bind: how('below the origin in force', /^q\.sub\.example\.com\./m), nsd: refused, knot: refused },
    powerdns: 'below the origin in force',
    zonewright: 'reads it as BIND, and says so',
    finds: ['information origin-missing-trailing-dot'],
  },
  {
    section: 'Directives',
    input: '`$GENERATE 1-2 h$ A 192.0.2.$`',
    zone: '$GENERATE 1-2 h$ A 192.0.2.$\n',
    servers: { bind: how('2 records', /^h2\.example\.com\./m), nsd: refused, knot: refused },
    powerdns: '2 records',
    zonewright: 'makes the records, and says that it is not standard',
    finds: ['information directive-nonstandard'],
  },
  {
    section: 'Directives',
    input: '`$GENERATE 1-1 \\$$ TXT a\\$b$`, an escaped `$` (or `$$`)',
    zone: '$GENERATE 1-1 \\$$ TXT a\\$b$\n$GENERATE 1-1 $$x$ A 192.0.2.$\n',
    servers: {
      bind: how('the sign itself: `\\$1 TXT a$b1`', /^\\\$1\.example\.com\.\s.*"a\$b1"\n\\\$x1\.example\.com\./m),
      nsd: refused,
      knot: refused,
    },
    powerdns: 'not measured',
    zonewright: 'reads it as BIND',
    finds: ['information directive-nonstandard', 'information directive-nonstandard'],
  },
  {
    section: 'Directives',
    input: 'a directive that nobody knows',
    zone: '$FOO bar\n',
    servers: none,
    powerdns: 'refuses',
    zonewright: 'error; nothing is said to be missing in the zone',
    finds: ['error directive-unknown'],
  },
  // --- owners, TTLs, classes
  {
    section: 'Owners, TTLs and classes',
    input: 'no TTL and no `$TTL` anywhere',
    zone: '$ORIGIN example.com.\n@ SOA ns1 hostmaster 1 7200 3600 1209600 300\n@ NS ns1\n@ NS ns2\nns1 A 192.0.2.53\nns2 A 198.51.100.53\n',
    ownHead: true,
    servers: {
      bind: how('minimum of the SOA', /^ns1.*\s300\sIN/m),
      nsd: how('3600', /^ns1\s+3600/m),
      knot: how('3600'),
    },
    powerdns: 'minimum of the SOA',
    zonewright: 'warns',
    finds: ['warning ttl-missing'],
  },
  {
    section: 'Owners, TTLs and classes',
    input: 'no `$TTL`, but a record with TTL before (RFC 1035 §5.1)',
    zone: '$ORIGIN example.com.\n@ 60 SOA ns1 hostmaster 1 7200 3600 1209600 300\n@ NS ns1\n@ NS ns2\nns1 A 192.0.2.53\nns2 A 198.51.100.53\n',
    ownHead: true,
    servers: { bind: how('that TTL', /^ns1.*\s60\sIN/m), nsd: how('3600', /^ns1\s+3600/m), knot: how('3600') },
    powerdns: 'that TTL',
    zonewright: 'that TTL, as BIND',
    finds: [],
  },
  {
    section: 'Owners, TTLs and classes',
    input: 'class before TTL: `q IN 300 TXT`',
    zone: 'q IN 300 TXT "q"\n',
    servers: all,
    powerdns: 'accepts',
    zonewright: 'accepts',
    finds: [],
  },
  {
    section: 'Owners, TTLs and classes',
    input: 'TTL `1h30m`',
    zone: 'q 1h30m TXT "q"\n',
    servers: { bind: how('5400', /^q.*\s5400\sIN/m), nsd: how('5400', /^q\s+5400/m), knot: ok },
    powerdns: 'refuses',
    zonewright: 'accepts',
    finds: [],
  },
  {
    section: 'Owners, TTLs and classes',
    input: 'TTL `2147483648` (RFC 2181 §8)',
    zone: 'q 2147483648 TXT "q"\n',
    servers: { bind: how('0', /^q.*\s0\sIN/m), nsd: how('the default TTL', /^q\s+3600/m), knot: ok },
    powerdns: 'not measured',
    zonewright: 'reads it as 0, and tells an error',
    finds: ['error ttl-out-of-range'],
  },
  {
    section: 'Owners, TTLs and classes',
    input: '` 26 PTR x`: a number behind white space',
    zone: 'a A 192.0.2.1\n 26 PTR x\n',
    servers: {
      bind: how('TTL 26 of the owner before', /^a.*\s26\sIN PTR/m),
      nsd: how('TTL 26 of the owner before', /\s26\s+IN\s+PTR/),
      knot: ok,
    },
    powerdns: 'TTL 26 of the owner before',
    zonewright: 'reads it as BIND',
    finds: [],
  },
  {
    section: 'Owners, TTLs and classes',
    input: 'different TTLs in one RRset (RFC 2181 §5.2)',
    zone: 'q 60 A 192.0.2.1\nq 90 A 192.0.2.2\n',
    servers: {
      bind: how('the first TTL for all', /^q.*\s60\sIN A\s+192\.0\.2\.2/m),
      nsd: how('the first TTL for all'),
      knot: how('warns'),
    },
    powerdns: 'the first TTL for all',
    zonewright: 'warns',
    finds: ['warning rrset-ttl-mismatch'],
  },
  {
    section: 'Owners, TTLs and classes',
    input: 'a record of another class: `q CH TXT`',
    zone: 'q CH TXT "q"\n',
    servers: none,
    powerdns: 'not measured',
    zonewright: 'error',
    finds: ['error class-mismatch'],
  },
  {
    section: 'Owners, TTLs and classes',
    input: 'an empty label: `a..b`',
    zone: 'a..b A 192.0.2.1\n',
    servers: none,
    powerdns: 'refuses',
    zonewright: 'error',
    finds: ['error name-empty-label'],
  },
  {
    section: 'Owners, TTLs and classes',
    input: 'an owner outside of the zone',
    zone: 'q.example.org. A 192.0.2.1\n',
    servers: { bind: how('leaves it out, with a warning'), nsd: refused, knot: how('leaves it out, with a warning') },
    powerdns: 'leaves it out',
    zonewright: 'error',
    finds: ['error record-out-of-zone'],
  },
  // --- data
  {
    section: 'Data',
    input: '`MX 65536 mail`',
    zone: '@ MX 65536 mail\n',
    servers: { bind: refused, nsd: how('preference 0', /MX\s+0 mail/), knot: refused },
    powerdns: 'refuses',
    zonewright: 'error',
    finds: ['error mx-preference-out-of-range'],
  },
  {
    section: 'Data',
    input: '`MX -1 mail`',
    zone: '@ MX -1 mail\n',
    servers: { bind: refused, nsd: how('preference 65535', /MX\s+65535 mail/), knot: refused },
    powerdns: 'refuses',
    zonewright: 'error',
    finds: ['error mx-preference-invalid'],
  },
  {
    section: 'Data',
    input: '`MX １０ mail`, full-width digits',
    zone: '@ MX １０ mail\n',
    servers: none,
    powerdns: 'refuses',
    zonewright: 'error',
    finds: ['error fullwidth-character'],
  },
  {
    section: 'Data',
    input: '`MX 10 "mail"`',
    zone: '@ MX 10 "mail"\n',
    servers: { bind: refused, nsd: how('the quotes are left out', /MX\s+10 mail/), knot: refused },
    powerdns: 'the quotes become part of the name',
    zonewright: 'error',
    finds: ['error mx-target-quoted'],
  },
  {
    section: 'Data',
    input: '`MX 10 mail．`, a full-width dot',
    zone: '@ MX 10 mail．\n',
    servers: {
      bind: how('another name, with a warning; `named` itself refuses it', /mail\\239/),
      nsd: how('another name', /mail\\239/),
      knot: refused,
    },
    powerdns: 'another name',
    zonewright: 'error',
    finds: ['error fullwidth-character'],
  },
  {
    section: 'Data',
    input: '`\\#` data of a known type (RFC 3597 §5)',
    zone: 'q MX \\# 3 000a00\n',
    servers: { bind: how('MX 10 .', /MX\s+10 \./), nsd: how('MX 10 .', /MX\s+10 \./), knot: ok },
    powerdns: 'refuses',
    zonewright: 'accepts, and judges the fields as if they were written in words',
    finds: ['warning mx-null-nonzero-preference'],
  },
  {
    section: 'Data',
    input: '`IPSECKEY 10 0 2 .`, an algorithm without its key (RFC 4025 §2.4)',
    zone: 'q IPSECKEY 10 0 2 .\n',
    servers: { bind: refused, nsd: ok, knot: ok },
    powerdns: 'not measured',
    zonewright: 'error',
    finds: ['error rdata-invalid'],
  },
  {
    section: 'Data',
    input: '`IPSECKEY 10 0 0 .`, neither algorithm nor key',
    zone: 'q IPSECKEY 10 0 0 .\n',
    servers: { bind: refused, nsd: ok, knot: ok },
    powerdns: 'not measured',
    zonewright: 'accepts, as RFC 4025 §2.4 has it',
    finds: [],
  },
  {
    section: 'Data',
    input: '`IPSECKEY 10 0 0 . AQNRU3mG`, a key without algorithm',
    zone: 'q IPSECKEY 10 0 0 . AQNRU3mG\n',
    servers: { bind: ok, nsd: ok, knot: refused },
    powerdns: 'not measured',
    zonewright: 'error',
    finds: ['error rdata-invalid'],
  },
  {
    section: 'Data',
    input: '`KEY 512 3 5` without key',
    zone: 'q KEY 512 3 5\n',
    servers: none,
    powerdns: 'not measured',
    zonewright: 'error',
    finds: ['error rdata-invalid'],
  },
  {
    section: 'Data',
    input: '`KEY 49152 3 5`: flags that say "no key" (RFC 2535 §3.1.2)',
    zone: 'q KEY 49152 3 5\n',
    servers: { bind: ok, nsd: refused, knot: refused },
    powerdns: 'not measured',
    zonewright: 'accepts',
    finds: [],
  },
  {
    section: 'Data',
    input: 'a string of 256 octets in TXT',
    zone: `q TXT "${'a'.repeat(256)}"\n`,
    servers: { bind: refused, nsd: refused, knot: how('splits it without a word') },
    powerdns: 'splits it without a word',
    zonewright: 'error',
    finds: ['error txt-string-too-long'],
  },
  {
    section: 'Data',
    input: 'a line break inside quotes',
    zone: 'q TXT "a\nb"\n',
    servers: { bind: refused, nsd: how('part of the text', /"a\\010b"/), knot: refused },
    powerdns: 'refuses',
    zonewright: 'warning: quotes end with their line',
    finds: ['warning unclosed-quote', 'warning unclosed-quote'],
  },
  {
    section: 'Data',
    input: 'a `(` that is never closed',
    zone: 'q TXT ( "a"\nz A 192.0.2.1\n',
    servers: { bind: refused, nsd: how('all that follows is data', /"192\.0\.2\.1"/), knot: refused },
    powerdns: 'refuses',
    zonewright: 'error; reads on with the next line that is a record',
    finds: ['error unbalanced-parentheses'],
  },
  {
    section: 'Data',
    input: '`;` in TXT without quotes',
    zone: 'q TXT k=rsa; p=x\n',
    servers: { bind: how('a comment begins', /"k=rsa"/), nsd: how('a comment begins', /"k=rsa"/), knot: ok },
    powerdns: 'a comment begins',
    zonewright: 'a comment begins',
    finds: [],
  },
  {
    section: 'Data',
    input: '`#` as a comment',
    zone: '# no comment\n',
    servers: none,
    powerdns: 'refuses',
    zonewright: 'error',
    finds: ['error comment-style'],
  },
  // --- the zone
  {
    section: 'The zone as a whole',
    input: 'a byte order mark',
    zone: `\ufeff${HEAD}`,
    ownHead: true,
    servers: none,
    powerdns: 'refuses',
    zonewright: 'error; the text is read without it',
    finds: ['error invisible-character'],
  },
  {
    section: 'The zone as a whole',
    input: 'two different SOA records',
    zone: '@ SOA ns1 hostmaster 2 7200 3600 1209600 3600\n',
    servers: { bind: refused, nsd: refused, knot: how('takes one of them') },
    powerdns: 'refuses',
    zonewright: 'error',
    finds: ['error soa-multiple'],
  },
  {
    section: 'The zone as a whole',
    input: 'no SOA record',
    zone: '$ORIGIN example.com.\n$TTL 3600\n@ NS ns1\n@ NS ns2\nns1 A 192.0.2.53\nns2 A 198.51.100.53\n',
    ownHead: true,
    servers: none,
    powerdns: 'refuses',
    zonewright: 'error',
    finds: ['error soa-missing'],
  },
  {
    section: 'The zone as a whole',
    input: 'a CNAME beside other data (RFC 1034 §3.6.2)',
    zone: 'q CNAME mail\nq TXT "q"\n',
    servers: none,
    powerdns: 'refuses',
    zonewright: 'error',
    finds: ['error cname-and-other-data'],
  },
  {
    section: 'The zone as a whole',
    input: 'an MX that points to a CNAME (RFC 2181 §10.3)',
    zone: '@ MX 10 q\nq CNAME mail\n',
    servers: { bind: how('tells it, and loads the zone'), nsd: ok, knot: ok },
    powerdns: 'accepts',
    zonewright: 'error: mail is not delivered by all senders',
    finds: ['error mx-target-is-cname'],
  },
  {
    section: 'The zone as a whole',
    input: 'an MX that points to nothing',
    zone: '@ MX 10 nope\n',
    servers: { bind: how('tells it, and loads the zone'), nsd: ok, knot: ok },
    powerdns: 'accepts',
    zonewright: 'error',
    finds: ['error mx-target-not-found'],
  },
  {
    section: 'The zone as a whole',
    input: 'the same record twice',
    zone: 'q A 192.0.2.1\nq A 192.0.2.1\n',
    servers: all,
    powerdns: 'accepts',
    zonewright: 'accepts, and warns',
    finds: ['warning duplicate-record'],
  },
];
