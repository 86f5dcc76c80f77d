// The shape of a row in the table of record types.
import type { Bilingual, Field } from './field-kind';

/** How a type stands in the IANA registry and in its RFCs. */
export type TypeStatus = 'standard' | 'informational' | 'experimental' | 'draft' | 'obsolete' | 'reserved';

/** Where a type may be written: with fields, only as `\# length hex` (RFC 3597), or never in a zone file. */
export type TypeUse = 'zone' | 'generic' | 'never';

/** One record type: all that the product knows about it comes from here. */
export interface RecordType {
  /** In capitals, as IANA writes it. */
  readonly mnemonic: string;
  readonly code: number;
  readonly title: Bilingual;
  /** One to three sentences. */
  readonly about: Bilingual;
  /** `RFC 1035`, or the name of a draft or template. The first one defines the format. */
  readonly references: readonly string[];
  readonly status: TypeStatus;
  /** `zone` when left out. */
  readonly use?: TypeUse;
  /** True when only class IN has it. */
  readonly internetOnly?: boolean;
  /** In the order written; empty where the type has no presentation format. */
  readonly fields: readonly Field[];
  /** RDATA that is right, as written. */
  readonly examples: readonly string[];
  /** Mnemonic of the type to use instead. */
  readonly replacedBy?: string;
}
