// suppression-unused: a comment that silences findings where there are none; see suppressor.ts for what it looks at.
import type { SuppressionRule } from '../rule';

export const suppressionUnused: SuppressionRule = {
  id: 'suppression-unused',
  group: 'lines',
  severity: 'hint',
  references: [],
  tags: ['unnecessary'],
  looksAt: 'suppressions',
};
