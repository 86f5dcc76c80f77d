// Lines put into columns: from the left to the right, each column decided by the lines that fit those before it.
import { decide, decideComments, Votes } from './columns';
import { TAB_WIDTH, tabStop } from './lines';
import type { Cell, CellKind, Gap, Line } from './lines';
import { forEach } from './steps';
import type { Steps } from './steps';

/** White space and what is to stand in its place. */
export interface Change {
  readonly line: Line;
  readonly gap: Gap;
  readonly text: string;
}

/** Cells that stay together, their gaps being single blanks: the first of them, as wide as all. */
type Unit = Omit<Cell, 'kind'>;

/** A line on its way through the columns. */
interface Row {
  readonly line: Line;
  /** For each column what stands in it. */
  readonly units: readonly (Unit | undefined)[];
  /** What replaces each gap; undefined where it stays. */
  readonly texts: (string | undefined)[];
  /** Its cells in the column at hand: where they begin in the text, where they are put, how wide they are, or NONE. */
  column: number;
  start: number;
  width: number;
  /** Where the cells before end. */
  end: number;
  /** Nothing before was too wide: it stands where the column begins. */
  regular: boolean;
}

/** Width of cells that a line doesn't have. */
const NONE = -1;

/** The changes that put lines into columns. */
export function* layout(lines: readonly Line[]): Steps<Change[]> {
  const habits = new Habits();
  yield* forEach(lines, (line) => habits.note(line));
  const { kinds, tabs } = habits;
  const rows: Row[] = [];
  yield* forEach(lines, (line) => {
    const row = rowOf(line, kinds);
    if (row !== undefined) rows.push(row);
  });
  const reached = yield* putInColumns(rows, kinds.length, tabs);
  const changes: Change[] = [];
  yield* forEach(rows, (row) => addChanges(row, changes));
  if (reached && !tabs) yield* putComments(rows, changes);
  return changes;
}

/** How the lines of a file are written. */
class Habits {
  private readonly lines = { all: 0, ttl: 0, class: 0, both: 0, classFirst: 0 };
  private readonly gaps = { wide: 0, tabs: 0 };
  /** Those of the lines that are not formatted. */
  private readonly gapsAround = { wide: 0, tabs: 0 };

  note({ cells, gaps, formatted }: Line): void {
    let ttl = -1;
    let word = -1;
    for (const { kind, index } of cells) {
      if (kind === 'ttl') ttl = index;
      else if (kind === 'class') word = index;
    }
    const { lines } = this;
    lines.all++;
    if (ttl >= 0) lines.ttl++;
    if (word >= 0) lines.class++;
    if (ttl >= 0 && word >= 0) lines.both++;
    if (word >= 0 && word < ttl) lines.classFirst++;
    const counts = formatted ? [this.gaps] : [this.gaps, this.gapsAround];
    for (const { tabs, width } of gaps) {
      if (!tabs && width <= 1) continue;
      for (const count of counts) {
        count.wide++;
        if (tabs) count.tabs++;
      }
    }
  }

  /** The kinds of cells that have a column: TTL and class where more than half of the lines have one. */
  get kinds(): CellKind[] {
    const { all, both, classFirst, ...having } = this.lines;
    const common = (['ttl', 'class'] as const).filter((kind) => 2 * having[kind] > all);
    if (2 * classFirst > both) common.reverse();
    return ['owner', ...common, 'type', 'data'];
  }

  /** Whether columns are made with tabs: more of the wide gaps hold one than don't, first of all those around. */
  get tabs(): boolean {
    const { wide, tabs } = this.gapsAround.wide > 0 ? this.gapsAround : this.gaps;
    return 2 * tabs > wide;
  }
}

/** A line with its units; undefined for one whose cells come in another order than those of most. */
function rowOf(line: Line, kinds: readonly CellKind[]): Row | undefined {
  const { cells, gaps } = line;
  const units: (Unit | undefined)[] = kinds.map(() => undefined);
  const texts: (string | undefined)[] = gaps.map(() => undefined);
  let place = -1;
  let first = 0;
  let width = 0;
  for (let last = 0; last < cells.length; last++) {
    width += cells[last].width;
    const next = kinds.indexOf(cells[last].kind);
    if (next < 0) {
      // A TTL where few have one stands close before what follows.
      texts[last] = ' ';
      width++;
      continue;
    }
    if (next <= place) return undefined;
    units[next] = first === last ? cells[last] : { index: first, column: cells[first].column, width };
    place = next;
    first = last + 1;
    width = 0;
  }
  return { line, units, texts, column: 0, start: 0, width: NONE, end: 0, regular: true };
}

/** Goes through the columns; whether the data got theirs. */
function* putInColumns(rows: readonly Row[], columns: number, tabs: boolean): Steps<boolean> {
  let start = 0;
  yield* forEach(rows, (row) => put(row, 0, start, tabs));
  for (let place = 1; place < columns; place++) {
    const votes = new Votes();
    yield* forEach(rows, (row) => vote(votes, row, place));
    const decision = decide(votes, tabs);
    if (decision === 'kept') return false;
    const column = decision === 'single' ? start : start + decision;
    yield* forEach(rows, (row) => {
      if (decision === 'single' && row.width !== NONE) join(row, place);
      else {
        if (row.width !== NONE) row.end = row.start + row.width;
        row.width = NONE;
        put(row, place, column, tabs);
      }
    });
    start = column;
  }
  return true;
}

/** How a line has it before the next column; only of lines that stand where the column at hand begins. */
function vote(votes: Votes, { line, units, column, width, regular }: Row, next: number): void {
  const unit = units[next];
  if (width === NONE || !regular || unit === undefined) return;
  const gap = line.gaps[unit.index - 1];
  const indented = line.indented && unit.index === 1;
  votes.add(width, unit.column - column, gap.width === 1 && !gap.tabs, indented, line.formatted);
}

/** Puts the cells of a column where their column begins, or behind what is in their way. */
function put(row: Row, place: number, column: number, tabs: boolean): void {
  const unit = row.units[place];
  if (unit === undefined) return;
  const isFirst = unit.index === 0;
  const start = isFirst ? 0 : row.end < column ? column : tabs ? tabStop(row.end) : row.end + 1;
  if (!isFirst) row.texts[unit.index - 1] = filling(row.end, start, tabs);
  row.column = unit.column;
  row.start = start;
  row.width = unit.width;
  row.regular = start === column;
}

/** Puts the cells of a column one blank behind those before; behind an owner that is left out the white space stays. */
function join(row: Row, place: number): void {
  const unit = row.units[place];
  if (unit === undefined || row.width === NONE) return;
  const inherited = row.line.indented && unit.index === 1;
  const gap = inherited ? row.line.gaps[0].width : 1;
  row.texts[unit.index - 1] = inherited ? undefined : ' ';
  row.width += gap + unit.width;
}

function filling(from: number, to: number, tabs: boolean): string {
  if (!tabs) return ' '.repeat(to - from);
  return '\t'.repeat(Math.ceil(to / TAB_WIDTH) - Math.floor(from / TAB_WIDTH));
}

function addChanges({ line, texts }: Row, changes: Change[]): void {
  if (!line.formatted) return;
  const { gaps, last, hasComment } = line;
  for (let index = 0; index < gaps.length; index++) {
    const text = texts[index];
    if (text !== undefined) addChange(line, gaps[index], text, changes);
  }
  if (!hasComment) addChange(line, last, '', changes);
}

/** Adds a change unless blanks stand there already, as many as there are to be. */
function addChange(line: Line, gap: Gap, text: string, changes: Change[]): void {
  const isThere = !gap.tabs && gap.width === text.length && !text.startsWith('\t');
  if (!isThere) changes.push({ line, gap, text });
}

/** Comments behind the data, where the lines agree on a column. */
function* putComments(rows: readonly Row[], changes: Change[]): Steps<void> {
  const commented: Row[] = [];
  const votes = new Votes();
  yield* forEach(rows, (row) => {
    const { line, regular } = row;
    const { hasComment, last, formatted } = line;
    if (!hasComment || last.width === 0 || last.tabs || !regular || row.width === NONE) return;
    commented.push(row);
    const width = formatted ? row.width : writtenWidth(row);
    votes.add(width, width + last.width, last.width === 1, false, formatted);
  });
  const column = decideComments(votes);
  if (column === undefined) return;
  yield* forEach(commented, ({ line, width }) => {
    if (!line.formatted) return;
    addChange(line, line.last, ' '.repeat(Math.max(1, column - width)), changes);
  });
}

/** How wide the cells at hand are as the text has them, to the last one of the line. */
function writtenWidth({ line: { cells }, column }: Row): number {
  const last = cells[cells.length - 1];
  return last.column + last.width - column;
}
