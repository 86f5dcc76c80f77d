// mx-target-is-owner: a domain that is its own mail server.
import { MX } from '../../zone/type-set';
import { textsOf } from '../rule';
import type { RecordRule } from '../rule';
import { judgedTarget } from '../target';

const texts = textsOf('mx-target-is-owner');

export const mxTargetIsOwner: RecordRule = {
  id: 'mx-target-is-owner',
  group: 'mx-syntax',
  severity: 'off',
  references: ['RFC 974', 'RFC 1912 §2.5'],
  looksAt: 'record',
  types: [MX],
  check(record, report) {
    const { zone, owner, target } = record;
    if (target !== owner || zone.names.isWildcard(owner) || judgedTarget(record)?.is !== 'host') return;
    const { targetToken: token } = record;
    if (token === undefined) return;
    report(() => ({ at: token.range, message: texts.message, args: { owner: record.ownerText } }));
  },
};
