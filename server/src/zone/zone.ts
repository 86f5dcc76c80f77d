// One zone file: its text, its entries as rows, its names; kept right while the text is edited.
//
// Reading is incremental: an edit reads its own chunk again, and the following ones only as far as what they begin
// with (origin, last owner, TTL) has changed and matters to them. Work that reaches far is left pending; `settle` does
// it in slices, so that a host can answer in between. Included files are texts of their own, read the same way.
import { isLocalStart, isOddStart } from '../dns/address';
import type { ChunkedText } from '../text/chunks';
import type { Position, Range } from '../text/span';
import { concatenate } from '../text/utf8';
import { PARENTHESIS_REACH } from '../syntax/parentheses';
import { Changes } from './changes';
import { difference } from './difference';
import { Inclusions } from './inclusion';
import { NO_NAME, Names, ROOT, UNKNOWN_ORIGIN } from './names';
import type { NameId } from './names';
import { detectOrigin } from './origin';
import type { Origin, OriginHints } from './origin';
import { RowReader } from './row-reader';
import { DIRECTIVE, FAULTY, NO_ROW, OTHER_CLASS, PLACEHOLDER, Rows, TTL_FROM_ENTRY } from './rows';
import type { RowBuffer, RowId } from './rows';
import { A, AAAA, HAS_DNAME, HAS_FAULTY, HAS_NS, HAS_OTHER_CLASS, HAS_SOA, NS, typeBit } from './type-set';
import { INITIAL_STATE, Source, USES_TTL, exitState, mustReadAgain, sameState } from './zone-chunk';
import type { State, ZoneChunk } from './zone-chunk';
import type { Serving } from './serving';
import { TypeCounts } from './type-counts';

/** A chunk is cut at the first entry that ends at or behind this many octets. */
export const CHUNK_SIZE = 8192;
/** Chunks of an included text that are read in one step. */
const INCLUDED_AT_ONCE = 16;

export class Zone {
  readonly names: Names;
  readonly rows: Rows;
  readonly changes = new Changes();
  readonly text: ChunkedText<ZoneChunk>;
  /** What the zone is called and how that is known. */
  origin: Origin;
  /** Where SOA and NS of the zone stand, or NO_NAME while the file doesn't tell. */
  apex: NameId = NO_NAME;

  /** The text of the zone file. */
  readonly source: Source;
  /** Those that it includes. */
  readonly inclusions: Inclusions;
  private readonly reader: RowReader;
  private readonly chunks: (ZoneChunk | undefined)[] = [];
  private chunkCount = 0;
  /** Entries that make the zone an open one (CATALOGUE gate G4). */
  private openings = 0;
  /** Chunks with a comment that speaks to this program. */
  private addressedChunks = 0;
  /** Chunks from `pendingFrom` to before `pendingTo` may begin with another state than the one before them ends with. */
  private pendingFrom = 0;
  private pendingTo = 0;
  private collecting = false;

  private readonly typeCounts = new TypeCounts();
  private localCount = 0;
  private oddCount = 0;
  private zeroCount = 0;

  constructor(
    bytes: Uint8Array,
    private readonly hints: OriginHints,
    private readonly chunkSize = CHUNK_SIZE,
  ) {
    // An entry takes some 50 octets; virtual memory that stays unused costs nothing.
    this.names = new Names(Math.ceil(bytes.length / 56) + 256);
    this.rows = new Rows(this.names, Math.ceil(bytes.length / 40) + 256);
    this.reader = new RowReader(this.names);
    this.origin = detectOrigin(bytes, hints);
    this.apex = this.nameOf(this.origin);
    const state = INITIAL_STATE(this.startOrigin());
    this.source = new Source(undefined, bytes, 0, (source) => this.emptyChunk(source, state));
    this.text = this.source.text;
    this.inclusions = new Inclusions(this.source, hints.includes, hints.file);
  }

  // --- what the file says of itself

  /** Whether everything that the zone holds was read, as far as its files show (CATALOGUE gate G4). */
  get isClosed(): boolean {
    if (this.hints.assumeClosed === true) return this.source.unread === undefined;
    return this.isWhollyRead;
  }

  /** The same, where that is certain. */
  get isWhollyRead(): boolean {
    return this.openings === 0 && this.source.unread === undefined && this.hints.dynamic !== true;
  }

  /** How the zone is served, as far as that is known. */
  get serving(): Serving {
    return this.hints.serving ?? {};
  }

  /** Whether records and the serial come by other ways than the file, too. */
  get isDynamic(): boolean {
    return this.hints.dynamic === true;
  }

  /** Whether a comment in it speaks to this program. */
  get isAddressed(): boolean {
    return this.addressedChunks > 0;
  }

  /** Whether the file is a zone: it has an SOA, or NS, at the apex. Else it is a part of one (gate G10). */
  get isWholeZone(): boolean {
    if (this.hints.syntaxOnly === true) return false;
    return this.apex !== NO_NAME && (this.names.mask(this.apex) & (HAS_SOA | HAS_NS)) !== 0;
  }

  /** The octets of the whole file, read or not. */
  get bytes(): Uint8Array {
    return this.source.unread ?? this.text.bytes;
  }

  /** Chunks read so far, in all texts: while the number is the same, so is every row. */
  get chunksRead(): number {
    return this.chunkCount;
  }

  /** Records and directives read. */
  get entryCount(): number {
    return this.text.chunks.reduce((sum, chunk) => sum + chunk.rowCount, 0);
  }

  /** Whether nothing of the text is left to read. */
  get isSettled(): boolean {
    return this.source.unread === undefined && this.pendingFrom >= this.pendingTo;
  }

  /** The chunk that a row stands in. */
  chunkOf(row: RowId): ZoneChunk {
    const chunk = this.chunks[this.rows.chunk[row]];
    if (chunk === undefined) throw new Error('a row outlived its chunk');
    return chunk;
  }

  /** Chunk by its number; undefined once it is gone. */
  chunkById(id: number): ZoneChunk | undefined {
    return this.chunks[id];
  }

  /** How many records of a type the zone has, those with faults included. */
  countOf(type: number): number {
    return this.typeCounts.of(type);
  }

  /** How many of its addresses are certainly none of the Internet. */
  get localAddresses(): number {
    return this.localCount;
  }

  /** How many of its addresses may be such that no host has them. */
  get oddAddresses(): number {
    return this.oddCount;
  }

  /** How many of its entries set a TTL of 0, for themselves or for those behind. */
  get zeroTtls(): number {
    return this.zeroCount;
  }

  /** The chunks of the zone file and of the files that it includes, in the order in which they are read. */
  get order(): readonly ZoneChunk[] {
    return this.inclusions.order;
  }

  /** The range from octet `start` to octet `end` of a chunk. */
  range(chunk: ZoneChunk, start: number, end: number): Range {
    const { text } = chunk.source;
    return {
      start: text.positionAt({ chunk: chunk.index, offset: start }),
      end: text.positionAt({ chunk: chunk.index, offset: end }),
    };
  }

  /** Orders two rows as they are read. */
  compareRows(left: RowId, right: RowId): number {
    const { inclusions } = this;
    const chunks = inclusions.placeOf(this.chunkOf(left)) - inclusions.placeOf(this.chunkOf(right));
    return chunks !== 0 ? chunks : this.rows.offset[left] - this.rows.offset[right] || left - right;
  }

  /** Seconds that a record lives: written, or from $TTL, or from the record before (RFC 2308 §4, RFC 1035 §5.1); -1 if nothing says. */
  effectiveTtl(row: RowId): number {
    const { flags, ttl } = this.rows;
    if ((flags[row] & TTL_FROM_ENTRY) === 0) return ttl[row];
    const { entry } = this.chunkOf(row);
    return entry.defaultTtl >= 0 ? entry.defaultTtl : ttl[row] >= 0 ? ttl[row] : entry.lastTtl;
  }

  // --- reading

  /**
   * Reads on, at most `chunks` chunks. True when nothing is left: the zone is as if opened just now.
   */
  settle(chunks = Number.POSITIVE_INFINITY): boolean {
    let left = chunks;
    while (left-- > 0) {
      if (this.source.unread !== undefined) this.readNext(this.source, 1);
      else if (!this.settleNext()) return true;
    }
    return this.isSettled;
  }

  /** Reads the next chunks, at most `count`, of a text being opened. */
  private readNext(source: Source, count: number): void {
    const { text, unread: bytes } = source;
    if (bytes === undefined) return;
    const { chunks } = text;
    const isFile = source === this.source;
    let from = source.unreadFrom;
    if (from === 0 || !isFile) {
      this.reader.reset(bytes, from === 0 && byteOrderMark(bytes) ? 3 : from, bytes.length);
    }
    for (let left = count; left > 0 && source.unread !== undefined; left--) {
      const first = from === 0;
      const entry = this.entryOf(source, first ? 0 : chunks.length);
      const chunk = this.readChunk(source, bytes, from, from + this.chunkSize, entry, first);
      this.placeAll(chunk);
      text.replace(first ? 0 : chunks.length, first ? 1 : chunks.length, [chunk]);
      if (chunk.include !== undefined) this.adopt([], [chunk]);
      from = source.unreadFrom += chunk.bytes.length;
      if (from >= bytes.length) source.unread = undefined;
    }
    if (!isFile) {
      if (source.unread === undefined) this.inclusions.unread.delete(source);
      this.inclusions.changed();
    } else if (source.unread === undefined) {
      this.changes.all();
      if (this.inclusions.openers.size > 0) this.pendingTo = this.order.length;
    }
  }

  /** Reads on in an included text. */
  private readIncluded(source: Source): void {
    const { inclusions, changes } = this;
    const closed = this.isWhollyRead;
    const whole = this.isWholeZone;
    const before = this.order.length;
    this.collecting = !changes.everything;
    if (source.unreadFrom === 0) this.unregister(source.text.chunks[0]);
    this.readNext(source, INCLUDED_AT_ONCE);
    this.collecting = false;
    // What was pending stays so, and what follows is looked at: TTLs go from text to text.
    const behind = inclusions.placeAt(source, source.text.chunks.length);
    this.pendingTo = Math.max(this.pendingTo + this.order.length - before, behind + 1);
    if (closed !== this.isWhollyRead || whole !== this.isWholeZone) changes.all();
  }

  /** Reads entries from `from` on until one ends at or behind `until`; the reader stands at `from`. Rows stay in the buffer. */
  private readChunk(
    source: Source,
    bytes: Uint8Array,
    from: number,
    until: number,
    entry: State,
    atStart: boolean,
  ): ZoneChunk {
    const { reader } = this;
    const { lexer } = reader.reader;
    const linesBefore = lexer.lines;
    if (this.inclusions.follows) {
      reader.follow = (path, origin) => ({ path, origin, answer: this.inclusions.answer(path, source) });
    }
    reader.begin(entry);
    lexer.addressed = false;
    while (reader.read(until, from));
    const end = lexer.next;
    return {
      id: this.chunkCount++,
      index: 0,
      bytes: bytes.subarray(from, end),
      lines: lexer.lines - linesBefore,
      lookedBeyond: Math.max(0, Math.min(lexer.seen, bytes.length) - end),
      byteOrderMark: atStart && byteOrderMark(bytes),
      addressed: lexer.addressed,
      source,
      include: reader.include,
      inclusion: undefined,
      place: 0,
      entry,
      exit: reader.state,
      traits: reader.traits,
      firstRow: 0,
      rowCount: reader.rows.count,
      rowsSize: 0,
      firstGenerated: 0,
      generatedCount: reader.generated.count,
      generatedSize: 0,
      openings: reader.openings,
      findings: -1,
    };
  }

  /** Gives all rows in the buffer their place in a new chunk. */
  private placeAll(chunk: ZoneChunk): void {
    const { rows, reader } = this;
    this.register(chunk);
    chunk.rowsSize = rows.runSize(chunk.rowCount);
    chunk.firstRow = rows.allocate(chunk.rowsSize);
    this.putAll(chunk.firstRow, reader.rows, chunk.id);
    this.placeGenerated(chunk, reader.generated);
  }

  private placeGenerated(chunk: ZoneChunk, buffer: RowBuffer): void {
    if (chunk.generatedCount === 0) return;
    const { rows } = this;
    chunk.generatedSize = rows.runSize(chunk.generatedCount);
    chunk.firstGenerated = rows.allocate(chunk.generatedSize);
    this.putAll(chunk.firstGenerated, buffer, chunk.id);
  }

  private register(chunk: ZoneChunk): void {
    this.chunks[chunk.id] = chunk;
    this.openings += chunk.openings;
    if (chunk.addressed) this.addressedChunks++;
    if (chunk.include !== undefined) this.inclusions.openers.add(chunk);
  }

  private unregister(chunk: ZoneChunk): void {
    this.chunks[chunk.id] = undefined;
    this.openings -= chunk.openings;
    if (chunk.addressed) this.addressedChunks--;
    if (chunk.include !== undefined) this.inclusions.openers.delete(chunk);
  }

  private putAll(first: RowId, buffer: RowBuffer, chunk: number): void {
    this.rows.putAll(first, buffer, chunk);
    for (let row = first; row < first + buffer.count; row++) this.add(row);
  }

  private put(row: RowId, buffer: RowBuffer, from: number, chunk: number): void {
    this.rows.put(row, buffer, from, chunk);
    this.add(row);
  }

  /** A row that is in its place becomes part of the zone. */
  private add(row: RowId): void {
    const { rows } = this;
    const owner = rows.owner[row];
    const flags = rows.flags[row];
    const type = rows.type[row];
    if ((flags & DIRECTIVE) === 0) {
      if (owner >= 0) this.enter(owner, bits(type, flags));
      this.typeCounts.add(type, 1);
      if (type === A || type === AAAA) this.countAddress(rows.number[row], type === A, 1);
      if (this.collecting) this.changes.retarget(rows.target[row]);
    }
    // Whether an address is glue depends on who names it.
    if (type === NS && rows.target[row] >= 0) this.touch(rows.target[row]);
    if (rows.ttl[row] === 0) this.zeroCount++;
    rows.link(row);
    this.changes.add(row);
  }

  private countAddress(start: number, isIpv4: boolean, by: 1 | -1): void {
    this.localCount += by * isLocalStart(start, isIpv4);
    this.oddCount += by * isOddStart(start, isIpv4);
  }

  private remove(row: RowId): void {
    const { rows } = this;
    const owner = rows.owner[row];
    const counts = (rows.flags[row] & DIRECTIVE) === 0 && owner >= 0;
    if ((rows.flags[row] & DIRECTIVE) === 0) {
      const type = rows.type[row];
      this.typeCounts.add(type, -1);
      if (type === A || type === AAAA) this.countAddress(rows.number[row], type === A, -1);
      if (this.collecting) this.changes.retarget(rows.target[row]);
    }
    if (rows.ttl[row] === 0) this.zeroCount--;
    rows.unlink(row);
    this.changes.forget(row);
    if (counts) this.leave(owner);
    if (rows.type[row] === NS && rows.target[row] >= 0) this.touch(rows.target[row]);
  }

  /** A row comes to `name`. */
  private enter(name: NameId, bit: number): void {
    const { names } = this;
    this.touch(name);
    names.setMask(name, names.mask(name) | bit);
    for (let at = name; names.addAlive(at, 1) === 1;) {
      at = names.parent(at);
      if (at === NO_NAME) break;
      // Whether anything lies below it matters to a DNAME, too (RFC 6672 §2.4).
      if (!names.exists(at) || (names.mask(at) & HAS_DNAME) !== 0) this.touch(at);
    }
  }

  /** A row leaves `name`; it is unlinked already. */
  private leave(name: NameId): void {
    const { names } = this;
    this.touch(name);
    this.stale.add(name);
    for (let at = name; names.addAlive(at, -1) === 0;) {
      at = names.parent(at);
      if (at === NO_NAME) break;
      if (names.alive(at) === 1 || (names.mask(at) & HAS_DNAME) !== 0) this.touch(at);
    }
  }

  /** Names whose mask must be made anew, a row having left them. */
  private readonly stale = new Set<NameId>();

  private renewMasks(): void {
    const { names, rows, stale } = this;
    for (const name of stale) {
      let mask = 0;
      for (let row = names.firstRow(name); row !== NO_ROW; row = rows.nextOfOwner[row]) {
        mask |= bits(rows.type[row], rows.flags[row]);
      }
      names.setMask(name, mask);
    }
    stale.clear();
  }

  private touch(name: NameId): void {
    if (this.collecting) this.changes.touch(name, this.names.mask(name), this.names.exists(name));
  }

  // --- editing

  /** Replaces the text from `from` to `to`. */
  edit(from: Position, to: Position, newText: string): void {
    this.settleUnread();
    const closedBefore = this.isWhollyRead;
    const wholeBefore = this.isWholeZone;
    const first = this.splice(this.source, from, to, newText);
    if (first <= this.originChunk) this.detectOriginAgain();
    if (closedBefore !== this.isWhollyRead || wholeBefore !== this.isWholeZone) this.changes.all();
  }

  /** Replaces a stretch of a text; the index of the first chunk that was read again. */
  private splice(source: Source, from: Position, to: Position, newText: string | Uint8Array): number {
    const { text } = source;
    const splice = text.splice(from, to, newText);
    // A chunk before may have looked as far as here for the partner of a parenthesis.
    let first = splice.first;
    let distance = splice.changedStart;
    for (let i = splice.first - 1; i >= 0 && distance <= PARENTHESIS_REACH; i--) {
      if (text.chunks[i].lookedBeyond >= distance) first = i;
      distance += text.chunks[i].bytes.length;
    }
    const before = text.chunks.slice(first, splice.first).map((chunk) => chunk.bytes);
    const lead = before.reduce((sum, bytes) => sum + bytes.length, 0);
    const bytes = before.length === 0 ? splice.bytes : concatenate([...before, splice.bytes]);
    this.reread(source, first, splice.last, bytes, lead + splice.changedStart, lead + splice.changedEnd);
    return first;
  }

  /** Index of the last chunk that the origin was read from. */
  private get originChunk(): number {
    let octets = 0;
    const { chunks } = this.text;
    for (let i = 0; i < chunks.length; i++) {
      octets += chunks[i].bytes.length;
      if (octets >= this.origin.readUntil) return i;
    }
    return chunks.length - 1;
  }

  private settleUnread(): void {
    while (this.source.unread !== undefined) this.readNext(this.source, 1);
    for (const source of this.inclusions.unread) while (source.unread !== undefined) this.readIncluded(source);
  }

  /**
   * Reads anew what stands in the place of the chunks from `first` to before `last`: `bytes`, of which those from
   * `changedStart` to `changedEnd` are new. Goes on into the chunks behind as far as entries do.
   */
  private reread(
    source: Source,
    first: number,
    last: number,
    bytes: Uint8Array,
    changedStart: number,
    changedEnd: number,
  ): void {
    this.inclusions.leave(source.text.chunks.slice(first, last));
    // Most entries end where they should; only one with an open parenthesis needs to see what follows.
    let region = this.readRegion(source, bytes, bytes.length, first, last, last);
    const { chunks } = source.text;
    for (let end = last; region === undefined;) {
      const parts = [bytes];
      let ahead = last;
      for (let room = 0; ahead < chunks.length && (ahead < end || room < PARENTHESIS_REACH + this.chunkSize); ahead++) {
        if (ahead >= end) room += chunks[ahead].bytes.length;
        parts.push(chunks[ahead].bytes);
      }
      this.inclusions.leave(chunks.slice(first, ahead));
      region = this.readRegion(source, concatenate(parts), bytes.length, first, last, ahead);
      end = ahead;
    }
    this.replaceChunks(source, first, region.last, region.made, region.buffers, changedStart, changedEnd);
  }

  /**
   * Reads chunks from the octets of a region, the first `own` of which are new and the rest the old chunks from `last`
   * to before `ahead`, until a chunk ends where an old one begins. Undefined when more octets must be seen to be sure.
   */
  private readRegion(
    source: Source,
    bytes: Uint8Array,
    own: number,
    first: number,
    last: number,
    ahead: number,
  ): { made: ZoneChunk[]; buffers: Buffers[]; last: number } | undefined {
    const { reader } = this;
    const { chunks } = source.text;
    const { lexer } = reader.reader;
    reader.reset(bytes, first === 0 && byteOrderMark(bytes) ? 3 : 0, bytes.length);
    const made: ZoneChunk[] = [];
    const buffers: Buffers[] = [];
    let state = this.entryOf(source, first);
    let from = 0;
    let boundary = own;
    let next = last;
    while (from < boundary) {
      // What is left is cut so that no chunk gets tiny.
      const until = boundary - from > this.chunkSize * 1.5 ? from + this.chunkSize : boundary;
      const chunk = this.readChunk(source, bytes, from, until, state, first === 0 && from === 0);
      if (lexer.starved && ahead < chunks.length) return undefined;
      made.push(bytes.length === own ? chunk : { ...chunk, bytes: chunk.bytes.slice() });
      buffers.push({ rows: reader.rows.take(), generated: reader.generated.take() });
      from += chunk.bytes.length;
      state = chunk.exit;
      while (boundary < from && next < ahead) boundary += chunks[next++].bytes.length;
    }
    return { made, buffers, last: next };
  }

  /** Puts new chunks in the place of old ones; rows that say the same stay linked, so that only what changed is touched. */
  private replaceChunks(
    source: Source,
    first: number,
    last: number,
    made: readonly ZoneChunk[],
    buffers: readonly Buffers[],
    changedStart: number,
    changedEnd: number,
  ): void {
    const { rows, changes, inclusions } = this;
    const { text } = source;
    const old = text.chunks.slice(first, last);
    const place = inclusions.placeAt(source, first);
    const behind = last === first ? place : inclusions.placeAt(source, last);
    const lengthBefore = this.order.length;
    this.collecting = !changes.everything;
    // All rows of the old chunks, and those of the new ones, in the order of the text.
    const oldRows: RowId[] = [];
    for (const chunk of old) for (let i = 0; i < chunk.rowCount; i++) oldRows.push(chunk.firstRow + i);
    const starts: number[] = [];
    let length = 0;
    let newCount = 0;
    for (const chunk of made) {
      starts.push(length);
      length += chunk.bytes.length;
      newCount += chunk.rowCount;
    }
    const fromNew: { readonly piece: number; readonly row: number }[] = [];
    for (let piece = 0; piece < made.length; piece++) {
      for (let row = 0; row < made[piece].rowCount; row++) fromNew.push({ piece, row });
    }
    const startOf = (index: number): number => {
      const { piece, row } = fromNew[index];
      return starts[piece] + buffers[piece].rows.columns.offset[row];
    };
    const shared = Math.min(oldRows.length, newCount);
    let head = 0;
    while (head < shared) {
      const end = head + 1 < newCount ? startOf(head + 1) : length;
      const { piece, row } = fromNew[head];
      if (end > changedStart || !rows.equals(oldRows[head], buffers[piece].rows, row)) break;
      head++;
    }
    let tail = 0;
    while (tail < shared - head) {
      const { piece, row } = fromNew[newCount - 1 - tail];
      if (startOf(newCount - 1 - tail) < changedEnd) break;
      if (!rows.equals(oldRows[oldRows.length - 1 - tail], buffers[piece].rows, row)) break;
      tail++;
    }
    // Out with what changed, and with what $GENERATE made.
    for (const chunk of old) {
      for (let i = 0; i < chunk.generatedCount; i++) this.remove(chunk.firstGenerated + i);
      rows.release(chunk.firstGenerated, chunk.generatedSize);
      this.unregister(chunk);
    }
    for (let i = head; i < oldRows.length - tail; i++) this.remove(oldRows[i]);
    // In with the new chunks. One that fits takes the run of its predecessor, and its rows stay where they are.
    const inPlace = old.length === 1 && made.length === 1 && made[0].rowCount <= old[0].rowsSize;
    let index = 0;
    for (let piece = 0; piece < made.length; piece++) {
      const chunk = made[piece];
      this.register(chunk);
      if (inPlace) {
        chunk.firstRow = old[0].firstRow;
        chunk.rowsSize = old[0].rowsSize;
        this.shiftTail(chunk, old[0].rowCount, tail);
        for (let i = 0; i < head; i++) rows.chunk[chunk.firstRow + i] = chunk.id;
      } else {
        chunk.rowsSize = rows.runSize(chunk.rowCount);
        chunk.firstRow = rows.allocate(chunk.rowsSize);
      }
      const buffer = buffers[piece];
      for (let i = 0; i < chunk.rowCount; i++, index++) {
        const row = chunk.firstRow + i;
        const kept = index < head ? index : index >= newCount - tail ? index - newCount + oldRows.length : -1;
        if (kept < 0) this.put(row, buffer.rows, i, chunk.id);
        else if (!inPlace) {
          rows.move(oldRows[kept], row, chunk.id);
          changes.move(oldRows[kept], row);
        }
        rows.offset[row] = buffer.rows.columns.offset[i];
      }
      this.placeGenerated(chunk, buffer.generated);
    }
    if (!inPlace) for (const chunk of old) rows.release(chunk.firstRow, chunk.rowsSize);
    this.carryTtl(old, made);
    const empty = made.length === 0 && old.length === text.chunks.length;
    text.replace(first, last, empty ? [this.emptyChunk(source, this.entryOf(source, 0))] : made);
    const renewed = this.adopt(old, made);
    this.renewMasks();
    this.collecting = false;
    if (inclusions.openers.size > 0 || source !== this.source) inclusions.changed();
    const count = behind - place + this.order.length - lengthBefore;
    const bringsFiles = made.some(({ inclusion }) => inclusion !== undefined);
    this.markPending(place, behind, count, bringsFiles);
    for (const { inclusion, bytes } of renewed) this.renew(inclusion, bytes);
  }

  // --- included files

  /**
   * Gives the chunks that end with an $INCLUDE what it brings: the text that an old chunk brought, if it is the same
   * file, else one that is yet to be read. Texts that nobody includes any more go. Those whose file has other octets now
   * are returned.
   */
  private adopt(
    old: readonly ZoneChunk[],
    made: readonly ZoneChunk[],
  ): { readonly inclusion: Source; readonly bytes: Uint8Array }[] {
    const { inclusions } = this;
    const known = old.flatMap(({ inclusion }) => (inclusion === undefined ? [] : [inclusion]));
    const renewed: { inclusion: Source; bytes: Uint8Array }[] = [];
    for (const chunk of made) {
      const answer = chunk.include?.answer;
      if (answer === undefined || 'failure' in answer) continue;
      const { file, bytes } = answer;
      const same = known.findIndex((source) => source.file === file);
      if (same >= 0) {
        const [inclusion] = known.splice(same, 1);
        inclusions.attach(chunk, inclusion);
        if (inclusion.bytes !== bytes) renewed.push({ inclusion, bytes });
        continue;
      }
      const { depth } = chunk.source;
      const inclusion = new Source(file, bytes, depth + 1, (source) => this.emptyChunk(source, chunk.exit));
      inclusions.enter(inclusion);
      inclusions.attach(chunk, inclusion);
    }
    for (const source of known) this.drop(source);
    return renewed;
  }

  /** Takes a text out of the zone with all that it includes. */
  private drop(source: Source): void {
    const { rows } = this;
    for (const chunk of source.text.chunks) {
      for (let i = 0; i < chunk.generatedCount; i++) this.remove(chunk.firstGenerated + i);
      rows.release(chunk.firstGenerated, chunk.generatedSize);
      for (let i = 0; i < chunk.rowCount; i++) this.remove(chunk.firstRow + i);
      rows.release(chunk.firstRow, chunk.rowsSize);
      this.unregister(chunk);
      if (chunk.inclusion !== undefined) this.drop(chunk.inclusion);
    }
    this.inclusions.drop(source);
  }

  /** Reads again what differs between an included text and the octets that its file has now. */
  private renew(source: Source, bytes: Uint8Array): void {
    while (source.unread !== undefined) this.readIncluded(source);
    const changed = difference(source.text, bytes);
    this.inclusions.renew(source, bytes);
    if (changed !== undefined) this.splice(source, changed.from, changed.to, changed.bytes);
  }

  /**
   * Included files may have changed, come or gone, or only the one that is given: the host is asked, and what differs is
   * read again. Whether anything does.
   */
  readIncludesAgain(file?: string): boolean {
    const { inclusions } = this;
    this.settleUnread();
    const closed = this.isWhollyRead;
    const whole = this.isWholeZone;
    let differs = false;
    for (const chunk of [...inclusions.openers]) {
      const { include, inclusion, source, index } = chunk;
      if (!inclusions.openers.has(chunk) || include === undefined) continue;
      if (file !== undefined && inclusion?.file !== file) continue;
      inclusions.leave([chunk]);
      const answer = inclusions.answer(include.path, source);
      if ('failure' in answer) {
        if ('failure' in include.answer && include.answer.failure === answer.failure) continue;
      } else if (inclusion?.file === answer.file) {
        if (inclusion.bytes === answer.bytes) continue;
        differs = true;
        this.renew(inclusion, answer.bytes);
        continue;
      }
      differs = true;
      this.reread(source, index, index + 1, chunk.bytes, 0, chunk.bytes.length);
    }
    if (closed !== this.isWhollyRead || whole !== this.isWholeZone) this.changes.all();
    return differs;
  }

  /** The state that a chunk of a text begins with. */
  private entryOf(source: Source, index: number): State {
    return this.inclusions.entryOf(source, index, this.startOrigin());
  }

  /** Rows that stayed may now inherit another TTL: their new chunks begin otherwise, or were noted already. */
  private carryTtl(old: readonly ZoneChunk[], made: readonly ZoneChunk[]): void {
    const { changes } = this;
    if (changes.everything || old.length === 0) return;
    const [{ entry }] = old;
    let differs = false;
    for (const chunk of old) if (changes.ttlChunks.delete(chunk.id)) differs = true;
    for (const { entry: other } of [...old, ...made]) {
      if (other.defaultTtl !== entry.defaultTtl || other.lastTtl !== entry.lastTtl) differs = true;
    }
    if (differs) for (const chunk of made) if ((chunk.traits & USES_TTL) !== 0) changes.ttlChunks.add(chunk.id);
  }

  /** Moves the last `tail` rows of a run from their old place to the end of the chunk's rows. */
  private shiftTail(chunk: ZoneChunk, oldCount: number, tail: number): void {
    const { rows, changes } = this;
    const by = chunk.rowCount - oldCount;
    const from = chunk.firstRow + oldCount - tail;
    for (let i = 0; i < tail; i++) {
      const row = by > 0 ? from + tail - 1 - i : from + i;
      rows.move(row, row + by, chunk.id);
      changes.move(row, row + by);
    }
  }

  private emptyChunk(source: Source, entry: State): ZoneChunk {
    const chunk: ZoneChunk = {
      id: this.chunkCount++,
      index: 0,
      bytes: new Uint8Array(0),
      lines: 0,
      lookedBeyond: 0,
      byteOrderMark: false,
      addressed: false,
      source,
      include: undefined,
      inclusion: undefined,
      place: 0,
      entry,
      exit: entry,
      traits: 0,
      firstRow: 0,
      rowCount: 0,
      rowsSize: 0,
      firstGenerated: 0,
      generatedCount: 0,
      generatedSize: 0,
      openings: 0,
      findings: -1,
    };
    this.chunks[chunk.id] = chunk;
    return chunk;
  }

  // --- what an edit does to the chunks behind it

  /**
   * In the order of reading `count` chunks now stand where those from `first` to before `last` stood: the next one is to
   * be looked at, and if they bring files, so are they.
   */
  private markPending(first: number, last: number, count: number, bringsFiles: boolean): void {
    const shift = count - (last - first);
    const next = first + count;
    const from = bringsFiles ? first : next;
    if (this.pendingFrom >= this.pendingTo) {
      this.pendingFrom = from;
      this.pendingTo = next + 1;
    } else {
      if (this.pendingFrom >= last) this.pendingFrom += shift;
      if (this.pendingTo >= last) this.pendingTo += shift;
      this.pendingFrom = Math.min(this.pendingFrom, from);
      this.pendingTo = Math.max(this.pendingTo, next + 1);
    }
  }

  /** Looks at the next pending chunk; false if none is left. */
  private settleNext(): boolean {
    const { inclusions } = this;
    while (this.pendingFrom < this.pendingTo && this.pendingFrom < this.order.length) {
      const place = this.pendingFrom;
      const chunk = this.order[place];
      const { source, index } = chunk;
      if (source !== this.source && source.unread !== undefined && index === source.text.chunks.length - 1) {
        this.readIncluded(source);
        return true;
      }
      this.pendingFrom++;
      const entry = this.entryOf(source, index);
      if (sameState(chunk.entry, entry)) continue;
      if (mustReadAgain(chunk, entry)) {
        this.pendingTo = Math.max(this.pendingTo, place + 1);
        const whole = this.isWholeZone;
        this.reread(source, index, index + 1, chunk.bytes, 0, chunk.bytes.length);
        if (whole !== this.isWholeZone) this.changes.all();
        return true;
      }
      this.enterState(chunk, entry);
      // What it brings begins with its state, and so does what follows that.
      this.pendingTo = Math.max(this.pendingTo, inclusions.placeAt(source, index + 1) + 1);
      return true;
    }
    this.pendingFrom = this.pendingTo = 0;
    return false;
  }

  private enterState(chunk: ZoneChunk, entry: State): void {
    const ttlChanged = chunk.entry.defaultTtl !== entry.defaultTtl || chunk.entry.lastTtl !== entry.lastTtl;
    if (ttlChanged && (chunk.traits & USES_TTL) !== 0 && !this.changes.everything) this.changes.ttlChunks.add(chunk.id);
    chunk.entry = entry;
    chunk.exit = exitState(chunk.traits, entry, chunk.exit);
  }

  // --- the zone's name

  /** The name that relative names start with. */
  private startOrigin(): NameId {
    const name = this.nameOf(this.origin);
    return name === NO_NAME ? UNKNOWN_ORIGIN : name;
  }

  private nameOf(origin: Origin): NameId {
    if (origin.name === undefined) return UNKNOWN_ORIGIN;
    return this.nameFromText(origin.name);
  }

  /** The number of an absolute name given as text; NO_NAME when it is none. */
  nameFromText(text: string): NameId {
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
    return this.names.resolve(bytes, 0, bytes.length, ROOT);
  }

  private detectOriginAgain(): void {
    const head: Uint8Array[] = [];
    let octets = 0;
    for (const chunk of this.text.chunks) {
      head.push(chunk.bytes);
      octets += chunk.bytes.length;
      if (octets > PARENTHESIS_REACH) break;
    }
    const origin = detectOrigin(concatenate(head), this.hints);
    const changed = origin.name !== this.origin.name || origin.certain !== this.origin.certain;
    this.origin = origin;
    if (!changed) return;
    this.apex = this.nameOf(origin);
    this.changes.all();
    this.pendingFrom = 0;
    this.pendingTo = Math.max(this.pendingTo, 1);
  }
}

/** Rows of one new chunk, waiting for their place. */
interface Buffers {
  readonly rows: RowBuffer;
  readonly generated: RowBuffer;
}

function bits(type: number, flags: number): number {
  if ((flags & (FAULTY | PLACEHOLDER)) !== 0) return HAS_FAULTY;
  return (flags & OTHER_CLASS) !== 0 ? HAS_OTHER_CLASS : typeBit(type);
}

function byteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
