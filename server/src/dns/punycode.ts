// Internationalized labels as the DNS holds them: A-labels (RFC 5890 §2.3.2.1) by Punycode (RFC 3492).
import { LABEL_LIMIT } from './name';

// Parameters of RFC 3492 §5.
const BASE = 36;
const THRESHOLD_MIN = 1;
const THRESHOLD_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 0x80;
const DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Characters that are no part of a label in any language: controls, spaces, symbols, unassigned and private ones. */
const NOT_OF_LABELS = /[^\p{L}\p{M}\p{Nd}\-·・〇〆々ー]/u;

/**
 * The A-label of one label, composed and in small letters as users mean it; the label itself when it is ASCII.
 * Undefined where it holds something that no registry takes, or gets too long.
 */
export function aLabel(label: string): string | undefined {
  const text = label.normalize('NFC').toLowerCase();
  if (/^[\x21-\x7e]*$/.test(text)) return text;
  if (NOT_OF_LABELS.test(text) || /^\p{M}|^-|-$/u.test(text)) return undefined;
  const coded = `xn--${punycode(text)}`;
  return coded.length > LABEL_LIMIT ? undefined : coded;
}

/** RFC 3492 §6.3. */
export function punycode(text: string): string {
  const input = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const basic = input.filter((code) => code < FIRST_CODE);
  let output = String.fromCodePoint(...basic) + (basic.length > 0 ? '-' : '');
  let code = FIRST_CODE;
  let delta = 0;
  let bias = FIRST_BIAS;
  for (let handled = basic.length; handled < input.length;) {
    const next = Math.min(...input.filter((other) => other >= code));
    delta += (next - code) * (handled + 1);
    code = next;
    for (const other of input) {
      if (other < code) delta++;
      if (other !== code) continue;
      output += variableLength(delta, bias);
      bias = adapted(delta, handled + 1, handled === basic.length);
      delta = 0;
      handled++;
    }
    delta++;
    code++;
  }
  return output;
}

/** A number in digits of varying weight. */
function variableLength(delta: number, bias: number): string {
  let digits = '';
  let rest = delta;
  for (let place = BASE; ; place += BASE) {
    const threshold = Math.min(THRESHOLD_MAX, Math.max(THRESHOLD_MIN, place - bias));
    if (rest < threshold) return digits + DIGITS[rest];
    digits += DIGITS[threshold + ((rest - threshold) % (BASE - threshold))];
    rest = Math.floor((rest - threshold) / (BASE - threshold));
  }
}

/** RFC 3492 §6.1. */
function adapted(delta: number, handled: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / handled);
  let bias = 0;
  while (rest > ((BASE - THRESHOLD_MIN) * THRESHOLD_MAX) >> 1) {
    rest = Math.floor(rest / (BASE - THRESHOLD_MIN));
    bias += BASE;
  }
  return bias + Math.floor(((BASE - THRESHOLD_MIN + 1) * rest) / (rest + SKEW));
}
