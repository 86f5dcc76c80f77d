// json: one array of all findings.
import { jsonFindings, type JsonFinding } from '../report';
import type { Format } from './format';

export const json: Format = {
  id: 'json',
  forPeople: false,
  least: 'hint',
  make({ language }) {
    const all: JsonFinding[] = [];
    return {
      file(file) {
        for (const finding of jsonFindings([file], language)) all.push(finding);
        return '';
      },
      end: () => `${JSON.stringify(all, null, 2)}\n`,
    };
  },
};
