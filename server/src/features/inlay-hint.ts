// What the text leaves unsaid, shown within it: the rest of a relative name, a TTL that is inherited, times in words.
import { isAbsolute } from '../dns/name';
import { serialDate } from '../dns/serial';
import { humanTtl, readTtl, TTL_LIMIT } from '../dns/ttl';
import { inlayTexts } from '../messages/aids';
import { render } from '../messages/text';
import type { Language } from '../messages/text';
import { rowOf } from '../syntax/entry';
import type { Position, Range } from '../text/span';
import { encode } from '../text/utf8';
import { EntryView } from '../zone/entry-view';
import type { Token } from '../zone/entry-view';
import { NO_NAME, ROOT, UNKNOWN_ORIGIN } from '../zone/names';
import { TTL_DIRECTIVE } from '../zone/row-reader';
import { DIRECTIVE, FAULTY, GENERATED, TTL_WRITTEN } from '../zone/rows';
import type { RowId } from '../zone/rows';
import { SOA } from '../zone/type-set';
import type { Zone } from '../zone/zone';
import { rowsIn } from './locate';

/** Which hints are shown. */
export interface InlayHintSwitches {
  /** The rest of a relative target. */
  readonly fullName: boolean;
  /** The TTL of a record that has none of its own. */
  readonly inheritedTtl: boolean;
  /** Times in words. */
  readonly ttlUnits: boolean;
  /** The day of a serial. */
  readonly serialDate: boolean;
}

/** One hint. */
export interface InlayHint {
  readonly position: Position;
  readonly label: string;
  readonly about: string | undefined;
  readonly before: boolean;
  readonly after: boolean;
}

/** Most hints of one answer: a screen has far fewer. */
const MOST_HINTS = 2000;

/** Seconds that need no words. */
const PLAIN = 120;

/** The hints of the entries that touch a range. */
export function inlayHints(zone: Zone, range: Range, show: InlayHintSwitches, language: Language): InlayHint[] {
  const hints: InlayHint[] = [];
  if (!Object.values(show).some(Boolean)) return hints;
  const { rows } = zone;
  for (const row of rowsIn(zone, range)) {
    if (hints.length >= MOST_HINTS) break;
    const entry = new EntryView(zone, row);
    const add = (hint: InlayHint): void => void hints.push(hint);
    if ((rows.flags[row] & DIRECTIVE) !== 0) {
      const [, value] = entry.tokens;
      if (show.ttlUnits && rows.type[row] === TTL_DIRECTIVE && value !== undefined) timeHint(value, language, add);
      continue;
    }
    if ((rows.flags[row] & (FAULTY | GENERATED)) !== 0) continue;
    if (show.inheritedTtl && entry.ttl === undefined) inheritedTtl(zone, entry, language, add);
    if (show.ttlUnits && entry.ttl !== undefined && !isRepeated(zone, row)) timeHint(entry.ttl, language, add);
    fieldHints(entry, row, show, language, add);
  }
  return hints;
}

/** Whether the record before has the same TTL: it is not told again. */
function isRepeated(zone: Zone, row: RowId): boolean {
  const { rows } = zone;
  if (row === zone.chunkOf(row).firstRow) return false;
  return (rows.flags[row - 1] & TTL_WRITTEN) !== 0 && rows.ttl[row - 1] === rows.ttl[row];
}

type Add = (hint: InlayHint) => void;

function inheritedTtl(zone: Zone, entry: EntryView, language: Language, add: Add): void {
  const seconds = zone.effectiveTtl(entry.row);
  const at = entry.class ?? entry.type;
  if (seconds < 0 || at === undefined) return;
  const about = render(inlayTexts.ttlFrom, language, { human: humanTtl(seconds) });
  add({ position: at.range.start, label: String(seconds), about, before: false, after: true });
}

/** A time in plain seconds, in words. */
function timeHint(token: Token, language: Language, add: Add): void {
  const bytes = encode(token.text);
  const seconds = readTtl(bytes, 0, bytes.length);
  if (!/^\d+$/.test(token.text) || seconds < PLAIN || seconds > TTL_LIMIT) return;
  add({ position: token.range.end, label: humanTtl(seconds)[language], about: undefined, before: true, after: false });
}

function fieldHints(entry: EntryView, row: RowId, show: InlayHintSwitches, language: Language, add: Add): void {
  const { zone } = entry;
  const type = zone.rows.type[row];
  const fields = rowOf(type)?.fields ?? [];
  if (!show.fullName && type !== SOA) return;
  entry.tokens.forEach((token, index) => {
    const field = fields[entry.fieldOfToken[index]];
    if (field === undefined) return;
    if (show.fullName && (field.kind === 'domain' || field.kind === 'mailbox')) nameHint(entry, token, language, add);
    if (show.ttlUnits && type === SOA && field.kind === 'ttl') timeHint(token, language, add);
    if (show.serialDate && type === SOA && field.name === 'serial') dateHint(token, language, add);
  });
}

/** What completes a relative name: `mail` and, in grey, `.example.com.` */
function nameHint(entry: EntryView, token: Token, language: Language, add: Add): void {
  const { zone, origin } = entry;
  const written = encode(token.text);
  if (token.quoted || isAbsolute(written, 0, written.length) || origin === UNKNOWN_ORIGIN) return;
  const name = entry.name(token);
  if (name === NO_NAME) return;
  const text = zone.names.text(name);
  const suffix = zone.names.text(origin);
  const label = token.text === '@' ? `= ${suffix}` : origin === ROOT ? '.' : `.${suffix}`;
  const about = render(inlayTexts.completedName, language, { name: text });
  add({ position: token.range.end, label, about, before: token.text === '@', after: false });
}

function dateHint(token: Token, language: Language, add: Add): void {
  if (!/^\d{10}$/.test(token.text)) return;
  const date = serialDate(Number(token.text));
  if (date === undefined || date.month < 1 || date.month > 12 || date.day < 1 || date.day > 31) return;
  const two = (part: number): string => String(part).padStart(2, '0');
  const shown = `${date.year}-${two(date.month)}-${two(date.day)}`;
  const label = render(inlayTexts.date, language, { date: shown, n: date.change });
  add({ position: token.range.end, label, about: undefined, before: true, after: false });
}
