// Small readers: types and classes in octets, times, serials, directives, and what a mistyped type was meant to be.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { directiveOfToken } from '../../server/src/dns/directives';
import { classOfToken, nearestType, typeOfToken } from '../../server/src/dns/mnemonics';
import { octetsOf, textOf } from '../../server/src/dns/octets';
import { checkRdata, fieldOf } from '../../server/src/dns/rdata';
import { shownText } from '../../server/src/dns/reasons';
import { recordTypes, typeByMnemonic } from '../../server/src/dns/record-types';
import { addToSerial, compareSerials, serialDate } from '../../server/src/dns/serial';
import { topLevelDomains } from '../../server/src/dns/tlds';
import { humanTtl, readTtl } from '../../server/src/dns/ttl';
import { render } from '../../server/src/messages/text';
import { encode } from '../../server/src/text/utf8';
import { lex } from './lexemes';

type Reader = (bytes: Uint8Array, start: number, end: number) => number;

function read(reader: Reader, text: string): number {
  const bytes = octetsOf(` ${text} `);
  return reader(bytes, 1, bytes.length - 1);
}

describe('types and classes', () => {
  it('are found in any case', () => {
    for (const row of recordTypes) {
      assert.equal(read(typeOfToken, row.mnemonic), row.code);
      assert.equal(read(typeOfToken, row.mnemonic.toLowerCase()), row.code);
    }
    assert.equal(read(classOfToken, 'in'), 1);
    assert.equal(read(classOfToken, 'Chaos'), 3);
  });

  it('are found by their number', () => {
    assert.equal(read(typeOfToken, 'TYPE15'), 15);
    assert.equal(read(typeOfToken, 'type65535'), 65535);
    assert.equal(read(classOfToken, 'CLASS1'), 1);
  });

  it('are not found in other words', () => {
    for (const text of ['', 'MXX', 'TYPE', 'TYPE65536', 'TYPE1x', 'CLASS', 'IN', 'mail.example.com']) {
      assert.equal(read(typeOfToken, text), -1, text);
    }
    for (const text of ['', 'INN', 'CLASS65536', 'MX']) assert.equal(read(classOfToken, text), -1, text);
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        const known = typeByMnemonic(text.replace(/[ıſ]/g, '?'))?.code ?? (/^type0*(\d{1,5})$/i.exec(text) ? -2 : -1);
        if (known !== -2) assert.equal(read(typeOfToken, text), known);
      }),
    );
  });

  for (const [text, near] of [
    ['NX', 'MX'],
    ['MXX', 'MX'],
    ['XM', 'MX'],
    ['AAA', 'AAAA'],
    ['CNAM', 'CNAME'],
    ['CANME', 'CNAME'],
    ['TXTT', 'TXT'],
    ['dnskye', 'DNSKEY'],
    ['host', undefined],
    ['example.com.', undefined],
    ['', undefined],
  ] as const) {
    it(`${text} was meant to be ${near ?? 'nothing known'}`, () => assert.equal(nearestType(text), near));
  }
});

describe('times', () => {
  for (const [text, seconds] of [
    ['0', 0],
    ['3600', 3600],
    ['1h30m', 5400],
    ['1W2D', 777_600],
    ['30s', 30],
    ['', -1],
    ['h', -1],
    ['1h30', -1],
    ['1y', -1],
    ['-1', -1],
    ['1.5', -1],
  ] as const) {
    it(`${text} are ${seconds} seconds`, () => assert.equal(read(readTtl, text), seconds));
  }

  it('are told in human units', () => {
    assert.deepEqual(humanTtl(5400), { en: '1 hour 30 minutes', ja: '1時間30分' });
    assert.deepEqual(humanTtl(0), { en: '0 seconds', ja: '0秒' });
    assert.deepEqual(humanTtl(604_800), { en: '1 week', ja: '1週間' });
  });
});

describe('serials', () => {
  it('are ordered in a circle (RFC 1982)', () => {
    assert.equal(compareSerials(1, 2), 'less');
    assert.equal(compareSerials(4_294_967_295, 0), 'less');
    assert.equal(compareSerials(0, 4_294_967_295), 'greater');
    assert.equal(compareSerials(7, 7), 'equal');
    assert.equal(compareSerials(0, 2 ** 31), 'undefined');
  });

  it('grow when something is added', () => {
    fc.assert(
      fc.property(fc.nat(4_294_967_295), fc.integer({ min: 1, max: 2 ** 31 - 1 }), (serial, step) => {
        assert.equal(compareSerials(serial, addToSerial(serial, step)), 'less');
      }),
    );
  });

  it('are read as dates', () => {
    assert.deepEqual(serialDate(2_026_112_401), { year: 2026, month: 11, day: 24, change: 1 });
    assert.equal(serialDate(17), undefined);
  });
});

describe('directives', () => {
  it('are found in any case', () => {
    const bytes = octetsOf('$origin');
    assert.equal(directiveOfToken(bytes, 0, bytes.length)?.name, '$ORIGIN');
    assert.equal(directiveOfToken(bytes, 0, 4), undefined);
  });
});

describe('top-level domains', () => {
  it('are A-labels', () => {
    assert.ok(topLevelDomains().has('com'));
    assert.ok(topLevelDomains().has('xn--q9jyb4c'));
    for (const label of topLevelDomains()) assert.match(label, /^[a-z0-9-]+$/);
  });
});

describe('octets', () => {
  it('make the text that they came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = octetsOf(text);
        assert.equal(textOf(bytes, 0, bytes.length), text);
      }),
    );
  });

  it('that are no UTF-8 become U+FFFD', () =>
    assert.equal(textOf(Uint8Array.of(0x41, 0xff, 0xe3, 0x81), 0, 4), 'A\ufffd\ufffd\ufffd'));
});

describe('RDATA', () => {
  const faults: readonly [type: string, rdata: string, token: number, reason: string][] = [
    ['MX', '', -1, 'the value is missing'],
    ['MX', '10', 0, '1 fields, expected 2'],
    ['MX', '10 a b c', 2, '4 fields, expected 2'],
    ['MX', 'x mail', 0, '"x" is not a number'],
    ['MX', '65536 mail', 0, '65536 exceeds 65535'],
    ['A6', '64 ::1', 1, 'prefixName is missing; prefixLength 64 needs it'],
    ['IPSECKEY', '10 0 0 . AQNRU3mG', 4, 'nothing more may follow; algorithm 0 has no publicKey'],
    ['KEY', 'HOST 3 5', 2, 'publicKey is missing; flags HOST needs it'],
    ['LOC', '52 N 4 E', 3, '2 fields, expected 3'],
    ['LOC', '52 N 4 E 1m 1m 1m 1m 1m', 8, '7 fields, expected 6'],
    ['AAAA', '::ffff:192.0.2.256', 0, 'the IPv4 part of "::ffff:192.0.2.256" is wrong ("192.0.2.256")'],
    ['NSEC', 'host AAA', 1, 'unknown type "AAA" — did you mean AAAA?'],
  ];
  for (const [type, rdata, token, reason] of faults) {
    it(`${type} ${rdata}: ${reason}`, () => {
      const row = typeByMnemonic(type);
      assert.ok(row);
      const found = checkRdata(row, lex(rdata), 0);
      assert.equal(found?.token, token);
      assert.equal(found && render(found.reason, 'en', found.args), reason);
    });
  }

  it('knows the field of each lexeme', () => {
    const loc = typeByMnemonic('LOC');
    assert.ok(loc);
    const lexemes = lex('52 22 23 N 4 E -2m 1m');
    const fields = Array.from({ length: lexemes.count }, (_, token) => fieldOf(loc, lexemes, 0, token));
    assert.deepEqual(fields, [0, 0, 0, 0, 1, 1, 2, 3]);
  });

  it('never throws, and points at a lexeme that is there', () => {
    const words = fc.constantFrom(
      '10',
      '.',
      '@',
      'mail',
      '"',
      '""',
      '\\#',
      '\\',
      '-',
      '2001:db8::1',
      '192.0.2.1',
      'alpn=',
      'A',
      'N',
      '=',
      '==',
      '1h',
      '\\256',
      'é',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...recordTypes),
        fc.array(fc.oneof(words, fc.string({ maxLength: 8 })), { maxLength: 8 }),
        (row, parts) => {
          const lexemes = lex(`owner ${row.mnemonic} ${parts.join(' ')}`);
          const found = checkRdata(row, lexemes, 2);
          if (found !== undefined) assert.ok(found.token >= 1 && found.token < lexemes.count);
          for (let token = 0; token <= lexemes.count; token++) fieldOf(row, lexemes, 2, token);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('what is written', () => {
  const shown = (text: string): string => {
    const bytes = encode(text);
    return shownText(bytes, 0, bytes.length);
  };

  it('is shown as it is up to 80 characters', () => {
    for (const text of ['', 'mail', 'メール'.repeat(26), 'a'.repeat(80)]) assert.equal(shown(text), text);
  });

  it('is cut behind 79 when it is longer, however many octets it has', () => {
    for (const letter of ['a', 'é', 'メ']) {
      for (const length of [81, 82, 325, 1_000_000])
        assert.equal(shown(letter.repeat(length)), `${letter.repeat(79)}…`);
    }
  });
});
