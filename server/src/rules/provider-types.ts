// Record types that only some providers or one server know.
import { providerTypes } from '../dns/registries';
import type { ServerName } from '../zone/serving';

/** Further ones, that only providers' own files have. */
const MORE = [
  ...['FLATTEN', 'URL', 'URL301', 'REDIRECT', 'REDIRECT301', 'PAGE_RULE', 'WEBFORWARD', 'FRAME'],
  ...['DKIM', 'DMARC', 'WINS', 'WINSR', 'WINS-R'],
];

/** Those of them that are TXT records in all but name. */
const TEXTS = ['DKIM', 'DMARC'];

/** Those that PowerDNS reads. */
const OF_POWERDNS = ['ALIAS', 'LUA'];

/** Whether the server that the zone is written for knows the type. */
export function isKnownTo(server: ServerName | undefined, word: string): boolean {
  return server === 'powerdns' && OF_POWERDNS.includes(word.toUpperCase());
}

export function isTextInDisguise(word: string): boolean {
  return TEXTS.includes(word.toUpperCase());
}

export function isProviderType(word: string): boolean {
  const name = word.toUpperCase();
  return MORE.includes(name) || providerTypes.some((type) => type.name === name);
}
