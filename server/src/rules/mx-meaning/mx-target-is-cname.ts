// mx-target-is-cname: an MX target must be a host with addresses of its own, not an alias.
import { chainEnds } from '../../messages/fragments';
import { relatedTexts } from '../../messages/related';
import type { Text } from '../../messages/text';
import { EntryView } from '../../zone/entry-view';
import { hasAddress } from '../../zone/exchange';
import type { Answer } from '../../zone/lookup';
import { NO_NAME } from '../../zone/names';
import { OwnerView } from '../../zone/record';
import { CNAME, MX } from '../../zone/type-set';
import type { Zone } from '../../zone/zone';
import { replaceByAddresses } from '../alias';
import { judgedTarget } from '../target';
import { shortName } from '../names';
import { replace, textsOf } from '../rule';
import type { FixDetails, RecordRule } from '../rule';

const texts = textsOf('mx-target-is-cname');

export const mxTargetIsCname: RecordRule = {
  id: 'mx-target-is-cname',
  group: 'mx-meaning',
  severity: 'error',
  references: ['RFC 2181 §10.3', 'RFC 5321 §5.1', 'RFC 1034 §3.6.2'],
  looksAt: 'record',
  types: [MX],
  check(record, report) {
    const exchange = judgedTarget(record);
    if (exchange?.is !== 'alias') return;
    report(() => {
      const { zone, entry } = record;
      const { names } = zone;
      const { answer } = exchange;
      const target = entry.rdata[1];
      const canonical = answer.kind === 'answer' && hasAddress(zone, answer.name) ? answer.name : undefined;
      const fixes: FixDetails[] = [];
      if (canonical !== undefined) {
        const name = shortName(zone, canonical, entry.origin);
        fixes.push({
          title: texts.fixes.canonical,
          args: { canonical: name },
          edits: [replace(target.range, name)],
          preferred: true,
        });
      }
      const message =
        answer.kind === 'loop'
          ? texts.variants.loop
          : answer.wildcard !== NO_NAME && !names.exists(answer.chain[0])
            ? texts.variants.wildcard
            : texts.message;
      const node = names.exists(answer.chain[0]) ? answer.chain[0] : answer.wildcard;
      const alias = node === NO_NAME ? undefined : new OwnerView(zone).at(node).records(CNAME)[0];
      const written = alias === undefined ? undefined : new EntryView(zone, alias);
      const addresses =
        node === answer.chain[0] && alias !== undefined ? replaceByAddresses(zone, node, alias) : undefined;
      if (addresses !== undefined) fixes.push({ title: texts.fixes.addresses, edits: addresses });
      return {
        at: target.range,
        message,
        args: {
          target: record.targetText,
          wildcard: answer.wildcard === NO_NAME ? '' : names.text(answer.wildcard),
          ...chainOf(zone, answer),
        },
        related: written
          ? [
              {
                at: (written.rdata[0] ?? written.tokens[0]).range,
                message: node === answer.wildcard ? relatedTexts.wildcardAlias : relatedTexts.alias,
              },
            ]
          : [],
        fixes,
      };
    });
  },
};

/** The names that the alias leads through, and how it ends. */
function chainOf(zone: Zone, answer: Answer): { chain: Text; name: string } {
  const { names } = zone;
  const passed = answer.chain
    .slice(1)
    .map((name) => `${names.text(name)} → `)
    .join('');
  const end =
    answer.kind === 'answer' || answer.kind === 'loop'
      ? chainEnds.address
      : answer.kind === 'nodata'
        ? chainEnds.noAddress
        : answer.kind === 'nxdomain'
          ? chainEnds.notFound
          : answer.reason === 'delegated'
            ? chainEnds.delegated
            : chainEnds.outside;
  return { chain: { en: passed + end.en, ja: passed + end.ja }, name: names.text(answer.name) };
}
