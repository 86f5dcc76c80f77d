// no-mail-incomplete: a domain that takes no mail, but lets others forge mail in its name.
import type { Spf } from '../../mail/spf';
import { policyIn, dmarcTag } from '../../mail/dmarc';
import { missingPolicies } from '../../messages/fragments';
import type { TextEdit } from '../../text/span';
import { EntryView } from '../../zone/entry-view';
import { NO_NAME, ROOT } from '../../zone/names';
import type { NameId } from '../../zone/names';
import type { PolicyView } from '../../zone/policy';
import type { RowId } from '../../zone/rows';
import { HAS_CNAME, HAS_FAULTY, HAS_MX, HAS_TXT, MX } from '../../zone/type-set';
import { barrier } from '../../zone/lookup';
import { insertRecords } from '../insertion';
import type { NewRecord } from '../insertion';
import type { Lookups } from '../lookups';
import { hasNullMx } from '../mx-set';
import { inSentence, nameBelow } from '../names';
import { isGenerated } from '../neighbours';
import { replaceValue, rewrite } from '../policy-edits';
import { dmarcOf, isRegisteredDomain } from '../policy-records';
import { textsOf } from '../rule';
import type { FixDetails, OwnerRule } from '../rule';

const texts = textsOf('no-mail-incomplete');

export const noMailIncomplete: OwnerRule = {
  id: 'no-mail-incomplete',
  group: 'mx-meaning',
  severity: 'hint',
  references: ['RFC 7505 §4.2', 'RFC 7208 §10.1.2', 'RFC 9989 §4.7'],
  looksAt: 'owner',
  look: hasNullMx,
  needs: HAS_MX,
  check(owner, report, lookups) {
    const { zone, name, types } = owner;
    if ((types & (HAS_CNAME | HAS_FAULTY)) !== 0 || !zone.isClosed) return;
    if (zone.names.isWildcard(name) || barrier(zone, name) !== NO_NAME) return;
    const records = owner.records(MX);
    const row = records.find((record) => !isGenerated(zone, record));
    if (row === undefined || records.some((record) => zone.rows.target[record] !== ROOT)) return;
    const spf = missingSpf(lookups, name);
    const dmarc = missingDmarc(lookups, name);
    if (spf === undefined && dmarc === undefined) return;
    report(row, () => {
      const entry = new EntryView(zone, row);
      const missing = spf === undefined ? missingPolicies.dmarc : dmarc === undefined ? missingPolicies.spf : missingPolicies.both; // prettier-ignore
      return {
        at: { start: entry.rdata[0].range.start, end: entry.rdata[1].range.end },
        args: { owner: inSentence(zone, name), missing },
        fixes: (): FixDetails[] => {
          const edits = completing(lookups, row, spf, dmarc);
          return edits === undefined ? [] : [{ title: texts.fixes.complete, args: { missing }, edits }];
        },
      };
    });
  },
};

/** A policy that is not there, or not strict. */
interface Lacking<K extends 'spf' | 'dmarc'> {
  readonly name: NameId;
  /** What stands there instead. */
  readonly instead: PolicyView<K> | undefined;
}

/** What is wrong about "v=spf1 -all"; undefined when it is there, or another rule tells of what is. */
function missingSpf(lookups: Lookups, name: NameId): Lacking<'spf'> | undefined {
  const { views, opaque } = lookups.policiesAt(name);
  const spf = views.filter((view): view is PolicyView<'spf'> => view.kind === 'spf');
  if (spf.length === 0) return opaque ? undefined : { name, instead: undefined };
  if (spf.length > 1 || !spf[0].policy.valid || !isWeak(spf[0].policy)) return undefined;
  return { name, instead: spf[0] };
}

/** Whether the record lets no one pass, and yet does not fail all: "~all", or nothing. */
function isWeak({ terms }: Spf): boolean {
  const mechanisms = terms.filter(({ kind }) => kind === 'mechanism');
  if (terms.length !== mechanisms.length || mechanisms.some(({ qualifier }) => qualifier === '+' || qualifier === '?')) return false; // prettier-ignore
  return !mechanisms.some(({ name, qualifier }) => name === 'all' && qualifier === '-');
}

/** What is wrong about "p=reject"; undefined where it holds, or where a zone above may say so. */
function missingDmarc(lookups: Lookups, domain: NameId): Lacking<'dmarc'> | undefined {
  const { zone } = lookups;
  const name = nameBelow(zone, '_dmarc', domain);
  if (name === NO_NAME) return undefined;
  const answer = lookups.find(name, HAS_TXT);
  // An alias leads to a record that is kept elsewhere.
  if (answer.kind === 'unknown' || answer.kind === 'loop' || answer.chain.length > 0) return undefined;
  const own = dmarcOf(lookups, domain);
  if (own !== undefined) return policyIn(dmarcTag(own.policy, 'p')) === 'reject' ? undefined : { name, instead: own };
  if (answer.kind === 'answer') return undefined;
  for (let at = domain; at !== zone.apex;) {
    at = zone.names.parent(at);
    const above = dmarcOf(lookups, at);
    if (above === undefined) continue;
    const policy = policyIn(dmarcTag(above.policy, 'sp')) ?? policyIn(dmarcTag(above.policy, 'p'));
    return policy === 'reject' ? undefined : { name, instead: undefined };
  }
  return isRegisteredDomain(lookups) ? { name, instead: undefined } : undefined;
}

/** Edits that make the set complete; undefined when one of them can't be made. */
function completing(
  { zone }: Lookups,
  row: RowId,
  spf: Lacking<'spf'> | undefined,
  dmarc: Lacking<'dmarc'> | undefined,
): TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  const added: NewRecord[] = [];
  const add = (name: NameId, policy: string): void => {
    added.push({ name, type: 'TXT', data: `"${policy}"`, snippet: false });
  };
  if (spf !== undefined && spf.instead === undefined) add(spf.name, 'v=spf1 -all');
  if (dmarc !== undefined && dmarc.instead === undefined) add(dmarc.name, 'v=DMARC1; p=reject;');
  if (added.length > 0) edits.push(insertRecords(zone, row, added));
  if (spf?.instead !== undefined) {
    const changed = rewrite(spf.instead, 'v=spf1 -all');
    if (changed === undefined) return undefined;
    edits.push(...changed);
  }
  if (dmarc?.instead !== undefined) {
    const tag = dmarcTag(dmarc.instead.policy, 'p');
    const changed = tag === undefined ? undefined : replaceValue(dmarc.instead, tag, 'reject');
    if (changed === undefined) return undefined;
    edits.push(...changed);
  }
  return edits;
}
