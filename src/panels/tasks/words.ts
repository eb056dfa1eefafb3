import type { TestVerdict, TaskVerdict } from '../../tasks/verdict.ts';
import { describeFailure } from '../../tasks/run.ts';
import { count } from '../../words/format.ts';
import type { Readiness } from '../../core/tests/subject.ts';
import type { Check } from '../../core/tests/tasks-store.ts';

/** Longest value that a table shows. */
const MOST_SHOWN = 300;

/** A value as the table shows it. */
export function shown(text: string): string {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}…` : text;
}

/** One result in a word. */
export function verdictWord({ failure }: Pick<TestVerdict, 'failure'>): string {
  if (failure === null) return 'Pass';
  return failure.reason === 'threw' ? 'Threw' : 'Wrong';
}

/** The line beside the heading. */
export function summary(
  readiness: Readiness,
  check: Check | null,
  given: number,
  own: number,
): string {
  const tests = count(given + own, 'test');
  if (check?.at === 'running') return `Running ${tests}.`;
  if (check?.at === 'done') return outcomeText(check.verdict, given, own);
  switch (readiness.at) {
    case 'no-tests':
      return 'This prompt has none. Pick a task, or add tests of your own.';
    case 'no-code':
      return `${tests}, for when the code is written.`;
    case 'other-prompt':
      return `${tests}. The code above answers another prompt: run this one first.`;
    case 'ready':
      return `${tests}, not run yet.`;
  }
}

/** What a screen reader hears when the tests are done. */
export function announcementOf(verdict: TaskVerdict, given: number, own: number): string {
  const { failure } = verdict.outcome;
  const text = outcomeText(verdict, given, own);
  return failure === null ? text : `${text} First failure: ${describeFailure(failure)}.`;
}

/** Why no test has a result, as a sentence; null where they have. */
export function wholeFailure({ outcome, tests }: TaskVerdict): string | null {
  if (tests !== null || outcome.failure === null) return null;
  const { failure } = outcome;
  if (failure.reason === 'empty') return 'Nothing was written.';
  const text = shown(describeFailure(failure));
  return `The code ${text}${/[.!?…]$/.test(text) ? '' : '.'}`;
}

function outcomeText({ tests }: TaskVerdict, given: number, own: number): string {
  const passed = (from: number, to: number): number =>
    (tests ?? []).slice(from, to).filter(({ failure }) => failure === null).length;
  if (own === 0 || given === 0) {
    const all = given + own;
    return `${passed(0, all)} of ${count(all, 'test')} pass.`;
  }
  return `${passed(0, given)} of ${given} given tests pass, ${passed(given, given + own)} of ${own} of yours.`;
}
