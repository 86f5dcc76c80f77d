// The fixtures of test/records, judged by the dns floor alone: every good record passes, every bad one has a fault.
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FieldFault } from '../../server/src/dns/field-kind';
import { typeOfToken } from '../../server/src/dns/mnemonics';
import { checkGeneric, checkRdata } from '../../server/src/dns/rdata';
import { recordTypes, typeByCode } from '../../server/src/dns/record-types';
import { lex } from './lexemes';

const folder = join(__dirname, '../records');

/** Judges a line `owner TYPE rdata`. */
function judge(line: string): FieldFault | undefined {
  const lexemes = lex(line);
  const code = typeOfToken(lexemes.bytes, lexemes.start[1], lexemes.end[1]);
  assert.ok(code >= 0, `no type in ${line}`);
  const row = typeByCode(code);
  const found = row === undefined ? checkGeneric(lexemes, 2) : checkRdata(row, lexemes, 2);
  if (found !== undefined) assert.ok(found.token >= 1 && found.token < lexemes.count, `no such lexeme in ${line}`);
  return found;
}

/** Every placeholder of a reason has its value, in both languages. */
function assertFilled({ reason, args }: FieldFault): void {
  for (const text of [reason.en, reason.ja]) {
    for (const [, name] of text.matchAll(/\{(\w+)\}/g)) assert.ok(Object.hasOwn(args, name), `${text} lacks ${name}`);
  }
}

const fixtures = readdirSync(folder).filter((name) => name.endsWith('.zone'));

describe('records', () => {
  it('have a fixture for each type that can be written', () => {
    const written = recordTypes.filter((row) => row.use !== 'never').map((row) => `${row.mnemonic}.zone`);
    assert.deepEqual(fixtures.toSorted(), written.sort());
  });

  for (const file of fixtures) {
    const [, ...cases] = readFileSync(join(folder, file), 'utf8').split(/^;;; /m);
    for (const text of cases) {
      const [heading, ...lines] = text.split('\n');
      it(`${file} ${heading}`, () => {
        for (const line of lines.filter((each) => each !== '' && !each.startsWith(';'))) {
          const found = judge(line);
          if (heading.startsWith('good')) assert.equal(found, undefined, `${line}: ${found?.reason.en ?? ''}`);
          else assert.ok(found, line);
          if (found !== undefined) assertFilled(found);
        }
      });
    }
  }
});
