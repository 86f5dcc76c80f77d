// Thin views that rules and features are handed: one record, and all records of one owner.
import { typeByCode } from '../dns/record-types';
import { EntryView } from './entry-view';
import type { Token } from './entry-view';
import type { NameId } from './names';
import { targetField } from './row-reader';
import { DIRECTIVE, FAULTY, GENERATED, NO_ROW, OTHER_CLASS, PLACEHOLDER } from './rows';
import type { RowId } from './rows';
import type { TypeSet } from './type-set';
import type { Zone } from './zone';

/** The mnemonic of a type, `TYPEnnn` for one without (RFC 3597 §5). */
export function typeName(type: number): string {
  return typeByCode(type)?.mnemonic ?? `TYPE${type}`;
}

/** One record. The same object may be moved from row to row: nobody keeps it. */
export class RecordView {
  private written: EntryView | undefined;
  row: RowId = NO_ROW;
  /** Counts how often the view moved or forgot: what was worked out at one count is not right at another. */
  moves = 0;

  constructor(readonly zone: Zone) {}

  /** Moves to a row. */
  at(row: RowId): this {
    if (row !== this.row) {
      this.row = row;
      this.moves++;
      this.written = undefined;
    }
    return this;
  }

  /** Forgets what was read: the text may have changed. */
  refresh(): void {
    this.row = NO_ROW;
    this.moves++;
    this.written = undefined;
  }

  get owner(): NameId {
    return this.zone.rows.owner[this.row];
  }

  get ownerText(): string {
    return this.owner < 0 ? '' : this.zone.names.text(this.owner);
  }

  /** Code of the type; of a directive its kind. */
  get type(): number {
    return this.zone.rows.type[this.row];
  }

  get flags(): number {
    return this.zone.rows.flags[this.row];
  }

  /** The name that its RDATA points to, or NO_NAME. */
  get target(): NameId {
    return this.zone.rows.target[this.row];
  }

  get targetText(): string {
    return this.target < 0 ? '' : this.zone.names.text(this.target);
  }

  /** The word that writes the target; undefined for a record without one. */
  get targetToken(): Token | undefined {
    const field = targetField(this.type);
    return field < 0 || this.target < 0 ? undefined : this.entry.rdata[field];
  }

  /** The number that its RDATA begins with: the preference of an MX, the first 16 bits of an address. */
  get number(): number {
    return this.zone.rows.number[this.row];
  }

  /** Seconds, or -1 while nothing tells. */
  get ttl(): number {
    return this.zone.effectiveTtl(this.row);
  }

  /** The entry as written; read on first use. */
  get entry(): EntryView {
    return (this.written ??= new EntryView(this.zone, this.row));
  }
}

/** Most rows that are put in order one by one, which needs no memory. */
const FEW = 12;

/** Rows in the order of the text; the list itself is put in order. */
export function inOrder(zone: Zone, rows: RowId[]): RowId[] {
  if (rows.length > FEW) return rows.sort((left, right) => zone.compareRows(left, right));
  for (let next = 1; next < rows.length; next++) {
    const row = rows[next];
    let at = next;
    for (; at > 0 && zone.compareRows(rows[at - 1], row) > 0; at--) rows[at] = rows[at - 1];
    rows[at] = row;
  }
  return rows;
}

/** All records of one owner. The same object may be moved from name to name. */
export class OwnerView {
  name: NameId = 0;

  constructor(readonly zone: Zone) {}

  at(name: NameId): this {
    this.name = name;
    return this;
  }

  get text(): string {
    return this.zone.names.text(this.name);
  }

  /** Types that stand here. */
  get types(): TypeSet {
    return this.zone.names.mask(this.name);
  }

  get isApex(): boolean {
    return this.name === this.zone.apex;
  }

  /** The records that say something certain, of one type or of all, in the order of the text. */
  records(type?: number): RowId[] {
    const { rows, names } = this.zone;
    const found: RowId[] = [];
    for (let row = names.firstRow(this.name); row !== NO_ROW; row = rows.nextOfOwner[row]) {
      if ((rows.flags[row] & (FAULTY | PLACEHOLDER | OTHER_CLASS | DIRECTIVE)) !== 0) continue;
      if (type === undefined || rows.type[row] === type) found.push(row);
    }
    return inOrder(this.zone, found);
  }

  /** Whether an entry of the type stands here, be it in order or not. */
  has(type: number): boolean {
    const { rows, names } = this.zone;
    for (let row = names.firstRow(this.name); row !== NO_ROW; row = rows.nextOfOwner[row]) {
      if (rows.type[row] === type) return true;
    }
    return false;
  }

  /** Whether the record is one that $GENERATE makes: it has no text of its own. */
  isGenerated(row: RowId): boolean {
    return (this.zone.rows.flags[row] & GENERATED) !== 0;
  }
}
