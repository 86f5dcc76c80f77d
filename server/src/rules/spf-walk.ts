// What an SPF record leads to in the zones at hand: lookups counted through includes, terms that find nothing, circles.
import { allOf, evaluated, parseSpf, redirectOf } from '../mail/spf';
import type { Spf, SpfTerm } from '../mail/spf';
import { spfNothing } from '../messages/policies';
import type { Text } from '../messages/text';
import type { Answer } from '../zone/lookup';
import { NO_NAME, ROOT } from '../zone/names';
import type { NameId } from '../zone/names';
import type { PolicyView } from '../zone/policy';
import { ADDRESSES, HAS_A, HAS_MX, HAS_TXT, MX } from '../zone/type-set';
import type { TypeSet } from '../zone/type-set';
import type { Zone } from '../zone/zone';
import type { Lookups } from './lookups';

/** Terms that query the DNS before a check must end (RFC 7208 §4.6.4). */
export const LOOKUP_LIMIT = 10;
/** Queries without an answer (RFC 7208 §4.6.4). */
export const VOID_LIMIT = 2;
/** MX hosts of one mechanism (RFC 7208 §4.6.4). */
export const HOST_LIMIT = 10;

/** Beyond so many lookups nothing new is learnt by reading on. */
const ENOUGH = 64;

/** One term of a record that queries the DNS. */
export interface SpfStep {
  readonly term: SpfTerm;
  /** The name it asks for; NO_NAME when only a message tells, or when it is none. */
  readonly name: NameId;
  readonly answer: Answer | undefined;
  /** Lookups of the term and of all that it brings in; a lower bound. */
  readonly lookups: number;
  /** Of these, terms that find nothing, its own included. */
  readonly voids: number;
  /** Why the term itself finds nothing. */
  readonly nothing: { readonly why: Text; readonly type: string } | undefined;
  /** Of include and redirect: how many SPF records the name has, undefined when that is unknown. */
  readonly records: number | undefined;
  /** Of include and redirect: the names from this record back to it. */
  readonly circle: readonly NameId[] | undefined;
  /** Of mx: hosts of the RRset. */
  readonly hosts: number;
  /** False where a zone has its say whose own name is a guess. */
  readonly certain: boolean;
}

export interface SpfWalk {
  readonly steps: readonly SpfStep[];
  readonly lookups: number;
  readonly voids: number;
  readonly certain: boolean;
}

const NOTHING: SpfWalk = { steps: [], lookups: 0, voids: 0, certain: true };

/** The walk last made for each zone: the rules about one record come one after the other. */
const lately = new WeakMap<Lookups, { readonly view: PolicyView<'spf'>; readonly walk: SpfWalk }>();

/** Follows a record of its own. */
export function walkSpf(view: PolicyView<'spf'>, lookups: Lookups): SpfWalk {
  const known = lately.get(lookups);
  if (known?.view === view) return known.walk;
  // Several records are the cause of a "permerror" before anything is looked up.
  const walk = hasSeveral(view, lookups) ? NOTHING : new Walker(lookups).walk(view.policy, view.owner);
  lately.set(lookups, { view, walk });
  return walk;
}

function hasSeveral(view: PolicyView<'spf'>, lookups: Lookups): boolean {
  if (lookups.isAlone(view)) return false;
  return distinct(lookups.policiesOf(view.owner, 'spf').filter(({ policy }) => policy.version === 'valid')).length > 1;
}

class Walker {
  private readonly path: NameId[] = [];
  private total = 0;

  constructor(private readonly lookups: Lookups) {}

  walk(spf: Spf, owner: NameId): SpfWalk {
    const steps: SpfStep[] = [];
    this.path.push(owner);
    const terms = evaluated(spf).filter(({ name }) => name !== 'all' && name !== 'ip4' && name !== 'ip6');
    const redirect = allOf(spf) === undefined ? redirectOf(spf) : undefined;
    if (redirect !== undefined) terms.push(redirect);
    for (const term of terms) if (term.valid) steps.push(this.step(term, owner));
    this.path.pop();
    return {
      steps,
      lookups: steps.reduce((sum, step) => sum + step.lookups, 0),
      voids: steps.reduce((sum, step) => sum + step.voids, 0),
      certain: steps.every(({ certain }) => certain),
    };
  }

  private step(term: SpfTerm, owner: NameId): SpfStep {
    this.total++;
    const { lookups } = this;
    const name = targetOf(lookups.zone, term, owner);
    const step: SpfStep = {
      term,
      name,
      answer: undefined,
      lookups: 1,
      voids: 0,
      nothing: undefined,
      records: undefined,
      circle: undefined,
      hosts: 0,
      certain: true,
    };
    if (name === NO_NAME || term.name === 'ptr' || this.total > ENOUGH) return step;
    const [types, type] = wantedBy(term);
    const answer = lookups.find(name, types);
    const follows = term.name === 'include' || term.name === 'redirect';
    const missing =
      answer.kind === 'nxdomain' ? spfNothing.notFound : answer.kind === 'nodata' ? spfNothing.noRecord : undefined;
    if (missing !== undefined) {
      return { ...step, answer, voids: 1, nothing: { why: missing, type }, records: follows ? 0 : undefined };
    }
    if (answer.kind === 'unknown' && (answer.reason === 'out-of-zone' || answer.reason === 'delegated')) {
      return this.elsewhere({ ...step, answer }, answer.name, type);
    }
    if (answer.kind !== 'answer') return { ...step, answer };
    if (follows) return this.follow({ ...step, answer }, answer);
    if (term.name !== 'mx') return { ...step, answer };
    const targets = lookups.records(answer.node, MX).map((row) => lookups.zone.rows.target[row]);
    const opaque = targets.includes(NO_NAME);
    return exchanged({ ...step, answer }, new Set(targets.filter((host) => host !== NO_NAME)), !opaque);
  }

  /** The same where another zone answers for the name. */
  private elsewhere(step: SpfStep, name: NameId, type: string): SpfStep {
    const { lookups } = this;
    const nothing = (exists: boolean): SpfStep['nothing'] => ({
      why: exists ? spfNothing.noRecord : spfNothing.notFound,
      type,
    });
    const follows = step.term.name === 'include' || step.term.name === 'redirect';
    if (step.term.name === 'a' || step.term.name === 'exists') {
      const found = lookups.elsewhere(name);
      const addresses = found?.addresses?.filter((text) => step.term.name === 'a' || !text.includes(':'));
      if (found === undefined || addresses === undefined || addresses.length > 0) return step;
      return { ...step, voids: 1, nothing: nothing(found.is !== 'not-found'), certain: found.certain };
    }
    const found = lookups.policiesElsewhere(name);
    const records = follows ? found?.texts : found?.exchanges?.length;
    if (found === undefined || records === undefined) return step;
    const known = { ...step, certain: found.certain };
    if (records === 0) {
      return { ...known, voids: 1, nothing: nothing(found.exists), records: follows ? 0 : undefined };
    }
    if (!follows) {
      const hosts = (found.exchanges ?? []).map((host) => lookups.zone.nameFromText(host));
      return exchanged(known, new Set(hosts), true);
    }
    if (found.policies === undefined) return step;
    const texts = new Set(found.policies.flatMap((policy) => (policy.kind === 'spf' ? [policy.text] : [])));
    return this.into(known, name, [...texts].map(parseSpf));
  }

  private follow(step: SpfStep, answer: Answer): SpfStep {
    const { views, opaque } = this.lookups.policiesAt(answer.node);
    const records = distinct(
      views.filter((view): view is PolicyView<'spf'> => view.kind === 'spf' && view.policy.version === 'valid'),
    );
    // What can't be read may be the record.
    if (opaque && records.length === 0) return step;
    return this.into(
      step,
      answer.name,
      records.map(({ policy }) => policy),
    );
  }

  /** Goes on with the one record of a name. */
  private into(step: SpfStep, name: NameId, records: readonly Spf[]): SpfStep {
    const { path } = this;
    if (records.length !== 1) return { ...step, records: records.length };
    const at = path.indexOf(name);
    if (at >= 0) return { ...step, records: 1, circle: at === 0 ? [...path, name] : undefined };
    if (this.total > ENOUGH || path.length > LOOKUP_LIMIT) return { ...step, records: 1 };
    const inner = this.walk(records[0], name);
    const circle = inner.steps.find((found) => found.circle !== undefined)?.circle;
    const certain = step.certain && inner.certain;
    return { ...step, records: 1, circle, lookups: 1 + inner.lookups, voids: inner.voids, certain };
  }
}

/** What mx finds: hosts, or a domain that refuses mail (RFC 7505), if all of its records are known. */
function exchanged(step: SpfStep, hosts: ReadonlySet<NameId>, all: boolean): SpfStep {
  if (!all || hosts.size !== 1 || !hosts.has(ROOT)) return { ...step, hosts: hosts.size };
  return { ...step, hosts: 1, voids: 1, nothing: { why: spfNothing.nullMx, type: 'MX' } };
}

/** The records that differ: identical ones are one on the wire. */
export function distinct(views: readonly PolicyView<'spf'>[]): PolicyView<'spf'>[] {
  if (views.length < 2) return [...views];
  const seen = new Map<string, PolicyView<'spf'>>();
  for (const view of views) if (!seen.has(view.text.text)) seen.set(view.text.text, view);
  return [...seen.values()];
}

/** The name that a term asks for; NO_NAME when a macro or a wildcard owner makes it depend on the message. */
function targetOf(zone: Zone, term: SpfTerm, owner: NameId): NameId {
  if (term.hasMacro) return NO_NAME;
  if (term.value === '') return zone.names.isWildcard(owner) ? NO_NAME : owner;
  // A backslash would be read as an escape of zone files.
  if (term.value.includes('\\')) return NO_NAME;
  return zone.nameFromText(term.value.endsWith('.') ? term.value : `${term.value}.`);
}

function wantedBy(term: SpfTerm): [TypeSet, string] {
  switch (term.name) {
    case 'a':
      return [ADDRESSES, 'A/AAAA'];
    case 'mx':
      return [HAS_MX, 'MX'];
    case 'exists':
      return [HAS_A, 'A'];
    default:
      return [HAS_TXT, 'TXT'];
  }
}
