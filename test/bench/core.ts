// Measures the core in a process of its own: `core.js BUNDLE PLAN` prints the figures as JSON.
import { readFileSync } from 'node:fs';

interface Place {
  readonly line: number;
  readonly character: number;
}

interface Edit {
  readonly range: { readonly start: Place; readonly end: Place };
  readonly newText: string;
}

/** What the bundle of `server/src/service.ts` exports, as far as it is measured. */
interface Bundle {
  readonly ZoneService: new () => {
    open(uri: string, text: string): void;
    change(uri: string, edits: readonly Edit[]): void;
    settle(uri: string, chunks?: number): boolean;
    findings(uri: string, limit?: number): { findings: unknown[]; total: number };
  };
}

/** What is to be done, written by the benchmark so that this process need not keep the text. */
export interface CorePlan {
  readonly file: string;
  readonly uri: string;
  /** Places for one character each. */
  readonly keystrokes: readonly Place[];
  /** A line below which to paste and to delete, and the text to paste. */
  readonly line: number;
  readonly paste: string;
  readonly pastedLines: number;
  /** How many lines to delete at once; 0 for none. */
  readonly deletedLines: number;
  /** How many findings are asked for after every edit, as a server would. */
  readonly limit: number;
}

/** Milliseconds and MiB. */
export interface CoreFigures {
  readonly open: number;
  readonly total: number;
  readonly keystrokes: readonly number[];
  readonly paste: number;
  readonly pasteTotal: number;
  readonly delete: number | undefined;
  readonly memory: { readonly base: number; readonly open: number; readonly edited: number; readonly peak: number };
}

const mebibyte = 1024 * 1024;

function resident(): number {
  globalThis.gc?.();
  return process.memoryUsage.rss() / mebibyte;
}

function measure(bundleFile: string, plan: CorePlan): CoreFigures {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the bundle is made after this file is compiled
  const { ZoneService } = require(bundleFile) as Bundle;
  const service = new ZoneService();
  const { uri, limit } = plan;
  const base = resident();

  /** Everything up to the findings that a server would send; returns milliseconds and the number of findings. */
  const timed = (edit: () => void): [number, number] => {
    const started = performance.now();
    edit();
    while (!service.settle(uri));
    const { total } = service.findings(uri, limit);
    return [performance.now() - started, total];
  };
  const change = (start: Place, end: Place, newText: string): [number, number] =>
    timed(() => service.change(uri, [{ range: { start, end }, newText }]));

  const [open, total] = timed(() => service.open(uri, readFileSync(plan.file, 'utf8')));
  const openMemory = resident();

  // Every other keystroke takes back the one before, so that the zone does not rot while it is measured.
  const keystrokes = plan.keystrokes.flatMap((place) => {
    const behind = { line: place.line, character: place.character + 1 };
    return [change(place, place, 'x')[0], change(place, behind, '')[0]];
  });
  const editedMemory = resident();

  const at = { line: plan.line, character: 0 };
  const [paste, pasteTotal] = change(at, at, plan.paste);
  change(at, { line: plan.line + plan.pastedLines, character: 0 }, '');
  const deleted =
    plan.deletedLines === 0 ? undefined : change(at, { line: plan.line + plan.deletedLines, character: 0 }, '')[0];
  const peak = process.resourceUsage().maxRSS / 1024;
  const memory = { base, open: openMemory, edited: editedMemory, peak };
  return { open, total, keystrokes, paste, pasteTotal, delete: deleted, memory };
}

if (require.main === module) {
  const [bundleFile, planFile] = process.argv.slice(2);
  const plan = JSON.parse(readFileSync(planFile, 'utf8')) as CorePlan;
  process.stdout.write(`${JSON.stringify(measure(bundleFile, plan))}\n`);
}
