// rdata-invalid: the data of a record does not parse for its type, and no other rule tells why.
import { BAD_ESCAPE } from '../../dns/kinds/text';
import { checkName, NameFault } from '../../dns/name';
import { MISSING, WRONG_COUNT } from '../../dns/reasons';
import { reasons } from '../../messages/fragments';
import { rowOf } from '../../syntax/entry';
import type { Text } from '../../messages/text';
import type { EntryView, RdataFault } from '../../zone/entry-view';
import { typeName } from '../../zone/record';
import { PLACEHOLDER } from '../../zone/rows';
import { dataFault } from '../entry-fault';
import { octetsOf } from '../entry-names';
import { escaped } from '../insertion';
import { quoted } from '../mx-entry';
import { isOnOneLine } from '../neighbours';
import { insertAfter, replace, textsOf } from '../rule';
import type { EntryRule, FixDetails } from '../rule';

const texts = textsOf('rdata-invalid');

export const rdataInvalid: EntryRule = {
  id: 'rdata-invalid',
  group: 'lines',
  severity: 'error',
  references: ['RFC 1035 §3.3', 'RFC 3597 §5'],
  looksAt: 'entry',
  check(entry, report) {
    if (entry.isDirective) return;
    const fault = dataFault(entry);
    if (fault !== undefined) {
      const type = typeName(entry.zone.rows.type[entry.row]);
      report(() => ({
        at: fault.token.range,
        args: { ...fault.args, type, reason: reasonOf(fault) },
        fixes: fixesFor(entry, type),
      }));
    }
    const { owner } = entry;
    if (owner === undefined || (entry.zone.rows.flags[entry.row] & PLACEHOLDER) !== 0) return;
    const { start, end } = octetsOf(entry, owner);
    const wrong = checkName(entry.chunk.bytes, start, end);
    if (wrong !== NameFault.BadEscape && wrong !== NameFault.Empty) return;
    report(() => ({
      at: owner.range,
      message: texts.variants.owner,
      args: { owner: quoted(owner.text), reason: wrong === NameFault.Empty ? reasons.nameEmpty : BAD_ESCAPE },
    }));
  },
};

function reasonOf({ reason, args }: RdataFault): Text {
  return reason === WRONG_COUNT && args.n === 1 ? reasons.oneField : reason;
}

function fixesFor(entry: EntryView, type: string): FixDetails[] {
  const { fault, rdata } = entry;
  const row = rowOf(entry.zone.rows.type[entry.row]);
  if (fault === undefined || row === undefined) return [];
  const [example] = row.examples;
  if (fault.reason === MISSING && rdata.length === 0 && example !== undefined && entry.type !== undefined) {
    const words = example.match(/"(?:\\.|[^"\\])*"|\S+/g) ?? [];
    const text = words.map((word, i) => ` \${${i + 1}:${escaped(word)}}`).join('');
    return [
      { title: texts.fixes.snippet, args: { type }, edits: [insertAfter(entry.type.range, text)], snippet: true },
    ];
  }
  const index = rdata.indexOf(fault.token);
  const surplus = fault.reason === WRONG_COUNT && index > 0 && entry.fieldOfToken[entry.rdataFirst + index] < 0;
  if (!surplus || !isOnOneLine(entry)) return [];
  const last = rdata[rdata.length - 1];
  return [{ title: texts.fixes.remove, edits: [replace(entry.range(rdata[index - 1].end, last.end), '')] }];
}
