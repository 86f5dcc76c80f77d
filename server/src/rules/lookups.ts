// The zone as rules ask it for other names, and who asked for which: what must be checked again when a name changes.
import type { Now } from '../dns/serial-scheme';
import type { Elsewhere, PoliciesElsewhere } from '../zone/elsewhere';
import { lookup } from '../zone/lookup';
import type { Answer } from '../zone/lookup';
import { NO_NAME, ROOT } from '../zone/names';
import type { NameId } from '../zone/names';
import { isOpaque, policyGuess, policyOf } from '../zone/policy';
import type { PolicyKind, PolicyView } from '../zone/policy';
import { inOrder } from '../zone/record';
import { DIRECTIVE, FAULTY, NO_ROW, OTHER_CLASS, PLACEHOLDER } from '../zone/rows';
import type { RowId } from '../zone/rows';
import { A, AAAA, TXT } from '../zone/type-set';
import type { TypeSet } from '../zone/type-set';
import type { Zone } from '../zone/zone';
import { HostAddresses } from './address-scope';
import type { EarlierVersion } from './history';
import { Outside } from './outside';

/** Policies of one name. */
export interface PoliciesAt {
  readonly views: readonly PolicyView[];
  /** A TXT record there can't be read as text: what it says is unknown. */
  readonly opaque: boolean;
}

/** A file of a policy, in the workspace. */
export interface PolicyFile {
  readonly name: string;
  readonly text: string;
}

/** What lies around a zone file; all of it may be unknown. */
export interface Surroundings {
  /** The core has no clock. */
  readonly today?: () => Now;
  /** The version that was saved last, or that git has; undefined when there is none. */
  readonly earlier?: () => EarlierVersion | undefined;
  /** Whether the text holds edits that are not saved. */
  readonly isBeingEdited?: () => boolean;
  /** The MTA-STS policy file of a domain, written without final dot (RFC 8461 §3.2). */
  readonly mtaStsPolicy?: (domain: string) => PolicyFile | undefined;
  /** Whether one of the other zones has the names of addresses; without it nobody knows. */
  readonly hasReverseZones?: () => boolean;
  /** What the zone that a name lies in says of it, if that is another one of the workspace. */
  readonly elsewhere?: (name: string) => Elsewhere | undefined;
  /** The same of what policies ask for there. */
  readonly policiesElsewhere?: (name: string) => PoliciesElsewhere | undefined;
}

/** Policies that are kept for who asks next: those of one name, and those that many records include. */
const MOST_LATELY = 64;
/** Records of a name that are looked through each time. */
const FEW = 8;
/** Policies of one language that are read at one name; a domain with more has lost its way long before. */
const MOST_AT_A_NAME = 128;

const NO_MEANING = DIRECTIVE | FAULTY | PLACEHOLDER | OTHER_CLASS;

/**
 * What a rule that looks at other names than the record's own target asks. Each name it asks for is noted with the owner
 * that is being checked. Names, not rows, are noted: rows move when the text is edited.
 */
export class Lookups {
  /** For each name that was asked for, the owners whose records were checked then. */
  private readonly askers = new Map<NameId, NameId | Set<NameId>>();
  /** Policies lately read, by row; null for rows without one. */
  private readonly lately = new Map<RowId, PolicyView | null>();
  /** Records lately asked for, by name and type: each of many records at a name asks for all of them. */
  private readonly latelyAt = new Map<number, readonly RowId[]>();
  /** Policies lately asked for, by language and name: the same. */
  private readonly latelyOf = new Map<string, readonly PolicyView[]>();
  /** Addresses lately read, by the name where they stand: many records name one host. */
  private readonly latelyHosts = new Map<NameId, HostAddresses>();
  /** Types that were asked for anywhere in the zone, and the answers. */
  private readonly types = new Map<number, boolean>();
  /** Answers about the zone as a whole, by the question. */
  private readonly answers = new Map<(zone: Zone) => boolean, boolean>();
  /** What other zones were asked for: hosts, and policies. */
  private readonly hosts: Outside<Elsewhere>;
  private readonly policies: Outside<PoliciesElsewhere>;
  private readonly policyFiles: Outside<PolicyFile>;
  private subject: NameId = NO_NAME;

  constructor(
    readonly zone: Zone,
    readonly surroundings: Surroundings = {},
  ) {
    this.hosts = new Outside(zone.names, surroundings.elsewhere);
    this.policies = new Outside(zone.names, surroundings.policiesElsewhere);
    const { mtaStsPolicy } = surroundings;
    const ask = mtaStsPolicy && ((name: string) => mtaStsPolicy(name.toLowerCase().replace(/(?<=.)\.$/, '')));
    this.policyFiles = new Outside(zone.names, ask);
  }

  /** What follows is asked for the records of `subject`. The checker's business. */
  begin(subject: NameId): void {
    this.subject = subject;
  }

  /** The text may have changed: nothing that was read of it is kept. The checker's business. */
  refresh(): void {
    if (this.lately.size > 0) this.lately.clear();
    if (this.latelyAt.size > 0) this.latelyAt.clear();
    if (this.latelyOf.size > 0) this.latelyOf.clear();
    if (this.latelyHosts.size > 0) this.latelyHosts.clear();
  }

  /** Forgets who asked. The checker's business. */
  clear(): void {
    this.askers.clear();
    this.hosts.clear();
    this.policies.clear();
    this.policyFiles.clear();
    this.types.clear();
    this.answers.clear();
    this.refresh();
  }

  /** Other zones may have changed: the owners that get another answer from them now. The checker's business. */
  askOutsideAgain(): NameId[] {
    return [...this.hosts.askAgain(), ...this.policies.askAgain(), ...this.policyFiles.askAgain()];
  }

  /** What another zone of the workspace says of a name that is not for this one to judge. */
  elsewhere(name: NameId): Elsewhere | undefined {
    return this.hosts.of(name, this.subject);
  }

  /** The MTA-STS policy of a domain, where its file is in the workspace. */
  policyFile(domain: NameId): PolicyFile | undefined {
    return this.policyFiles.of(domain, this.subject);
  }

  /** What policies find at such a name. */
  policiesElsewhere(name: NameId): PoliciesElsewhere | undefined {
    return this.policies.of(name, this.subject);
  }

  /** Whether an answer about the zone as a whole is another one now. The checker's business. */
  get isOutdated(): boolean {
    for (const [type, answer] of this.types) if (this.zone.countOf(type) > 0 !== answer) return true;
    for (const [ask, answer] of this.answers) if (ask(this.zone) !== answer) return true;
    return false;
  }

  /** Whether the zone has a record of a type at all, with or without faults. */
  anywhere(type: number): boolean {
    const answer = this.zone.countOf(type) > 0;
    this.types.set(type, answer);
    return answer;
  }

  /** A question about the zone as a whole, which few names decide: it is asked again after every change. */
  ofZone(ask: (zone: Zone) => boolean): boolean {
    let answer = this.answers.get(ask);
    if (answer === undefined) this.answers.set(ask, (answer = ask(this.zone)));
    return answer;
  }

  /** The owners that asked for a name. The checker's business. */
  askersOf(name: NameId): Iterable<NameId> {
    const askers = this.askers.get(name);
    return askers === undefined ? [] : typeof askers === 'number' ? [askers] : askers;
  }

  /** Notes that the outcome depends on a name: on its records, its existence, and who points to it. */
  note(name: NameId): void {
    // An owner is checked anyway when it changes itself.
    if (name === this.subject || name === NO_NAME) return;
    const askers = this.askers.get(name);
    if (askers === undefined) this.askers.set(name, this.subject);
    else if (typeof askers !== 'number') askers.add(this.subject);
    else if (askers !== this.subject) this.askers.set(name, new Set([askers, this.subject]));
  }

  /** What the zone answers; `unknown` in a file that is no whole zone. */
  find(name: NameId, wanted: TypeSet): Answer {
    const { zone } = this;
    const answer = lookup(zone, name, wanted);
    // Other zones answer for what lies outside; no change of this one makes a difference.
    if (answer.chain.length > 0 || answer.reason !== 'out-of-zone') {
      this.note(name);
      for (const passed of answer.chain) this.note(passed);
      this.note(answer.name);
    }
    if (zone.isWholeZone || answer.kind === 'unknown') return answer;
    return { ...answer, kind: 'unknown', reason: 'open', node: NO_NAME };
  }

  /** The records of a type that stand at a name itself and say something certain, in the order of the text. */
  records(name: NameId, type: number): readonly RowId[] {
    this.note(name);
    const key = name * 0x10000 + type;
    let found = this.latelyAt.get(key);
    if (found === undefined) {
      if (this.latelyAt.size >= MOST_LATELY) this.latelyAt.clear();
      this.latelyAt.set(key, (found = this.recordsAt(name, type)));
    }
    return found;
  }

  private recordsAt(name: NameId, type: number): RowId[] {
    const { rows, names } = this.zone;
    const found: RowId[] = [];
    for (let row = names.firstRow(name); row !== NO_ROW; row = rows.nextOfOwner[row]) {
      if (rows.type[row] === type && (rows.flags[row] & NO_MEANING) === 0) found.push(row);
    }
    return inOrder(this.zone, found);
  }

  /**
   * The addresses where a record's own target leads. They are not noted: the records that name
   * a host are checked again when its addresses change.
   */
  addressesOfTarget(node: NameId): HostAddresses {
    let found = this.latelyHosts.get(node);
    if (found === undefined) {
      if (this.latelyHosts.size >= MOST_LATELY) this.latelyHosts.clear();
      this.latelyHosts.set(node, (found = this.hostAt(node)));
    }
    return found;
  }

  private hostAt(node: NameId): HostAddresses {
    const { zone } = this;
    const { rows, names } = zone;
    const found: RowId[] = [];
    for (let row = names.firstRow(node); row !== NO_ROW; row = rows.nextOfOwner[row]) {
      const type = rows.type[row];
      if ((type === A || type === AAAA) && (rows.flags[row] & NO_MEANING) === 0) found.push(row);
    }
    if (found.length > 1) found.sort((left, right) => zone.compareRows(left, right));
    return new HostAddresses(zone, found);
  }

  /** Whether a name lies in a zone that is known. */
  covers(name: NameId): boolean {
    return this.zone.isWholeZone && this.zone.names.isAtOrBelow(name, this.zone.apex);
  }

  /** Whether the names of addresses may lie in a zone that is known, beside those of hosts. */
  get knowsReverse(): boolean {
    const { elsewhere, hasReverseZones } = this.surroundings;
    if (this.zone.apex === ROOT) return true;
    return elsewhere !== undefined && (hasReverseZones === undefined || this.ofZone(hasReverseZones));
  }

  /** Whether a record of a type points to the name. */
  isTarget(name: NameId, type: number): boolean {
    this.note(name);
    const { rows, names } = this.zone;
    for (let row = names.firstReferrer(name); row !== NO_ROW; row = rows.nextOfTarget[row]) {
      if (rows.type[row] === type && (rows.flags[row] & NO_MEANING) === 0) return true;
    }
    return false;
  }

  /** The policy that a TXT record holds, if any. */
  policyOf(row: RowId): PolicyView | undefined {
    const known = this.lately.get(row);
    if (known !== undefined) return known ?? undefined;
    if (this.lately.size >= MOST_LATELY) this.lately.clear();
    const view = policyOf(this.zone, row);
    this.lately.set(row, view ?? null);
    return view;
  }

  /** The policies in the first TXT records at a name itself. */
  policiesAt(name: NameId): PoliciesAt {
    const views: PolicyView[] = [];
    let opaque = false;
    for (const row of this.records(name, TXT).slice(0, MOST_AT_A_NAME)) {
      const view = this.policyOf(row);
      if (view !== undefined) views.push(view);
      else opaque ||= isOpaque(this.zone, row);
    }
    return { views, opaque };
  }

  /** Whether a policy is in the only TXT record of its name, told only where the name has few records. */
  isAlone({ owner }: PolicyView): boolean {
    const { rows, names } = this.zone;
    let texts = 0;
    let left = FEW;
    for (let row = names.firstRow(owner); row !== NO_ROW; row = rows.nextOfOwner[row]) {
      if (--left < 0 || (rows.type[row] === TXT && ++texts > 1)) return false;
    }
    return texts === 1;
  }

  /** Whether a TXT record at a name begins as a policy of a language, or may: a look at a few octets. */
  mayHavePolicy(name: NameId, kind: PolicyKind): boolean {
    this.note(name);
    const { rows, names } = this.zone;
    for (let row = names.firstRow(name); row !== NO_ROW; row = rows.nextOfOwner[row]) {
      if (rows.type[row] !== TXT || (rows.flags[row] & NO_MEANING) !== 0) continue;
      const guess = policyGuess(this.zone, row);
      if (guess === kind || guess === 'maybe') return true;
    }
    return false;
  }

  /** Whether a TXT record at a name is SPF, looks as if it were meant as SPF, or can't be read. */
  mayHaveSpf(name: NameId): boolean {
    return this.records(name, TXT).some((row) => {
      const guess = policyGuess(this.zone, row);
      if (guess === 'spf' || (guess === 'maybe' && this.policyOf(row)?.kind === 'spf')) return true;
      return isOpaque(this.zone, row);
    });
  }

  /** The first policies of one language at a name; texts that begin like another one are not read. */
  policiesOf<K extends PolicyKind>(name: NameId, kind: K): readonly PolicyView<K>[] {
    this.note(name);
    const key = `${kind} ${name}`;
    const known = this.latelyOf.get(key);
    if (known !== undefined) return known.filter((view) => isOf(view, kind));
    const views: PolicyView<K>[] = [];
    for (const row of this.records(name, TXT)) {
      const guess = policyGuess(this.zone, row);
      if (guess !== kind && guess !== 'maybe') continue;
      const view = this.policyOf(row);
      if (view !== undefined && isOf(view, kind)) views.push(view);
      if (views.length === MOST_AT_A_NAME) break;
    }
    if (this.latelyOf.size >= MOST_LATELY) this.latelyOf.clear();
    this.latelyOf.set(key, views);
    return views;
  }
}

function isOf<K extends PolicyKind>(view: PolicyView, kind: K): view is PolicyView<K> {
  return view.kind === kind;
}
