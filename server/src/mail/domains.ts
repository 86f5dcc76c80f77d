// The domain names that stand in policies and addresses, with their places in the text.
import type { Bimi } from './bimi';
import type { Dmarc } from './dmarc';
import type { Spf } from './spf';
import type { TlsRpt } from './tls-rpt';

/** What is looked up at a domain: addresses, hosts that take mail, or another text. */
export type DomainUse = 'address' | 'mail' | 'text';

/** A domain name in a text; it is always meant as an absolute one. */
export interface WrittenDomain {
  readonly start: number;
  readonly end: number;
  readonly use: DomainUse;
}

/** What each term of SPF looks up at its domain; all others ask for addresses. */
const SPF_USES: Readonly<Record<string, DomainUse>> = { include: 'text', redirect: 'text', exp: 'text', mx: 'mail' };

/** The values of SPF's terms, misspelt ones too: whoever wrote one meant a domain by it, or an address that is none. */
export function domainsOfSpf({ terms }: Spf): WrittenDomain[] {
  return terms
    .filter(({ value }) => value !== '')
    .map(({ name, valueStart, valueEnd }) => ({ start: valueStart, end: valueEnd, use: SPF_USES[name] ?? 'address' }));
}

/** The domains that reports are sent to. */
export function domainsOfReports({ reports }: Dmarc | TlsRpt): WrittenDomain[] {
  return reports.flatMap(({ text, start }) => domainOfUri(text, start));
}

/** The hosts that have logo and certificate. */
export function domainsOfBimi({ l, a }: Bimi): WrittenDomain[] {
  return [l, a].flatMap((tag) => (tag === undefined ? [] : domainOfUri(tag.value, tag.valueStart)));
}

/** Behind "@" in an address of mail, without what says the size (RFC 9989 §4.8); the host of other addresses (RFC 3986 §3.2). */
const MAILTO = /^mailto:[^@?]*@([^@!?,;\s]+)/i;
const OTHER = /^[a-z][a-z0-9+.-]*:\/\/(?:[^@/?#\s]*@)?([^:/?#\s]+)/i;

/** The domain in an address that begins at `start` of a text. */
export function domainOfUri(uri: string, start: number): WrittenDomain[] {
  const mail = MAILTO.exec(uri);
  const found = mail ?? OTHER.exec(uri);
  if (found === null) return [];
  const end = start + found.index + found[0].length;
  return [{ start: end - found[1].length, end, use: mail === null ? 'address' : 'mail' }];
}
