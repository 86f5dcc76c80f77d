// What another zone of the workspace says of a name: as plain data, for its names have other numbers.
import type { Range } from '../text/span';
import { EntryView } from './entry-view';
import { addressesAt } from './delivery';
import { lookup } from './lookup';
import type { Answer } from './lookup';
import { isOpaque, policyOf } from './policy';
import { NO_NAME } from './names';
import type { Policies } from './policy';
import { OwnerView, typeName } from './record';
import type { RowId } from './rows';
import { ADDRESSES, CNAME, DNAME, HAS_MX, HAS_TXT, MX, TXT } from './type-set';
import type { Zone } from './zone';

/** What the name is there, as the host of a record. */
export interface Elsewhere {
  readonly is: 'host' | 'alias' | 'not-found' | 'no-address' | 'unknown';
  /** The other zone. */
  readonly zone: string;
  /** Whether its name is stated, not guessed. */
  readonly certain: boolean;
  /** For an alias, the name that it ends with. */
  readonly canonical: string;
  /** The addresses that it leads to, as written; undefined when they can't be told. */
  readonly addresses: readonly string[] | undefined;
  /** For a name without address, the types that it has. */
  readonly types: string;
  /** The record that decides, with its file. */
  readonly at: Range | undefined;
}

/** What policies find at the name there: SPF asks for mail servers and other SPF records, DMARC for consent. */
export interface PoliciesElsewhere {
  readonly zone: string;
  readonly certain: boolean;
  /** False when nothing has the name, or the name that it is an alias of. */
  readonly exists: boolean;
  /** The hosts of its MX records; undefined when they can't be told. */
  readonly exchanges: readonly string[] | undefined;
  /** How many TXT records it has; undefined when that can't be told. */
  readonly texts: number | undefined;
  /** The texts of those that are SPF and DMARC records by their beginning; undefined when one can't be read. */
  readonly policies: readonly { readonly kind: 'spf' | 'dmarc'; readonly text: string }[] | undefined;
}

/** Policies that are read at one name; a domain with more has lost its way long before. */
const MOST_AT_A_NAME = 128;

/** Asks a zone, which is read to its end, for what policies want to know of a name. */
export function askPoliciesElsewhere(zone: Zone, text: string): PoliciesElsewhere {
  const { names } = zone;
  const name = zone.nameFromText(text);
  const about = { zone: names.text(zone.apex), certain: zone.origin.certain && zone.isWhollyRead };
  if (!zone.isWholeZone || name === NO_NAME) {
    return { ...about, exists: true, exchanges: undefined, texts: undefined, policies: undefined };
  }
  const exchanges = recordsOf(zone, lookup(zone, name, HAS_MX), MX)?.map((row) => zone.rows.target[row]);
  const answer = lookup(zone, name, HAS_TXT);
  const texts = recordsOf(zone, answer, TXT);
  return {
    ...about,
    exists: answer.kind !== 'nxdomain',
    exchanges: exchanges?.includes(NO_NAME) === true ? undefined : exchanges?.map((host) => names.text(host)),
    texts: texts?.length,
    policies: texts && policiesOf(zone, texts),
  };
}

/** The records that an answer holds; undefined when it is not known. */
function recordsOf(zone: Zone, { kind, node }: Answer, type: number): readonly RowId[] | undefined {
  if (kind === 'nodata' || kind === 'nxdomain') return [];
  return kind === 'answer' ? new OwnerView(zone).at(node).records(type) : undefined;
}

function policiesOf(zone: Zone, texts: readonly RowId[]): PoliciesElsewhere['policies'] {
  const found: { kind: 'spf' | 'dmarc'; text: string }[] = [];
  for (const row of texts.slice(0, MOST_AT_A_NAME)) {
    if (isOpaque(zone, row)) return undefined;
    const view = policyOf(zone, row);
    if (view?.kind !== 'spf' && view?.kind !== 'dmarc') continue;
    const { version } = view.policy as Policies['spf' | 'dmarc'];
    if (version === 'valid') found.push({ kind: view.kind, text: view.text.text });
  }
  return found;
}

/** Asks a zone, which is read to its end, in `file` for the addresses of a name. */
export function askElsewhere(zone: Zone, file: string, text: string): Elsewhere {
  const { names, rows } = zone;
  const name = zone.nameFromText(text);
  const answer = lookup(zone, name, ADDRESSES);
  const certain = zone.origin.certain && zone.isWhollyRead;
  const addresses = addressesOf(zone, answer);
  const found = { zone: names.text(zone.apex), certain, canonical: '', types: '', addresses, at: undefined };
  if (!zone.isWholeZone || name === NO_NAME) return { ...found, is: 'unknown' };
  if (answer.chain.length > 0) {
    const [first] = answer.chain;
    const owner = new OwnerView(zone);
    const [row] = answer.dname === NO_NAME ? owner.at(first).records(CNAME) : owner.at(answer.dname).records(DNAME);
    return { ...found, is: 'alias', canonical: names.text(answer.name), at: placeOf(zone, file, row) };
  }
  switch (answer.kind) {
    case 'answer':
      return { ...found, is: 'host' };
    case 'nxdomain':
      return { ...found, is: 'not-found' };
    case 'nodata': {
      const own = answer.node === NO_NAME ? [] : new OwnerView(zone).at(answer.node).records();
      const types = [...new Set(own.map((row) => typeName(rows.type[row])))].join(', ');
      return { ...found, is: 'no-address', types, at: placeOf(zone, file, own[0]) };
    }
    case 'loop':
    case 'unknown':
      return { ...found, is: 'unknown' };
  }
}

function addressesOf(zone: Zone, { kind, node }: Answer): readonly string[] | undefined {
  if (kind === 'answer') return addressesAt(zone, node).map(({ text }) => text);
  return kind === 'nodata' || kind === 'nxdomain' ? [] : undefined;
}

function placeOf(zone: Zone, file: string, row: number | undefined): Range | undefined {
  if (row === undefined) return undefined;
  const { start, end } = new EntryView(zone, row).ownRange;
  return { start: { ...start, file: start.file ?? file }, end: { ...end, file: end.file ?? file } };
}
