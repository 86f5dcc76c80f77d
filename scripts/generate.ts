// Writes every generated file of the project; with --check only says which are stale, and exits with 1 when any is.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, getFileInfo, resolveConfig } from 'prettier';
import { commandLine } from './generators/command-line';
import { format as formatPage } from './generators/format';
import { grammar } from './generators/grammar';
import { man } from './generators/man';
import { namedConfGrammar } from './generators/named-conf-grammar';
import { notices } from './generators/notices';
import { peers } from './generators/peers';
import { rules } from './generators/rules';
import { schema } from './generators/schema';
import { tlds } from './generators/tlds';

/** One family of generated files. */
export interface Generator {
  /** What it makes, for the report. */
  readonly name: string;
  /** Paths from the root of the project, with the whole text of each file. */
  files(): Iterable<readonly [path: string, content: string]>;
}

const generators: readonly Generator[] = [
  commandLine,
  formatPage,
  grammar,
  man,
  namedConfGrammar,
  notices,
  peers,
  rules,
  schema,
  tlds,
];
const root = join(__dirname, '..');
const command = 'npm run generate';

/** The files whose text on disk is not what their generator makes. */
async function staleFiles(): Promise<{ path: string; content: string }[]> {
  const stale: { path: string; content: string }[] = [];
  for (const generator of generators) {
    for (const [path, raw] of generator.files()) {
      const content = await formatted(path, raw);
      if (textOnDisk(path) !== content) stale.push({ path, content });
    }
  }
  return stale;
}

/** The text as the project's formatter leaves it. */
async function formatted(path: string, text: string): Promise<string> {
  const filepath = join(root, path);
  const { inferredParser } = await getFileInfo(filepath);
  return inferredParser === null ? text : format(text, { ...(await resolveConfig(filepath)), filepath });
}

function textOnDisk(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}

async function main(): Promise<void> {
  const stale = await staleFiles();
  if (process.argv.includes('--check')) {
    for (const { path } of stale) console.error(`${path} is stale: run ${command}`);
    process.exitCode = stale.length > 0 ? 1 : 0;
    return;
  }
  for (const { path, content } of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    console.log(`wrote ${path}`);
  }
}

if (require.main === module) void main();
