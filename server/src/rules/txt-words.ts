// TXT records written without quotes, for the rules about what gets lost there.
import { isOddlyQuoted as isOddlyQuotedText } from '../zone/policy';
import type { Look } from './rule';
import type { EntryView, Token } from '../zone/entry-view';

/** The strings of a TXT entry that stand without quotes; none in generic notation. */
export function unquotedStrings(entry: EntryView): readonly Token[] {
  return entry.isGeneric ? [] : entry.rdata.filter(({ quoted }) => !quoted);
}

/** A look for the rules about quotes that are missing, or part of the text: most texts stand in quotes. */
export const isOddlyQuoted: Look = ({ zone, row }) => isOddlyQuotedText(zone, row);
