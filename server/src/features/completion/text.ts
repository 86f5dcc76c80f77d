// Inside the strings of TXT records: SPF term by term, DKIM, DMARC, MTA-STS, TLS-RPT and BIMI tag by tag.
import { mailProviders, mailSenders } from '../../dns/providers';
import { completionTexts, mailWords } from '../../messages/completions';
import { policyTags } from '../../messages/policy-tags';
import type { Text } from '../../messages/text';
import { addressesAt, deliver } from '../../zone/delivery';
import { NO_NAME, UNKNOWN_ORIGIN } from '../../zone/names';
import { namesStarting } from '../../zone/search';
import { A, AAAA, ADDRESSES, TXT } from '../../zone/type-set';
import type { Slot } from '../locate';
import type { List } from './list';

type FieldSlot = Extract<Slot, { kind: 'field' }>;

/** Type code of the old SPF record. */
const SPF = 99;

/** A language of tags (RFC 6376 §3.2). */
interface TagLanguage {
  /** As the texts of its tags name it. */
  readonly name: string;
  readonly version: RegExp;
  /** In the order in which they are offered. */
  readonly tags: readonly string[];
}

const languages: readonly TagLanguage[] = [
  {
    // RFC 9989 §4.7
    name: 'dmarc',
    version: /^v\s*=\s*DMARC1(?=\s*;)/i,
    tags: ['p', 'sp', 'np', 'rua', 'ruf', 'adkim', 'aspf', 'fo', 't', 'psd'],
  },
  // RFC 6376 §3.6.1, RFC 8463
  { name: 'dkim', version: /^v\s*=\s*DKIM1(?=\s*;)/i, tags: ['k', 'p', 'h', 't', 's', 'n'] },
  // RFC 8461 §3.1
  { name: 'mta-sts', version: /^v\s*=\s*STSv1(?=\s*;)/i, tags: ['id'] },
  // RFC 8460 §3
  { name: 'tls-rpt', version: /^v\s*=\s*TLSRPTv1(?=\s*;)/i, tags: ['rua'] },
  { name: 'bimi', version: /^v\s*=\s*BIMI1(?=\s*;)/i, tags: ['l', 'a'] },
];

/** Tags whose value is one or more addresses for reports. */
const ADDRESSES_FOR_REPORTS = new Set(['rua', 'ruf']);

/** Strings of a TXT record. */
export function textItems(list: List, slot: FieldSlot): void {
  if (slot.type.code !== TXT && slot.type.code !== SPF) return;
  const before = slot.before.join('');
  const text = before + slot.word;
  if (/^v=spf1\s/i.test(text)) {
    if (slot.quoted) spfItems(list, slot, text);
    return;
  }
  const tags = languages.find(({ version }) => version.test(text));
  if (tags !== undefined) {
    if (slot.quoted) tagItems(list, slot, text, tags);
    return;
  }
  if (slot.before.length === 0) records(list, slot);
}

/** The domain that the record is about, without its final dot. */
function domainOf({ zone }: List, { owner }: FieldSlot): string {
  const { names, apex } = zone;
  let at = owner;
  // Above the labels that begin with "_", and the selector before them.
  for (let up = owner; up >= 0 && up !== apex; up = names.parent(up)) {
    if (names.label(up).startsWith('_')) at = names.parent(up);
  }
  const text = at < 0 || at === UNKNOWN_ORIGIN ? '' : names.text(at).replace(/\.$/, '');
  return text === '' ? 'example.com' : text;
}

// --- whole records

/** Records that fit the owner: at `_dmarc` a DMARC record, at a domain SPF. */
function records(list: List, slot: FieldSlot): void {
  const { zone } = list;
  const { names } = zone;
  const first = slot.owner < 0 ? '' : names.label(slot.owner);
  const parent = slot.owner < 0 ? NO_NAME : names.parent(slot.owner);
  const second = parent < 0 ? '' : names.label(parent);
  const domain = domainOf(list, slot);
  const add = (text: string, detail: Text, snippet?: string): void => {
    const wrap = (inner: string): string => (slot.quoted ? inner : `"${inner}"`);
    list.add(text, 'set', { detail, newText: wrap(snippet ?? text), snippet: snippet !== undefined });
  };
  if (first === '_dmarc') {
    const rua = `rua=mailto:dmarc@${domain}`;
    add(`v=DMARC1; p=none; ${rua}`, mailWords.policyNone, `v=DMARC1; p=none; rua=mailto:\${1:dmarc@${domain}}`);
    add(`v=DMARC1; p=quarantine; ${rua}`, mailWords.policyQuarantine, `v=DMARC1; p=quarantine; rua=mailto:\${1:dmarc@${domain}}`); // prettier-ignore
    add(`v=DMARC1; p=reject; ${rua}`, mailWords.policyReject, `v=DMARC1; p=reject; rua=mailto:\${1:dmarc@${domain}}`);
    add('v=DMARC1; p=reject;', mailWords.dmarcRecord);
  } else if (second === '_domainkey') {
    add('v=DKIM1; k=rsa; p=', mailWords.dkimRecord);
    add('v=DKIM1; k=ed25519; p=', mailWords.keyEd25519);
    add('v=DKIM1; p=', mailWords.dkimRevoked);
  } else if (first === '_mta-sts') {
    const { today } = list;
    const two = (part: number): string => String(part).padStart(2, '0');
    const id = today === undefined ? '1' : `${today.year}${two(today.month)}${two(today.day)}01`;
    add(`v=STSv1; id=${id};`, mailWords.stsRecord);
  } else if (first === '_tls' || (first === '_smtp' && second === '_tls')) {
    add(`v=TLSRPTv1; rua=mailto:tls-reports@${domain}`, mailWords.rptRecord, `v=TLSRPTv1; rua=mailto:\${1:tls-reports@${domain}}`); // prettier-ignore
  } else if (second === '_bimi') {
    add(`v=BIMI1; l=https://${domain}/logo.svg;`, mailWords.bimiRecord, `v=BIMI1; l=https://\${1:${domain}}/logo.svg;`);
  } else {
    add('v=spf1 mx -all', mailWords.spfRecord);
    add('v=spf1 mx a ~all', mailWords.spfSoftFail);
    add('v=spf1 -all', mailWords.spfNone);
    for (const { spf, name } of mailProviders.slice(0, 3)) {
      const detail = { en: `SPF: ${name}`, ja: `SPF(${name})` };
      add(`v=spf1 include:${spf} -all`, detail);
    }
  }
}

// --- SPF (RFC 7208)

const terms: readonly (readonly [term: string, text: Text])[] = [
  ['mx', mailWords.spfMx],
  ['a', mailWords.spfA],
  ['ip4:', mailWords.spfIp4],
  ['ip6:', mailWords.spfIp6],
  ['include:', mailWords.spfInclude],
  ['a:', mailWords.spfA],
  ['mx:', mailWords.spfMx],
  ['exists:', mailWords.spfExists],
];

const endings: readonly (readonly [term: string, text: Text])[] = [
  ['-all', mailWords.spfFail],
  ['~all', mailWords.spfSoftFail],
  ['?all', mailWords.spfNeutral],
];

function spfItems(list: List, slot: FieldSlot, text: string): void {
  const term = /\S*$/.exec(slot.word)?.[0] ?? '';
  const behind = /^\S*/.exec(slot.rest)?.[0] ?? '';
  const used = new Set(`${text.slice(0, text.length - term.length)} ${slot.rest} ${slot.after.join('')}`.split(/\s+/));
  const domain = /^([-+?~]?(?:include|exists|a|mx|ptr):|(?:redirect|exp)=)(.*)$/is.exec(term);
  if (domain) {
    spfDomains(list, domain[1].toLowerCase(), domain[2], behind.length);
    return;
  }
  const address = /^[-+?~]?ip([46]):(.*)$/is.exec(term);
  if (address) {
    spfAddresses(list, slot, address[1] === '4' ? A : AAAA, address[2], behind.length);
    return;
  }
  const range = list.piece(term.length, behind.length);
  const sign = /^[-+?~]/.exec(term)?.[0] ?? '';
  if (sign === '') {
    for (const [word, detail] of terms) if (!used.has(word)) list.add(word, 'tag', { detail, range });
  }
  const hasAll = [...used].some((word) => /^[-+?~]?all$/i.test(word));
  if (!hasAll) {
    for (const [word, detail] of endings) if (word.startsWith(sign)) list.add(word, 'tag', { detail, range });
    if (sign === '') list.add('redirect=', 'tag', { detail: mailWords.spfRedirect, range });
  }
  if (sign !== '') for (const [word, detail] of terms) list.add(sign + word, 'tag', { detail, range });
}

/** Domains in SPF have no final dot: those of providers for `include`, names of the zone for the others. */
function spfDomains(list: List, mechanism: string, typed: string, behind: number): void {
  const range = list.piece(typed.length, behind);
  if (/include|redirect/.test(mechanism)) {
    for (const { spf, name } of [...mailProviders, ...mailSenders]) {
      list.add(spf, 'value', { detail: mailWords.providerOf, args: { name }, range });
    }
  }
  if (/include|exp/.test(mechanism)) return;
  const { zone } = list;
  const { names } = zone;
  const isHost = (name: number): boolean => (names.mask(name) & ADDRESSES) !== 0 && !names.isWildcard(name);
  for (const name of namesStarting(zone, typed, isHost, 50).names) {
    list.add(names.text(name).replace(/\.$/, ''), 'host', { range });
  }
}

/** Addresses of the hosts that take mail for the domain: most send it, too. */
function spfAddresses(list: List, slot: FieldSlot, family: number, typed: string, behind: number): void {
  if (slot.owner < 0) return;
  const { zone } = list;
  const range = list.piece(typed.length, behind);
  const { steps } = deliver(zone, slot.owner);
  const hosts = steps.flatMap((step) => step.hosts).slice(0, 20);
  for (const { name, addresses } of hosts) {
    for (const { text, row } of addresses) {
      if (zone.rows.type[row] !== family) continue;
      list.add(text, 'value', { detail: completionTexts.ofHost, args: { host: zone.names.text(name) }, range });
    }
  }
  for (const { text, row } of addressesAt(zone, slot.owner).slice(0, 20)) {
    if (zone.rows.type[row] === family) list.add(text, 'value', { range });
  }
}

// --- tags

function tagItems(list: List, slot: FieldSlot, text: string, { name: language, tags }: TagLanguage): void {
  const tag = /[^;]*$/.exec(slot.word)?.[0].trimStart() ?? '';
  const behind = /^[^;]*/.exec(slot.rest)?.[0].trimEnd() ?? '';
  const equals = tag.indexOf('=');
  if (equals < 0) {
    const others = `${text.slice(0, text.length - tag.length)};${slot.rest.slice(behind.length)}${slot.after.join('')}`;
    const used = new Set([...others.matchAll(/(?:^|;)\s*(\w+)\s*=/g)].map((match) => match[1].toLowerCase()));
    const name = /^\w*/.exec(behind)?.[0] ?? '';
    const range = list.piece(tag.length, name.length);
    const sign = behind.slice(name.length).startsWith('=') ? '' : '=';
    for (const key of tags) {
      const detail = policyTags[`${language}.${key}`].short;
      if (!used.has(key)) list.add(`${key}=`, 'tag', { detail, newText: key + sign, range });
    }
    return;
  }
  const known = tag.slice(0, equals).trim().toLowerCase();
  if (!tags.includes(known)) return;
  const value = tag.slice(equals + 1).trimStart();
  if (ADDRESSES_FOR_REPORTS.has(known)) {
    const address = /[^,]*$/.exec(value)?.[0].trimStart() ?? '';
    const range = list.piece(address.length, /^[^,]*/.exec(behind)?.[0].length ?? 0);
    const domain = domainOf(list, slot);
    const isTls = text.toLowerCase().startsWith('v=tlsrpt');
    list.add(`mailto:${isTls ? 'tls' : 'dmarc'}-reports@${domain}`, 'value', { detail: mailWords.mailto, range });
    list.add(`mailto:postmaster@${domain}`, 'value', { detail: mailWords.mailto, range });
    if (isTls) list.add(`https://${domain}/tls-reports`, 'value', { detail: mailWords.https, range });
    return;
  }
  const item = /[^:]*$/.exec(value)?.[0] ?? '';
  const range = list.piece(item.length, /^\w*/.exec(behind)?.[0].length ?? 0);
  for (const [key, detail] of Object.entries(policyTags[`${language}.${known}`].values ?? {}))
    list.add(key, 'value', { detail, range });
}
