import { create } from 'zustand';
import { type Fault, faultOf } from '../../engine/fault.ts';
import { type Asked, lackOf } from '../../engine/prompt/asked.ts';
import { BUILTIN } from '../../tasks/builtin.ts';
import type { Executor } from '../../tasks/execution.ts';
import type { Task } from '../../tasks/format.ts';
import { judgeTask, type TaskVerdict } from '../../tasks/verdict.ts';
import { isLikePromptOf, isPromptOf, matchTask } from './matching.ts';
import { type Subject, subjectKey } from './subject.ts';
import { readTaskFile, type TaskFileReading } from './task-file.ts';

/** How the tests stand that were asked for last; `key` says of what (see `subjectKey`). */
export type Check =
  | { readonly at: 'running'; readonly key: string }
  | {
      readonly at: 'done';
      readonly key: string;
      readonly verdict: TaskVerdict;
      /** Of code out of an answer: the script that was run. */
      readonly ran?: string | null;
    }
  | { readonly at: 'fault'; readonly key: string; readonly fault: Fault };

interface TasksStore {
  /** The visitor's own task file, once one was read. */
  readonly file: TaskFileReading | null;
  /** The task whose tests the prompt has; null for a prompt without a task. */
  readonly task: Task | null;
  /** The task that the prompt was last, whatever became of it. */
  readonly lastTask: Task | null;
  /** The visitor wants the task's tests for a wording of their own. */
  readonly kept: boolean;
  /** Rows of the visitor's own tests, by id of the task; those of free prompts under null. */
  readonly own: ReadonlyMap<string | null, string>;
  /** Tasks as they stand in the field, read or not. */
  readonly pasted: string;
  readonly check: Check | null;
  readonly paste: (text: string) => void;
  /** @throws Error as {@link readTaskFile} */
  readonly readFile: (name: string, text: string) => Promise<void>;
  readonly dropFile: () => void;
  readonly pick: (task: Task) => void;
  /** Finds the task of a prompt. A prompt that is no task's has no tests, unless they were to be kept. */
  readonly follow: (asked: Asked) => void;
  /** Holds the prompt to the tests of the last task, for as long as it may ask for the same. */
  readonly keepTask: () => void;
  readonly dropTask: () => void;
  readonly setOwn: (rows: string) => void;
  /** Runs tests, in the place of others that still run. Never throws: an executor that does not work is a fault. */
  readonly run: (subject: Subject, execute: Executor) => Promise<void>;
}

export const useTasks = create<TasksStore>()((set, get) => ({
  file: null,
  task: null,
  lastTask: null,
  kept: false,
  own: new Map(),
  pasted: '',
  check: null,
  paste: (pasted) => set({ pasted }),
  readFile: async (name, text) => set({ file: await readTaskFile(name, text) }),
  dropFile: () => set({ file: null }),
  pick: (task) => set({ task, lastTask: task, kept: false }),
  follow: (asked) =>
    set(({ file, task, kept }) => {
      if (task !== null && isPromptOf(task, asked)) return {};
      const known = [...(file?.tasks ?? []), ...BUILTIN];
      const found = matchTask(known, asked);
      if (found !== null) return { task: found, lastTask: found, kept: false };
      // A signature that is still being typed is no other prompt.
      const lack = lackOf(asked)?.code;
      const isSendable = lack === undefined || lack === 'bad-signature';
      const stays = kept && isSendable && task !== null && isLikePromptOf(task, asked);
      return stays ? {} : { task: null, kept: false };
    }),
  keepTask: () => set(({ lastTask }) => ({ task: lastTask, kept: lastTask !== null })),
  dropTask: () => set({ task: null, kept: false }),
  setOwn: (rows) => set(({ own, task }) => ({ own: new Map(own).set(task?.id ?? null, rows) })),
  run: async (subject, execute) => {
    const key = subjectKey(subject);
    const running: Check = { at: 'running', key };
    if (isRunning(get().check, key)) return;
    set({ check: running });
    // What was asked for last counts: tests that it has overtaken may still run, and nobody waits for them.
    const end = (check: Check): void => {
      if (get().check === running) set({ check });
    };
    try {
      end({ at: 'done', key, ...(await verdictOf(subject, execute)) });
    } catch (error) {
      end({ at: 'fault', key, fault: faultOf(error) });
    }
  },
}));

async function verdictOf(
  { task, code, language }: Subject,
  execute: Executor,
): Promise<Pick<Extract<Check, { readonly at: 'done' }>, 'verdict' | 'ran'>> {
  if (language === undefined) return { verdict: await judgeTask(task, code, execute) };
  const { judgeAnswer } = await import('../../tasks/answers.on-demand.ts');
  const { ran, ...verdict } = await judgeAnswer(task, code, language, execute);
  return { verdict, ran };
}

function isRunning(check: Check | null, key: string): boolean {
  return check?.at === 'running' && check.key === key;
}

/** Rows of the visitor's own tests for the present prompt. */
export function ownRows({ own, task }: Pick<TasksStore, 'own' | 'task'>): string {
  return own.get(task?.id ?? null) ?? '';
}
