// compact: one line a finding, as compilers write it; editors and `grep` find their way in it.
import { jsonFindings, reportSummary } from '../report';
import type { Format } from './format';

export const compact: Format = {
  id: 'compact',
  forPeople: true,
  least: 'information',
  make: (options) => ({
    file: (file) =>
      jsonFindings([file], options.language)
        .map(
          ({ file: name, line, column, severity, message, rule }) =>
            `${name}:${line}:${column}: ${severity}: ${oneLine(message)} [${rule}]\n`,
        )
        .join(''),
    end: (counts) => reportSummary(counts, { ...options, color: false }),
  }),
};

function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
}
