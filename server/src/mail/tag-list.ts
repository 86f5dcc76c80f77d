// Tag lists `tag=value; tag=value` (RFC 6376 §3.2), the form of DKIM, DMARC, MTA-STS, TLS-RPT and BIMI records.

/** One tag; all places are indices into the text. */
export interface Tag {
  /** As written; of a stretch without "=" all of it. */
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  /** Without white space around it. */
  readonly value: string;
  readonly valueStart: number;
  readonly valueEnd: number;
  /** From its name to the end of its value. */
  readonly start: number;
  readonly end: number;
  /** From behind the ";" before it to the next ";", or the end. */
  readonly from: number;
  readonly to: number;
  readonly hasEquals: boolean;
}

export type TagFaultKind = 'empty' | 'no-equals' | 'name' | 'character' | 'duplicate';

/** What makes the whole list invalid. */
export interface TagFault {
  readonly kind: TagFaultKind;
  readonly start: number;
  readonly end: number;
  readonly tag: Tag;
  /** The character that is not allowed. */
  readonly character?: string;
}

export interface TagList {
  /** Stretches that are not empty, in their order. */
  readonly tags: readonly Tag[];
  readonly faults: readonly TagFault[];
}

const BLANK = /[ \t\r\n]/;
const NAME = /^[A-Za-z][A-Za-z0-9_]*$/;

/** Reads a tag list; never throws. `sameName` tells which names are one. */
export function parseTagList(text: string, sameName: (name: string) => string = (name) => name): TagList {
  const tags: Tag[] = [];
  const faults: TagFault[] = [];
  const seen = new Set<string>();
  for (let from = 0; from <= text.length;) {
    let to = text.indexOf(';', from);
    const last = to < 0;
    if (last) to = text.length;
    let start = from;
    let end = to;
    while (start < end && BLANK.test(text[start])) start++;
    while (end > start && BLANK.test(text[end - 1])) end--;
    const tag = readTag(text, from, start, end, to);
    if (start === end) {
      // A final ";" is legal; an empty text has no tag either.
      if (!last) faults.push({ kind: 'empty', start: to, end: to + 1, tag });
    } else {
      tags.push(tag);
      check(text, tag, faults);
      if (tag.hasEquals) {
        const name = sameName(tag.name);
        if (seen.has(name)) faults.push({ kind: 'duplicate', start, end, tag });
        seen.add(name);
      }
    }
    from = to + 1;
  }
  return { tags, faults };
}

function readTag(text: string, from: number, start: number, end: number, to: number): Tag {
  const equals = text.indexOf('=', start);
  const hasEquals = equals >= 0 && equals < end;
  let nameEnd = hasEquals ? equals : end;
  while (nameEnd > start && BLANK.test(text[nameEnd - 1])) nameEnd--;
  let valueStart = hasEquals ? equals + 1 : end;
  while (valueStart < end && BLANK.test(text[valueStart])) valueStart++;
  return {
    name: text.slice(start, nameEnd),
    nameStart: start,
    nameEnd,
    value: text.slice(valueStart, end),
    valueStart,
    valueEnd: end,
    start,
    end,
    from,
    to,
    hasEquals,
  };
}

function check(text: string, tag: Tag, faults: TagFault[]): void {
  if (!tag.hasEquals) {
    faults.push({ kind: 'no-equals', start: tag.start, end: tag.end, tag });
    return;
  }
  if (!NAME.test(tag.name)) {
    const bad = /[^A-Za-z0-9_]/.exec(tag.name) ?? /^[^A-Za-z]/.exec(tag.name);
    const at = tag.nameStart + (bad?.index ?? 0);
    if (bad) faults.push({ kind: 'name', start: at, end: at + 1, tag, character: bad[0] });
    else faults.push({ kind: 'name', start: tag.nameStart, end: tag.nameEnd, tag, character: '=' });
    return;
  }
  for (let at = tag.valueStart; at < tag.valueEnd; at++) {
    const code = text.charCodeAt(at);
    if (code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0x7e)) continue;
    let end = at + 1;
    while (end < tag.valueEnd && (text.charCodeAt(end) & 0xc0) === 0x80) end++;
    faults.push({ kind: 'character', start: at, end, tag, character: text.slice(at, end) });
    return;
  }
}

/** The first tag of a name, compared by `sameName`. */
export function tagOf(list: TagList, name: string, caseless = false): Tag | undefined {
  return list.tags.find((tag) => tag.hasEquals && (caseless ? tag.name.toLowerCase() : tag.name) === name);
}
