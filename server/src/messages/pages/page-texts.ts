// What only the page of a rule says, beside the texts of the rule itself.
import type { Text } from '../text';

export interface PageTexts {
  /** What will happen if nobody mends it. */
  readonly why: Text;
  /** When the rule stays silent on purpose. */
  readonly exceptions: Text;
}
