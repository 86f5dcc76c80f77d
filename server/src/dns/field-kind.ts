// The shape of a kind of datum, of a field that holds one, and of what a lexer hands over to be checked.

/** A text for people in both languages; `{name}` is a placeholder. */
export interface Bilingual {
  readonly en: string;
  readonly ja: string;
}

/**
 * RDATA as a lexer hands it over: stretches of octets as written, escapes not decoded, quotes not included.
 * The same object serves entry after entry, so nothing here keeps it.
 */
export interface Lexemes {
  bytes: Uint8Array;
  /** How many lexemes the entry has, the owner and all else before the RDATA included. */
  count: number;
  start: Int32Array;
  /** Exclusive. */
  end: Int32Array;
  /** 1 where the lexeme was written in quotes. */
  quoted: Uint8Array;
}

/** What is wrong with a field, and where. */
export interface FieldFault {
  /** Index of the lexeme that is wrong. */
  readonly token: number;
  readonly reason: Bilingual;
  readonly args: Readonly<Record<string, string | number>>;
}

/** Names of all kinds of datum. */
export type KindId =
  | 'domain'
  | 'mailbox'
  | 'u8'
  | 'u16'
  | 'u32'
  | 'u64'
  | 'ttl'
  | 'time'
  | 'ipv4'
  | 'ipv6'
  | 'string'
  | 'decimal'
  | 'x25-address'
  | 'qstring'
  | 'naptr-regexp'
  | 'token'
  | 'hex'
  | 'base64'
  | 'base32hex'
  | 'salt'
  | 'rrtype'
  | 'type-bitmap'
  | 'algorithm'
  | 'ds-digest'
  | 'cert-type'
  | 'dsync-scheme'
  | 'protocol'
  | 'service'
  | 'keyflags'
  | 'keyprotocol'
  | 'gateway'
  | 'apl'
  | 'svcparam'
  | 'caa-tag'
  | 'nsap'
  | 'atma'
  | 'eui48'
  | 'eui64'
  | 'ilnp64'
  | 'loc-latitude'
  | 'loc-longitude'
  | 'loc-meters'
  | 'sink-data'
  | 'registry-value';

/** One field of a record's RDATA. */
export interface Field {
  readonly name: string;
  readonly kind: KindId;
  readonly meaning: Bilingual;
  /** May be left out; only the last fields of a row are. */
  readonly optional?: boolean;
  /** May be written several times; only the last field of a row is. */
  readonly repeat?: boolean;
  /** The name is that of a host: letters, digits and hyphens (RFC 1123 section 2.1). */
  readonly hostname?: boolean;
  /** White space may split the datum, which then reaches to the end of the RDATA. */
  readonly spaces?: boolean;
  /** A single `-` stands for no data. */
  readonly dash?: boolean;
  /** The text must stand in quotes. */
  readonly quotes?: boolean;
  /** Least value of a number, or least count of octets of a datum, where it is not the kind's own. */
  readonly min?: number;
  /** Greatest value of a number, where it is not the kind's own. */
  readonly max?: number;
  /** The only values that a number may have. */
  readonly values?: readonly number[];
  /** Index of the field (of one lexeme, like all before it) that says how this one is to be read. */
  readonly typeField?: number;
  /** Count of octets that a datum must have, by the number in the field that `typeField` points to. */
  readonly lengths?: Readonly<Record<number, number>>;
  /** The field is absent when the field of that index holds that number, in these bits if `of` names some. */
  readonly absent?: { readonly when: number; readonly is: number; readonly of?: number };
}

/** One kind of datum: what may be written, and how it is checked. */
export interface FieldKind {
  readonly id: KindId;
  /** What may be written here, for hover and completion. */
  readonly about: Bilingual;
  /** Octets on the wire, where all data of the kind have the same. */
  readonly octets?: number;
  /** How many lexemes from `first` on belong to this field: at least 1, at most `limit - first`. */
  take(lexemes: Lexemes, first: number, limit: number, field: Field): number;
  /**
   * Checks the lexemes from `first` up to, not including, `last`. Undefined when right; good data allocates nothing.
   * `rdataFirst` is the first lexeme of the RDATA, so that a kind can look at the fields before it.
   */
  check(lexemes: Lexemes, first: number, last: number, field: Field, rdataFirst: number): FieldFault | undefined;
  /** The number that a lexeme stands for, or -1; of kinds that write it in words. */
  read?(lexemes: Lexemes, token: number): number;
}

/** `take` of a kind that is always one lexeme. */
export function takeOne(): number {
  return 1;
}

/** `take` of a kind that reaches to the end of the RDATA. */
export function takeRest(_lexemes: Lexemes, first: number, limit: number): number {
  return limit - first;
}

/** `take` of a kind that white space may split only where its field says so. */
export function takeSplit(_lexemes: Lexemes, first: number, limit: number, field: Field): number {
  return field.spaces === true ? limit - first : 1;
}
