// Renames a name wherever the zone speaks of it, or says why that would change what the zone means.
import { STRING_LIMIT } from '../dns/kinds/text';
import { checkName, isAbsolute, NameFault } from '../dns/name';
import { invalidNames, renameRefusals } from '../messages/navigation';
import type { Args, Text } from '../messages/text';
import { shortName } from '../rules/names';
import type { Position, Range, TextEdit } from '../text/span';
import { encode } from '../text/utf8';
import { EntryView } from '../zone/entry-view';
import { directiveOf, mentionsOf } from '../zone/mentions';
import type { Mention } from '../zone/mentions';
import { NO_NAME, ROOT, UNKNOWN_ORIGIN } from '../zone/names';
import type { NameId } from '../zone/names';
import { isPlaceholder } from '../zone/placeholder';
import { INCLUDE_DIRECTIVE } from '../zone/row-reader';
import { DIRECTIVE, GENERATED, NO_ROW, OPENING_ZONE, PLACEHOLDER } from '../zone/rows';
import type { RowId } from '../zone/rows';
import { lineOf } from '../zone/sources';
import { HAS_DNAME, HAS_NS } from '../zone/type-set';
import type { Zone } from '../zone/zone';
import { locate } from './locate';
import { nameOf } from './locate/name';
import type { NamedPlace } from './locate/name';

/** Why nothing is renamed. */
export interface Refusal {
  readonly refused: Text;
  readonly args: Args;
}

/** What would be renamed, and the text to begin with. */
export interface RenameSource {
  readonly range: Range;
  readonly placeholder: string;
}

/** Most places that are changed. */
const LIMIT = 10_000;

/** The zone that a file is read in: its own, or the one that includes it. */
export interface Home {
  readonly zone: Zone;
  /** Another zone file that includes an included file, if there is any. */
  readonly alsoIncludes: (file: string) => string | undefined;
}

/** Whether the name at a position can be renamed. */
export function prepareRename(zone: Zone, position: Position, home: Home = alone(zone)): RenameSource | Refusal {
  const source = sourceAt(zone, position, home);
  if ('refused' in source) return source;
  const { range, text, entry, written: name } = source;
  const written = text === '@' ? undefined : text;
  const short = shortName(zone, name, entry.origin);
  return { range, placeholder: written ?? (short === '@' ? zone.names.text(name) : short) };
}

/** The edits that rename the name at a position to `newName`, written as at that position: relative to its origin, or absolute. */
export function rename(
  file: Zone,
  position: Position,
  newName: string,
  home: Home = alone(file),
): { readonly edits: TextEdit[] } | Refusal {
  const source = sourceAt(file, position, home);
  if ('refused' in source) return source;
  const { zone } = home;
  const target = targetOf(zone, source, newName);
  if ('refused' in target) return target;
  const { mentions } = source;
  const edits = new Map<string, TextEdit>();
  const strings = new StringLengths();
  for (const mention of mentions) {
    if (mention.role === 'origin') continue;
    const text = spelling(zone, mention, target);
    const bytes = encode(text);
    if (mention.inside !== undefined) {
      const line = lineOf(zone, mention.row);
      if (!/^[\w.-]+$/.test(text)) return refuse(renameRefusals.notInText, { name: text, line });
      if (!strings.hasRoom(mention, text)) return refuse(renameRefusals.tooLong, { line, n: STRING_LIMIT });
    }
    if (zone.names.resolve(bytes, 0, bytes.length, mention.origin) !== target.name) {
      return refuse(renameRefusals.unreadable, { name: text });
    }
    const edit = editOf(mention, text);
    if (edit === undefined) continue;
    const { start } = edit.range;
    const key = `${start.file ?? ''}\n${start.line}:${start.character}`;
    const known = edits.get(key);
    // A file that is included twice has each of its places twice, perhaps under another origin.
    if (known !== undefined && (known.newText !== edit.newText || !isSameRange(known.range, edit.range))) {
      return refuse(renameRefusals.again, { name: zone.names.text(source.name), place: lineOf(zone, mention.row) });
    }
    edits.set(key, edit);
  }
  return { edits: [...edits.values()] };
}

/** How long the strings get that hold what is renamed. */
class StringLengths {
  private readonly lengths = new Map<string, number>();

  /** Puts `text` in place of a mention; false when its string has no room for it. */
  hasRoom({ inside, row, text: old }: Mention, text: string): boolean {
    if (inside === undefined) return true;
    const { start, length } = inside.string;
    const key = `${row} ${start}`;
    const after = (this.lengths.get(key) ?? length) + text.length - old.length;
    this.lengths.set(key, after);
    return after <= Math.max(STRING_LIMIT, length);
  }
}

function alone(zone: Zone): Home {
  return { zone, alsoIncludes: () => undefined };
}

function isSameRange(left: Range, right: Range): boolean {
  return left.end.line === right.end.line && left.end.character === right.end.character;
}

function refuse(refused: Text, args: Args = {}): Refusal {
  return { refused, args };
}

interface Source extends Omit<NamedPlace, 'name' | 'origin'> {
  /** The name as the file has it, and as the zone has it: its number, and that of the origin there. */
  readonly written: NameId;
  readonly name: NameId;
  readonly origin: NameId;
  readonly mentions: readonly Mention[];
}

/** The name to rename and all its places, or why not. */
function sourceAt(file: Zone, position: Position, home: Home): Source | Refusal {
  const place = locate(file, position);
  const named = place && nameOf(file, place, position);
  if (place === undefined || named === undefined) {
    if (place?.kind === 'field' && place.field.kind === 'mailbox') {
      return refuse(renameRefusals.mailbox, { name: place.token.text });
    }
    const isPattern = place?.kind === 'argument' && /^(?:template|rdata)$/.test(place.argument.kind);
    if (isPattern && place.token.text.includes('$')) {
      return refuse(renameRefusals.generated, { name: place.token.text, line: lineOf(file, place.entry.row) });
    }
    return refuse(renameRefusals.noName);
  }
  const { name: written, text, role } = named;
  const { zone } = home;
  const { names } = zone;
  if (text !== undefined && isPlaceholder(text)) return refuse(renameRefusals.placeholder, { name: text });
  if (written === NO_NAME) return refuse(renameRefusals.unreadable, { name: text ?? '' });
  const isOwn = zone === file;
  // Names have other numbers in each zone.
  const known = (id: NameId): NameId => (isOwn || id < 0 ? id : zone.nameFromText(file.names.text(id)));
  const [name, origin] = [known(written), known(named.origin)];
  const args = { name: file.names.text(written) };
  if (name === ROOT) return refuse(renameRefusals.root);
  if (isPlaceholder(args.name)) return refuse(renameRefusals.placeholder, args);
  if (name === zone.apex) return refuse(renameRefusals.apex, args);
  if (role === 'origin') return refuse(renameRefusals.origin, args);
  if (zone.apex === UNKNOWN_ORIGIN || zone.apex === NO_NAME || names.top(name) !== ROOT || origin < 0) {
    return refuse(renameRefusals.originUnknown);
  }
  if (!zone.isWholeZone) return refuse(renameRefusals.part, args);
  const opening = openingOf(zone);
  if (opening !== undefined) return refuse(opening.text, { ...args, line: opening.line });
  const { list, complete } = mentionsOf(zone, name, { limit: LIMIT });
  if (!complete) return refuse(renameRefusals.tooMany, { ...args, n: LIMIT });
  const shared = inclusionAgainst(home, list);
  if (shared !== undefined) return refuse(shared.text, { ...args, ...shared.args });
  for (const { obstacle, row } of list) {
    if (obstacle !== undefined) return refuse(renameRefusals[obstacle], { ...args, line: lineOf(zone, row) });
  }
  return { ...named, written, name, origin, mentions: list };
}

/** Why the places in included files can't be changed: what else the files are included by, or as. */
function inclusionAgainst(
  { zone, alsoIncludes }: Home,
  mentions: readonly Mention[],
): { text: Text; args: Args } | undefined {
  // prettier-ignore
  const included = mentions.flatMap((mention) => {
    const { file } = mention.range.start;
    return file === undefined ? [] : [{ mention, file }];
  });
  if (included.length === 0) return undefined;
  const times = new Map<string, number>();
  for (const { file } of zone.inclusions.sources()) if (file !== undefined) times.set(file, (times.get(file) ?? 0) + 1);
  const places = new Map<string, number>();
  const keyOf = ({ mention: { range: { start } }, file }: (typeof included)[number]): string => `${file}\n${start.line}:${start.character}`; // prettier-ignore
  for (const one of included) places.set(keyOf(one), (places.get(keyOf(one)) ?? 0) + 1);
  for (const one of included) {
    const place = lineOf(zone, one.mention.row);
    const other = alsoIncludes(one.file);
    if (other !== undefined) return { text: renameRefusals.shared, args: { place, file: other } };
    // Under another origin the same word is another name.
    if (places.get(keyOf(one)) !== times.get(one.file)) return { text: renameRefusals.again, args: { place } };
  }
  return undefined;
}

/** Key files of DNSSEC, as dnssec-keygen names them: they hold nothing but keys of the apex. */
const KEY_FILE = /(?:^|[/\\])K[^/\\]*\+\d{3}\+\d{5}\.key$/;

/** A line that may bring names that the file doesn't show. */
function openingOf(zone: Zone): { readonly text: Text; readonly line: number | string } | undefined {
  const { rows } = zone;
  for (const { firstRow, rowCount, openings } of zone.order) {
    if (openings === 0) continue;
    for (let row = firstRow; row < firstRow + rowCount; row++) {
      // A placeholder in another record is none of this name's business as long as the name itself has none.
      if ((rows.flags[row] & OPENING_ZONE) === 0 || (rows.flags[row] & PLACEHOLDER) !== 0) continue;
      if ((rows.flags[row] & DIRECTIVE) === 0) continue;
      const included = rows.type[row] === INCLUDE_DIRECTIVE;
      if (included && KEY_FILE.test(new EntryView(zone, row).tokens[1]?.text ?? '')) continue;
      return { text: included ? renameRefusals.included : renameRefusals.unknownLine, line: lineOf(zone, row) };
    }
  }
  return undefined;
}

/** The new name: its number, and its labels as the user writes them. */
interface Target {
  readonly name: NameId;
  readonly labels: readonly string[];
}

function targetOf(zone: Zone, source: Source, newName: string): Target | Refusal {
  const { names } = zone;
  const { origin, name: old } = source;
  const text = newName.trim();
  const invalid = reasonAgainst(text);
  if (invalid !== undefined) return refuse(renameRefusals.invalid, { text, reason: invalid });
  if (isPlaceholder(text)) return refuse(renameRefusals.placeholder, { name: text });
  const bytes = encode(text);
  const name = names.resolve(bytes, 0, bytes.length, origin);
  if (name === NO_NAME) return refuse(renameRefusals.invalid, { text, reason: invalidNames.nameTooLong });
  if (name === ROOT || text === '@') return refuse(renameRefusals.invalid, { text, reason: invalidNames.root });
  const absolute = isAbsolute(bytes, 0, bytes.length);
  if (!absolute && origin !== ROOT) {
    const meant = names.resolve(bytes, 0, bytes.length, ROOT);
    if (names.isAtOrBelow(meant, zone.apex)) {
      return refuse(renameRefusals.missingDot, { text, full: names.text(name) });
    }
  }
  const labels = splitLabels(absolute ? text.slice(0, -1) : text);
  if (!absolute)
    for (let at = origin; at !== ROOT && at !== NO_NAME; at = names.parent(at)) labels.push(names.label(at));
  return (name === old ? undefined : conflict(zone, old, name)) ?? { name, labels };
}

/** Why a text can't be a name in a zone file. */
function reasonAgainst(text: string): Text | undefined {
  if (text === '') return invalidNames.empty;
  if (/[^\x20-\x7e]/.test(text)) return invalidNames.nonAscii;
  if (/[\s;"()]/.test(text.replace(/\\./g, ''))) return invalidNames.characters;
  if (text.startsWith('$')) return invalidNames.dollar;
  const bytes = encode(text);
  // "\#" is the sign of data in generic notation (RFC 3597 §5).
  if (text === '\\#') return invalidNames.characters;
  switch (checkName(bytes, 0, bytes.length)) {
    case NameFault.None:
      return undefined;
    case NameFault.Empty:
      return invalidNames.empty;
    case NameFault.EmptyLabel:
      return invalidNames.emptyLabel;
    case NameFault.LabelTooLong:
      return invalidNames.labelTooLong;
    case NameFault.NameTooLong:
      return invalidNames.nameTooLong;
    case NameFault.BadEscape:
      return invalidNames.escape;
  }
}

/** Why renaming `old` to `name` would change what the zone means. */
function conflict(zone: Zone, old: NameId, name: NameId): Refusal | undefined {
  const { names, apex } = zone;
  const args = { name: names.text(name), zone: names.text(apex) };
  const taken = names.firstRow(name);
  if (taken !== NO_ROW) return refuse(renameRefusals.taken, { ...args, line: writtenLine(zone, taken) });
  const [mention] = mentionsOf(zone, name, { limit: 1 }).list;
  if (mention !== undefined) return refuse(renameRefusals.named, { ...args, line: lineOf(zone, mention.row) });
  if (names.firstRow(old) === NO_ROW) return undefined;
  if (names.isWildcard(old) !== names.isWildcard(name)) {
    return refuse(renameRefusals.wildcard, { name: names.text(names.isWildcard(old) ? old : name) });
  }
  // The old name owns records: they must stay as visible as they are.
  const [before, after] = [cutAbove(zone, old), cutAbove(zone, name)];
  if (before !== after) {
    if (after === undefined) return refuse(renameRefusals.outside, args);
    if (before === undefined) return refuse(renameRefusals.inside, args);
    return refuse(renameRefusals.cut, { ...args, cut: names.text(after === NO_NAME ? before : after) });
  }
  if ((names.mask(old) & (HAS_NS | HAS_DNAME)) !== 0) {
    const below = anyBelow(zone, old);
    if (below !== NO_ROW) {
      return refuse(renameRefusals.below, { name: names.text(old), line: writtenLine(zone, below) });
    }
  }
  return undefined;
}

function writtenLine(zone: Zone, row: RowId): number | string {
  return lineOf(zone, (zone.rows.flags[row] & GENERATED) === 0 ? row : directiveOf(zone, row));
}

/** The topmost zone cut or DNAME above a name, NO_NAME without one; undefined for a name outside the zone. */
function cutAbove(zone: Zone, name: NameId): NameId | undefined {
  const { names, apex } = zone;
  if (name === apex) return NO_NAME;
  let found = NO_NAME;
  for (let at = names.parent(name); at !== apex; at = names.parent(at)) {
    if (at === NO_NAME) return undefined;
    if ((names.mask(at) & (HAS_NS | HAS_DNAME)) !== 0) found = at;
  }
  return (names.mask(apex) & HAS_DNAME) !== 0 ? apex : found;
}

/** A row of a name below `name`, or NO_ROW. */
function anyBelow(zone: Zone, name: NameId): RowId {
  const { names } = zone;
  for (let at = names.firstChild(name); at !== NO_NAME; at = names.sibling(at)) {
    if (!names.exists(at)) continue;
    const row = names.firstRow(at);
    return row === NO_ROW ? anyBelow(zone, at) : row;
  }
  return NO_ROW;
}

/** The new name as written in the place of a mention: relative where that was and where it can be. */
function spelling({ names }: Zone, mention: Mention, { name, labels }: Target): string {
  const { origin } = mention;
  const bytes = encode(mention.text);
  if (mention.inside !== undefined) return labels.join('.') + (mention.text.endsWith('.') ? '.' : '');
  if (isAbsolute(bytes, 0, bytes.length) || !names.isAtOrBelow(name, origin)) return `${labels.join('.')}.`;
  const own = names.depth(name) - names.depth(origin);
  return own === 0 ? '@' : labels.slice(0, own).join('.');
}

/** The edit of a mention: only the labels that differ. */
function editOf(mention: Mention, text: string): TextEdit | undefined {
  if (text === mention.text) return undefined;
  const before = splitLabels(mention.text);
  const after = splitLabels(text);
  let same = 0;
  const most = Math.min(before.length, after.length) - 1;
  while (same < most && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  const old = before.slice(0, before.length - same).join('.');
  return {
    range: mention.stretch(mention.start, mention.start + encode(old).length),
    newText: after.slice(0, after.length - same).join('.'),
  };
}

/** The labels of a name as written; the empty one behind a final dot is among them. */
function splitLabels(text: string): string[] {
  const labels: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '.') {
      labels.push(text.slice(from, at));
      from = at + 1;
    }
  }
  labels.push(text.slice(from));
  return labels;
}
