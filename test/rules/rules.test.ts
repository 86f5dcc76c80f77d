// Each rule against its fixture: all and only the findings marked there, and the text after each fix.
import assert from 'node:assert/strict';
import path from 'node:path';
import { rules } from '../../server/src/rules/rules';
import { LACKING, checkFixture, fixtures } from '../fixture';

const folder = __dirname;

/** MTA-STS policy files, by domain. */
const policies: Readonly<Record<string, string>> = {
  'enforced.example.com': 'version: STSv1\r\nmode: enforce\r\nmx: mail.example.com\r\nmx: *.mx.example.com\r\n',
  'tested.example.com': 'version: STSv1\nmode: testing\nmx: mail.example.com\n',
  'unused.example.com': 'version: STSv1\nmode: none\n',
};

const surroundings = {
  today: () => ({ year: 2026, month: 1, day: 15 }),
  mtaStsPolicy: (domain: string) => {
    const text = policies[domain];
    return text === undefined ? undefined : { name: `mta-sts.${domain}/.well-known/mta-sts.txt`, text };
  },
};

describe('rules', () => {
  const names = fixtures(folder);

  it('each have one fixture, and each fixture its rule', () => {
    assert.deepEqual(names, rules.map(({ id, group }) => `${group}/${id}`).sort());
  });

  for (const name of names) {
    const id = path.basename(name);
    const isOff = rules.some((rule) => rule.id === id && rule.severity === 'off');
    const severities = Object.fromEntries([
      ...Object.entries(LACKING.severities).filter(([other]) => other !== id),
      ...(isOff ? [[id, 'information'] as const] : []),
    ]);
    it(name, () => checkFixture(path.join(folder, `${name}.zone`), id, { severities, surroundings }));
  }
});
