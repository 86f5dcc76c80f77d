// include-not-found: an $INCLUDE whose file is not there.
import { lookedIn } from '../../messages/rules-include';
import { refusedInclude } from '../include';
import { quoted } from '../mx-entry';
import { textsOf } from '../rule';
import type { EntryRule } from '../rule';

const texts = textsOf('include-not-found');

export const includeNotFound: EntryRule = {
  id: 'include-not-found',
  group: 'lines',
  severity: 'error',
  references: ['RFC 1035 §5.1'],
  looksAt: 'entry',
  check(entry, report) {
    const found = refusedInclude(entry);
    if (found === undefined) return;
    const { path, refusal } = found;
    if (refusal.failure !== 'missing' && refusal.failure !== 'directory') return;
    report(() => {
      const dirs = (refusal.tried ?? []).join(', ');
      return {
        at: path.range,
        message: refusal.failure === 'directory' ? texts.variants.directory : texts.message,
        args: { file: quoted(path.text), where: dirs === '' ? '' : lookedIn, dirs },
      };
    });
  },
};
