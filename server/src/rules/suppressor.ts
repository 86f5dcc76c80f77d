// Applies the comments that silence findings, chunk by chunk, and finds those that silence nothing.
//
// A file without such comments costs nothing. In one that has them the findings of the chunks they reach are made once
// to be counted, and again only when the chunk, or what reaches into it, changes.
import { nearestWord } from '../dns/mnemonics';
import { ruleTexts } from '../messages/rules';
import type { ChunkedText } from '../text/chunks';
import type { Zone } from '../zone/zone';
import type { ZoneChunk } from '../zone/zone-chunk';
import type { Finding } from './finding';
import { insertAfter } from './rule';
import type { Details, FixDetails } from './rule';
import { canTakeComment, commentStart, removal, suppressionsIn } from './suppression';
import type { Suppression } from './suppression';

/** Making the findings of a chunk takes as long as this many steps of checking. */
const STEPS_A_CHUNK = 8;

/** Stands for all rules. */
const ALL = '*';

/** A comment, by its chunk and its place among those of the chunk. */
interface Source {
  readonly chunk: ZoneChunk;
  readonly index: number;
}

/** What reaches into a chunk from outside. */
interface Entering {
  /** Rules silenced by `-disable`, or ALL, with the comment that silences them. */
  readonly block: ReadonlyMap<string, Source>;
  /** Rules enabled again while all are silenced. */
  readonly except: ReadonlySet<string>;
  /** `-disable-next-line` comments on the last line before the chunk. */
  readonly nextLine: readonly Source[];
  /** All of this as text, to be compared. */
  readonly key: string;
}

/** What is left of a chunk's findings, and which comments silenced the others. */
interface Result {
  readonly key: string;
  readonly kept: number;
  /** Rules, or ALL, of the block that reaches in; of the whole file; `index rule` of the comments on the line before. */
  readonly ofBlock: ReadonlySet<string>;
  readonly ofFile: ReadonlySet<string>;
  readonly ofNextLine: ReadonlySet<string>;
  /** `index rule` of comments of the chunk itself. */
  readonly own: ReadonlySet<string>;
}

const NOTHING_ENTERS: Entering = { block: new Map(), except: new Set(), nextLine: [], key: '' };

/** What the suppressor asks of the checker: the findings of a chunk before anything is silenced, and their number. */
export interface RawFindings {
  readonly zone: Zone;
  /** The text that the comments stand in: that of the zone file, or of a file that it includes. */
  readonly text: ChunkedText<ZoneChunk>;
  count(chunk: ZoneChunk): number;
  /** Those that are only counted need not be kept. */
  findings(chunk: ZoneChunk, keep: boolean): readonly Finding[];
  /** The rule of each finding. */
  rules(chunk: ZoneChunk): readonly string[];
}

export class Suppressor {
  private readonly parsed = new WeakMap<ZoneChunk, readonly Suppression[]>();
  private results = new WeakMap<ZoneChunk, Result>();
  /** What reaches into the chunks, as far as anything does; and the comments that silence nothing. */
  private entering = new Map<ZoneChunk, Entering>();
  private unused = new Map<ZoneChunk, Details[]>();
  /** Rules silenced in the whole file. */
  private file = new Map<string, Source>();

  constructor(
    private readonly raw: RawFindings,
    private readonly tellsUnused: boolean,
  ) {}

  /** The findings of a chunk may be others now. */
  forget(chunk: ZoneChunk): void {
    this.results.delete(chunk);
  }

  /** All findings may be others. */
  forgetAll(): void {
    this.results = new WeakMap();
  }

  /** Applies all comments; makes the findings of at most `steps` chunks. True when nothing is left. */
  settle(steps: number): boolean {
    const { zone, text } = this.raw;
    if (!zone.isAddressed) {
      if (this.entering.size > 0) this.entering.clear();
      if (this.unused.size > 0) this.unused.clear();
      return true;
    }
    const { chunks } = text;
    this.entering = new Map();
    const used = new Map<ZoneChunk, Set<string>>();
    const use = ({ chunk, index }: Source, rule: string): void => {
      const known = used.get(chunk);
      if (known) known.add(`${index} ${rule}`);
      else used.set(chunk, new Set([`${index} ${rule}`]));
    };
    this.findFileWide(chunks);
    const fileKey = [...this.file.keys()].sort().join(' ');
    let entering = NOTHING_ENTERS;
    let left = steps;
    for (const chunk of chunks) {
      const own = this.of(chunk);
      if (own.length > 0 || entering !== NOTHING_ENTERS || this.file.size > 0) {
        this.entering.set(chunk, entering);
        const key = `${entering.key}|${fileKey}`;
        let result = this.results.get(chunk);
        if (result?.key !== key) {
          if (left <= 0) return false;
          left -= STEPS_A_CHUNK;
          result = this.apply(chunk, entering, key, false).result;
          this.results.set(chunk, result);
        }
        for (const rule of result.ofBlock) {
          const source = entering.block.get(rule);
          if (source) use(source, rule);
        }
        for (const rule of result.ofFile) {
          const source = this.file.get(rule);
          if (source) use(source, rule);
        }
        for (const entry of result.ofNextLine) {
          const [index, rule] = entry.split(' ');
          use(entering.nextLine[Number(index)], rule);
        }
        for (const entry of result.own) {
          const [index, rule] = entry.split(' ');
          use({ chunk, index: Number(index) }, rule);
        }
      }
      entering = this.leaving(chunk, own, entering, use);
    }
    this.findUnused(chunks, used);
    return true;
  }

  /** How many findings of a chunk are left, those about its comments included. */
  count(chunk: ZoneChunk): number {
    const kept = this.entering.has(chunk) ? this.results.get(chunk)?.kept : undefined;
    return (kept ?? this.raw.count(chunk)) + (this.unused.get(chunk)?.length ?? 0);
  }

  /** Whether comments change anything about the findings of a chunk. */
  concerns(chunk: ZoneChunk): boolean {
    return this.entering.has(chunk) || this.unused.has(chunk);
  }

  /** The findings of a chunk that are left. */
  kept(chunk: ZoneChunk): readonly Finding[] {
    const entering = this.entering.get(chunk);
    return entering === undefined ? this.raw.findings(chunk, true) : this.apply(chunk, entering, '', true).findings;
  }

  /** What is to be told of the comments of a chunk. */
  unusedIn(chunk: ZoneChunk): readonly Details[] {
    return this.unused.get(chunk) ?? [];
  }

  private of(chunk: ZoneChunk): readonly Suppression[] {
    if (!chunk.addressed) return [];
    let known = this.parsed.get(chunk);
    if (known === undefined) this.parsed.set(chunk, (known = suppressionsIn(chunk.bytes)));
    return known;
  }

  private findFileWide(chunks: readonly ZoneChunk[]): void {
    this.file = new Map();
    for (const chunk of chunks) {
      this.of(chunk).forEach(({ reach, rules }, index) => {
        if (reach !== 'file') return;
        for (const id of idsOf(rules)) if (!this.file.has(id)) this.file.set(id, { chunk, index });
      });
    }
  }

  /** What reaches out of a chunk into the next one. */
  private leaving(
    chunk: ZoneChunk,
    own: readonly Suppression[],
    entering: Entering,
    use: (source: Source, rule: string) => void,
  ): Entering {
    if (own.length === 0 && entering.nextLine.length === 0) return entering;
    const state = new BlockState(entering);
    const nextLine: Source[] = [];
    own.forEach(({ reach, rules, line }, index) => {
      const source = { chunk, index };
      if (reach === 'block') for (const id of idsOf(rules)) state.disable(id, source);
      else if (reach === 'end') for (const id of idsOf(rules)) if (state.enable(id)) use(source, id);
      // Lines are counted by their breaks: the last one of a chunk ends with the chunk.
      if (reach === 'next-line' && line === chunk.lines - 1) nextLine.push(source);
    });
    return state.entering(nextLine);
  }

  /** Goes through the findings of a chunk and its comments in the order of the text. */
  private apply(
    chunk: ZoneChunk,
    entering: Entering,
    key: string,
    keep: boolean,
  ): { findings: readonly Finding[]; result: Result } {
    const own = this.of(chunk);
    const result = {
      key,
      kept: 0,
      ofBlock: new Set<string>(),
      ofFile: new Set<string>(),
      ofNextLine: new Set<string>(),
      own: new Set<string>(),
    };
    const raw = this.raw.count(chunk);
    if (raw === 0) return { findings: [], result };
    // All silenced: nobody needs to know what it would have been.
    const blockOnly = own.length === 0 && entering.nextLine.length === 0;
    if (blockOnly && entering.block.size === 1 && entering.block.has(ALL) && entering.except.size === 0) {
      result.ofBlock.add(ALL);
      return { findings: [], result };
    }
    if (blockOnly && !keep) {
      // The same rules are silenced in the whole chunk: where it is found doesn't matter.
      const state = new BlockState(entering);
      for (const rule of this.raw.rules(chunk)) {
        const block = state.silences(rule);
        const id = this.file.has(rule) ? rule : this.file.has(ALL) ? ALL : undefined;
        if (block !== undefined) result.ofBlock.add(block.id);
        else if (id !== undefined) result.ofFile.add(id);
        else result.kept++;
      }
      return { findings: [], result };
    }
    const state = new BlockState(entering);
    const first = this.raw.text.firstLine(chunk.index);
    let next = 0;
    const silences = (finding: Finding): boolean => {
      const line = finding.range.start.line - first;
      const { character } = finding.range.start;
      const { rule } = finding;
      for (; next < own.length && isBefore(own[next], line, character, chunk.bytes); next++) {
        const source = { chunk, index: next };
        for (const id of idsOf(own[next].rules)) {
          if (own[next].reach === 'block') state.disable(id, source);
          else if (own[next].reach === 'end') state.enable(id);
        }
      }
      for (const wanted of ['line', 'next-line'] as const) {
        const at = wanted === 'line' ? line : line - 1;
        for (const [index, { reach, line: here, rules }] of own.entries()) {
          if (reach !== wanted || here !== at) continue;
          const id = named(rules, rule);
          if (id === undefined) continue;
          result.own.add(`${index} ${id}`);
          return true;
        }
      }
      if (line === 0) {
        for (const [index, { chunk: before, index: at }] of entering.nextLine.entries()) {
          const id = named(this.of(before)[at].rules, rule);
          if (id === undefined) continue;
          result.ofNextLine.add(`${index} ${id}`);
          return true;
        }
      }
      const block = state.silences(rule);
      if (block !== undefined) {
        if (block.source.chunk === chunk) result.own.add(`${block.source.index} ${block.id}`);
        else result.ofBlock.add(block.id);
        return true;
      }
      const id = this.file.has(rule) ? rule : this.file.has(ALL) ? ALL : undefined;
      if (id === undefined) return false;
      result.ofFile.add(id);
      return true;
    };
    const findings = this.raw.findings(chunk, keep).filter((finding) => !silences(finding));
    result.kept = findings.length;
    return { findings, result };
  }

  private findUnused(chunks: readonly ZoneChunk[], used: ReadonlyMap<ZoneChunk, ReadonlySet<string>>): void {
    this.unused = new Map();
    // In a part of a zone most rules say nothing, so nothing follows from that.
    if (!this.tellsUnused || !this.raw.zone.isWholeZone) return;
    for (const chunk of chunks) {
      const found: Details[] = [];
      this.of(chunk).forEach((suppression, index) => {
        const isUsed = (id: string): boolean => used.get(chunk)?.has(`${index} ${id}`) === true;
        const { rules } = suppression;
        const idle = rules.filter(({ id }) => !isUsed(id));
        if (rules.length === 0 ? isUsed(ALL) : idle.length === 0) return;
        if (rules.length < 2 || idle.length === rules.length) found.push(this.whole(chunk, suppression));
        else for (const { id } of idle) found.push(this.part(chunk, suppression, id));
      });
      if (found.length > 0) this.unused.set(chunk, found);
    }
  }

  private whole(chunk: ZoneChunk, suppression: Suppression): Details {
    const { start, end, keyword, rules, reach } = suppression;
    const unknown = rules.length === 1 ? unknownRule(rules[0].id) : undefined;
    const place = rules.length === 1 && unknown !== undefined ? rules[0] : { start, end };
    const message = unknown?.message ?? (reach === 'end' ? texts.variants.end : texts.message);
    const away = removal(chunk.bytes, suppression);
    return {
      at: this.range(chunk, place.start, place.end),
      message,
      args: { comment: keyword, ...unknown?.args },
      fixes: [
        {
          title: texts.fixes.remove,
          edits: [{ range: this.range(chunk, away.start, away.end), newText: '' }],
          preferred: true,
        },
      ],
    };
  }

  private part(chunk: ZoneChunk, { rules, reach }: Suppression, id: string): Details {
    const index = rules.findIndex((rule) => rule.id === id);
    const { start, end } = rules[index];
    const unknown = unknownRule(id);
    const from = index > 0 ? rules[index - 1].end : start;
    const until = index > 0 ? end : rules[index + 1].start;
    return {
      at: this.range(chunk, start, end),
      message: unknown?.message ?? (reach === 'end' ? texts.variants.endRule : texts.variants.rule),
      args: { id, ...unknown?.args },
      fixes: [
        {
          title: texts.fixes.removeRule,
          args: { id },
          edits: [{ range: this.range(chunk, from, until), newText: '' }],
          preferred: true,
        },
      ],
    };
  }

  private range(chunk: ZoneChunk, start: number, end: number): Finding['range'] {
    return this.raw.zone.range(chunk, start, end);
  }
}

const texts = ruleTexts['suppression-unused'];

/** What `-disable` and `-enable` comments passed so far leave in force. */
class BlockState {
  private readonly block: Map<string, Source>;
  private readonly except: Set<string>;

  constructor({ block, except }: Entering) {
    this.block = new Map(block);
    this.except = new Set(except);
  }

  disable(id: string, source: Source): void {
    if (id === ALL) this.except.clear();
    else if (this.except.delete(id)) return void this.block.set(id, source);
    if (!this.block.has(id)) this.block.set(id, source);
  }

  /** Whether it ended anything. */
  enable(id: string): boolean {
    if (id === ALL) {
      const any = this.block.size > 0;
      this.block.clear();
      this.except.clear();
      return any;
    }
    const had = this.block.delete(id);
    if (!this.block.has(ALL) || this.except.has(id)) return had;
    this.except.add(id);
    return true;
  }

  silences(rule: string): { readonly id: string; readonly source: Source } | undefined {
    const own = this.block.get(rule);
    if (own !== undefined) return { id: rule, source: own };
    const all = this.except.has(rule) ? undefined : this.block.get(ALL);
    return all && { id: ALL, source: all };
  }

  entering(nextLine: readonly Source[]): Entering {
    const { block, except } = this;
    if (block.size === 0 && nextLine.length === 0) return NOTHING_ENTERS;
    const before = nextLine.map(({ chunk, index }) => `${chunk.id}:${index}`);
    const key = `${[...block.keys()].sort().join(' ')}!${[...except].sort().join(' ')}!${before.join(' ')}`;
    return { block, except, nextLine, key };
  }
}

function idsOf(rules: Suppression['rules']): readonly string[] {
  return rules.length === 0 ? [ALL] : rules.map(({ id }) => id);
}

/** The rule as the comment names it, ALL when it names none; undefined when it names only others. */
function named(rules: Suppression['rules'], rule: string): string | undefined {
  return rules.length === 0 ? ALL : rules.some(({ id }) => id === rule) ? rule : undefined;
}

/** Whether a comment stands before a place of its chunk. */
function isBefore(
  { line, start, lineStart }: Suppression,
  atLine: number,
  character: number,
  bytes: Uint8Array,
): boolean {
  if (line !== atLine) return line < atLine;
  // A finding behind a comment of its line is one about the comment.
  let columns = 0;
  for (let at = lineStart; at < start; at++) if ((bytes[at] & 0xc0) !== 0x80) columns += bytes[at] >= 0xf0 ? 2 : 1;
  return columns < character;
}

function unknownRule(id: string): Pick<Required<Details>, 'message' | 'args'> | undefined {
  if (Object.hasOwn(ruleTexts, id)) return undefined;
  const guess = nearestWord(id, Object.keys(ruleTexts));
  return guess === undefined
    ? { message: texts.variants.unknown, args: { id } }
    : { message: texts.variants.unknownGuess, args: { id, guess } };
}

/** The change that silences a finding where it stands: on its line, or before it where the line takes no comment. */
export function silencing(text: ChunkedText<ZoneChunk>, finding: Finding): FixDetails['edits'] {
  const { line } = finding.range.start;
  const { chunk, start, end } = text.line(line);
  const { bytes } = text.chunks[chunk];
  const at = (offset: number): Finding['range'] => {
    const position = text.positionAt({ chunk, offset });
    return { start: position, end: position };
  };
  const own = suppressionsIn(bytes.subarray(start, end)).find(
    ({ reach, rules }) => reach === 'line' && rules.length > 0,
  );
  if (own !== undefined) return [insertAfter(at(start + own.rules[own.rules.length - 1].end), `, ${finding.rule}`)];
  if (!canTakeComment(bytes, start, end)) {
    return [insertAfter(at(start), `; zonewright-disable-next-line ${finding.rule}${lineBreak(bytes)}`)];
  }
  const behind = commentStart(bytes, start, end) >= 0 && end > start && bytes[end - 1] <= 0x20 ? '' : ' ';
  return [insertAfter(at(end), `${behind}; zonewright-disable-line ${finding.rule}`)];
}

/** The line break that a text uses. */
function lineBreak(bytes: Uint8Array): string {
  const feed = bytes.indexOf(0x0a);
  return feed > 0 && bytes[feed - 1] === 0x0d ? '\r\n' : '\n';
}
