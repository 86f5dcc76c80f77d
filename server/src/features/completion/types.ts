// Types, classes and TTLs, the common ones first and those that the name asks for before all.
import { recordTypes } from '../../dns/record-types';
import type { RecordType } from '../../dns/record-type';
import { humanTtl } from '../../dns/ttl';
import { completionTexts } from '../../messages/completions';
import type { NameId } from '../../zone/names';
import { OwnerView, typeName } from '../../zone/record';
import { ALL_TYPES, HAS_CNAME, HAS_SOA } from '../../zone/type-set';
import type { Zone } from '../../zone/zone';
import type { List } from './list';
import { typeAtLabels } from './services';

/** What people write most, in this order. */
const COMMON = ['MX', 'A', 'AAAA', 'CNAME', 'NS', 'TXT', 'SRV', 'CAA', 'PTR', 'TLSA', 'HTTPS', 'SVCB', 'SOA', 'DS', 'SSHFP', 'DNAME']; // prettier-ignore

/** Types that people may write: standards in use, with a text form. */
const usable = recordTypes
  .filter(({ use, status }) => use === undefined && status !== 'obsolete' && status !== 'reserved')
  .sort((left, right) => rank(left) - rank(right) || left.code - right.code);

function rank({ mnemonic, status }: RecordType): number {
  const place = COMMON.indexOf(mnemonic);
  if (place >= 0) return place;
  return status === 'standard' ? COMMON.length : COMMON.length + 1;
}

/** The words between owner and type, and the type itself. */
export function headItems(list: List): void {
  const { slot } = list;
  if (slot.kind !== 'head') return;
  const digits = /^\d/.test(slot.word);
  if (!digits) {
    typeItems(list, slot.owner);
    if (!slot.hasClass) list.add('IN', 'class', { detail: completionTexts.internet });
  }
  if (!slot.hasTtl && (digits || slot.word === '')) ttlItems(list);
}

/** Types for a name: those that cannot stand there are left out, the one that belongs there comes first. */
export function typeItems(list: List, owner: NameId): void {
  const { zone } = list;
  const { names, apex } = zone;
  const mask = owner < 0 ? 0 : names.mask(owner);
  const wanted = owner < 0 ? undefined : wantedType(zone, owner);
  const fits = ({ mnemonic }: RecordType): boolean => {
    if (mnemonic === 'SOA') return owner < 0 || (owner === apex && (mask & HAS_SOA) === 0) || apex < 0;
    // An alias stands alone (RFC 1034 §3.6.2), and the apex has an SOA.
    if (mnemonic === 'CNAME') return owner < 0 || (owner !== apex && (mask & (ALL_TYPES & ~HAS_CNAME)) === 0);
    return true;
  };
  const first = usable.filter(({ mnemonic }) => mnemonic === wanted);
  for (const type of [...first, ...usable.filter((row) => row.mnemonic !== wanted && fits(row))]) addType(list, type);
}

function wantedType(zone: Zone, owner: NameId): string | undefined {
  const { names } = zone;
  if (/\.(?:in-addr|ip6)\.arpa\.$/.test(names.text(owner))) return 'PTR';
  const parent = names.parent(owner);
  return typeAtLabels(names.label(owner), parent < 0 ? '' : names.label(parent));
}

function addType(list: List, { mnemonic, title, about, fields, examples }: RecordType): void {
  if (!list.matches(mnemonic)) return;
  const shape = fields.map(({ name, optional, repeat }) => {
    const some = repeat === true ? `${name} …` : name;
    return optional === true ? `[${some}]` : some;
  });
  const paragraphs = [
    list.text(about),
    list.text(completionTexts.format, { fields: shape.join(' ') }),
    list.text(completionTexts.example, { example: `${mnemonic} ${examples[0] ?? ''}` }),
  ];
  list.add(mnemonic, 'type', { detail: title, about: paragraphs.join('\n\n') });
}

/** All types that RDATA may name. */
export function allTypes(list: List): void {
  for (const { mnemonic, title } of usable) list.add(mnemonic, 'type', { detail: title });
}

/** Times to live that people write. */
const TTLS = [3600, 86_400, 300, 600, 1800, 7200, 14_400, 28_800, 43_200, 172_800, 604_800];
const UNITS: readonly (readonly [seconds: number, unit: string])[] = [
  [604_800, 'w'],
  [86_400, 'd'],
  [3600, 'h'],
  [60, 'm'],
];

export function ttlItems(list: List, seconds: readonly number[] = TTLS): void {
  const units = writesUnits(list.zone);
  const written = (ttl: number, unit: boolean): string => {
    const [size, letter] = UNITS.find(([size]) => ttl % size === 0) ?? [1, 's'];
    return unit && ttl > 0 ? `${ttl / size}${letter}` : String(ttl);
  };
  for (const unit of units ? [true, false] : [false, true]) {
    for (const ttl of seconds) list.add(written(ttl, unit), 'value', { detail: humanTtl(ttl) });
  }
}

/** Whether the beginning of the file writes times with units. */
function writesUnits({ text }: Zone): boolean {
  const head = String.fromCharCode(...text.chunks[0].bytes.subarray(0, 2048));
  return /(?:^|\s)\d+[wdhmWDHM](?=\s|$)/.test(head);
}

/** The types that stand at a name, and its class where it is another. */
export function listTypes(zone: Zone, name: NameId): string {
  const types = new Set(
    new OwnerView(zone)
      .at(name)
      .records()
      .slice(0, 50)
      .map((row) => typeName(zone.rows.type[row])),
  );
  return [...types].slice(0, 8).join(' ');
}
