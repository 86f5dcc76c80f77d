// Refactorings against their fixtures, and on every fixture there is: the zone says the same afterwards.
import assert from 'node:assert/strict';
import { render } from '../../server/src/messages/text';
import type { TextEdit } from '../../server/src/text/span';
import { EntryView } from '../../server/src/zone/entry-view';
import { DIRECTIVE, FAULTY, OTHER_CLASS, PLACEHOLDER } from '../../server/src/zone/rows';
import type { Zone } from '../../server/src/zone/zone';
import { ZoneService } from '../../server/src/service';
import { allTexts, checkAnnotated, turnsOf } from './annotated';

/** Applies edits all at once, from the end, and gives back the text. */
function applied(service: ZoneService, file: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort(({ range: left }, { range: right }) => {
    return right.start.line - left.start.line || right.start.character - left.start.character;
  });
  service.change(file, sorted);
  return Buffer.from(service.zone(file).bytes).toString('utf8');
}

/** What each name has, in whatever order: its records with their data, names in full, strings joined, times in seconds. */
function meaningOf(zone: Zone): string[] {
  zone.settle();
  const { rows, names } = zone;
  const said: string[] = [];
  for (const { firstRow, rowCount } of zone.text.chunks) {
    for (let row = firstRow; row < firstRow + rowCount; row++) {
      const entry = new EntryView(zone, row);
      const data = entry.rdata.map((token) => token.text);
      const isText = rows.type[row] === 16;
      const ttl = zone.effectiveTtl(row);
      const target = rows.target[row] < 0 ? '' : names.text(rows.target[row]).toLowerCase();
      const owner = rows.owner[row] < 0 ? '' : names.text(rows.owner[row]).toLowerCase();
      // The last word of a record with a target is that name.
      const words = isText ? data.join('') : target === '' ? seconds(data).join(' ') : `${rows.number[row]} ${target}`;
      const flags = rows.flags[row] & (FAULTY | DIRECTIVE | PLACEHOLDER | OTHER_CLASS);
      said.push([owner, rows.type[row], flags, ttl, words].join(' '));
    }
  }
  return said.sort();
}

const UNITS: Readonly<Record<string, number>> = { w: 604_800, d: 86_400, h: 3600, m: 60, s: 1 };

function seconds(words: readonly string[]): string[] {
  return words.map((word) =>
    /^(?:\d+[wdhms])+$/i.test(word)
      ? String(
          [...word.matchAll(/(\d+)(\w)/g)].reduce((sum, [, n, unit]) => {
            return sum + Number(n) * (UNITS[unit.toLowerCase()] ?? 0);
          }, 0),
        )
      : word,
  );
}

describe('refactorings', () => {
  checkAnnotated('refactoring', ({ service, file, line, cursors }) =>
    cursors.flatMap((character) => {
      const before = Buffer.from(service.zone(file).bytes).toString('utf8').split('\n');
      const found = service.refactorings(file, { start: { line, character }, end: { line, character } });
      if (found.length === 0) return [`;> ${character}: (nothing)`];
      return found.flatMap(({ refactoring: { title, args, edits } }) => {
        const other = new ZoneService();
        other.open(file, before.join('\n'));
        const after = applied(other, file, edits).split('\n');
        const head = after.findIndex((text, index) => text !== before[index]);
        const tail = [...after].reverse().findIndex((text, index) => text !== before[before.length - 1 - index]);
        return [
          `;> ${character}: ${render(title, 'en', args)}`,
          `;ja> ${character}: ${render(title, 'ja', args)}`,
          ...after.slice(head, after.length - tail).map((text) => `;>     ${text}`),
        ];
      });
    }),
  );

  it('change no meaning, in every place of every fixture', () => {
    const seen = new Set<string>();
    const kinds = new Map<string, number>();
    for (const { name, text } of allTexts()) {
      const file = `file:///${name}`;
      const service = new ZoneService();
      service.open(file, text);
      let meaning: string[] | undefined;
      for (const position of turnsOf(text, seen)) {
        for (const { refactoring } of service.refactorings(file, { start: position, end: position })) {
          const { title, edits } = refactoring;
          kinds.set(title.en, (kinds.get(title.en) ?? 0) + 1);
          // The same file may be asked thousands of times: a few of each kind are enough.
          if ((kinds.get(title.en) ?? 0) > 150) continue;
          meaning ??= meaningOf(service.zone(file));
          const other = new ZoneService();
          other.open(file, text);
          applied(other, file, edits);
          assert.deepEqual(meaningOf(other.zone(file)), meaning, `${title.en} in ${text}`);
        }
      }
    }
    assert.ok(kinds.size > 6, [...kinds.keys()].join(', '));
  }).timeout(120_000);

  it('sort no set that stands in two files', () => {
    const service = new ZoneService();
    const file = 'file:///example.com.zone';
    const ofSet = (included: string): number => {
      service.open(file, '$ORIGIN example.com.\n@ MX 20 a\n@ MX 10 b\n$INCLUDE x\n', {
        fileName: 'example.com.zone',
        includes: () => ({ file: 'x', bytes: new TextEncoder().encode(included) }),
      });
      const place = { line: 1, character: 3 };
      return service.refactorings(file, { start: place, end: place }).length;
    };
    assert.equal(ofSet('c A 192.0.2.1\n'), 1);
    assert.equal(ofSet('@ MX 5 c\n'), 0);
  });

  it('put PTR records into the open zone that holds them, once, written as its records are', () => {
    const service = new ZoneService();
    const zone = 'file:///example.com.zone';
    const reverse = 'file:///2.0.192.in-addr.arpa';
    service.open(zone, '$ORIGIN example.com.\n@ SOA a b 1 1 1 1 1\n@ NS a\na A 192.0.2.1\na A 198.51.100.1\n');
    service.open(reverse, '$TTL 1d\r\n@ SOA a.example.com. b 1 1 1 1 1\r\n@ NS a.example.com.');
    const range = { start: { line: 3, character: 0 }, end: { line: 4, character: 3 } };
    const [found, ...others] = service.refactorings(zone, range).filter(({ uri }) => uri === reverse);
    assert.equal(others.length, 0);
    const { title, args, edits } = found.refactoring;
    assert.equal(render(title, 'en', args), 'Add the PTR record 1.2.0.192.in-addr.arpa. to 2.0.192.in-addr.arpa');
    const after = applied(service, reverse, edits);
    assert.match(after, /NS a\.example\.com\.\r\n1 PTR a\.example\.com\.\r\n$/);
    assert.deepEqual(
      service.refactorings(zone, range).filter(({ uri }) => uri === reverse),
      [],
    );
  });
});
