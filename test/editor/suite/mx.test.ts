// The main job: each fault of an MX record is underlined on its very token, and on nothing else.
import { closeAll, openFile, untilSquiggles } from './support';

describe('MX records', () => {
  afterEach(closeAll);

  it('are underlined where their faults are', async () => {
    await untilSquiggles(await openFile('example.org.zone'), [
      { rule: 'mx-target-missing-trailing-dot', line: 8, text: 'relay.example.org' },
      { rule: 'mx-target-is-cname', line: 9, text: 'alias' },
      { rule: 'mx-target-no-address', line: 10, text: 'silent' },
      { rule: 'mx-target-not-found', line: 11, text: 'nowhere' },
      { rule: 'mx-fields-swapped', line: 12, text: 'relay 60' },
      { rule: 'mx-preference-out-of-range', line: 13, text: '70000' },
      { rule: 'mx-target-is-ip-address', line: 14, text: '192.0.2.25' },
    ]);
  });
});
