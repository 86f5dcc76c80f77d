// mx-target-is-cname: an MX target must be a host with addresses of its own, not an alias.
import { NO_NAME } from '../../zone/names';
import { MX } from '../../zone/type-set';
import { replaceByAddresses } from '../alias';
import { detailsElsewhere, targetElsewhere } from '../elsewhere';
import { textsOf } from '../rule';
import type { RecordRule } from '../rule';
import { judgedTarget, isNoSuchHost } from '../target';
import { aliasPlaces, aliasRow, chainOf, isByWildcard, toCanonical } from '../target-alias';

const texts = textsOf('mx-target-is-cname');

export const mxTargetIsCname: RecordRule = {
  id: 'mx-target-is-cname',
  group: 'mx-meaning',
  severity: 'error',
  references: ['RFC 2181 §10.3', 'RFC 5321 §5.1', 'RFC 1034 §3.6.2'],
  looksAt: 'record',
  types: [MX],
  look: isNoSuchHost,
  check(record, report, lookups) {
    const elsewhere = targetElsewhere(record, lookups);
    if (elsewhere?.is === 'alias') report(() => detailsElsewhere(record, elsewhere));
    const exchange = judgedTarget(record);
    if (exchange?.is !== 'alias') return;
    report(() => {
      const { zone, entry } = record;
      const { names } = zone;
      const { answer } = exchange;
      const byWildcard = isByWildcard(zone, answer);
      const canonical = toCanonical(record, answer, texts.fixes.canonical);
      const { loop, wildcard } = texts.variants;
      return {
        at: entry.rdata[1].range,
        message: answer.kind === 'loop' ? loop : byWildcard ? wildcard : texts.message,
        args: {
          target: record.targetText,
          wildcard: answer.wildcard === NO_NAME ? '' : names.text(answer.wildcard),
          ...chainOf(zone, answer),
        },
        related: aliasPlaces(zone, answer),
        fixes: () => {
          const alias = byWildcard ? undefined : aliasRow(zone, answer);
          const addresses = alias === undefined ? undefined : replaceByAddresses(zone, answer.chain[0], alias);
          return addresses === undefined
            ? canonical()
            : [...canonical(), { title: texts.fixes.addresses, edits: addresses }];
        },
      };
    });
  },
};
