// type-provider-specific: a type that only some providers or one server know.
import { decode } from '../../text/utf8';
import { lookup } from '../../zone/lookup';
import { NO_TYPE, PLACEHOLDER } from '../../zone/rows';
import { A, AAAA, ADDRESSES } from '../../zone/type-set';
import { OwnerView, typeName } from '../../zone/record';
import type { EntryView } from '../../zone/entry-view';
import { canonicalAddress } from '../addresses';
import { isOnOneLine, lineBreakOf } from '../neighbours';
import { isKnownTo, isProviderType, isTextInDisguise } from '../provider-types';
import { replace, textsOf } from '../rule';
import type { EntryRule, FixDetails } from '../rule';

const texts = textsOf('type-provider-specific');

/** Types that make an alias of a name which may not have a CNAME. */
const ALIASES = ['ALIAS', 'ANAME', 'FLATTEN'];
/** More addresses than that are not copied. */
const MOST = 8;

export const typeProviderSpecific: EntryRule = {
  id: 'type-provider-specific',
  group: 'lines',
  severity: 'warning',
  references: ['RFC 3597 §5'],
  looksAt: 'entry',
  check(entry, report) {
    if (entry.isDirective) return;
    const flags = entry.zone.rows.flags[entry.row];
    const { type } = entry;
    if ((flags & PLACEHOLDER) !== 0 || (flags & NO_TYPE) === 0 || type === undefined || type.quoted) return;
    if (!isProviderType(type.text) || isKnownTo(entry.zone.serving.server, type.text)) return;
    report(() => ({
      at: type.range,
      args: { type: type.text.toUpperCase() },
      fixes: isTextInDisguise(type.text)
        ? [{ title: texts.fixes.text, edits: [replace(type.range, 'TXT')], preferred: true }]
        : addressFixes(entry),
    }));
  },
};

/** An alias replaced by the addresses that the zone has for it, or by one to fill in. */
function addressFixes(entry: EntryView): FixDetails[] {
  const { zone, type } = entry;
  const [target] = entry.rdata;
  if (type === undefined || target === undefined || entry.rdata.length !== 1 || !isOnOneLine(entry)) return [];
  if (!ALIASES.includes(type.text.toUpperCase())) return [];
  const gap = decode(entry.chunk.bytes, type.end, target.start);
  const range = { start: type.range.start, end: target.range.end };
  const answer = lookup(zone, entry.name(target), ADDRESSES);
  const view = new OwnerView(zone).at(answer.node);
  const rows = answer.kind === 'answer' ? [...view.records(A), ...view.records(AAAA)] : [];
  const records = rows.map((row) => `${typeName(zone.rows.type[row])}${gap}${canonicalAddress(zone, row) ?? ''}`);
  if (records.length > 0 && records.length <= MOST && records.every((record) => !record.endsWith(gap))) {
    const beginning = lineBreakOf(entry) + decode(entry.chunk.bytes, entry.start, type.start);
    return [{ title: texts.fixes.addresses, edits: [replace(range, records.join(beginning))] }];
  }
  return [{ title: texts.fixes.address, edits: [replace(range, `A${gap}\${1:192.0.2.1}`)], snippet: true }];
}
