// What a hover says of names: how they are completed, where they lead, what stands there.
import { addressPhrases, hoverTexts, originSources, ttlSources } from '../../messages/hovers';
import { facts } from '../../messages/hover-facts';
import type { Text } from '../../messages/text';
import { humanTtl } from '../../dns/ttl';
import type { EntryView, Token } from '../../zone/entry-view';
import { hostByName, addressesAt } from '../../zone/delivery';
import type { DeliveryHost, HostAddress } from '../../zone/delivery';
import { barrier, lookup } from '../../zone/lookup';
import { NO_NAME, ROOT, UNKNOWN_ORIGIN } from '../../zone/names';
import type { NameId } from '../../zone/names';
import { OwnerView, typeName } from '../../zone/record';
import { NO_ROW } from '../../zone/rows';
import type { RowId } from '../../zone/rows';
import { lineOf, originSource, ownerSource, ttlSource } from '../../zone/sources';
import { ADDRESSES, HAS_NS } from '../../zone/type-set';
import type { Zone } from '../../zone/zone';
import { noAddress } from '../../messages/fragments';
import { code, fill, join } from './markdown';
import type { Markdown, Page, Values } from './markdown';

/** Most addresses, hosts or types that one line lists. */
const LIST_LIMIT = 6;

/** A name of the zone as it is shown. */
export function shown(zone: Zone, name: NameId): Markdown {
  return code(name < 0 ? '?' : zone.names.text(name));
}

/** How a name is written: relative to which origin, or as the origin itself. */
export function writtenFacts(page: Page, entry: EntryView, token: Token, name: NameId): void {
  const { zone, origin } = entry;
  if (name === NO_NAME) {
    page.fact(facts.noName);
    return;
  }
  if (token.text.includes('\\')) page.fact(hoverTexts['sym.escape'].text);
  if (token.text !== '@' && !isRelative(token.text)) return;
  const written = code(token.text);
  if (origin === UNKNOWN_ORIGIN) page.fact(facts.relativeUnknown, { written });
  else {
    const fact = token.text === '@' ? facts.at : facts.relative;
    page.fact(fact, { written, origin: shown(zone, origin), ...originValues(entry) });
  }
}

function isRelative(text: string): boolean {
  return !text.endsWith('.') || /(?:^|[^\\])(?:\\\\)*\\\.$/.test(text);
}

function originValues(entry: EntryView): Values {
  const { zone } = entry;
  const directive = originSource(zone, entry.row);
  if (directive !== NO_ROW) return { source: originSources.directive, line: lineShown(zone, directive) };
  return { source: originText(zone), line: 1 };
}

/** The line that a row begins on, as it is told. */
function lineShown(zone: Zone, row: RowId): number | Markdown {
  const line = lineOf(zone, row);
  return typeof line === 'number' ? line : code(line);
}

function originText(zone: Zone): Text {
  switch (zone.origin.source) {
    case 'comment':
      return originSources.comment;
    case 'setting':
      return originSources.setting;
    case 'configuration':
      return originSources.configuration;
    case 'include':
      return originSources.include;
    case 'soa':
    case 'origin':
      return originSources.zone;
    case 'file-name':
      return originSources.fileName;
    case 'unknown':
      return originSources.unknown;
  }
}

/** Where the owner of an entry that names none comes from. */
export function inheritedFact(page: Page, entry: EntryView): void {
  const source = ownerSource(entry.zone, entry.row);
  if (source === NO_ROW) page.fact(facts.noOwner);
  else page.fact(facts.ownerFrom, { line: lineShown(entry.zone, source) });
}

/** The TTL of a record and where it comes from, in one line. */
export function ttlFact(page: Page, zone: Zone, row: RowId): void {
  const { seconds, from, row: at } = ttlSource(zone, row);
  const line = at === NO_ROW ? 0 : lineShown(zone, at);
  if (from === 'unknown' || seconds < 0) page.fact(facts.ttlUnknown, { source: ttlSources.unknown });
  else {
    const source = {
      written: ttlSources.explicit,
      directive: ttlSources.directive,
      previous: ttlSources.previous,
      'soa-minimum': ttlSources.soaMinimum,
    }[from];
    page.fact(facts.ttl, { seconds, human: humanTtl(seconds), source, line });
  }
}

/** What the place of the owner in the zone means for its records. */
export function placeFacts(page: Page, zone: Zone, name: NameId): void {
  if (name < 0 || zone.apex === NO_NAME) return;
  if (name === zone.apex) {
    if (name !== UNKNOWN_ORIGIN) page.fact(facts.apex);
    return;
  }
  const stop = barrier(zone, name);
  if (stop === undefined) {
    if (zone.names.top(name) === zone.names.top(zone.apex))
      page.fact(facts.outOfZone, { zone: shown(zone, zone.apex) });
    return;
  }
  if (stop === NO_NAME || stop === zone.apex) return;
  if ((zone.names.mask(stop) & HAS_NS) === 0) page.fact(facts.belowDname, { dname: shown(zone, stop) });
  else if (stop === name) page.fact(facts.cut);
  else page.fact(facts.occluded, { cut: shown(zone, stop) });
}

/** Addresses with their lines; the rest of a long list as a number. */
export function addressList(page: Page, zone: Zone, addresses: readonly HostAddress[]): Markdown {
  const { language } = page;
  const list = join(
    addresses
      .slice(0, LIST_LIMIT)
      .map(({ text, row }) =>
        fill(addressPhrases.oneAt, language, { address: code(text), line: lineShown(zone, row) }),
      ),
    fill(addressPhrases.separator, language),
  );
  const n = addresses.length - LIST_LIMIT;
  return n <= 0 ? list : fill(addressPhrases.more, language, { list, n });
}

/** Pieces with the separator of the language; the rest of a long list as a number. */
export function listed(page: Page, pieces: readonly Markdown[]): Markdown {
  const { language } = page;
  const list = join(pieces.slice(0, LIST_LIMIT), fill(addressPhrases.separator, language));
  const n = pieces.length - LIST_LIMIT;
  return n <= 0 ? list : fill(addressPhrases.more, language, { list, n });
}

/** The types that stand at a name, each once, in the order of the text. */
export function typesAt(page: Page, zone: Zone, node: NameId): Markdown | undefined {
  if (node < 0) return undefined;
  const types = new Set(
    new OwnerView(zone)
      .at(node)
      .records()
      .map((row) => zone.rows.type[row]),
  );
  return types.size === 0
    ? undefined
    : listed(
        page,
        [...types].map((type) => typeName(type) as Markdown),
      );
}

/** Names that follow each other, with arrows. */
export function chainText(zone: Zone, names: readonly NameId[]): Markdown {
  return join(
    names.map((name) => shown(zone, name)),
    ' → ',
  );
}

/**
 * Where a name leads, as far as the file tells. With `host` an address is needed; a name that has other records is
 * not good enough.
 */
export function targetFacts(page: Page, zone: Zone, name: NameId, host: boolean): void {
  if (name === NO_NAME) return;
  if (name === ROOT) {
    page.fact(facts.rootName);
    return;
  }
  hostFacts(page, zone, hostByName(zone, name, NO_ROW), host);
}

/** What became of a host. */
export function hostFacts(page: Page, zone: Zone, target: DeliveryHost, host: boolean): void {
  const { name, via, wildcard, addresses, cut } = target;
  const answer = lookup(zone, name, ADDRESSES);
  if (via.length > 0) {
    const chain = chainText(zone, [name, ...via]);
    if (answer.dname === NO_NAME) page.fact(facts.aliasChain, { chain });
    else page.fact(facts.dnameChain, { chain, dname: shown(zone, answer.dname) });
  }
  if (wildcard !== NO_NAME) page.fact(facts.byWildcard, { wildcard: shown(zone, wildcard) });
  switch (answer.kind) {
    case 'answer':
      page.fact(facts.addresses, {
        list: addressList(page, zone, addresses.length > 0 ? addresses : addressesAt(zone, answer.node)),
      });
      break;
    case 'nodata': {
      const types = typesAt(page, zone, answer.node);
      if (types === undefined) page.fact(facts.noAddress, { what: noAddress.emptyNonTerminal });
      else if (host) page.fact(facts.noAddress, { what: noAddress.onlyTypes, types });
      else page.fact(facts.records, { types });
      break;
    }
    case 'nxdomain':
      page.fact(facts.notFound);
      break;
    case 'loop':
      page.fact(facts.loop);
      break;
    case 'unknown':
      page.fact(unknownText(target, answer.node !== NO_NAME), { cut: shown(zone, cut) });
  }
  if (target.meant !== NO_NAME) page.fact(facts.probablyMeant, { name: shown(zone, target.meant) });
}

/** Why nothing certain can be said of a host; `exists` when the file has its name, or a wildcard for it. */
function unknownText({ reason }: DeliveryHost, exists: boolean): Text {
  switch (reason) {
    case 'delegated':
      return facts.delegated;
    case 'open':
      return exists ? facts.openAddress : facts.open;
    case 'faulty':
      return facts.faulty;
    case 'origin-unknown':
      return facts.originUnknown;
    case 'out-of-zone':
    case undefined:
      return facts.outside;
  }
}
