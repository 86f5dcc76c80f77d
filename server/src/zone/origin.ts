// What a zone file is called, and how that is known: comment, setting, server, SOA or $ORIGIN, file name (gate G5).
import { decode, encode } from '../text/utf8';
import { isAbsolute } from '../dns/name';
import { ABSENT, EntryKind, EntryReader } from '../syntax/entry';
import type { IncludeFiles } from './include';
import type { Serving } from './serving';
import { SOA } from './type-set';

/** How the name of a zone is known. */
export type OriginSource =
  'comment' | 'setting' | 'configuration' | 'include' | 'soa' | 'origin' | 'file-name' | 'unknown';

/** What a zone is called. */
export interface Origin {
  /** Absolute, with its final dot, as written; undefined while nothing tells it. */
  readonly name: string | undefined;
  readonly source: OriginSource;
  /** Whether it is stated, not guessed: what needs it is one level weaker else. */
  readonly certain: boolean;
  /** Octets from the beginning of the file that were looked at. */
  readonly readUntil: number;
}

/** What a host knows about the file. */
export interface OriginHints {
  /** The last part of its path. */
  readonly fileName?: string | undefined;
  /** The name that a setting gives it. */
  readonly setting?: string | undefined;
  /** The name that the configuration of a server gives it. */
  readonly configured?: string | undefined;
  /** The origin that it has where another file includes it. */
  readonly included?: string | undefined;
  /** The name that the user gives it here and now; it goes before all else. */
  readonly demanded?: string | undefined;
  /** Records come by other ways than the file, too: it is never the whole zone (gate G4). */
  readonly dynamic?: boolean | undefined;
  /** Nothing is missing though the file may not show all: what is said so is weaker (profile `strict`). */
  readonly assumeClosed?: boolean | undefined;
  /** How it is served, as far as that is known. */
  readonly serving?: Serving | undefined;
  /** It holds no zone of the DNS, but policies, the members of a catalog, or root hints: only its syntax is judged. */
  readonly syntaxOnly?: boolean | undefined;
  /** What the host calls it, as it calls the files that it includes. */
  readonly file?: string | undefined;
  /** The files that it includes; without it no $INCLUDE is followed. */
  readonly includes?: IncludeFiles | undefined;
}

/** The SOA stands before this many octets, or the file doesn't tell its name by it. */
const HEAD = 65_536;

/** `; zonewright-origin example.com.` */
const COMMENT = /^[ \t]*;+[ \t]*zonewright-origin[ \t:]+([^\s;]+)/im;

/** Reads it from the beginning of the file. */
export function detectOrigin(bytes: Uint8Array, hints: OriginHints): Origin {
  const head = readHead(bytes);
  const { readUntil } = head;
  const comment = COMMENT.exec(decode(bytes, 0, Math.min(readUntil, bytes.length)))?.[1];
  const { demanded } = hints;
  if (demanded !== undefined) return { name: withDot(demanded), source: 'setting', certain: true, readUntil };
  if (comment !== undefined) return { name: withDot(comment), source: 'comment', certain: true, readUntil };
  if (hints.setting !== undefined) return { name: withDot(hints.setting), source: 'setting', certain: true, readUntil };
  const { configured } = hints;
  if (configured !== undefined) return { name: withDot(configured), source: 'configuration', certain: true, readUntil };
  const { included } = hints;
  if (included !== undefined) return { name: withDot(included), source: 'include', certain: true, readUntil };
  if (head.soa !== undefined) return { name: head.soa, source: 'soa', certain: true, readUntil };
  const named = hints.fileName === undefined ? undefined : originOfFileName(hints.fileName);
  if (head.origin !== undefined && !head.soaSeen) {
    // A file without SOA that begins with $ORIGIN: named for the zone it belongs to, if its own name agrees.
    const name = named !== undefined && isBelow(head.origin, named) ? named : head.origin;
    return { name, source: 'origin', certain: false, readUntil };
  }
  if (named !== undefined) return { name: named, source: 'file-name', certain: false, readUntil };
  return { name: undefined, source: 'unknown', certain: false, readUntil };
}

interface Head {
  /** Owner of the SOA, if it can be told. */
  readonly soa: string | undefined;
  readonly soaSeen: boolean;
  /** First absolute $ORIGIN. */
  readonly origin: string | undefined;
  readonly readUntil: number;
}

function readHead(bytes: Uint8Array): Head {
  const reader = new EntryReader();
  const end = Math.min(bytes.length, HEAD);
  reader.reset(bytes, bytes[0] === 0xef ? 3 : 0, end);
  let origin: string | undefined;
  let firstOrigin: string | undefined;
  let owner: string | undefined;
  while (reader.read(end)) {
    const { lexer } = reader;
    const { lexemes } = lexer;
    const word = (token: number): string => decode(bytes, lexemes.start[token], lexemes.end[token]);
    const complete = (token: number): string | undefined => {
      const name = word(token);
      if (isAbsolute(bytes, lexemes.start[token], lexemes.end[token])) return name;
      if (origin === undefined) return undefined;
      return name === '@' ? origin : origin === '.' ? `${name}.` : `${name}.${origin}`;
    };
    if (reader.kind === EntryKind.Directive) {
      if (word(0).toLowerCase() === '$origin' && lexemes.count > 1) {
        origin = complete(1);
        firstOrigin ??= origin;
      }
      continue;
    }
    if (reader.ownerToken !== ABSENT) {
      // "example.com SOA" under "$ORIGIN example.com." lacks its dot: no zone is called example.com.example.com.
      const lacksDot = `${word(reader.ownerToken)}.`.toLowerCase() === origin?.toLowerCase();
      owner = lacksDot ? origin : complete(reader.ownerToken);
    }
    if (reader.type === SOA) return { soa: owner, soaSeen: true, origin: firstOrigin, readUntil: lexer.next };
  }
  return { soa: undefined, soaSeen: false, origin: firstOrigin, readUntil: HEAD };
}

/** Files that name no zone. */
const NO_ZONE = /^(?:local|localhost|root|empty|cache|hint|hints|ca|default|template|zone|zones|test|example)$/;

/** Endings and beginnings that file names of zones have. */
const ENDING = /\.(?:zone|zonefile|db|dns|hosts|host|rev|reverse|signed|txt|fwd|forward|master|conf)$/i;
const BEGINNING = /^(?:db|zone|pri|master|slave|named|hosts|fwd|rev|reverse)[._-](?=.)/i;

/**
 * The zone that a file's name stands for: `example.com.zone`, `db.example.com`, `1.168.192.in-addr.arpa`, and the
 * shorthand `db.192.168.1` for a reverse zone. Undefined when it doesn't look like one.
 */
export function originOfFileName(fileName: string): string | undefined {
  let name = fileName.toLowerCase();
  let marked = false;
  while (ENDING.test(name)) {
    name = name.replace(ENDING, '');
    marked = true;
  }
  if (BEGINNING.test(name)) {
    name = name.replace(BEGINNING, '');
    marked = true;
  }
  name = name.replace(/\.+$/, '');
  if (NO_ZONE.test(name)) return undefined;
  if (/^\d{1,3}(?:\.\d{1,3}){0,2}$/.test(name)) {
    const octets = name.split('.');
    if (!marked || octets.some((octet) => Number(octet) > 255)) return undefined;
    return `${octets.reverse().join('.')}.in-addr.arpa.`;
  }
  const labels = name.split('.');
  const plain = labels.every((label) => /^[a-z0-9_](?:[a-z0-9_/-]*[a-z0-9_])?$/.test(label) && label.length <= 63);
  const topLevel = labels[labels.length - 1];
  if (!plain || labels.length < 2 || !/^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(topLevel)) return undefined;
  if (!marked && topLevel !== 'arpa') return undefined;
  return encode(name).length > 253 ? undefined : `${name}.`;
}

function withDot(name: string): string {
  return name.endsWith('.') ? name : `${name}.`;
}

function isBelow(name: string, ancestor: string): boolean {
  const lower = name.toLowerCase();
  return lower === ancestor || lower.endsWith(`.${ancestor}`);
}
