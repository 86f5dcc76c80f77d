// How wide a text is and how it is made to fit, in cells: half the width of a Japanese character.

/** East Asian wide and full-width characters (Unicode UAX 11), and pictographs. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** What no reader sees, or what turns the line around. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A text in which every character is one that is seen. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, '\ufffd');
}

export function cellsOf(text: string): number {
  let cells = 0;
  for (const character of text) cells += WIDE.test(character) ? 2 : 1;
  return cells;
}

/** A text of at most `most` cells: what is too much is left out in the middle, for both ends of a name tell most. */
export function fitted(text: string, most: number): string {
  if (cellsOf(text) <= most) return text;
  const characters = [...text];
  let head = '';
  let tail = '';
  let cells = 1;
  for (let left = 0, right = characters.length - 1; left < right;) {
    const atHead = cellsOf(head) <= cellsOf(tail);
    const next = characters[atHead ? left++ : right--];
    cells += cellsOf(next);
    if (cells > most) break;
    if (atHead) head += next;
    else tail = next + tail;
  }
  return `${head}…${tail}`;
}

/** A text in lines of at most `most` cells: broken at blanks, and between Japanese characters but before no sign. */
export function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  // A word with the blanks behind it; a wide character with the signs that may not begin a line.
  for (const piece of text.match(/[^\s\u3000-\u9fff\uff00-\uff60]+\s*|.[、。」)]*\s*/gsu) ?? []) {
    if (line !== '' && cellsOf(line + piece.trimEnd()) > most) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()].map((each) => fitted(each, most));
}
