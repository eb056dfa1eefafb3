import { words } from '../src/words/words.ts';
import { CommandError } from './command-error.ts';
import { parseTasks, type Task } from '../src/tasks/format.ts';
import { readPublicTask } from '../src/tasks/public-format.on-demand.ts';
import { readText } from './files.ts';

/** How many further malformed lines are named by number. */
const NAMED = 10;

/**
 * @throws CommandError when the file cannot be read, or is no text; or names the file, the line and the
 *   mistake of its first malformed line, and the numbers of the others
 */
export async function readTaskFile(file: string): Promise<readonly Task[]> {
  const { tasks, problems } = parseTasks(await readText(file, '--tasks'), readPublicTask);
  const [first, ...others] = problems;
  if (first === undefined) return tasks;
  const lines = others.slice(0, NAMED).map(({ line }) => line);
  const more = others.length > NAMED ? ` and ${others.length - NAMED} more` : '';
  const rest = others.length > 0 ? ` (malformed too: line ${lines.join(', ')}${more})` : '';
  throw new CommandError(`${file}:${first.line}: ${words.faults.task(first)}${rest}`);
}
