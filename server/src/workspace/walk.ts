// What is looked at in the folders of a workspace, and how much of it: the same wherever the files lie.

/** Folders in one another, and files of all of them: more is no repository of zones. */
export const DEEPEST = 64;
export const MOST_FILES = 500_000;
/** Largest file that is included, and largest configuration, in octets. */
export const LARGEST_INCLUDED = 50 * 1024 * 1024;
export const LARGEST_CONFIGURATION = 16 * 1024 * 1024;

/** Whether what has this name is none of our business, be it a file or a folder. Policies stand in `.well-known` (RFC 8615). */
export function isPassedOver(name: string): boolean {
  return name === 'node_modules' || (name.startsWith('.') && name !== '.well-known');
}
