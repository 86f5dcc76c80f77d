// Runs inside VS Code, in whichever extension host: runs the suites with mocha and tells of each test to EDITOR_DESK.
import Mocha from 'mocha';
import { desk } from './desk';

/** Prints nothing: what is told to the desk is the report. */
class Silent extends Mocha.reporters.Base {}

/** Tells something that is no result: how long something took. */
export function note(text: string): Promise<void> {
  return record({ note: text });
}

/** Runs what `suites` define when they are called; a rejection becomes a failed run. */
export async function runSuites(suites: readonly (() => unknown)[]): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, reporter: Silent });
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, '', mocha);
  for (const define of suites) define();
  let told = Promise.resolve();
  const tell = (entry: object): void => {
    told = told.then(() => record(entry));
  };
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on('pass', (test) => tell({ title: test.fullTitle(), milliseconds: test.duration ?? 0 }));
    // A hook that fails is told as a failed test of its own.
    runner.on('fail', (test, error: unknown) => {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      tell({ title: test.fullTitle(), milliseconds: test.duration ?? 0, error: text });
    });
    // A test without a body would pass for one that is done.
    runner.on('pending', (test) => tell({ title: test.fullTitle(), milliseconds: 0, error: 'skipped' }));
  });
  tell({ end: true });
  await told;
  if (failures > 0) throw new Error(`${failures} failed`);
}

async function record(entry: object): Promise<void> {
  if (desk === undefined) console.log(JSON.stringify(entry));
  else await fetch(new URL('results', desk), { method: 'POST', body: JSON.stringify(entry) });
}
