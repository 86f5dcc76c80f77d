// Runs the rules over a zone, all at once or only where something changed, and makes the findings that someone reads.
//
// Checking only counts: each row has the number of findings about itself, and about its owner's records as a whole.
// The findings themselves are made for the chunks that are shown, and kept while nothing they speak of moves.
//
// What must be checked again after a change follows from the links of the zone: the records of the names that changed,
// those that have such a name as their target (through aliases, too), and, where a delegation, a DNAME, a wildcard or
// the existence of a name changed, those with owners or targets below it. No rule tells what it depends on.
//
// Some rules ask for names that their record doesn't point to: an SPF record for what it includes, a TLSA record for the
// MX records of its host. They are handed the zone as `Lookups`, which notes each name with the owner at hand. When such
// a name changes, is made to exist or not, or comes to be pointed to or no longer, that owner and its records are checked
// again. A name's own records are always checked together, so that nothing is noted for the common case, and names of
// other zones are not noted either: only a record that asks for another name of its zone costs memory.
import type { Text } from '../messages/text';
import { ruleTexts } from '../messages/rules';
import { EntryView } from '../zone/entry-view';
import type { NameId } from '../zone/names';
import { NO_NAME } from '../zone/names';
import type { PolicyKind, PolicyView } from '../zone/policy';
import { OwnerView, RecordView } from '../zone/record';
import {
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
import { CNAME, DNAME, HAS_CNAME, HAS_DNAME, HAS_NS, TXT } from '../zone/type-set';
import type { Zone } from '../zone/zone';
import type { ZoneChunk } from '../zone/zone-chunk';
import type { Finding, Severity } from './finding';
import { Lookups } from './lookups';
import type { Surroundings } from './lookups';
import { precedence } from './precedence';
import type {
  AnyPolicyRule,
  Details,
  EntryRule,
  OwnerRule,
  PolicyRule,
  RecordRule,
  Report,
  Rule,
  RuleId,
  TextRule,
} from './rule';

/** Names that one step of a full check looks at; a step also looks at one chunk. */
const NAMES_A_STEP = 2000;
/** Beyond this many names it is cheaper to check everything. */
const MOST_AFFECTED = 20_000;
/** A row holds the number of its findings in an octet. */
const MOST_FAULTS = 255;

/** Entries whose text, not only whose meaning, is to be looked at. */
const TEXT_MATTERS = FAULTY | ODD | UNBALANCED | NO_TYPE | OTHER_CLASS;
/** Entries that say nothing certain. */
const NO_MEANING = FAULTY | DIRECTIVE | PLACEHOLDER | OTHER_CLASS;

/** Severities that the user sets, by rule id. */
export type Severities = Readonly<Partial<Record<string, Severity | 'off'>>>;

/** Findings of one chunk, as long as what they speak of stays where it is. */
interface Made {
  readonly findings: readonly Finding[];
  /** Chunks they stand in or point to, and the lines those begin with. */
  readonly places: ReadonlyMap<number, number>;
}

interface Fault {
  readonly rule: Rule;
  readonly details: () => Details;
}

export class Checker {
  private readonly entryRules: EntryRule[];
  private readonly recordRules: RecordRule[][] = [];
  private readonly policyRules: PolicyRules;
  private readonly hasPolicyRules: boolean;
  private readonly ownerRules: OwnerRule[];
  private readonly textRules: TextRule[];
  private readonly record: RecordView;
  private readonly owner: OwnerView;
  private readonly lookups: Lookups;
  private readonly made = new Map<number, Made>();
  /** Faults of the subject at hand. */
  private readonly faults: Fault[] = [];
  private rule: Rule | undefined;
  private readonly report: Report = (details) => {
    if (this.rule && this.faults.length < MOST_FAULTS) this.faults.push({ rule: this.rule, details });
  };

  // A full check under way: the next name, the next chunk.
  private nextName = Number.POSITIVE_INFINITY;
  private nextChunk = Number.POSITIVE_INFINITY;

  constructor(
    private readonly zone: Zone,
    rules: readonly Rule[],
    private readonly severities: Severities = {},
    surroundings: Surroundings = {},
  ) {
    const active = rules.filter(({ id, severity }) => (severities[id] ?? severity) !== 'off');
    this.entryRules = active.filter((rule) => rule.looksAt === 'entry');
    this.ownerRules = active.filter((rule) => rule.looksAt === 'owner');
    this.textRules = active.filter((rule) => rule.looksAt === 'text');
    for (const rule of active) {
      if (rule.looksAt !== 'record') continue;
      for (const type of rule.types) (this.recordRules[type] ??= []).push(rule);
    }
    const policies = active.filter((rule) => rule.looksAt === 'policy');
    this.policyRules = byPolicy(policies);
    this.hasPolicyRules = policies.length > 0;
    this.record = new RecordView(zone);
    this.owner = new OwnerView(zone);
    this.lookups = new Lookups(zone, surroundings);
  }

  // --- checking

  /** Checks what changed, in at most `steps` steps; true when nothing is left. The zone must be settled. */
  settle(steps = Number.POSITIVE_INFINITY): boolean {
    const { zone } = this;
    const { changes } = zone;
    this.record.refresh();
    this.lookups.refresh();
    if (!changes.everything) this.checkChanges();
    if (changes.everything) {
      changes.clear();
      this.lookups.clear();
      this.made.clear();
      this.nextName = this.nextChunk = 0;
    }
    for (let left = steps; left > 0; left--) {
      if (this.nextName < zone.names.count) this.checkNames();
      else if (this.nextChunk < zone.text.chunks.length) this.checkChunk(zone.text.chunks[this.nextChunk++]);
      else return true;
    }
    return false;
  }

  private checkNames(): void {
    const { names } = this.zone;
    const end = Math.min(names.count, this.nextName + NAMES_A_STEP);
    for (let name = this.nextName; name < end; name++) if (names.firstRow(name) !== NO_ROW) this.checkOwner(name);
    this.nextName = end;
  }

  private checkChunk(chunk: ZoneChunk): void {
    for (let row = chunk.firstRow; row < chunk.firstRow + chunk.rowCount; row++) this.checkRow(row, chunk);
  }

  private checkChanges(): void {
    const { zone } = this;
    const { changes, names, rows } = zone;
    const affectedRows = new Set<RowId>(changes.rows);
    const affectedOwners = new Set<NameId>();
    const seen = new Set<NameId>();
    const below = new Set<NameId>();
    let visited = 0;
    /** The owners that asked for `name`, with all their records. */
    const askers = (name: NameId): void => {
      for (const asker of this.lookups.askersOf(name) ?? []) together(asker);
    };
    /** An owner and all its records. */
    const together = (name: NameId): void => {
      if (affectedOwners.has(name)) return;
      affectedOwners.add(name);
      visited++;
      for (let row = names.firstRow(name); row !== NO_ROW; row = rows.nextOfOwner[row]) {
        if (!this.hasRules(rows.type[row])) continue;
        visited++;
        affectedRows.add(row);
      }
    };
    /** Records that name `name`, and those that name an alias of it. */
    const referrers = (name: NameId): void => {
      if (seen.has(name)) return;
      seen.add(name);
      for (let row = names.firstReferrer(name); row !== NO_ROW; row = rows.nextOfTarget[row]) {
        visited++;
        affectedRows.add(row);
        const type = rows.type[row];
        if (type === CNAME) {
          referrers(rows.owner[row]);
          if (names.isWildcard(rows.owner[row])) subtree(names.parent(rows.owner[row]));
        } else if (type === DNAME) subtree(rows.owner[row]);
      }
    };
    /** Everything at or below `top`. */
    const subtree = (top: NameId): void => {
      if (below.has(top) || visited > MOST_AFFECTED) return;
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
      if (differing !== 0 || exists !== before.existed || ((mask | before.mask) & HAS_CNAME) !== 0) referrers(name);
      if ((differing & (HAS_NS | HAS_DNAME)) !== 0 || (mask & HAS_DNAME) !== 0 || exists !== before.existed) {
        subtree(name);
      }
      if (names.isWildcard(name)) subtree(names.parent(name));
      if (visited > MOST_AFFECTED) break;
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
    if (visited > MOST_AFFECTED) {
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
    if (!zone.isWholeZone) return;
    owner.at(name);
    this.lookups.begin(name);
    const count = (row: RowId): void => {
      if ((rows.flags[row] & GENERATED) !== 0) return;
      if (rows.ownerFindings[row] < 255) rows.ownerFindings[row]++;
      this.forget(zone.chunkOf(row));
    };
    for (const rule of this.ownerRules) rule.check(owner, count, this.lookups);
  }

  private checkRow(row: RowId, chunk: ZoneChunk): void {
    const { rows } = this.zone;
    const before = rows.ownFindings[row];
    const now = this.faultsOf(row, chunk);
    rows.ownFindings[row] = now;
    if (before !== now || now !== 0) this.forget(chunk);
  }

  /** Finds the faults of a row, into `faults`; their number. */
  private faultsOf(row: RowId, chunk: ZoneChunk): number {
    const { zone, record, faults } = this;
    const flags = zone.rows.flags[row];
    if (faults.length > 0) faults.length = 0;
    if ((flags & GENERATED) !== 0) return 0;
    const { report } = this;
    // A TTL out of range counts as 0.
    const oddTtl = (flags & TTL_WRITTEN) !== 0 && zone.rows.ttl[row] === 0;
    if ((flags & (DIRECTIVE | TEXT_MATTERS)) !== 0 || oddTtl) {
      const entry = new EntryView(zone, row);
      for (const rule of this.entryRules) {
        this.rule = rule;
        rule.check(entry, report);
      }
    }
    if ((flags & NO_MEANING) === 0) {
      const type = zone.rows.type[row];
      this.lookups.begin(zone.rows.owner[row]);
      const rules = this.recordRules[type];
      if (rules !== undefined && zone.isWholeZone) {
        record.at(row);
        for (const rule of rules) {
          this.rule = rule;
          rule.check(record, report, this.lookups);
        }
      }
      if (type === TXT && this.hasPolicyRules) {
        const view = this.lookups.policyOf(row);
        if (view !== undefined) this.checkPolicy(view);
      }
    }
    if (chunk.index === 0 && row === chunk.firstRow) {
      for (const rule of this.textRules) {
        this.rule = rule;
        rule.check(zone, report);
      }
    }
    if (faults.length > 1) this.dropFollowers();
    return faults.length;
  }

  private checkPolicy<K extends PolicyKind>(view: PolicyView<K>): void {
    for (const rule of this.policyRules[view.kind]) {
      this.rule = rule as AnyPolicyRule;
      rule.check(view, this.report, this.lookups);
    }
  }

  /** Whether rules look at records of a type. */
  private hasRules(type: number): boolean {
    return this.recordRules[type] !== undefined || (type === TXT && this.hasPolicyRules);
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
  }

  // --- findings

  /** How many findings there are. */
  get total(): number {
    let total = 0;
    for (const chunk of this.zone.text.chunks) total += this.count(chunk);
    return total;
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

  /** The first findings in the order of the text, at most `limit`. */
  findings(limit = Number.POSITIVE_INFINITY): Finding[] {
    const found: Finding[] = [];
    for (const chunk of this.zone.text.chunks) {
      if (this.count(chunk) === 0) continue;
      for (const finding of this.findingsOf(chunk)) {
        if (found.length === limit) return found;
        found.push(finding);
      }
    }
    return found;
  }

  /** The findings that stand in a chunk, in the order of the text. */
  findingsOf(chunk: ZoneChunk): readonly Finding[] {
    if (this.count(chunk) === 0) return [];
    const known = this.made.get(chunk.id);
    if (known && this.isInPlace(known)) return known.findings;
    const { zone } = this;
    const { rows } = zone;
    this.record.refresh();
    this.lookups.refresh();
    const findings: Finding[] = [];
    const ofOwners = new Map<NameId, Map<RowId, Finding[]>>();
    for (let row = chunk.firstRow; row < chunk.firstRow + chunk.rowCount; row++) {
      if (rows.ownFindings[row] > 0) {
        this.faultsOf(row, chunk);
        // The closures look at the shared view: they are called before it moves on.
        for (const { rule, details } of [...this.faults]) findings.push(this.finding(rule, details()));
      }
      if (rows.ownerFindings[row] > 0) {
        const name = rows.owner[row];
        let byRow = ofOwners.get(name);
        if (byRow === undefined) ofOwners.set(name, (byRow = this.ownerFindings(name, chunk)));
        findings.push(...(byRow.get(row) ?? []));
      }
    }
    findings.sort(
      (left, right) =>
        left.range.start.line - right.range.start.line || left.range.start.character - right.range.start.character,
    );
    this.made.set(chunk.id, { findings, places: this.placesOf(chunk, findings) });
    return findings;
  }

  /** Findings about an owner's records that stand in one chunk, by row. */
  private ownerFindings(name: NameId, chunk: ZoneChunk): Map<RowId, Finding[]> {
    const found = new Map<RowId, Finding[]>();
    this.owner.at(name);
    this.lookups.begin(name);
    for (const rule of this.ownerRules) {
      const report = (row: RowId, details: () => Details): void => {
        if (this.zone.rows.chunk[row] !== chunk.id) return;
        const list = found.get(row);
        const finding = this.finding(rule, details());
        if (list) list.push(finding);
        else found.set(row, [finding]);
      };
      rule.check(this.owner, report, this.lookups);
    }
    return found;
  }

  private finding(rule: Rule, details: Details): Finding {
    const texts = ruleTexts[rule.id];
    const message: Text = details.message ?? texts.message;
    const severity = this.severities[rule.id];
    return {
      rule: rule.id,
      severity: severityOf(severity, details, rule),
      range: details.at,
      message,
      args: details.args ?? {},
      related: (details.related ?? []).map(({ at, message: text, args }) => ({
        range: at,
        message: text,
        args: args ?? {},
      })),
      tags: rule.tags ?? [],
      fixes: (details.fixes ?? []).map((fix) => ({
        title: fix.title,
        args: fix.args ?? {},
        edits: fix.edits,
        preferred: fix.preferred === true,
        snippet: fix.snippet === true,
      })),
    };
  }

  private placesOf(chunk: ZoneChunk, findings: readonly Finding[]): Map<number, number> {
    const { text } = this.zone;
    const places = new Map([[chunk.id, text.firstLine(chunk.index)]]);
    const add = (line: number): void => {
      const other = text.chunks[text.chunkOfLine(line)];
      if (!places.has(other.id)) places.set(other.id, text.firstLine(other.index));
    };
    for (const { related, fixes } of findings) {
      for (const { range } of related) add(range.start.line);
      for (const { edits } of fixes) for (const { range } of edits) add(range.start.line);
    }
    return places;
  }

  private isInPlace({ places }: Made): boolean {
    for (const [id, line] of places) {
      const chunk = this.zone.chunkById(id);
      if (chunk === undefined || this.zone.text.firstLine(chunk.index) !== line) return false;
    }
    return true;
  }
}

/** The rules about policies, by language. */
type PolicyRules = { readonly [K in PolicyKind]: PolicyRule<K>[] };

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

/** What the user set, else what the finding says, else the rule's own. */
function severityOf(set: Severity | 'off' | undefined, details: Details, rule: Rule): Severity {
  if (set !== undefined && set !== 'off') return set;
  return details.severity ?? (rule.severity === 'off' ? 'information' : rule.severity);
}
