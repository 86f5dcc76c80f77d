// Works off changed files in slices, so that the server keeps answering; publishes findings when they changed, or hands
// them over when the client asks for them.
import type { Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../rules/finding';
import type { ZoneService } from '../service';
import { diagnosticOf, restOf, type Audience } from './convert';
import { SLICE, type Host } from './slices';

/** Most findings published for a file, and for one with many entries. */
export const MOST_FINDINGS = 1000;
const MOST_FINDINGS_OF_LARGE = 250;
const LARGE = 100_000;

/** Findings that are made first of a file, and twice as many with every look at the clock; most are kept after that. */
const FIRST_FINDINGS = 16;

/** Resolves when what lies around the files is known, as far as it is worth waiting for. */
export type Surroundings = () => Promise<unknown>;

/** Sends the findings of a file. */
export type Send = (uri: string, version: number | undefined, diagnostics: Diagnostic[]) => void;

/** What was sent of a file. */
interface Sent {
  readonly findings: readonly Finding[];
  readonly hidden: number;
  readonly report: Report;
  /** In another language, or under other settings. */
  outdated: boolean;
}

interface State {
  /** Undefined for a file that the editor doesn't show. */
  version: number | undefined;
  /** Resolves once everything that was changed is checked. */
  work: Promise<void> | undefined;
  /** The files that its zone includes. */
  included: ReadonlySet<string>;
}

/** The findings of a file, and a name for them: while it is the same, they are. */
export interface Report {
  readonly resultId: string;
  readonly diagnostics: Diagnostic[];
}

const NOTHING: Report = { resultId: '0', diagnostics: [] };

export class Publisher {
  private readonly files = new Map<string, State>();
  private readonly sent = new Map<string, Sent>();
  private settledListener: (uri: string) => void = () => undefined;
  /** Counts reports. */
  private reports = 0;

  constructor(
    private readonly service: ZoneService,
    private readonly host: Host,
    private readonly audience: () => Audience,
    private readonly send: Send,
    /** What is told of a file first is not to be taken back a moment later. */
    private readonly surroundings: Surroundings = () => Promise.resolve(),
  ) {}

  /** Calls back whenever an open file was read and checked. */
  onSettled(listener: (uri: string) => void): void {
    this.settledListener = listener;
  }

  /** A file was opened or changed. */
  changed(uri: string, version: number | undefined): void {
    const state = this.files.get(uri);
    if (state) state.version = version;
    else this.files.set(uri, { version, work: undefined, included: new Set() });
    void this.settled(uri);
  }

  /** A file was closed: nothing is shown of it any more. */
  closed(uri: string): void {
    const state = this.files.get(uri);
    this.files.delete(uri);
    if (state === undefined) return;
    this.tell(uri);
    for (const file of state.included) this.tell(file);
  }

  /** Publishes everything anew: the language or the settings have changed. */
  again(): void {
    for (const sent of this.sent.values()) sent.outdated = true;
    for (const uri of this.files.keys()) void this.settled(uri);
  }

  /** The findings of a file once it is read and checked; none of a file that isn't open. */
  async report(uri: string): Promise<Report> {
    await Promise.all([uri, ...this.service.includersOf(uri)].map((file) => this.settled(file)));
    return this.sent.get(uri)?.report ?? NOTHING;
  }

  /** Resolves when the file is read, checked and published; at once for a file that isn't open. */
  settled(uri: string): Promise<void> {
    const state = this.files.get(uri);
    if (state === undefined) return Promise.resolve();
    state.work ??= new Promise((resolve) => {
      const isFirst = this.sent.get(uri) === undefined;
      let made = isFirst ? FIRST_FINDINGS : Number.POSITIVE_INFINITY;
      let mayTell = !isFirst;
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
        if (!mayTell) {
          mayTell = true;
          void this.surroundings().then(() => this.host.later(work));
          return;
        }
        state.work = undefined;
        this.publish(uri, state);
        this.settledListener(uri);
        resolve();
      };
      this.host.later(work);
    });
    return state.work;
  }

  /** Most findings that are shown of a file. */
  private most(uri: string): number {
    const { service } = this;
    return service.isOpen(uri) && service.entryCount(uri) > LARGE ? MOST_FINDINGS_OF_LARGE : MOST_FINDINGS;
  }

  private publish(uri: string, state: State): void {
    const { service } = this;
    // Files that it includes are read from another origin than before: they are worked off in turn.
    for (const file of service.placeIncluded(uri)) void this.settled(file);
    const before = state.included;
    state.included = service.includedBy(uri);
    this.tell(uri);
    for (const file of new Set([...before, ...state.included])) if (file !== uri) this.tell(file);
  }

  /** Sends what is found in a file: by the zones that include it, if there are any, else in itself. */
  private tell(uri: string): void {
    const { service } = this;
    const state = this.files.get(uri);
    const includers = service.includersOf(uri).filter((other) => this.files.has(other));
    // Whoever is still at work tells it in the end.
    if (includers.some((other) => this.files.get(other)?.work !== undefined)) return;
    if (includers.length === 0) {
      if (state?.work !== undefined) return;
      if (state === undefined) {
        if (this.sent.delete(uri)) this.send(uri, undefined, []);
        return;
      }
    }
    const most = this.most(uri);
    const found = includers.length > 0 ? service.findingsOfIncluded(uri, most) : service.findings(uri, most);
    const findings = found.findings.slice(0, most);
    const hidden = found.total - findings.length;
    const known = this.sent.get(uri);
    // Nobody looks for what was never told of a file that is not open.
    if (known === undefined && state === undefined && findings.length === 0) return;
    const same =
      known?.outdated === false &&
      known.findings.length === findings.length &&
      hidden === known.hidden &&
      findings.every((finding, index) => isSame(finding, known.findings[index]));
    if (same) return;
    const audience = this.audience();
    const diagnostics = findings.map((finding) => diagnosticOf(finding, uri, audience));
    if (hidden > 0) diagnostics.push(restOf(hidden, audience.language));
    const report = { resultId: String(++this.reports), diagnostics };
    this.sent.set(uri, { findings, hidden, report, outdated: false });
    this.send(uri, state?.version, diagnostics);
  }
}

/** Findings of a chunk that was not read again are the same objects; others are compared by what is sent of them. */
function isSame(left: Finding, right: Finding): boolean {
  return left === right || JSON.stringify(shownOf(left)) === JSON.stringify(shownOf(right));
}

function shownOf({ rule, severity, range, message, args, related }: Finding): unknown {
  return [rule, severity, range, message, args, related];
}
