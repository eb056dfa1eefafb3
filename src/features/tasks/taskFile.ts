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
  const small = tasks.filter(({ tests }) => tests.length <= MOST_CALLS);
  const large = tasks
    .filter(({ tests }) => tests.length > MOST_CALLS)
    .map(({ id, tests }) => ({
      line: lineOf(text, id),
      message: `"tests" has ${tests.length}, of at most ${MOST_CALLS}`,
    }));
  return {
    name,
    tasks: small,
    problems: [...problems, ...large].sort((a, b) => a.line - b.line),
  };
}

/** The line of a task that was read. */
function lineOf(text: string, id: string): number {
  const lines = text.split('\n');
  return 1 + lines.findIndex((line) => parseTasks(line).tasks[0]?.id === id);
}
