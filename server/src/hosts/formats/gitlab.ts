// gitlab: a report of code quality, which GitLab shows in merge requests.
import { createHash } from 'node:crypto';
import { jsonFindings } from '../report';
import type { Severity } from '../../rules/finding';
import { pathOf } from './format';
import type { Format } from './format';

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } };
}

const SEVERITIES: Readonly<Record<Severity, Issue['severity']>> = {
  error: 'major',
  warning: 'minor',
  information: 'info',
  hint: 'info',
};

export const gitlab: Format = {
  id: 'gitlab',
  forPeople: false,
  least: 'information',
  make({ language }) {
    const issues: Issue[] = [];
    const seen = new Map<string, number>();
    return {
      file(file) {
        for (const finding of jsonFindings([file], language)) {
          const location = { path: pathOf(finding.file), lines: { begin: finding.line, end: finding.endLine } };
          // The same finding keeps its fingerprint when lines move: what stands there counts, not where.
          const what = JSON.stringify([location.path, finding.rule, file.line(finding.line - 1).trim()]);
          const nth = seen.get(what) ?? 0;
          seen.set(what, nth + 1);
          issues.push({
            description: finding.message,
            check_name: finding.rule,
            fingerprint: createHash('sha256').update(`${what}${nth}`).digest('hex'),
            severity: SEVERITIES[finding.severity],
            location,
          });
        }
        return '';
      },
      end: () => `${JSON.stringify(issues, null, 2)}\n`,
    };
  },
};
