// What each term and tag of a policy means, in words, for hovers.
import { spfMeanings, spfResults, tagMeanings } from '../messages/policies';
import type { Args, Text } from '../messages/text';
import { shown } from './policy-text';
import type { SpfTerm } from './spf';
import type { Tag } from './tag-list';

/** A text with the values of its placeholders. */
export interface Meaning {
  readonly text: Text;
  readonly args: Args;
}

/** What "v=spf1" says. */
export const spfVersionMeaning: Meaning = { text: spfMeanings.version, args: {} };

const NOTHING: Text = { en: '', ja: '' };

/** What an SPF term says; `owner` is the domain that it is about when it names none. */
export function spfTermMeaning(term: SpfTerm, owner: string): Meaning {
  const domain = term.value === '' ? owner : shown(term.value);
  if (term.kind === 'unknown') return { text: spfMeanings.unknown, args: {} };
  if (term.kind === 'modifier') {
    const text = term.name === 'redirect' || term.name === 'exp' ? spfMeanings[term.name] : spfMeanings.modifier;
    return { text, args: text === spfMeanings.modifier ? {} : { domain } };
  }
  const result = spfResults[term.qualifier];
  const cidr = term.text.slice(term.valueEnd - term.start);
  switch (term.name) {
    case 'all':
      return { text: spfMeanings.all, args: { result } };
    case 'ip4':
    case 'ip6':
      return { text: spfMeanings[term.name], args: { result, value: shown(term.value) } };
    case 'a':
    case 'mx':
      return {
        text: spfMeanings[term.name],
        args: { result, domain, cidr, prefix: cidr === '' ? NOTHING : spfMeanings.prefix },
      };
    case 'include':
    case 'ptr':
    case 'exists':
      return { text: spfMeanings[term.name], args: { result, domain } };
    default:
      return { text: spfMeanings.unknown, args: {} };
  }
}

/** The languages that are tag lists. */
export type TagPolicy = 'dkim' | 'dmarc' | 'mta-sts' | 'tls-rpt' | 'bimi';

const meanings: Readonly<Record<string, Text>> = tagMeanings;

/** What a tag says. The names of DMARC's tags are the same in any case. */
export function tagMeaning(policy: TagPolicy, tag: Tag): Meaning {
  const name = policy === 'dmarc' ? tag.name.toLowerCase() : tag.name;
  const key = `${policy}.${name}`;
  const text = Object.hasOwn(meanings, key) ? meanings[key] : tagMeanings.unknown;
  return { text, args: { value: shown(tag.value) } };
}
