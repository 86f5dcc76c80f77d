// docs/peers.md says who reports what: each checker that is installed, in the version measured, still does as it says.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { measure } from './rules';
import type { Measured } from './rules';
import { CHECKERS, versionOf } from './servers';
import type { CheckerId } from './servers';

const file = path.join(__dirname, 'rules.json');

describe('what other checkers report', () => {
  it('is what was measured', function () {
    this.timeout(600_000);
    const update = process.env.UPDATE !== undefined;
    const before = JSON.parse(readFileSync(file, 'utf8')) as Measured;
    const same = CHECKERS.filter((checker) => before.versions[checker] === versionOf(checker));
    if (!update && same.length === 0) this.skip();
    const now = measure();
    if (update && CHECKERS.every((checker) => now.versions[checker] !== undefined)) {
      writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
      return;
    }
    const of = (measured: Measured, checker: CheckerId): Record<string, unknown> =>
      Object.fromEntries(Object.entries(measured.rules).map(([rule, reports]) => [rule, reports[checker]]));
    for (const checker of same) {
      assert.deepEqual(
        of(now, checker),
        of(before, checker),
        `${checker}: run "npm run update" and read the difference`,
      );
    }
  });
});
