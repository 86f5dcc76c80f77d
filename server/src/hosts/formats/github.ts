// github: workflow commands that GitHub Actions shows as annotations beside the lines.
import { jsonFindings, reportSummary } from '../report';
import type { Severity } from '../../rules/finding';
import { pathOf } from './format';
import type { Format } from './format';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

export const github: Format = {
  id: 'github',
  forPeople: false,
  least: 'information',
  make: (options) => ({
    file: (file) =>
      jsonFindings([file], options.language)
        .map((finding) => {
          const properties = {
            file: pathOf(finding.file),
            line: finding.line,
            endLine: finding.endLine,
            // Columns count only where the stretch stands in one line.
            ...(finding.line === finding.endLine ? { col: finding.column, endColumn: finding.endColumn } : {}),
            title: finding.rule,
          };
          const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
          return `::${COMMANDS[finding.severity]} ${written.join(',')}::${data(finding.message)}\n`;
        })
        .join(''),
    end: (counts) => reportSummary(counts, { ...options, color: false }),
  }),
};

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
