// How a zone is served, as configurations and settings tell it: what its own text doesn't say.

/** Servers that read zone files. */
export const SERVERS = ['bind', 'nsd', 'knot', 'coredns', 'powerdns'] as const;
export type ServerName = (typeof SERVERS)[number];

/** What a server does with names that are none of hosts where hosts are named (BIND's `check-names`). */
export type CheckNames = 'fail' | 'warn' | 'ignore';

/** What a zone, a view or a whole server says; what it doesn't say is left out. */
export interface ServingFacts {
  readonly checkNames?: CheckNames;
  /** The serial that others see is counted by the server, not by the file. */
  readonly countsSerial?: boolean;
  readonly signs?: boolean;
  /** Other servers take the zone from this one, or are told when it changes. */
  readonly hasSecondaries?: boolean;
  /** Only clients of one's own network are answered. */
  readonly isInternal?: boolean;
}

/** What is known of one zone. */
export interface Serving extends ServingFacts {
  readonly server?: ServerName | undefined;
  /** Top-level domains of one's own network, in small letters (CATALOGUE gate G11). */
  readonly privateTlds?: readonly string[];
  /** The file stands in a folder of examples, tests or documentation (CATALOGUE gate G12). */
  readonly isExample?: boolean;
}

/** Folders of what is not for the public. */
const EXAMPLES = new Set(['doc', 'docs', 'test', 'tests', 'fixtures', 'examples', 'samples']);

/** Whether a path, seen from the folder of the repository, leads into a folder of examples. */
export function isInExamples(path: string): boolean {
  return path
    .split(/[\\/]+/)
    .slice(0, -1)
    .some((folder) => EXAMPLES.has(folder.toLowerCase()));
}
