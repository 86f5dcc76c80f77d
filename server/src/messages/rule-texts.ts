// What the texts of a rule are.
import type { Text } from './text';

/** The texts of one rule. */
export interface RuleTexts {
  /** Short name of the wrong, for lists and headings. */
  readonly title: Text;
  /** The finding itself. */
  readonly message: Text;
  /** The finding in special cases, each in place of `message`. */
  readonly variants?: Readonly<Record<string, Text>>;
  /** Titles of the quick fixes. */
  readonly fixes: Readonly<Record<string, Text>>;
}
