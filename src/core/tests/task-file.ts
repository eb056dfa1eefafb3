import { type OtherFormat, parseTasks, type Task, type TaskProblem } from '../../tasks/format.ts';
import { words } from '../../words/words.ts';

/** Largest task file, in characters. */
export const MOST_TEXT = 5_000_000;

/** A visitor's task file as the page uses it: what is sound can be picked, what is not is named. */
export interface TaskFileReading {
  readonly name: string;
  readonly tasks: readonly Task[];
  /** In the order of lines. */
  readonly problems: readonly TaskProblem[];
}

/** How the lines of public benchmarks look, whose reader is fetched when one does. */
const IS_PUBLIC = /"(?:tests"\s*:\s*"|stop_tokens"\s*:)/;

/**
 * Reads a task file, one bad line costing no other.
 * @throws Error where the code cannot be fetched that reads files of public benchmarks
 */
export async function readTaskFile(name: string, text: string): Promise<TaskFileReading> {
  if (text.length > MOST_TEXT || !IS_PUBLIC.test(text)) return readAs(name, text);
  const { readPublicTask } = await import('../../tasks/public-format.on-demand.ts');
  return readAs(name, text, readPublicTask);
}

function readAs(name: string, text: string, other?: OtherFormat): TaskFileReading {
  if (text.length > MOST_TEXT) {
    const message = words.tasks.tooLong(MOST_TEXT / 1e6);
    return { name, tasks: [], problems: [{ line: 1, message }] };
  }
  const { tasks, problems } = parseTasks(text, other);
  return { name, tasks, problems };
}
