// Every kind of datum that a field can hold, by its name.
import type { FieldKind, KindId } from './field-kind';
import { ipv4, ipv6 } from './kinds/address';
import { apl } from './kinds/apl';
import { atma, base32hex, base64, eui48, eui64, hex, ilnp64, nsap, salt, sinkData } from './kinds/encoding';
import { gateway } from './kinds/gateway';
import { locLatitude, locLongitude, locMeters } from './kinds/loc';
import {
  algorithm,
  certType,
  dsDigest,
  dsyncScheme,
  keyFlagsKind,
  keyProtocol,
  protocol,
  rrtype,
  service,
  typeBitmap,
} from './kinds/mnemonic';
import { domain, mailbox } from './kinds/name';
import { u16, u32, u64, u8 } from './kinds/number';
import { svcparam } from './kinds/svcparam';
import { caaTag, decimal, naptrRegexp, qstring, registryValue, string, token, x25Address } from './kinds/text';
import { time, ttl } from './kinds/time';

export type { Bilingual, Field, FieldFault, FieldKind, KindId, Lexemes } from './field-kind';

/** The kinds, by name. */
export const fieldKinds: Readonly<Record<KindId, FieldKind>> = {
  domain,
  mailbox,
  u8,
  u16,
  u32,
  u64,
  ttl,
  time,
  ipv4,
  ipv6,
  string,
  decimal,
  'x25-address': x25Address,
  qstring,
  'naptr-regexp': naptrRegexp,
  token,
  hex,
  base64,
  base32hex,
  salt,
  rrtype,
  'type-bitmap': typeBitmap,
  algorithm,
  'ds-digest': dsDigest,
  'cert-type': certType,
  'dsync-scheme': dsyncScheme,
  protocol,
  service,
  keyflags: keyFlagsKind,
  keyprotocol: keyProtocol,
  gateway,
  apl,
  svcparam,
  'caa-tag': caaTag,
  nsap,
  atma,
  eui48,
  eui64,
  ilnp64,
  'loc-latitude': locLatitude,
  'loc-longitude': locLongitude,
  'loc-meters': locMeters,
  'sink-data': sinkData,
  'registry-value': registryValue,
};
