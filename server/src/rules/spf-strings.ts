// Whether the strings of an SPF record were meant to have spaces between them.
import { parseSpf } from '../mail/spf';
import type { PolicyView } from '../zone/policy';
import { textOf } from '../zone/policy';

const meant = new WeakMap<PolicyView<'spf'>, string | null>();

/** The text with spaces between the strings when only that is an SPF record; undefined when it is one as it is. */
export function joinedWithoutSpace(view: PolicyView<'spf'>): string | undefined {
  if (view.policy.valid || view.entry.rdata.length < 2) return undefined;
  let text = meant.get(view);
  if (text === undefined) {
    const spaced = textOf(view.entry, ' ')?.text ?? '';
    text = parseSpf(spaced).valid ? spaced.replace(/ {2,}/g, ' ').trim() : null;
    meant.set(view, text);
  }
  return text ?? undefined;
}
