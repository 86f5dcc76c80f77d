// The page of a rule as Markdown: what it says, why, wrong and right, exceptions, standards, how to change it.
import { groupTexts, indexTexts, pageTexts, severityTexts } from '../messages/pages';
import { rulePages } from '../messages/rule-pages';
import { ruleTexts } from '../messages/rules';
import type { RuleTexts } from '../messages/rules';
import { render } from '../messages/text';
import type { Language, Text } from '../messages/text';
import type { Rule, RuleGroup } from './rule';

/** What the fixture of a rule shows. */
export interface Example {
  /** A zone, or a piece of one, that has the fault. */
  readonly wrong: string;
  /** What the command line prints about it. */
  readonly report: Text;
  /** One without the fault. */
  readonly right: string;
}

/** The page, without its last line break. */
export function rulePage(rule: Rule, example: Example | undefined, language: Language): string {
  const texts: RuleTexts = ruleTexts[rule.id];
  const { why, exceptions } = rulePages[rule.id];
  const say = (text: Text): string => render(text, language);
  const heading = (text: Text): string => `## ${say(text)}`;
  const fixes = Object.values(texts.fixes).map((text) => `- ${withEllipses(say(text))}`);
  const parts = [
    `# ${rule.id}: ${say(texts.title)}`,
    `**${say(severityTexts[rule.severity])}** · ${say(groupTexts[rule.group])}`,
    ...(example === undefined
      ? [heading(pageTexts.says), withEllipses(say(texts.message))]
      : [
          heading(pageTexts.wrong),
          fenced('zone', example.wrong),
          heading(pageTexts.says),
          fenced('text', example.report[language]),
        ]),
    heading(pageTexts.why),
    say(why),
    ...(example === undefined ? [] : [heading(pageTexts.right), fenced('zone', example.right)]),
    heading(pageTexts.fixes),
    fixes.length === 0 ? say(pageTexts.noFixes) : fixes.join('\n'),
    heading(pageTexts.exceptions),
    say(exceptions),
    ...(rule.references.length === 0
      ? []
      : [heading(pageTexts.references), rule.references.map((reference) => `- ${linked(reference)}`).join('\n')]),
    heading(pageTexts.change),
    say(pageTexts.changeHow),
    fenced('json', `"zonewright.rules": { "${rule.id}": "${rule.severity === 'warning' ? 'error' : 'warning'}" }`),
  ];
  return parts.join('\n\n');
}

/** The list of all rules by group, with links to their pages in the same folder. */
export function ruleIndex(rules: readonly Rule[], language: Language): string {
  const say = (text: Text): string => render(text, language);
  const parts = [`# ${say(indexTexts.title)}`, render(indexTexts.intro, language, { n: rules.length })];
  for (const [group, name] of Object.entries(groupTexts) as [RuleGroup, Text][]) {
    const rows = rules
      .filter((rule) => rule.group === group)
      .map(
        ({ id, severity }) => `| [${id}](${id}.md) | ${say(severityTexts[severity])} | ${say(ruleTexts[id].title)} |`,
      );
    if (rows.length === 0) continue;
    const head = `| ${[indexTexts.rule, indexTexts.severity, indexTexts.wrong].map(say).join(' | ')} |`;
    parts.push(`## ${say(name)}`, [head, '| --- | --- | --- |', ...rows].join('\n'));
  }
  return parts.join('\n\n');
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text.replace(/\s+$/, '')}\n\`\`\``;
}

/** A template as people read it: what the finding fills in is left open. */
function withEllipses(text: string): string {
  return text.replace(/\{\w+\}/g, '…');
}

/** `RFC 1035 §5.1` as a link to the place. */
function linked(reference: string): string {
  const found = /^RFC (\d+)(?: §([\d.]+))?$/.exec(reference);
  if (!found) return reference;
  const section = found[2] === undefined ? '' : `#section-${found[2]}`;
  return `[${reference}](https://www.rfc-editor.org/rfc/rfc${found[1]}${section})`;
}
