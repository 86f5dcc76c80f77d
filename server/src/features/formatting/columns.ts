// Where columns begin: as the lines have it already, else as wide as their widest cell; so chosen that a second time changes nothing.
import { TAB_WIDTH, tabStop } from './lines';

/** How one cell is followed by the next. */
export interface Vote {
  /** Of the cell. */
  readonly width: number;
  /** From its beginning to that of the next. */
  readonly distance: number;
  /** One blank stands between. */
  readonly single: boolean;
  /** The cell is an owner that is left out: what stands there is no gap but the mark of that. */
  readonly indented: boolean;
  /** Its line is one of those that are formatted. */
  readonly formatted: boolean;
}

/** Votes, and how many lines have each of them: a file has many lines and few ways to write one. */
export class Votes {
  private readonly counted = new Map<number, { readonly vote: Vote; count: number }>();
  /** Lines that have voted. */
  count = 0;

  add(width: number, distance: number, single: boolean, indented: boolean, formatted: boolean): void {
    const kinds = (single ? 4 : 0) + (indented ? 2 : 0) + (formatted ? 1 : 0);
    const key = (width * 0x100000 + distance) * 8 + kinds;
    const known = this.counted.get(key);
    if (known === undefined)
      this.counted.set(key, { vote: { width, distance, single, indented, formatted }, count: 1 });
    else known.count++;
    this.count++;
  }

  /** Those that count: of the lines around the ones that are formatted, where there are some to tell by, else all. */
  get all(): Counted[] {
    const all = [...this.counted.values()];
    const around = all.filter(({ vote }) => !vote.formatted);
    return linesOf(around) >= ENOUGH ? around : all;
  }
}

interface Counted {
  readonly vote: Vote;
  readonly count: number;
}

/** Lines that show how a file is written. */
const ENOUGH = 2;

/** One blank behind the cell; or a column of that width; or what is there. */
export type Decision = 'single' | 'kept' | number;

/** Wider cells don't make a column wider: what follows them is moved. */
const WIDEST = 32;
/** Share of single blanks that says: no columns here. */
const SINGLES = 0.6;
/** Share of the wider gaps that says: the column is here. */
const AGREEMENT = 0.4;
/** Decisions that are tried before all is left as it is. */
const TRIES = 4;

/** Decides what follows a cell, so that the lines formatted that way would have the same decided. */
export function decide({ all: votes }: Votes, tabs: boolean): Decision {
  let decision = choose(votes, tabs);
  for (let tries = 0; tries < TRIES && decision !== 'kept'; tries++) {
    const taken = decision;
    const after = votes.map((counted) => formatted(counted, taken, tabs));
    const next = choose(after, tabs);
    if (next === decision) return decision;
    decision = next;
  }
  return 'kept';
}

/** What the lines have decided by themselves. */
function choose(votes: readonly Counted[], tabs: boolean): Decision {
  if (hasSingles(votes.filter(({ vote }) => !vote.indented))) return 'single';
  const column = columnOf(votes, tabs);
  if (column !== undefined) return column;
  const widths = votes.map(({ vote }) => vote.width).filter((width) => width < WIDEST);
  if (widths.length === 0) return 'kept';
  const widest = widths.reduce((left, right) => Math.max(left, right));
  return tabs ? tabStop(widest) : widest + 1;
}

/** Whether lines are written without columns: a blank stands even where the cell is narrower than others. */
function hasSingles(votes: readonly Counted[]): boolean {
  const widest = votes.reduce((most, { vote }) => Math.max(most, vote.width), 0);
  const narrower = votes.filter(({ vote }) => vote.width < widest);
  const asked = narrower.length > 0 ? narrower : votes;
  return linesOf(asked.filter(({ vote }) => vote.single)) >= SINGLES * linesOf(asked);
}

function linesOf(votes: readonly Counted[]): number {
  return votes.reduce((sum, { count }) => sum + count, 0);
}

/** The distance that most lines have whose white space is more than a blank; with tabs only one that a tab leads to. */
function columnOf(votes: readonly Counted[], tabs: boolean): number | undefined {
  const wide = votes.filter(({ vote }) => !vote.single);
  const counts = new Map<number, number>();
  for (const { vote, count } of wide) {
    const { distance } = vote;
    if (!tabs || distance % TAB_WIDTH === 0) counts.set(distance, (counts.get(distance) ?? 0) + count);
  }
  const [distance, count] = [...counts].reduce(
    (best, each) => (each[1] > best[1] || (each[1] === best[1] && each[0] > best[0]) ? each : best),
    [0, 0],
  );
  return count > 1 && count >= AGREEMENT * linesOf(wide) ? distance : undefined;
}

/** A vote as it is once its lines are formatted, if they are. */
function formatted({ vote, count }: Counted, decision: Exclude<Decision, 'kept'>, tabs: boolean): Counted {
  const { width } = vote;
  if (!vote.formatted || (decision === 'single' && vote.indented)) return { vote, count };
  if (decision === 'single') return { vote: { ...vote, distance: width + 1, single: true }, count };
  const distance = width < decision ? decision : tabs ? tabStop(width) : width + 1;
  return { vote: { ...vote, distance, single: !tabs && distance === width + 1 }, count };
}

/** Where comments begin, if the lines agree on it; a single one stays where it is. */
export function decideComments({ all: votes, count }: Votes): number | undefined {
  if (count < 2) return undefined;
  const column = columnOf(votes, false);
  if (column === undefined) return undefined;
  const after = votes.map((counted) => formatted(counted, column, false));
  return columnOf(after, false) === column ? column : undefined;
}
