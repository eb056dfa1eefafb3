import type { Random, Json } from './random.ts';

/** The catalogue's categories (see the design, "The model family"). */
export const CATEGORIES = [
  'numbers',
  'arrays',
  'strings',
  'objects',
  'matrices',
  'search',
  'recursion',
  'closures',
  'bits',
  'conversions',
  'validation',
] as const;

export type Category = (typeof CATEGORIES)[number];

/** Named constants of a family, drawn per sample: `{k}` in wordings, `$k` in bodies. */
export type ConstantDraws = Record<string, (random: Random) => number | string>;
export type Constants<C extends ConstantDraws> = { [K in keyof C]: ReturnType<C[K]> };

/**
 * How an instruction may be put. Each phrase is expanded by `wording.ts` into several registers,
 * so write phrases without a full stop and without "write a function".
 * `{k}` stands for a constant, `{nums}` for the chosen name of the parameter `nums`.
 */
export interface Phrases {
  /** Noun phrases with their article: "the sum of the even numbers in a list". */
  readonly noun?: readonly string[];
  /** Imperatives: "reverse a string". The first word must be a verb. */
  readonly verb?: readonly string[];
  /** Clauses that are true or false: "a number is prime". Only for functions that return booleans. */
  readonly whether?: readonly string[];
  /** Whole instructions taken as they are: questions, terse notes, a beginner's ramble. */
  readonly say?: readonly string[];
}

/** One thing a function can do, declared once. */
export interface Family<
  A extends readonly unknown[] = readonly unknown[],
  C extends ConstantDraws = ConstantDraws,
> {
  /** Unique, kebab-case. */
  readonly id: string;
  readonly category: Category;
  /** Function names, the most natural first; at least two. */
  readonly names: readonly [string, string, ...string[]];
  /** For each parameter its possible names; bodies use the first. */
  readonly params: readonly (readonly [string, ...string[]])[];
  readonly constants?: C & ConstantDraws;
  /** Random arguments, JSON values only. */
  readonly args: (random: Random, constants: Constants<C>) => A;
  /** Fixed argument lists that always belong to the tests. */
  readonly edges?: readonly NoInfer<A>[];
  /** The meaning: what every body must agree with. Must not mutate its arguments. */
  readonly reference: (args: NoInfer<A>, constants: Constants<C>) => unknown;
  /**
   * Function bodies in JavaScript, in the first parameter names. The indentation of the template
   * literal is removed. Helper functions may be declared inside. The text `$name` calls the
   * function itself, for recursion; `$k` is the literal of constant `k`.
   */
  readonly bodies: readonly string[];
  /** Local names of the bodies that may be varied: canonical name to alternatives. */
  readonly locals?: Readonly<Record<string, readonly string[]>>;
  readonly phrases: Phrases;
}

/** A family with its type parameters forgotten: what the catalogue holds. */
export interface AnyFamily {
  readonly id: string;
  readonly category: Category;
  readonly names: readonly string[];
  readonly params: readonly (readonly [string, ...string[]])[];
  readonly constants: ConstantDraws;
  readonly args: (random: Random, constants: Constants<ConstantDraws>) => Json[];
  readonly edges: readonly Json[][];
  readonly reference: (args: Json[], constants: Constants<ConstantDraws>) => Json;
  readonly bodies: readonly string[];
  readonly locals: Readonly<Record<string, readonly string[]>>;
  readonly phrases: Phrases;
}

/** Declares a family. The types of arguments and constants are inferred from `args` and `constants`. */
export function family<
  // `[]` in the bound makes TypeScript infer a tuple.
  A extends [] | unknown[],
  C extends ConstantDraws = Record<never, never>,
>(declaration: Family<A, C>): AnyFamily {
  // The one place where the family's own types are forgotten; verification runs every declaration
  // against real arguments, so a mismatch cannot survive the corpus build.
  return {
    constants: {},
    edges: [],
    locals: {},
    ...declaration,
    bodies: declaration.bodies.map(dedent),
  } as unknown as AnyFamily;
}

/** Removes the common indentation and the blank lines at both ends. */
export function dedent(text: string): string {
  const lines = text.replace(/\t/g, '  ').split('\n');
  while (lines[0]?.trim() === '') lines.shift();
  while (lines.at(-1)?.trim() === '') lines.pop();
  const indents = lines.filter((l) => l.trim() !== '').map((l) => l.length - l.trimStart().length);
  const common = Math.min(...indents);
  return lines.map((l) => l.slice(common).trimEnd()).join('\n');
}
