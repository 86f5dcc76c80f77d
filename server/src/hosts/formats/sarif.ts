// sarif: the Static Analysis Results Interchange Format 2.1.0 (OASIS), as code scanning takes it.
import { rulePages } from '../../messages/rule-pages';
import { ruleTexts } from '../../messages/rules';
import { render, type Language } from '../../messages/text';
import type { Finding, Fix, Severity } from '../../rules/finding';
import { rules } from '../../rules/rules';
import type { Rule } from '../../rules/rule';
import type { Range } from '../../text/span';
import type { ReportedFile } from '../report';
import { site } from '../page-places';
import { pathOf } from './format';
import type { Format, FormatOptions } from './format';

const LEVELS: Readonly<Record<Severity | 'off', 'error' | 'warning' | 'note' | 'none'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'none',
};

export const sarif: Format = {
  id: 'sarif',
  forPeople: false,
  least: 'information',
  make(options) {
    const results: object[] = [];
    return {
      file(file) {
        for (const finding of file.findings) results.push(resultOf(finding, file, options.language));
        return '';
      },
      end: () => `${JSON.stringify(log(results, options), null, 2)}\n`,
    };
  },
};

function log(results: readonly object[], options: FormatOptions): object {
  const { version, language } = options;
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Zonewright',
            semanticVersion: version,
            informationUri: site,
            language,
            rules: rules.map((rule) => descriptorOf(rule, options)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
}

function descriptorOf({ id, group, severity }: Rule, { language, pageOf }: FormatOptions): object {
  const { title } = ruleTexts[id];
  const { why } = rulePages[id];
  return {
    id,
    shortDescription: { text: render(title, language) },
    fullDescription: { text: render(why, language) },
    helpUri: pageOf(id, language),
    defaultConfiguration: { level: LEVELS[severity], enabled: severity !== 'off' },
    properties: { tags: [group] },
  };
}

function resultOf(finding: Finding, file: ReportedFile, language: Language): object {
  const { rule, severity, range, message, args, related } = finding;
  const artifactLocation = { uri: uriOf(file.file) };
  const ruleIndex = rules.findIndex(({ id }) => id === rule);
  const fixes = finding.fixes.filter(({ snippet }) => !snippet).map((fix) => fixOf(fix, artifactLocation, language));
  return {
    ruleId: rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: render(message, language, args) },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(range) } }],
    relatedLocations: related.map(({ range: place, message: text, args: its }, id) => ({
      id,
      message: { text: render(text, language, its) },
      physicalLocation: { artifactLocation, region: regionOf(place) },
    })),
    ...(fixes.length === 0 ? {} : { fixes }),
  };
}

function fixOf({ title, args, edits }: Fix, artifactLocation: object, language: Language): object {
  return {
    description: { text: render(title, language, args) },
    artifactChanges: [
      {
        artifactLocation,
        replacements: edits.map(({ range, newText }) => ({
          deletedRegion: regionOf(range),
          insertedContent: { text: newText },
        })),
      },
    ],
  };
}

/** A region counts from 1; its end is behind it. */
function regionOf({ start, end }: Range): object {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** A relative path as a relative reference, an absolute one as a file URI (RFC 8089). */
function uriOf(file: string): string {
  const path = pathOf(file);
  const escaped = path
    .split('/')
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join('/');
  if (/^[A-Za-z]:\//.test(path)) return `file:///${escaped.replace('%3A', ':')}`;
  return path.startsWith('/') ? `file://${escaped}` : escaped;
}
