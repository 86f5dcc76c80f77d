// Where the pages of the rules are: on the web, and in the folder of the package.
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

/** The file of a rule's page, from the folder of the package; undefined when there is no such rule. */
export function fileOfPage(rule: string, language: Language): string | undefined {
  return rules.some(({ id }) => id === rule) ? `${folderOf(language)}/${rule}.md` : undefined;
}

/** A page without what only says how its file is made. */
export function shownPage(file: string): string {
  return file.replace(/^<!--.*-->\s*/, '');
}
