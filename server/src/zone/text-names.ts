// Names inside the strings of records: in policies of mail, and in the addresses of CAA and URI records.
import { BACKSLASH, lowerCase } from '../dns/octets';
import { domainOfUri, domainsOfBimi, domainsOfReports, domainsOfSpf } from '../mail/domains';
import type { DomainUse, WrittenDomain } from '../mail/domains';
import { PolicyText } from '../mail/policy-text';
import { EntryView, entryLimit } from './entry-view';
import { policyGuess, policyOf } from './policy';
import type { PolicyView } from './policy';
import { DIRECTIVE, GENERATED } from './rows';
import type { RowId } from './rows';
import { CAA, TXT, URI } from './type-set';
import type { Zone } from './zone';

/** A name in the strings of a record. */
export interface TextName {
  /** Its octets in the chunk. */
  readonly start: number;
  readonly end: number;
  /** As text in small letters, without final dot. */
  readonly name: string;
  /** What may be written in its place: `macro` stands for several names, `pieces` has escapes or a cut inside. */
  readonly form: 'plain' | 'macro' | 'pieces';
  readonly use: DomainUse;
  /** The string it stands in: where it begins, and its octets. */
  readonly string: { readonly start: number; readonly length: number };
}

/** Whether a row may hold names in its strings, told without reading it. */
export function mayHoldTextNames(zone: Zone, row: RowId): boolean {
  const { rows } = zone;
  if ((rows.flags[row] & (DIRECTIVE | GENERATED)) !== 0) return false;
  const type = rows.type[row];
  if (type === CAA || type === URI) return true;
  if (type !== TXT) return false;
  const guess = policyGuess(zone, row);
  return guess !== 'none' && guess !== 'dkim' && guess !== 'mta-sts';
}

/** Whether a row's octets may speak of a name (in small letters): it is there, or what may write it in other ways. */
export function mayName(zone: Zone, row: RowId, name: string): boolean {
  const chunk = zone.chunkOf(row);
  const { bytes } = chunk;
  const end = entryLimit(zone, chunk, row);
  const first = name.charCodeAt(0);
  let quotes = 0;
  for (let at = zone.rows.offset[row]; at < end; at++) {
    const octet = bytes[at];
    if (octet === BACKSLASH || octet === PERCENT) return true;
    if (octet === QUOTE && ++quotes > 2) return true;
    if (lowerCase(octet) !== first || at + name.length > end) continue;
    let same = 1;
    while (same < name.length && lowerCase(bytes[at + same]) === name.charCodeAt(same)) same++;
    if (same === name.length) return true;
  }
  return false;
}

const PERCENT = 0x25;
const QUOTE = 0x22;

/** The names in the strings of a row, in the order of the text. */
export function textNamesOf(zone: Zone, row: RowId): TextName[] {
  if (!mayHoldTextNames(zone, row)) return [];
  if (zone.rows.type[row] === TXT) {
    const view = policyOf(zone, row);
    return view === undefined ? [] : namesIn(view.text, domainsOf(view), view.ownerText);
  }
  const entry = new EntryView(zone, row);
  const { bytes } = entry.chunk;
  const { rdata } = entry;
  const value = rdata[2];
  // Of CAA only the addresses for reports are the zone's own business (RFC 8659 §4.4).
  if (value === undefined || (zone.rows.type[row] === CAA && rdata[1].text.toLowerCase() !== 'iodef')) return [];
  const { start, end, quoted } = value;
  const closed = quoted && end - start > 1 && bytes[end - 1] === QUOTE;
  const text = new PolicyText(bytes, [{ start: quoted ? start + 1 : start, end: closed ? end - 1 : end }]);
  return namesIn(text, domainOfUri(text.text, 0), '');
}

function domainsOf(view: PolicyView): WrittenDomain[] {
  if (isKind(view, 'spf')) return domainsOfSpf(view.policy);
  if (isKind(view, 'dmarc') || isKind(view, 'tls-rpt')) return domainsOfReports(view.policy);
  return isKind(view, 'bimi') ? domainsOfBimi(view.policy) : [];
}

function isKind<K extends PolicyView['kind']>(view: PolicyView, kind: K): view is PolicyView<K> {
  return view.kind === kind;
}

/** The domain that a policy is evaluated for (RFC 7208 §7.2): mostly its owner. */
const CURRENT_DOMAIN = /%\{d\}/gi;

function namesIn(text: PolicyText, domains: readonly WrittenDomain[], owner: string): TextName[] {
  return domains.flatMap(({ start, end, use }) => {
    const written = text.text.slice(start, end);
    const full = written.replace(CURRENT_DOMAIN, owner.replace(/\.$/, ''));
    if (!/^[\x21-\x7e]+$/.test(full) || /[%\\]/.test(full)) return [];
    const stretch = text.stretch(start, end);
    const form = full !== written ? 'macro' : stretch.end - stretch.start === end - start ? 'plain' : 'pieces';
    const index = text.stringAt(start);
    const length = (text.beginnings[index + 1] ?? text.length) - text.beginnings[index];
    const string = { start: text.strings[index].start, length };
    return [{ ...stretch, name: full.toLowerCase().replace(/\.$/, ''), form, use, string }];
  });
}
