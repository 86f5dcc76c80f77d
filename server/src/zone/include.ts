// What a host answers when a zone asks for a file that it includes.
import type { NameId } from './names';

/** Why an $INCLUDE is not followed. `unread`: the host doesn't know the file yet; `no-file`: a device or a pipe. */
export const INCLUDE_FAILURES = [
  'missing',
  'directory',
  'too-large',
  'outside',
  'untrusted',
  'unread',
  'loop',
  'depth',
  'too-much',
  'no-file',
] as const;
export type IncludeFailure = (typeof INCLUDE_FAILURES)[number];

/** A file that is included. Its octets are not changed; the same octets say that the file is as it was. */
export interface IncludedFile {
  /** What the host calls it: the same file has one name, however it is written. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Why there is no file, and where the host looked for it. */
export interface IncludeRefusal {
  readonly failure: IncludeFailure;
  readonly tried?: readonly string[];
  /** For a loop, the files of the circle. */
  readonly chain?: readonly string[];
}

export type IncludeAnswer = IncludedFile | IncludeRefusal;

/** Gives the file that `path` means where it stands in the file `from`, the zone file itself if undefined. */
export type IncludeFiles = (path: string, from: string | undefined) => IncludeAnswer;

/** An $INCLUDE that says where to look. */
export interface IncludeStatement {
  /** As written. */
  readonly path: string;
  /** The origin that it gives the file, or NO_NAME. */
  readonly origin: NameId;
  readonly answer: IncludeAnswer;
}
