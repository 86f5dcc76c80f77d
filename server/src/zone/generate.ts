// $GENERATE, as BIND has it: a range and a record with `$` for the number, expanded one line at a time.
import type { Lexemes } from '../dns/field-kind';
import { decode, encode } from '../text/utf8';

/** `start-stop` or `start-stop/step`. */
const RANGE = /^(\d{1,10})-(\d{1,10})(?:\/(\d{1,10}))?$/;
/** `${offset}`, `${offset,width}`, `${offset,width,base}`. */
const MODIFIER = /^\$\{\s*([+-]?\d{1,10})\s*(?:,\s*(\d{1,3})\s*)?(?:,\s*([doxXnN])\s*)?\}/;

/** Greatest number of a range (31 bits, as BIND reads it). */
const LIMIT = 2_147_483_647;

/** A word of the directive. */
export interface Word {
  readonly text: string;
  readonly quoted: boolean;
}

/** The range of a $GENERATE, `start-stop` or `start-stop/step`; undefined when it is none. */
export function readRange(text: string): { start: number; stop: number; step: number } | undefined {
  const range = RANGE.exec(text);
  if (!range) return undefined;
  const [start, stop, step] = [Number(range[1]), Number(range[2]), Number(range[3] ?? 1)];
  return start > stop || step === 0 || Math.max(stop, step) > LIMIT ? undefined : { start, stop, step };
}

/** What a type looks like; numbers of priorities and the like are none. */
const MNEMONIC = /^[A-Za-z]/;
/** Types whose data are strings, which stay as they are quoted. */
const OF_STRINGS = /^(?:TXT|SPF)$/i;

export class GenerateDirective {
  private constructor(
    private readonly start: number,
    private readonly stop: number,
    private readonly step: number,
    /** The record, `$` not yet replaced. */
    private readonly template: string,
  ) {}

  /** The directive in the lexemes, its own word first; undefined when it is none: a bad range, or too few words. */
  static read(lexemes: Lexemes): GenerateDirective | undefined {
    const words: Word[] = [];
    for (let token = 0; token < lexemes.count; token++) {
      const text = decode(lexemes.bytes, lexemes.start[token], lexemes.end[token]);
      words.push({ text, quoted: lexemes.quoted[token] === 1 });
    }
    return GenerateDirective.of(words);
  }

  /** The directive that the words write, its own word first; undefined when it is none. */
  static of(words: readonly Word[]): GenerateDirective | undefined {
    if (words.length < 5) return undefined;
    const range = readRange(words[1].text);
    if (range === undefined) return undefined;
    const { start, stop, step } = range;
    const bare = holdsRdata(words) ? words.length - 1 : -1;
    const template = words
      .slice(2)
      .map(({ text, quoted }, index) => (quoted && index + 2 !== bare ? `"${text}"` : text))
      .join(' ');
    return expand(template, start) === undefined ? undefined : new GenerateDirective(start, stop, step, template);
  }

  /** How many records it makes. */
  get count(): number {
    return Math.floor((this.stop - this.start) / this.step) + 1;
  }

  /** One of the records as a line, counted from 0. */
  record(index: number): string {
    return expand(this.template, this.start + index * this.step) ?? '';
  }

  /** The records, one at a time, as octets of a line. */
  *lines(): Generator<Uint8Array> {
    for (let number = this.start; number <= this.stop; number += this.step) {
      const line = expand(this.template, number);
      if (line !== undefined) yield encode(line);
    }
  }
}

/** Whether the last word is the whole RDATA in quotes, as BIND's manual has it: `$GENERATE 1-127 HOST-$ MX "0 ."`. */
function holdsRdata(words: readonly Word[]): boolean {
  const [type, data] = words.slice(-2);
  return data.quoted && !type.quoted && /\s/.test(data.text) && MNEMONIC.test(type.text) && !OF_STRINGS.test(type.text);
}

/**
 * The template with `number` for each `$`; undefined when a modifier is none. A dollar sign that stays, `\$` or `$$`,
 * stays escaped: an owner that begins with it is no directive.
 */
function expand(template: string, number: number): string | undefined {
  let text = '';
  for (let at = 0; at < template.length; at++) {
    const character = template[at];
    if (character === '\\' && at + 1 < template.length) {
      text += character + template[at + 1];
      at++;
    } else if (character !== '$') text += character;
    else if (template[at + 1] === '$') {
      text += '\\$';
      at++;
    } else if (template[at + 1] === '{') {
      const modifier = MODIFIER.exec(template.slice(at));
      if (!modifier) return undefined;
      text += formatted(number + Number(modifier[1]), Number(modifier[2] ?? 0), modifier[3] ?? 'd');
      at += modifier[0].length - 1;
    } else text += String(number);
  }
  return text;
}

function formatted(value: number, width: number, base: string): string {
  switch (base) {
    case 'o':
      return value.toString(8).padStart(width, '0');
    case 'x':
      return value.toString(16).padStart(width, '0');
    case 'X':
      return value.toString(16).toUpperCase().padStart(width, '0');
    case 'n':
    case 'N': {
      // Nibbles from the last to the first, with dots, as ip6.arpa has them; the width counts the dots.
      const digits = value.toString(16).padStart(Math.ceil(width / 2), '0');
      const nibbles = [...(base === 'N' ? digits.toUpperCase() : digits)].reverse().join('.');
      return nibbles;
    }
    default:
      return value.toString(10).padStart(width, '0');
  }
}
