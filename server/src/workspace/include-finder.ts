// Which file an $INCLUDE means: the places where it may lie, tried in turn, never outside of the folders that are open.
import type { IncludeAnswer, IncludeRefusal } from '../zone/include';

/** Where an $INCLUDE stands. */
export interface IncludePlace {
  /** The file that it stands in. */
  readonly from: string;
  /** The zone file that all begins with: servers see relative paths from their own folder. */
  readonly zone: string;
  /** The folder of the server, as its configuration has it. */
  readonly directory: string | undefined;
}

/** How paths are written where the files lie. */
export interface PathSyntax {
  readonly sep: string;
  readonly join: (...parts: string[]) => string;
  readonly resolve: (path: string) => string;
  readonly relative: (from: string, to: string) => string;
  readonly dirname: (path: string) => string;
  readonly isAbsolute: (path: string) => boolean;
}

export class IncludeFinder {
  constructor(
    private readonly paths: PathSyntax,
    /** Absolute paths of the folders that files are read from. */
    private readonly roots: readonly string[],
    /** Reads a file inside of them. */
    private readonly read: (file: string) => IncludeAnswer,
  ) {}

  /** The file that an $INCLUDE means. */
  find(written: string, place: IncludePlace): IncludeAnswer {
    if (written === '' || written.includes('\0')) return { failure: 'missing' };
    let outside = false;
    let refused: IncludeRefusal | undefined;
    const candidates = this.candidates(written, place);
    for (const file of candidates) {
      if (!this.isInside(this.paths.resolve(file))) {
        outside = true;
        continue;
      }
      const answer = this.read(file);
      // A place before this one may have the file, too: that one counts, once it is known.
      if (!('failure' in answer)) return refused?.failure === 'unread' ? refused : answer;
      if (answer.failure === 'outside') outside = true;
      else if (answer.failure !== 'missing') refused ??= answer;
    }
    if (refused !== undefined) return refused;
    // A path from the root of the server's file system, or out of these folders, may well be there on the server.
    if (this.paths.isAbsolute(written) || outside) return { failure: 'outside' };
    const tried = new Set(candidates.map((file) => this.shown(this.paths.dirname(file))));
    return { failure: 'missing', tried: [...tried] };
  }

  /** Whether a path lies in one of the folders. */
  isInside(file: string): boolean {
    const { sep } = this.paths;
    return this.roots.some((root) => file === root || file.startsWith(root.endsWith(sep) ? root : root + sep));
  }

  /** Where the file may be: as the server would see it, beside the file, at the top; absolute paths by their tails. */
  private candidates(written: string, { from, zone, directory }: IncludePlace): string[] {
    const { join, dirname, isAbsolute } = this.paths;
    const beside = [dirname(from), dirname(zone)];
    const found: string[] = [];
    if (isAbsolute(written)) {
      found.push(written);
      for (const tail of this.tails(written)) {
        for (const folder of [...beside, ...this.roots]) found.push(join(folder, tail));
      }
    } else {
      if (directory !== undefined) {
        const whole = join(directory, written);
        if (isAbsolute(directory) && this.isInside(whole)) found.push(whole);
        // The server's folder may be kept here under the tail of its name.
        for (const tail of this.tails(directory)) {
          for (const root of this.roots) found.push(join(root, tail, written));
        }
      }
      for (const folder of [...beside, ...this.roots]) found.push(join(folder, written));
    }
    return [...new Set(found)];
  }

  /** What is left of a path when its first parts are taken away, the longest first. */
  private tails(path: string): string[] {
    const parts = path.split(/[\\/]+/).filter((part) => part !== '');
    return parts.map((_, first) => parts.slice(first).join(this.paths.sep));
  }

  /** A folder as people are told of it. */
  private shown(folder: string): string {
    const relative = this.paths.relative(this.roots[0] ?? '.', this.paths.resolve(folder));
    return relative === '' ? '.' : relative.split(this.paths.sep).join('/');
  }
}
