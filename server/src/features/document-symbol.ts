// The outline of a file: the zone, its sections by $ORIGIN, its names, their records.
import { symbolDetails } from '../messages/navigation';
import { render } from '../messages/text';
import type { Language } from '../messages/text';
import { shortName } from '../rules/names';
import type { Position, Range } from '../text/span';
import { EntryView } from '../zone/entry-view';
import { NO_NAME } from '../zone/names';
import type { NameId } from '../zone/names';
import { typeName } from '../zone/record';
import { GENERATE_DIRECTIVE, INCLUDE_DIRECTIVE } from '../zone/row-reader';
import { DIRECTIVE, FAULTY, NO_ROW, NO_TYPE } from '../zone/rows';
import type { RowId } from '../zone/rows';
import { beginsSection, endOfEntry } from '../zone/sections';
import { HAS_NS, NS, SOA } from '../zone/type-set';
import type { Zone } from '../zone/zone';

/** What a symbol stands for. */
export type SymbolKind = 'zone' | 'section' | 'name' | 'delegation' | 'record' | 'file' | 'pattern';

/** A symbol of the outline. */
export interface OutlineSymbol {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  /** All of it. */
  range: Range;
  /** What names it, a part of `range`. */
  readonly selection: Range;
  readonly children: OutlineSymbol[];
}

/** Most symbols of an outline; of a file that would have more only apex, sections and delegations are shown. */
const LIMIT = 5000;
/** Most characters of a record that are shown. */
const LONGEST = 80;

/** The outline of a file. */
export function documentSymbol(zone: Zone, language: Language): OutlineSymbol[] {
  const all = zone.entryCount > LIMIT ? undefined : new Outline(zone, false).read();
  const outline = all ?? new Outline(zone, true).read() ?? [];
  if (zone.apex === NO_NAME || !zone.isWholeZone) return outline;
  const last = zone.text.lineCount - 1;
  const end: Position = { line: last, character: zone.text.lineText(last).length };
  const n = recordCount(zone);
  const detail = all === undefined ? symbolDetails.some : n === 1 ? symbolDetails.oneRecord : symbolDetails.records;
  return [
    {
      name: zone.names.text(zone.apex),
      detail: render(detail, language, { n }),
      kind: 'zone',
      range: { start: { line: 0, character: 0 }, end },
      selection: selectionOf(new EntryView(zone, soaOf(zone))),
      children: outline,
    },
  ];
}

function recordCount(zone: Zone): number {
  const { rows } = zone;
  let count = 0;
  for (const { firstRow, rowCount, generatedCount } of zone.text.chunks) {
    count += generatedCount;
    for (let row = firstRow; row < firstRow + rowCount; row++) if ((rows.flags[row] & DIRECTIVE) === 0) count++;
  }
  return count;
}

/** The SOA of the zone, or the first record of its apex. */
function soaOf(zone: Zone): RowId {
  const { rows, names } = zone;
  const first = names.firstRow(zone.apex);
  let found = first;
  for (let row = first; row !== NO_ROW; row = rows.nextOfOwner[row]) {
    const better = Number(rows.type[row] === SOA) - Number(rows.type[found] === SOA);
    if (better > 0 || (better === 0 && zone.compareRows(row, found) < 0)) found = row;
  }
  return found;
}

/** The owner of an entry, or its first word; of a directive the directive itself. */
function selectionOf(entry: EntryView): Range {
  return (entry.owner ?? entry.tokens[0])?.range ?? entry.range(entry.start, entry.start);
}

/** Reads the rows in the order of the text and puts them into sections and names. */
class Outline {
  private readonly top: OutlineSymbol[] = [];
  private section: OutlineSymbol | undefined;
  private origin: NameId;
  private block: OutlineSymbol | undefined;
  private blockOwner: NameId | undefined;
  private types = new Map<string, number>();
  private count = 0;

  constructor(
    private readonly zone: Zone,
    /** Only apex, sections and delegations. */
    private readonly few: boolean,
  ) {
    this.origin = zone.apex;
  }

  /** The symbols; undefined when they are too many. */
  read(): OutlineSymbol[] | undefined {
    const { zone, few } = this;
    const { rows } = zone;
    for (const { firstRow, rowCount } of zone.text.chunks) {
      for (let row = firstRow; row < firstRow + rowCount; row++) {
        if (this.count >= LIMIT) {
          if (!few) return undefined;
          this.endBlock();
          return this.top;
        }
        const directive = (rows.flags[row] & DIRECTIVE) !== 0;
        if (directive) this.addDirective(row);
        else if (!few || rows.owner[row] === zone.apex || rows.type[row] === NS) this.addRecord(row);
        else this.endBlock();
      }
    }
    this.endBlock();
    return this.top;
  }

  private addDirective(row: RowId): void {
    const { zone } = this;
    const kind = zone.rows.type[row];
    if (beginsSection(zone, row)) {
      this.endBlock();
      this.origin = zone.rows.target[row];
      this.section = undefined;
      // An $ORIGIN that says what is known anyway makes no section.
      if (this.origin === zone.apex && this.top.length === 0) return;
      const entry = new EntryView(zone, row);
      this.section = this.add(this.top, entry, `$ORIGIN ${zone.names.text(this.origin)}`, 'section');
      return;
    }
    if (kind !== INCLUDE_DIRECTIVE && kind !== GENERATE_DIRECTIVE) return;
    this.endBlock();
    const entry = new EntryView(zone, row);
    const list = this.section?.children ?? this.top;
    this.add(list, entry, wordsOf(entry, 0), kind === INCLUDE_DIRECTIVE ? 'file' : 'pattern');
    this.stretchSection(entry);
  }

  private addRecord(row: RowId): void {
    const { zone } = this;
    const { rows, names } = zone;
    const owner = rows.owner[row];
    const entry = new EntryView(zone, row);
    if (this.block === undefined || owner !== this.blockOwner || owner < 0) {
      this.endBlock();
      const list = this.section?.children ?? this.top;
      const text = owner < 0 ? (entry.owner?.text ?? '') : shortName(zone, owner, this.origin);
      const cut = owner >= 0 && owner !== zone.apex && (names.mask(owner) & HAS_NS) !== 0;
      this.block = this.add(list, entry, text === '' ? '?' : text, cut ? 'delegation' : 'name');
      this.blockOwner = owner;
    }
    const flags = rows.flags[row];
    const type = (flags & NO_TYPE) !== 0 ? (entry.type?.text ?? '') : typeName(rows.type[row]);
    const data = wordsOf(entry, entry.rdataFirst);
    this.add(this.block.children, entry, `${type} ${data}`.trim() || '?', 'record');
    if (type !== '' && (flags & FAULTY) === 0) this.types.set(type, (this.types.get(type) ?? 0) + 1);
    this.block.range = { start: this.block.range.start, end: entry.position(endOfEntry(entry)) };
    this.stretchSection(entry);
  }

  private endBlock(): void {
    const { block, types } = this;
    if (block !== undefined) {
      const detail = [...types].map(([type, count]) => (count === 1 ? type : `${type} ×${count}`)).join(', ');
      const list = this.section?.children ?? this.top;
      list[list.length - 1] = { ...block, detail };
      types.clear();
    }
    this.block = this.blockOwner = undefined;
  }

  private stretchSection(entry: EntryView): void {
    const { section } = this;
    if (section !== undefined) {
      section.range = { start: section.range.start, end: entry.position(endOfEntry(entry)) };
    }
  }

  private add(list: OutlineSymbol[], entry: EntryView, name: string, kind: SymbolKind): OutlineSymbol {
    this.count++;
    const range = { start: entry.position(entry.start), end: entry.position(endOfEntry(entry)) };
    const word = kind === 'record' ? (entry.type ?? entry.tokens[0]) : undefined;
    const selection = word?.range ?? selectionOf(entry);
    const symbol: OutlineSymbol = { name, detail: '', kind, range, selection, children: [] };
    list.push(symbol);
    return symbol;
  }
}

/** The words of an entry from one on, as far as there is room for them. */
function wordsOf({ tokens }: EntryView, from: number): string {
  let text = '';
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    text += (text === '' ? '' : ' ') + (token.quoted ? `"${token.text}"` : token.text);
    if (text.length > LONGEST) return `${text.slice(0, LONGEST)}…`;
  }
  return text;
}
