import { MOST_TESTS } from '../../tasks/format.ts';
import { askedOf, usePrompt } from '../prompt/prompt-store.ts';
import { useRun } from '../run/run-store.ts';
import { finishedOf } from './finished.ts';
import { parseOwnTests } from './own-tests.ts';
import { type Readiness, readinessOf } from './subject.ts';
import { ownRows, useTasks } from './tasks-store.ts';

/** Whether the code on the canvas can be tested, outside of what is drawn. */
export function readinessNow(): Readiness {
  const prompt = askedOf(usePrompt.getState());
  const tasks = useTasks.getState();
  // A prompt that has just been filled in may be another task's.
  tasks.follow(prompt);
  const { task } = useTasks.getState();
  const given = task?.tests ?? [];
  const own = parseOwnTests(ownRows(useTasks.getState()), MOST_TESTS - given.length);
  const finished = finishedOf(useRun.getState().record);
  return readinessOf({ prompt, tests: [...given, ...own.tests], task, finished });
}
