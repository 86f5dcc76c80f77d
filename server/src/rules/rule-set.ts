// The rules that are asked under some settings, sorted by what they look at: the same for all zones of a repository.
import type { PolicyKind } from '../zone/policy';
import type { TypeSet } from '../zone/type-set';
import type { Zone } from '../zone/zone';
import type { Severity } from './finding';
import type { Surroundings } from './lookups';
import type {
  AnyPolicyRule,
  EntryRule,
  Look,
  OwnerLook,
  OwnerRule,
  PolicyRule,
  RecordRule,
  Report,
  Rule,
} from './rule';

/** Severities that the user sets, by rule id. */
export type Severities = Readonly<Partial<Record<string, Severity | 'off'>>>;

/** A rule's look at the text as a whole. */
export interface TextCheck {
  readonly rule: Rule;
  readonly check: (zone: Zone, report: Report, surroundings: Surroundings) => void;
}

/** Record rules with one quick look, for records with the same flags. */
export interface Looked {
  readonly look: Look | undefined;
  readonly flags: number;
  readonly rules: RecordRule[];
}

/** Owner rules with one quick look. */
export interface LookedOwner {
  readonly look: OwnerLook | undefined;
  readonly rules: OwnerRule[];
}

/** Record rules by type, those with the same quick look together. */
export type RulesByType = readonly (readonly Looked[] | undefined)[];

/** Rules about policies, by language. */
export type PolicyRules = { readonly [K in PolicyKind]: readonly PolicyRule<K>[] };

export class RuleSet {
  readonly entryRules: readonly EntryRule[];
  private readonly recordRules: readonly RecordRule[];
  readonly policyRules: PolicyRules;
  readonly hasPolicyRules: boolean;
  readonly ownerRules: readonly OwnerRule[];
  readonly textRules: readonly TextCheck[];
  readonly suppressionRule: Rule | undefined;
  /** Rules that are not possible in every zone. */
  readonly seldomPossible: readonly (RecordRule | OwnerRule)[];
  /** Owner rules that may find something, by those that can't: what zones have is much the same. */
  private readonly kinds = new Map<string, OwnerKinds>();
  /** Record rules, the same. */
  private readonly types = new Map<string, RulesByType>();

  constructor(rules: readonly Rule[], severities: Severities) {
    const active = rules.filter(({ id, severity }) => (severities[id] ?? severity) !== 'off');
    this.entryRules = active.filter((rule) => rule.looksAt === 'entry');
    this.ownerRules = active.filter((rule) => rule.looksAt === 'owner');
    this.textRules = active.flatMap((rule): TextCheck[] => {
      if (rule.looksAt === 'text') return [{ rule, check: rule.check.bind(rule) }];
      const look = rule.looksAt === 'entry' ? rule.checkText?.bind(rule) : undefined;
      return look === undefined ? [] : [{ rule, check: look }];
    });
    this.recordRules = active.filter((rule) => rule.looksAt === 'record');
    this.seldomPossible = [...this.recordRules, ...this.ownerRules].filter((rule) => rule.possibleIn !== undefined);
    const policies = active.filter((rule) => rule.looksAt === 'policy');
    this.policyRules = byPolicy(policies);
    this.hasPolicyRules = policies.length > 0;
    this.suppressionRule = active.find((rule) => rule.looksAt === 'suppressions');
  }

  /** The owner rules without those whose fault a zone can't have. */
  ownerKinds(absent: ReadonlySet<Rule>): OwnerKinds {
    const key = keyOf(absent);
    let known = this.kinds.get(key);
    if (known === undefined) {
      this.kinds.set(key, (known = new OwnerKinds(this.ownerRules.filter((rule) => !absent.has(rule)))));
    }
    return known;
  }

  /** The record rules without those whose fault a zone can't have. */
  rulesByType(absent: ReadonlySet<Rule>): RulesByType {
    const key = keyOf(absent);
    let known = this.types.get(key);
    if (known === undefined) {
      this.types.set(key, (known = byType(this.recordRules.filter((rule) => !absent.has(rule)))));
    }
    return known;
  }
}

function keyOf(rules: ReadonlySet<Rule>): string {
  return [...rules].map(({ id }) => id).join(' ');
}

/** The rules that look at an owner. A zone has few kinds of owners, so each is worked out once. */
export class OwnerKinds {
  /** By the types that stand at the name, then by its traits, whether it is the zone's, and whether it has one record. */
  private readonly known = new Map<TypeSet, (readonly LookedOwner[] | undefined)[]>();

  constructor(private readonly rules: readonly OwnerRule[]) {}

  of(types: TypeSet, traits: number, isSingle: boolean, isApex: boolean): readonly LookedOwner[] {
    let ofTypes = this.known.get(types);
    if (ofTypes === undefined) this.known.set(types, (ofTypes = []));
    const place = traits * 4 + (isApex ? 2 : 0) + (isSingle ? 1 : 0);
    return (ofTypes[place] ??= this.find(types, traits, isSingle, isApex));
  }

  private find(types: TypeSet, traits: number, isSingle: boolean, isApex: boolean): readonly LookedOwner[] {
    const looked: LookedOwner[] = [];
    for (const rule of this.rules) {
      if (rule.needs !== undefined && (rule.needs & types) === 0) continue;
      if (rule.traits !== undefined && (rule.traits & traits) === 0) continue;
      if (isSingle && rule.several === true) continue;
      if (rule.concerns?.(types, isApex) === false) continue;
      const { look } = rule;
      const known = looked.find((other) => other.look === look);
      if (known === undefined) looked.push({ look, rules: [rule] });
      else known.rules.push(rule);
    }
    return looked;
  }
}

/** Sets lately made: files of one repository have the same settings. */
const lately = new WeakMap<Severities, { readonly rules: readonly Rule[]; readonly set: RuleSet }>();

/** The rules that are asked under some settings. */
export function ruleSetOf(rules: readonly Rule[], severities: Severities): RuleSet {
  const known = lately.get(severities);
  if (known?.rules === rules) return known.set;
  const set = new RuleSet(rules, severities);
  lately.set(severities, { rules, set });
  return set;
}

function byType(rules: readonly RecordRule[]): Looked[][] {
  const found: Looked[][] = [];
  for (const rule of rules) {
    for (const type of rule.types) {
      const ofType = (found[type] ??= []);
      const { look, flags = 0 } = rule;
      const known = ofType.find((looked) => looked.look === look && looked.flags === flags);
      if (known === undefined) ofType.push({ look, flags, rules: [rule] });
      else known.rules.push(rule);
    }
  }
  return found;
}

function byPolicy(rules: readonly AnyPolicyRule[]): PolicyRules {
  const of = <K extends PolicyKind>(kind: K): PolicyRule<K>[] =>
    rules.filter((rule): rule is AnyPolicyRule & PolicyRule<K> => rule.policy === kind);
  return {
    spf: of('spf'),
    dkim: of('dkim'),
    dmarc: of('dmarc'),
    'mta-sts': of('mta-sts'),
    'tls-rpt': of('tls-rpt'),
    bimi: of('bimi'),
  };
}
