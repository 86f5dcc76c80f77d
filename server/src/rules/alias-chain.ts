// Where the target of a CNAME leads, for the rules about chains of aliases.
import { barrier, lookup } from '../zone/lookup';
import type { Answer } from '../zone/lookup';
import { NO_NAME } from '../zone/names';
import type { NameId } from '../zone/names';
import type { RecordView } from '../zone/record';
import { ALL_TYPES, HAS_CNAME } from '../zone/type-set';
import type { Zone } from '../zone/zone';

/** Any type but CNAME, so that aliases are followed. */
const ANYTHING_ELSE = ALL_TYPES & ~HAS_CNAME;

/** Whether the chain may go on behind a target: a cheap look for the million of aliases to hosts. */
export function mayGoOn(zone: Zone, target: NameId): boolean {
  const { names } = zone;
  if (target === NO_NAME || !names.isAtOrBelow(target, zone.apex)) return false;
  return (names.mask(target) & HAS_CNAME) !== 0 || !names.exists(target) || barrier(zone, target) !== NO_NAME;
}

/** What the target of an alias that is served leads to. */
export function onwards(record: RecordView): Answer | undefined {
  const { zone, owner, target } = record;
  return barrier(zone, owner) === NO_NAME ? lookup(zone, target, ANYTHING_ELSE) : undefined;
}
