// Record types that only some providers or one server know.
import { providerTypes } from '../dns/registries';

/** Further ones, that only providers' own files have. */
const MORE = ['FLATTEN', 'URL', 'URL301', 'REDIRECT', 'REDIRECT301', 'PAGE_RULE', 'WEBFORWARD', 'FRAME'];

export function isProviderType(word: string): boolean {
  const name = word.toUpperCase();
  return MORE.includes(name) || providerTypes.some((type) => type.name === name);
}
