// RDATA as octets (RFC 3597 §5) written out field by field, as a zone file has it.
import { base64 } from './base64';
import { ipv4Text, ipv6Text } from './address';
import type { KindId } from './field-kind';
import { fieldKinds } from './field-kinds';
import { absoluteName } from './name';
import type { RecordType } from './record-type';
import { typeByCode } from './record-types';

/** One word of written data. */
export interface WrittenField {
  /** As between quotes, where it stands in some. */
  readonly text: string;
  readonly quoted: boolean;
}

/** Reads a datum that begins at `at`; undefined when the octets end before it does. */
type Reader = (octets: Uint8Array, at: number) => { readonly field: WrittenField; readonly end: number } | undefined;

/** The data of a type, one word a field; undefined for octets that aren't, and for kinds of data that are not written out. */
export function textOfWire({ fields, use }: RecordType, octets: Uint8Array): readonly WrittenField[] | undefined {
  if (use !== undefined && use !== 'zone') return undefined;
  const written: WrittenField[] = [];
  let at = 0;
  for (const { kind, optional, repeat, absent } of fields) {
    const read = READERS[kind];
    if (read === undefined || absent !== undefined) return undefined;
    if (at === octets.length && optional === true) break;
    do {
      const datum = read(octets, at);
      if (datum === undefined) return undefined;
      written.push(datum.field);
      at = datum.end;
    } while (repeat === true && at < octets.length);
  }
  return written.length > 0 && at === octets.length ? written : undefined;
}

/** The word as it stands in a zone file. */
export function spelled({ text, quoted }: WrittenField): string {
  return quoted ? `"${text}"` : text;
}

/** Big-endian number of as many octets as the kind has. */
function number(kind: KindId): Reader {
  const { octets: size = 0 } = fieldKinds[kind];
  return ofSize(size, (datum) => String(valueOf(datum)));
}

function ofSize(size: number, text: (datum: Uint8Array) => string): Reader {
  return (octets, at) => {
    const end = at + size;
    return end > octets.length ? undefined : { field: bare(text(octets.subarray(at, end))), end };
  };
}

function valueOf(datum: Uint8Array): number {
  return datum.reduce((value, octet) => value * 256 + octet, 0);
}

/** Data that reach to the end: those of the last field, there is at least one octet. */
function rest(text: (datum: Uint8Array) => string, quoted = false): Reader {
  return (octets, at) => {
    if (at >= octets.length) return undefined;
    return { field: { text: text(octets.subarray(at)), quoted }, end: octets.length };
  };
}

/** Data with their length before them. */
function counted(text: (datum: Uint8Array) => string, quoted: boolean): Reader {
  return (octets, at) => {
    const end = at + 1 + octets[at];
    // Behind the end there is no length, and the sum is no number.
    return end <= octets.length ? { field: { text: text(octets.subarray(at + 1, end)), quoted }, end } : undefined;
  };
}

const name: Reader = (octets, start) => {
  const labels: Uint8Array[] = [];
  let at = start;
  while (at < octets.length && octets[at] !== 0) {
    labels.push(octets.subarray(at + 1, at + 1 + octets[at]));
    at += 1 + octets[at];
  }
  return at < octets.length ? { field: bare(absoluteName(labels)), end: at + 1 } : undefined;
};

function bare(text: string): WrittenField {
  return { text, quoted: false };
}

/** Text as it stands between quotes. */
function quotable(datum: Uint8Array): string {
  return Array.from(datum, (octet) => {
    if (octet < 0x20 || octet > 0x7e) return `\\${String(octet).padStart(3, '0')}`;
    const character = String.fromCharCode(octet);
    return character === '"' || character === '\\' ? `\\${character}` : character;
  }).join('');
}

function hex(datum: Uint8Array): string {
  return Array.from(datum, (octet) => octet.toString(16).padStart(2, '0')).join('').toUpperCase(); // prettier-ignore
}

function groupsOf(datum: Uint8Array): Uint16Array {
  return Uint16Array.from({ length: 8 }, (_, group) => valueOf(datum.subarray(group * 2, group * 2 + 2)));
}

const string = counted(quotable, true);

/** Kinds whose octets say the same as one word, whatever stands around them. */
const READERS: Readonly<Partial<Record<KindId, Reader>>> = {
  domain: name,
  mailbox: name,
  u8: number('u8'),
  u16: number('u16'),
  u32: number('u32'),
  ttl: number('ttl'),
  time: number('time'),
  algorithm: number('algorithm'),
  'cert-type': number('cert-type'),
  keyflags: number('keyflags'),
  keyprotocol: number('keyprotocol'),
  rrtype: ofSize(2, (datum) => typeByCode(valueOf(datum))?.mnemonic ?? `TYPE${valueOf(datum)}`),
  ipv4: ofSize(4, ipv4Text),
  ipv6: ofSize(16, (datum) => ipv6Text(groupsOf(datum))),
  string,
  'naptr-regexp': string,
  'caa-tag': counted(quotable, false),
  qstring: rest(quotable, true),
  hex: rest(hex),
  'ds-digest': rest(hex),
  base64: rest(base64),
};
