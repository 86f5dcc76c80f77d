// A completion list while it is made.
import { render } from '../../messages/text';
import type { Args, Language, Text } from '../../messages/text';
import type { Range } from '../../text/span';
import type { Zone } from '../../zone/zone';
import type { Slot } from '../locate';

/** What a proposal is. */
export type CompletionKind = 'name' | 'host' | 'type' | 'class' | 'value' | 'directive' | 'tag' | 'set';

/** One proposal. */
export interface CompletionItem {
  readonly label: string;
  readonly kind: CompletionKind;
  /** A few words beside it. */
  readonly detail: string | undefined;
  /** Sentences, as plain text. */
  readonly about: string | undefined;
  readonly range: Range;
  readonly newText: string;
  /** `newText` has tab stops. */
  readonly snippet: boolean;
}

/** What the host knows: a calendar, since the core has none. */
export interface Day {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

/** More of a proposal than its label. */
export interface More {
  readonly detail?: string | Text | undefined;
  readonly args?: Args;
  readonly about?: string | Text;
  /** Instead of the label. */
  readonly newText?: string;
  readonly snippet?: boolean;
  /** Instead of the word at the cursor. */
  readonly range?: Range;
}

/** Most proposals of one list. */
export const MOST_ITEMS = 200;

export class List {
  /** What begins as it is typed, and behind it what only holds the letters. */
  private readonly beginning: CompletionItem[] = [];
  private readonly holding: CompletionItem[] = [];
  /** There are more, which another letter would bring. */
  incomplete = false;
  private readonly seen = new Set<string>();

  constructor(
    readonly zone: Zone,
    readonly slot: Slot,
    readonly language: Language,
    readonly today: Day | undefined,
  ) {}

  get items(): readonly CompletionItem[] {
    return this.holding.length === 0 ? this.beginning : [...this.beginning, ...this.holding];
  }

  /** Whether nothing more is taken. */
  get full(): boolean {
    return this.beginning.length + this.holding.length >= MOST_ITEMS;
  }

  add(label: string, kind: CompletionKind, more: More = {}): void {
    const { detail, args = {}, about, newText = label, snippet = false, range = this.slot.range } = more;
    if (this.seen.has(label) || !this.matches(label, range)) return;
    if (this.full) {
      this.incomplete = true;
      return;
    }
    this.seen.add(label);
    const begins = label.toLowerCase().startsWith(this.typed(range));
    (begins ? this.beginning : this.holding).push({
      label,
      kind,
      detail: this.text(detail, args),
      about: this.text(about, args),
      range,
      newText,
      snippet,
    });
  }

  /** What is typed of a range, in small letters. */
  private typed({ start }: Range): string {
    const { range, word } = this.slot;
    return word.slice(start.character - range.start.character).toLowerCase();
  }

  /** Whether what is typed of the range could become the label: its letters come in it in that order. */
  matches(label: string, range: Range = this.slot.range): boolean {
    const typed = this.typed(range);
    const lower = label.toLowerCase();
    let at = 0;
    for (const letter of typed) {
      at = lower.indexOf(letter, at) + 1;
      if (at === 0) return false;
    }
    return true;
  }

  text(text: string | Text | undefined, args: Args = {}): string | undefined {
    return typeof text === 'object' ? render(text, this.language, args) : text;
  }

  /** A range inside the word at the cursor: what stands `back` characters before the cursor, up to it or the word's end. */
  piece(back: number, forward = 0): Range {
    const { range, word } = this.slot;
    const at = range.start.character + word.length;
    const { line } = range.start;
    return { start: { line, character: at - back }, end: { line, character: at + forward } };
  }
}
