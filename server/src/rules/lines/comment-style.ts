// comment-style: a line that begins as comments do in other languages.
import { NO_TYPE } from '../../zone/rows';
import { replace, textsOf } from '../rule';
import type { EntryRule } from '../rule';

const texts = textsOf('comment-style');

export const commentStyle: EntryRule = {
  id: 'comment-style',
  group: 'lines',
  severity: 'error',
  references: ['RFC 1035 §5.1'],
  looksAt: 'entry',
  check(entry, report) {
    if (entry.isDirective || (entry.zone.rows.flags[entry.row] & NO_TYPE) === 0) return;
    const first = entry.tokens[0];
    if (first === undefined || first.quoted) return;
    const marker = /^(?:#+|\/\/+|--+|\/\*)/.exec(first.text)?.[0];
    if (marker === undefined) return;
    report(() => {
      const at = entry.range(first.start, first.start + marker.length);
      return {
        at,
        args: { token: marker },
        fixes: [{ title: texts.fixes.semicolon, edits: [replace(at, ';')], preferred: true }],
      };
    });
  },
};
