// How the command line ends, as `--help` tells it.

export const exitCodes = {
  ok: 0,
  /** Findings of level error, too many warnings, or something left to do with `--check` and `--dry-run`. */
  found: 1,
  /** Something could not be done as it was asked for. */
  wrongUse: 2,
  /** Ended by a signal: this and its number. */
  signal: 128,
} as const;
