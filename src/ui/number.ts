import { plain } from '../words/format.ts';
import { words } from '../words/words.ts';

/** What a field of a number allows. */
export interface NumberLimits {
  readonly min: number;
  readonly max: number;
  /** What an arrow key changes it by; a whole one allows whole numbers alone. */
  readonly step: number;
}

/** A number as it was typed, and what is used. */
export interface NumberReading {
  /** Null where what was typed is no number. */
  readonly value: number | null;
  /** Why the value is not what was typed, in a few words; null where it is. */
  readonly said: string | null;
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i;

/** Reads what a person typed: also with a comma, or in the wide digits of an input method. */
export function readTyped(typed: string, { min, max, step }: NumberLimits): NumberReading {
  const text = typed.normalize('NFKC').trim().replace(',', '.');
  if (!NUMBER.test(text)) return { value: null, said: text === '' ? null : words.numbers.notOne };
  const asked = Number(text);
  const fit = Number.isInteger(step) ? Math.round(asked) : asked;
  if (fit > max) return { value: max, said: words.numbers.atMost(max) };
  // Adding 0 makes 0 of -0.
  if (fit < min) return { value: min + 0, said: words.numbers.atLeast(min) };
  return { value: fit + 0, said: fit === asked ? null : words.numbers.notWhole };
}

/** A number that has gone one step up or down, as far as it may. */
export function stepped(value: number, by: number, { min, max, step }: NumberLimits): number {
  // As decimal text, since 0.1 + 0.2 is not 0.3.
  const next = Number((value + by * step).toFixed(decimalsOf(step)));
  return Math.min(max, Math.max(min, next));
}

/** A number with the decimals of its step, or with more where it has more. */
export function numberText(value: number, { step }: NumberLimits): string {
  const text = value.toFixed(decimalsOf(step));
  return plain(Number(text) === value ? text : value);
}

function decimalsOf(step: number): number {
  return String(step).split('.')[1]?.length ?? 0;
}
