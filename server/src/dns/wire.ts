// RDATA as octets (RFC 3597 §5), checked against the fields of its type as far as their lengths can be told.
import type { Bilingual, KindId } from './field-kind';
import { fieldKinds } from './field-kinds';
import { LABEL_LIMIT, NAME_LIMIT } from './name';
import { ENDS_EARLY, NO_WIRE_NAME, SURPLUS } from './reasons';
import type { RecordType } from './record-type';

/** Names: labels with their lengths before them, up to the empty one of the root. */
const NAMES: ReadonlySet<KindId> = new Set<KindId>(['domain', 'mailbox']);
/** Data with their length before them. */
const COUNTED: ReadonlySet<KindId> = new Set<KindId>([
  'string', 'decimal', 'x25-address', 'naptr-regexp', 'caa-tag', 'salt', 'base32hex',
]); // prettier-ignore

/** What is wrong with octets of a type. */
export interface WireFault {
  readonly reason: Bilingual;
  readonly args: Readonly<Record<string, string | number>>;
}

/** Undefined when the octets are data of the type, or when their lengths are nothing that can be told. */
export function checkWire({ fields }: RecordType, octets: Uint8Array): WireFault | undefined {
  if (fields.length === 0) return undefined;
  let at = 0;
  for (const { name, kind, optional, repeat, absent, typeField } of fields) {
    if (absent !== undefined || typeField !== undefined) return undefined;
    if (at === octets.length && optional === true) return undefined;
    do {
      const end = endOf(octets, at, kind);
      if (end === undefined) return undefined;
      if (end === 'no-name') return { reason: NO_WIRE_NAME, args: { field: name } };
      if (end > octets.length) return { reason: ENDS_EARLY, args: { field: name } };
      at = end;
    } while (repeat === true && at < octets.length);
  }
  return at === octets.length ? undefined : { reason: SURPLUS, args: { n: octets.length - at } };
}

/** Where a datum ends that begins at `at`; undefined of a kind whose length is told by nothing in it. */
function endOf(octets: Uint8Array, at: number, kind: KindId): number | 'no-name' | undefined {
  if (NAMES.has(kind)) return endOfName(octets, at);
  if (COUNTED.has(kind)) return at >= octets.length ? at + 1 : at + 1 + octets[at];
  const { octets: own } = fieldKinds[kind];
  return own === undefined ? undefined : at + own;
}

function endOfName(octets: Uint8Array, start: number): number | 'no-name' {
  for (let at = start; at < octets.length; at += 1 + octets[at]) {
    if (octets[at] === 0) return at + 1;
    // Names in generic data are not compressed (RFC 3597 §4).
    if (octets[at] > LABEL_LIMIT || at + 1 + octets[at] - start >= NAME_LIMIT) return 'no-name';
  }
  return octets.length + 1;
}
