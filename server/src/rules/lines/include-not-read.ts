// include-not-read: an $INCLUDE whose file is not read, for a reason that lies not in the zone.
import { DEEPEST_INCLUDE } from '../../zone/inclusion';
import type { IncludeFailure } from '../../zone/include';
import type { Text } from '../../messages/text';
import { refusedInclude } from '../include';
import { quoted } from '../mx-entry';
import { textsOf } from '../rule';
import type { EntryRule } from '../rule';

const texts = textsOf('include-not-read');

const messages: Readonly<Partial<Record<IncludeFailure, Text>>> = {
  outside: texts.message,
  untrusted: texts.variants.untrusted,
  'too-large': texts.variants.tooLarge,
  'too-much': texts.variants.tooMuch,
  depth: texts.variants.depth,
  'no-file': texts.variants.noFile,
};

export const includeNotRead: EntryRule = {
  id: 'include-not-read',
  group: 'lines',
  severity: 'information',
  references: ['RFC 1035 §5.1'],
  looksAt: 'entry',
  check(entry, report) {
    const found = refusedInclude(entry);
    const message = found && messages[found.refusal.failure];
    if (found === undefined || message === undefined) return;
    const { path } = found;
    report(() => ({ at: path.range, message, args: { file: quoted(path.text), max: DEEPEST_INCLUDE } }));
  },
};
