// What a hover says of MX records: the order of delivery, the rank of a preference, the host of an exchange.
import { deliveryFacts, facts } from '../../messages/hover-facts';
import { addressPhrases, nameStatus } from '../../messages/hovers';
import { deliveryPhrases, verdicts } from '../../messages/delivery';
import type { Text } from '../../messages/text';
import { deliver, hostOf, isUsable } from '../../zone/delivery';
import type { Delivery, DeliveryHost, DeliveryStep } from '../../zone/delivery';
import { NO_NAME, ROOT } from '../../zone/names';
import type { NameId } from '../../zone/names';
import { FAULTY, NO_ROW, OTHER_CLASS, PLACEHOLDER } from '../../zone/rows';
import type { RowId } from '../../zone/rows';
import type { Zone } from '../../zone/zone';
import { code, fill, join } from './markdown';
import type { Markdown, Page } from './markdown';
import { addressList, chainText, hostFacts, listed, shown } from './names';

/** Most steps that are listed. */
const STEP_LIMIT = 8;

/** Most hosts of one step that are listed. */
const HOST_LIMIT = 8;

/** Who is tried first, with which addresses, who next, and what happens when none answers. */
export function deliveryOrder(page: Page, zone: Zone, domain: NameId, current: RowId): void {
  if (domain < 0) return;
  const delivery = deliver(zone, domain);
  page.heading(deliveryPhrases.heading, { owner: shown(zone, domain) });
  const picture = page.draw(domain);
  if (picture !== undefined) page.picture(picture);
  const sentences = [verdict(page, zone, delivery)];
  if (delivery.via.length > 0) {
    const target = shown(zone, delivery.name);
    sentences.unshift(fill(verdicts.alias, page.language, { owner: shown(zone, domain), target }));
  }
  page.sentences(sentences);
  if (delivery.verdict !== 'null') steps(page, zone, delivery, current);
  const notes: Markdown[] = [];
  if (delivery.unknownHosts === 1) notes.push(fill(verdicts.oneUnknown, page.language));
  if (delivery.unknownHosts > 1) {
    notes.push(fill(verdicts.partlyUnknown, page.language, { n: delivery.unknownHosts }));
  }
  if (delivery.retries) notes.push(fill(verdicts.retry, page.language));
  if (delivery.incomplete) notes.push(fill(deliveryFacts.incomplete, page.language));
  page.sentences(notes);
}

function verdict(page: Page, zone: Zone, delivery: Delivery): Markdown {
  const { language } = page;
  const owner = shown(zone, delivery.name);
  const usable = delivery.steps
    .map(({ hosts }) => hosts.filter(isUsable))
    .filter((hosts) => hosts.length > 0)
    .map((hosts) => oneOf(page, zone, hosts));
  switch (delivery.verdict) {
    case 'ok':
      return fill(verdicts.ok, language, {
        first: usable[0],
        rest: join(
          [...usable.slice(1, STEP_LIMIT), ...(usable.length > STEP_LIMIT ? [code('…')] : [])],
          fill(deliveryPhrases.stepSeparator, language),
        ),
      });
    case 'single':
      return fill(verdicts.single, language, { first: usable[0] });
    case 'load-share': {
      const hosts = delivery.steps.flatMap((step) => step.hosts).filter(isUsable);
      return fill(verdicts.loadShare, language, { hosts: hostNames(page, zone, hosts) });
    }
    case 'implicit': {
      const [host] = delivery.steps[0].hosts;
      const addresses = listed(
        page,
        host.addresses.map(({ text }) => code(text)),
      );
      return fill(verdicts.implicit, language, { owner, addresses });
    }
    case 'null':
      return fill(verdicts.null, language, { owner });
    case 'none':
      return fill(verdicts.none, language, { owner });
    case 'no-domain':
      return fill(verdicts.noDomain, language, { owner });
    case 'no-records':
      return fill(verdicts.noRecords, language, { owner });
    case 'loop':
      return fill(deliveryFacts.loop, language, { owner });
    case 'delegated':
      return fill(verdicts.delegated, language, { owner: shown(zone, delivery.cut) });
    case 'unknown':
      return fill(deliveryFacts.unknown[delivery.reason ?? 'faulty'], language, { owner });
  }
}

function steps(page: Page, zone: Zone, delivery: Delivery, current: RowId): void {
  const { language } = page;
  delivery.steps.slice(0, STEP_LIMIT).forEach((step, index) => {
    const heading =
      delivery.verdict === 'implicit'
        ? fill(deliveryFacts.implicitHeading, language)
        : fill(deliveryFacts.stepHeading, language, {
            heading: index === 0 ? deliveryPhrases.first : deliveryPhrases.next,
            preference: step.preference,
          });
    const hosts = step.hosts.slice(0, HOST_LIMIT).map((host) => hostLine(page, zone, host, current));
    const n = step.hosts.length - HOST_LIMIT;
    if (n > 0) hosts.push(fill(deliveryPhrases.moreHosts, language, { n }));
    const random = step.hosts.length > 1 ? [fill(deliveryPhrases.atRandom, language)] : [];
    page.step(index + 1, join([heading, ...random], fill(addressPhrases.separator, language)), hosts);
  });
  const left = delivery.steps.slice(STEP_LIMIT).reduce((sum, { hosts }) => sum + hosts.length, delivery.more);
  if (left > 0) page.fact(deliveryPhrases.moreHosts, { n: left });
}

/** One host with its addresses, or why it is passed over. */
function hostLine(page: Page, zone: Zone, host: DeliveryHost, current: RowId): Markdown {
  const { language } = page;
  const name = shown(zone, host.name);
  const what =
    host.addresses.length > 0
      ? addressList(page, zone, host.addresses)
      : host.status === 'unknown'
        ? fill(status(host), language, { cut: shown(zone, host.cut) })
        : fill(deliveryPhrases.skipped, language, { why: status(host) });
  const line =
    host.via.length > 0
      ? fill(deliveryFacts.hostAlias, language, { host: name, via: chainText(zone, host.via), what })
      : fill(deliveryFacts.host, language, { host: name, what });
  const here = host.row === current && current !== NO_ROW ? fill(deliveryFacts.here, language) : '';
  return `${line}${here}` as Markdown;
}

function status(host: DeliveryHost): Text {
  switch (host.status) {
    case 'not-found':
      return nameStatus.notFound;
    case 'ip-literal':
      return nameStatus.ipLiteral;
    case 'loop':
      return nameStatus.loop;
    case 'null':
      return deliveryFacts.nullHost;
    case 'unknown':
      if (host.reason === 'delegated') return nameStatus.delegated;
      return host.reason === 'out-of-zone' ? nameStatus.outside : nameStatus.unknown;
    case 'ok':
    case 'alias':
    case 'below-dname':
    case 'no-address':
      return nameStatus.noAddress;
  }
}

function hostNames(page: Page, zone: Zone, hosts: readonly DeliveryHost[]): Markdown {
  return listed(
    page,
    hosts.map(({ name }) => shown(zone, name)),
  );
}

/** The hosts of one step: one, either of two, or a list. */
function oneOf(page: Page, zone: Zone, hosts: readonly DeliveryHost[]): Markdown {
  if (hosts.length !== 2) return hostNames(page, zone, hosts);
  const [first, second] = hosts.map(({ name }) => shown(zone, name));
  return fill(deliveryPhrases.orHosts, page.language, { first, second });
}

/** Whether a record says something certain: nothing is told of the rank of one that does not parse. */
function isCertain(zone: Zone, row: RowId): boolean {
  return (zone.rows.flags[row] & (FAULTY | PLACEHOLDER | OTHER_CLASS)) === 0;
}

/** The place of an MX record among those of its owner; with `siblings` who stands before, beside and behind it. */
export function rankFacts(page: Page, zone: Zone, row: RowId, siblings: boolean): void {
  const owner = zone.rows.owner[row];
  if (owner < 0 || !isCertain(zone, row)) return;
  const all = deliver(zone, owner).steps;
  let k = all.findIndex((step) => step.hosts.some((host) => host.row === row));
  // A record written twice stands in the list once.
  if (k < 0) k = all.findIndex((step) => step.preference === zone.rows.number[row]);
  if (k < 0 || zone.rows.target[row] === ROOT) return;
  if (all.length === 1) page.fact(facts.only);
  else page.fact(k === 0 ? facts.rankFirst : facts.rank, { k: k + 1, n: all.length });
  if (!siblings) return;
  const names = (hosts: readonly DeliveryHost[]): Markdown => hostNames(page, zone, hosts);
  const others = hostsOf([all[k]]).filter((host) => host.row !== row && host.name !== zone.rows.target[row]);
  if (others.length > 0) page.fact(facts.sharedWith, { hosts: names(others) });
  const before = hostsOf(all.slice(0, k));
  if (before.length > 0) page.fact(facts.before, { hosts: names(before) });
  const after = hostsOf(all.slice(k + 1));
  if (after.length > 0) page.fact(facts.after, { hosts: names(after) });
}

/** The hosts of steps; a null MX is none. */
function hostsOf(steps: readonly DeliveryStep[]): DeliveryHost[] {
  return steps.flatMap(({ hosts }) => hosts.filter(({ status }) => status !== 'null'));
}

/** What the exchange of an MX record that parses turns out to be. */
export function exchangeFacts(page: Page, zone: Zone, row: RowId): void {
  if (!isCertain(zone, row)) return;
  const host = hostOf(zone, row);
  if (host.status === 'null' || host.name === NO_NAME) return;
  if (host.status === 'ip-literal') page.fact(nameStatus.ipLiteral);
  hostFacts(page, zone, host, true);
  if (host.status === 'alias' && host.addresses.length > 0) {
    page.fact(deliveryPhrases.aliasFollowed, { target: shown(zone, host.via[host.via.length - 1]) });
  } else if (host.addresses.length > 1) page.fact(deliveryPhrases.addressOrder);
}
