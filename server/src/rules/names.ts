// Names as fixes write them, and names that may have been meant.
import type { EntryView } from '../zone/entry-view';
import { hasAddress } from '../zone/exchange';
import { NO_NAME, ROOT } from '../zone/names';
import type { NameId } from '../zone/names';
import type { Zone } from '../zone/zone';

/** The shortest way to write `name` where `origin` is in force: relative when it lies below. */
export function shortName(zone: Zone, name: NameId, origin: NameId): string {
  const { names } = zone;
  if (name === origin) return '@';
  if (origin === ROOT || !names.isAtOrBelow(name, origin)) return names.text(name);
  const labels: string[] = [];
  for (let at = name; at !== origin; at = names.parent(at)) labels.push(names.label(at));
  return labels.join('.');
}

/** The name `labels`.`name`; NO_NAME when it gets too long. */
export function nameBelow(zone: Zone, labels: string, name: NameId): NameId {
  const written = octets(labels);
  return zone.names.resolve(written, 0, written.length, name);
}

/** A name inside a sentence: without its final dot. */
export function inSentence(zone: Zone, name: NameId): string {
  return zone.names.text(name).replace(/(?<=.)\.$/, '');
}

/** The zone's name as people say it: without final dot. */
export function zoneText(zone: Zone): string {
  const text = zone.names.text(zone.apex);
  return text.length > 1 && text.endsWith('.') ? text.slice(0, -1) : text;
}

/** Names that mail servers often have, best first. */
const USUAL_HOSTS = ['mail', 'mx', 'mx1', 'smtp', 'mail1', 'mx01', 'mail01', 'mx2', 'mail2'];

/** A host of the zone that looks like a mail server and has an address, as written under the origin of the entry. */
export function usualHost(entry: EntryView, except: ReadonlySet<NameId> = new Set()): string | undefined {
  const { zone } = entry;
  for (const label of USUAL_HOSTS) {
    const name = zone.names.find(zone.apex, octets(label));
    if (name === NO_NAME || except.has(name) || !isHost(zone, name)) continue;
    return shortName(zone, name, entry.origin);
  }
  return undefined;
}

/** Whether the zone holds the name itself, with an address of its own. */
function isHost(zone: Zone, name: NameId): boolean {
  return zone.names.exists(name) && hasAddress(zone, name);
}

/** A label of `USUAL_HOSTS` that nothing in the zone has. */
export function freeHost(zone: Zone): NameId | undefined {
  for (const label of USUAL_HOSTS) {
    const known = zone.names.find(zone.apex, octets(label));
    if (known !== NO_NAME && zone.names.exists(known)) continue;
    const bytes = octets(label);
    return zone.names.resolve(bytes, 0, bytes.length, zone.apex);
  }
  return undefined;
}

const LETTERS = octets('abcdefghijklmnopqrstuvwxyz0123456789-_');
/** Beyond this many records and names beside it only those with one slip are looked for. */
const FEW = 64;

/**
 * A host with an address that differs from `name` by one slip of the keyboard in its first label (a letter more, less,
 * other, or two swapped), or by two where there are few names to look at. NO_NAME when there is none.
 */
export function similarHost(zone: Zone, name: NameId): NameId {
  const { names } = zone;
  const parent = names.parent(name);
  if (parent === NO_NAME) return NO_NAME;
  const label = names.label(name);
  if (label.length < 2 || label.length > 40 || label.includes('\\')) return NO_NAME;
  const slipped = findSlip(octets(label), (candidate) => {
    const found = names.find(parent, candidate);
    return found !== NO_NAME && found !== name && isHost(zone, found) ? found : NO_NAME;
  });
  if (slipped !== NO_NAME) return slipped;
  if (label.length < 5 || names.alive(parent) > FEW) return NO_NAME;
  let first = NO_NAME;
  for (let at = names.firstChild(parent); at !== NO_NAME; at = names.sibling(at)) {
    if (at === name || !isNear(label, names.label(at)) || !isHost(zone, at)) continue;
    // Names lie there in the order in which they were met.
    if (first === NO_NAME || names.label(at) < names.label(first)) first = at;
  }
  return first;
}

/**
 * Tries all labels one slip away, until one is found; a digit is not taken for another one: mx1 and mx2 are two hosts.
 * There are a thousand, so all are written into one array; `find` must not keep it.
 */
function findSlip(label: Uint8Array, find: (candidate: Uint8Array) => NameId): NameId {
  const { length } = label;
  const room = new Uint8Array(length + 1);
  const same = room.subarray(0, length);
  const shorter = room.subarray(0, length - 1);
  let found = NO_NAME;
  // Two swapped.
  same.set(label);
  for (let i = 0; i + 1 < length && found === NO_NAME; i++) {
    same[i] = label[i + 1];
    same[i + 1] = label[i];
    found = find(same);
    same[i] = label[i];
    same[i + 1] = label[i + 1];
  }
  // One less.
  for (let i = 0; i < length && found === NO_NAME; i++) {
    shorter.set(label.subarray(0, i));
    shorter.set(label.subarray(i + 1), i);
    found = find(shorter);
  }
  // One more.
  for (let i = 0; i <= length && found === NO_NAME; i++) {
    room.set(label.subarray(0, i));
    room.set(label.subarray(i), i + 1);
    for (let k = 0; k < LETTERS.length && found === NO_NAME; k++) {
      room[i] = LETTERS[k];
      found = find(room);
    }
  }
  if (length < 3) return found;
  // One other.
  same.set(label);
  for (let i = 0; i < length && found === NO_NAME; i++) {
    for (let k = 0; k < LETTERS.length && found === NO_NAME; k++) {
      if (isDigit(LETTERS[k]) && isDigit(label[i])) continue;
      same[i] = LETTERS[k];
      found = find(same);
    }
    same[i] = label[i];
  }
  return found;
}

/** Whether two labels differ by at most two slips, and not only in digits. */
function isNear(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 2) return false;
  if (left.replace(/\d/g, '') === right.replace(/\d/g, '')) return false;
  return distance(left, right) <= 2;
}

/** Letters to add, drop, change or swap with their neighbour, to make one word of the other. */
export function distance(left: string, right: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, place) => place);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      let least = Math.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1));
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
        least = Math.min(least, beforeLast[column - 2] + 1);
      }
      current.push(least);
    }
    beforeLast = last;
    last = current;
  }
  return last[right.length];
}

function isDigit(octet: number): boolean {
  return octet >= 0x30 && octet <= 0x39;
}

function octets(label: string): Uint8Array {
  return Uint8Array.from(label, (letter) => letter.charCodeAt(0));
}
