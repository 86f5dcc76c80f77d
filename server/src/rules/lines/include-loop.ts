// include-loop: a file that includes itself, directly or through others.
import { refusedInclude } from '../include';
import { quoted } from '../mx-entry';
import { textsOf } from '../rule';
import type { EntryRule } from '../rule';

const texts = textsOf('include-loop');

export const includeLoop: EntryRule = {
  id: 'include-loop',
  group: 'lines',
  severity: 'error',
  references: ['RFC 1035 §5.1'],
  looksAt: 'entry',
  check(entry, report) {
    const found = refusedInclude(entry);
    if (found?.refusal.failure !== 'loop') return;
    report(() => {
      const { path, refusal } = found;
      const chain = (refusal.chain ?? []).map((file) => quoted(nameOf(file))).join(' → ');
      return { at: path.range, message: texts.message, args: { chain } };
    });
  },
};

/** The last part of a path or of an address. */
function nameOf(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
