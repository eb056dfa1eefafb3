import { describe, expect, it } from 'vitest';
import { askedFor, promptOf } from '../engine/prompt/asked.ts';
import { programOf } from '../engine/prompt/prompt.ts';
import { runAnswer } from './answers.on-demand.ts';
import type { Execution, Executor } from './execution.ts';
import { parseTasks, type Task } from './format.ts';
import { readPublicTask } from './public-format.on-demand.ts';
import { runTask } from './run.ts';
import { SCRIPT_LIMIT_MS } from './script-tests.on-demand.ts';
import { judgeTask } from './verdict.ts';

const line = {
  name: 'own_1_doubled',
  language: 'js',
  prompt:
    '// Twice each of the numbers.\n// >>> doubled([1])\n// [2]\nfunction doubled(numbers){\n',
  tests:
    "const assert = require('node:assert');\nfunction test() {\n  assert.deepEqual(doubled([1]), [2]);\n}\ntest();\n",
  stop_tokens: ['\nfunction ', '\n/*', '\n//', '\nconsole.log'],
  doctests: 'transform',
};

function read(...lines: readonly unknown[]): ReturnType<typeof parseTasks> {
  return parseTasks(lines.map((each) => JSON.stringify(each)).join('\n'), readPublicTask);
}

function taskOf(more: object = {}): Task {
  const [task] = read({ ...line, ...more }).tasks;
  if (task === undefined) throw new Error('The line is no task.');
  return task;
}

/** What runs for a text that was written. */
async function ranFor(
  judge: (execute: Executor) => Promise<unknown>,
): Promise<Execution | undefined> {
  const asked: Execution[] = [];
  await judge((execution) => {
    asked.push(execution);
    return Promise.resolve({ ok: true, calls: [] });
  });
  return asked[0];
}

describe('tasks of public benchmarks', () => {
  it('are read beside ours, and line by line', () => {
    const ours = { id: 'a', kind: 'write', instruction: 'x', tests: [{ args: [], expected: 1 }] };
    const { tasks, problems } = read(
      ours,
      line,
      { ...line, language: 'py' },
      { ...line, name: 7 },
      { ...line, name: 'b', tests: '' },
      line,
    );
    expect(tasks.map(({ id, kind }) => [id, kind])).toEqual([
      ['a', 'write'],
      ['own_1_doubled', 'infill'],
    ]);
    expect(problems).toEqual([
      { line: 3, why: 'untestable', language: 'py' },
      { line: 4, why: 'unfit', at: 'name', received: '7', expected: 'string' },
      { line: 5, why: 'empty', at: 'tests' },
      { line: 6, why: 'twice', id: '"own_1_doubled"', earlier: 2 },
    ]);
  });

  it('are no tasks where nobody asked for their format', () => {
    expect(parseTasks(JSON.stringify(line)).tasks).toEqual([]);
  });

  it('are code with a hole behind it, also through the fields of the page', () => {
    const task = taskOf();
    const asked = askedFor(task);
    expect(asked).toMatchObject({ code: `${line.prompt}[MASK]`, language: 'javascript' });
    expect(programOf(promptOf(asked), 'return 1;\n}')).toBe(`${line.prompt}return 1;\n}`);
  });

  it('run what goes on from the prompt up to where the file says, then the tests', async () => {
    const task = taskOf();
    const written =
      '  return numbers.map((n) => 2 * n);\n}\n\n// Example\nconsole.log(doubled([1]));';
    const ran = await ranFor((execute) => runTask(task, programOf(task, written), execute));
    expect(ran).toEqual({
      code: `${line.prompt}  return numbers.map((n) => 2 * n);\n}\n\n${line.tests}`.replace(
        '}\n\n',
        '}\n\n',
      ),
      ...{ entry: null, cases: [], isScript: true, timeLimit: SCRIPT_LIMIT_MS },
    });
  });

  it('run the code of an answer as a whole, after what the prompt has before its function', async () => {
    const helper = 'function twice(n){\n  return 2 * n;\n}\n';
    const task = taskOf({ prompt: helper + line.prompt });
    const whole = 'function doubled(numbers) {\n  return numbers.map(twice);\n}\n// Done\nlet x;';
    const ranWhole = await ranFor((execute) => runAnswer(task, whole, 'javascript', execute));
    expect(ranWhole?.code).toBe(
      `${helper}${line.prompt.split('function')[0] ?? ''}\n${whole}\n${line.tests}`.replace(
        '\n\n',
        '\n',
      ),
    );
    const all = helper + whole;
    const ranAll = await ranFor((execute) => runAnswer(task, all, 'javascript', execute));
    expect(ranAll?.code).toBe(`${all}\n${line.tests}`);
    const body = '  return numbers.map(twice);\n}';
    const ranBody = await ranFor((execute) => runAnswer(task, body, 'javascript', execute));
    expect(ranBody?.code).toBe(`${helper}${line.prompt}${body}\n${line.tests}`);
  });

  it('run TypeScript without its types', async () => {
    const task = taskOf({
      language: 'ts',
      prompt: 'function doubled(numbers: number[]): number[] {\n',
      tests: `declare var require: any;\n${line.tests}`,
    });
    const written = '  const all: number[] = numbers.map((n) => 2 * n);\n  return all;\n}';
    const ran = await ranFor((execute) => runTask(task, programOf(task, written), execute));
    expect(ran?.code).not.toMatch(/number\[\]|declare/);
    expect(ran?.code).toContain('const all = numbers.map((n) => 2 * n);');
  });

  it('call what a person has added, when all has run through', async () => {
    const task = taskOf();
    const own = { args: [[3]], expected: [6] };
    const verdict = await judgeTask(
      { ...task, tests: [...task.tests, own] },
      `${line.prompt}return [];}`,
      (execution) => {
        expect(execution).toMatchObject({ entry: 'doubled', cases: [[[3]]], isScript: true });
        return Promise.resolve({ ok: true, calls: [{ kind: 'returned', value: [] }] });
      },
    );
    expect(verdict.tests?.map(({ failure }) => failure === null)).toEqual([true, false]);
    expect(verdict.outcome.passed).toBe(false);
  });

  it('pass when they run through, and fail with what was thrown', async () => {
    const failure = { reason: 'exception', message: 'AssertionError: 1 is not 2' } as const;
    const failing = await runTask(taskOf(), `${line.prompt}}`, () =>
      Promise.resolve({ ok: false, failure }),
    );
    expect(failing).toEqual({ passed: false, parsed: true, failure });
  });
});
