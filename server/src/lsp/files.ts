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
}

/** Gives the files of a machine; a host without any (a browser) has none to give. */
export type OpenFiles = (request: FilesRequest) => Files;
