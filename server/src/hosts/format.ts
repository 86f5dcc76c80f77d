// `zonewright format`: prints a formatted file, writes files, or says which ones are not formatted.
import { LARGEST } from '../features/formatting';
import { cliErrors } from '../messages/cli';
import { render, type Language } from '../messages/text';
import { ZoneService } from '../service';
import { fileNameOf } from '../zone-files';
import { exitCodes } from './exit-codes';
import { endBy, replaceFiles, type Replacement } from './replacing';
import { contentsOf, WrongUse } from './wrong-use';

/** What is asked for. */
export interface FormatRequest {
  readonly files: readonly string[];
  readonly how: 'print' | 'write' | 'check';
  readonly language: Language;
}

/** Where the outcome goes. */
export interface FormatOutput {
  readonly write: (output: string | Uint8Array) => void;
  /** Sentences beside it. */
  readonly say: (text: string) => void;
}

/** Formats files; the exit code. */
export async function format(request: FormatRequest, { write, say }: FormatOutput): Promise<number> {
  const { files, how, language } = request;
  // A file that can't be read is told before any is written.
  const all = files.map((file) => ({ file, before: contentsOf(file, language) }));
  for (const { file, before } of all) mustBeSmall(file, before, language);
  const changed: Replacement[] = [];
  for (const { file, before } of all) {
    const after = formattedOf(file, before);
    if (how === 'print') write(after ?? before);
    else if (after !== undefined) changed.push({ file, before, after });
  }
  if (how === 'check') {
    for (const { file } of changed) write(`${file}\n`);
    return changed.length > 0 ? exitCodes.found : exitCodes.ok;
  }
  const { written, refused, interrupted } = await replaceFiles(changed, language);
  for (const file of written) write(`${file}\n`);
  for (const { sentence } of refused) say(`zonewright: ${sentence}\n`);
  if (interrupted !== undefined) {
    const args = { n: written.length, total: changed.length };
    say(`zonewright: ${render(cliErrors.fixInterrupted, language, args)}\n`);
    return endBy(interrupted);
  }
  return refused.length > 0 ? exitCodes.wrongUse : exitCodes.ok;
}

/** The octets of the file as they are to be; undefined when they are. */
function formattedOf(file: string, bytes: Uint8Array): Uint8Array | undefined {
  // What holds NUL is no zone file, whatever its name.
  if (bytes.includes(0)) return undefined;
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
