// Octets written out, type by type; and whatever is written out of the samples reads as data of the type.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkRdata } from '../../server/src/dns/rdata';
import { recordTypes, typeByMnemonic } from '../../server/src/dns/record-types';
import type { RecordType } from '../../server/src/dns/record-type';
import { spelled, textOfWire } from '../../server/src/dns/wire-text';
import { lex } from './lexemes';

const EXAMPLES: readonly (readonly [string, string, string | undefined])[] = [
  ['A', 'c0000219', '192.0.2.25'],
  ['AAAA', '20010db8000000000000000000000025', '2001:db8::25'],
  ['MX', '000a 046d61696c 076578616d706c65 03636f6d 00', '10 mail.example.com.'],
  ['MX', '0000 00', '0 .'],
  ['NS', '03612e62 01c3 00', 'a\\.b.\\195.'],
  ['SRV', '0000 0001 0019 046d61696c 00', '0 1 25 mail.'],
  ['TXT', '0b 763d73706631202d616c6c 00 04 225c2507', '"v=spf1 -all" "" "\\"\\\\%\\007"'],
  ['CAA', '00 05 6973737565 63612e6e6574', '0 issue "ca.net"'],
  ['TLSA', '03 01 01 ab', '3 1 1 AB'],
  ['DNSKEY', '0101 03 0d abcdef', '257 3 13 q83v'],
  // No name, no end, no data, too much, a kind that is not written out.
  ['NS', '046d6169', undefined],
  ['MX', '000a', undefined],
  ['TXT', '', undefined],
  ['A', 'c000021900', undefined],
  ['NSEC', '00 0001 40', undefined],
];

function octetsOfHex(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
}

function writtenOut(row: RecordType, hex: string): string | undefined {
  return textOfWire(row, octetsOfHex(hex))?.map(spelled).join(' ');
}

describe('octets written out', () => {
  for (const [type, hex, text] of EXAMPLES) {
    it(`${type} ${hex}`, () => {
      const row = typeByMnemonic(type);
      assert.ok(row);
      assert.equal(writtenOut(row, hex), text);
    });
  }

  it('are data of the type, in all samples', () => {
    let count = 0;
    for (const row of recordTypes.filter(({ use }) => use !== 'never')) {
      const sample = readFileSync(path.join(__dirname, '../records', `${row.mnemonic}.zone`), 'utf8');
      const [, good = ''] = /^;;; good.*\n([^]*?)(?=^;;;|$(?![^]))/m.exec(sample) ?? [];
      for (const [, hex] of good.matchAll(/\\# \d+ ([0-9a-fA-F ]+)$/gm)) {
        const text = writtenOut(row, hex);
        if (text === undefined) continue;
        count++;
        assert.equal(checkRdata(row, lex(text), 0), undefined, `${row.mnemonic} ${text}`);
      }
    }
    assert.ok(count > 20, String(count));
  });
});
