import type { TestVerdict, TaskVerdict } from '../../tasks/verdict.ts';
import type { Readiness } from '../../core/tests/subject.ts';
import type { Check } from '../../core/tests/tasks-store.ts';
import { words } from '../../words/words.ts';

const say = words.tests;

/** One result in a word. */
export function verdictWord({ failure }: Pick<TestVerdict, 'failure'>): string {
  if (failure === null) return say.verdicts.pass;
  return failure.reason === 'threw' ? say.verdicts.threw : say.verdicts.wrong;
}

/** The line beside the heading. */
export function summary(
  readiness: Readiness,
  check: Check | null,
  given: number,
  own: number,
): string {
  const count = given + own;
  if (check?.at === 'running') return say.running(count);
  if (check?.at === 'done') return outcomeText(check.verdict, given, own);
  switch (readiness.at) {
    case 'no-tests':
      return say.none;
    case 'no-code':
      return say.waiting(count);
    case 'no-program':
      return say.noProgram(count);
    case 'other-language':
      return say.otherLanguage(count, readiness.language);
    case 'other-prompt':
      return say.otherPrompt(count);
    case 'ready':
      return say.notRun(count);
  }
}

/** What a screen reader hears when the tests are done. */
export function announcementOf(verdict: TaskVerdict, given: number, own: number): string {
  const { failure } = verdict.outcome;
  const text = outcomeText(verdict, given, own);
  return failure === null ? text : `${text} ${say.firstFailure(failure)}`;
}

/** Why no test has a result, as a sentence; null where they have. */
export function wholeFailure({ outcome, tests }: TaskVerdict): string | null {
  if (tests !== null || outcome.failure === null) return null;
  return say.noResults(outcome.failure);
}

function outcomeText({ tests }: TaskVerdict, given: number, own: number): string {
  const all = given + own;
  const passed = (from: number, to: number): number =>
    (tests ?? []).slice(from, to).filter(({ failure }) => failure === null).length;
  if (own === 0 || given === 0) return say.passed(passed(0, all), all);
  return say.bothPassed(
    { passed: passed(0, given), of: given },
    { passed: passed(given, all), of: own },
  );
}
