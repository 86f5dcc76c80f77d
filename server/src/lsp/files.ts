// The files around open documents, as the host or the client lets the server read them.
import { DEEPEST, isPassedOver, MOST_FILES } from '../workspace/walk';
import type { IncludeAnswer } from '../zone/include';

/** What the server asks to be given. */
export interface FilesRequest {
  /** URIs of the folders that are open; nothing outside of them is read. */
  readonly folders: readonly string[];
  /** URIs of the documents that are open. */
  readonly open: () => Iterable<string>;
  /** The octets of a document that is open: they go before those that are stored. */
  readonly edited: (uri: string) => Uint8Array | undefined;
  /** To be called when something came that wasn't there when it was asked for, or that is another now. */
  readonly arrived: () => void;
}

/** Where an $INCLUDE stands. */
export interface IncludeRequest {
  /** URI of the file that it stands in, and of the zone's file. */
  readonly from: string;
  readonly zone: string;
  /** The folder of the server, as its configuration has it. */
  readonly directory: string | undefined;
}

/**
 * The files below the folders that are open. Whoever asks has the answer at once; where files come from afar, it says that
 * nothing is known yet, and is another one after `arrived`.
 */
export interface Files {
  /** The file that the path of an $INCLUDE means; its name is its URI. */
  include(path: string, place: IncludeRequest): IncludeAnswer;
  /** The paths of all files, found without keeping anyone waiting. */
  list(): Promise<readonly string[]>;
  /** Whether a path lies in one of the folders. */
  isInside(path: string): boolean;
  /** The octets of a file, the same ones until it changes; undefined when it can't be read. */
  bytes(path: string): Uint8Array | undefined;
  /** The text of a file, as it is being edited or as it is stored; undefined when it can't be read. */
  text(path: string): string | undefined;
  /** The path of a URI; undefined for one that is no file of these. */
  pathOf(uri: string): string | undefined;
  uriOf(path: string): string;
  /** A file, or what is in a folder, has changed, come or gone. */
  changed(uri: string): void;
  /** Waits until everything that was asked for is there; false when nothing was on its way. */
  settled(): Promise<boolean>;
  /** Counts what came in the meantime: while it stays the same, the same is answered. */
  readonly arrivals: number;
  /** Files that may be read only to see what they include. */
  readonly mostLookedInto: number;
}

/** Gives the files of a machine; undefined when the folders don't lie on it. A host without any gives none. */
export type OpenFiles = (request: FilesRequest) => Files | undefined;

/** Open documents by the paths of their files. */
export class OpenDocuments {
  constructor(
    private readonly request: FilesRequest,
    private readonly pathOf: (uri: string) => string | undefined,
  ) {}

  /** The URI of a document as its client writes it: clients escape more characters, or fewer, than others. */
  uriOf(path: string): string | undefined {
    for (const uri of this.request.open()) if (this.pathOf(uri) === path) return uri;
    return undefined;
  }

  /** What is being edited. */
  bytes(path: string): Uint8Array | undefined {
    const uri = this.uriOf(path);
    return uri === undefined ? undefined : this.request.edited(uri);
  }
}

/** Something in a folder; links to folders, devices and the like are neither. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/** The paths of all files in and below folders, in the order of their names. */
export async function listFiles(
  folders: readonly string[],
  entriesOf: (folder: string) => Promise<readonly FolderEntry[]>,
  join: (folder: string, name: string) => string,
): Promise<string[]> {
  let count = 0;
  const look = async (folder: string, depth: number): Promise<string[]> => {
    const entries = (await entriesOf(folder)).filter(({ name }) => !isPassedOver(name));
    entries.sort((left, right) => (left.name < right.name ? -1 : 1));
    // Folders beside one another are looked into at the same time: one may be as far away as a network is slow.
    const found = entries.map(async ({ name, kind }) => {
      if (kind === 'file') return ++count > MOST_FILES ? [] : [join(folder, name)];
      return kind === 'folder' && depth < DEEPEST ? look(join(folder, name), depth + 1) : [];
    });
    return (await Promise.all(found)).flat();
  };
  return (await Promise.all(folders.map((folder) => look(folder, 0)))).flat();
}
