// Work that can be laid down between two steps, so that whoever does it can look after something else.

/** Yields between steps; returns what comes of it. */
export type Steps<Result> = Generator<undefined, Result>;

/** Things done in one step. */
const STRETCH = 500;

/** Does something with each item. */
export function* forEach<Item>(items: readonly Item[], task: (item: Item) => void): Steps<void> {
  for (let first = 0; first < items.length; first += STRETCH) {
    for (const item of items.slice(first, first + STRETCH)) task(item);
    yield;
  }
}

/** Does all steps at once. */
export function inOneGo<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
