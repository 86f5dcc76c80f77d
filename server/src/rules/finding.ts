// What a rule found, as plain data that any host can show.
import type { Args, Text } from '../messages/text';
import type { Range, TextEdit } from '../text/span';

/** How much a finding matters; the levels of every editor. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** All severities, the gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Whether a severity is `least` or graver. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(least);
}

/** A change that mends a finding. */
export interface Fix {
  readonly title: Text;
  readonly args: Args;
  readonly edits: readonly TextEdit[];
  /** The one that an editor may take without asking. */
  readonly preferred: boolean;
  /** The new texts hold tab stops (`$1`, `${1:text}`). */
  readonly snippet: boolean;
}

/** Another place that a finding speaks of. */
export interface Related {
  readonly range: Range;
  readonly message: Text;
  readonly args: Args;
}

/** One fault, on the exact token. */
export interface Finding {
  /** The rule's id. */
  readonly rule: string;
  readonly severity: Severity;
  readonly range: Range;
  readonly message: Text;
  readonly args: Args;
  readonly related: readonly Related[];
  readonly tags: readonly ('unnecessary' | 'deprecated')[];
  readonly fixes: readonly Fix[];
}
