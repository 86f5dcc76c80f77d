// What another zone of the workspace says of a name: as plain data, for its names have other numbers.
import type { Range } from '../text/span';
import { EntryView } from './entry-view';
import { addressesAt } from './delivery';
import { lookup } from './lookup';
import type { Answer } from './lookup';
import { NO_NAME } from './names';
import { OwnerView, typeName } from './record';
import { ADDRESSES, CNAME, DNAME } from './type-set';
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

/** Asks a zone, which is read to its end, in `file` for the addresses of a name. */
export function askElsewhere(zone: Zone, file: string, text: string): Elsewhere {
  const { names, rows } = zone;
  const name = zone.nameFromText(text);
  const answer = lookup(zone, name, ADDRESSES);
  const { certain } = zone.origin;
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
