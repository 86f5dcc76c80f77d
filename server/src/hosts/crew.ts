// Shares the files of a large repository with other threads: each examines those that nobody has begun, and sends what
// it found. Whoever reports waits for it, for all of this happens within one synchronous check.
import { availableParallelism } from 'node:os';
import { isMainThread, MessageChannel, receiveMessageOnPort, Worker, workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { Examiner, type Examined, type Question, type Surroundings } from './examiner';
import type { FoundFile } from './repository';

/** Fewer files are examined sooner than another thread is there. */
const FEWEST = 150;
/** Threads beside the one that reports: each wants memory of its own. */
const MOST_HELPERS = 3;
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

/** What a helper is given. */
interface HelperTask extends Task {
  readonly counters: Int32Array;
  readonly port: MessagePort;
}

/** Places of the counters: the next files that nobody has begun, and how many messages were sent. */
const NEXT = 0;
const SENT = 1;

/** What was found in some files, from `first` on; nothing when that failed: whoever reports finds out why. */
interface Lot {
  readonly first: number;
  readonly examined: readonly (Examined | undefined)[] | undefined;
}

/** A file, and what was found in it, if there is anything to tell. */
export interface Result {
  readonly file: string;
  readonly examined: Examined | undefined;
}

/**
 * Examines files in their order; many of them with the help of other threads, which run `program` (it must call `help`).
 * Without one nobody helps.
 */
export function* examineAll(examiner: Examiner, task: Task, program: string | undefined): Generator<Result> {
  const { files } = task;
  const helpers = files.length < FEWEST ? 0 : Math.min(MOST_HELPERS, availableParallelism() - 1);
  if (program === undefined || helpers === 0) {
    for (const found of files) yield { file: found.file, examined: examiner.examine(found) };
    return;
  }
  const crew = new Crew(examiner, task, program, helpers);
  for (let first = 0; first < files.length; first += AT_ONCE) {
    const { examined } = crew.lot(first);
    for (const [index, found] of files.slice(first, first + AT_ONCE).entries()) {
      yield { file: found.file, examined: examined === undefined ? examiner.examine(found) : examined[index] };
    }
  }
}

class Crew {
  private readonly counters = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  private readonly ports: readonly MessagePort[];
  private readonly done = new Map<number, Lot>();

  constructor(
    private readonly examiner: Examiner,
    private readonly task: Task,
    program: string,
    helpers: number,
  ) {
    this.ports = Array.from({ length: helpers }, () => {
      const { port1, port2 } = new MessageChannel();
      const given: HelperTask = { ...task, counters: this.counters, port: port2 };
      new Worker(program, { workerData: given, transferList: [port2] }).unref();
      return port1;
    });
  }

  /** The lot that begins with a file; others are examined until it is there. */
  lot(first: number): Lot {
    for (;;) {
      const sent = Atomics.load(this.counters, SENT);
      this.receive();
      const known = this.done.get(first);
      if (known !== undefined) {
        this.done.delete(first);
        return known;
      }
      const own = begin(this.counters, this.task.files);
      if (own !== undefined) {
        const lot = examineLot(this.examiner, this.task.files, own);
        // A lot that has to wait lets go of the texts of its files.
        this.done.set(own, own === first ? lot : withoutLines(lot));
      } else if (Atomics.wait(this.counters, SENT, sent, PATIENCE) === 'timed-out') {
        return { first, examined: undefined };
      }
    }
  }

  private receive(): void {
    for (const port of this.ports) {
      for (let got = receiveMessageOnPort(port); got !== undefined; got = receiveMessageOnPort(port)) {
        const lot = got.message as Lot;
        this.done.set(lot.first, lot);
      }
    }
  }
}

/** Whether this thread was started to help. */
export function isHelper(): boolean {
  return !isMainThread;
}

/** What a helper does, from its beginning to its end. */
export function help(): void {
  const { question, surroundings, files, counters, port } = workerData as HelperTask;
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
