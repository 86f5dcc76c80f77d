// Severities: no finding is graver than its rule says, so that those below a wanted severity need not be made.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { severities, isAtLeast } from '../../server/src/rules/finding';
import { rules } from '../../server/src/rules/rules';
import { fixtures, open, readFixture } from '../fixture';

const gravestOf = new Map<string, string>(rules.map(({ id, severity, gravest }) => [id, gravest ?? severity]));

describe('severities', () => {
  it('are at most what the rule says, and those below a wanted one are left out', () => {
    let hints = 0;
    for (const name of fixtures(__dirname)) {
      for (const one of readFixture(readFileSync(path.join(__dirname, `${name}.zone`), 'utf8'))) {
        const { service, uri, findings } = open(one, {});
        for (const { rule, severity } of findings) {
          const gravest = severities.find((level) => level === gravestOf.get(rule)) ?? 'information';
          assert.ok(isAtLeast(gravest, severity), `${rule} is at most ${gravest}, and once ${severity}`);
        }
        for (const least of severities) {
          const left = service.findings(uri, Number.POSITIVE_INFINITY, least);
          assert.equal(left.total, findings.length);
          const wanted = findings.filter(({ severity }) => isAtLeast(severity, least));
          assert.deepEqual(
            left.findings.map(({ rule, range }) => ({ rule, range })),
            wanted.map(({ rule, range }) => ({ rule, range })),
          );
        }
        hints += findings.filter(({ severity }) => severity === 'hint').length;
      }
    }
    assert.ok(hints > 0);
  });
});
