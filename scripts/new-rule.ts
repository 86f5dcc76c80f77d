// `npm run new-rule ID [GROUP]`: writes the file of a rule, its fixture, a stub of its texts and its line in the list.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { groupTexts } from '../server/src/messages/pages';

const root = join(__dirname, '..');
const LIST = 'server/src/rules/rules.ts';
const TEXTS = 'server/src/messages/rules.ts';
const END_OF_TEXTS = '} as const satisfies Record<string, RuleTexts>;';
const PAGES = 'server/src/messages/pages/records.ts';
const END_OF_PAGES = '} as const satisfies Record<string, PageTexts>;';

function main([id, group = groupOf(id)]: readonly (string | undefined)[]): void {
  const groups = Object.keys(groupTexts);
  if (id === undefined || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id)) {
    fail('usage: npm run new-rule ID [GROUP], with an ID such as mx-target-is-cname, which names what is wrong');
  } else if (!groups.includes(group)) fail(`there is no group "${group}"; the groups are ${groups.join(', ')}`);
  else if (read(TEXTS).includes(`\n  '${id}': {`)) fail(`there is a rule ${id}`);
  else create(id, group);
}

function create(id: string, group: string): void {
  const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  write(`server/src/rules/${group}/${id}.ts`, ruleFile(id, name, group));
  write(`test/rules/${group}/${id}.zone`, fixture);
  const list = read(LIST)
    .replace("import type { Rule } from './rule';", `import { ${name} } from './${group}/${id}';\n$&`)
    .replace(/\n\];\n$/, `\n  ${name},\n];\n`);
  write(LIST, list);
  write(TEXTS, read(TEXTS).replace(END_OF_TEXTS, `${texts(id)}${END_OF_TEXTS}`));
  write(PAGES, read(PAGES).replace(END_OF_PAGES, `${page(id)}${END_OF_PAGES}`));
  console.log('Now write the check and the cases of the fixture, run "npm run update", and read what it wrote.');
}

function groupOf(id = ''): string {
  return id.startsWith('mx-') ? 'mx-meaning' : id.startsWith('cname-') || id.startsWith('dname-') ? 'cname' : 'lines';
}

function ruleFile(id: string, name: string, group: string): string {
  return `// ${id}: TODO what is wrong, in one sentence.
import { MX } from '../../zone/type-set';
import { textsOf } from '../rule';
import type { RecordRule } from '../rule';

const texts = textsOf('${id}');

export const ${name}: RecordRule = {
  id: '${id}',
  group: '${group}',
  severity: 'warning',
  references: ['RFC 1035 §3.3.9'],
  looksAt: 'record',
  types: [MX],
  check(record, report) {
    // Everything that is right returns here, at little cost: the check runs for a million records.
    if (record.number !== 65_535) return;
    report(() => ({ at: record.entry.rdata[0].range, message: texts.message }));
  },
};
`;
}

const fixture = `$ORIGIN example.com.
$TTL 3600
@ SOA ns1 hostmaster 2026010101 7200 3600 1209600 3600
@ NS ns1
@ NS ns2
ns1 A 192.0.2.53
ns2 A 198.51.100.53
mail A 192.0.2.25
;;; TODO what is wrong
@ MX 65535 mail
;;; silent: TODO what is right
@ MX 10 mail
`;

function texts(id: string): string {
  return `  '${id}': {
    title: { en: 'TODO ${id}', ja: 'TODO(${id})規則の題名' },
    message: { en: 'TODO what ${id} says.', ja: 'TODO(${id})指摘の文。' },
    fixes: {},
  },
`;
}

function page(id: string): string {
  return `  '${id}': {
    why: { en: 'TODO what happens if nobody mends it.', ja: 'TODO 放置した場合に起こること。' },
    exceptions: noExceptions,
  },
`;
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function write(path: string, text: string): void {
  const file = join(root, path);
  const isNew = !existsSync(file);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`${isNew ? 'wrote' : 'added to'} ${path}`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}

main(process.argv.slice(2));
