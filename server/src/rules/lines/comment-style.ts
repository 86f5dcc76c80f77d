// comment-style: a line, or what stands behind the data of a record, that begins as comments do in other languages.
import { NO_TYPE } from '../../zone/rows';
import { WRONG_COUNT } from '../../dns/reasons';
import type { EntryView, Token } from '../../zone/entry-view';
import { dataFault } from '../entry-fault';
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
    if (entry.isDirective) return;
    const first = (entry.zone.rows.flags[entry.row] & NO_TYPE) === 0 ? surplusOf(entry) : entry.tokens[0];
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

/** The first word behind the data of a record. */
function surplusOf(entry: EntryView): Token | undefined {
  const fault = dataFault(entry);
  if (fault?.reason !== WRONG_COUNT) return undefined;
  return entry.fieldOfToken[entry.tokens.indexOf(fault.token)] < 0 ? fault.token : undefined;
}
