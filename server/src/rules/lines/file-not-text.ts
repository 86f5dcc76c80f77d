// file-not-text: a file of another kind, or in an encoding that no name server reads. Nothing else is said of it.
import { contentOf } from '../../zone/content';
import { textsOf } from '../rule';
import type { TextRule } from '../rule';

const { message, variants } = textsOf('file-not-text');

const MESSAGES = { 'utf-16': variants.utf16, raw: variants.raw, binary: message } as const;

export const fileNotText: TextRule = {
  id: 'file-not-text',
  group: 'lines',
  severity: 'error',
  references: ['RFC 1035 §5'],
  looksAt: 'text',
  ofAnyFile: true,
  check(zone, report) {
    const content = contentOf(zone.text);
    if (content === 'text') return;
    report(() => ({
      at: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
      message: MESSAGES[content],
    }));
  },
};
