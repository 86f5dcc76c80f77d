// What a form of report is: for people in a terminal, or for a program that shows it elsewhere.
import type { Language } from '../../messages/text';
import type { Severity } from '../../rules/finding';
import type { Counts, ReportedFile, ReportOptions } from '../report';

/** What a report is made for. */
export interface FormatOptions extends ReportOptions {
  readonly version: string;
  /** Address of the page of a rule. */
  readonly pageOf: (rule: string, language: Language) => string;
}

/** A report in the making. */
export interface Reporter {
  /** What is written about a file; findings beyond `limit` may be left out where people read. */
  file(file: ReportedFile, limit: number): string;
  /** What is written in the end. */
  end(counts: Counts): string;
}

/** A form of report. */
export interface Format {
  /** As `--format` names it. */
  readonly id: string;
  /** For people: progress, notes and origins may be written between its lines. */
  readonly forPeople: boolean;
  /** The least severity that is shown, unless the user says otherwise. */
  readonly least: Severity;
  readonly make: (options: FormatOptions) => Reporter;
}

/** A path as the forms of other programs have it: relative or absolute, with "/". */
export function pathOf(file: string): string {
  return file.replace(/\\/g, '/').replace(/^(?:\.\/)+/, '');
}
