// Which file has the zone that a name lies in: the one with the longest name, in the same view (CATALOGUE gates G7, G8).

/** A zone and its file. */
export interface IndexedZone {
  /** Absolute. */
  readonly name: string;
  /** Undefined where there are no views. */
  readonly view: string | undefined;
  readonly file: string;
}

export class ZoneIndex {
  private readonly zones = new Map<string, IndexedZone[]>();
  /** Whether a zone may have the names of addresses (RFC 1035 §3.5). */
  hasReverseZones = false;

  add(zone: IndexedZone): void {
    const key = zone.name.toLowerCase();
    this.hasReverseZones ||= key === '.' || key.endsWith('arpa.');
    const list = this.zones.get(key);
    if (list === undefined) this.zones.set(key, [zone]);
    else if (!list.some(({ view, file }) => view === zone.view && file === zone.file)) list.push(zone);
  }

  /**
   * The zone that a name lies in, as a file sees it that is served in `views`. Undefined when there is none,
   * or when it is another one in each view.
   */
  find(name: string, views: readonly (string | undefined)[], from: string): IndexedZone | undefined {
    let found: IndexedZone | undefined;
    for (const view of views.length === 0 ? [undefined] : views) {
      const zone = this.findIn(name, view, from);
      if (zone === undefined || (found !== undefined && found.file !== zone.file)) return undefined;
      found = zone;
    }
    return found;
  }

  private findIn(name: string, view: string | undefined, from: string): IndexedZone | undefined {
    for (let at: string | undefined = name.toLowerCase(); at !== undefined; at = parentOf(at)) {
      const all = this.zones.get(at)?.filter((zone) => zone.view === view);
      if (all === undefined || all.length === 0) continue;
      // The same zone in several files are several views: the one beside the file is meant.
      const near = all.length === 1 ? all : all.filter(({ file }) => folderOf(file) === folderOf(from));
      return near.length === 1 ? near[0] : undefined;
    }
    return undefined;
  }
}

/** The name without its first label; undefined for the root. */
function parentOf(name: string): string | undefined {
  if (name === '.' || name === '') return undefined;
  if (!name.includes('\\')) {
    const dot = name.indexOf('.');
    return (dot < 0 ? '' : name.slice(dot + 1)) || '.';
  }
  const label = /^(?:\\.|[^.\\])*\.?/s.exec(name)?.[0] ?? name;
  return name.slice(label.length) || '.';
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/'), file.lastIndexOf('\\')));
}
