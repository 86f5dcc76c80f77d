// The pages of the rules, read from what lies beside the programs.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../messages/text';
import { fileOfPages, pageIn } from './page-places';

/** The page of a rule as Markdown; undefined when there is no such rule. `root` is the folder of the package. */
export function readPage(root: string, rule: string, language: Language): string | undefined {
  return pageIn(readFileSync(path.join(root, fileOfPages(language)), 'utf8'), rule);
}
