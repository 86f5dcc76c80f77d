// What is known of the terminal, where there is one.
import type { WriteStream } from 'node:tty';

/** Columns of a text that no terminal shows. */
const COLUMNS = 100;

/** Columns of the terminal that a stream leads to; some don't know how wide they are. */
export function columnsOf({ columns = 0 }: Partial<WriteStream>): number {
  return columns > 0 ? columns : COLUMNS;
}

/** `--color`, `NO_COLOR`, `FORCE_COLOR`, the first that says it; else whether people look at it. */
export function useColor(
  when: 'auto' | 'always' | 'never',
  stream: Partial<WriteStream>,
  environment: NodeJS.ProcessEnv,
): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  if (when !== 'auto') return when === 'always';
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return !['', '0', 'false'].includes(FORCE_COLOR);
  return stream.isTTY === true && TERM !== 'dumb';
}
