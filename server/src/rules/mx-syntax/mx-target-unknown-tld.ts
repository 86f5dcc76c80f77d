// mx-target-unknown-tld: a name outside the zone under a top-level domain that does not exist, such as "cmo".
import { topLevelDomains } from '../../dns/tlds';
import { hints } from '../../messages/fragments';
import { isSpecialTopLevel, isTopLevel } from '../../zone/top-level';
import { MX } from '../../zone/type-set';
import { quoted } from '../mx-entry';
import { distance } from '../names';
import { replace, textsOf } from '../rule';
import type { RecordRule } from '../rule';
import { isInternal } from '../scope';
import { outsideTopLevel, isOutside } from '../target';

const texts = textsOf('mx-target-unknown-tld');

/** The domains that mail servers mostly are in: of several that are one slip away, one of these was meant. */
const COMMON = ['com', 'net', 'org', 'jp', 'info', 'biz', 'de', 'uk', 'fr', 'io', 'cloud', 'email', 'mail'];

export const mxTargetUnknownTld: RecordRule = {
  id: 'mx-target-unknown-tld',
  group: 'mx-syntax',
  severity: 'warning',
  references: ['IANA Root Zone Database'],
  looksAt: 'record',
  types: [MX],
  look: isOutside,
  check(record, report, lookups) {
    const tld = outsideTopLevel(record);
    if (tld === undefined || isTopLevel(record.zone, tld) || /^\d+$/.test(tld)) return;
    if (isSpecialTopLevel(tld) || isInternal(lookups)) return;
    const { targetToken: token } = record;
    if (token === undefined || token.quoted) return;
    report(() => {
      const guess = similar(tld);
      const written = token.text.slice(0, token.text.length - tld.length - 1);
      return {
        at: token.range,
        args: {
          target: quoted(token.text),
          tld,
          hint: guess === undefined ? '' : hints.didYouMean,
          guess: guess ?? '',
        },
        fixes:
          guess === undefined
            ? []
            : [{ title: texts.fixes.guess, args: { guess }, edits: [replace(token.range, `${written}${guess}.`)] }],
      };
    });
  },
};

/** A top-level domain one slip away from a word: a common one, else the only one. */
function similar(word: string): string | undefined {
  const common = COMMON.find((known) => distance(word, known) === 1);
  if (common !== undefined) return common;
  const near = [...topLevelDomains()].filter((known) => Math.abs(known.length - word.length) < 2 && distance(word, known) === 1); // prettier-ignore
  return near.length === 1 ? near[0] : undefined;
}
