// What changed in a zone since someone last asked: the raw material of incremental checking.
import type { NameId } from './names';
import type { RowId } from './rows';

/** How a name stood before the changes. */
export interface NameBefore {
  readonly mask: number;
  readonly existed: boolean;
}

export class Changes {
  /** So much changed that everything is to be checked again. */
  everything = true;
  /** Rows that are new or say something else. They may have been moved or removed since: see `forget`. */
  readonly rows = new Set<RowId>();
  /** Names with a row less or more, or that came or ceased to exist. */
  readonly names = new Map<NameId, NameBefore>();
  /** Names that a row came to point to, or ceased to. */
  readonly targets = new Set<NameId>();
  /** Numbers of chunks whose rows inherit another TTL. */
  readonly ttlChunks = new Set<number>();

  /** Beyond this many names, or rows, it is cheaper to check everything. */
  private static readonly LIMIT = 200_000;

  /** Everything is to be checked again. */
  all(): void {
    this.everything = true;
    this.rows.clear();
    this.names.clear();
    this.targets.clear();
    this.ttlChunks.clear();
  }

  add(row: RowId): void {
    if (this.everything) return;
    if (this.rows.size >= Changes.LIMIT) this.all();
    else this.rows.add(row);
  }

  forget(row: RowId): void {
    this.rows.delete(row);
  }

  move(from: RowId, to: RowId): void {
    if (from !== to && this.rows.delete(from)) this.rows.add(to);
  }

  /** To be called before a name changes. */
  touch(name: NameId, mask: number, existed: boolean): void {
    if (this.everything || this.names.has(name)) return;
    if (this.names.size >= Changes.LIMIT) this.all();
    else this.names.set(name, { mask, existed });
  }

  /** A row points to the name, or no longer does. */
  retarget(name: NameId): void {
    if (this.everything || name < 0) return;
    if (this.targets.size >= Changes.LIMIT) this.all();
    else this.targets.add(name);
  }

  /** Begins anew. */
  clear(): void {
    this.all();
    this.everything = false;
  }
}
