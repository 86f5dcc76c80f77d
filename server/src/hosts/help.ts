// The pages of messages/help/ as text for a terminal.
import { helpTitles, type HelpOption, type HelpPage } from '../messages/help/page';
import { render, type Language, type Text } from '../messages/text';
import { cellsOf, wrapped } from '../text/cells';

/** Columns of a page, at most and at least; and of the names in front. */
const WIDEST = 110;
const NARROWEST = 50;
const NAMES = 22;

/** One line in two columns, in which a name that is too long has a line of its own. */
type Row = readonly [name: string, about: string];

/** A page, for a terminal of `width` columns. */
export function helpText(page: HelpPage, language: Language, width: number): string {
  const columns = Math.max(NARROWEST, Math.min(width, WIDEST));
  const say = (text: Text): string => render(text, language);
  const out = wrapped(`${page.name} — ${say(page.title)}`, columns);
  const part = (title: string, rows: readonly Row[]): void => {
    if (rows.length > 0) out.push('', title, ...rows.flatMap(([name, about]) => inColumns(name, about, columns)));
  };
  const lines = (texts: readonly Text[]): void => {
    for (const text of texts) out.push('', ...wrapped(say(text), columns));
  };
  const { commands, environment = [] } = page;

  if (commands !== undefined) {
    const rows = commands.map(({ name, title }): Row => [name, say(title)]);
    part(say(helpTitles.commands), rows);
  } else out.push('', say(helpTitles.usage), ...page.usage.map((usage) => `  ${say(usage)}`));
  lines(page.about);
  for (const { title, options } of page.groups) {
    part(say(title), options.flatMap((option) => rowsOf(option, language))); // prettier-ignore
  }
  for (const { title, items } of page.lists) {
    out.push('', ...wrapped(say(title), columns));
    for (const [index, { text, example }] of items.entries()) {
      const line = example === undefined ? say(text) : `${say(text)}:  ${example}`;
      out.push(...indented(`${index + 1}. `, line, columns));
    }
  }
  part(say(helpTitles.exits), page.exits.map(([code, about]): Row => [String(code), say(about)])); // prettier-ignore
  part(say(helpTitles.environment), environment.map(([name, about]): Row => [name, say(about)])); // prettier-ignore
  if (page.examples.length > 0) {
    out.push('', say(helpTitles.examples));
    for (const { command, about } of page.examples) out.push(`  # ${say(about)}`, `  ${command}`);
  }
  if (commands !== undefined) lines([helpTitles.more]);
  return `${out.join('\n')}\n`;
}

/** An option as it is written, with what its value is called. */
export function optionName({ name, short, value }: HelpOption, language: Language): string {
  const long = value === undefined ? `--${name}` : `--${name} ${render(value, language)}`;
  return short === undefined ? long : `-${short}, ${long}`;
}

function rowsOf(option: HelpOption, language: Language): Row[] {
  const values = option.values ?? [];
  return [
    [optionName(option, language), render(option.about, language)],
    ...values.map(([value, about]): Row => [`    ${value}`, render(about, language)]),
  ];
}

function inColumns(name: string, about: string, columns: number): string[] {
  const gap = NAMES - cellsOf(name);
  if (gap >= 2) return indented(name + ' '.repeat(gap), about, columns);
  return [`  ${name}`, ...indented(' '.repeat(NAMES), about, columns)];
}

/** A text in lines, all as far to the right as the first one behind `lead`. */
function indented(lead: string, text: string, columns: number): string[] {
  const indent = cellsOf(lead) + 2;
  return wrapped(text, columns - indent).map((line, index) =>
    index === 0 ? `  ${lead}${line}` : ' '.repeat(indent) + line,
  );
}
