// spf-ptr: the mechanism and the macro that look up reverse names.
import { change, fix, removeTerm } from '../policy-edits';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('spf-ptr');
const MACRO = /%\{p\d*r?[.\-+,/_=]*\}/i;

export const spfPtr: PolicyRule<'spf'> = {
  id: 'spf-ptr',
  group: 'spf',
  severity: 'warning',
  references: ['RFC 7208 §5.5', 'RFC 7208 §7.2'],
  tags: ['deprecated'],
  looksAt: 'policy',
  policy: 'spf',
  check(view, report) {
    for (const term of view.policy.terms) {
      if (term.kind === 'mechanism' && term.name === 'ptr') {
        report(() => {
          const guess = `a${view.text.text.slice(term.nameEnd, term.end)}`;
          return {
            at: view.range(term.start, term.end),
            fixes: [
              ...fix(texts.fixes.a, change(view, term.nameStart, term.end, guess), { guess }),
              ...fix(texts.fixes.remove, removeTerm(view, term), { term: term.text }),
            ],
          };
        });
      }
      const macro = term.hasMacro && term.valid ? MACRO.exec(term.value) : null;
      if (macro === null) continue;
      report(() => ({
        at: view.range(term.valueStart + macro.index, term.valueStart + macro.index + macro[0].length),
        message: texts.variants.macro,
        args: { macro: macro[0] },
      }));
    }
  },
};
