import type { CodeLanguage } from '../../engine/code/answer.ts';
import { describeFailure } from '../../tasks/describe-failure.ts';
import type { TaskFailure } from '../../tasks/run.ts';
import { shortened } from '../format.ts';
import { plural } from '../intl.ts';

const count = (n: number): string => plural(n, { one: '# test', other: '# tests' });

/** The tests of a prompt, and how code does against them. */
export const tests = {
  heading: 'Tests',
  run: 'Run the tests',
  add: 'Add tests',
  edit: 'Edit your tests',
  sandboxed:
    'Generated code runs when you ask, and after a run of yours whose tests are known while “Run while I move them” is on, in an isolated frame without network or storage, for one second at most.',

  none: 'This prompt has none. Pick a task, or add tests of your own.',
  waiting: (n: number) => `${count(n)}, for when the code is written.`,
  otherPrompt: (n: number) =>
    `${count(n)}. The code above answers another prompt: run this one first.`,
  noProgram: (n: number) => `${count(n)}. There is no code in the answer.`,
  otherLanguage: (n: number, language: CodeLanguage) =>
    language === 'python'
      ? `${count(n)}. The answer is Python, which cannot be tested here.`
      : `${count(n)}. The answer is in a language that cannot be tested here.`,
  notRun: (n: number) => `${count(n)}, not run yet.`,
  running: (n: number) => `Running ${count(n)}.`,
  passed: (passed: number, of: number) => `${passed} of ${count(of)} pass.`,
  /** Of the task's tests, and of the visitor's own. */
  bothPassed: (given: Passed, own: Passed) =>
    `${given.passed} of ${given.of} given tests pass, ${own.passed} of ${own.of} of yours.`,
  firstFailure: (failure: TaskFailure) => `First failure: ${describeFailure(failure)}.`,
  /** Why no test has a result. */
  noResults: (failure: TaskFailure) => {
    if (failure.reason === 'empty') return 'Nothing was written.';
    const text = shortened(describeFailure(failure));
    return `The code ${text}${/[.!?…]$/.test(text) ? '' : '.'}`;
  },

  /** Under the code itself. */
  testCode: 'Test this code',
  testing: 'Testing',

  columns: { call: 'Call', expected: 'Expected', returned: 'Returned', result: 'Result' },
  /** In a narrow row, before the value. */
  inRow: { expected: 'expected', returned: 'returned' },
  yours: 'yours',
  /** What is expected of tests that are code. */
  runs: 'runs through',
  verdicts: { pass: 'Pass', threw: 'Threw', wrong: 'Wrong' },
  /** What stands for a result where there is none, by how the tests stand. */
  noResult: { none: 'Not run', running: 'Running', done: 'No result', fault: 'Not run' },

  reworded: 'The wording is yours, the tests are the task’s.',
  drop: 'Drop them',
  inOtherWords: 'The same in other words?',
  useTestsOf: (task: string) => `Use the tests of “${task}”`,
};

/** How many passed, of how many. */
export interface Passed {
  readonly passed: number;
  readonly of: number;
}
