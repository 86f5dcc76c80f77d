// The files that git knows to be changed since a revision, for checks of what a change touches.
import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { cliErrors } from '../messages/cli';
import { render, type Language } from '../messages/text';
import { WrongUse } from './wrong-use';

/** Octets of git's answer; a repository with more changed files is checked as a whole. */
const MOST_OUTPUT = 64 * 1024 * 1024;

/** Changed files by their real paths: committed, staged, changed or new since `revision`. */
export class ChangedFiles {
  private readonly files = new Set<string>();

  /** Throws WrongUse where there is no git, no repository, or no such revision. */
  constructor(revision: string, folder: string, language: Language) {
    const git = (...args: string[]): string => {
      try {
        return execFileSync('git', ['-C', folder, ...args], {
          encoding: 'utf8',
          maxBuffer: MOST_OUTPUT,
          stdio: ['ignore', 'pipe', 'pipe'],
        });
      } catch (error) {
        const { code, stderr } = error as { code?: string; stderr?: string };
        const reason = code === 'ENOENT' ? 'git' : (stderr ?? '').split('\n')[0];
        throw new WrongUse(render(cliErrors.changedUnknown, language, { revision, reason }));
      }
    };
    // A revision is never taken for an option.
    const commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`).trim();
    const root = git('rev-parse', '--show-toplevel').trim();
    const changed = git('diff', '--name-only', '-z', '--no-renames', commit, '--', '.');
    const added = git('ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', '.');
    for (const name of `${changed}${added}`.split('\0')) if (name !== '') this.files.add(path.join(root, name));
  }

  /** Whether a file is among them. */
  has(file: string): boolean {
    try {
      return this.files.has(realpathSync(file));
    } catch {
      return false;
    }
  }
}
