// The files around open documents, as the host lets the server read them.
import type { IncludeAnswer } from '../zone/include';

/** What the server asks its host to be given. */
export interface FilesRequest {
  /** URIs of the folders that are open; nothing outside of them is read. */
  readonly folders: readonly string[];
  /** URIs of the documents that are open. */
  readonly open: () => Iterable<string>;
  /** The octets of a document that is open: they go before those on disk. */
  readonly edited: (uri: string) => Uint8Array | undefined;
}

/** Where an $INCLUDE stands. */
export interface IncludeRequest {
  /** URI of the file that it stands in, and of the zone's file. */
  readonly from: string;
  readonly zone: string;
  /** The folder of the server, as its configuration has it. */
  readonly directory: string | undefined;
}

/** The files below the folders that are open. */
export interface Files {
  /** The file that the path of an $INCLUDE means; its name is its URI. */
  include(path: string, place: IncludeRequest): IncludeAnswer;
  /** The paths of all files, found without keeping anyone waiting. */
  list(): Promise<readonly string[]>;
  /** Whether a path lies in one of the folders. */
  isInside(path: string): boolean;
  /** The octets of a file, the same ones until it changes; undefined when it can't be read. */
  bytes(path: string): Uint8Array | undefined;
  /** The text of a file, as it is being edited or as it is on disk; undefined when it can't be read. */
  text(path: string): string | undefined;
  /** The path of a URI; undefined for one that is no file of the machine. */
  pathOf(uri: string): string | undefined;
  uriOf(path: string): string;
  /** The path of a URI, seen from the folder that it lies in; empty for one that lies in none. */
  shown(uri: string): string;
}

/** Gives the files of a machine; a host without any (a browser) has none to give. */
export type OpenFiles = (request: FilesRequest) => Files;
