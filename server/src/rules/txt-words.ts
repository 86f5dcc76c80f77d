// TXT records written without quotes, for the rules about what gets lost there.
import type { EntryView, Token } from '../zone/entry-view';
import { isGenericNotation } from './entry-fault';

/** The strings of a TXT entry that stand without quotes; none in generic notation. */
export function unquotedStrings(entry: EntryView): readonly Token[] {
  return isGenericNotation(entry) ? [] : entry.rdata.filter(({ quoted }) => !quoted);
}
