// The message that opens a document, read so that its text never becomes one string: fifty megabytes of it would stop the
// server for a fifth of a second, and be kept twice.
//
// The text is a JSON string (RFC 8259 §7) inside the message. It is decoded in place, a stretch at a time; what the
// message says besides is parsed as usual.

/** Octets of the body that are worked off before the server looks for something else to do. */
const SLICE = 1 << 20;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const KEY = 'text';

/** A parsed message; its text, if it opens a document, as octets. */
interface Opening {
  readonly method?: unknown;
  readonly params?: { readonly textDocument?: { text?: unknown } };
}

/**
 * Parses the body of a message. Where it is `textDocument/didOpen`, the text of the document becomes octets (UTF-8 that
 * also carries lone surrogates) inside the memory of the body, which must not be used any more. `pause` lets others
 * work. Throws what JSON.parse throws.
 */
export async function parseOpening(body: Uint8Array, pause: () => Promise<void>): Promise<unknown> {
  const found = await findText(body, pause);
  if (found !== undefined) {
    const { start, end } = found;
    const skeleton = new Uint8Array(start + body.length - end);
    skeleton.set(body.subarray(0, start));
    skeleton.set(body.subarray(end), start);
    const message = parse(skeleton) as Opening;
    const document = message.params?.textDocument;
    if (message.method === 'textDocument/didOpen' && document?.text === '') {
      document.text = await decodeString(body, start, end, pause);
      return message;
    }
  }
  return parse(body);
}

function parse(json: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(json));
}

/** The longest text of a key "text", without its quotes. */
async function findText(
  body: Uint8Array,
  pause: () => Promise<void>,
): Promise<{ start: number; end: number } | undefined> {
  let found: { start: number; end: number } | undefined;
  let isKey = false;
  for (let at = body.indexOf(QUOTE); at >= 0;) {
    const start = at + 1;
    const end = await endOfString(body, start, pause);
    if (end < 0) return undefined;
    if (isKey && (found === undefined || end - start > found.end - found.start)) found = { start, end };
    const next = skipBlanks(body, end + 1);
    isKey = body[next] === COLON && isTextKey(body, start, end) && body[skipBlanks(body, next + 1)] === QUOTE;
    at = body.indexOf(QUOTE, end + 1);
  }
  return found;
}

/** The closing quote of a string; -1 when there is none. */
async function endOfString(body: Uint8Array, start: number, pause: () => Promise<void>): Promise<number> {
  let from = start;
  let paused = start;
  for (;;) {
    if (from - paused > SLICE) {
      paused = from;
      await pause();
    }
    const limit = Math.min(body.length, from + SLICE);
    const quote = body.subarray(from, limit).indexOf(QUOTE);
    if (quote < 0) {
      if (limit === body.length) return -1;
      from = limit;
      continue;
    }
    const at = from + quote;
    let backslashes = 0;
    while (at - backslashes > start && body[at - backslashes - 1] === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return at;
    from = at + 1;
  }
}

function skipBlanks(body: Uint8Array, from: number): number {
  let at = from;
  while (body[at] === 0x20 || body[at] === 0x09 || body[at] === 0x0a || body[at] === 0x0d) at++;
  return at;
}

function isTextKey(body: Uint8Array, start: number, end: number): boolean {
  if (end - start !== KEY.length) return false;
  for (let i = 0; i < KEY.length; i++) if (body[start + i] !== KEY.charCodeAt(i)) return false;
  return true;
}

/** What stands behind a backslash, by its octet; `u` is another matter. */
const ESCAPED: Readonly<Record<number, number>> = {
  0x22: 0x22,
  0x5c: 0x5c,
  0x2f: 0x2f,
  0x62: 0x08,
  0x66: 0x0c,
  0x6e: 0x0a,
  0x72: 0x0d,
  0x74: 0x09,
};
const SMALL_U = 0x75;

/** Decodes the string between `start` and `end` in place. No escape is shorter than what it stands for. */
async function decodeString(
  body: Uint8Array,
  start: number,
  end: number,
  pause: () => Promise<void>,
): Promise<Uint8Array> {
  let to = start;
  for (let from = start; from < end;) {
    const limit = Math.min(end, from + SLICE);
    while (from < limit) {
      const octet = body[from];
      if (octet !== BACKSLASH) {
        body[to++] = octet;
        from++;
        continue;
      }
      const kind = body[from + 1];
      if (kind !== SMALL_U) {
        body[to++] = ESCAPED[kind] ?? kind;
        from += 2;
        continue;
      }
      let code = hex4(body, from + 2);
      from += 6;
      if ((code & 0xfc00) === 0xd800 && body[from] === BACKSLASH && body[from + 1] === SMALL_U) {
        const low = hex4(body, from + 2);
        if ((low & 0xfc00) === 0xdc00) {
          code = 0x10000 + ((code & 0x3ff) << 10) + (low & 0x3ff);
          from += 6;
        }
      }
      to = putCharacter(body, to, code);
    }
    if (from < end) await pause();
  }
  return new Uint8Array(body.buffer, body.byteOffset + start, to - start);
}

function hex4(body: Uint8Array, at: number): number {
  return Number.parseInt(String.fromCharCode(body[at], body[at + 1], body[at + 2], body[at + 3]), 16);
}

/** Writes a character as UTF-8; where the next one goes. */
function putCharacter(body: Uint8Array, at: number, code: number): number {
  let to = at;
  if (code < 0x80) body[to++] = code;
  else if (code < 0x800) body[to++] = 0xc0 | (code >> 6);
  else if (code < 0x10000) {
    body[to++] = 0xe0 | (code >> 12);
    body[to++] = 0x80 | ((code >> 6) & 0x3f);
  } else {
    body[to++] = 0xf0 | (code >> 18);
    body[to++] = 0x80 | ((code >> 12) & 0x3f);
    body[to++] = 0x80 | ((code >> 6) & 0x3f);
  }
  if (code >= 0x80) body[to++] = 0x80 | (code & 0x3f);
  return to;
}
