// The zones of a repository, for those that speak of names in them: found by name, read when someone asks.
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { ZoneIndex, type IndexedZone } from '../workspace/zone-index';
import { detectOrigin, type OriginHints } from '../zone/origin';
import { Zone } from '../zone/zone';
import type { FoundFile } from './repository';

/** Octets in which the name of a zone is looked for. */
const HEAD = 65_536;
/** Zones that are kept for who asks next, and how large they may be. */
const MOST_KEPT = 64;
const LARGEST = 16 * 1024 * 1024;

export class RepositoryZones {
  private index: ZoneIndex | undefined;
  private readonly kept = new Map<string, Zone | undefined>();
  private readonly taken = new WeakSet<Zone>();
  private readonly byFile = new Map<string, FoundFile>();
  private readonly views = new Map<string, readonly (string | undefined)[]>();

  constructor(
    private readonly files: readonly FoundFile[],
    /** What is known of a file, beside its contents. */
    private readonly hintsOf: (found: FoundFile) => OriginHints,
    /** The octets of a file that go before those on disk. */
    private readonly edited: (file: string) => Uint8Array | undefined = () => undefined,
  ) {
    for (const found of files) {
      this.byFile.set(found.file, found);
      this.views.set(found.file, [...new Set(found.zones.map(({ view }) => view))]);
    }
  }

  /** Whether there is more than one file: a zone alone asks for no other. */
  get areSeveral(): boolean {
    return this.files.length > 1;
  }

  /** Whether one of them has the names of addresses. */
  get hasReverseZones(): boolean {
    return (this.index ??= this.makeIndex()).hasReverseZones;
  }

  /** The zone that a name lies in, as that of `from` sees it, if it is another one. */
  find(from: string, name: string): { readonly zone: Zone; readonly file: string } | undefined {
    this.index ??= this.makeIndex();
    const found = this.index.find(name, this.views.get(from) ?? [], from);
    if (found === undefined || found.file === from) return undefined;
    const zone = this.read(found);
    return zone && { zone, file: found.file };
  }

  /** The zone of a file under a name, if it was read for others; it is handed out once. */
  take(file: string, name: string | undefined): Zone | undefined {
    const key = keyOf(file, name ?? '');
    const zone = this.kept.get(key);
    if (zone === undefined || this.taken.has(zone)) return undefined;
    this.taken.add(zone);
    return zone;
  }

  private makeIndex(): ZoneIndex {
    const index = new ZoneIndex();
    for (const found of this.files) {
      const { file, zones } = found;
      for (const { name, view, purpose } of zones) if (purpose === 'zone') index.add({ name, view, file });
      if (zones.length > 0) continue;
      const head = this.edited(file) ?? headOf(file);
      const { name } = head === undefined ? { name: undefined } : detectOrigin(head, this.hintsOf(found));
      if (name !== undefined) index.add({ name, view: undefined, file });
    }
    return index;
  }

  private read({ file, name }: IndexedZone): Zone | undefined {
    const found = this.byFile.get(file);
    const key = keyOf(file, found !== undefined && found.zones.length > 0 ? name : '');
    if (this.kept.has(key)) return this.kept.get(key);
    let zone: Zone | undefined;
    try {
      if (found !== undefined && statSync(file).size <= LARGEST) {
        zone = new Zone(this.edited(file) ?? readFileSync(file), {
          ...this.hintsOf(found),
          ...(found.zones.length > 0 ? { configured: name } : {}),
        });
        zone.settle();
      }
    } catch {
      // What can't be read says nothing.
    }
    this.kept.set(key, zone);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= MOST_KEPT) break;
      this.kept.delete(oldest);
    }
    return zone;
  }
}

function keyOf(file: string, name: string): string {
  return `${file}\n${name}`;
}

/** The beginning of a file; undefined when it can't be read. */
function headOf(file: string): Uint8Array | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, 'r');
    const bytes = Buffer.alloc(HEAD);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, HEAD, 0));
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
