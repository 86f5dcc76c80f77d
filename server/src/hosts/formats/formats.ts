// All forms of report, in the order in which `--help` names them.
import { compact } from './compact';
import type { Format } from './format';
import { github } from './github';
import { gitlab } from './gitlab';
import { json } from './json';
import { jsonl } from './jsonl';
import { junit } from './junit';
import { pretty } from './pretty';
import { sarif } from './sarif';

export const formats: readonly Format[] = [pretty, compact, json, jsonl, sarif, github, gitlab, junit];

/** The form of that name; undefined when there is none. */
export function formatOf(id: string): Format | undefined {
  return formats.find((format) => format.id === id);
}
