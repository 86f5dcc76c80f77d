// Works off changed files in slices, so that the server keeps answering; publishes findings when they changed, or hands
// them over when the client asks for them.
import type { Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../rules/finding';
import type { ZoneService } from '../service';
import { diagnosticOf, restOf, type Audience } from './convert';

/** Most findings published for a file, and for one with many entries. */
const MOST_FINDINGS = 1000;
const MOST_FINDINGS_OF_LARGE = 250;
const LARGE = 100_000;

/** Milliseconds of work before the server looks for requests again. */
const SLICE = 4;
/** Findings that are made first of a file, and twice as many with every look at the clock; most are kept after that. */
const FIRST_FINDINGS = 16;

/** What the publisher needs of its host: a clock, and a way to go on after whatever is waiting. */
export interface Host {
  readonly now: () => number;
  readonly later: (task: () => void) => void;
}

/** Sends the findings of a file. */
export type Send = (uri: string, version: number, diagnostics: Diagnostic[]) => void;

interface State {
  version: number;
  /** Resolves once everything that was changed is checked. */
  work: Promise<void> | undefined;
  published: readonly Finding[] | undefined;
  hidden: number;
  report: Report;
}

/** The findings of a file, and a name for them: while it is the same, they are. */
export interface Report {
  readonly resultId: string;
  readonly diagnostics: Diagnostic[];
}

const NOTHING: Report = { resultId: '0', diagnostics: [] };

export class Publisher {
  private readonly files = new Map<string, State>();
  /** Counts reports. */
  private reports = 0;

  constructor(
    private readonly service: ZoneService,
    private readonly host: Host,
    private readonly audience: () => Audience,
    private readonly send: Send,
  ) {}

  /** A file was opened or changed. */
  changed(uri: string, version: number): void {
    const state = this.files.get(uri);
    if (state) state.version = version;
    else this.files.set(uri, { version, work: undefined, published: undefined, hidden: 0, report: NOTHING });
    void this.settled(uri);
  }

  /** A file was closed: nothing is shown of it any more. */
  closed(uri: string): void {
    const state = this.files.get(uri);
    this.files.delete(uri);
    if (state) this.send(uri, state.version, []);
  }

  /** Publishes everything anew: the language or the settings have changed. */
  again(): void {
    for (const [uri, state] of this.files) {
      state.published = undefined;
      void this.settled(uri);
    }
  }

  /** The findings of a file once it is read and checked; none of a file that isn't open. */
  async report(uri: string): Promise<Report> {
    await this.settled(uri);
    return this.files.get(uri)?.report ?? NOTHING;
  }

  /** Resolves when the file is read, checked and published; at once for a file that isn't open. */
  settled(uri: string): Promise<void> {
    const state = this.files.get(uri);
    if (state === undefined) return Promise.resolve();
    state.work ??= new Promise((resolve) => {
      let made = state.published === undefined ? FIRST_FINDINGS : Number.POSITIVE_INFINITY;
      const work = (): void => {
        if (this.files.get(uri) !== state) {
          resolve();
          return;
        }
        const end = this.host.now() + SLICE;
        let done = false;
        while (!done && this.host.now() < end) done = this.service.settle(uri, 1);
        const most = this.most(uri);
        for (; done && made < most && this.host.now() < end; made *= 2) this.service.findings(uri, made);
        if (!done || made < most) {
          this.host.later(work);
          return;
        }
        state.work = undefined;
        this.publish(uri, state);
        resolve();
      };
      this.host.later(work);
    });
    return state.work;
  }

  /** Most findings that are shown of a file. */
  private most(uri: string): number {
    return this.service.entryCount(uri) > LARGE ? MOST_FINDINGS_OF_LARGE : MOST_FINDINGS;
  }

  private publish(uri: string, state: State): void {
    const { findings, total } = this.service.findings(uri, this.most(uri));
    const hidden = total - findings.length;
    const { published } = state;
    const same =
      published?.length === findings.length &&
      hidden === state.hidden &&
      findings.every((finding, index) => isSame(finding, published[index]));
    if (same) return;
    state.published = findings;
    state.hidden = hidden;
    const audience = this.audience();
    const diagnostics = findings.map((finding) => diagnosticOf(finding, uri, audience));
    if (hidden > 0) diagnostics.push(restOf(hidden, audience.language));
    state.report = { resultId: String(++this.reports), diagnostics };
    this.send(uri, state.version, diagnostics);
  }
}

/** Findings of a chunk that was not read again are the same objects; others are compared by what is sent of them. */
function isSame(left: Finding, right: Finding): boolean {
  return left === right || JSON.stringify(shownOf(left)) === JSON.stringify(shownOf(right));
}

function shownOf({ rule, severity, range, message, args, related }: Finding): unknown {
  return [rule, severity, range, message, args, related];
}
