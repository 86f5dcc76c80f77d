// The name that stands at a position: written or inherited owner, a name in the data, an origin.
import type { DomainUse } from '../../mail/domains';
import type { Position, Range } from '../../text/span';
import { decode } from '../../text/utf8';
import type { EntryView, Token } from '../../zone/entry-view';
import { domainStart, holdsName, namesOfGenerate } from '../../zone/mentions';
import type { Role } from '../../zone/mentions';
import { NO_NAME, ROOT } from '../../zone/names';
import type { NameId } from '../../zone/names';
import { textNamesOf } from '../../zone/text-names';
import { A, AAAA, MX, NAPTR, RP, SRV, TXT } from '../../zone/type-set';
import type { Zone } from '../../zone/zone';
import { locate } from '../locate';
import type { Place } from '../locate';

/** A name at a position. */
export interface NamedPlace {
  /** NO_NAME for what can't be read as a name. */
  readonly name: NameId;
  readonly role: Role;
  readonly entry: EntryView;
  /** Undefined for an owner that is not written, and for a name that is a part of a string. */
  readonly token: Token | undefined;
  readonly range: Range;
  /** As written; undefined for an owner that is not. */
  readonly text: string | undefined;
  /** The origin of relative names there. */
  readonly origin: NameId;
  /** Types of the records that are meant, the first that the name has; none where whatever it owns is meant. */
  readonly meant: readonly number[];
}

/** Types that the names in data of a type mean, where they are not addresses: RFC 1183 §2.2, RFC 3403 §4.1. */
const MEANT: Readonly<Record<number, readonly number[]>> = { [RP]: [TXT], [NAPTR]: [SRV, A, AAAA] };
const ADDRESSES = [A, AAAA];

/** Types that the names in texts mean. */
const MEANT_IN_TEXT: Readonly<Record<DomainUse, readonly number[]>> = { address: ADDRESSES, mail: [MX], text: [TXT] };

/** The name at a position; undefined where there is none. */
export function nameAt(zone: Zone, position: Position): NamedPlace | undefined {
  const place = locate(zone, position);
  return place && nameOf(zone, place, position);
}

/** The name that a place is about; in a string the one at the position. */
export function nameOf(zone: Zone, place: Place, position: Position): NamedPlace | undefined {
  const { entry, range } = place;
  const { origin } = entry;
  switch (place.kind) {
    case 'owner': {
      const name = zone.rows.owner[entry.row];
      return {
        name: name < 0 ? NO_NAME : name,
        role: 'owner',
        entry,
        token: place.token,
        text: place.token?.text,
        range,
        origin,
        meant: [],
      };
    }
    case 'field': {
      const { token, type, field } = place;
      if (!holdsName(entry, type, field)) {
        return field.kind === 'mailbox' ? domainOf(zone, entry, token, position) : nameInText(zone, entry, position);
      }
      const own = token.range;
      const meant = MEANT[type.code] ?? ADDRESSES;
      return { name: entry.name(token), role: 'target', entry, token, text: token.text, range: own, origin, meant };
    }
    case 'argument': {
      const { token, argument, directive } = place;
      if (argument.kind === 'domain') {
        return { name: entry.name(token), role: 'origin', entry, token, text: token.text, range, origin, meant: [] };
      }
      if (directive.name !== '$GENERATE' || token.text.includes('$')) return undefined;
      const role = argument.name === 'owner' ? 'owner' : 'target';
      if (role === 'target' && !namesOfGenerate(entry).includes(token)) return undefined;
      const meant = role === 'target' ? ADDRESSES : [];
      return { name: entry.name(token), role, entry, token, text: token.text, range, origin, meant };
    }
    case 'ttl':
    case 'class':
    case 'type':
    case 'generic':
    case 'surplus':
    case 'directive':
      return undefined;
  }
}

/** The name at a position in the strings of a record. */
function nameInText(zone: Zone, entry: EntryView, position: Position): NamedPlace | undefined {
  const { offset } = zone.text.placeAt(position);
  const found = textNamesOf(zone, entry.row).find(({ start, end }) => offset >= start && offset <= end);
  if (found === undefined) return undefined;
  return {
    name: zone.nameFromText(`${found.name}.`),
    role: 'target',
    entry,
    token: undefined,
    range: entry.range(found.start, found.end),
    text: decode(entry.chunk.bytes, found.start, found.end),
    origin: ROOT,
    meant: MEANT_IN_TEXT[found.use],
  };
}

/** The domain of an address of mail, when it is there that the position lies. */
function domainOf(zone: Zone, entry: EntryView, token: Token, position: Position): NamedPlace | undefined {
  const { bytes } = entry.chunk;
  const { end } = token;
  const start = domainStart(bytes, token.start, end);
  if (token.quoted || start >= end || zone.text.placeAt(position).offset < start) return undefined;
  const { origin } = entry;
  const name = zone.names.resolve(bytes, start, end, origin);
  const range = entry.range(start, end);
  const text = decode(bytes, start, end);
  return { name, role: 'target', entry, token: undefined, text, range, origin, meant: MEANT_IN_TEXT.mail };
}
