/**
 * Runs tests for a program that is not in this language: reads lines of `{ task, code }`, a task of the task
 * format and an answer to it, and writes for each, in order, a line of `{ passed, error }`. It ends when its
 * input does.
 *
 *   node --import tsx cli/verify.ts < answers.jsonl
 */
import { createInterface } from 'node:readline';
import { parseTasks } from '../src/tasks/format.ts';
import { programOf } from '../src/tasks/prompt.ts';
import { describeFailure, runTask } from '../src/tasks/run.ts';
import { ChildExecutor } from './executor.ts';

const executor = new ChildExecutor();
for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await verdictOf(line))}\n`);
}
await executor.dispose();

async function verdictOf(line: string): Promise<{ passed: boolean; error: string | null }> {
  const { task, code } = JSON.parse(line) as { task: unknown; code: unknown };
  const { tasks, problems } = parseTasks(JSON.stringify(task));
  const [parsed] = tasks;
  if (parsed === undefined) throw new Error(`no task: ${problems[0]?.message ?? line}`);
  const { passed, failure } = await runTask(
    parsed,
    programOf(parsed, String(code)),
    executor.execute,
  );
  return { passed, error: failure === null ? null : describeFailure(failure) };
}
