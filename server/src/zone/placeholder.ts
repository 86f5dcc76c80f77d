// Placeholders of templates in a zone file: a record that holds one is not yet what it will be.
import type { Lexemes } from '../dns/field-kind';
import { decode } from '../text/utf8';

/** `{{ }}`, `{% %}`, `<% %>`, `${ }`, `@@NAME@@`, `%NAME%`. */
const PLACEHOLDER = /\{\{|\}\}|\{%|%\}|<%|%>|\$\{|@@\w+@@|%[A-Za-z_]\w*%/;

/** Whether a word is, or holds, a placeholder. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text);
}

/** Whether a lexeme outside quotes holds a placeholder, or a quoted one does so as a whole template language would write it. */
export function hasPlaceholder(lexemes: Lexemes): boolean {
  for (let token = 0; token < lexemes.count; token++) {
    const text = decode(lexemes.bytes, lexemes.start[token], lexemes.end[token]);
    // "%{i}" of SPF macros (RFC 7208 §7) is no placeholder.
    if (isPlaceholder(text)) return true;
  }
  return false;
}
