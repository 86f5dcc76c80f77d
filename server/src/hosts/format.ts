// `zonewright format`: prints a formatted file, writes files, or says which ones are not formatted.
import { writeFileSync } from 'node:fs';
import { LARGEST } from '../features/formatting';
import { cliErrors } from '../messages/cli';
import { render, type Language } from '../messages/text';
import { fileNameOf, ZoneService } from '../service';
import { contentsOf, WrongUse } from './wrong-use';

/** What is asked for. */
export interface FormatRequest {
  readonly files: readonly string[];
  readonly how: 'print' | 'write' | 'check';
  readonly language: Language;
}

/** Formats files; how many were not formatted. */
export function format(request: FormatRequest, write: (output: string | Uint8Array) => void): number {
  const { files, how, language } = request;
  // A file that can't be read is told before any is written.
  const all = files.map((file) => ({ file, bytes: contentsOf(file, language) }));
  for (const { file, bytes } of all) mustBeSmall(file, bytes, language);
  let unformatted = 0;
  for (const { file, bytes } of all) {
    const formatted = formattedOf(file, bytes);
    if (formatted !== undefined) unformatted++;
    if (how === 'print') write(formatted ?? bytes);
    else if (formatted !== undefined) {
      if (how === 'write') save(file, formatted, language);
      write(`${file}\n`);
    }
  }
  return unformatted;
}

/** The octets of the file as they are to be; undefined when they are. */
function formattedOf(file: string, bytes: Uint8Array): Uint8Array | undefined {
  const service = new ZoneService();
  service.open(file, bytes, { fileName: fileNameOf(file) });
  const edits = service.formatting(file) ?? [];
  // From the end: what is replaced there moves nothing before it.
  service.change(
    file,
    [...edits].sort((left, right) => byPlace(right.range.start, left.range.start)),
  );
  return edits.length === 0 ? undefined : service.zone(file).bytes;
}

interface Place {
  readonly line: number;
  readonly character: number;
}

function byPlace(left: Place, right: Place): number {
  return left.line - right.line || left.character - right.character;
}

function mustBeSmall(file: string, { length }: Uint8Array, language: Language): void {
  if (length <= LARGEST) return;
  const megabytes = (octets: number): string => `${Math.ceil(octets / 1_000_000)} MB`;
  const args = { file, size: megabytes(length), max: megabytes(LARGEST) };
  throw new WrongUse(render(cliErrors.formatTooLarge, language, args));
}

function save(file: string, bytes: Uint8Array, language: Language): void {
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    const { message } = error as NodeJS.ErrnoException;
    throw new WrongUse(render(cliErrors.fileUnwritable, language, { file, error: message }));
  }
}
