// What the editor shows where the pointer rests: every field, sign and directive explained, with the facts of the zone.
import { classes, providerTypes } from '../dns/registries';
import { nearestType, typeOfToken } from '../dns/mnemonics';
import type { RecordType } from '../dns/record-type';
import { fieldKinds } from '../dns/field-kinds';
import { humanTtl, readTtl, TTL_LIMIT } from '../dns/ttl';
import { facts, titles, typeStatuses } from '../messages/hover-facts';
import { hoverLabels, hoverTexts } from '../messages/hovers';
import type { HoverKey, HoverText } from '../messages/hovers';
import type { Language, Text } from '../messages/text';
import { CLASS_IN } from '../syntax/entry';
import type { Position, Range } from '../text/span';
import { encode } from '../text/utf8';
import type { EntryView } from '../zone/entry-view';
import type { NameId } from '../zone/names';
import { soaTimer } from '../zone/sources';
import { TLSA } from '../rules/tlsa';
import { typeName } from '../zone/record';
import { MX, TXT } from '../zone/type-set';
import type { Zone } from '../zone/zone';
import { argumentHover, directiveHover } from './hover/directives';
import { deliveryOrder, exchangeFacts, rankFacts } from './hover/mail';
import { code, fill, Page } from './hover/markdown';
import type { HoverPicture, Markdown, Values } from './hover/markdown';
import { inheritedFact, placeFacts, shown, ttlFact, typesAt, writtenFacts } from './hover/names';
import { daneFacts, policyPart, spfSentences } from './hover/policies';
import { policyOf } from './hover/text-records';
import { human, valueFacts, valueOf } from './hover/values';
import { locate } from './locate';
import type { Place } from './locate';

/** A hover: Markdown, and the stretch that it speaks of. */
export interface Hover {
  readonly markdown: string;
  readonly range: Range;
}

/** The hover at a position; undefined where there is nothing to explain. `draw` draws the way of mail to a domain. */
export function hover(
  zone: Zone,
  position: Position,
  language: Language,
  draw?: (domain: NameId) => HoverPicture | undefined,
): Hover | undefined {
  const place = locate(zone, position);
  if (place === undefined) return undefined;
  const page = new Page(language, draw);
  const part = place.kind === 'field' ? policyPart(zone, place.entry, position) : undefined;
  if (part !== undefined) {
    part.write(page);
    return { markdown: page.markdown, range: part.range };
  }
  write(page, zone, place);
  return { markdown: page.markdown, range: place.range };
}

function write(page: Page, zone: Zone, place: Place): void {
  switch (place.kind) {
    case 'owner':
      ownerHover(page, zone, place);
      break;
    case 'ttl':
      ttlHover(page, place);
      break;
    case 'class':
      classHover(page, place);
      break;
    case 'type':
      typeHover(page, zone, place);
      break;
    case 'field':
      fieldHover(page, zone, place);
      break;
    case 'generic':
      genericHover(page, zone, place);
      break;
    case 'surplus':
      surplusHover(page, place);
      break;
    case 'directive':
      directiveHover(page, place);
      break;
    case 'argument':
      argumentHover(page, place);
      break;
  }
}

/** The code of the type of an entry, or -1. */
function typeOf(entry: EntryView): number {
  if (entry.type === undefined || entry.type.quoted) return -1;
  const word = encode(entry.type.text);
  return typeOfToken(word, 0, word.length);
}

function explain(page: Page, about: HoverText, values: Values = {}): void {
  page.paragraph(about.text, values);
  page.references(about.refs);
}

/** The sign of the generic form. */
const SIGN: Values = { sign: code('\\#') };

/** The name that the entry belongs to, or NO_NAME. */
function ownerOf(zone: Zone, entry: EntryView): NameId {
  return zone.rows.owner[entry.row];
}

// --- what every record has

function ownerHover(page: Page, zone: Zone, place: Extract<Place, { kind: 'owner' }>): void {
  const { entry, token } = place;
  const { names } = zone;
  const name = ownerOf(zone, entry);
  const type = typeOf(entry);
  const isMail = type === MX;
  page.title(
    isMail ? titles.mailDomain : token === undefined ? titles.inherited : hoverLabels.owner,
    name < 0 ? (token === undefined ? undefined : code(token.text)) : shown(zone, name),
  );
  if (token === undefined) inheritedFact(page, entry);
  else writtenFacts(page, entry, token, name);
  placeFacts(page, zone, name);
  const address = name < 0 ? undefined : addressOfReverse(names.text(name));
  if (address !== undefined) page.fact(facts.reverseOf, { address: code(address) });
  const types = typesAt(page, zone, name);
  if (types !== undefined) page.fact(facts.typesHere, { types });
  if (entry.ttl === undefined) ttlFact(page, zone, entry.row);
  if (isMail) deliveryOrder(page, zone, name, entry.row);
  if (name >= 0 && names.isWildcard(name)) {
    const about = hoverTexts[isMail ? 'mx.owner-wildcard' : 'sym.star'];
    explain(page, about, { parent: shown(zone, names.parent(name)) });
  } else if (isMail && name >= 0) {
    explain(page, hoverTexts['mx.owner'], { address: code(`user@${names.text(name).replace(/\.$/, '')}`) });
  } else explain(page, hoverTexts['record.owner']);
}

/** The address that a name of in-addr.arpa or ip6.arpa stands for; undefined for any other name. */
function addressOfReverse(name: string): string | undefined {
  const four = /^((?:\d{1,3}\.){4})in-addr\.arpa\.$/.exec(name);
  if (four) {
    const octets = four[1].split('.').slice(0, 4).reverse();
    return octets.every((octet) => Number(octet) < 256) ? octets.join('.') : undefined;
  }
  const six = /^((?:[0-9a-f]\.){32})ip6\.arpa\.$/.exec(name);
  if (!six) return undefined;
  const digits = six[1].split('.').reverse().join('');
  return digits.replace(/(.{4})(?!$)/g, '$1:');
}

function ttlHover(page: Page, place: Extract<Place, { kind: 'ttl' }>): void {
  const { entry, token } = place;
  const bytes = encode(token.text);
  const seconds = readTtl(bytes, 0, bytes.length);
  page.title(hoverLabels.ttl, seconds < 0 ? code(token.text) : human(page, code(token.text), seconds));
  if (seconds > TTL_LIMIT) page.fact(facts.ttlTooLarge, { limit: TTL_LIMIT });
  else if (seconds >= 0 && String(seconds) !== token.text) page.fact(facts.seconds, { n: seconds });
  explain(page, hoverTexts[typeOf(entry) === MX ? 'mx.ttl' : 'record.ttl']);
}

function classHover(page: Page, place: Extract<Place, { kind: 'class' }>): void {
  const { token, entry, code: number } = place;
  page.title(hoverLabels.class, code(token.text));
  if (number === CLASS_IN) explain(page, hoverTexts[typeOf(entry) === MX ? 'mx.class' : 'class.in']);
  else if (number === 3) explain(page, hoverTexts['class.ch']);
  else if (number === 4) explain(page, hoverTexts['class.hs']);
  else if (classes.find((known) => known.code === number)?.queryOnly) explain(page, hoverTexts['class.query']);
  else explain(page, hoverTexts['class.number']);
}

// --- types

function typeHover(page: Page, zone: Zone, place: Extract<Place, { kind: 'type' }>): void {
  const { type, token, entry, code: number } = place;
  if (type === undefined) {
    unknownTypeHover(page, place);
    return;
  }
  page.named(type.mnemonic as Markdown, fill(titles.typeTitle, page.language, { title: type.title, code: number }));
  if (/^type\d/i.test(token.text)) page.fact(facts.writtenByNumber, { type: type.mnemonic as Markdown });
  statusFacts(page, type);
  const owner = ownerOf(zone, entry);
  if (entry.ttl === undefined) ttlFact(page, zone, entry.row);
  if (number === MX) {
    deliveryOrder(page, zone, owner, entry.row);
    explain(page, hoverTexts['mx.type'], { owner: shown(zone, owner) });
    return;
  }
  const policy = number === TXT ? policyOf(zone, owner, joined(entry)) : undefined;
  if (policy !== undefined) {
    spfSentences(page, zone, entry);
    explain(page, policy.about, policy.values);
    return;
  }
  page.paragraph(type.about);
  page.references(sectionsOf(type));
}

function statusFacts(page: Page, type: RecordType): void {
  if (type.replacedBy !== undefined) page.fact(facts.replacedBy, { type: type.replacedBy as Markdown });
  else if (type.status !== 'standard') page.fact(facts.status, { status: typeStatuses[type.status] });
  if (type.use === 'generic' || type.use === 'never') page.fact(facts.status, { status: typeStatuses[type.use] });
}

function unknownTypeHover(page: Page, place: Extract<Place, { kind: 'type' }>): void {
  const { token, entry, code: number } = place;
  page.title(hoverLabels.type, code(token.text));
  if (number >= 0) {
    // RFC 6895 §3.1: 65280 to 65534 for private use.
    explain(page, hoverTexts[number >= 65_280 && number <= 65_534 ? 'type.private' : 'type.number'], SIGN);
    return;
  }
  const provider = providerTypes.find(({ name }) => name === token.text.toUpperCase());
  if (provider !== undefined) page.fact(facts.source, { source: provider.meaning });
  else {
    const near = nearestType(token.text, (type) => entry.reads(type, entry.tokens.indexOf(token) + 1));
    if (near !== undefined) page.fact(facts.didYouMean, { type: near as Markdown });
  }
  explain(page, hoverTexts['type.unknown']);
}

/** References of a type, with the section that defines its format where it is known. */
function sectionsOf(type: RecordType): readonly string[] {
  const section = SECTIONS[type.mnemonic];
  return section === undefined ? type.references : [section, ...type.references.slice(1)];
}

/** Where the format of a type is defined, in the first of its references. */
const SECTIONS: Readonly<Record<string, string | undefined>> = {
  A: 'RFC 1035 §3.4.1',
  NS: 'RFC 1035 §3.3.11',
  MD: 'RFC 1035 §3.3.4',
  MF: 'RFC 1035 §3.3.5',
  CNAME: 'RFC 1035 §3.3.1',
  SOA: 'RFC 1035 §3.3.13',
  MB: 'RFC 1035 §3.3.3',
  MG: 'RFC 1035 §3.3.6',
  MR: 'RFC 1035 §3.3.8',
  NULL: 'RFC 1035 §3.3.10',
  WKS: 'RFC 1035 §3.4.2',
  PTR: 'RFC 1035 §3.3.12',
  HINFO: 'RFC 1035 §3.3.2',
  MINFO: 'RFC 1035 §3.3.7',
  MX: 'RFC 1035 §3.3.9',
  TXT: 'RFC 1035 §3.3.14',
  AAAA: 'RFC 3596 §2',
  DS: 'RFC 4034 §5',
  RRSIG: 'RFC 4034 §3',
  NSEC: 'RFC 4034 §4',
  DNSKEY: 'RFC 4034 §2',
  NSEC3: 'RFC 5155 §3',
  NSEC3PARAM: 'RFC 5155 §4',
  TLSA: 'RFC 6698 §2',
  CAA: 'RFC 8659 §4',
  SVCB: 'RFC 9460 §2',
  HTTPS: 'RFC 9460 §9',
};

// --- fields

/** Fields that have an explanation of their own. */
const OWN_TEXTS: Readonly<Record<string, HoverKey | undefined>> = {
  'MX.preference': 'mx.preference',
  'MX.exchange': 'mx.exchange',
  'SOA.mname': 'soa.mname',
  'SOA.rname': 'soa.rname',
  'SOA.serial': 'soa.serial',
  'SOA.refresh': 'soa.refresh',
  'SOA.retry': 'soa.retry',
  'SOA.expire': 'soa.expire',
  'SOA.minimum': 'soa.minimum',
};

const OWN_LABELS: Readonly<Record<string, Text | undefined>> = {
  'MX.preference': hoverLabels.preference,
  'MX.exchange': hoverLabels.exchange,
  'TXT.txtData': titles.text,
};

function fieldHover(page: Page, zone: Zone, place: Extract<Place, { kind: 'field' }>): void {
  const { type, field, index, entry } = place;
  const { language } = page;
  const key = `${type.mnemonic}.${field.name}`;
  const label = OWN_LABELS[key];
  const value = valueOf(page, place);
  if (label !== undefined) page.title(label, value);
  else page.title(titles.fieldOf, value, { type: type.mnemonic as Markdown, field: fieldName(field.name) });
  const owner = ownerOf(zone, entry);
  if (key === 'MX.preference') rankFacts(page, zone, entry.row, true);
  else if (key === 'MX.exchange') {
    writtenFacts(page, entry, place.token, entry.name(place.token));
    exchangeFacts(page, zone, entry.row);
    rankFacts(page, zone, entry.row, false);
    if (place.token.text === '.') {
      explain(page, hoverTexts['mx.exchange-null'], { owner: shown(zone, owner) });
      return;
    }
  } else valueFacts(page, place);
  if (key === 'SOA.minimum') negativeFact(page, zone, entry);
  const own = OWN_TEXTS[key];
  if (own !== undefined) {
    explain(page, hoverTexts[own]);
    return;
  }
  const n = type.fields.length;
  if (n > 1) {
    const values = { k: index + 1, n, type: type.mnemonic as Markdown };
    page.fact(field.optional === true ? facts.fieldOptional : facts.fieldOf, values);
  }
  const policy = type.code === TXT ? policyOf(zone, owner, joined(entry)) : undefined;
  if (policy !== undefined) {
    spfSentences(page, zone, entry);
    explain(page, policy.about, policy.values);
    return;
  }
  if (type.code === TLSA) daneFacts(page, zone, owner, entry.rdata[0]?.text);
  page.sentences([page.phrase(field.meaning), fill(fieldKinds[field.kind].about, language)]);
  page.references(sectionsOf(type));
}

/** The name of a field in words: `keyTag` is "key tag". */
function fieldName(name: string): Markdown {
  return name
    .replace(/([a-z])([A-Z])/g, (_whole, end: string, start: string) => `${end} ${start.toLowerCase()}`)
    .replace(/\b(?:ttl|soa)\b/, (word) => word.toUpperCase()) as Markdown;
}

function negativeFact(page: Page, zone: Zone, entry: EntryView): void {
  const minimum = soaTimer(entry, 6);
  const ttl = zone.effectiveTtl(entry.row);
  if (minimum < 0) return;
  const seconds = ttl < 0 ? minimum : Math.min(minimum, ttl);
  page.fact(facts.negative, { human: humanTtl(seconds) });
}

/** The strings of a TXT record as one. */
function joined(entry: EntryView): string {
  return entry.rdata.map(({ text }) => text).join('');
}

function genericHover(page: Page, zone: Zone, place: Extract<Place, { kind: 'generic' }>): void {
  const { token, part, entry } = place;
  page.title(
    part === 'sign' ? titles.genericSign : part === 'length' ? titles.genericLength : titles.genericData,
    code(token.text),
  );
  const { writtenOut } = entry;
  if (writtenOut !== undefined) {
    const type = zone.rows.type[entry.row];
    page.fact(facts.writtenOut, { data: code(`${typeName(type)} ${writtenOut}`) });
    if (type === MX) {
      exchangeFacts(page, zone, entry.row);
      rankFacts(page, zone, entry.row, false);
    }
  }
  explain(page, hoverTexts['type.generic'], SIGN);
}

function surplusHover(page: Page, place: Extract<Place, { kind: 'surplus' }>): void {
  const { type, token, entry } = place;
  const readable = type !== undefined || entry.isDirective;
  page.title(readable ? titles.surplus : titles.unreadable, code(token.text));
  if (entry.isDirective) page.fact(facts.tooManyArguments);
  else if (type === undefined) page.fact(facts.unknownData);
  else if (type.fields.length > 0) {
    page.fact(facts.surplusOf, { type: type.mnemonic as Markdown, n: type.fields.length });
  } else statusFacts(page, type);
}
