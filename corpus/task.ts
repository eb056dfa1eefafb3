import { structurallyEqual } from '../src/tasks/equal.ts';
import type { Prompt } from '../src/engine/prompt/prompt.ts';
import type { AnyFamily } from './family.ts';
import { failsSome } from './faults.ts';
import type { Json, Random } from './random.ts';
import { promptOf, type Sample } from './sample.ts';
import { drawCases, expectedResults, type ConstantValues } from './verify.ts';

/** One call, with the reference's answer. */
export interface CorpusTest {
  readonly args: Json[];
  readonly expected: Json;
}

/** A task of the format that `evaluate` reads. */
export type CorpusTask = Prompt & {
  readonly id: string;
  /** Missing where the model writes the name: then the first function is called. */
  readonly entry?: string;
  readonly tests: readonly CorpusTest[];
};

const TESTS = 8;
/** Of the tests, at most so many are a family's edge cases. */
const EDGES = 4;
/** Random cases that are drawn for a test that is kept. */
const CHOICE = 6;

/** The task that a sample answers. */
export function taskOf(id: string, sample: Sample, tests: readonly CorpusTest[]): CorpusTask {
  const prompt = promptOf(sample);
  const named = prompt.kind === 'write' ? {} : { entry: sample.entry };
  return { id, ...prompt, ...named, tests };
}

/** Whether the code at hand does not pass as it stands. */
export function needsAnswer(sample: Sample, tests: readonly CorpusTest[]): boolean {
  const checks = {
    entry: sample.entry,
    cases: tests.map(({ args }) => args),
    expected: tests.map(({ expected }) => expected),
  };
  switch (sample.kind) {
    case 'write':
      return true;
    case 'repair':
      return failsSome(sample.faulty, checks);
    case 'infill':
      return failsSome(sample.prefix + sample.suffix, checks, true);
  }
}

/**
 * Tests for a task: edge cases, and of many random ones those whose answers differ most, since a
 * hundred empty lists would test little.
 */
export function drawTests(
  family: AnyFamily,
  constants: ConstantValues,
  random: Random,
  count = TESTS,
): CorpusTest[] {
  const total = family.edges.length + CHOICE * count;
  const cases = drawCases(family, constants, random, total);
  const expected = expectedResults(family, constants, cases);
  const all = cases.map((args, i) => ({ args, expected: expected[i] ?? null }));
  const edges = all.slice(0, Math.min(EDGES, family.edges.length));
  const rest = random.shuffle(all.slice(family.edges.length));
  const tests = [...edges];
  const isNew = (test: CorpusTest): boolean =>
    !tests.some((one) => structurallyEqual(one.expected, test.expected));
  for (const test of rest) if (tests.length < count && isNew(test)) tests.push(test);
  for (const test of rest) if (tests.length < count && !tests.includes(test)) tests.push(test);
  return tests;
}
