// cname-loop: aliases that lead back to themselves.
import { relatedTexts } from '../../messages/related';
import { NO_NAME } from '../../zone/names';
import type { NameId } from '../../zone/names';
import { OwnerView } from '../../zone/record';
import type { RowId } from '../../zone/rows';
import { CNAME, DNAME } from '../../zone/type-set';
import type { Zone } from '../../zone/zone';
import { mayGoOn, onwards } from '../alias-chain';
import { placeOf } from '../neighbours';
import { textsOf } from '../rule';
import type { RecordRule } from '../rule';

const texts = textsOf('cname-loop');

/** Other aliases of the loop that are pointed at. */
const MOST_RELATED = 5;

export const cnameLoop: RecordRule = {
  id: 'cname-loop',
  group: 'cname',
  severity: 'error',
  references: ['RFC 1034 §3.6.2', 'RFC 6672 §2.2'],
  looksAt: 'record',
  types: [CNAME],
  check(record, report) {
    const { zone, owner, target } = record;
    if (!mayGoOn(zone, target)) return;
    const answer = onwards(record);
    if (answer?.kind !== 'loop') return;
    // The whole loop is told once, where its first alias stands.
    const names = loopThrough(zone, owner, answer.chain);
    if (names === undefined) return;
    const aliases = [...new Set(names)].flatMap((name) => aliasAt(zone, name) ?? []);
    const isEarlier = (row: RowId): boolean => zone.rows.type[row] === CNAME && zone.compareRows(row, record.row) < 0;
    if (aliases.some(isEarlier)) return;
    report(() => ({
      at: (record.targetToken ?? record.entry.tokens[0]).range,
      message: texts.message,
      args: { chain: names.map((name) => zone.names.text(name)).join(' → ') },
      related: aliases
        .filter((row) => row !== record.row)
        .slice(0, MOST_RELATED)
        .map((row) => ({ at: placeOf(zone, row), message: relatedTexts.cname })),
    }));
  },
};

/** The names of the loop, from `owner` back to it; undefined when it only leads there. */
function loopThrough(zone: Zone, owner: NameId, chain: readonly NameId[]): NameId[] | undefined {
  const { names } = zone;
  // A wildcard goes round as one of the names that it stands for.
  const isOwner = (name: NameId): boolean =>
    name === owner || (names.isWildcard(owner) && !names.exists(name) && names.isAtOrBelow(name, names.parent(owner)));
  const end = chain.findIndex(isOwner);
  return end < 0 ? undefined : [owner, ...chain.slice(0, end + 1)];
}

/** The CNAME of a name, or the DNAME above it. */
function aliasAt(zone: Zone, name: NameId): RowId | undefined {
  const view = new OwnerView(zone);
  const [own] = view.at(name).records(CNAME);
  if (own !== undefined) return own;
  for (let at = zone.names.parent(name); at !== NO_NAME; at = zone.names.parent(at)) {
    const [redirecting] = view.at(at).records(DNAME);
    if (redirecting !== undefined) return redirecting;
  }
  return undefined;
}
