// Shares the files of a large repository with other threads: each examines those that nobody has begun, and sends what
// it found. Whoever reports waits for it, for all of this happens within one synchronous check.
import { availableParallelism } from 'node:os';
import { MessageChannel, receiveMessageOnPort, Worker, workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { Examiner, type Examined, type Question, type Surroundings } from './examiner';
import type { FoundFile } from './repository';
import { WrongUse } from './wrong-use';

/** The word that starts a thread to help: no command line can hold it. */
const HELP = '\0';

/** Fewer files are examined sooner than another thread is there. */
const FEWEST = 150;
/** Threads beside the one that reports: each wants memory of its own. */
const MOST_HELPERS = 3;
/** MiB in which a helper makes what it soon forgets: more would only keep it for longer. */
const YOUNG = 8;
/** Files that are taken at a time. */
const AT_ONCE = 8;
/** Milliseconds after which nobody waits any longer for a thread: what it was to do is done again. */
const PATIENCE = 20_000;

/** The files that are to be examined, and what all threads must know. */
export interface Task {
  readonly question: Question;
  readonly surroundings: Surroundings;
  readonly files: readonly FoundFile[];
}

/** What a helper is given from its beginning on: the task comes later. */
interface Place {
  readonly counters: Int32Array;
  readonly port: MessagePort;
}

/** Places of the counters: the next files that nobody has begun, how many lots were sent, whether the task was. */
const NEXT = 0;
const SENT = 1;
const TOLD = 2;
const COUNTERS = 3;

/** What was found in some files, from `first` on; nothing when that failed: whoever reports finds out why. */
interface Lot {
  readonly first: number;
  readonly examined: readonly (Examined | undefined)[] | undefined;
}

/** A file, and what was found in it, if there is anything to tell. */
export interface Result {
  readonly file: string;
  readonly examined: Examined | undefined;
  /** Why it can't be examined. */
  readonly failure?: WrongUse;
}

/** Threads that help with many files, as soon as it is known that there are many. */
export class Crew {
  private readonly counters = new Int32Array(new SharedArrayBuffer(COUNTERS * Int32Array.BYTES_PER_ELEMENT));
  private helpers: readonly { readonly worker: Worker; readonly port: MessagePort }[] = [];
  private readonly done = new Map<number, Lot>();

  constructor(
    private readonly examiner: Examiner,
    /** What the threads run; it must call `help`. Without it nobody helps. */
    private readonly program: string | undefined,
  ) {}

  /** So many files are expected: threads begin to get ready. */
  expect(files: number): void {
    const { program, counters } = this;
    if (program === undefined || files < FEWEST || this.helpers.length > 0) return;
    this.helpers = Array.from({ length: Math.min(MOST_HELPERS, availableParallelism() - 1) }, () => {
      const { port1, port2 } = new MessageChannel();
      const place: Place = { counters, port: port2 };
      const resourceLimits = { maxYoungGenerationSizeMb: YOUNG };
      const worker = new Worker(program, { argv: [HELP], workerData: place, transferList: [port2], resourceLimits });
      worker.unref();
      return { worker, port: port1 };
    });
  }

  /** Examines files in their order. */
  *examine(task: Task): Generator<Result> {
    const { examiner } = this;
    const { files } = task;
    if (this.helpers.length === 0 || files.length < FEWEST) {
      for (const { worker } of this.helpers) void worker.terminate();
      for (const found of files) yield examineOne(examiner, found);
      return;
    }
    for (const { port } of this.helpers) port.postMessage(task);
    Atomics.store(this.counters, TOLD, 1);
    Atomics.notify(this.counters, TOLD);
    for (let first = 0; first < files.length; first += AT_ONCE) {
      const { examined } = this.lot(first, files);
      for (const [index, found] of files.slice(first, first + AT_ONCE).entries()) {
        yield examined === undefined ? examineOne(examiner, found) : { file: found.file, examined: examined[index] };
      }
    }
  }

  /** The lot that begins with a file; others are examined until it is there. */
  private lot(first: number, files: readonly FoundFile[]): Lot {
    for (;;) {
      const sent = Atomics.load(this.counters, SENT);
      this.receive();
      const known = this.done.get(first);
      if (known !== undefined) {
        this.done.delete(first);
        return known;
      }
      const own = begin(this.counters, files);
      if (own !== undefined) {
        const lot = examineLot(this.examiner, files, own);
        // A lot that has to wait lets go of the texts of its files.
        this.done.set(own, own === first ? lot : withoutLines(lot));
      } else if (Atomics.wait(this.counters, SENT, sent, PATIENCE) === 'timed-out') {
        return { first, examined: undefined };
      }
    }
  }

  private receive(): void {
    for (const { port } of this.helpers) {
      for (let got = receiveMessageOnPort(port); got !== undefined; got = receiveMessageOnPort(port)) {
        const lot = got.message as Lot;
        this.done.set(lot.first, lot);
      }
    }
  }
}

/** Whether this thread was started to help. */
export function isHelper(): boolean {
  return process.argv[2] === HELP;
}

/** What a helper does, from its beginning to its end. */
export function help(): void {
  const { counters, port } = workerData as Place;
  Atomics.wait(counters, TOLD, 0);
  const { question, surroundings, files } = receiveMessageOnPort(port)?.message as Task;
  const examiner = new Examiner(question);
  examiner.surround(surroundings);
  for (let first = begin(counters, files); first !== undefined; first = begin(counters, files)) {
    port.postMessage(withoutLines(examineLot(examiner, files, first)));
    Atomics.add(counters, SENT, 1);
    Atomics.notify(counters, SENT);
  }
}

/** The next lot that nobody has begun; undefined when there is none. */
function begin(counters: Int32Array, files: readonly FoundFile[]): number | undefined {
  const first = Atomics.add(counters, NEXT, AT_ONCE);
  return first < files.length ? first : undefined;
}

function examineOne(examiner: Examiner, found: FoundFile): Result {
  const { file } = found;
  try {
    return { file, examined: examiner.examine(found) };
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    return { file, examined: undefined, failure: error };
  }
}

function examineLot(examiner: Examiner, files: readonly FoundFile[], first: number): Lot {
  try {
    return { first, examined: files.slice(first, first + AT_ONCE).map((found) => examiner.examine(found)) };
  } catch {
    // Told when it is the turn of the file.
    return { first, examined: undefined };
  }
}

function withoutLines({ first, examined }: Lot): Lot {
  return {
    first,
    examined: examined?.map((one) => one && { ...one, line: undefined }),
  };
}
