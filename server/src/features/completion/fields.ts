// What can be written in each field of a record: by its place in the type's row, else by its kind.
import type { KindId } from '../../dns/field-kind';
import { caaAuthorities } from '../../dns/providers';
import {
  certTypes,
  dnssecAlgorithms,
  dsDigestTypes,
  dsyncSchemes,
  ipProtocols,
  keyFlags,
  keyProtocols,
  svcParamKeys,
} from '../../dns/registries';
import type { Registered } from '../../dns/registries';
import { compareSerials } from '../../dns/serial';
import { humanTtl } from '../../dns/ttl';
import { completionTexts, soaAdvice } from '../../messages/completions';
import { fieldValues, serviceParameters } from '../../messages/field-values';
import type { Text } from '../../messages/text';
import { addressesAt } from '../../zone/delivery';
import { NO_NAME } from '../../zone/names';
import type { NameId } from '../../zone/names';
import { OwnerView } from '../../zone/record';
import { writtenName } from '../../zone/search';
import { A, AAAA, ADDRESSES, MX, NS, SRV } from '../../zone/type-set';
import type { Slot } from '../locate';
import { hostItems, nameItems, rootItem } from './hosts';
import type { List } from './list';
import { portOf } from './services';
import { textItems } from './text';
import { allTypes, ttlItems } from './types';

/** Protocols of ALPN, as people call them. */
const PROTOCOLS: Readonly<Record<string, string>> = {
  h3: 'HTTP/3',
  h2: 'HTTP/2',
  'http/1.1': 'HTTP/1.1',
  dot: 'DNS over TLS',
  doq: 'DNS over QUIC',
};

/** A place in a field. */
export type FieldSlot = Extract<Slot, { kind: 'field' }>;

export function fieldItems(list: List, slot: FieldSlot): void {
  const { type, field } = slot;
  const key = `${type.mnemonic}.${field.name}`;
  const own = OWN[key];
  if (own !== undefined) {
    own(list, slot);
    return;
  }
  const values = fieldValues[key];
  if (values !== undefined) for (const [value, detail] of Object.entries(values)) list.add(value, 'value', { detail });
  else KINDS[field.kind]?.(list, slot);
}

type Fill = (list: List, slot: FieldSlot) => void;

/** A number with its registered name beside it: every server reads the number. */
const numbered =
  (registry: readonly Registered[]): Fill =>
  (list, { word }) => {
    for (const { code, name } of registry) {
      if (/^\D/.test(word)) list.add(name, 'value', { detail: String(code) });
      else list.add(String(code), 'value', { detail: name });
    }
  };
const named =
  (registry: readonly Registered[]): Fill =>
  (list) => {
    for (const { code, name } of registry) list.add(name, 'value', { detail: String(code) });
  };

/** DNSSEC algorithms that new keys use come first (RFC 8624 §3.1). */
const algorithms = [13, 15, 8, 14, 16, 10].flatMap((code) => dnssecAlgorithms.filter((row) => row.code === code));
const digests = [2, 4, 1].flatMap((code) => dsDigestTypes.filter((row) => row.code === code));

const KINDS: Partial<Record<KindId, Fill>> = {
  domain: (list, { type, field }) => {
    if (field.hostname === true) hostItems(list, type.code);
    else nameItems(list);
  },
  gateway: (list, { type }) => hostItems(list, type.code),
  mailbox: mailboxes,
  ttl: (list) => ttlItems(list),
  algorithm: numbered([...new Set([...algorithms, ...dnssecAlgorithms])]),
  'ds-digest': numbered([...new Set([...digests, ...dsDigestTypes])]),
  'cert-type': named(certTypes),
  'dsync-scheme': named(dsyncSchemes),
  protocol: named(ipProtocols),
  keyflags: named(keyFlags),
  keyprotocol: named(keyProtocols),
  rrtype: allTypes,
  'type-bitmap': allTypes,
  svcparam: parameters,
  string: textItems,
};

const OWN: Readonly<Record<string, Fill | undefined>> = {
  'MX.preference': preferences,
  'MX.exchange': (list, { before }) => {
    if (before[0] === '0') rootItem(list, MX);
    hostItems(list, MX);
  },
  'KX.preference': preferences,
  'NS.nsdname': (list) => hostItems(list, NS),
  'CNAME.cname': (list) => nameItems(list),
  // RFC 2181 §10.2: a host has its own name.
  'PTR.ptrdname': (list) => nameItems(list, { aliases: true }),
  'SOA.mname': (list) => hostItems(list, NS),
  'SOA.serial': serials,
  'SOA.refresh': (list) => times(list, soaAdvice.refresh, [7200, 3600, 14_400, 28_800, 86_400]),
  'SOA.retry': (list) => times(list, soaAdvice.retry, [900, 1800, 3600, 7200]),
  'SOA.expire': (list) => times(list, soaAdvice.expire, [1_209_600, 2_419_200, 3_600_000]),
  'SOA.minimum': (list) => times(list, soaAdvice.minimum, [300, 600, 900, 3600]),
  'SRV.priority': (list) => numbers(list, [10, 0, 20]),
  'SRV.weight': (list) => numbers(list, [0, 10, 5]),
  'SRV.port': ports,
  'SRV.target': (list) => {
    hostItems(list, SRV);
    rootItem(list, SRV);
  },
  'CAA.value': authorities,
  'HTTPS.svcPriority': priorities,
  'HTTPS.targetName': bindingTargets,
  'SVCB.svcPriority': priorities,
  'SVCB.targetName': bindingTargets,
};

function numbers(list: List, values: readonly number[]): void {
  for (const value of values) list.add(String(value), 'value');
}

function times(list: List, about: Text, seconds: readonly number[]): void {
  for (const value of seconds) list.add(String(value), 'value', { detail: about, args: { human: humanTtl(value) } });
  ttlItems(list, seconds);
}

// --- MX

/** Most hosts that a preference is told by. */
const MOST_HOSTS = 2;

/** Preferences that fit into the set of the name: behind all, beside one, before all. */
function preferences(list: List, { owner, row, type }: FieldSlot): void {
  const { zone } = list;
  const { rows, names } = zone;
  const taken = new Map<number, NameId[]>();
  const records = owner < 0 ? [] : new OwnerView(zone).at(owner).records(type.code);
  for (const other of records.slice(0, 1000)) {
    if (other !== row) taken.set(rows.number[other], [...(taken.get(rows.number[other]) ?? []), rows.target[other]]);
  }
  const used = [...taken.keys()].sort((left, right) => left - right);
  const hosts = (preference: number): string | Text => {
    const all = (taken.get(preference) ?? []).filter((name) => name !== NO_NAME).map((name) => names.text(name));
    return all.length > MOST_HOSTS ? `${all[0]} …` : all.join(' ');
  };
  if (used.length === 0) {
    list.add('10', 'value', { detail: completionTexts.first });
    list.add('20', 'value');
    if (type.code === MX) {
      const newText = list.slot.rest === '' && list.slot.kind === 'field' && list.slot.after.length === 0 ? '0 .' : '0';
      list.add(newText, 'value', { detail: completionTexts.nullMx });
    }
    return;
  }
  const last = used[used.length - 1];
  const step = used.length > 1 ? last - used[used.length - 2] : last % 10 === 0 && last > 0 ? 10 : last < 10 ? 1 : 10;
  const next = last + Math.max(1, step);
  if (next <= 65_535) list.add(String(next), 'value', { detail: completionTexts.after, args: { hosts: hosts(last) } });
  for (const preference of used) {
    list.add(String(preference), 'value', { detail: completionTexts.beside, args: { hosts: hosts(preference) } });
  }
  if (used[0] > 0) {
    const before = Math.floor(used[0] / 2);
    list.add(String(before), 'value', { detail: completionTexts.before, args: { hosts: hosts(used[0]) } });
  }
}

function priorities(list: List): void {
  list.add('1', 'value', { detail: completionTexts.first });
  for (const [value, detail] of Object.entries(fieldValues['HTTPS.svcPriority'])) list.add(value, 'value', { detail });
  list.add('2', 'value');
}

/** Targets of service bindings: the name itself but for an alias. */
function bindingTargets(list: List, { before, type, owner }: FieldSlot): void {
  const name = owner < 0 ? '@' : list.zone.names.text(owner);
  if (before[0] !== '0') list.add('.', 'value', { detail: completionTexts.itself, args: { name } });
  hostItems(list, type.code);
}

function ports(list: List, { owner }: FieldSlot): void {
  const known = fieldValues['SRV.port'];
  const own = owner < 0 ? undefined : portOf(list.zone.names.label(owner));
  if (own !== undefined) list.add(String(own), 'value', { detail: known[String(own)] });
  for (const [port, detail] of Object.entries(known)) list.add(port, 'value', { detail });
}

// --- SOA

function mailboxes(list: List): void {
  const { zone, slot } = list;
  const { names, apex } = zone;
  if (apex < 0) return;
  const domain = names.text(apex);
  const behind = writtenName(zone, apex, slot.origin);
  for (const local of ['hostmaster', 'dns', 'postmaster']) {
    const label = behind === '@' ? local : `${local}.${behind}`;
    const address = `${local}@${domain.replace(/\.$/, '')}`;
    list.add(label, 'value', { detail: completionTexts.responsible, args: { address } });
  }
}

function serials(list: List, { before, word, rest }: FieldSlot): void {
  const { today } = list;
  const written = word + rest;
  const current = /^\d{1,10}$/.test(written) ? Number(written) : undefined;
  if (today !== undefined && before.length === 2) {
    const first = (today.year * 10_000 + today.month * 100 + today.day) * 100 + 1;
    if (current === undefined || compareSerials(current, first) === 'less') {
      list.add(String(first), 'value', { detail: completionTexts.serial });
    }
  }
  if (current === undefined) list.add('1', 'value');
}

// --- CAA, SVCB

function authorities(list: List, { before, quoted, range }: FieldSlot): void {
  const quote = (text: string): string => (quoted ? text : `"${text}"`);
  const add = (text: string, detail: Text | string): void => {
    const shown = quote(text);
    list.add(shown, 'value', { detail, range });
  };
  const tag = before[1]?.toLowerCase();
  if (tag === 'iodef') {
    const { names, apex } = list.zone;
    const domain = apex < 0 ? 'example.com' : names.text(apex).replace(/\.$/, '');
    add(`mailto:security@${domain}`, completionTexts.reports);
    add(`https://www.${domain}/`, completionTexts.reports);
    return;
  }
  if (tag === 'contactemail' || tag === 'contactphone') return;
  for (const { domain, name } of caaAuthorities) add(domain, name);
  add(';', completionTexts.nobody);
}

/** Keys of SvcParams, each once; behind `=` their values. */
function parameters(list: List, slot: FieldSlot): void {
  const { word, before, after, value, quoted } = slot;
  const equals = word.indexOf('=');
  if (value || equals >= 0) {
    const key = value ? (before[before.length - 1] ?? '').replace(/=$/, '') : word.slice(0, equals);
    const written = value ? word : word.slice(equals + 1).replace(/^"/, '');
    parameterValues(list, slot, key, written);
    return;
  }
  if (quoted) return;
  const used = new Set([...before, ...after].map((text) => text.replace(/=.*$/s, '')));
  const alone = new Set(['no-default-alpn', 'ohttp']);
  for (const { name } of svcParamKeys) {
    if (used.has(name)) continue;
    const newText = alone.has(name) || slot.rest.startsWith('=') ? name : `${name}=`;
    const rest = slot.rest.indexOf('=');
    const range = rest < 0 ? slot.range : list.piece(word.length, rest);
    list.add(name, 'tag', { detail: serviceParameters[name], newText, range });
  }
}

function parameterValues(list: List, slot: FieldSlot, key: string, written: string): void {
  const { zone } = list;
  const item = written.slice(written.lastIndexOf(',') + 1);
  const range = list.piece(item.length);
  const used = new Set(written.split(',').slice(0, -1));
  const add = (label: string, detail?: Text | string): void => {
    if (!used.has(label)) list.add(label, 'value', { detail, range });
  };
  switch (key) {
    case 'alpn':
      for (const [protocol, detail] of Object.entries(PROTOCOLS)) add(protocol, detail);
      break;
    case 'port':
      for (const port of ['443', '8443', '853']) add(port);
      break;
    case 'mandatory': {
      const keys = [...slot.before, ...slot.after].map((text) => text.replace(/=.*$/s, ''));
      for (const { name } of svcParamKeys) {
        if (name !== 'mandatory' && keys.includes(name)) add(name, serviceParameters[name]);
      }
      break;
    }
    case 'dohpath':
      add('/dns-query{?dns}');
      break;
    case 'ipv4hint':
    case 'ipv6hint': {
      const family = key === 'ipv4hint' ? A : AAAA;
      const host = slot.owner < 0 ? NO_NAME : slot.owner;
      if (host === NO_NAME || (zone.names.mask(host) & ADDRESSES) === 0) break;
      for (const { text, row } of addressesAt(zone, host).slice(0, 20)) {
        if (zone.rows.type[row] === family) {
          add(text, list.text(completionTexts.ofHost, { host: zone.names.text(host) }));
        }
      }
    }
  }
}
