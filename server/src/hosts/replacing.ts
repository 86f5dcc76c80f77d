// Puts new contents in the place of files: each is old or new at any moment, and keeps its rights and its owner.
import { accessSync, closeSync, constants as modes, fchmodSync, fchownSync, fsyncSync, openSync } from 'node:fs';
import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeSync, type Stats } from 'node:fs';
import { constants as system } from 'node:os';
import path from 'node:path';
import { cliErrors } from '../messages/cli';
import { render, type Language } from '../messages/text';
import { exitCodes } from './exit-codes';
import { WrongUse } from './wrong-use';

/** What is to stand in a file, and what it was made from. */
export interface Replacement {
  /** As the user knows it. */
  readonly file: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** How it went. */
export interface Replaced {
  readonly written: readonly string[];
  /** One sentence for each file that could not be written. */
  readonly refused: readonly { readonly file: string; readonly sentence: string }[];
  /** The signal that came meanwhile, if one did: the files after it are as they were. */
  readonly interrupted: NodeJS.Signals | undefined;
}

/** Writes files one after the other; those that can't be written stay as they are. */
export async function replaceFiles(replacements: readonly Replacement[], language: Language): Promise<Replaced> {
  const written: string[] = [];
  const refused: { file: string; sentence: string }[] = [];
  let interrupted: NodeJS.Signals | undefined;
  const interrupt = (signal: NodeJS.Signals): void => {
    interrupted = signal;
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, interrupt);
  for (const replacement of replacements) {
    const { file } = replacement;
    try {
      replaceFile(replacement, language);
      written.push(file);
    } catch (error) {
      if (!(error instanceof WrongUse)) throw error;
      refused.push({ file, sentence: error.message });
    }
    // Signals are told between files only.
    await new Promise(setImmediate);
    if (interrupted !== undefined) break;
  }
  for (const signal of signals) process.off(signal, interrupt);
  return { written, refused, interrupted };
}

/** Writes one file, whole or not at all. */
function replaceFile({ file, before, after }: Replacement, language: Language): void {
  const fail = (error: unknown): never => {
    const { code, message } = error as NodeJS.ErrnoException;
    const isForbidden = code === 'EACCES' || code === 'EPERM' || code === 'EROFS';
    const sentence = isForbidden ? cliErrors.fileReadOnly : cliErrors.fileUnwritable;
    throw new WrongUse(render(sentence, language, { file, error: message }));
  };
  try {
    // A link stays one: what it leads to is written.
    const target = realpathSync(file);
    const stat = statSync(target);
    mustBeWritable(file, target, stat, language);
    const made = path.join(path.dirname(target), `.zonewright-${process.pid}.tmp`);
    try {
      writeWhole(made, after, stat);
      if (Buffer.compare(readFileSync(target), before) !== 0) {
        throw new WrongUse(render(cliErrors.fileChanged, language, { file }));
      }
      renameSync(made, target);
    } finally {
      rmSync(made, { force: true });
    }
  } catch (error) {
    if (error instanceof WrongUse) throw error;
    fail(error);
  }
}

/** Refuses what a new file in its place would do away with: that nobody may write it, other names, a device. */
function mustBeWritable(file: string, target: string, stat: Stats, language: Language): void {
  if (!stat.isFile()) throw new WrongUse(render(cliErrors.fileSpecial, language, { file }));
  if (stat.nlink > 1) throw new WrongUse(render(cliErrors.fileLinked, language, { file }));
  // The superuser may write everything, but a file that is read-only for all is meant to stay.
  const folder = path.dirname(target);
  const isReadOnly = [stat, statSync(folder)].some(({ mode }) => (mode & 0o222) === 0);
  if (isReadOnly) throw new WrongUse(render(cliErrors.fileReadOnly, language, { file }));
  accessSync(target, modes.W_OK);
}

/** Writes a new file, to the disk, with the rights and, where that is allowed, the owner of another one. */
function writeWhole(file: string, bytes: Uint8Array, { mode, uid, gid }: Stats): void {
  const descriptor = openSync(file, 'wx', 0o600);
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
    try {
      fchownSync(descriptor, uid, gid);
    } catch {
      // Only the superuser may give a file away.
    }
    fchmodSync(descriptor, mode & 0o7777);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Ends the program as the signal would have done: whoever started it may be waiting for that. */
export function endBy(signal: NodeJS.Signals): number {
  process.kill(process.pid, signal);
  return exitCodes.signal + system.signals[signal];
}
