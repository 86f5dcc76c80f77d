// `zonewright check --fix`: makes the fixes that are certain, and reports what remains.
import { cliErrors, fixSummary } from '../messages/cli';
import { render, type Language } from '../messages/text';
import { check, type CheckRequest, type Output } from './check';
import { unifiedDiff } from './diff';
import { standardInput } from './examiner';
import { exitCodes } from './exit-codes';
import { Fixing, type EditedFile } from './fixing';
import { endBy, replaceFiles } from './replacing';

/** Times that all is checked and mended; what is left then is for the next run. */
const MOST_ROUNDS = 20;

/** Where the outcome goes. */
export interface FixOutput extends Output {
  /** Octets of files, and of the differences between them. */
  readonly contents: (bytes: Uint8Array) => void;
}

/** Mends, and writes the files or, with `dry`, what would change in them; the exit code. */
export async function fix(request: CheckRequest, dry: boolean, output: FixOutput): Promise<number> {
  const fixing = new Fixing();
  const fixed = { ...request, fixing };
  const { stdin } = request;
  const { language } = request.report;
  const say = (sentence: string): void => {
    output.say(`${sentence}\n`);
  };
  let remains = checked(fixed);
  for (let round = 0; round < MOST_ROUNDS && fixing.make(); round++) remains = checked(fixed);
  const files = fixing.files;

  if (dry) {
    for (const { file, text } of files) output.contents(unifiedDiff(file, text.before, text.changes));
    if (files.length > 0) say(summaryOf('wouldBeMade', files, language));
    if (fixing.hasMore) say(render(cliErrors.fixMore, language));
    return files.length > 0 ? exitCodes.found : exitCodes.ok;
  }
  if (stdin !== undefined) {
    output.contents(fixing.bytes(stdin) ?? standardInput(language));
    remains.tell(output);
    return remains.code;
  }

  const replacements = files.map(({ file, text }) => ({ file, before: text.before, after: text.bytes }));
  const { written, refused, interrupted } = await replaceFiles(replacements, language);
  if (interrupted !== undefined) {
    say(`zonewright: ${render(cliErrors.fixInterrupted, language, { n: written.length, total: files.length })}`);
    return endBy(interrupted);
  }
  for (const { file } of refused) fixing.forget(file);
  if (refused.length > 0) remains = checked(fixed);
  remains.tell(output);
  const done = files.filter(({ file }) => written.includes(file));
  if (done.length > 0) say(summaryOf('made', done, language));
  if (fixing.hasMore && refused.length === 0) say(render(cliErrors.fixMore, language));
  for (const { sentence } of refused) say(`zonewright: ${sentence}`);
  return refused.length > 0 ? exitCodes.wrongUse : remains.code;
}

/** How many fixes were made, or would be, in how many files. */
function summaryOf(how: 'made' | 'wouldBeMade', files: readonly EditedFile[], language: Language): string {
  const fixes = files.reduce((sum, file) => sum + file.fixes, 0);
  const { text, args } = fixSummary(how, fixes, files.length);
  return render(text, language, args);
}

/** A check whose report is kept back: only the last one is told. */
interface Checked {
  readonly code: number;
  readonly tell: (output: Output) => void;
}

function checked(request: CheckRequest): Checked {
  request.fixing?.begin();
  const told: [way: keyof Output, text: string][] = [];
  const code = check(request, {
    write: (text) => void told.push(['write', text]),
    say: (text) => void told.push(['say', text]),
  });
  return {
    code,
    tell: (output) => {
      for (const [way, text] of told) output[way](text);
    },
  };
}
