// Files that are no text: one finding says what they are, nothing else is said of them, and typing on in them is safe.
import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { ruleTexts } from '../../server/src/messages/rules';
import { ZoneService } from '../../server/src/service';
import type { Position } from '../../server/src/text/span';
import { encode } from '../../server/src/text/utf8';
import { Random } from '../zone/random';

const uri = 'file:///example.com.zone';
const ZONE = `$ORIGIN example.com.
$TTL 3600
@ SOA ns1 hostmaster 2026010101 7200 3600 1209600 3600
@ NS ns1
ns1 A 192.0.2.53
@ MX 10 nosuch
`;
const { message, variants } = ruleTexts['file-not-text'];
const { raw, utf16 } = variants;

function utf16Of(text: string, isBig: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
}

/** As an editor hands it over that takes a file for UTF-8. */
function opened(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function told(text: string | Uint8Array): unknown[] {
  const service = new ZoneService();
  service.open(uri, text);
  const { findings, total } = service.findings(uri);
  assert.equal(findings.length, total);
  return findings.map((finding) => [finding.rule, finding.message]);
}

const random = new Random(11);
const noise = Uint8Array.from({ length: 3000 }, () => random.below(256));
const bindRaw = Uint8Array.from([
  0,
  0,
  0,
  2,
  0,
  0,
  0,
  1,
  0x65,
  0,
  0,
  0,
  ...new Array<number>(40).fill(0),
  7,
  0x65,
  0x78,
]);

describe('a file that is no text', () => {
  const files: readonly (readonly [string, Uint8Array, unknown])[] = [
    ['random octets', noise, message],
    ['a few random octets', noise.subarray(0, 150), message],
    ['gzip', gzipSync(Buffer.from(ZONE.repeat(40))), message],
    ['an ELF program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, ...new Array<number>(500).fill(0)]), message],
    ['the raw format of BIND', bindRaw, raw],
    ['UTF-16, little-endian', utf16Of(ZONE, false), utf16],
    ['UTF-16, big-endian', utf16Of(ZONE, true), utf16],
    ['UTF-16 with a mark', utf16Of(`\ufeff${ZONE}`, false), utf16],
    ['UTF-16 with a mark, big-endian', utf16Of(`\ufeff${ZONE}`, true), utf16],
    ['UTF-16 with a comment in Japanese', utf16Of(`; メールサーバーの設定\r\n${ZONE}`, false), utf16],
  ];
  for (const [name, bytes, expected] of files) {
    it(`${name} has one finding`, () => assert.deepEqual(told(bytes), [['file-not-text', expected]]));
    it(`${name} in an editor, too`, () => assert.deepEqual(told(opened(bytes)), [['file-not-text', expected]]));
  }

  const texts: readonly (readonly [string, Uint8Array])[] = [
    ['a few control characters', encode(`${ZONE}\0\0\0\n`)],
    ['page breaks in comments', encode(ZONE.replaceAll('\n', '\n;\f\n'))],
    ['comments in ISO-2022-JP', encode(`; \x1b$B%a!<%k\x1b(B\n`.repeat(30) + ZONE)],
    [
      'comments in EUC-JP',
      Uint8Array.from([...encode('; '), ...new Array<number>(900).fill(0xa5), 10, ...encode(ZONE)]),
    ],
    ['many control characters far below', encode(`${ZONE}${'; comment\n'.repeat(200)}; ${'\0'.repeat(300)}\n`)],
  ];
  for (const [name, bytes] of texts) {
    it(`is something else than a zone with ${name}`, () => {
      const rules = told(bytes).map((each) => (each as unknown[])[0]);
      assert.ok(!rules.includes('file-not-text'));
      assert.ok(rules.includes('mx-target-not-found'));
    });
  }

  it('can be edited: what is found equals what is found afresh', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const own = new Random(seed);
      let text = seed % 2 === 0 ? ZONE : opened(noise.subarray(0, 200)) + ZONE;
      const service = new ZoneService();
      service.open(uri, text);
      for (let i = 0; i < 25; i++) {
        const { length } = text;
        const from = own.below(3) === 0 ? 0 : own.below(length + 1);
        const to = Math.min(length, from + own.below(own.below(4) === 0 ? length + 1 : 10));
        const newText = own.pick(['', 'x', '\n', '\0', '\0'.repeat(60), '\x01\x02 A 192.0.2.1\n', ZONE, '@ MX 10 x\n']);
        const at = (offset: number): Position => {
          const before = text.slice(0, offset).split(/\r\n|\r|\n/);
          return { line: before.length - 1, character: before[before.length - 1].length };
        };
        service.change(uri, [{ range: { start: at(from), end: at(to) }, newText }]);
        text = text.slice(0, from) + newText + text.slice(to);
        const fresh = new ZoneService();
        fresh.open(uri, text);
        assert.deepEqual(summary(service), summary(fresh), `seed ${seed}, edit ${i}`);
      }
    }
  });
});

function summary(service: ZoneService): unknown {
  const { findings, total } = service.findings(uri);
  return [total, findings.map(({ rule, range, args }) => [rule, range, args])];
}
