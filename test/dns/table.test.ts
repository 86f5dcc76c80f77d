// The table of record types: every row is complete, and its own examples are right.
import { strict as assert } from 'node:assert';
import { fieldKinds } from '../../server/src/dns/field-kinds';
import { checkRdata, fieldOf } from '../../server/src/dns/rdata';
import { recordTypes, typeByCode, typeByMnemonic } from '../../server/src/dns/record-types';
import { lex } from './lexemes';

describe('table of record types', () => {
  it('has each code and each mnemonic once, in the order of the codes', () => {
    const codes = recordTypes.map((row) => row.code);
    assert.deepEqual(
      codes,
      [...new Set(codes)].sort((left, right) => left - right),
    );
    assert.equal(new Set(recordTypes.map((row) => row.mnemonic)).size, recordTypes.length);
  });

  it('finds rows by code and by mnemonic in any case', () => {
    assert.equal(typeByCode(15)?.mnemonic, 'MX');
    assert.equal(typeByCode(54), undefined);
    assert.equal(typeByMnemonic('nsec3param')?.code, 51);
    assert.equal(typeByMnemonic('TYPE15'), undefined);
  });

  for (const row of recordTypes) {
    describe(row.mnemonic, () => {
      it('is written in both languages', () => {
        const texts = [row.title, row.about, ...row.fields.map((field) => field.meaning)];
        for (const text of texts) {
          assert.ok(text.en.length > 0);
          assert.ok(text.ja.length > 0);
        }
      });

      it('names a type that is there as its replacement', () => {
        if (row.replacedBy !== undefined) assert.ok(typeByMnemonic(row.replacedBy), row.replacedBy);
      });

      it('has fields only when they can be written, and examples then', () => {
        assert.equal(row.fields.length > 0, row.use === undefined);
        assert.equal(row.examples.length > 0, row.use !== 'never');
      });

      it('points to fields that come before', () => {
        for (const [index, field] of row.fields.entries()) {
          for (const other of [field.typeField, field.absent?.when]) if (other !== undefined) assert.ok(other < index);
        }
      });

      for (const example of row.examples) {
        it(`reads ${example}`, () => {
          const lexemes = lex(example);
          assert.equal(checkRdata(row, lexemes, 0), undefined);
          if (row.use === undefined) {
            for (let token = 0; token < lexemes.count; token++) assert.ok(fieldOf(row, lexemes, 0, token) >= 0);
          }
        });
      }
    });
  }
});

describe('kinds of datum', () => {
  for (const [id, kind] of Object.entries(fieldKinds)) {
    it(`${id} says what may be written, in both languages`, () => {
      assert.equal(kind.id, id);
      assert.ok(kind.about.en.length > 0);
      assert.ok(kind.about.ja.length > 0);
    });
  }
});
