// cname-chain: an alias of an alias of the same zone.
import { relatedTexts } from '../../messages/related';
import { NO_NAME } from '../../zone/names';
import { OwnerView } from '../../zone/record';
import { CNAME } from '../../zone/type-set';
import { mayGoOn, onwards } from '../alias-chain';
import { shortName } from '../names';
import { placeOf } from '../neighbours';
import { replace, textsOf } from '../rule';
import type { RecordRule } from '../rule';

const texts = textsOf('cname-chain');

export const cnameChain: RecordRule = {
  id: 'cname-chain',
  group: 'cname',
  severity: 'hint',
  references: ['RFC 1034 §3.6.2', 'RFC 1912 §2.4'],
  looksAt: 'record',
  types: [CNAME],
  check(record, report) {
    const { zone, target } = record;
    if (!mayGoOn(zone, target)) return;
    const answer = onwards(record);
    // Where the chain leaves the zone, another organisation decides about its end.
    if (answer === undefined || answer.chain.length === 0) return;
    if (answer.kind !== 'answer' && answer.kind !== 'nodata') return;
    // What a DNAME or a wildcard makes has no alias of its own to write another way.
    if (answer.dname !== NO_NAME || answer.wildcard !== NO_NAME) return;
    report(() => {
      const { names } = zone;
      const token = record.targetToken ?? record.entry.tokens[0];
      const chain = [...answer.chain, answer.name];
      const canonical = names.text(answer.name);
      const short = shortName(zone, answer.name, record.entry.origin);
      const [next] = new OwnerView(zone).at(target).records(CNAME);
      return {
        at: token.range,
        message: texts.message,
        args: {
          owner: record.ownerText,
          chain: chain.map((name) => names.text(name)).join(' → '),
          n: chain.length,
          canonical,
        },
        related: next === undefined ? [] : [{ at: placeOf(zone, next), message: relatedTexts.alias }],
        fixes: [{ title: texts.fixes.direct, args: { canonical: short }, edits: [replace(token.range, short)] }],
      };
    });
  },
};
