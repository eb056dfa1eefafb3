/** The parts of a link, by name, before anything is made of them. */
export type Fields = ReadonlyMap<string, string>;

/** What a link asked for and did not get. */
export interface Change {
  /** The field, as the link calls it. */
  readonly field: string;
  /** As the link has it, shortened. */
  readonly asked: string;
  /** What stands in its place, as a link has it; empty for nothing. */
  readonly used: string;
  /** Absent where the value was merely brought into its range. */
  readonly why?: WhyChanged;
}

/** Why a value that can be used as such is not used as it is. */
export type WhyChanged =
  | 'damaged'
  | 'damaged-or-changed'
  /** A name of a model that could be none. */
  | 'first-model'
  /** This site does not have the model; `used` is the title of the one picked, if any. */
  | 'other-model'
  /** The model is nobody's here, and a person has to pick it. */
  | 'elsewhere'
  /** Another revision of the model. */
  | 'other-text'
  /** The policy takes the likeliest token. */
  | 'greedy'
  /** One token a pass edits none. */
  | 'final'
  /** The model is at work. */
  | 'busy';

/** The longest value that is repeated to the visitor, in characters. */
const MOST_SAID = 40;

export function changeOf(field: string, asked: string, used: string, why?: WhyChanged): Change {
  // By character, not by UTF-16 unit: half a character is a stray box.
  const shown = [...asked.slice(0, 2 * MOST_SAID)].slice(0, MOST_SAID).join('');
  return {
    field,
    asked: shown === asked ? asked : `${shown}…`,
    used,
    ...(why !== undefined && { why }),
  };
}

export interface Range {
  readonly min: number;
  readonly max: number;
  /** Fractions are rounded. */
  readonly whole?: boolean;
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * Reads a number; what is outside its range goes to the nearest that is in it.
 * @returns null where the text is no number at all
 */
export function readNumber(text: string, range: Range): { value: number; exact: boolean } | null {
  if (!NUMBER.test(text)) return null;
  const asked = Number(text);
  const rounded = range.whole === true ? Math.round(asked) : asked;
  // Infinity, from an exponent out of all proportion, is clamped like any other. -0 is 0.
  const value = Math.min(range.max, Math.max(range.min, rounded)) + 0;
  return { value, exact: value === asked };
}
