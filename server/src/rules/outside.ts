// What other zones and files of the workspace said of names, and who asked: asked for again when other zones may have changed.
import { NO_NAME } from '../zone/names';
import type { NameId, Names } from '../zone/names';

/** What another zone said of a name. */
interface Answered<T> {
  readonly found: T | undefined;
  /** The same as text, to be compared. */
  readonly key: string;
  /** Owners of the records that it was asked for. */
  readonly owners: Set<NameId>;
}

/** The answers of other zones to one kind of question. */
export class Outside<T> {
  private readonly answers = new Map<NameId, Answered<T>>();

  constructor(
    private readonly names: Names,
    /** Undefined where there are no other zones. */
    private readonly ask: ((name: string) => T | undefined) | undefined,
  ) {}

  /** What is said of a name, asked for the records of `owner`. */
  of(name: NameId, owner: NameId): T | undefined {
    if (this.ask === undefined || name === NO_NAME) return undefined;
    let known = this.answers.get(name);
    if (known === undefined) {
      const found = this.ask(this.names.text(name));
      this.answers.set(name, (known = { found, key: keyOf(found), owners: new Set() }));
    }
    known.owners.add(owner);
    return known.found;
  }

  /** The owners that get another answer now. */
  *askAgain(): Generator<NameId> {
    for (const [name, known] of this.answers) {
      const found = this.ask?.(this.names.text(name));
      const key = keyOf(found);
      if (key === known.key) continue;
      this.answers.set(name, { ...known, found, key });
      yield* known.owners;
    }
  }

  clear(): void {
    this.answers.clear();
  }
}

function keyOf(found: unknown): string {
  return JSON.stringify(found) ?? '';
}
