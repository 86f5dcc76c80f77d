// The name that stands at a position: written or inherited owner, a name in the data, an origin.
import type { Position, Range } from '../../text/span';
import type { EntryView, Token } from '../../zone/entry-view';
import { holdsName, namesOfGenerate } from '../../zone/mentions';
import type { Role } from '../../zone/mentions';
import { NO_NAME } from '../../zone/names';
import type { NameId } from '../../zone/names';
import type { Zone } from '../../zone/zone';
import { locate } from '../locate';
import type { Place } from '../locate';

/** A name at a position. */
export interface NamedPlace {
  /** NO_NAME for what can't be read as a name. */
  readonly name: NameId;
  readonly role: Role;
  readonly entry: EntryView;
  /** Undefined for an owner that is not written. */
  readonly token: Token | undefined;
  readonly range: Range;
  /** Type of the record whose data the name stands in, or -1. */
  readonly type: number;
}

/** The name at a position; undefined where there is none. */
export function nameAt(zone: Zone, position: Position): NamedPlace | undefined {
  const place = locate(zone, position);
  return place && nameOf(zone, place);
}

/** The name that a place is about. */
export function nameOf(zone: Zone, place: Place): NamedPlace | undefined {
  const { entry, range } = place;
  switch (place.kind) {
    case 'owner': {
      const name = zone.rows.owner[entry.row];
      return { name: name < 0 ? NO_NAME : name, role: 'owner', entry, token: place.token, range, type: -1 };
    }
    case 'field': {
      const { token, type, field } = place;
      if (!holdsName(entry, type, field)) return undefined;
      const own = token.range;
      return { name: entry.name(token), role: 'target', entry, token, range: own, type: type.code };
    }
    case 'argument': {
      const { token, argument, directive } = place;
      if (argument.kind === 'domain') {
        return { name: entry.name(token), role: 'origin', entry, token, range, type: -1 };
      }
      if (directive.name !== '$GENERATE' || token.text.includes('$')) return undefined;
      const role = argument.name === 'owner' ? 'owner' : 'target';
      if (role === 'target' && !namesOfGenerate(entry).includes(token)) return undefined;
      return { name: entry.name(token), role, entry, token, range, type: -1 };
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
