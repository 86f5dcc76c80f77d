// Long work in slices, between which the server answers others.

/** Milliseconds of work before the server looks for requests again. */
export const SLICE = 4;

/** What that needs of the host: a clock, and a way to go on after whatever is waiting. */
export interface Host {
  readonly now: () => number;
  readonly later: (task: () => void) => void;
}

/** Does steps until they end, for as long as somebody wants their result; undefined when nobody does any more. */
export async function inSlices<Result>(
  steps: Generator<undefined, Result>,
  host: Host,
  isWanted: () => boolean,
): Promise<Result | undefined> {
  while (isWanted()) {
    const end = host.now() + SLICE;
    while (host.now() < end) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
    await new Promise<void>((resolve) => host.later(resolve));
  }
  return undefined;
}
