// Domain names: checked, taken apart, written again and compared.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import {
  absoluteName,
  checkName,
  compareNames,
  isAbsolute,
  labelsOf,
  NameFault,
  nameLengths,
} from '../../server/src/dns/name';
import { octetsOf } from '../../server/src/dns/octets';

function check(text: string): NameFault {
  const bytes = octetsOf(text);
  return checkName(bytes, 0, bytes.length);
}

function labels(text: string): Uint8Array[] {
  const bytes = octetsOf(text);
  return labelsOf(bytes, 0, bytes.length);
}

describe('names', () => {
  const label = 'a'.repeat(63);
  const cases: readonly [text: string, fault: NameFault][] = [
    ['.', NameFault.None],
    ['@', NameFault.None],
    ['mail', NameFault.None],
    ['mail.example.com.', NameFault.None],
    ['_dmarc.example.com.', NameFault.None],
    ['*.example.com.', NameFault.None],
    ['a\\.b.example.com.', NameFault.None],
    ['a\\255b', NameFault.None],
    ['メール.example.', NameFault.None],
    [label, NameFault.None],
    [`${label}.${label}.${label}.${'a'.repeat(61)}`, NameFault.None],
    ['\\065'.repeat(63), NameFault.None],
    ['', NameFault.Empty],
    ['..', NameFault.EmptyLabel],
    ['.mail', NameFault.EmptyLabel],
    ['mail..example.', NameFault.EmptyLabel],
    ['mail.example..', NameFault.EmptyLabel],
    [`${label}a`, NameFault.LabelTooLong],
    ['\\065'.repeat(64), NameFault.LabelTooLong],
    [`${label}.${label}.${label}.${'a'.repeat(62)}.`, NameFault.NameTooLong],
    ['a\\', NameFault.BadEscape],
    ['a\\1', NameFault.BadEscape],
    ['a\\12', NameFault.BadEscape],
    ['a\\256', NameFault.BadEscape],
  ];
  for (const [text, fault] of cases) {
    it(`${text.length > 40 ? `${text.slice(0, 39)}…` : text} is ${NameFault[fault]}`, () =>
      assert.equal(check(text), fault));
  }

  it('are measured as their labels are', () => {
    const names = fc.string({ unit: fc.constantFrom('a', '.', '\\', '0', '6', '@'), maxLength: 12 });
    fc.assert(
      fc.property(names, (text) => {
        const bytes = octetsOf(text);
        const lengths = labels(text).map(({ length }) => length);
        assert.deepEqual(nameLengths(bytes, 0, bytes.length), {
          label: Math.max(0, ...lengths),
          name: lengths.reduce((sum, length) => sum + length + 1, 0),
        });
      }),
    );
  });

  it('are absolute when they end with an unescaped dot', () => {
    for (const [text, absolute] of [
      ['a.', true],
      ['a', false],
      ['a\\.', false],
      ['a\\\\.', true],
      ['.', true],
    ] as const) {
      const bytes = octetsOf(text);
      assert.equal(isAbsolute(bytes, 0, bytes.length), absolute, text);
    }
  });

  it('come back the same after being written', () => {
    const anyLabel = fc.uint8Array({ minLength: 1, maxLength: 63 });
    fc.assert(
      fc.property(fc.array(anyLabel, { maxLength: 3 }), (wanted) => {
        const text = absoluteName(wanted);
        assert.equal(check(text), NameFault.None);
        assert.deepEqual(labels(text), wanted);
      }),
    );
  });

  it('are in canonical order (RFC 4034 section 6.1)', () => {
    const inOrder = [
      'example.',
      'a.example.',
      'yljkjljk.a.example.',
      'Z.a.example.',
      'zABC.a.EXAMPLE.',
      'z.example.',
      '\\001.z.example.',
      '*.z.example.',
      '\\200.z.example.',
    ];
    const sorted = [...inOrder].reverse().sort((left, right) => compareNames(labels(left), labels(right)));
    assert.deepEqual(sorted, inOrder);
  });
});
