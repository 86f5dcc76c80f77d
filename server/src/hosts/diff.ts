// Changes of a file as a unified diff, as `git apply` and `patch -p1` read it. Octets stay as they are.
import path from 'node:path';
import type { Change } from './edited-text';

/** Unchanged lines that are shown around changed ones. */
const CONTEXT = 3;
const LF = 10;

/** Lines of the text before, and the octets in their place. */
interface Block {
  readonly first: number;
  /** Behind the last one. */
  readonly last: number;
  readonly lines: readonly Uint8Array[];
}

/** The diff of a text that `changes` were made to; empty when there are none. */
export function unifiedDiff(file: string, before: Uint8Array, changes: readonly Change[]): Uint8Array {
  const lines = linesOf(before);
  const blocks = blocksOf(before, lines, changes);
  if (blocks.length === 0) return new Uint8Array(0);
  const parts: Uint8Array[] = [Buffer.from(`--- ${named('a', file)}\n+++ ${named('b', file)}\n`)];
  /** How many lines more there are up to here. */
  let shift = 0;
  for (let next = 0; next < blocks.length;) {
    const hunk = [blocks[next++]];
    while (next < blocks.length && blocks[next].first - hunk[hunk.length - 1].last <= 2 * CONTEXT) {
      hunk.push(blocks[next++]);
    }
    const start = Math.max(0, hunk[0].first - CONTEXT);
    const end = Math.min(lines.length, hunk[hunk.length - 1].last + CONTEXT);
    const grown = hunk.reduce((sum, { first, last, lines: added }) => sum + added.length - (last - first), 0);
    const after = end - start + grown;
    parts.push(Buffer.from(`@@ -${extent(start, end - start)} +${extent(start + shift, after)} @@\n`));
    let at = start;
    for (const { first, last, lines: added } of hunk) {
      parts.push(...lines.slice(at, first).flatMap((line) => marked(' ', line)));
      parts.push(...lines.slice(first, last).flatMap((line) => marked('-', line)));
      parts.push(...added.flatMap((line) => marked('+', line)));
      at = last;
    }
    parts.push(...lines.slice(at, end).flatMap((line) => marked(' ', line)));
    shift += grown;
  }
  return Buffer.concat(parts);
}

/** The changes by whole lines, none of which is the same before and after. */
function blocksOf(before: Uint8Array, lines: readonly Uint8Array[], changes: readonly Change[]): Block[] {
  const blocks: Block[] = [];
  let line = 0;
  /** The octet where `line` begins. */
  let at = 0;
  /** Whether a change at `start` is one of the lines before `at`: the last line of a text may have no end. */
  const isBehind = (start: number): boolean => start < at || (start === at && line > 0 && !endsLine(lines[line - 1]));
  for (let next = 0; next < changes.length;) {
    while (line < lines.length && at + lines[line].length <= changes[next].start) at += lines[line++].length;
    if (isBehind(changes[next].start)) at -= lines[--line].length;
    const first = line;
    const parts: Uint8Array[] = [];
    let from = at;
    // Up to the end of the line in which the change ends, and on if another one begins before it.
    do {
      const { start, end, bytes } = changes[next++];
      parts.push(before.subarray(from, start), bytes);
      from = end;
      const isOpen = !endsLine(parts.findLast(({ length }) => length > 0) ?? bytes);
      while (line < lines.length && (at < from || (at === from && isOpen))) at += lines[line++].length;
    } while (next < changes.length && isBehind(changes[next].start));
    parts.push(before.subarray(from, at));
    blocks.push(...trimmed(lines, first, line, linesOf(Buffer.concat(parts))));
  }
  return blocks;
}

/** The block without the lines at its ends that are as they were; none if that leaves nothing. */
function trimmed(lines: readonly Uint8Array[], first: number, last: number, after: readonly Uint8Array[]): Block[] {
  let start = 0;
  let end = after.length;
  while (first < last && start < end && Buffer.compare(lines[first], after[start]) === 0) {
    first++;
    start++;
  }
  while (first < last && start < end && Buffer.compare(lines[last - 1], after[end - 1]) === 0) {
    last--;
    end--;
  }
  return first === last && start === end ? [] : [{ first, last, lines: after.slice(start, end) }];
}

/** The lines of a text, each with its line feed. */
function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length;) {
    const feed = bytes.indexOf(LF, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    lines.push(bytes.subarray(start, end));
    start = end;
  }
  return lines;
}

/** Whether nothing, or a whole line, stands there. */
function endsLine(bytes: Uint8Array): boolean {
  return bytes.length === 0 || bytes[bytes.length - 1] === LF;
}

function marked(mark: string, line: Uint8Array): Uint8Array[] {
  const whole = [Buffer.from(mark), line];
  return endsLine(line) ? whole : [...whole, Buffer.from('\n\\ No newline at end of file\n')];
}

/** A stretch of lines; one without lines is named by the line before. */
function extent(start: number, count: number): string {
  return count === 1 ? String(start + 1) : `${count === 0 ? start : start + 1},${count}`;
}

/** The name of a file as git has it; one with signs that would end it is quoted. */
function named(side: string, file: string): string {
  const name = path.isAbsolute(file) ? file : `${side}/${file.split(path.sep).join('/')}`;
  if (!/[\p{Cc}"\\]/u.test(name)) return name.includes(' ') ? `${name}\t` : name;
  const octal = (octet: number): string => `\\${octet.toString(8).padStart(3, '0')}`;
  const quoted = name
    .replace(/["\\]/g, '\\$&')
    .replace(/\p{Cc}/gu, (sign) => [...Buffer.from(sign)].map(octal).join(''));
  return `"${quoted}"`;
}
