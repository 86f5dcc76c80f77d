// The small registries of IANA that zone files draw on: numbers, names and what they stand for.

/** A class (RFC 6895 section 3.2). */
export interface DnsClass {
  readonly code: number;
  readonly name: string;
  /** Only in queries and updates, never in a zone file. */
  readonly queryOnly: boolean;
}

export const classes: readonly DnsClass[] = [
  { code: 1, name: 'IN', queryOnly: false },
  { code: 3, name: 'CH', queryOnly: false },
  { code: 4, name: 'HS', queryOnly: false },
  { code: 254, name: 'NONE', queryOnly: true },
  { code: 255, name: 'ANY', queryOnly: true },
];
