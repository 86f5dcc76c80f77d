// Runs the rules over a zone, all at once or only where something changed, and makes the findings that someone reads.
//
// Checking only counts: each row has the number of findings about itself, and about its owner's records as a whole.
// The findings themselves are made for the chunks that are shown, and kept while nothing they speak of moves.
//
// What must be checked again after a change follows from the links of the zone: the records of the names that changed,
// those that have such a name as their target (through aliases, too) with their owners, and, where a delegation, a DNAME,
// a wildcard or the existence of a name changed, those with owners or targets below it, and the wildcards above. No rule
// tells what it depends on.
//
// Some rules ask for names that their record doesn't point to: an SPF record for what it includes, a TLSA record for the
// MX records of its host. They are handed the zone as `Lookups`, which notes each name with the owner at hand. When such
// a name changes, is made to exist or not, or comes to be pointed to or no longer, that owner and its records are checked
// again. A name's own records are always checked together, so that nothing is noted for the common case, and names of
// other zones are not noted either: only a record that asks for another name of its zone costs memory.
import type { Text } from '../messages/text';
import type { Position, Range } from '../text/span';
import { ruleTexts } from '../messages/rules';
import { contentOf } from '../zone/content';
import { EntryView } from '../zone/entry-view';
import type { NameId } from '../zone/names';
import { NO_NAME } from '../zone/names';
import type { PolicyKind, PolicyView } from '../zone/policy';
import { OwnerView, RecordView } from '../zone/record';
import {
  AFTER_INCLUDE,
  AFTER_ORIGIN,
  DIRECTIVE,
  FAULTY,
  GENERATED,
  NO_ROW,
  NO_TYPE,
  ODD,
  OTHER_CLASS,
  PLACEHOLDER,
  TTL_WRITTEN,
  UNBALANCED,
} from '../zone/rows';
import type { RowId } from '../zone/rows';
import { ADDRESSES, CNAME, DNAME, HAS_CNAME, HAS_DNAME, HAS_NS, HAS_SOA, TXT } from '../zone/type-set';
import type { Zone } from '../zone/zone';
import type { Source, ZoneChunk } from '../zone/zone-chunk';
import { isAtLeast } from './finding';
import type { Finding, Fix, Severity } from './finding';
import { cutsGenericData } from './generic-data';
import { Lookups } from './lookups';
import type { Surroundings } from './lookups';
import { severityIn } from './open-zones';
import { precedence } from './precedence';
import { Suppressor } from './suppressor';
import { zoneClass } from './zone-class';
import type { AnyPolicyRule, Details, FixDetails, Report, Rule, RuleId } from './rule';
import { RuleSet, ruleSetOf } from './rule-set';
import type { LookedOwner, OwnerKinds, RulesByType, Severities } from './rule-set';

/** Names that one step of a full check looks at; a step also looks at one chunk. */
const NAMES_A_STEP = 2000;
/** Beyond this many names, or this part of the entries, it is cheaper to check everything. */
const MOST_AFFECTED = 20_000;
const MOST_AFFECTED_PART = 1 / 4;

/** Entries whose text, not only whose meaning, is to be looked at. */
const TEXT_MATTERS = FAULTY | ODD | UNBALANCED | NO_TYPE | OTHER_CLASS | AFTER_ORIGIN | AFTER_INCLUDE;
/** Entries that say nothing certain. */
const NO_MEANING = FAULTY | DIRECTIVE | PLACEHOLDER | OTHER_CLASS;

/** Entries that are more than records without faults. */
const NOT_PLAIN = TEXT_MATTERS | NO_MEANING | GENERATED;

/** What records tell of their targets beyond the types there: where an alias leads, and the addresses. */
const TOLD_BY_TARGETS = HAS_CNAME | ADDRESSES;

/** Most findings that one entry has: more are noise. */
const MOST_OF_ENTRY = 50;

/** Findings of one chunk, as long as what they speak of stays where it is. */
interface Made {
  readonly findings: readonly Finding[];
  /** Chunks they stand in or point to, and the lines those begin with. */
  readonly places: ReadonlyMap<number, number>;
  /** State of the included texts when they point from one text to another; undefined when they don't. */
  readonly revision: number | undefined;
}

/** What is found in a file that the zone includes. */
export interface FindingsOfFile {
  readonly file: string;
  /** The $INCLUDE that brings it. */
  readonly at: Range;
  readonly findings: readonly Finding[];
  readonly total: number;
}

interface Fault {
  readonly rule: Rule;
  readonly details: () => Details;
}

/** Faults of owners' records, by owner and row. */
type OwnerFaults = Map<NameId, Map<RowId, readonly Fault[]>>;

export class Checker {
  private readonly ofText: RuleSet;
  /** Those that are asked: of all rules those for what the file holds. */
  private rules: RuleSet;
  /** Those that look at owners, without those whose fault the zone can't have. */
  private ownerKinds: OwnerKinds;
  /** Those that look at records, the same. */
  private rulesByType: RulesByType;
  /** Whether the faults of rules may occur in the zone, of those that tell. */
  private readonly occurring = new Map<Rule, boolean>();
  private readonly record: RecordView;
  private readonly owner: OwnerView;
  private readonly lookups: Lookups;
  private readonly made = new Map<number, Made>();
  /** Findings whose fixes are searched when someone wants them, and so are never out of date. */
  private readonly searched = new WeakSet<Finding>();
  /** What silences findings, for each text. */
  private suppressors = new WeakMap<Source, Suppressor>();
  /** Faults of owners, while the suppressor goes from chunk to chunk. */
  private pass: OwnerFaults = new Map();
  /** Faults of the subject at hand. */
  private readonly faults: Fault[] = [];
  private rule: Rule | undefined;
  private readonly report: Report = (details) => {
    if (this.rule) this.faults.push({ rule: this.rule, details });
  };

  /** Counts a fault of the owner at hand, in one of its rows. */
  private readonly countOfOwner = (row: RowId): void => {
    const { rows } = this.zone;
    if ((rows.flags[row] & GENERATED) !== 0) return;
    if (rows.ownerFindings[row] < 255) rows.ownerFindings[row]++;
    this.forget(this.zone.chunkOf(row));
  };

  // A full check under way: the next name, the next chunk.
  private nextName = Number.POSITIVE_INFINITY;
  private nextChunk = Number.POSITIVE_INFINITY;
  /** Chunks that there were at the last step. */
  private chunkCount = 0;
  /** Class of the zone when everything was checked. */
  private classCode: number | undefined;
  /** Findings about the text as a whole; they stand in its first chunk. */
  private textFindings = 0;

  constructor(
    private readonly zone: Zone,
    private readonly all: readonly Rule[],
    private readonly severities: Severities = {},
    surroundings: Surroundings = {},
  ) {
    this.rules = this.ofText = ruleSetOf(all, severities);
    this.ownerKinds = this.rules.ownerKinds(new Set());
    this.rulesByType = this.rules.rulesByType(new Set());
    this.record = new RecordView(zone);
    this.owner = new OwnerView(zone);
    this.lookups = new Lookups(zone, surroundings);
  }

  // --- checking

  /** Other zones may have changed; whether anything is to be checked again. */
  surroundingsChanged(): boolean {
    const owners = this.lookups.askOutsideAgain();
    for (const owner of owners) this.zone.changes.retarget(owner);
    return owners.length > 0 || this.lookups.isOutdated;
  }

  /** Checks what changed, in at most `steps` steps; true when nothing is left. The zone must be settled. */
  settle(steps = Number.POSITIVE_INFINITY): boolean {
    const { zone } = this;
    const { changes } = zone;
    this.record.refresh();
    this.lookups.refresh();
    if (this.holdsOtherwise()) changes.all();
    if (this.chooseRules() || this.lookups.isOutdated) changes.all();
    if (!changes.everything) this.checkChanges();
    if (changes.everything) {
      changes.clear();
      this.lookups.clear();
      this.made.clear();
      for (const source of this.sources()) this.suppressorOf(source).forgetAll();
      this.nextName = this.nextChunk = 0;
      this.classCode = zoneClass(zone)?.code;
    }
    this.checkText();
    const { order } = zone;
    // Chunks have come or gone since the last step: whichever are left to check, all are.
    if (this.nextChunk < this.chunkCount && order.length !== this.chunkCount) this.nextChunk = 0;
    this.chunkCount = order.length;
    for (let left = steps; left > 0; left--) {
      if (this.nextName < zone.names.count) this.checkNames();
      else if (this.nextChunk < order.length) this.checkChunk(order[this.nextChunk++]);
      else return this.suppress(left);
    }
    return false;
  }

  private suppress(steps: number): boolean {
    let done = true;
    for (const source of this.sources()) done = done && this.suppressorOf(source).settle(steps);
    this.pass = new Map();
    return done;
  }

  /** The text of the zone file and those that it includes. */
  private *sources(): Generator<Source> {
    yield this.zone.source;
    yield* this.zone.inclusions.sources();
  }

  private suppressorOf(source: Source): Suppressor {
    let known = this.suppressors.get(source);
    if (known === undefined) {
      const { zone } = this;
      const { suppressionRule } = this.rules;
      const raw = {
        zone,
        text: source.text,
        count: (chunk: ZoneChunk) => this.count(chunk) + (this.isFirst(chunk) ? this.textFindings : 0),
        findings: (chunk: ZoneChunk, keep: boolean) => this.foundIn(chunk, keep, this.pass),
        rules: (chunk: ZoneChunk) => this.rulesIn(chunk),
      };
      this.suppressors.set(source, (known = new Suppressor(raw, suppressionRule !== undefined)));
    }
    return known;
  }

  /** Whether the findings about the text as a whole stand in a chunk. */
  private isFirst(chunk: ZoneChunk): boolean {
    return chunk === this.zone.text.chunks[0];
  }

  private checkNames(): void {
    const { names } = this.zone;
    const end = Math.min(names.count, this.nextName + NAMES_A_STEP);
    for (let name = this.nextName; name < end; name++) if (names.firstRow(name) !== NO_ROW) this.checkOwner(name);
    this.nextName = end;
  }

  private checkChunk(chunk: ZoneChunk): void {
    const { ownFindings } = this.zone.rows;
    for (let row = chunk.firstRow; row < chunk.firstRow + chunk.rowCount; row++) {
      if (ownFindings[row] !== 0 || !this.isPlain(row)) this.checkRow(row, chunk);
    }
  }

  private checkChanges(): void {
    const { zone } = this;
    const { changes, names, rows } = zone;
    const affectedRows = new Set<RowId>(changes.rows);
    const affectedOwners = new Set<NameId>();
    /** Owners whose records are affected, too. */
    const wholly = new Set<NameId>();
    const seen = new Set<NameId>();
    const below = new Set<NameId>();
    let visited = 0;
    const most = Math.max(MOST_AFFECTED, zone.entryCount * MOST_AFFECTED_PART);
    /** The owners that asked for `name`, with all their records. */
    const askers = (name: NameId): void => {
      for (const asker of this.lookups.askersOf(name)) together(asker);
    };
    /** An owner and all its records. */
    const together = (name: NameId): void => {
      if (wholly.has(name)) return;
      wholly.add(name);
      affectedOwners.add(name);
      visited++;
      for (let row = names.firstRow(name); row !== NO_ROW; row = rows.nextOfOwner[row]) {
        if (!this.hasRules(rows.type[row])) continue;
        visited++;
        affectedRows.add(row);
      }
    };
    /** Records that name `name`, with their owners, and those that name an alias of it. */
    const referrers = (name: NameId): void => {
      if (seen.has(name)) return;
      seen.add(name);
      for (let row = names.firstReferrer(name); row !== NO_ROW; row = rows.nextOfTarget[row]) {
        visited++;
        affectedRows.add(row);
        if (rows.owner[row] >= 0) affectedOwners.add(rows.owner[row]);
        const type = rows.type[row];
        if (type === CNAME) {
          referrers(rows.owner[row]);
          if (names.isWildcard(rows.owner[row])) subtree(names.parent(rows.owner[row]));
        } else if (type === DNAME) subtree(rows.owner[row]);
      }
    };
    /** Wildcards that would answer for `name` if it didn't exist: what stands there tells what they miss. */
    const wildcardsAbove = (name: NameId): void => {
      for (let at = name; at !== zone.apex;) {
        at = names.parent(at);
        if (at === NO_NAME) return;
        const wildcard = names.wildcardBelow(at);
        if (wildcard !== NO_NAME && names.firstRow(wildcard) !== NO_ROW) affectedOwners.add(wildcard);
      }
    };
    /** Everything at or below `top`. */
    const subtree = (top: NameId): void => {
      if (below.has(top) || visited > most) return;
      below.add(top);
      visited++;
      affectedOwners.add(top);
      askers(top);
      referrers(top);
      for (let row = names.firstRow(top); row !== NO_ROW; row = rows.nextOfOwner[row]) affectedRows.add(row);
      for (let child = names.firstChild(top); child !== NO_NAME; child = names.sibling(child)) subtree(child);
    };
    for (const name of changes.targets) {
      together(name);
      askers(name);
    }
    for (const [name, before] of changes.names) {
      together(name);
      askers(name);
      const mask = names.mask(name);
      const exists = names.exists(name);
      const differing = before.mask ^ mask;
      const told = (mask | before.mask) & TOLD_BY_TARGETS;
      if (differing !== 0 || exists !== before.existed || told !== 0) referrers(name);
      if ((differing & (HAS_NS | HAS_DNAME)) !== 0 || (mask & HAS_DNAME) !== 0 || exists !== before.existed) {
        subtree(name);
      }
      if (differing !== 0) {
        wildcardsAbove(name);
        // Names without records tell by what they have below them why they exist.
        for (let at = names.parent(name); at !== NO_NAME && names.mask(at) === 0; at = names.parent(at)) referrers(at);
      }
      if (names.isWildcard(name)) subtree(names.parent(name));
      // Which records belong to the zone, and what their class should be, follows from its SOA.
      if ((differing & HAS_SOA) !== 0 || (name === zone.apex && this.classCode !== zoneClass(zone)?.code)) {
        visited = Number.POSITIVE_INFINITY;
      }
      if (visited > most) break;
    }
    for (const id of changes.ttlChunks) {
      const chunk = zone.chunkById(id);
      if (!chunk) continue;
      visited += chunk.rowCount;
      for (let row = chunk.firstRow; row < chunk.firstRow + chunk.rowCount; row++) {
        if ((rows.flags[row] & (TTL_WRITTEN | DIRECTIVE)) === 0 && rows.owner[row] >= 0)
          affectedOwners.add(rows.owner[row]);
      }
    }
    if (visited > most) {
      changes.all();
      return;
    }
    changes.clear();
    for (const name of affectedOwners) this.checkOwner(name);
    for (const row of affectedRows) this.checkRow(row, zone.chunkOf(row));
  }

  private checkOwner(name: NameId): void {
    const { zone, owner } = this;
    const { rows, names } = zone;
    for (let row = names.firstRow(name); row !== NO_ROW; row = rows.nextOfOwner[row]) {
      if (rows.ownerFindings[row] === 0) continue;
      rows.ownerFindings[row] = 0;
      this.forget(zone.chunkOf(row));
    }
    if (!zone.isWholeZone || names.firstRow(name) === NO_ROW) return;
    owner.at(name);
    this.lookups.begin(name);
    for (const { look, rules } of this.ownerRulesFor(name)) {
      if (look !== undefined && !look(owner)) continue;
      for (const rule of rules) rule.check(owner, this.countOfOwner, this.lookups);
    }
  }

  private ownerRulesFor(name: NameId): readonly LookedOwner[] {
    const { names, rows, apex } = this.zone;
    const isSingle = rows.nextOfOwner[names.firstRow(name)] === NO_ROW;
    return this.ownerKinds.of(names.mask(name), names.traits(name), isSingle, name === apex);
  }

  /** Takes the rules for what the file holds. Whether it holds text from now on, or does not any more. */
  private holdsOtherwise(): boolean {
    const holdsText = contentOf(this.zone.text) === 'text';
    if (holdsText === (this.rules === this.ofText)) return false;
    const { all, severities } = this;
    const isForAny = (rule: Rule): boolean => rule.looksAt === 'text' && rule.ofAnyFile === true;
    this.rules = holdsText ? this.ofText : new RuleSet(all.filter(isForAny), severities);
    this.ownerKinds = this.rules.ownerKinds(new Set());
    this.rulesByType = this.rules.rulesByType(new Set());
    this.occurring.clear();
    this.suppressors = new WeakMap();
    return true;
  }

  /** Leaves out the rules whose fault the zone can't have. Whether others than before must be asked about what is unchanged. */
  private chooseRules(): boolean {
    const { zone, rules, occurring } = this;
    let differs = false;
    let isOutdated = false;
    const note = (rule: Rule, may: boolean): boolean => {
      const before = occurring.get(rule);
      occurring.set(rule, may);
      differs ||= before !== may;
      return before !== may;
    };
    for (const rule of rules.seldomPossible) note(rule, rule.possibleIn?.(zone) !== false);
    for (const rule of rules.ownerRules) {
      if (rule.mayOccur !== undefined && note(rule, rule.mayOccur(zone, this.lookups))) isOutdated = true;
    }
    if (differs) {
      const absent = new Set([...occurring.keys()].filter((rule) => occurring.get(rule) === false));
      this.ownerKinds = rules.ownerKinds(absent);
      this.rulesByType = rules.rulesByType(absent);
    }
    return isOutdated;
  }

  /** Whether nothing can be found in a row: most have no faults, and are of types that no rule looks at. */
  private isPlain(row: RowId): boolean {
    const { flags, type, ttl } = this.zone.rows;
    const own = flags[row];
    if ((own & NOT_PLAIN) !== 0 || ((own & TTL_WRITTEN) !== 0 && ttl[row] === 0)) return false;
    return type[row] !== TXT && this.rulesByType[type[row]] === undefined;
  }

  private checkRow(row: RowId, chunk: ZoneChunk): void {
    const { rows } = this.zone;
    const before = rows.ownFindings[row];
    const now = this.faultsOf(row);
    rows.ownFindings[row] = now;
    if (before !== now || now !== 0) this.forget(chunk);
  }

  /** Finds the faults of a row, into `faults`; their number. */
  private faultsOf(row: RowId): number {
    const { zone, record, faults } = this;
    const flags = zone.rows.flags[row];
    if (faults.length > 0) faults.length = 0;
    if ((flags & GENERATED) !== 0) return 0;
    const { report } = this;
    // A TTL out of range counts as 0.
    const oddTtl = (flags & TTL_WRITTEN) !== 0 && zone.rows.ttl[row] === 0;
    if ((flags & (DIRECTIVE | TEXT_MATTERS)) !== 0 || oddTtl) {
      const entry = new EntryView(zone, row);
      for (const rule of this.rules.entryRules) {
        this.rule = rule;
        rule.check(entry, report);
      }
    }
    if ((flags & NO_MEANING) === 0) {
      const type = zone.rows.type[row];
      this.lookups.begin(zone.rows.owner[row]);
      const rules = this.rulesByType[type];
      if (rules !== undefined && zone.isWholeZone) {
        record.at(row);
        for (const { look, flags: wanted, rules: looked } of rules) {
          if ((flags & wanted) !== wanted) continue;
          if (look !== undefined && !look(record, this.lookups)) continue;
          for (const rule of looked) {
            this.rule = rule;
            rule.check(record, report, this.lookups);
          }
        }
      }
      if (type === TXT && this.rules.hasPolicyRules) {
        const view = this.lookups.policyOf(row);
        if (view !== undefined) this.checkPolicy(view);
      }
    }
    if (faults.length > 1) this.dropFollowers();
    if (faults.length > MOST_OF_ENTRY) faults.length = MOST_OF_ENTRY;
    return faults.length;
  }

  /** Checks the text as a whole. */
  private checkText(): void {
    const [chunk] = this.zone.text.chunks;
    const before = this.textFindings;
    this.textFindings = this.faultsOfText();
    if (before !== 0 || this.textFindings !== 0) {
      this.made.delete(chunk.id);
      this.suppressorOf(chunk.source).forget(chunk);
    }
  }

  private faultsOfText(): number {
    const { zone, faults, report } = this;
    faults.length = 0;
    for (const look of this.rules.textRules) {
      this.rule = look.rule;
      look.check(zone, report, this.lookups.surroundings);
    }
    return faults.length;
  }

  private checkPolicy<K extends PolicyKind>(view: PolicyView<K>): void {
    for (const rule of this.rules.policyRules[view.kind]) {
      this.rule = rule as AnyPolicyRule;
      rule.check(view, this.report, this.lookups);
    }
  }

  /** Whether rules look at records of a type. */
  private hasRules(type: number): boolean {
    return this.rulesByType[type] !== undefined || (type === TXT && this.rules.hasPolicyRules);
  }

  /** One cause, one finding: faults that only follow from another one go. */
  private dropFollowers(): void {
    const { faults } = this;
    const found = new Set<RuleId>(faults.map(({ rule }) => rule.id));
    const kept = faults.filter(({ rule }) => !precedence[rule.id]?.some((cause) => found.has(cause)));
    faults.length = 0;
    faults.push(...kept);
  }

  private forget(chunk: ZoneChunk): void {
    chunk.findings = -1;
    this.made.delete(chunk.id);
    this.suppressorOf(chunk.source).forget(chunk);
  }

  // --- findings

  /** How many findings stand in the zone file. */
  get total(): number {
    return this.totalOf(this.zone.source);
  }

  private totalOf(source: Source): number {
    const suppressor = this.suppressorOf(source);
    return source.text.chunks.reduce((total, chunk) => total + suppressor.count(chunk), 0);
  }

  private count(chunk: ZoneChunk): number {
    if (chunk.findings < 0) {
      const { ownFindings, ownerFindings } = this.zone.rows;
      let findings = 0;
      for (let row = chunk.firstRow; row < chunk.firstRow + chunk.rowCount; row++) {
        findings += ownFindings[row] + ownerFindings[row];
      }
      chunk.findings = findings;
    }
    return chunk.findings;
  }

  private hasFindings(chunk: ZoneChunk): boolean {
    return this.count(chunk) > 0 || (this.isFirst(chunk) && this.textFindings > 0);
  }

  /** The first findings in the zone file, in the order of the text, at most `limit`, and none below the severity `least`. */
  findings(limit = Number.POSITIVE_INFINITY, least: Severity = 'hint'): Finding[] {
    return this.findingsOfText(this.zone.source, limit, least);
  }

  /** The first findings in each file that the zone includes, or in one, for each time that it does, and how many there are. */
  *findingsElsewhere(
    limit = Number.POSITIVE_INFINITY,
    least: Severity = 'hint',
    only?: string,
  ): Generator<FindingsOfFile> {
    for (const source of this.zone.inclusions.sources()) {
      const { file, opener } = source;
      if (file === undefined || opener === undefined || (only !== undefined && file !== only)) continue;
      // A chunk ends with its $INCLUDE.
      const at = new EntryView(this.zone, opener.firstRow + opener.rowCount - 1).ownRange;
      yield { file, at, findings: this.findingsOfText(source, limit, least), total: this.totalOf(source) };
    }
  }

  private findingsOfText(source: Source, limit: number, least: Severity): Finding[] {
    const found: Finding[] = [];
    const ofOwners: OwnerFaults = new Map();
    const suppressor = this.suppressorOf(source);
    for (const chunk of source.text.chunks) {
      if (suppressor.count(chunk) === 0) continue;
      for (const finding of this.findingsOf(chunk, ofOwners, least)) {
        if (!isAtLeast(finding.severity, least)) continue;
        if (found.length === limit) return found;
        found.push(finding);
      }
    }
    return found;
  }

  /**
   * The findings that stand in a chunk, in the order of the text. `ofOwners` keeps what several chunks share. Those that
   * are certainly below the severity `least` need not be among them.
   */
  findingsOf(chunk: ZoneChunk, ofOwners: OwnerFaults = new Map(), least: Severity = 'hint'): readonly Finding[] {
    const { suppressionRule: rule } = this.rules;
    const suppressor = this.suppressorOf(chunk.source);
    if (!suppressor.concerns(chunk)) return this.foundIn(chunk, least === 'hint', ofOwners, least);
    this.pass = ofOwners;
    const findings = [...suppressor.kept(chunk)];
    this.pass = new Map();
    if (rule) findings.push(...suppressor.unusedIn(chunk).map((details) => this.finding(rule, details)));
    return findings.sort(byPlace);
  }

  /** What is found in a chunk, be it silenced or not. */
  private foundIn(
    chunk: ZoneChunk,
    keep: boolean,
    ofOwners: OwnerFaults,
    least: Severity = 'hint',
  ): readonly Finding[] {
    if (!this.hasFindings(chunk)) return [];
    const known = this.made.get(chunk.id);
    if (known && this.isInPlace(known)) return known.findings;
    const { rows } = this.zone;
    this.record.refresh();
    this.lookups.refresh();
    const findings: Finding[] = [];
    const make = (faults: readonly Fault[]): void => {
      for (const { rule, details } of faults) {
        if (this.mayBe(rule, least)) findings.push(this.finding(rule, details()));
      }
    };
    if (this.isFirst(chunk) && this.faultsOfText() > 0) make([...this.faults]);
    for (let row = chunk.firstRow; row < chunk.firstRow + chunk.rowCount; row++) {
      if (rows.ownFindings[row] > 0) {
        this.faultsOf(row);
        // The closures look at the shared view: they are called before it moves on.
        make([...this.faults]);
      }
      if (rows.ownerFindings[row] > 0) {
        make(this.faultsOfOwner(rows.owner[row], ofOwners).get(row) ?? []);
      }
    }
    findings.sort(byPlace);
    if (keep) this.made.set(chunk.id, { findings, ...this.placesOf(chunk, findings) });
    return findings;
  }

  /** The rules of all that is found in a chunk, one for each finding; the findings themselves are not made. */
  private rulesIn(chunk: ZoneChunk): string[] {
    const { rows } = this.zone;
    const found: string[] = [];
    const take = (): void => {
      for (const { rule } of this.faults) found.push(rule.id);
    };
    this.record.refresh();
    this.lookups.refresh();
    if (this.isFirst(chunk) && this.faultsOfText() > 0) take();
    for (let row = chunk.firstRow; row < chunk.firstRow + chunk.rowCount; row++) {
      if (rows.ownFindings[row] > 0 && this.faultsOf(row) > 0) take();
      if (rows.ownerFindings[row] > 0) {
        for (const { rule } of this.faultsOfOwner(rows.owner[row], this.pass).get(row) ?? []) found.push(rule.id);
      }
    }
    return found;
  }

  private faultsOfOwner(name: NameId, known: OwnerFaults): ReadonlyMap<RowId, readonly Fault[]> {
    let byRow = known.get(name);
    if (byRow === undefined) known.set(name, (byRow = this.ownerFaults(name)));
    return byRow;
  }

  /** Faults of an owner's records, by row. They are asked for later, so they get a view of their own. */
  private ownerFaults(name: NameId): Map<RowId, Fault[]> {
    const found = new Map<RowId, Fault[]>();
    const owner = new OwnerView(this.zone).at(name);
    this.lookups.begin(name);
    for (const { look, rules } of this.ownerRulesFor(name)) {
      if (look !== undefined && !look(owner)) continue;
      for (const rule of rules) {
        const report = (row: RowId, details: () => Details): void => {
          if (owner.isGenerated(row)) return;
          const list = found.get(row);
          if (list) list.push({ rule, details });
          else found.set(row, [{ rule, details }]);
        };
        rule.check(owner, report, this.lookups);
      }
    }
    return found;
  }

  private finding(rule: Rule, details: Details): Finding {
    const texts = ruleTexts[rule.id];
    const message: Text = details.message ?? texts.message;
    const severity = this.severities[rule.id];
    const { fixes } = details;
    const search = typeof fixes === 'function';
    const possible = (found: readonly FixDetails[]): Fix[] =>
      found.filter(({ edits }) => !edits.some((edit) => cutsGenericData(this.zone, edit))).map(fixOf);
    const made = search ? undefined : possible(fixes ?? []);
    const finding: Finding = {
      rule: rule.id,
      severity: severityIn(this.zone, rule.id, severityOf(severity, details, rule)),
      range: details.at,
      message,
      args: details.args ?? {},
      related: (details.related ?? []).map(({ at, message: text, args }) => ({
        range: at,
        message: text,
        args: args ?? {},
      })),
      tags: rule.tags ?? [],
      get fixes() {
        return made ?? (search ? possible(fixes()) : []);
      },
    };
    if (search) this.searched.add(finding);
    return finding;
  }

  /** Whether findings of a rule may have the severity `least` or a graver one. */
  private mayBe({ id, severity, gravest }: Rule, least: Severity): boolean {
    const highest = this.severities[id] ?? gravest ?? severity;
    return isAtLeast(highest === 'off' ? 'information' : highest, least);
  }

  private placesOf(chunk: ZoneChunk, findings: readonly Finding[]): Omit<Made, 'findings'> {
    const { text, file: own } = chunk.source;
    const places = new Map([[chunk.id, text.firstLine(chunk.index)]]);
    let revision: number | undefined;
    const add = ({ line, file }: Position): void => {
      if (file !== own) {
        ({ revision } = this.zone.inclusions);
        return;
      }
      const other = text.chunks[text.chunkOfLine(line)];
      if (!places.has(other.id)) places.set(other.id, text.firstLine(other.index));
    };
    for (const finding of findings) {
      for (const { range } of finding.related) add(range.start);
      if (this.searched.has(finding)) continue;
      for (const { edits } of finding.fixes) for (const { range } of edits) add(range.start);
    }
    return { places, revision };
  }

  private isInPlace({ places, revision }: Made): boolean {
    if (revision !== undefined && revision !== this.zone.inclusions.revision) return false;
    for (const [id, line] of places) {
      const chunk = this.zone.chunkById(id);
      if (chunk?.source.text.firstLine(chunk.index) !== line) return false;
    }
    return true;
  }
}

function fixOf(fix: FixDetails): Fix {
  return {
    title: fix.title,
    args: fix.args ?? {},
    edits: fix.edits,
    preferred: fix.preferred === true,
    snippet: fix.snippet === true,
  };
}

/** Orders findings as the text has them. */
function byPlace({ range: { start: left } }: Finding, { range: { start: right } }: Finding): number {
  return left.line - right.line || left.character - right.character;
}

/** What the user set, else what the finding says, else the rule's own. */
function severityOf(set: Severity | 'off' | undefined, details: Details, rule: Rule): Severity {
  if (set !== undefined && set !== 'off') return set;
  return details.severity ?? (rule.severity === 'off' ? 'information' : rule.severity);
}
