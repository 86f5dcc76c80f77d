// What looks wrong and is right, or can't be judged: nothing may be found (a false alarm is worse than a miss).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { render } from '../../server/src/messages/text';
import { open, readFixture } from '../fixture';

describe('traps', () => {
  for (const found of readFixture(readFileSync(path.join(__dirname, 'traps.zone'), 'utf8'))) {
    it(found.title, () => {
      const { findings } = open(found);
      const told = findings.map(
        ({ rule, range, message, args }) => `${range.start.line + 1}: ${rule}: ${render(message, 'en', args)}`,
      );
      assert.deepEqual(told, []);
    });
  }
});
