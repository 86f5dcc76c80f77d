// What stands in an included file is found, and mended, where it would be if the file were the zone file itself.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { render } from '../../server/src/messages/text';
import type { Finding } from '../../server/src/rules/finding';
import { ZoneService } from '../../server/src/service';
import { encode } from '../../server/src/text/utf8';
import { fixtures, open, readFixture, type Case } from '../fixture';

/** Lines of other lengths than those of the fixtures: places in the wrong text show. */
const HOME = ';\n; home\n\n$INCLUDE part\n';

/** The findings of a case whose text is included. */
function included({ file, head, body }: Case): readonly Finding[] {
  const service = new ZoneService({ surroundings: {} });
  const part = { file: 'part', bytes: encode(head + body) };
  const uri = `file:///${encodeURIComponent(file)}`;
  const includes = (name: string): typeof part | { failure: 'missing' } =>
    name === 'part' ? part : { failure: 'missing' };
  service.open(uri, HOME, { fileName: file, file, includes });
  return service.findingsElsewhere(uri).flatMap(({ findings }) => findings);
}

/** A place in the text at hand; those in other files are left out. */
function plain({ start, end }: Finding['range']): string {
  return start.file === 'part' || start.file === undefined
    ? `${start.line}:${start.character}-${end.line}:${end.character}`
    : '';
}

/** Where a finding stands, and what each fix writes where. */
function placesOf({ range, fixes }: Finding): Map<string, string> {
  const places = new Map([['finding', plain(range)]]);
  for (const { title, args, edits } of fixes) {
    places.set(render(title, 'en', args), edits.map((edit) => `${plain(edit.range)} ${edit.newText}`).join(', '));
  }
  return places;
}

describe('findings of included files', () => {
  it('stand, and are mended, in the same places as those of zone files', () => {
    let same = 0;
    const wrong: string[] = [];
    for (const name of fixtures(__dirname)) {
      for (const found of readFixture(readFileSync(path.join(__dirname, `${name}.zone`), 'utf8'))) {
        if (found.includes !== undefined || /\$INCLUDE/i.test(found.head + found.body)) continue;
        const keyOf = ({ rule, message, args, range }: Finding): string =>
          `${rule} ${range.start.line}:${range.start.character} ${render(message, 'en', args)}`;
        const alone = new Map(open(found).findings.map((finding) => [keyOf(finding), finding]));
        for (const finding of included(found)) {
          const twin = alone.get(keyOf(finding));
          if (twin === undefined) continue;
          same++;
          const there = placesOf(twin);
          for (const [what, places] of placesOf(finding)) {
            // Some fixes hang on what is known of the zone, which here is told by the name of its file.
            const others = there.get(what) ?? places;
            if (places !== others)
              wrong.push(`${name}: ${found.title}: ${finding.rule}: ${what}: ${places}; ${others}`);
          }
        }
      }
    }
    assert.deepEqual(wrong, []);
    assert.ok(same > 400, `only ${same}`);
  });
});
