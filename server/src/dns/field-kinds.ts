// Every kind of datum that a field can hold, by its name.
import type { FieldKind, KindId } from './field-kind';
import { ipv4, ipv6 } from './kinds/address';
import { domain, mailbox } from './kinds/name';
import { u16, u32, u8 } from './kinds/number';
import { string } from './kinds/text';
import { ttl } from './kinds/time';

export type { Bilingual, Field, FieldFault, FieldKind, KindId, Lexemes } from './field-kind';

/** The kinds, by name. */
export const fieldKinds: Readonly<Record<KindId, FieldKind>> = {
  domain,
  mailbox,
  u8,
  u16,
  u32,
  ttl,
  ipv4,
  ipv6,
  string,
};
