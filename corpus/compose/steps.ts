import type { Category } from '../family.ts';
import type { Random } from '../random.ts';

/** The steps that compositions are put together from. Steps fit together where their elements match. */

/** What the elements of a list are. */
export type Element =
  'number' | 'word' | 'letter' | 'person' | 'product' | 'student' | 'book' | 'score' | 'price';

/** Draws a constant of a step. */
export type Draw = (random: Random) => number | string;

/** Where the elements come from. */
export interface Source {
  readonly id: string;
  readonly category: Category;
  readonly element: Element;
  /** Names of the parameter. */
  readonly params: readonly [string, ...string[]];
  /** Expression for the list. */
  readonly list: (param: string) => string;
  /** Head of a loop over the elements, where it is not `for (const item of list)`. */
  readonly loop?: (param: string, item: string) => string;
  /** Plural noun for the elements, what they are in ("in a list"), and that as something given. */
  readonly noun: string;
  readonly where: readonly string[];
  readonly given: readonly string[];
  /** Whether what is given says what the elements are: "a list of words", as against "a sentence". */
  readonly isNamedByGiven?: boolean;
  /** The variable for an element, or the pattern that takes it apart; other names for variables. */
  readonly item: string;
  readonly locals: Readonly<Record<string, readonly string[]>>;
  /** Draws one element. */
  readonly one: (random: Random) => unknown;
  /** @param element draws one, so that a filter keeps more than a few */
  readonly draw: (random: Random, element: () => unknown) => unknown;
  readonly edges: readonly unknown[];
  readonly read: (arg: never) => unknown[];
  /** Ids of the steps that make sense here; all that fit when left out. */
  readonly filters?: readonly string[];
  readonly mappings?: readonly string[];
  readonly finishes?: readonly string[];
}

/** Keeps some elements. At least one way of saying so before or after the noun. */
export interface Filter {
  readonly id: string;
  readonly element: Element;
  readonly constant?: Draw;
  /** Part of a function name, around the noun: "EvenNumbers", "NumbersAbove". */
  readonly name: (noun: string) => string;
  /** Before the noun: "even". */
  readonly before?: readonly string[];
  /** Right after the noun: "greater than {k}". */
  readonly after?: readonly string[];
  /** After the noun and where it is: "that are at least {k}". */
  readonly clause?: readonly string[];
  /** Instead of the noun: "multiples of {k}". */
  readonly instead?: readonly string[];
  readonly code: (x: string) => string;
  readonly test: (x: never, k: never) => boolean;
  /** Draws an element on either side of a constant that most others are far from. */
  readonly near?: (random: Random, k: never) => unknown;
}

/** Turns each element into another. */
export interface Mapping {
  readonly id: string;
  readonly from: Element;
  readonly to: Element;
  readonly constant?: Draw;
  readonly name: string;
  /** "the squares of @": @ is a noun phrase with its article. */
  readonly of?: readonly string[];
  /** Said after the noun phrase, of lists only: "each squared". */
  readonly each?: readonly string[];
  /** "squaring each": said of the elements when a result of them was named first. */
  readonly doing?: string;
  /** "square @" as an imperative, and that with a pronoun: "square them". */
  readonly verb: string;
  readonly them: string;
  readonly code: (x: string) => string;
  readonly run: (x: never, m: never) => unknown;
}

/** A loop that builds a result. */
export interface Fold {
  readonly init: readonly string[];
  /** Statements for a value; `x` is an expression, or a variable where `twice` asks for one. */
  readonly each: (x: string) => readonly string[];
  readonly twice?: boolean;
  /** What is returned. */
  readonly result: string;
}

/** What is made of the list at the end. */
export interface Finish {
  readonly id: string;
  readonly elements: readonly Element[];
  readonly constant?: Draw;
  /** Function names begin so. */
  readonly names: readonly [string, ...string[]];
  /**
   * "the sum of @"; "any of @ is above {t}" where the result is a truth value. `#` is the noun phrase
   * without its article: "the number of #".
   */
  readonly noun: readonly string[];
  readonly isTruth?: boolean;
  /** Whether the result is the list itself in another order or cut, so that "each squared" may follow. */
  readonly isList?: boolean;
  readonly verb: readonly string[];
  /** The verb with a pronoun: "add them up". Left out: the steps before are all. */
  readonly them?: string;
  /** The result as an expression of the list. */
  readonly chain?: (list: string) => string;
  /** The result as statements over a variable that holds the list. */
  readonly tail?: (list: string) => readonly string[];
  readonly fold?: Fold;
  /** Whether words are sorted, so that capitals would surprise. */
  readonly isCaseBound?: boolean;
  readonly run: (list: never, t: never) => unknown;
}

/** From `low` to `high`, and now and then up to `most`, see {@link Random.constant}. */
export const small =
  (low: number, high: number, most = high): Draw =>
  (r) =>
    r.constant(low, high, most);
