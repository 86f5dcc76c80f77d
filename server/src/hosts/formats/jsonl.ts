// jsonl: one object a line, written as soon as a file is checked.
import { jsonFindings } from '../report';
import type { Format } from './format';

export const jsonl: Format = {
  id: 'jsonl',
  forPeople: false,
  least: 'hint',
  make: ({ language }) => ({
    file: (file) =>
      jsonFindings([file], language)
        .map((finding) => `${JSON.stringify(finding)}\n`)
        .join(''),
    end: () => '',
  }),
};
