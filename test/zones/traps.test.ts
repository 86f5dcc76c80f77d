// Files that look wrong and are right: all rules are silent about them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { render } from '../../server/src/messages/text';
import { open, readFixture } from '../fixture';

describe('traps', () => {
  const cases = readFixture(readFileSync(path.join(__dirname, 'traps.zone'), 'utf8'));
  for (const found of cases) {
    it(found.title, () => {
      const { findings } = open(found);
      // That not every server knows $GENERATE is no reproach.
      const wrong = findings.filter(({ severity }) => severity !== 'information');
      const said = wrong.map(
        ({ rule, range, message, args }) => `line ${range.start.line}: ${rule}: ${render(message, 'en', args)}`,
      );
      assert.deepEqual(said, []);
    });
  }
});
