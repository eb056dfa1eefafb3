import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { parseTasks, type Task } from '../src/tasks/format.ts';
import { programOf } from '../src/engine/prompt/prompt.ts';
import { describeFailure } from '../src/tasks/describe-failure.ts';
import { runTask } from '../src/tasks/run.ts';
import { words } from '../src/words/words.ts';
import { bad, parse } from './arguments.ts';
import { runCommand } from './command.ts';
import { ChildExecutor } from './executor.ts';
import { print } from './output.ts';
import { printableJson } from './printable.ts';

/** What `--help` prints. */
const USAGE = `
Runs tests for a program that is not in this language: reads lines of \`{ task, code }\`, a task of the task
format and an answer to it, and writes for each, in order, a line of \`{ passed, error }\`. It ends when its
input does.

  node --import tsx cli/verify.ts < answers.jsonl
`;

const LINE = v.object({ task: v.unknown(), code: v.string() });

await runCommand(USAGE, async () => {
  parse({ options: {} });
  const executor = new ChildExecutor();
  try {
    let number = 0;
    for await (const line of createInterface({ input: process.stdin })) {
      const { task, code } = read(line, ++number);
      const { passed, failure } = await runTask(task, programOf(task, code), executor.execute);
      const error = failure === null ? null : describeFailure(failure);
      await print(printableJson({ passed, error }));
    }
  } finally {
    await executor.dispose();
  }
});

/** @throws CommandError that names the line */
function read(line: string, number: number): { readonly task: Task; readonly code: string } {
  const parsed = v.safeParse(LINE, jsonOf(line));
  if (!parsed.success) throw bad(`line ${number}: it must be an object of a task and its code`);
  const { tasks, problems } = parseTasks(JSON.stringify(parsed.output.task));
  const [task] = tasks;
  const [problem] = problems;
  if (task === undefined) {
    const what = problem === undefined ? 'no task' : words.faults.task(problem);
    throw bad(`line ${number}: ${what}`);
  }
  return { task, code: parsed.output.code };
}

/** @returns undefined for what is no JSON */
function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
