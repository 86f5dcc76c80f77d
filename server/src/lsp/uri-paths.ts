// Paths of files that no machine has: the URI without its escapes, so that parts of it compare with what a zone says.
//
// "memfs:/zones/a%20b" is "memfs:///zones/a b"; the path of a folder has no slash at its end, that of a root neither:
// "memfs://".
import type { PathSyntax } from '../workspace/include-finder';

/** Scheme and authority of a URI or path. */
const PLACE = /^[A-Za-z][\w+.-]*:\/\/[^/]*/;
const URI = /^([A-Za-z][\w+.-]*):(?:\/\/([^/?#]*))?(\/[^?#]*)(?:#.*)?$/;

/** The path of a URI; undefined for one that is no file's, as that of an untitled document. */
export function pathOfUri(uri: string): string | undefined {
  const [, scheme, authority = '', path] = URI.exec(uri) ?? [];
  if (scheme === undefined) return undefined;
  try {
    return normal(`${scheme}://${authority}${decodeURIComponent(path)}`);
  } catch {
    // A percent sign that escapes nothing.
    return undefined;
  }
}

/** The URI of a path, as VS Code writes it: one file has one name then. */
export function uriOfPath(path: string): string {
  const place = placeOf(path);
  const rest = path.slice(place.length) || '/';
  const start = place.endsWith('://') && place !== 'file://' ? place.slice(0, -2) : place;
  return start + rest.split('/').map(escaped).join('/');
}

function escaped(part: string): string {
  return encodeURIComponent(part).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Scheme and authority: files with others lie elsewhere. */
export function placeOf(path: string): string {
  return PLACE.exec(path)?.[0] ?? '';
}

export const uriPaths: PathSyntax = {
  sep: '/',
  join: (...parts) => normal(parts.filter((part) => part !== '').join('/')),
  resolve: normal,
  relative(from, to) {
    const [left, right] = [from.split('/'), to.split('/')];
    let same = 0;
    while (same < left.length && left[same] === right[same]) same++;
    return [...left.slice(same).map(() => '..'), ...right.slice(same)].join('/');
  },
  dirname(path) {
    const end = path.lastIndexOf('/');
    return end < placeOf(path).length ? path : path.slice(0, end);
  },
  isAbsolute: (path) => /^(?:[/\\]|[A-Za-z]:[\\/])/.test(path) || PLACE.test(path),
};

/** A path without "." and "..", and without a slash at its end. */
function normal(path: string): string {
  const place = placeOf(path);
  const rest = path.slice(place.length);
  const parts: string[] = [];
  for (const part of rest.split('/')) {
    if (part === '..' && parts.length > 0 && parts[parts.length - 1] !== '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  const absolute = place !== '' || rest.startsWith('/');
  if (absolute) while (parts[0] === '..') parts.shift();
  return place + (absolute && parts.length > 0 ? '/' : '') + parts.join('/');
}
