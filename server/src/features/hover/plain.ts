// A hover for editors that show text as it stands: without the marks of the Markdown that `markdown.ts` makes.

/** What that Markdown has of formats: escapes, code, links and pictures, strong text. Lists read well as they are. */
const MARKS = /\\([!-/:-@[-`{-~])|(?<!`)(`+)(?!`)([^]*?[^`])\2(?!`)|!?\[((?:\\.|[^\]\\])*)\]\([^)]*\)|\*\*/g;

export function plainText(markdown: string): string {
  return markdown.replace(
    MARKS,
    (_whole, escaped?: string, _fence?: string, code?: string, link?: string) =>
      escaped ?? (code === undefined ? (link === undefined ? '' : plainText(link)) : withoutPadding(code)),
  );
}

/** A blank at both ends keeps the fence from the text (CommonMark 6.1). */
function withoutPadding(code: string): string {
  return /^ .* $/s.test(code) && code.trim() !== '' ? code.slice(1, -1) : code;
}
