// What an SPF record leads to in the zone: lookups counted through includes, terms that find nothing, circles.
import { allOf, evaluated, redirectOf } from '../mail/spf';
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
}

export interface SpfWalk {
  readonly steps: readonly SpfStep[];
  readonly lookups: number;
  readonly voids: number;
  /** Steps whose names no file here answers for. */
  readonly unknown: readonly SpfStep[];
}

const NOTHING: SpfWalk = { steps: [], lookups: 0, voids: 0, unknown: [] };

/** The walk last made for each zone: the rules about one record come one after the other. */
const lately = new WeakMap<Lookups, { readonly view: PolicyView<'spf'>; readonly walk: SpfWalk }>();

/** Follows a record of its own. */
export function walkSpf(view: PolicyView<'spf'>, lookups: Lookups): SpfWalk {
  const known = lately.get(lookups);
  if (known?.view === view) return known.walk;
  const own = lookups.policiesOf(view.owner, 'spf').filter(({ policy }) => policy.version === 'valid');
  // Several records are the cause of a "permerror" before anything is looked up.
  const walk = distinct(own).length > 1 ? NOTHING : new Walker(lookups).walk(view.policy, view.owner);
  lately.set(lookups, { view, walk });
  return walk;
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
      unknown: steps.filter(({ answer }) => answer === undefined || answer.kind === 'unknown'),
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
    if (answer.kind !== 'answer') return { ...step, answer };
    if (follows) return this.follow({ ...step, answer }, answer);
    if (term.name !== 'mx') return { ...step, answer };
    const hosts = new Set<NameId>();
    let opaque = false;
    for (const row of lookups.records(answer.node, MX)) {
      const host = lookups.zone.rows.target[row];
      if (host === NO_NAME) opaque = true;
      else hosts.add(host);
    }
    const refuses = hosts.size === 1 && hosts.has(ROOT) && !opaque;
    return {
      ...step,
      answer,
      hosts: hosts.size,
      voids: refuses ? 1 : 0,
      nothing: refuses ? { why: spfNothing.nullMx, type } : undefined,
    };
  }

  private follow(step: SpfStep, answer: Answer): SpfStep {
    const { lookups, path } = this;
    const { views, opaque } = lookups.policiesAt(answer.node);
    const records = distinct(
      views.filter((view): view is PolicyView<'spf'> => view.kind === 'spf' && view.policy.version === 'valid'),
    );
    // What can't be read may be the record.
    if (opaque && records.length === 0) return step;
    if (records.length !== 1) return { ...step, records: records.length };
    const at = path.indexOf(answer.name);
    if (at >= 0) return { ...step, records: 1, circle: at === 0 ? [...path, answer.name] : undefined };
    if (this.total > ENOUGH || path.length > LOOKUP_LIMIT) return { ...step, records: 1 };
    const inner = this.walk(records[0].policy, answer.name);
    const circle = inner.steps.find((found) => found.circle !== undefined)?.circle;
    return { ...step, records: 1, circle, lookups: 1 + inner.lookups, voids: inner.voids };
  }
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
