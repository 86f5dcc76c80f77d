// The pages of the rules, read from the documentation that lies beside the programs.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../messages/text';
import { fileOfPage, shownPage } from './page-places';

/** The page of a rule as Markdown; undefined when there is no such rule. `root` is the folder of the package. */
export function readPage(root: string, rule: string, language: Language): string | undefined {
  const file = fileOfPage(rule, language);
  return file === undefined ? undefined : shownPage(readFileSync(path.join(root, file), 'utf8'));
}
