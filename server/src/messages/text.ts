// A text for people in both languages, and how its placeholders are filled.

/** The languages of the product. */
export type Language = 'en' | 'ja';

/** One text in every language; `{name}` is a placeholder. */
export interface Text {
  readonly en: string;
  readonly ja: string;
}

/** Values for the placeholders; a Text is rendered in the language of the whole. */
export type Args = Readonly<Record<string, string | number | Text>>;

/**
 * Fills the placeholders of `text` in `language`; one without a value stays as written. A name with its final dot at
 * the end of a sentence ends the sentence, too: "outside zone example.com."
 */
export function render(text: Text, language: Language, args: Args = {}): string {
  return text[language].replace(/\{(\w+)\}(\.?)/g, (whole, name: string, stop: string) => {
    const value = Object.hasOwn(args, name) ? args[name] : undefined;
    if (value === undefined) return whole;
    const filled = typeof value === 'object' ? render(value, language, args) : String(value);
    return stop !== '' && filled.endsWith('.') ? filled : filled + stop;
  });
}
