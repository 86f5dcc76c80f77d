// Where the pages of the rules are: on the web, and in the folder of the package.
import { repository } from '../../../package.json';
import type { Language } from '../messages/text';

/** Where the project is at home. */
export const site = repository.url.replace(/\.git$/, '');

/** Address of the page of a rule. */
export function pageOf(rule: string, language: Language): string {
  return `${site}/blob/main/docs/rules/${language === 'ja' ? 'ja/' : ''}${rule}.md`;
}

/** The file that holds the pages of all rules, from the folder of the package: scripts/build.mjs puts them together. */
export function fileOfPages(language: Language): string {
  return `dist/pages/${language}.json`;
}

/** The page of a rule in such a file, as Markdown; undefined when there is no such rule. */
export function pageIn(file: string, rule: string): string | undefined {
  const pages = JSON.parse(file) as Readonly<Record<string, string>>;
  return Object.hasOwn(pages, rule) ? pages[rule] : undefined;
}
