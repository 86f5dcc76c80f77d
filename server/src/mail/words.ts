// How far two words are apart, to guess what a misspelt one was meant as.

/** Beyond this many slips nobody asks how many. */
const FAR = 4;

/** Letters to add, drop, change or swap with their neighbour, to make one word of the other; 4 stands for more, too. */
export function distance(left: string, right: string): number {
  if (Math.abs(left.length - right.length) >= FAR) return FAR;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, place) => place);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      let least = Math.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1));
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
        least = Math.min(least, beforeLast[column - 2] + 1);
      }
      current.push(least);
    }
    beforeLast = last;
    last = current;
  }
  return Math.min(FAR, last[right.length]);
}

/** The nearest of some words within `most` slips; the first one of equals. */
export function nearest(word: string, known: readonly string[], most: number): string | undefined {
  let best: string | undefined;
  let least = most + 1;
  for (const candidate of known) {
    const slips = distance(word, candidate);
    if (slips < least) {
      best = candidate;
      least = slips;
    }
  }
  return best;
}
