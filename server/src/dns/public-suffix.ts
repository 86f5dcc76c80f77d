// Whether a name is one under which the public registers names, as far as that can be told without a list of all of them.
import { topLevelDomains } from './tlds';

/** Second labels that registries of countries use for kinds of registrants. */
const KINDS = new Set(
  (
    'ac ad adv agr asso biz co com ed edu fin firm gen go gob gob gop gov gouv govt gr id idv ind inf info int lg ltd ' +
    'me med mil mod mus museum name ne net nhs nom nom-tm nt or org parliament plc police pro res sch school sci tm tv web'
  ).split(' '),
);

/** What a name without its final dot is; `unknown` may be either. */
export function publicSuffix(name: string): 'yes' | 'no' | 'unknown' {
  const labels = name.toLowerCase().split('.');
  const top = labels[labels.length - 1];
  if (top === 'arpa') return 'yes';
  if (labels.length === 1) return topLevelDomains().has(top) || top === '' ? 'yes' : 'unknown';
  if (!/^[a-z]{2}$/.test(top)) return labels.length === 2 && !/^(?:com|net|org)$/.test(top) ? 'unknown' : 'no';
  if (labels.length === 2) return KINDS.has(labels[0]) ? 'yes' : 'unknown';
  // Registries of some countries delegate by place, three labels deep.
  return labels.length === 3 && !KINDS.has(labels[1]) ? 'unknown' : 'no';
}

/** Whether a name without its final dot is one that somebody registered directly, and so an organisation's own. */
export function isOrganisation(name: string): boolean {
  const dot = name.indexOf('.');
  if (dot < 0 || publicSuffix(name) === 'yes') return false;
  return publicSuffix(name.slice(dot + 1)) === 'yes';
}
