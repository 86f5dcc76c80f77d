// The pages of the rules, read from the documentation that lies beside the programs.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from '../../../package.json';
import type { Language } from '../messages/text';
import { rules } from '../rules/rules';

/** Where the project is at home. */
export const site = repository.url.replace(/\.git$/, '');

/** The folder of a rule's page, from the folder of the package. */
function folderOf(language: Language): string {
  return language === 'ja' ? 'docs/rules/ja' : 'docs/rules';
}

/** Address of the page of a rule. */
export function pageOf(rule: string, language: Language): string {
  return `${site}/blob/main/${folderOf(language)}/${rule}.md`;
}

/** The page of a rule as Markdown; undefined when there is no such rule. `root` is the folder of the package. */
export function readPage(root: string, rule: string, language: Language): string | undefined {
  if (!rules.some(({ id }) => id === rule)) return undefined;
  const page = readFileSync(path.join(root, folderOf(language), `${rule}.md`), 'utf8');
  // What only says how the file is made is not for readers.
  return page.replace(/^<!--.*-->\s*/, '');
}
