// ns-target-is-cname: a name server whose name is an alias.
import { relatedTexts } from '../../messages/related';
import { barrier } from '../../zone/lookup';
import { NO_NAME } from '../../zone/names';
import { OwnerView } from '../../zone/record';
import { ADDRESSES, CNAME, DNAME, NS } from '../../zone/type-set';
import { detailsElsewhere, hasFewNs, nameServerElsewhere } from '../elsewhere';
import { shortName } from '../names';
import { placeOf } from '../neighbours';
import { replace, textsOf } from '../rule';
import type { RecordRule } from '../rule';
import { delegatedTarget, targetSeverity } from '../target';

const texts = textsOf('ns-target-is-cname');

export const nsTargetIsCname: RecordRule = {
  id: 'ns-target-is-cname',
  group: 'soa-ns',
  severity: 'error',
  references: ['RFC 2181 §10.3', 'RFC 1912 §2.4', 'RFC 6672 §5.1'],
  looksAt: 'record',
  types: [NS],
  check(record, report, lookups) {
    const { zone } = record;
    const { names } = zone;
    // Most name servers are hosts with addresses, or elsewhere: that is told without reading the text.
    if (!names.isAtOrBelow(record.target, zone.apex) || barrier(zone, record.target) !== NO_NAME) {
      const elsewhere = lookups.ofZone(hasFewNs) ? nameServerElsewhere(record, lookups) : undefined;
      if (elsewhere?.is === 'alias') report(() => detailsElsewhere(record, elsewhere));
    }
    if (!names.isAtOrBelow(record.target, zone.apex)) return;
    if ((names.mask(record.target) & ADDRESSES) !== 0 && barrier(zone, record.target) === NO_NAME) return;
    const target = delegatedTarget(record);
    if (target?.is !== 'alias' && target?.is !== 'below-dname') return;
    report(() => {
      const { entry } = record;
      const { answer } = target;
      const token = record.targetToken ?? entry.tokens[0];
      const stop = barrier(zone, record.target);
      const atDname = target.is === 'below-dname' && stop !== undefined && stop !== NO_NAME;
      const place = atDname ? stop : answer.wildcard === NO_NAME ? record.target : answer.wildcard;
      const [alias] = new OwnerView(zone).at(place).records(atDname ? DNAME : CNAME);
      const found = answer.kind === 'answer' && answer.wildcard === NO_NAME;
      const canonical = found ? shortName(zone, answer.name, entry.origin) : '';
      return {
        at: token.range,
        severity: targetSeverity(record),
        args: { target: record.targetText },
        related:
          alias === undefined
            ? []
            : [{ at: placeOf(zone, alias), message: atDname ? relatedTexts.dname : relatedTexts.alias }],
        fixes: found
          ? [
              {
                title: texts.fixes.canonical,
                args: { canonical },
                edits: [replace(token.range, canonical)],
                preferred: true,
              },
            ]
          : [],
      };
    });
  },
};
