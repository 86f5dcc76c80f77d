// What is said when a command can't be carried out as it was given: one sentence, exit code 2.
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
