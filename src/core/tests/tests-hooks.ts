import { useEffect, useMemo } from 'react';
import { runInFrame } from '../../sandbox/late-executor.ts';
import { MOST_TESTS, type TaskTest } from '../../tasks/format.ts';
import { useAsked } from '../prompt/prompt-hooks.ts';
import { useFinishedRun } from '../run/run-hooks.ts';
import { finishedOf } from './finished.ts';
import { isPromptOf } from './matching.ts';
import { type OwnTests, parseOwnTests } from './own-tests.ts';
import { type Readiness, readinessOf, subjectKey } from './subject.ts';
import { type Check, ownRows, useTasks } from './tasks-store.ts';

const NONE: readonly TaskTest[] = [];

/** The tests of the present prompt: its task's, then the visitor's own. */
export interface PromptTests {
  readonly given: readonly TaskTest[];
  readonly own: OwnTests;
  /** The task's wording was changed: its tests stay. */
  readonly reworded: boolean;
}

/** Keeps the task in step with the prompt, wherever that is changed. Used once, by the panel. */
export function useFollowedPrompt(): void {
  const asked = useAsked();
  const file = useTasks((tasks) => tasks.file);
  const follow = useTasks((tasks) => tasks.follow);
  useEffect(() => follow(asked), [follow, file, asked]);
}

export function usePromptTests(): PromptTests {
  const asked = useAsked();
  const task = useTasks((tasks) => tasks.task);
  const rows = useTasks(ownRows);
  const room = MOST_TESTS - (task?.tests.length ?? 0);
  const own = useMemo(() => parseOwnTests(rows, room), [rows, room]);
  return {
    given: task?.tests ?? NONE,
    own,
    reworded: task !== null && !isPromptOf(task, asked),
  };
}

/** Whether the code on the canvas can be tested now. */
export function useReadiness({ given, own }: PromptTests): Readiness {
  const asked = useAsked();
  const record = useFinishedRun();
  const task = useTasks((tasks) => tasks.task);
  return useMemo(() => {
    return readinessOf({
      prompt: asked,
      tests: [...given, ...own.tests],
      task,
      finished: finishedOf(record),
    });
  }, [given, own, asked, task, record]);
}

/** How the tests of just this code and these tests went; null where they were not run. */
export function useCheck(readiness: Readiness): Check | null {
  const check = useTasks((tasks) => tasks.check);
  const key = useMemo(
    () => (readiness.at === 'ready' ? subjectKey(readiness.subject) : null),
    [readiness],
  );
  return check !== null && check.key === key ? check : null;
}

/** Runs the tests in the sandbox, when it is called. */
export function useRunTests(readiness: Readiness): () => void {
  const run = useTasks((tasks) => tasks.run);
  return () => {
    if (readiness.at === 'ready') void run(readiness.subject, runInFrame);
  };
}
