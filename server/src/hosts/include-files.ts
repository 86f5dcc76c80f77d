// Reads the files that zones include, on disk: never outside of the folders that are looked at.
import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { IncludeAnswer } from '../zone/include';
import { IncludeFinder } from '../workspace/include-finder';
import type { IncludePlace } from '../workspace/include-finder';
import { LARGEST_INCLUDED } from '../workspace/walk';

/** A file as it was when it was read. */
interface Known {
  readonly modified: number;
  readonly answer: IncludeAnswer;
}

/** The files below some folders, as they are included. */
export class IncludeFiles {
  private readonly known = new Map<string, Known>();
  private readonly finder: IncludeFinder;

  constructor(
    roots: readonly string[],
    /** The octets of a file that is being edited: they go before those on disk. */
    private readonly edited: (file: string) => Uint8Array | undefined = () => undefined,
  ) {
    const folders = roots.map((root) => real(path.resolve(root)) ?? path.resolve(root));
    this.finder = new IncludeFinder(path, folders, (file) => this.read(file));
  }

  /** The file that an $INCLUDE means. */
  find(written: string, place: IncludePlace): IncludeAnswer {
    return this.finder.find(written, place);
  }

  /** Whether a path lies in one of the folders. */
  isInside(file: string): boolean {
    return this.finder.isInside(file);
  }

  /** A file of the folders. */
  read(file: string): IncludeAnswer {
    const bytes = this.edited(file);
    if (bytes !== undefined) return { file, bytes };
    try {
      const stat = statSync(file, { throwIfNoEntry: false });
      if (stat === undefined) return { failure: 'missing' };
      if (stat.isDirectory()) return { failure: 'directory' };
      if (!this.isInside(real(file) ?? file)) return { failure: 'outside' };
      // Devices and pipes have no end, or wait for someone.
      if (!stat.isFile()) return { failure: 'no-file' };
      if (stat.size > LARGEST_INCLUDED) return { failure: 'too-large' };
      const known = this.known.get(file);
      if (known?.modified === stat.mtimeMs) return known.answer;
      const answer = { file, bytes: readFileSync(file) };
      this.known.set(file, { modified: stat.mtimeMs, answer });
      return answer;
    } catch {
      // What may not be read is not there for us.
      return { failure: 'missing' };
    }
  }
}

function real(file: string): string | undefined {
  try {
    return realpathSync(file);
  } catch {
    return undefined;
  }
}
