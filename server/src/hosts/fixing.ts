// The fixes of a check: what all zones agree on, made round by round until nothing is left to be mended.
import { realpathSync } from 'node:fs';
import type { FindingsOfFile } from '../rules/checker';
import type { Finding } from '../rules/finding';
import { certainFixes, compatibleFixes, type CertainFix } from '../rules/fix-all';
import type { TextEdit } from '../text/span';
import type { Zone } from '../zone/zone';
import { EditedText } from './edited-text';

/** A file that was edited. */
export interface EditedFile {
  /** As the user knows it. */
  readonly file: string;
  readonly text: EditedText;
  /** How many fixes were made in it. */
  readonly fixes: number;
}

/** What a zone found, in its own file and in those that it includes. */
export interface FoundInZone {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly zone: Zone;
  readonly findings: readonly Finding[];
  readonly elsewhere: readonly FindingsOfFile[];
  /** Whether a file may be edited. */
  readonly isEditable: (file: string) => boolean;
}

/** A fix, and in how many texts it was found. */
interface Proposal extends CertainFix {
  readonly removes: string[];
  readonly alone: string[];
  count: number;
}

export class Fixing {
  private readonly edited = new Map<string, EditedFile>();
  private readonly realPaths = new Map<string, string>();
  // What is known in this round, by real paths:
  private readonly proposals = new Map<string, Proposal>();
  /** Files that fixes would edit, as they were read. */
  private readonly read = new Map<
    string,
    { readonly file: string; readonly bytes: Uint8Array; readonly isText: boolean }
  >();
  /** How many texts a file is: one for each time that a zone reads it. */
  private readonly texts = new Map<string, number>();
  /** The files that were edited. */
  get files(): readonly EditedFile[] {
    return [...this.edited.values()].filter(({ text }) => Buffer.compare(text.before, text.bytes) !== 0);
  }

  /** The octets of a file that was edited. */
  bytes(file: string): Uint8Array | undefined {
    return this.edited.size === 0 ? undefined : this.edited.get(this.real(file))?.text.bytes;
  }

  /** A file could not be written: it is what it was. */
  forget(file: string): void {
    this.edited.delete(this.real(file));
  }

  /** Takes the fixes of what a zone found. */
  propose(found: FoundInZone): void {
    const { file, findings, elsewhere } = found;
    this.proposeIn(file, findings, found);
    // A file that is included several times has as many texts, with or without findings.
    for (const included of elsewhere) this.proposeIn(included.file, included.findings, found);
  }

  private proposeIn(file: string, findings: readonly Finding[], home: FoundInZone): void {
    const text = this.real(file);
    this.texts.set(text, (this.texts.get(text) ?? 0) + 1);
    const known = new Set<string>();
    for (const { edits, removes, alone } of certainFixes(home.zone, home.file, findings)) {
      const places = new Set(edits.map(({ range }) => range.start.file ?? home.file));
      if (![...places].every((place) => home.isEditable(place) && this.isText(place, home))) continue;
      const placed = edits.map((edit) => this.placed(edit, home.file));
      const key = JSON.stringify(placed);
      if (known.has(key)) continue;
      known.add(key);
      const proposal = this.proposals.get(key) ?? { edits: placed, removes: [], alone: [], count: 0 };
      proposal.removes.push(...removes);
      proposal.alone.push(...alone);
      proposal.count++;
      this.proposals.set(key, proposal);
    }
  }

  /** Whether there is something to be made. */
  get hasMore(): boolean {
    return this.agreed().length > 0;
  }

  /** The fixes that all zones of a file have, those of them that don't get into each other's way. */
  private agreed(): CertainFix[] {
    const isAgreed = ({ edits, count }: Proposal): boolean =>
      edits.every(({ range }) => count >= (this.texts.get(range.start.file ?? '') ?? 0));
    return compatibleFixes([...this.proposals.values()].filter(isAgreed));
  }

  /** Makes them, and begins the next round; whether there were any. */
  make(): boolean {
    const fixes = this.agreed();
    const byFile = new Map<string, { readonly edits: TextEdit[]; fixes: number }>();
    const of = (file: string): { readonly edits: TextEdit[]; fixes: number } => {
      const known = byFile.get(file) ?? { edits: [], fixes: 0 };
      byFile.set(file, known);
      return known;
    };
    for (const { edits } of fixes) {
      of(edits[0].range.start.file ?? '').fixes++;
      for (const edit of edits) of(edit.range.start.file ?? '').edits.push(edit);
    }
    for (const [real, { edits, fixes: count }] of byFile) {
      const known = this.read.get(real);
      if (known === undefined) continue;
      const {
        file,
        text,
        fixes: before,
      } = this.edited.get(real) ?? { ...known, text: new EditedText(known.bytes), fixes: 0 };
      text.edit(edits);
      this.edited.set(real, { file, text, fixes: before + count });
    }
    this.begin();
    return fixes.length > 0;
  }

  /** Forgets what the round before found. */
  begin(): void {
    for (const map of [this.texts, this.proposals, this.read]) map.clear();
  }

  /** Keeps the octets that the places of a fix are those of; whether they are a text that may be edited. */
  private isText(file: string, home: FoundInZone): boolean {
    const real = this.real(file);
    let known = this.read.get(real);
    if (known === undefined) {
      const source = [...home.zone.inclusions.sources()].find((one) => one.file === file);
      const bytes = file === home.file ? home.bytes : (source?.text.bytes ?? new Uint8Array(0));
      // What holds NUL is of another kind, whatever its name.
      known = { file, bytes, isText: !bytes.includes(0) };
      this.read.set(real, known);
    }
    return known.isText;
  }

  private placed({ range: { start, end }, newText }: TextEdit, home: string): TextEdit {
    const file = this.real(start.file ?? home);
    return { range: { start: { ...start, file }, end: { ...end, file } }, newText };
  }

  private real(file: string): string {
    let real = this.realPaths.get(file);
    if (real === undefined) {
      try {
        real = realpathSync(file);
      } catch {
        // The standard input has only a name.
        real = file;
      }
      this.realPaths.set(file, real);
    }
    return real;
  }
}
