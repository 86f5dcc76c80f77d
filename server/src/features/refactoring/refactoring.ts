// What a refactoring is.
import type { Args, Text } from '../../messages/text';
import type { TextEdit } from '../../text/span';

/** Another way to write the same. */
export interface Refactoring {
  readonly title: Text;
  readonly args: Args;
  readonly edits: readonly TextEdit[];
}
