// Markdown in which nothing of a zone file can become a link, HTML or a format; and the page that a hover is made of.
import { render } from '../../messages/text';
import type { Language, Text } from '../../messages/text';
import type { NameId } from '../../zone/names';

declare const checked: unique symbol;

/** Markdown that is safe to show: made by the functions of this file only. */
export type Markdown = string & { readonly [checked]: true };

/** Values of placeholders: text of a zone file comes as Markdown of `code` only. */
export type Values = Readonly<Record<string, Markdown | number | Text>>;

/** Longest text of a zone file that is shown as a whole. */
const LONGEST = 300;

/** What no reader sees, or what turns the line around. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Text of a zone file, as code: nothing in it is taken for Markdown. */
export function code(text: string): Markdown {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  const shown = cut.replace(INVISIBLE, '\ufffd');
  if (shown.trim() === '') return `\`"${shown}"\`` as Markdown;
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$|^ .* $/.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}` as Markdown;
}

/** A text of ours in which Markdown would see a format; placeholders stay as they are. */
function plain(text: string): string {
  return (
    text
      .replace(/\\(?=[!-/:-@[-`{-~])|[`*<[\]]|~(?=[^]*~)|&(?=#?\w+;)/g, '\\$&')
      // Only what could end emphasis: without an end there is none.
      .replace(/(?<=\S)_(?![A-Za-z0-9}])/g, '\\_')
      .replace(/^([-+#>])|^(\d+)([.)])/gm, (_whole, sign: string | undefined, number: string, dot: string) =>
        sign === undefined ? `${number}\\${dot}` : `\\${sign}`,
      )
  );
}

/** One of our texts as Markdown, its placeholders filled. */
export function fill(text: Text, language: Language, values: Values = {}): Markdown {
  const own = render({ en: plain(text.en), ja: plain(text.ja) }, language, {});
  return own.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    return typeof value === 'object' ? fill(value, language, values) : String(value);
  }) as Markdown;
}

/** Markdown pieces one behind the other. */
export function join(pieces: readonly Markdown[], between: string): Markdown {
  return pieces.join(between) as Markdown;
}

/** Where standards are read. */
const RFC = /^RFC (\d+)((?: (?:§|Appendix )[^,]+)?(?:, §[^,]+)*)$/;

/** References such as `RFC 1035 §3.3.9, §5.1` as links; what is no RFC and no draft stays text. */
export function references(refs: readonly string[]): Markdown {
  return refs
    .map((reference) => {
      const rfc = RFC.exec(reference);
      if (rfc) {
        const page = `https://www.rfc-editor.org/rfc/rfc${rfc[1]}.html`;
        const sections = rfc[2].split(',').map((section) => section.trim());
        return sections
          .map((section, index) => {
            const name = index === 0 ? `RFC ${rfc[1]}${section === '' ? '' : ` ${section}`}` : section;
            const anchor =
              section === '' ? '' : `#${section.replace('§', 'section-').replace('Appendix ', 'appendix-')}`;
            return `[${name}](${page}${anchor})`;
          })
          .join(', ');
      }
      if (/^draft-[a-z0-9-]+$/.test(reference)) {
        return `[${reference}](https://datatracker.ietf.org/doc/html/${reference})`;
      }
      return plain(reference);
    })
    .join(' · ') as Markdown;
}

/** A picture in a hover. */
export interface HoverPicture {
  /** What it shows, for whoever does not see it. */
  readonly about: Text;
  /** `data:` and nothing that Markdown would take for its own. */
  readonly uri: string;
  readonly width: number;
  readonly height: number;
}

/** A hover, from its first line to its references. */
export class Page {
  private readonly blocks: string[] = [];
  private list: string[] = [];

  constructor(
    readonly language: Language,
    /** Draws the way of mail to a domain, where pictures are shown. */
    readonly draw: (domain: NameId) => HoverPicture | undefined = () => undefined,
  ) {}

  /** The first line: what it is, and its value. */
  title(label: Text, value: Markdown | undefined, values: Values = {}): void {
    const name = fill(label, this.language, values);
    this.block(value === undefined ? `**${name}**` : `**${name}:** ${value}`);
  }

  /** The first line of what has a name of its own. */
  named(name: Markdown, rest: Markdown): void {
    this.block(`**${name}** ${rest}`);
  }

  /** A line of a list. */
  fact(text: Text, values: Values = {}): void {
    const line = fill(text, this.language, values);
    this.list.push(`- ${line.charAt(0).toUpperCase()}${line.slice(1)}`);
  }

  /** A line of a numbered list, with a list of its own below. */
  step(number: number, text: Markdown, below: readonly Markdown[]): void {
    this.list.push(`${number}. ${text}`, ...below.map((line) => `   - ${line}`));
  }

  /** A paragraph. */
  paragraph(text: Text, values: Values = {}): void {
    this.block(fill(text, this.language, values));
  }

  /** Paragraphs that belong together, as one. */
  sentences(texts: readonly Markdown[]): void {
    if (texts.length > 0) this.block(texts.join(this.language === 'ja' ? '' : ' '));
  }

  /** A heading inside the hover. */
  heading(text: Text, values: Values = {}): void {
    this.block(`**${fill(text, this.language, values)}**`);
  }

  /** A picture of ours; its text says the same. */
  picture({ about, uri, width, height }: HoverPicture): void {
    this.block(`![${fill(about, this.language)}](${uri}|width=${width},height=${height})`);
  }

  references(refs: readonly string[]): void {
    if (refs.length > 0) this.block(references(refs));
  }

  /** A phrase of the table as a sentence: it begins with a capital and ends with a full stop. */
  phrase(text: Text): Markdown {
    const own = fill(text, this.language);
    const end = /[.。!?]$/.test(own) ? '' : this.language === 'ja' ? '。' : '.';
    return `${own.charAt(0).toUpperCase()}${own.slice(1)}${end}` as Markdown;
  }

  get markdown(): string {
    this.endList();
    return this.blocks.join('\n\n');
  }

  private block(text: string): void {
    this.endList();
    this.blocks.push(text);
  }

  private endList(): void {
    if (this.list.length > 0) this.blocks.push(this.list.join('\n'));
    this.list = [];
  }
}
