// Files that only the client can read: in a browser, and in folders that lie on no machine (`vscode-vfs:`, `memfs:`).
//
// The core asks and has its answer at once. So what the client was asked for is kept: a file that is asked for the first
// time is "unread", the client is asked for it, and `arrived` says when to ask again.
import { IncludeFinder } from '../workspace/include-finder';
import { LARGEST_CONFIGURATION, LARGEST_INCLUDED } from '../workspace/walk';
import type { IncludeAnswer, IncludeFailure } from '../zone/include';
import { decode } from '../text/utf8';
import { listFiles, OpenDocuments } from './files';
import type { Files, FilesRequest, FolderEntry, IncludeRequest } from './files';
import { pathOfUri, placeOf, uriOfPath, uriPaths } from './uri-paths';

/** A file as the client hands it over: its octets, one character each, or why not. */
export type ClientFile = { readonly octets: string } | { readonly failure: IncludeFailure };

/** What the client is asked. */
export interface ClientFileSystem {
  /** Files by their URIs, in the same order; larger ones than `limit` octets are too large. */
  readFiles(uris: readonly string[], limit: number): Promise<readonly ClientFile[]>;
  /** What is in a folder; nothing in one that can't be read. */
  readFolder(uri: string): Promise<readonly FolderEntry[]>;
}

/** Files that are asked for at once. */
const MOST_AT_ONCE = 64;
/** Octets that are kept; those that nobody asked for lately go first. */
const MOST_KEPT = 128 * 1024 * 1024;
/** A file here may be one over the network, and the network one that counts. */
const MOST_LOOKED_INTO = 500;

const UNREAD: IncludeAnswer = { failure: 'unread' };

export class ClientFiles implements Files {
  readonly mostLookedInto = MOST_LOOKED_INTO;
  private readonly roots: readonly string[];
  private readonly places: ReadonlySet<string>;
  private readonly finder: IncludeFinder;
  private readonly open: OpenDocuments;
  /** What is known of files, the ones asked for last at the end. */
  private readonly known = new Map<string, IncludeAnswer>();
  private octets = 0;
  arrivals = 0;
  /** Paths of the files that the client is to be asked for. */
  private readonly wanted = new Set<string>();
  /** Resolves when it was asked for all of them and has answered. */
  private asking: Promise<void> | undefined;

  constructor(
    private readonly client: ClientFileSystem,
    private readonly request: FilesRequest,
  ) {
    this.roots = request.folders.flatMap((uri) => pathOfUri(uri) ?? []);
    this.places = new Set(this.roots.map(placeOf));
    this.finder = new IncludeFinder(uriPaths, this.roots, (file) => this.read(file));
    this.open = new OpenDocuments(request, (uri) => this.pathOf(uri));
  }

  include(written: string, { from, zone, directory }: IncludeRequest): IncludeAnswer {
    const [fromPath, zonePath] = [this.pathOf(from), this.pathOf(zone)];
    if (fromPath === undefined || zonePath === undefined) return UNREAD;
    const answer = this.finder.find(written, { from: fromPath, zone: zonePath, directory });
    return 'failure' in answer ? answer : { ...answer, file: this.uriOf(answer.file) };
  }

  list(): Promise<string[]> {
    const entriesOf = (folder: string): Promise<readonly FolderEntry[]> =>
      this.client.readFolder(uriOfPath(folder)).catch(() => []);
    return listFiles(this.roots, entriesOf, uriPaths.join);
  }

  isInside(path: string): boolean {
    return this.finder.isInside(path);
  }

  bytes(path: string): Uint8Array | undefined {
    const answer = this.read(path);
    return 'failure' in answer ? undefined : answer.bytes;
  }

  text(path: string): string | undefined {
    const bytes = this.bytes(path);
    return bytes === undefined || bytes.length > LARGEST_CONFIGURATION ? undefined : decode(bytes);
  }

  pathOf(uri: string): string | undefined {
    const path = pathOfUri(uri);
    return path !== undefined && this.places.has(placeOf(path)) ? path : undefined;
  }

  uriOf(path: string): string {
    return this.open.uriOf(path) ?? uriOfPath(path);
  }

  changed(uri: string): void {
    const path = this.pathOf(uri);
    if (path === undefined) return;
    const inside = `${path}/`;
    for (const known of this.known.keys()) {
      // What was known counts until the client has answered.
      if (known === path || known.startsWith(inside)) this.want(known);
    }
  }

  async settled(): Promise<boolean> {
    if (this.asking === undefined) return false;
    await this.asking;
    return true;
  }

  private read(file: string): IncludeAnswer {
    const bytes = this.open.bytes(file);
    if (bytes !== undefined) return { file, bytes };
    const answer = this.known.get(file);
    if (answer === undefined) this.want(file);
    this.known.delete(file);
    this.known.set(file, answer ?? UNREAD);
    return answer ?? UNREAD;
  }

  private want(file: string): void {
    this.wanted.add(file);
    this.asking ??= this.ask();
  }

  private async ask(): Promise<void> {
    // Whoever is asking now may want more than one.
    await Promise.resolve();
    let changed = false;
    while (this.wanted.size > 0) {
      const files = [...this.wanted].slice(0, MOST_AT_ONCE);
      for (const file of files) this.wanted.delete(file);
      const answers = await this.client.readFiles(files.map(uriOfPath), LARGEST_INCLUDED).catch(() => []);
      for (const [i, file] of files.entries()) {
        if (this.keep(file, answerOf(file, answers[i] ?? UNREAD))) changed = true;
      }
    }
    this.asking = undefined;
    if (changed) this.request.arrived();
  }

  /** Keeps an answer; whether it is another one than before. */
  private keep(file: string, answer: IncludeAnswer): boolean {
    const before = this.known.get(file);
    if (before !== undefined && isSame(before, answer)) return false;
    this.arrivals++;
    this.octets += sizeOf(answer) - (before === undefined ? 0 : sizeOf(before));
    this.known.set(file, answer);
    for (const [oldest, forgotten] of this.known) {
      if (this.octets <= MOST_KEPT || oldest === file) break;
      this.octets -= sizeOf(forgotten);
      this.known.delete(oldest);
    }
    return true;
  }
}

function answerOf(file: string, read: ClientFile): IncludeAnswer {
  if ('failure' in read) return { failure: read.failure };
  const { octets } = read;
  const bytes = new Uint8Array(octets.length);
  for (let i = 0; i < octets.length; i++) bytes[i] = octets.charCodeAt(i);
  return { file, bytes };
}

function sizeOf(answer: IncludeAnswer): number {
  return 'failure' in answer ? 0 : answer.bytes.length;
}

function isSame(left: IncludeAnswer, right: IncludeAnswer): boolean {
  if ('failure' in left || 'failure' in right) {
    return 'failure' in left && 'failure' in right && left.failure === right.failure;
  }
  return left.bytes.length === right.bytes.length && left.bytes.every((octet, i) => octet === right.bytes[i]);
}
