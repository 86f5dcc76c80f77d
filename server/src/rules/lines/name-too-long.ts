// name-too-long: a label of more than 63 octets, or a name of more than 255.
import { LABEL_LIMIT, NAME_LIMIT, isAbsolute, nameLengths } from '../../dns/name';
import { tooLong } from '../../messages/fragments';
import { encode } from '../../text/utf8';
import type { EntryView, Token } from '../../zone/entry-view';
import { NO_NAME, UNKNOWN_ORIGIN } from '../../zone/names';
import { namesIn, octetsOf } from '../entry-names';
import { quoted } from '../mx-entry';
import type { EntryRule } from '../rule';

export const nameTooLong: EntryRule = {
  id: 'name-too-long',
  group: 'lines',
  severity: 'error',
  references: ['RFC 1035 §2.3.4', 'RFC 2181 §11'],
  looksAt: 'entry',
  check(entry, report) {
    for (const token of namesIn(entry)) {
      // Only names that are none can be too long.
      if (entry.name(token) !== NO_NAME) continue;
      const { label, name } = measure(entry, token);
      if (label <= LABEL_LIMIT && name <= NAME_LIMIT) continue;
      report(() => ({
        at: token.range,
        args: {
          name: quoted(token.text),
          ...(label > LABEL_LIMIT
            ? { what: tooLong.label, n: label, max: LABEL_LIMIT }
            : { what: tooLong.name, n: name, max: NAME_LIMIT }),
        },
      }));
    }
  },
};

/** Octets of the longest label, and of the name on the wire with the origin appended. */
function measure(entry: EntryView, token: Token): { label: number; name: number } {
  const { bytes } = entry.chunk;
  const { start, end } = octetsOf(entry, token);
  const lengths = nameLengths(bytes, start, end);
  let name = 1 + lengths.name;
  if (!isAbsolute(bytes, start, end) && entry.origin !== UNKNOWN_ORIGIN) {
    const origin = encode(entry.zone.names.text(entry.origin));
    name += nameLengths(origin, 0, origin.length).name;
  }
  return { label: lengths.label, name };
}
