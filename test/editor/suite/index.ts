// Runs inside VS Code: loads every suite beside it into mocha and writes one JSON line per test to ZONEWRIGHT_RESULTS.
import { appendFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

/** Prints nothing: the lines that `record` writes are the report. */
class Silent extends Mocha.reporters.Base {}

/** Called by VS Code as the file that `extensionTestsPath` names; a rejection becomes a failed run. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, reporter: Silent });
  for (const file of readdirSync(__dirname).sort()) {
    if (file.endsWith('.test.js')) mocha.addFile(path.join(__dirname, file));
  }
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => {
      record({ end: true });
      if (failures === 0) resolve();
      else reject(new Error(`${failures} failed`));
    });
    runner.on('pass', (test) => record({ title: test.fullTitle(), milliseconds: test.duration ?? 0 }));
    // A hook that fails is told as a failed test of its own.
    runner.on('fail', (test, error: unknown) => {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      record({ title: test.fullTitle(), milliseconds: test.duration ?? 0, error: text });
    });
    // A test without a body would pass for one that is done.
    runner.on('pending', (test) => record({ title: test.fullTitle(), milliseconds: 0, error: 'skipped' }));
  });
}

function record(entry: object): void {
  const file = process.env.ZONEWRIGHT_RESULTS;
  if (file !== undefined) appendFileSync(file, JSON.stringify(entry) + '\n');
  else console.log(JSON.stringify(entry));
}
