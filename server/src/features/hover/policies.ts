// What one term or tag of a policy says, where the pointer rests in the text of a TXT record; and SPF as a whole.
import { ipv4Text, ipv6Text } from '../../dns/address';
import { mailProviders, mailSenders } from '../../dns/providers';
import { spfTermMeaning, spfVersionMeaning, tagMeaning, valueMeanings } from '../../mail/meaning';
import type { Meaning, TagPolicy } from '../../mail/meaning';
import { allOf, redirectOf } from '../../mail/spf';
import type { SpfNetwork, SpfTerm } from '../../mail/spf';
import { facts, titles } from '../../messages/hover-facts';
import { spfSenders, spfSummary } from '../../messages/policies';
import type { Text } from '../../messages/text';
import { Lookups } from '../../rules/lookups';
import { LOOKUP_LIMIT, walkSpf } from '../../rules/spf-walk';
import type { Position, Range } from '../../text/span';
import type { EntryView } from '../../zone/entry-view';
import type { PolicyKind, PolicyView } from '../../zone/policy';
import { TXT } from '../../zone/type-set';
import type { NameId } from '../../zone/names';
import type { Zone } from '../../zone/zone';
import { code, fill, join } from './markdown';
import type { Markdown, Page, Values } from './markdown';

/** A part of a policy, and what is to be said of it. */
export interface PolicyPart {
  readonly range: Range;
  write(page: Page): void;
}

/** Senders that a sentence names. */
const MOST_NAMED = 8;

const policyNames: Readonly<Record<TagPolicy, Markdown>> = {
  dkim: 'DKIM' as Markdown,
  dmarc: 'DMARC' as Markdown,
  'mta-sts': 'MTA-STS' as Markdown,
  'tls-rpt': 'TLS-RPT' as Markdown,
  bimi: 'BIMI' as Markdown,
};

const references: Readonly<Record<PolicyKind, string>> = {
  spf: 'RFC 7208',
  dkim: 'RFC 6376 §3.6.1',
  dmarc: 'RFC 9989 §4.7',
  'mta-sts': 'RFC 8461 §3.1',
  'tls-rpt': 'RFC 8460 §3',
  bimi: 'draft-brand-indicators-for-message-identification',
};

/** The SPF record of an entry, with what reads others for it. */
interface SpfRecord {
  readonly view: PolicyView<'spf'>;
  readonly lookups: Lookups;
}

/** The term or tag at a position inside a policy; undefined for any other place. */
export function policyPart(zone: Zone, entry: EntryView, position: Position): PolicyPart | undefined {
  if (zone.rows.type[entry.row] !== TXT) return undefined;
  const lookups = new Lookups(zone);
  const view = lookups.policyOf(entry.row);
  const index = view?.text.indexAt(zone.text.placeAt(position).offset);
  if (view === undefined || index === undefined) return undefined;
  const part = isSpf(view) ? spfPart({ view, lookups }, index) : tagPart(view, index);
  // Where a string ends, the text goes on in the next one.
  return part !== undefined && holds(part.range, position) ? part : undefined;
}

function holds({ start, end }: Range, { line, character }: Position): boolean {
  const begins = line > start.line || (line === start.line && character >= start.character);
  return begins && (line < end.line || (line === end.line && character <= end.character));
}

/** What an SPF record says as a whole, in a sentence or two; nothing for any other record. */
export function spfSentences(page: Page, zone: Zone, entry: EntryView): void {
  const lookups = new Lookups(zone);
  const view = zone.rows.type[entry.row] === TXT ? lookups.policyOf(entry.row) : undefined;
  if (view !== undefined && isSpf(view) && view.policy.version === 'valid') summary(page, { view, lookups });
}

function isSpf(view: PolicyView): view is PolicyView<'spf'> {
  return view.kind === 'spf';
}

function say(page: Page, { text, args }: Meaning): void {
  page.paragraph(text, safe(args));
}

/** Text of the zone file among the values, as code. */
function safe(args: Meaning['args']): Values {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, typeof value === 'string' ? code(value) : value]),
  );
}

// --- SPF

function spfPart(record: SpfRecord, index: number): PolicyPart | undefined {
  const { view } = record;
  const { policy } = view;
  if (policy.version !== 'valid') return undefined;
  if (index <= policy.versionEnd) {
    return {
      range: view.range(0, policy.versionEnd),
      write(page) {
        page.title(titles.spfVersion, code(view.text.shown(0, view.text.length)));
        summary(page, record);
        say(page, spfVersionMeaning);
        page.references([references.spf]);
      },
    };
  }
  const term = policy.terms.find(({ start, end }) => index >= start && index <= end);
  if (term === undefined) return undefined;
  return {
    range: view.range(term.start, term.end),
    write(page) {
      page.title(titles.spfTerm, code(view.text.shown(term.start, term.end)));
      termFacts(page, record, term);
      say(page, spfTermMeaning(term, domainText(view)));
      page.references([references.spf]);
    },
  };
}

/** The domain that the record is about, without its final dot. */
function domainText(view: PolicyView): string {
  return view.ownerText.replace(/(?<=.)\.$/, '');
}

function termFacts(page: Page, { view, lookups }: SpfRecord, term: SpfTerm): void {
  if (term.network !== undefined) {
    const [first, last] = edges(term.network);
    if (first !== last) page.fact(facts.network, { first: code(first), last: code(last) });
  }
  const all = allOf(view.policy);
  if (all !== undefined && isIgnored(term, all))
    page.fact(term.name === 'redirect' ? facts.redirectIgnored : facts.behindAll);
  const provider = providerOf(term);
  if (provider !== undefined) page.fact(facts.provider, { name: provider as Markdown });
  const step = walkSpf(view, lookups).steps.find((other) => other.term.start === term.start);
  if (step !== undefined) page.fact(step.lookups === 1 ? facts.oneLookup : facts.termLookups, { n: step.lookups });
}

/** Whether nobody looks at a term because `all` matches every sender before (RFC 7208 §5.1). */
function isIgnored({ kind, name, start }: SpfTerm, all: SpfTerm): boolean {
  return name === 'redirect' || (kind === 'mechanism' && start > all.start);
}

/** The provider whose servers an include or redirect is about. */
function providerOf({ name, value }: SpfTerm): string | undefined {
  if (name !== 'include' && name !== 'redirect') return undefined;
  const domain = value.toLowerCase().replace(/\.$/, '');
  return [...mailProviders, ...mailSenders].find(({ spf }) => spf === domain)?.name;
}

/** The first and the last address of a network. */
function edges({ parts, length }: SpfNetwork): [string, string] {
  const bits = parts.length === 4 ? 8 : 16;
  const full = 2 ** bits - 1;
  const edge = (host: number): string => {
    const address = parts.map((part, index) => {
      const free = full >> Math.min(bits, Math.max(0, length - index * bits));
      return (part & ~free) | (host & free);
    });
    return bits === 8 ? ipv4Text(Uint8Array.from(address)) : ipv6Text(Uint16Array.from(address));
  };
  return [edge(0), edge(full)];
}

function summary(page: Page, { view, lookups }: SpfRecord): void {
  const { policy } = view;
  const owner = code(domainText(view));
  if (!policy.valid) {
    page.paragraph(spfSummary.broken);
    return;
  }
  const { language } = page;
  const all = allOf(policy);
  const seen = policy.terms.filter((term) => all === undefined || !isIgnored(term, all));
  const senders = seen.filter(isSender).map((term) => sender(page, term, domainText(view)));
  const named = senders.slice(0, MOST_NAMED);
  if (senders.length > MOST_NAMED) named.push('…' as Markdown);
  const list = join(named, language === 'ja' ? '、' : ', ');
  const redirect = all === undefined ? redirectOf(policy) : undefined;
  const values = { owner, list, domain: code(redirect?.value ?? '') };
  page.sentences(
    sentencesOf(named.length > 0, redirect !== undefined, all?.qualifier).map((text) => fill(text, language, values)),
  );
  const { lookups: n } = walkSpf(view, lookups);
  if (n <= LOOKUP_LIMIT) page.fact(facts.lookups, { n });
}

/** Whether a term lets someone send. */
function isSender({ kind, qualifier, name }: SpfTerm): boolean {
  return kind === 'mechanism' && qualifier === '+' && name !== 'all';
}

function sender(page: Page, term: SpfTerm, owner: string): Markdown {
  const { name, value } = term;
  const domain = code(value === '' ? owner : value);
  const phrase = (text: Text, values: Values): Markdown => fill(text, page.language, values);
  switch (name) {
    case 'ip4':
    case 'ip6':
      return code(value);
    case 'a':
    case 'mx':
    case 'ptr':
    case 'exists':
      return phrase(spfSenders[name], { domain });
    default: {
      const provider = providerOf(term);
      if (provider === undefined) return phrase(spfSenders.include, { domain });
      return phrase(spfSenders.provider, { name: provider as Markdown, domain });
    }
  }
}

/** Whom the record lets send, and what becomes of all others. */
function sentencesOf(namesSome: boolean, redirects: boolean, all: SpfTerm['qualifier'] | undefined): Text[] {
  const { some, none, nobody, everybody, instead, redirect, fail, softFail, neutral, anyone } = spfSummary;
  if (redirects) return namesSome ? [some, redirect] : [instead];
  switch (all) {
    case '-':
      return namesSome ? [some, fail] : [nobody];
    case '+':
      return namesSome ? [some, anyone] : [everybody];
    case '~':
      return [namesSome ? some : none, softFail];
    case '?':
    case undefined:
      return [namesSome ? some : none, neutral];
  }
}

// --- tags

function tagPart(view: PolicyView, index: number): PolicyPart | undefined {
  const { kind, policy } = view;
  if (kind === 'spf' || !('list' in policy)) return undefined;
  const tag = policy.list.tags.find(({ start, end }) => index >= start && index <= end);
  if (tag === undefined) return undefined;
  return {
    range: view.range(tag.start, tag.end),
    write(page) {
      page.title(titles.tagOf, code(view.text.shown(tag.start, tag.end)), { policy: policyNames[kind] });
      for (const { word, text } of valueMeanings(kind, tag)) page.fact(facts.word, { word: code(word), meaning: text });
      if (kind === 'dkim' && tag.name === 'p') keyFact(page, view);
      say(page, tagMeaning(kind, tag));
      page.references([references[kind]]);
    },
  };
}

/** What the key of a DKIM record turns out to be. */
function keyFact(page: Page, view: PolicyView): void {
  if (!('key' in view.policy)) return;
  const { key } = view.policy;
  if (key?.is === 'revoked') page.fact(facts.revokedKey);
  else if (key?.is === 'rsa') page.fact(facts.rsaKey, { n: key.bits });
  else if (key?.is === 'ed25519') page.fact(facts.ed25519Key);
}

// --- TLSA

/** What a TLSA record is for: the service that its owner names. */
export function daneFacts(page: Page, zone: Zone, owner: NameId, usage: string | undefined): void {
  const name = /^_(\d{1,5})\._(?:tcp|udp|sctp)\.(.+)$/.exec(owner < 0 ? '' : zone.names.text(owner));
  if (name === null) return;
  const [, port, host] = name;
  page.fact(facts.daneService, { port: Number(port), host: code(host) });
  if (port === '25' && (usage === '0' || usage === '1')) page.fact(facts.daneUnusable);
}
