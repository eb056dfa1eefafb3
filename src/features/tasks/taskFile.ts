import { HOLE, isAmbiguous } from '../../tasks/asked.ts';
import { parseTasks, type Task, type TaskProblem } from '../../tasks/format.ts';
import { MOST_CALLS } from '../../sandbox/executor.ts';

/** Largest task file, in characters. */
export const MOST_TEXT = 5_000_000;

/** A visitor's task file as the page uses it: what is sound can be picked, what is not is named. */
export interface TaskFileReading {
  readonly name: string;
  readonly tasks: readonly Task[];
  /** In the order of lines. */
  readonly problems: readonly TaskProblem[];
}

/** Reads a task file, one bad line costing no other. */
export function readTaskFile(name: string, text: string): TaskFileReading {
  if (text.length > MOST_TEXT) {
    const message = `the file is longer than ${MOST_TEXT / 1e6} million characters`;
    return { name, tasks: [], problems: [{ line: 1, message }] };
  }
  const { tasks, problems } = parseTasks(text);
  const refused = tasks.flatMap((task) => {
    const message = refusalOf(task);
    return message === null ? [] : [{ task, problem: { line: lineOf(text, task.id), message } }];
  });
  return {
    name,
    tasks: tasks.filter((task) => !refused.some((one) => one.task === task)),
    problems: [...problems, ...refused.map(({ problem }) => problem)].sort(
      (a, b) => a.line - b.line,
    ),
  };
}

/** Why the page cannot take a sound task; null where it can. */
function refusalOf(task: Task): string | null {
  const { length } = task.tests;
  if (length > MOST_CALLS) return `"tests" has ${length}, of at most ${MOST_CALLS}`;
  return isAmbiguous(task) ? `its code says ${HOLE}, which stands for a hole here` : null;
}

/** The line of a task that was read. */
function lineOf(text: string, id: string): number {
  const lines = text.split('\n');
  return 1 + lines.findIndex((line) => parseTasks(line).tasks[0]?.id === id);
}
