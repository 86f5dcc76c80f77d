// The pages of the rules, put together from the texts and the examples that lie beside the programs.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from '../../../package.json';
import type { Language } from '../messages/text';
import { rulePage } from '../rules/page';
import type { Example } from '../rules/page';
import { rules } from '../rules/rules';

/** Where the project is at home. */
export const site = repository.url.replace(/\.git$/, '');

/** Address of the page of a rule. */
export function pageOf(rule: string, language: Language): string {
  return `${site}/blob/main/docs/rules/${language === 'ja' ? 'ja/' : ''}${rule}.md`;
}

/** The page of a rule as Markdown; undefined when there is no such rule. `programs` is the folder that is built. */
export function readPage(programs: string, rule: string, language: Language): string | undefined {
  const found = rules.find(({ id }) => id === rule);
  if (found === undefined) return undefined;
  // A file of its own, read when it is asked for: a check does without.
  const { examples } = JSON.parse(readFileSync(path.join(programs, 'examples.json'), 'utf8')) as Examples;
  return `${rulePage(found, examples[rule], language)}\n`;
}

/** The generated file of examples. */
interface Examples {
  readonly examples: Readonly<Record<string, Example>>;
}
