import { readFile } from 'node:fs/promises';
import { FaultError } from '../src/diffusion/fault.ts';
import { parseTasks, type Task } from '../src/tasks/format.ts';

/** How many further malformed lines are named by number. */
const NAMED = 10;

/**
 * @throws FaultError bad-settings when the file cannot be read, or names the file, the line and the
 *   mistake of its first malformed line, and the numbers of the others
 */
export async function readTaskFile(file: string): Promise<readonly Task[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause);
    throw new FaultError('bad-settings', `--tasks: ${file} cannot be read: ${what}`, { cause });
  }
  const { tasks, problems } = parseTasks(text);
  const [first, ...others] = problems;
  if (first === undefined) return tasks;
  const lines = others.slice(0, NAMED).map(({ line }) => line);
  const more = others.length > NAMED ? ` and ${others.length - NAMED} more` : '';
  const rest = others.length > 0 ? ` (malformed too: line ${lines.join(', ')}${more})` : '';
  throw new FaultError('bad-settings', `${file}:${first.line}: ${first.message}${rest}`);
}
