// What the rules about TLSA share: the fields of a record, and which hosts have one for mail.
import { HAS_OTHER } from '../zone/type-set';
import type { EntryView, Token } from '../zone/entry-view';
import { NO_NAME } from '../zone/names';
import type { NameId } from '../zone/names';
import type { Zone } from '../zone/zone';
import type { Lookups } from './lookups';
import { nameBelow } from './names';

/** The type's code (RFC 6698 §7.1). */
export const TLSA = 52;

/** The fields of a record; undefined in generic notation (RFC 3597). */
export interface TlsaFields {
  readonly usage: Token;
  readonly selector: Token;
  readonly matching: Token;
  readonly data: readonly Token[];
}

export function tlsaFields({ rdata }: EntryView): TlsaFields | undefined {
  const [usage, selector, matching, ...data] = rdata;
  return data.length === 0 || usage.text === '\\#' ? undefined : { usage, selector, matching, data };
}

/** The host that mail is delivered to when a name is its `_25._tcp`; NO_NAME of other names. */
export function smtpHost(zone: Zone, name: NameId): NameId {
  const { names } = zone;
  if (names.label(name) !== '_25') return NO_NAME;
  const protocol = names.parent(name);
  return protocol !== NO_NAME && names.label(protocol) === '_tcp' ? names.parent(protocol) : NO_NAME;
}

/** Whether a host has TLSA records for port 25; undefined when nobody here can tell. */
export function hasSmtpTlsa(lookups: Lookups, host: NameId): boolean | undefined {
  const name = nameBelow(lookups.zone, '_25._tcp', host);
  if (name === NO_NAME) return undefined;
  const answer = lookups.find(name, HAS_OTHER);
  if (answer.kind === 'nxdomain' || answer.kind === 'nodata') return false;
  return answer.kind === 'answer' ? lookups.records(answer.node, TLSA).length > 0 : undefined;
}
