// cname-target-not-found: an alias of a name that the zone doesn't have.
import { CNAME } from '../../zone/type-set';
import { mayGoOn, onwards } from '../alias-chain';
import { removeEntries } from '../removal';
import { similarHost, shortName, zoneText } from '../names';
import { replace, textsOf } from '../rule';
import type { FixDetails, RecordRule } from '../rule';
import { misreadTarget, targetSeverity } from '../target';
import { NO_NAME } from '../../zone/names';
import type { NameId, Names } from '../../zone/names';

const texts = textsOf('cname-target-not-found');

export const cnameTargetNotFound: RecordRule = {
  id: 'cname-target-not-found',
  group: 'cname',
  severity: 'warning',
  references: ['RFC 2181 §10.1', 'RFC 1912 §2.4'],
  looksAt: 'record',
  types: [CNAME],
  check(record, report) {
    const { zone, owner, target, row } = record;
    if (!mayGoOn(zone, target)) return;
    const answer = onwards(record);
    if (answer?.kind !== 'nxdomain' || answer.chain.length > 0) return;
    // A missing dot or an address is told as such.
    if (misreadTarget(record) !== undefined) return;
    report(() => {
      const { names } = zone;
      const token = record.targetToken ?? record.entry.tokens[0];
      const fixes: FixDetails[] = [];
      const guess = similarHost(zone, target);
      if (guess !== NO_NAME) {
        const written = shortName(zone, guess, record.entry.origin);
        fixes.push({ title: texts.fixes.guess, args: { guess: written }, edits: [replace(token.range, written)] });
      }
      const edits = removeEntries(zone, [row]);
      if (edits !== undefined) fixes.push({ title: texts.fixes.remove, edits });
      // Names of services are often handed over to others, and set up there later.
      const service = hasServiceLabel(names, owner) || hasServiceLabel(names, target);
      return {
        at: token.range,
        severity: service ? 'hint' : targetSeverity(record, 'warning'),
        args: { target: record.targetText, zone: zoneText(zone) },
        fixes,
      };
    });
  },
};

function hasServiceLabel(names: Names, name: NameId): boolean {
  for (let at = name; at !== NO_NAME; at = names.parent(at)) if (names.firstOctet(at) === 0x5f) return true;
  return false;
}
