// Shows findings to people in a terminal, with carets under the stretch, and to programs as JSON.
import pc from 'picocolors';
import { reportLabels, summary } from '../messages/cli';
import { render, type Language } from '../messages/text';
import type { Finding, Related, Severity } from '../rules/finding';
import type { Range } from '../text/span';

/** What a report is made for. */
export interface ReportOptions {
  readonly language: Language;
  /** With ANSI colours. */
  readonly color: boolean;
  /** Columns of the terminal; below 40 counts as 40. */
  readonly width: number;
}

/** The findings of one file. */
export interface ReportedFile {
  /** As the user named it. */
  readonly file: string;
  readonly findings: readonly Finding[];
  /** How many there are in all, when `findings` is only the first of them. */
  readonly total?: number;
  /** Text of a line (from 0) without its line ending. */
  readonly line: (line: number) => string;
}

/** One finding in the JSON report; all places count from 1, columns in UTF-16 units, the end is behind the stretch. */
export interface JsonFinding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}

/** What is drawn for one character, or for one that would not be seen. */
interface Glyph {
  readonly text: string;
  /** Columns of the terminal: 0, 1 or 2, more for tabs and named characters. */
  readonly width: number;
  /** Where it starts in the line, in UTF-16 units. */
  readonly at: number;
}

const tabWidth = 8;
const relatedShown = 5;
const markerOf = { main: '^', related: '-' } as const;

// Unicode 16, East_Asian_Width W and F, merged over unassigned gaps; pairs of first and last.
const wideRanges = [
  0x1100, 0x115f, 0x231a, 0x231b, 0x2329, 0x232a, 0x23e9, 0x23ec, 0x23f0, 0x23f0, 0x23f3, 0x23f3, 0x25fd, 0x25fe,
  0x2614, 0x2615, 0x2630, 0x2637, 0x2648, 0x2653, 0x267f, 0x267f, 0x268a, 0x268f, 0x2693, 0x2693, 0x26a1, 0x26a1,
  0x26aa, 0x26ab, 0x26bd, 0x26be, 0x26c4, 0x26c5, 0x26ce, 0x26ce, 0x26d4, 0x26d4, 0x26ea, 0x26ea, 0x26f2, 0x26f3,
  0x26f5, 0x26f5, 0x26fa, 0x26fa, 0x26fd, 0x26fd, 0x2705, 0x2705, 0x270a, 0x270b, 0x2728, 0x2728, 0x274c, 0x274c,
  0x274e, 0x274e, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797, 0x27b0, 0x27b0, 0x27bf, 0x27bf, 0x2b1b, 0x2b1c,
  0x2b50, 0x2b50, 0x2b55, 0x2b55, 0x2e80, 0x303e, 0x3041, 0x4dbf, 0x4dc0, 0x4dff, 0x4e00, 0xa4cf, 0xa960, 0xa97f,
  0xac00, 0xd7a3, 0xf900, 0xfaff, 0xfe10, 0xfe19, 0xfe30, 0xfe6f, 0xff01, 0xff60, 0xffe0, 0xffe6, 0x16fe0, 0x18dff,
  0x1aff0, 0x1b2ff, 0x1d300, 0x1d376, 0x1f004, 0x1f004, 0x1f0cf, 0x1f0cf, 0x1f18e, 0x1f18e, 0x1f191, 0x1f19a, 0x1f1e6,
  0x1f202, 0x1f210, 0x1f23b, 0x1f240, 0x1f248, 0x1f250, 0x1f251, 0x1f260, 0x1f265, 0x1f300, 0x1f320, 0x1f32d, 0x1f335,
  0x1f337, 0x1f37c, 0x1f37e, 0x1f393, 0x1f3a0, 0x1f3ca, 0x1f3cf, 0x1f3d3, 0x1f3e0, 0x1f3f0, 0x1f3f4, 0x1f3f4, 0x1f3f8,
  0x1f43e, 0x1f440, 0x1f440, 0x1f442, 0x1f4fc, 0x1f4ff, 0x1f53d, 0x1f54b, 0x1f54e, 0x1f550, 0x1f567, 0x1f57a, 0x1f57a,
  0x1f595, 0x1f596, 0x1f5a4, 0x1f5a4, 0x1f5fb, 0x1f64f, 0x1f680, 0x1f6c5, 0x1f6cc, 0x1f6cc, 0x1f6d0, 0x1f6d2, 0x1f6d5,
  0x1f6df, 0x1f6eb, 0x1f6ec, 0x1f6f4, 0x1f6fc, 0x1f7e0, 0x1f7eb, 0x1f7f0, 0x1f7f0, 0x1f90c, 0x1f93a, 0x1f93c, 0x1f945,
  0x1f947, 0x1f9ff, 0x1fa70, 0x1faff, 0x20000, 0x3fffd,
];

function isWide(code: number): boolean {
  if (code < 0x1100) return false;
  let low = 0;
  let high = wideRanges.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (code < wideRanges[2 * middle]) high = middle - 1;
    else if (code > wideRanges[2 * middle + 1]) low = middle + 1;
    else return true;
  }
  return false;
}

/** The character by its number, for one that a terminal would obey, hide or reorder the line by. */
function named(code: number): string {
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** What a terminal may draw for the character `code`, and how wide that is. */
function draw(code: number): { text: string; width: number } {
  if (code >= 0x20 && code < 0x7f) return { text: String.fromCharCode(code), width: 1 };
  // The pictures of control characters: one column each, and nothing that a terminal obeys.
  if (code < 0x20) return { text: String.fromCharCode(0x2400 + code), width: 1 };
  if (code === 0x7f) return { text: '\u2421', width: 1 };
  const text = String.fromCodePoint(code);
  // A soft hyphen, zero-width and bidirectional signs, a lone surrogate, and code points that have no shape.
  if (/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/u.test(text)) {
    const name = named(code);
    return { text: name, width: name.length };
  }
  if (/\p{M}/u.test(text)) return { text, width: 0 };
  return { text, width: isWide(code) ? 2 : 1 };
}

/** Whether each character takes one column and is drawn as it is: most text is like that. */
function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

/** `text` so that a terminal shows all of it and obeys none of it; a tab becomes a space. */
function visible(text: string): string {
  if (isPlain(text)) return text;
  let shown = '';
  for (const character of text) {
    shown += character === '\t' || character === '\n' ? ' ' : draw(character.codePointAt(0) ?? 0).text;
  }
  return shown;
}

/** The columns that `text` takes in a terminal. */
function columns(text: string): number {
  if (isPlain(text)) return text.length;
  let width = 0;
  for (const character of text) width += draw(character.codePointAt(0) ?? 0).width;
  return width;
}

/** The glyphs of `text`, which starts at `offset` of its line; tabs reach to the next multiple of eight. */
function glyphsOf(text: string, offset: number): Glyph[] {
  const glyphs: Glyph[] = [];
  let column = 0;
  let at = offset;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    let glyph: { text: string; width: number };
    if (code === 0x09) {
      const width = tabWidth - (column % tabWidth);
      glyph = { text: ' '.repeat(width), width };
    } else {
      glyph = draw(code);
      // A mark with nothing to stand on would be drawn on the border.
      if (glyph.width === 0 && glyphs.length === 0) glyph = { text: `\u25cc${glyph.text}`, width: 1 };
    }
    glyphs.push({ ...glyph, at });
    column += glyph.width;
    at += character.length;
  }
  return glyphs;
}

/** A line as it is shown, and the columns of the stretch in it. */
interface Excerpt {
  readonly text: string;
  /** Columns before the stretch. */
  readonly before: number;
  /** Columns of the stretch, at least 1. */
  readonly marked: number;
  readonly cut: boolean;
}

/** A line of plain characters and tabs that fits as it is; undefined for any other. Most lines are such. */
function shortExcerpt(line: string, start: number, end: number, room: number): Excerpt | undefined {
  if (line.length > room || !/^[\t\x20-\x7e]*$/.test(line)) return undefined;
  let text = '';
  let before = 0;
  let marked = 0;
  for (let at = 0; at < line.length; at++) {
    const shown = line[at] === '\t' ? ' '.repeat(tabWidth - (text.length % tabWidth)) : line[at];
    text += shown;
    if (at < start) before += shown.length;
    else if (at < end) marked += shown.length;
  }
  return text.length > room ? undefined : { text, before, marked: Math.max(marked, 1), cut: false };
}

/** The part of `line` around the stretch from `start` to `end` (UTF-16 units) that fits into `room` columns. */
function excerpt(line: string, start: number, end: number, room: number): Excerpt {
  start = Math.min(start, line.length);
  end = Math.min(Math.max(end, start), line.length);
  const short = shortExcerpt(line, start, end, room);
  if (short !== undefined) return short;
  // Of a line of megabytes only the neighbourhood is looked at; no character takes less than one unit, but marks
  // take no column, so that a little more is read than fits.
  let from = Math.max(0, start - 4 * room);
  let to = Math.min(line.length, start + 8 * room);
  if (from > 0 && /[\udc00-\udfff]/.test(line[from])) from--;
  if (to < line.length && /[\udc00-\udfff]/.test(line[to])) to++;
  const glyphs = glyphsOf(line.slice(from, to), from);
  const total = glyphs.reduce((sum, glyph) => sum + glyph.width, 0);

  let first = 0;
  let last = glyphs.length;
  let startGlyph = glyphs.findIndex((_, i) => (glyphs[i + 1]?.at ?? to) > start);
  if (startGlyph < 0) startGlyph = glyphs.length;
  let endGlyph = startGlyph;
  while (endGlyph < glyphs.length && glyphs[endGlyph].at < end) endGlyph++;
  const isCut = from > 0 || to < line.length || total > room;
  if (isCut) {
    // One column at each end is kept for the "…".
    const inner = room - 2;
    let stretch = 0;
    for (let i = startGlyph; i < endGlyph; i++) stretch += glyphs[i].width;
    const lead = Math.max(Math.min(inner >> 2, 16), (inner - stretch) >> 1);
    let used = 0;
    first = startGlyph;
    while (first > 0 && used + glyphs[first - 1].width <= lead) used += glyphs[--first].width;
    last = first;
    used = 0;
    while (last < glyphs.length && used + glyphs[last].width <= inner) used += glyphs[last++].width;
    // Columns left over at the end of the line go to its beginning.
    while (first > 0 && last === glyphs.length && used + glyphs[first - 1].width <= inner)
      used += glyphs[--first].width;
    while (first < startGlyph && glyphs[first].width === 0) first++;
  }
  const head = first > 0 || from > 0 ? '…' : '';
  const tail = last < glyphs.length || to < line.length ? '…' : '';
  let text = '';
  let before = head.length;
  let marked = 0;
  for (let i = first; i < last; i++) {
    text += glyphs[i].text;
    if (i < startGlyph) before += glyphs[i].width;
    else if (i < endGlyph) marked += glyphs[i].width;
  }
  return { text: head + text + tail, before, marked: Math.max(marked, 1), cut: isCut };
}

/** Breaks `text` at spaces, and between wide characters, into lines of at most `room` columns. */
function wrap(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const word of text.match(
    /\s+|[\u3000-\u9fff\uf900-\ufaff\uff00-\uffef][、。」』)：，]*|[^\s\u3000-\u9fff]+/gu,
  ) ?? []) {
    const wordWidth = columns(word);
    if (width + wordWidth > room && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = '';
      width = 0;
    }
    if (line === '' && word.trim() === '') continue;
    line += word;
    width += wordWidth;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** A stretch to be shown with a note. */
interface Mark {
  readonly range: Range;
  readonly kind: keyof typeof markerOf;
  readonly note: string;
}

/**
 * The report of one file: each finding with its source line, carets, related places and fixes, separated by blank
 * lines. Empty when there is nothing to report. Nothing of the file reaches the terminal as a control character.
 */
export function reportText(reported: ReportedFile, options: ReportOptions): string {
  const width = Math.max(options.width, 40);
  const colors = pc.createColors(options.color);
  const paint: Record<Severity, (text: string) => string> = {
    error: colors.red,
    warning: colors.yellow,
    information: colors.cyan,
    hint: colors.gray,
  };
  const { language } = options;
  const file = visible(reported.file);
  const blocks = reported.findings.map((finding) => {
    const color = paint[finding.severity];
    const { start } = finding.range;
    const shownPlaces = finding.related.slice(0, relatedShown);
    const isHere = ({ range }: Related): boolean => (range.start.file ?? reported.file) === reported.file;
    const related = shownPlaces.filter(isHere);
    const marks: Mark[] = [
      { range: finding.range, kind: 'main', note: '' },
      ...related.map((place): Mark => ({
        range: place.range,
        kind: 'related',
        note: visible(render(place.message, language, place.args)),
      })),
    ];
    const gutter = String(Math.max(...marks.flatMap(({ range }) => [range.start.line, range.end.line])) + 1).length;
    const bar = colors.dim('│');
    const blank = ' '.repeat(gutter + 2);
    const out: string[] = [];

    const place = `${file}:${start.line + 1}:${start.character + 1}`;
    out.push(
      `${colors.bold(color(reportLabels[finding.severity][language]))}${colors.dim('[')}${finding.rule}${colors.dim(']')} ${colors.dim(place)}`,
    );
    for (const line of wrap(visible(render(finding.message, language, finding.args)), width - 2)) {
      out.push(`  ${colors.bold(line)}`);
    }
    out.push(blank + bar);

    // One row for each line that is marked: the ends of a stretch over several lines, and every related place.
    const rows = marks
      .flatMap((mark) => {
        const { start: from, end: to } = mark.range;
        if (to.line === from.line) return [{ line: from.line, start: from.character, end: to.character, mark }];
        const ends = [{ line: from.line, start: from.character, end: Infinity, mark: { ...mark, note: '' } }];
        // A stretch that ends before the first character of a line holds nothing of it.
        if (to.character === 0) return [{ ...ends[0], mark }];
        return [...ends, { line: to.line, start: 0, end: to.character, mark }];
      })
      .sort((a, b) => a.line - b.line || a.start - b.start);
    let previous: { line: number; cut: boolean } | undefined;
    for (const { line, start: from, end: to, mark } of rows) {
      const shown = excerpt(reported.line(line), from, to, width - gutter - 4);
      if (previous !== undefined && line > previous.line + 1) out.push(`${blank}${colors.dim('⋮')}`);
      if (previous?.line !== line || previous.cut) {
        out.push(` ${colors.dim(String(line + 1).padStart(gutter))} ${bar} ${shown.text}`.trimEnd());
      }
      previous = { line, cut: shown.cut };
      const tint = mark.kind === 'main' ? color : colors.blue;
      const room = width - gutter - 4 - shown.before;
      const carets = markerOf[mark.kind].repeat(Math.min(shown.marked, Math.max(room, 1)));
      const fits = mark.note === '' || carets.length + 1 + columns(mark.note) <= room;
      out.push(
        `${blank}${bar} ${' '.repeat(shown.before)}${tint(carets)}${fits && mark.note !== '' ? ` ${tint(mark.note)}` : ''}`,
      );
      // A note that does not fit behind its marks stands below them.
      if (!fits) for (const part of wrap(mark.note, width - gutter - 6)) out.push(`${blank}${bar}   ${tint(part)}`);
    }
    for (const { range, message, args } of shownPlaces) {
      const { file: other, line, character } = range.start;
      if (other === undefined || other === reported.file) continue;
      const where = `${visible(other)}:${line + 1}:${character + 1}: ${visible(render(message, language, args))}`;
      for (const part of wrap(where, width - gutter - 4)) out.push(`${blank}${bar} ${colors.blue(part)}`);
    }
    if (finding.related.length > shownPlaces.length) {
      const more = render(reportLabels.more, language, { n: finding.related.length - shownPlaces.length });
      out.push(`${blank}${bar} ${colors.blue(more)}`);
    }

    const label = `${reportLabels.fix[language]}: `;
    const labelWidth = columns(label);
    const { fixes } = finding;
    fixes.forEach((fix, k) => {
      const isLast = k === fixes.length - 1;
      const lines = wrap(visible(render(fix.title, language, fix.args)), width - gutter - 4 - labelWidth);
      lines.forEach((line, i) => {
        const branch = i > 0 ? (isLast ? ' ' : '│') : isLast ? '╰' : '├';
        const lead = i === 0 ? colors.green(label) : ' '.repeat(labelWidth);
        out.push(`${blank}${colors.dim(branch)} ${lead}${line}`);
      });
    });
    return out.join('\n');
  });
  const hidden = (reported.total ?? 0) - reported.findings.length;
  if (hidden > 0) blocks.push(render(reportLabels.moreFindings, language, { n: hidden, file }));
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}

/** How many findings there are of each severity, how many are not shown, and in how many files. */
export class Counts {
  files = 0;
  error = 0;
  warning = 0;
  information = 0;
  hint = 0;
  hidden = 0;
  /** Files that are so large that not all rules looked at them. */
  inPart = 0;

  /** Counts the findings of one more file; `total` with those that are not shown. */
  add(findings: readonly Finding[], total = findings.length): void {
    this.files++;
    this.hidden += total - findings.length;
    for (const { severity } of findings) this[severity]++;
  }
}

/** The last lines of a report over all files, each with a line end. */
export function reportSummary(
  { error, warning, information, hint, files, hidden, inPart }: Counts,
  options: ReportOptions,
): string {
  const { text, args } = summary(error, warning, information + hint, files);
  const colors = pc.createColors(options.color);
  const paint = error > 0 ? colors.red : warning > 0 ? colors.yellow : colors.green;
  const last = `${colors.bold(paint(render(text, options.language, args)))}\n`;
  const notes: string[] = [];
  if (inPart > 0) notes.push(render(reportLabels.inPart, options.language, { n: inPart }));
  if (hidden > 0) notes.push(render(reportLabels.hidden, options.language, { n: hidden }));
  return [...notes.map((note) => colors.dim(note)), last].join('\n');
}

/** The findings of all files as plain objects, in the order given. */
export function jsonFindings(files: readonly ReportedFile[], language: Language): JsonFinding[] {
  return files.flatMap(({ file, findings }) =>
    findings.map(({ range, rule, severity, message, args }) => ({
      file,
      line: range.start.line + 1,
      column: range.start.character + 1,
      endLine: range.end.line + 1,
      endColumn: range.end.character + 1,
      rule,
      severity,
      message: render(message, language, args),
    })),
  );
}
