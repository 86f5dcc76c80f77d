// Finds and reads the files that zones include, on disk: never outside of the folders that are looked at.
import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { IncludeAnswer, IncludeRefusal } from '../zone/include';

/** Largest file that is read, in octets. */
const LARGEST = 50 * 1024 * 1024;

/** Where an $INCLUDE stands. */
export interface IncludePlace {
  /** The file that it stands in. */
  readonly from: string;
  /** The zone file that all begins with: servers see relative paths from their own folder. */
  readonly zone: string;
  /** The folder of the server, as its configuration has it. */
  readonly directory: string | undefined;
}

/** A file as it was when it was read. */
interface Known {
  readonly modified: number;
  readonly answer: IncludeAnswer;
}

/** The files below some folders, as they are included. */
export class IncludeFiles {
  private readonly known = new Map<string, Known>();
  private readonly roots: readonly string[];

  constructor(
    roots: readonly string[],
    /** The octets of a file that is being edited: they go before those on disk. */
    private readonly edited: (file: string) => Uint8Array | undefined = () => undefined,
  ) {
    this.roots = roots.map((root) => real(path.resolve(root)) ?? path.resolve(root));
  }

  /** The file that an $INCLUDE means. */
  find(written: string, place: IncludePlace): IncludeAnswer {
    if (written === '' || written.includes('\0')) return { failure: 'missing' };
    let outside = false;
    let refused: IncludeRefusal | undefined;
    const candidates = this.candidates(written, place);
    for (const file of candidates) {
      if (!this.isInside(path.resolve(file))) {
        outside = true;
        continue;
      }
      const answer = this.read(file);
      if (!('failure' in answer)) return answer;
      if (answer.failure === 'outside') outside = true;
      else if (answer.failure !== 'missing') refused ??= answer;
    }
    if (refused !== undefined) return refused;
    // A path from the root of the server's file system, or out of these folders, may well be there on the server.
    if (path.isAbsolute(written) || outside) return { failure: 'outside' };
    const tried = new Set(candidates.map((file) => this.shown(path.dirname(file))));
    return { failure: 'missing', tried: [...tried] };
  }

  /** Where the file may be: as the server would see it, beside the file, at the top; absolute paths by their tails. */
  private candidates(written: string, { from, zone, directory }: IncludePlace): string[] {
    const beside = [path.dirname(from), path.dirname(zone)];
    const found: string[] = [];
    const byTail = (absolute: string): void => {
      found.push(absolute);
      const parts = absolute.split(/[\\/]+/).filter((part) => part !== '');
      for (let first = 0; first < parts.length; first++) {
        const tail = parts.slice(first).join(path.sep);
        for (const folder of [...beside, ...this.roots]) found.push(path.join(folder, tail));
      }
    };
    if (path.isAbsolute(written)) byTail(written);
    else {
      if (directory !== undefined) {
        const whole = path.join(directory, written);
        if (path.isAbsolute(directory) && this.isInside(whole)) found.push(whole);
        // The server's folder may be kept here under the tail of its name.
        const parts = directory.split(/[\\/]+/).filter((part) => part !== '');
        for (let first = 0; first < parts.length; first++) {
          const tail = parts.slice(first).join(path.sep);
          for (const root of this.roots) found.push(path.join(root, tail, written));
        }
      }
      for (const folder of [...beside, ...this.roots]) found.push(path.join(folder, written));
    }
    return [...new Set(found)];
  }

  /** Whether a path lies in one of the folders. */
  isInside(file: string): boolean {
    return this.roots.some(
      (root) => file === root || file.startsWith(root.endsWith(path.sep) ? root : root + path.sep),
    );
  }

  /** A file of the folders. */
  read(file: string): IncludeAnswer {
    const bytes = this.edited(file);
    if (bytes !== undefined) return { file, bytes };
    try {
      const stat = statSync(file, { throwIfNoEntry: false });
      if (stat === undefined) return { failure: 'missing' };
      if (stat.isDirectory()) return { failure: 'directory' };
      // Devices and pipes have no end, or wait for someone.
      if (!stat.isFile()) return { failure: 'outside' };
      if (!this.isInside(real(file) ?? file)) return { failure: 'outside' };
      if (stat.size > LARGEST) return { failure: 'too-large' };
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

  /** A folder as people are told of it. */
  private shown(folder: string): string {
    const relative = path.relative(this.roots[0] ?? '.', path.resolve(folder));
    return relative === '' ? '.' : relative.split(path.sep).join('/');
  }
}

function real(file: string): string | undefined {
  try {
    return realpathSync(file);
  } catch {
    return undefined;
  }
}
