// What the rules about targets that are aliases share: where the alias leads, where it is defined, and the name to write.
import { chainEnds } from '../messages/fragments';
import { relatedTexts } from '../messages/related';
import type { Text } from '../messages/text';
import { EntryView } from '../zone/entry-view';
import { hasAddress } from '../zone/exchange';
import { barrier } from '../zone/lookup';
import type { Answer } from '../zone/lookup';
import { NO_NAME } from '../zone/names';
import type { NameId } from '../zone/names';
import { OwnerView } from '../zone/record';
import type { RecordView } from '../zone/record';
import type { RowId } from '../zone/rows';
import { CNAME, DNAME } from '../zone/type-set';
import type { Zone } from '../zone/zone';
import { shortName } from './names';
import { placeOf } from './neighbours';
import { replace } from './rule';
import type { Details, FixDetails } from './rule';

/** The names that an alias leads through, and how it ends. */
export function chainOf(zone: Zone, answer: Answer): { chain: Text; name: string } {
  const { names } = zone;
  const passed = answer.chain
    .slice(1)
    .map((name) => `${names.text(name)} → `)
    .join('');
  const end = endOf(answer);
  return { chain: { en: passed + end.en, ja: passed + end.ja }, name: names.text(answer.name) };
}

function endOf({ kind, reason }: Answer): Text {
  switch (kind) {
    case 'answer':
    case 'loop':
      return chainEnds.address;
    case 'nodata':
      return chainEnds.noAddress;
    case 'nxdomain':
      return chainEnds.notFound;
    case 'unknown':
      return reason === 'delegated' ? chainEnds.delegated : chainEnds.outside;
  }
}

/** The first CNAME of the chain: at the name itself, or at the wildcard that answers for it. */
export function aliasRow(zone: Zone, { chain, wildcard }: Answer): RowId | undefined {
  const node = zone.names.exists(chain[0]) ? chain[0] : wildcard;
  return node === NO_NAME ? undefined : new OwnerView(zone).at(node).records(CNAME)[0];
}

/** Whether a wildcard makes the alias. */
export function isByWildcard(zone: Zone, { chain, wildcard }: Answer): boolean {
  return wildcard !== NO_NAME && !zone.names.exists(chain[0]);
}

/** Where the alias is defined: the CNAME, or the DNAME above. */
export function aliasPlaces(zone: Zone, answer: Answer): NonNullable<Details['related']> {
  const first = barrier(zone, answer.chain[0]);
  if (first !== undefined && first !== NO_NAME) {
    const [dname] = new OwnerView(zone).at(first).records(DNAME);
    return dname === undefined ? [] : [{ at: placeOf(zone, dname), message: relatedTexts.dname }];
  }
  const row = aliasRow(zone, answer);
  if (row === undefined) return [];
  const entry = new EntryView(zone, row);
  const message = isByWildcard(zone, answer) ? relatedTexts.wildcardAlias : relatedTexts.alias;
  return [{ at: (entry.rdata[0] ?? entry.tokens[0]).range, message }];
}

/** The name at the end of the chain; NO_NAME when the zone has no address there. */
export function canonicalName(zone: Zone, answer: Answer): NameId {
  return answer.kind === 'answer' && hasAddress(zone, answer.name) ? answer.name : NO_NAME;
}

/** The name at the end of the chain in place of the alias, when someone asks; `{canonical}` in the title. */
export function toCanonical(record: RecordView, answer: Answer, title: Text): () => FixDetails[] {
  // The record moves on; what is written stays.
  const { zone, entry, targetToken: token } = record;
  return () => {
    const canonical = canonicalName(zone, answer);
    if (canonical === NO_NAME || token === undefined) return [];
    const name = shortName(zone, canonical, entry.origin);
    return [{ title, args: { canonical: name }, edits: [replace(token.range, name)], preferred: true }];
  };
}
