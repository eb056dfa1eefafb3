import * as v from 'valibot';
import { firstFunction, isIdentifier, nameInSignature } from './entry.ts';

/**
 * The task format: JSON lines, one task a line; the same for held-out suites, built-in examples and a
 * user's own file. A file that breaks it is described line by line, for a person to mend.
 */

const text = v.pipe(
  v.string(),
  v.check((value) => value.trim() !== '', 'is empty'),
);
const entry = v.pipe(v.string(), v.check(isIdentifier, 'is no name of a function'));
const tests = v.pipe(
  v.array(v.object({ args: v.array(v.unknown()), expected: v.unknown() })),
  v.minLength(1, 'has no test'),
);

const TASK = v.variant('kind', [
  v.object({
    id: text,
    kind: v.literal('write'),
    instruction: text,
    /** `name(arg, arg)`; null: the model writes it too. */
    signature: v.nullish(
      v.pipe(
        v.string(),
        v.check((value) => nameInSignature(value) !== null, 'is not of the form name(arg, arg)'),
      ),
      null,
    ),
    tests,
  }),
  v.object({
    id: text,
    kind: v.literal('repair'),
    instruction: text,
    /** The function as it stands, with its fault. */
    code: text,
    entry,
    tests,
  }),
  v.object({
    id: text,
    kind: v.literal('infill'),
    instruction: v.nullish(text, null),
    /** The code before and after the hole. */
    prefix: v.string(),
    suffix: v.string(),
    entry,
    tests,
  }),
]);

export type Task = Readonly<v.InferOutput<typeof TASK>>;
export type TaskKind = Task['kind'];

/** One call of the function. Arguments and result are JSON values. */
export type TaskTest = Task['tests'][number];

export const TASK_KINDS = ['write', 'repair', 'infill'] as const satisfies readonly TaskKind[];

/** What is wrong with a line of a task file. */
export interface TaskProblem {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

export interface TaskFile {
  readonly tasks: readonly Task[];
  /** In the order of lines; empty when the file is sound. */
  readonly problems: readonly TaskProblem[];
}

/** Reads a task file. Blank lines are skipped; a file without a task is a problem of its first line. */
export function parseTasks(file: string): TaskFile {
  const tasks: Task[] = [];
  const problems: TaskProblem[] = [];
  const lineOf = new Map<string, number>();
  for (const [i, source] of file
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (source.trim() === '') continue;
    const line = i + 1;
    const parsed = parseLine(source);
    if (typeof parsed === 'string') {
      problems.push({ line, message: parsed });
      continue;
    }
    const earlier = lineOf.get(parsed.id);
    if (earlier === undefined) {
      lineOf.set(parsed.id, line);
      tasks.push(parsed);
    } else {
      const message = `the id ${JSON.stringify(parsed.id)} stands on line ${earlier} already`;
      problems.push({ line, message });
    }
  }
  if (tasks.length === 0 && problems.length === 0) {
    problems.push({ line: 1, message: 'there is no task in the file' });
  }
  return { tasks, problems };
}

/**
 * The function that the tests of a task call.
 * @param code what was written, for a task that leaves the name to the model
 * @returns null when the code declares no function
 */
export function entryOf(task: Task, code: string): string | null {
  if (task.kind !== 'write') return task.entry;
  return task.signature === null ? firstFunction(code) : nameInSignature(task.signature);
}

function parseLine(source: string): Task | string {
  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch (error) {
    return `not JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
  const result = v.safeParse(TASK, json);
  return result.success ? result.output : describe(result.issues[0]);
}

function describe(issue: v.BaseIssue<unknown>): string {
  const at = v.getDotPath(issue);
  if (at === null) return `a task is an object, not ${issue.received}`;
  if (issue.received === 'undefined') return `"${at}" is missing`;
  if (issue.kind === 'validation') return `"${at}" ${issue.message}`;
  return `"${at}" is ${issue.received}; it must be ${issue.expected ?? 'something else'}`;
}
