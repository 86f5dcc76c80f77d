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
export function decide(votes: readonly Vote[], tabs: boolean): Decision {
  let decision = choose(votes, tabs);
  for (let tries = 0; tries < TRIES && decision !== 'kept'; tries++) {
    const taken = decision;
    const after = votes.map((vote) => (vote.formatted ? formatted(vote, taken, tabs) : vote));
    const next = choose(after, tabs);
    if (next === decision) return decision;
    decision = next;
  }
  return 'kept';
}

/** What the lines have decided by themselves. */
function choose(votes: readonly Vote[], tabs: boolean): Decision {
  if (hasSingles(votes.filter(({ indented }) => !indented))) return 'single';
  const column = columnOf(votes, tabs);
  if (column !== undefined) return column;
  const widths = votes.map(({ width }) => width).filter((width) => width < WIDEST);
  if (widths.length === 0) return 'kept';
  const widest = widths.reduce((left, right) => Math.max(left, right));
  return tabs ? tabStop(widest) : widest + 1;
}

/** Whether lines are written without columns: a blank stands even where the cell is narrower than others. */
function hasSingles(votes: readonly Vote[]): boolean {
  const widest = votes.reduce((most, { width }) => Math.max(most, width), 0);
  const narrower = votes.filter(({ width }) => width < widest);
  const asked = narrower.length > 0 ? narrower : votes;
  return asked.filter(({ single }) => single).length >= SINGLES * asked.length;
}

/** The distance that most lines have whose white space is more than a blank; with tabs only one that a tab leads to. */
function columnOf(votes: readonly Vote[], tabs: boolean): number | undefined {
  const wide = votes.filter(({ single }) => !single);
  const counts = new Map<number, number>();
  for (const { distance } of wide) {
    if (!tabs || distance % TAB_WIDTH === 0) counts.set(distance, (counts.get(distance) ?? 0) + 1);
  }
  const [distance, count] = [...counts].reduce(
    (best, each) => (each[1] > best[1] || (each[1] === best[1] && each[0] > best[0]) ? each : best),
    [0, 0],
  );
  return count > 1 && count >= AGREEMENT * wide.length ? distance : undefined;
}

/** A line as it is once it is formatted. */
function formatted(vote: Vote, decision: Exclude<Decision, 'kept'>, tabs: boolean): Vote {
  const { width } = vote;
  if (decision === 'single') return vote.indented ? vote : { ...vote, distance: width + 1, single: true };
  const distance = width < decision ? decision : tabs ? tabStop(width) : width + 1;
  return { ...vote, distance, single: !tabs && distance === width + 1 };
}

/** Where comments begin, if the lines agree on it; a single one stays where it is. */
export function decideComments(votes: readonly Vote[]): number | undefined {
  if (votes.length < 2) return undefined;
  const column = columnOf(votes, false);
  if (column === undefined) return undefined;
  const after = votes.map((vote) => (vote.formatted ? formatted(vote, column, false) : vote));
  return columnOf(after, false) === column ? column : undefined;
}
