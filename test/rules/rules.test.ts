// Each rule against its fixture: all and only the findings marked there, and the text after each fix.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { earlierVersions } from '../../server/src/messages/fragments';
import { EarlierVersion } from '../../server/src/rules/history';
import { rules } from '../../server/src/rules/rules';
import { encode } from '../../server/src/text/utf8';
import { LACKING, checkFixture, fixtures } from '../fixture';

const folder = __dirname;

/** MTA-STS policy files, by domain. */
const policies: Readonly<Record<string, string>> = {
  'enforced.example.com': 'version: STSv1\r\nmode: enforce\r\nmx: mail.example.com\r\nmx: *.mx.example.com\r\n',
  'tested.example.com': 'version: STSv1\nmode: testing\nmx: mail.example.com\n',
  'unused.example.com': 'version: STSv1\nmode: none\n',
};

const surroundings = {
  today: () => ({ year: 2026, month: 1, day: 15, seconds: 1_768_435_200 }),
  mtaStsPolicy: (domain: string) => {
    const text = policies[domain];
    return text === undefined ? undefined : { name: `mta-sts.${domain}/.well-known/mta-sts.txt`, text };
  },
};

/** What the rules about serials compare with. */
const EARLIER = `$ORIGIN example.com.
$TTL 3600
@ SOA ns1 hostmaster 2026010102 7200 3600 1209600 3600
@ NS ns1
@ NS ns2
ns1 A 192.0.2.53
ns2 A 198.51.100.53
www A 192.0.2.80
`;
const earlier = new EarlierVersion(encode(EARLIER), { fileName: 'fixture' }, earlierVersions.git);
const WITH_HISTORY = ['soa-serial-regression', 'soa-serial-not-incremented'];

describe('rules', () => {
  const names = fixtures(folder);

  it('each have one fixture, and each fixture its rule', () => {
    assert.deepEqual(names, rules.map(({ id, group }) => `${group}/${id}`).sort());
  });

  it('each are found in their fixture', () => {
    const silent = names.filter((name) => {
      const found = new RegExp(`^;.* (?:error|warning|information|hint) ${path.basename(name)}: `, 'm');
      return !found.test(readFileSync(path.join(folder, `${name}.zone`), 'utf8'));
    });
    assert.deepEqual(silent, []);
  });

  for (const name of names) {
    const id = path.basename(name);
    const isOff = rules.some((rule) => rule.id === id && rule.severity === 'off');
    const severities = Object.fromEntries([
      ...Object.entries(LACKING.severities).filter(([other]) => other !== id),
      ...(isOff ? [[id, 'information'] as const] : []),
    ]);
    it(name, () =>
      checkFixture(path.join(folder, `${name}.zone`), id, {
        severities,
        surroundings: WITH_HISTORY.includes(id) ? { ...surroundings, earlier: () => earlier } : surroundings,
      }),
    );
  }
});
