// What a rule is: facts about it, what it looks at, and the check; and how a check reports.
import { ruleTexts } from '../messages/rules';
import type { RuleId } from '../messages/rules';
import type { Args, Text } from '../messages/text';
import type { Range, TextEdit } from '../text/span';
import type { EntryView } from '../zone/entry-view';
import type { PolicyKind, PolicyView } from '../zone/policy';
import type { OwnerView, RecordView } from '../zone/record';
import type { RowId } from '../zone/rows';
import type { TypeSet } from '../zone/type-set';
import type { Zone } from '../zone/zone';
import type { Severity } from './finding';
import type { Lookups, Surroundings } from './lookups';

export type { RuleId };

/** Groups of rules, as the documentation lists them. */
export type RuleGroup =
  'mx-syntax' | 'mx-meaning' | 'spf' | 'dkim' | 'dmarc' | 'mail-transport' | 'srv-ptr' | 'soa-ns' | 'cname' | 'lines';

/** A change that a rule offers. */
export interface FixDetails {
  /** From the rule's texts. */
  readonly title: Text;
  readonly args?: Args;
  readonly edits: readonly TextEdit[];
  /** Unique, and certainly what was meant. */
  readonly preferred?: boolean;
  /** The new text holds tab stops. */
  readonly snippet?: boolean;
}

/** What a check says of a fault. Made only when someone wants to read it. */
export interface Details {
  /** The exact token. */
  readonly at: Range;
  /** In place of the rule's own message. */
  readonly message?: Text;
  readonly args?: Args;
  /** In place of the rule's own severity. */
  readonly severity?: Severity;
  readonly related?: readonly { readonly at: Range; readonly message: Text; readonly args?: Args }[];
  /** A function where finding them takes a search: it is called when someone wants them. */
  readonly fixes?: readonly FixDetails[] | (() => readonly FixDetails[]);
}

/** Reports a fault of the record or entry at hand. */
export type Report = (details: () => Details) => void;

/** Reports a fault of one of the owner's records. */
export type OwnerReport = (row: RowId, details: () => Details) => void;

interface RuleFacts {
  /** File name, key of its texts, its documentation and its setting. */
  readonly id: RuleId;
  readonly group: RuleGroup;
  /** `off` is silent until the user gives it a severity. */
  readonly severity: Severity | 'off';
  /** The gravest severity of its findings, where some are graver than `severity`. */
  readonly gravest?: Severity;
  /** `RFC 1035 §3.3.9`. */
  readonly references: readonly string[];
  readonly tags?: readonly ('unnecessary' | 'deprecated')[];
}

/** Rules that need not be asked in most zones. */
interface SeldomPossible {
  /**
   * Whether a zone can have the fault at all, told by a count of something that the faulty record or name has itself. No
   * record is checked again when it becomes possible: the one that makes it so is checked anyway.
   */
  readonly possibleIn?: (zone: Zone) => boolean;
}

/** Looks at entries that do not parse, hold odd octets, or are directives: at the text, not at its meaning. */
export interface EntryRule extends RuleFacts {
  readonly looksAt: 'entry';
  check(entry: EntryView, report: Report): void;
  /** What it finds in the text as a whole; must be cheap, as that of a TextRule. */
  checkText?(zone: Zone, report: Report): void;
}

/** A quick look at a record, shared by rules that have nothing to say where it finds nothing. */
export type Look = (record: RecordView, lookups: Lookups) => boolean;

/** Looks at records of certain types that parse. */
export interface RecordRule extends RuleFacts, SeldomPossible {
  readonly looksAt: 'record';
  readonly types: readonly number[];
  /** Only records that have all these flags (zone/rows.ts). */
  readonly flags?: number;
  /** Taken once for all rules that have the same; without one the rule is asked about every record. */
  readonly look?: Look;
  check(record: RecordView, report: Report, lookups: Lookups): void;
}

/** A quick look at an owner. What it tells follows from the owner's records and its ancestors' names alone. */
export type OwnerLook = (owner: OwnerView) => boolean;

/** Of the rules that speak of the zone's own name only. */
export const atApex = (_: TypeSet, isApex: boolean): boolean => isApex;

/** Looks at TXT records that hold a policy of one language, or are meant to; in files that are no whole zone, too. */
export interface PolicyRule<K extends PolicyKind = PolicyKind> extends RuleFacts {
  readonly looksAt: 'policy';
  readonly policy: K;
  check(view: PolicyView<K>, report: Report, lookups: Lookups): void;
}

/** Looks at all records of one owner together. */
export interface OwnerRule extends RuleFacts, SeldomPossible {
  readonly looksAt: 'owner';
  /** It is asked only about names where one of these types stands; about every name when it is left out. */
  readonly needs?: TypeSet;
  /** It is asked only about names with at least two records. */
  readonly several?: boolean;
  /** It is asked only about names with labels of one of these traits (zone/names.ts). */
  readonly traits?: number;
  /** Whether it has something to say of names with such records, or of the zone's own; asked once for each set of types. */
  readonly concerns?: (types: TypeSet, isApex: boolean) => boolean;
  /** Taken once for all rules that have the same; without one the rule is asked about every name that is left. */
  readonly look?: OwnerLook;
  /**
   * Whether a zone can have the fault at all, told by a few facts about it and what is known around it; else no name is
   * asked about. All is checked again when it changes.
   */
  readonly mayOccur?: (zone: Zone, lookups: Lookups) => boolean;
  check(owner: OwnerView, report: OwnerReport, lookups: Lookups): void;
}

/** Looks at the text as a whole. It runs after every change: it must be content with the first entries. */
export interface TextRule extends RuleFacts {
  readonly looksAt: 'text';
  /** It is asked about files that hold no text, too: all other rules are silent there. */
  readonly ofAnyFile?: boolean;
  check(zone: Zone, report: Report, surroundings: Surroundings): void;
}

/** A rule about policies of any one language. */
export type AnyPolicyRule = { readonly [K in PolicyKind]: PolicyRule<K> }[PolicyKind];

/** Looks at the comments that silence others. The checker does it: only it knows what they silenced. */
export interface SuppressionRule extends RuleFacts {
  readonly looksAt: 'suppressions';
}

export type Rule = EntryRule | RecordRule | AnyPolicyRule | OwnerRule | TextRule | SuppressionRule;

/** The texts of a rule. */
export function textsOf<Id extends RuleId>(id: Id): (typeof ruleTexts)[Id] {
  return ruleTexts[id];
}

/** One level weaker, for what rests on a guess. */
export function weaker(severity: Severity): Severity {
  return severity === 'error' ? 'warning' : severity === 'warning' ? 'information' : 'hint';
}

/** Replaces a range. */
export function replace(range: Range, newText: string): TextEdit {
  return { range, newText };
}

/** Inserts at the beginning of a range. */
export function insertBefore(range: Range, newText: string): TextEdit {
  return { range: { start: range.start, end: range.start }, newText };
}

/** Inserts at the end of a range. */
export function insertAfter(range: Range, newText: string): TextEdit {
  return { range: { start: range.end, end: range.end }, newText };
}
