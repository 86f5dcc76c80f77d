// Top-level domains as a zone sees them: those of the Internet, and those of its own network.
import { specialUseNames } from '../dns/registries';
import { topLevelDomains } from '../dns/tlds';
import type { Zone } from './zone';

const SPECIAL: ReadonlySet<string> = new Set(specialUseNames.map((name) => name.slice(name.lastIndexOf('.') + 1)));

/** Whether a label in small letters is a top-level domain. */
export function isTopLevel(zone: Zone, label: string): boolean {
  return topLevelDomains().has(label) || isPrivateTopLevel(zone, label);
}

/** Whether a setting says that a label in small letters is a top-level domain of one's own network. */
export function isPrivateTopLevel({ serving }: Zone, label: string): boolean {
  return serving.privateTlds?.includes(label) === true;
}

/** Whether a label is the last one of names that are set aside (RFC 6761). */
export function isSpecialTopLevel(label: string): boolean {
  return SPECIAL.has(label);
}
