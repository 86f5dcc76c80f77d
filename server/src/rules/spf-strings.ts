// Whether the strings of an SPF record were meant to have spaces between them.
import { parseSpf } from '../mail/spf';
import type { PolicyView } from '../zone/policy';
import { textOf } from '../zone/policy';

/** The text with spaces between the strings when only that is an SPF record; undefined when it is one as it is. */
export function joinedWithoutSpace(view: PolicyView<'spf'>): string | undefined {
  if (view.policy.valid || view.text.strings.length < 2) return undefined;
  const spaced = textOf(view.entry, ' ')?.text ?? '';
  return parseSpf(spaced).valid ? spaced.replace(/ {2,}/g, ' ').trim() : undefined;
}
