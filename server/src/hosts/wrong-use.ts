// What is said when a command can't be carried out as it was given: one sentence, exit code 2.
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { cliErrors } from '../messages/cli';
import { render, type Language } from '../messages/text';

export class WrongUse extends Error {}

/** Why a file or folder cannot be read. */
export function unreadable(file: string, { code, message }: NodeJS.ErrnoException, language: Language): WrongUse {
  const missing = code === 'ENOENT' || code === 'ENOTDIR';
  const forbidden = code === 'EACCES' || code === 'EPERM';
  const sentence = missing ? cliErrors.fileMissing : forbidden ? cliErrors.fileForbidden : cliErrors.fileUnreadable;
  return new WrongUse(render(sentence, language, { file, error: message }));
}

/** The octets of a file that must be there, and must not have more than `most` MiB. */
export function contentsOf(file: string, language: Language, most = Number.POSITIVE_INFINITY): Uint8Array {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, 'r');
    const { size } = fstatSync(descriptor);
    if (size > most * 1024 * 1024) {
      const args = { file, size: `${Math.ceil(size / 1024 / 1024)} MiB`, max: `${most} MiB` };
      throw new WrongUse(render(cliErrors.fileTooLarge, language, args));
    }
    return readFileSync(descriptor);
  } catch (error) {
    if (error instanceof WrongUse) throw error;
    throw unreadable(file, error as NodeJS.ErrnoException, language);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
