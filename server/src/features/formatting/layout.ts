// Lines put into columns: from the left to the right, each column decided by the lines that fit those before it.
import { decide, decideComments, Votes } from './columns';
import type { Vote } from './columns';
import { TAB_WIDTH, tabStop } from './lines';
import type { CellKind, Gap, Line } from './lines';
import { forEach } from './steps';
import type { Steps } from './steps';

/** A line, and whether it is one of those that are formatted. */
export interface Candidate {
  readonly line: Line;
  readonly formatted: boolean;
}

/** White space and what is to stand in its place. */
export interface Change {
  readonly line: Line;
  readonly gap: Gap;
  readonly text: string;
}

/** Cells that stay together, their gaps being single blanks. */
interface Unit {
  readonly kind: CellKind;
  readonly first: number;
  readonly last: number;
  readonly column: number;
  readonly width: number;
}

/** A line on its way through the columns. */
interface Row extends Candidate {
  readonly units: readonly Unit[];
  /** What replaces each gap; undefined where it stays. */
  readonly texts: (string | undefined)[];
  /** Its cells in the column at hand: where they begin in the text, where they are put, how wide they are. */
  current: { readonly column: number; readonly start: number; width: number } | undefined;
  /** Where the cells before end. */
  end: number;
  /** Nothing before was too wide: it stands where the column begins. */
  regular: boolean;
}

/** The changes that put lines into columns. */
export function* layout(candidates: readonly Candidate[]): Steps<Change[]> {
  const habits = new Habits();
  yield* forEach(candidates, (candidate) => habits.note(candidate));
  const { kinds, tabs } = habits;
  const rows: Row[] = [];
  yield* forEach(candidates, (candidate) => rows.push(...rowOf(candidate, kinds)));
  const reached = yield* putInColumns(rows, kinds, tabs);
  const changes: Change[] = [];
  yield* forEach(rows, (row) => changes.push(...changesOf(row)));
  if (reached && !tabs) yield* putComments(rows, changes);
  return changes;
}

/** How the lines of a file are written. */
class Habits {
  private readonly lines = { all: 0, ttl: 0, class: 0, both: 0, classFirst: 0 };
  private readonly gaps = { wide: 0, tabs: 0 };
  /** Those of the lines that are not formatted. */
  private readonly gapsAround = { wide: 0, tabs: 0 };

  note({ line: { cells, gaps }, formatted }: Candidate): void {
    const ttl = cells.findIndex(({ kind }) => kind === 'ttl');
    const word = cells.findIndex(({ kind }) => kind === 'class');
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

/** A line with its units; none for one whose cells come in another order than those of most. */
function rowOf({ line, formatted }: Candidate, kinds: readonly CellKind[]): Row[] {
  const units: Unit[] = [];
  const texts: (string | undefined)[] = line.gaps.map(() => undefined);
  let first = 0;
  for (const [index, { kind }] of line.cells.entries()) {
    // A TTL where few have one stands close before what follows.
    if (!kinds.includes(kind)) {
      texts[index] = ' ';
      continue;
    }
    const cells = line.cells.slice(first, index + 1);
    const width = cells.reduce((sum, cell) => sum + cell.width, cells.length - 1);
    units.push({ kind, first, last: index, column: cells[0].column, width });
    first = index + 1;
  }
  const places = units.map(({ kind }) => kinds.indexOf(kind));
  if (places.some((place, index) => index > 0 && place <= places[index - 1])) return [];
  return [{ line, formatted, units, texts, current: undefined, end: 0, regular: true }];
}

/** Goes through the columns; whether the data got theirs. */
function* putInColumns(rows: readonly Row[], kinds: readonly CellKind[], tabs: boolean): Steps<boolean> {
  let start = 0;
  yield* forEach(rows, (row) => put(row, 'owner', start, tabs));
  for (const kind of kinds.slice(1)) {
    const votes = new Votes();
    yield* forEach(rows, (row) => vote(votes, row, kind));
    const decision = decide(votes, tabs);
    if (decision === 'kept') return false;
    const column = decision === 'single' ? start : start + decision;
    yield* forEach(rows, (row) => {
      if (decision === 'single' && row.current !== undefined) join(row, kind);
      else {
        if (row.current !== undefined) row.end = row.current.start + row.current.width;
        row.current = undefined;
        put(row, kind, column, tabs);
      }
    });
    start = column;
  }
  return true;
}

function unitOf(row: Row, kind: CellKind): Unit | undefined {
  return row.units.find((unit) => unit.kind === kind);
}

/** How a line has it before the next column; only of lines that stand where the column at hand begins. */
function vote(votes: Votes, { line, units, current, regular, formatted }: Row, next: CellKind): void {
  const unit = units.find((each) => each.kind === next);
  if (current === undefined || !regular || unit === undefined) return;
  const gap = line.gaps[unit.first - 1];
  const indented = line.indented && unit.first === 1;
  const single = gap.width === 1 && !gap.tabs;
  votes.add({ width: current.width, distance: unit.column - current.column, single, indented, formatted });
}

/** Puts the cells of a kind where their column begins, or behind what is in their way. */
function put(row: Row, kind: CellKind, column: number, tabs: boolean): void {
  const unit = unitOf(row, kind);
  if (unit === undefined) return;
  const isFirst = unit.first === 0;
  const start = isFirst ? 0 : row.end < column ? column : tabs ? tabStop(row.end) : row.end + 1;
  if (!isFirst) row.texts[unit.first - 1] = filling(row.end, start, tabs);
  row.current = { column: unit.column, start, width: unit.width };
  row.regular = start === column;
}

/** Puts the cells of a kind one blank behind those before; behind an owner that is left out the white space stays. */
function join(row: Row, kind: CellKind): void {
  const unit = unitOf(row, kind);
  if (unit === undefined || row.current === undefined) return;
  const inherited = row.line.indented && unit.first === 1;
  const gap = inherited ? row.line.gaps[0].width : 1;
  row.texts[unit.first - 1] = inherited ? undefined : ' ';
  row.current.width += gap + unit.width;
}

function filling(from: number, to: number, tabs: boolean): string {
  if (!tabs) return ' '.repeat(to - from);
  return '\t'.repeat(Math.ceil(to / TAB_WIDTH) - Math.floor(from / TAB_WIDTH));
}

function changesOf({ line, formatted, texts }: Row): Change[] {
  if (!formatted) return [];
  const changes = line.gaps.flatMap((gap, index): Change[] => {
    const text = texts[index];
    return text === undefined ? [] : [{ line, gap, text }];
  });
  return line.hasComment ? changes : [...changes, { line, gap: line.last, text: '' }];
}

/** Comments behind the data, where the lines agree on a column. */
function* putComments(rows: readonly Row[], changes: Change[]): Steps<void> {
  const commented: Row[] = [];
  const votes = new Votes();
  yield* forEach(rows, (row) => {
    const { line, regular, current } = row;
    if (!line.hasComment || line.last.width === 0 || line.last.tabs || !regular || current === undefined) return;
    commented.push(row);
    votes.add(commentVote(row));
  });
  const column = decideComments(votes);
  if (column === undefined) return;
  yield* forEach(commented, ({ line, current, formatted }) => {
    if (!formatted) return;
    changes.push({ line, gap: line.last, text: ' '.repeat(Math.max(1, column - (current?.width ?? 0))) });
  });
}

/** How a line has its comment, once all before is in columns. */
function commentVote({ line, current, formatted }: Row): Vote {
  const gap = line.last.width;
  const last = line.cells[line.cells.length - 1];
  const width = formatted ? (current?.width ?? 0) : last.column + last.width - (current?.column ?? 0);
  return { width, distance: width + gap, single: gap === 1, indented: false, formatted };
}
