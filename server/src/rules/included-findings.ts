// What zones find in the files that they include, put together: each finding once, with the zone where not all have it.
import { relatedTexts } from '../messages/related';
import { render } from '../messages/text';
import type { Range } from '../text/span';
import type { FindingsOfFile } from './checker';
import type { Finding, Related } from './finding';

/** A zone, as it is told of. */
export interface IncludingZone {
  /** What the host calls its file. */
  readonly file: string;
  /** Its name, if that is known. */
  readonly name: string | undefined;
}

/** A finding, and the texts that have it. */
interface Shared {
  readonly finding: Finding;
  readonly zone: IncludingZone;
  /** Where the first of these texts is included. */
  readonly at: Range;
  count: number;
}

interface Collected {
  /** How many texts the file is: one for each time that it is included. */
  texts: number;
  /** Findings of the text that has most, beyond those that were given. */
  hidden: number;
  readonly findings: Map<string, Shared>;
}

export class IncludedFindings {
  private readonly files = new Map<string, Collected>();

  /** Adds what a zone found in its included files. */
  add(zone: IncludingZone, elsewhere: Iterable<FindingsOfFile>): void {
    for (const { file, at, findings, total } of elsewhere) {
      let collected = this.files.get(file);
      if (collected === undefined) this.files.set(file, (collected = { texts: 0, hidden: 0, findings: new Map() }));
      collected.texts++;
      collected.hidden = Math.max(collected.hidden, total - findings.length);
      for (const finding of findings) {
        const { rule, severity, range, message, args } = finding;
        const key = JSON.stringify([rule, severity, range, render(message, 'en', args)]);
        const known = collected.findings.get(key);
        if (known !== undefined) known.count++;
        else collected.findings.set(key, { finding, zone, at, count: 1 });
      }
    }
  }

  /** Whether a file was included. */
  has(file: string): boolean {
    return this.files.has(file);
  }

  /** The files that were included. */
  get names(): Iterable<string> {
    return this.files.keys();
  }

  /** The findings in a file, in the order of its text, and how many there are at least. All their places name their files. */
  of(file: string): { readonly findings: Finding[]; readonly total: number } {
    const collected = this.files.get(file);
    if (collected === undefined) return { findings: [], total: 0 };
    const findings: Finding[] = [];
    for (const { finding, zone, at, count } of collected.findings.values()) {
      const everywhere = count >= collected.texts;
      // What silences nothing in one zone may be needed in another.
      if (finding.rule === 'suppression-unused' && !everywhere) continue;
      const related =
        everywhere || zone.name === undefined
          ? []
          : [{ range: at, message: relatedTexts.inZone, args: { zone: zone.name } }];
      findings.push(placed(finding, zone.file, related));
    }
    findings.sort(
      ({ range: { start: left } }, { range: { start: right } }) =>
        left.line - right.line || left.character - right.character,
    );
    return { findings, total: findings.length + collected.hidden };
  }
}

/** The finding of a zone with all places naming their files. */
export function placed(finding: Finding, home: string, more: readonly Related[] = []): Finding {
  const { rule, severity, range, message, args, related, tags } = finding;
  return {
    rule,
    severity,
    range: named(range, home),
    message,
    args,
    related: [...related, ...more].map((place) => ({ ...place, range: named(place.range, home) })),
    tags,
    get fixes() {
      return finding.fixes.map((fix) => ({
        ...fix,
        edits: fix.edits.map((edit) => ({ ...edit, range: named(edit.range, home) })),
      }));
    },
  };
}

function named({ start, end }: Range, home: string): Range {
  return { start: { ...start, file: start.file ?? home }, end: { ...end, file: end.file ?? home } };
}
