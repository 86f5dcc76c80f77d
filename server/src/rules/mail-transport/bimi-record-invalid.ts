// bimi-record-invalid: mail providers do not read the record.
import { isHttps, writtenBimiVersion } from '../../mail/bimi';
import { recordReasons } from '../../messages/policies';
import { change, fix, removeRecord, replaceValue } from '../policy-edits';
import { distinctAt, isCutByComment } from '../policy-records';
import { textsOf } from '../rule';
import type { PolicyRule } from '../rule';

const texts = textsOf('bimi-record-invalid');

export const bimiRecordInvalid: PolicyRule<'bimi'> = {
  id: 'bimi-record-invalid',
  group: 'mail-transport',
  severity: 'warning',
  references: ['draft-brand-indicators-for-message-identification §4.2'],
  looksAt: 'policy',
  policy: 'bimi',
  check(view, report, lookups) {
    const { version, l, a, list } = view.policy;
    if (view.place !== 'bimi' || version === 'unrelated' || isCutByComment(view)) return;
    if (version === 'invalid') {
      report(() => {
        const { text } = view.text;
        const written = writtenBimiVersion.exec(text)?.[0] ?? '';
        const edits = change(view, 0, written.length, written.length < text.length ? 'v=BIMI1; ' : 'v=BIMI1; l=;');
        return {
          at: view.range(0, list.tags[0]?.end ?? view.text.length),
          args: { reason: recordReasons.bimiVersion },
          fixes: fix(texts.fixes.rewrite, edits, {}, true),
        };
      });
      return;
    }
    for (const tag of [l, a]) {
      if (tag === undefined || tag.value === '') continue;
      if (!isHttps(tag.value)) {
        report(() => ({
          at: view.range(tag.start, tag.end),
          args: { reason: recordReasons.https, tag: tag.name },
          fixes: /^http:/i.test(tag.value)
            ? fix(texts.fixes.https, replaceValue(view, tag, `https:${tag.value.slice(5)}`))
            : [],
        }));
      } else if (tag === l && !/\.svg(?:[?#]|$)/i.test(tag.value)) {
        report(() => ({
          at: view.range(tag.valueStart, tag.valueEnd),
          message: texts.variants.svg,
          severity: 'information',
          args: { url: view.text.shown(tag.valueStart, tag.valueEnd) },
        }));
      }
    }
    const records = distinctAt(lookups, view.owner, 'bimi', ({ policy }) => policy.version === 'valid');
    if (!records.slice(1).some(({ row }) => row === view.row)) return;
    report(() => ({
      at: view.whole,
      args: { reason: recordReasons.several },
      fixes: fix(texts.fixes.keep, removeRecord(view.zone, view.row)),
    }));
  },
};
