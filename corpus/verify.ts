import { structurallyEqual } from '../src/tasks/equal.ts';
import { execute, type Outcome } from './execute.ts';
import { CATEGORIES, type AnyFamily } from './family.ts';
import { Random, type Json } from './random.ts';
import { renderFunction } from './render.ts';
import { phrasesOf } from './wording.ts';

/** Stops the corpus build: names the family and shows the counter-example. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
}

export type ConstantValues = Record<string, number | string>;

/** Draws a family's constants. */
export function drawConstants(family: AnyFamily, random: Random): ConstantValues {
  return Object.fromEntries(
    Object.entries(family.constants).map(([key, draw]) => [key, draw(random)]),
  );
}

/** Distinct argument lists: the edges first, then random ones, `count` at most. */
export function drawCases(
  family: AnyFamily,
  constants: ConstantValues,
  random: Random,
  count: number,
): Json[][] {
  const seen = new Set<string>();
  const cases: Json[][] = [];
  const add = (args: readonly Json[]): void => {
    const key = JSON.stringify(args);
    if (seen.has(key)) return;
    seen.add(key);
    cases.push(JSON.parse(key) as Json[]);
  };
  family.edges.forEach(add);
  for (let tries = 0; cases.length < count && tries < 4 * count; tries++) {
    add(family.args(random, constants));
  }
  return cases;
}

/** The reference's answers. Throws {@link CorpusError} when one is not a JSON value or arguments change. */
export function expectedResults(
  family: AnyFamily,
  constants: ConstantValues,
  cases: readonly Json[][],
): Json[] {
  return cases.map((args) => {
    const copy = JSON.parse(JSON.stringify(args)) as Json[];
    const result = family.reference(copy, constants);
    if (JSON.stringify(copy) !== JSON.stringify(args)) {
      throw new CorpusError(`${family.id}: the reference mutated its arguments ${show(args)}`);
    }
    const problem = jsonProblem(result);
    if (problem !== null) {
      throw new CorpusError(`${family.id}: the reference returned ${problem} for ${show(args)}`);
    }
    return JSON.parse(JSON.stringify(result)) as Json;
  });
}

/**
 * Throws {@link CorpusError} with a counter-example when `code` disagrees with `expected` on a case.
 * @param outcomes what running the code gave, where that is done already
 */
export function checkCode(
  id: string,
  code: string,
  entry: string,
  cases: readonly Json[][],
  expected: readonly Json[],
  outcomes: readonly Outcome[] = execute(code, entry, cases),
): void {
  outcomes.forEach((outcome, i) => {
    const args = show(cases[i] ?? []);
    if (!outcome.ok) throw new CorpusError(`${id}: ${outcome.reason} for ${args}\n${code}`);
    if (!structurallyEqual(outcome.result, expected[i])) {
      const got = JSON.stringify(outcome.result);
      const want = JSON.stringify(expected[i]);
      throw new CorpusError(`${id}: returned ${got}, expected ${want}, for ${args}\n${code}`);
    }
  });
}

/** The fewest bodies and phrases that a declaration may have. */
const LEAST = { bodies: 2, phrases: 6 } as const;

/** Checks a declaration and every body of it, over several draws of its constants. */
export function verifyFamily(family: AnyFamily, draws = 4, casesPerDraw = 40): void {
  const random = new Random(`verify:${family.id}`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(family.id)) {
    throw new CorpusError(`${family.id}: the id is not kebab-case`);
  }
  if (!CATEGORIES.includes(family.category)) {
    throw new CorpusError(`${family.id}: unknown category ${family.category}`);
  }
  const phrases = phrasesOf(family).map(({ text }) => text);
  if (new Set(phrases).size < LEAST.phrases || family.bodies.length < LEAST.bodies) {
    throw new CorpusError(
      `${family.id}: ${phrases.length} phrases and ${family.bodies.length} bodies; at least ${LEAST.phrases} and ${LEAST.bodies} are needed`,
    );
  }
  for (const phrase of phrases) {
    const wrong = phrase.match(/\{(\w+)\}/g)?.find((hole) => !isHole(family, hole.slice(1, -1)));
    if (wrong !== undefined) throw new CorpusError(`${family.id}: unknown ${wrong} in "${phrase}"`);
    for (const key of Object.keys(family.constants)) {
      if (!phrase.includes(`{${key}}`)) {
        throw new CorpusError(`${family.id}: no {${key}} in "${phrase}"`);
      }
    }
  }
  for (let draw = 0; draw < draws; draw++) {
    const constants = drawConstants(family, random);
    const cases = drawCases(family, constants, random, casesPerDraw);
    const expected = expectedResults(family, constants, cases);
    const name = random.pick(family.names);
    for (const body of family.bodies) {
      const params = family.params.map((names) => names[0]);
      const code = renderFunction(body, {
        name,
        params,
        rename: drawRename(family, random),
        constants,
      });
      checkCode(family.id, code, name, cases, expected);
    }
  }
}

/** Picks a name for every parameter and local. */
export function drawRename(family: AnyFamily, random: Random): Record<string, string> {
  const rename: Record<string, string> = {};
  for (const names of family.params) rename[names[0]] = random.pick(names);
  for (const [local, others] of Object.entries(family.locals)) {
    rename[local] = random.pick([local, ...others]);
  }
  return rename;
}

function isHole(family: AnyFamily, key: string): boolean {
  return key in family.constants || family.params.some((names) => names[0] === key);
}

function jsonProblem(value: unknown): string | null {
  if (value === undefined) return 'undefined';
  if (typeof value === 'number') return Number.isFinite(value) ? null : String(value);
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null) return null;
  for (const inner of Object.values(value)) {
    const problem = jsonProblem(inner);
    if (problem !== null) return problem;
  }
  return null;
}

function show(args: readonly Json[]): string {
  return args.map((arg) => JSON.stringify(arg)).join(', ');
}
