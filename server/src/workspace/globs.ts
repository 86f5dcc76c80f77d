// Globs, as the settings and .zonewright.json have them.
import picomatch from 'picomatch';

/** Longer ones are no globs. */
const LONGEST = 1000;

/** Whether a path, with "/", matches. */
export type Matcher = (path: string) => boolean;

/** A glob for paths whose beginning is unknown: it matches at their end, whole names only. Undefined when it is none. */
export function matcherOf(glob: string): Matcher | undefined {
  return compiled(glob.startsWith('/') || glob.startsWith('**') ? glob : `**/${glob}`);
}

/**
 * A glob for paths relative to the folder that it is said in: one without "/" matches names in every folder, any other
 * from that folder on; one that ends with "/" means all that is below.
 */
export function relativeMatcherOf(glob: string): Matcher | undefined {
  const bare = glob.replace(/^(?:\.?\/)+/, '');
  const inside = bare.replace(/\/+$/, '');
  if (inside === '') return undefined;
  const anchored = bare.includes('/') && inside.includes('/') ? inside : glob.startsWith('/') ? inside : `**/${inside}`;
  const itself = compiled(anchored);
  const below = compiled(`${anchored}/**`);
  if (itself === undefined || below === undefined) return undefined;
  return bare.endsWith('/') ? below : (path) => itself(path) || below(path);
}

function compiled(glob: string): Matcher | undefined {
  // Extended globs can take exponential time.
  if (glob.length > LONGEST) return undefined;
  try {
    return picomatch(glob, { dot: true, noextglob: true, nonegate: true });
  } catch {
    return undefined;
  }
}
