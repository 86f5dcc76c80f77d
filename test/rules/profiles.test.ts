// Profiles: every rule in a strict one, mail alone in that of mail, and what the user sets before all of them.
import assert from 'node:assert/strict';
import { severitiesOf } from '../../server/src/rules/profiles';
import { rules } from '../../server/src/rules/rules';
import { ZoneService } from '../../server/src/service';
import type { ZoneFilesOptions } from '../../server/src/zone-files';

const zone = `$ORIGIN example.com.
$TTL 3600
@ SOA ns1 hostmaster 2026010101 60 30 1209600 3600
@ NS ns1
@ NS ns2.example.net.
ns1 A 192.0.2.53
@ MX 10 ns1.example.com
@ MX 20 ns1
@ TXT "v=spf1 mx -all"
_dmarc TXT "v=DMARC1; p=reject; rua=mailto:d@example.com"
w CNAME nosuch
`;

function found(options: ZoneFilesOptions): string[] {
  const service = new ZoneService(options);
  service.open('zone', zone);
  return service.findings('zone').findings.map(({ rule, severity }) => `${severity} ${rule}`);
}

describe('profiles', () => {
  it('are what the rules recommend, where none is named', () => {
    assert.deepEqual(severitiesOf('recommended'), {});
    assert.deepEqual(found({}), found({ profile: 'recommended' }));
    assert.ok(found({}).includes('hint soa-timer-unusual'));
    assert.ok(found({}).includes('warning cname-target-not-found'));
  });

  it('strict: nothing is off, nothing a hint', () => {
    const strict = severitiesOf('strict');
    for (const { id, severity } of rules) {
      const level = strict[id] ?? severity;
      assert.ok(level !== 'off' && level !== 'hint', id);
    }
    assert.ok(found({ profile: 'strict' }).includes('information soa-timer-unusual'));
  });

  it('mail: the rules about mail, as they are', () => {
    assert.deepEqual(found({ profile: 'mail' }), ['error mx-target-missing-trailing-dot']);
  });

  it('give way to what the user sets', () => {
    const severities = { 'cname-target-not-found': 'error', 'mx-target-missing-trailing-dot': 'off' } as const;
    assert.deepEqual(found({ profile: 'mail', severities }), ['error cname-target-not-found']);
  });
});
