// What each term and tag of a policy means, in words, for hovers.
import { spfMeanings, spfResults } from '../messages/policies';
import { policyTags, unknownTag } from '../messages/policy-tags';
import type { TagTexts } from '../messages/policy-tags';
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

/** What a tag says. The names of DMARC's tags are the same in any case. */
export function tagMeaning(policy: TagPolicy, tag: Tag): Meaning {
  return { text: textsOf(policy, tag)?.long ?? unknownTag, args: { value: shown(tag.value) } };
}

/** What each word of a tag's value says, as far as the words have a meaning of their own. */
export function valueMeanings(policy: TagPolicy, tag: Tag): { readonly word: string; readonly text: Text }[] {
  const values = textsOf(policy, tag)?.values;
  if (values === undefined) return [];
  return tag.value.split(':').flatMap((part) => {
    const word = part.trim();
    const key = word.toLowerCase();
    return Object.hasOwn(values, key) ? [{ word, text: values[key] }] : [];
  });
}

function textsOf(policy: TagPolicy, tag: Tag): TagTexts | undefined {
  const key = `${policy}.${policy === 'dmarc' ? tag.name.toLowerCase() : tag.name}`;
  return Object.hasOwn(policyTags, key) ? policyTags[key] : undefined;
}
