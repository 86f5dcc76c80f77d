// pretty: the source lines with carets under the stretches, for people.
import { reportSummary, reportText } from '../report';
import type { Format } from './format';

export const pretty: Format = {
  id: 'pretty',
  forPeople: true,
  least: 'information',
  make: (options) => ({
    file(file, limit) {
      const shown = { ...file, findings: file.findings.slice(0, limit), total: file.findings.length };
      const text = reportText(shown, options);
      return text === '' ? '' : `${text}\n`;
    },
    end: (counts) => reportSummary(counts, options),
  }),
};
