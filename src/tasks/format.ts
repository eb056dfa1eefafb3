import * as v from 'valibot';
import { likelyEntry } from '../engine/code/declared.ts';
import { isBindable } from '../engine/code/identifier.ts';
import { jsonFault, type JsonFault } from './json-value.ts';
import { readSignature, type SignatureProblem } from '../engine/prompt/signature.ts';

/**
 * The task format: JSON lines, one task a line; the same for held-out suites, built-in examples and a
 * user's own file. A file that breaks it is described line by line, for a person to mend.
 */

const text = v.pipe(
  v.string(),
  v.check((value) => value.trim() !== '', 'empty'),
);
const entry = v.pipe(v.string(), v.check(isBindable, 'no-name'));
const isJson = <T>(): v.CheckAction<T, (issue: v.CheckIssue<T>) => string> =>
  v.check(
    (value) => jsonFault(value) === null,
    ({ input }) => jsonFault(input) ?? '',
  );

/** Tests of a task at most: all of them have one second together. */
export const MOST_TESTS = 1000;

const TESTS = v.pipe(
  v.array(v.unknown()),
  v.minLength(1, 'no-test'),
  v.maxLength(MOST_TESTS, 'too-many'),
  v.array(
    v.object({
      args: v.pipe(v.array(v.unknown()), isJson()),
      expected: v.pipe(v.unknown(), isJson()),
    }),
  ),
);

/** One call of the function. Arguments and result are JSON values. */
export interface TaskTest {
  readonly args: readonly unknown[];
  readonly expected: unknown;
  /** Of a test that a person wrote: the function that it calls, where the text declares that; else the task's. */
  readonly entry?: string;
  /** Code that must run through behind the text, in place of a call; a task has no other test beside it. */
  readonly script?: string;
}
const tests = v.pipe(
  TESTS,
  v.transform((read): readonly TaskTest[] => read),
);

const TASK = v.variant('kind', [
  v.object({
    id: text,
    kind: v.literal('write'),
    instruction: text,
    /** `name(arg, arg)`; null: the model writes it too. */
    signature: v.nullish(v.string(), null),
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
    /** The code between each hole and the next; absent where there is one hole. */
    parts: v.exactOptional(v.pipe(v.array(text), v.readonly())),
    entry,
    tests,
  }),
]);

/** What tasks of public benchmarks have besides, see `public-format.on-demand.ts`. */
interface OfBenchmarks {
  readonly language?: 'javascript' | 'typescript';
  /** Text that goes on from the task's code ends before the first of these. */
  readonly stop?: readonly string[];
}

export type Task = Readonly<v.InferOutput<typeof TASK>> & OfBenchmarks;
export type TaskKind = Task['kind'];

export const TASK_KINDS = ['write', 'repair', 'infill'] as const satisfies readonly TaskKind[];

/** What is wrong with a line of a task file. */
export type TaskProblem = {
  /** From 1. */
  readonly line: number;
} & LineProblem;

type LineProblem =
  | FormatProblem
  /** Said by whoever reads a file for more than its format. */
  | { readonly message: string }
  /** Its signature cannot be read. */
  | { readonly signature: SignatureProblem };

/** How a line breaks the format; `src/words/en/task-problems.ts` says it. `at` is a path, with dots. */
export type FormatProblem =
  /** @property said by the parser */
  | { readonly why: 'not-json'; readonly said: string }
  | { readonly why: 'no-object'; readonly received: string }
  | { readonly why: 'missing' | 'empty' | 'no-name' | 'no-test'; readonly at: string }
  | {
      readonly why: 'unfit';
      readonly at: string;
      readonly received: string;
      readonly expected: string | null;
    }
  | {
      readonly why: 'too-many';
      readonly at: string;
      readonly received: string;
      readonly most: number;
    }
  | { readonly why: 'value'; readonly at: string; readonly fault: JsonFault }
  /** @property id as JSON @property earlier the line that has it already */
  | { readonly why: 'twice'; readonly id: string; readonly earlier: number }
  /** Tests that are code, in another language than tests run in. */
  | { readonly why: 'untestable'; readonly language: string }
  /** Of a whole file. */
  | { readonly why: 'no-task' };

/** Longest text of a problem, characters. */
const MOST_TEXT = 140;

export interface TaskFile {
  readonly tasks: readonly Task[];
  /** The line of each task, by its id. */
  readonly lines: ReadonlyMap<string, number>;
  /** In the order of lines; empty when the file is sound. */
  readonly problems: readonly TaskProblem[];
}

/** Reads a line of another format; null where it is none. */
export type OtherFormat = (json: unknown) => ParsedLine | null;

/** Reads a task file. Blank lines are skipped; a file without a task is a problem of its first line. */
export function parseTasks(file: string, other?: OtherFormat): TaskFile {
  const tasks: Task[] = [];
  const problems: TaskProblem[] = [];
  const lines = new Map<string, number>();
  for (const [i, source] of file
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (source.trim() === '') continue;
    const line = i + 1;
    const parsed = parseLine(source, other);
    if (!parsed.ok) {
      problems.push({ line, ...parsed.problem });
      continue;
    }
    const { task } = parsed;
    const earlier = lines.get(task.id);
    if (earlier === undefined) {
      lines.set(task.id, line);
      tasks.push(task);
    } else {
      problems.push({ line, why: 'twice', id: shortened(JSON.stringify(task.id)), earlier });
    }
  }
  if (tasks.length === 0 && problems.length === 0) {
    problems.push({ line: 1, why: 'no-task' });
  }
  return { tasks, lines, problems };
}

/** The function that the tests of a task call; null where the model names it: then it is the first of the text. */
export function entryOf(task: Task): string | null {
  if (task.kind !== 'write') return task.entry;
  if (task.signature === null) return null;
  const reading = readSignature(task.signature);
  return reading.ok ? reading.signature.name : task.signature;
}

/** The same in words, for a person who looks at the tests before they run; null where the text seems to have none. */
export function likelyEntryOf(task: Task, code: string): string | null {
  return entryOf(task) ?? likelyEntry(code);
}

export type ParsedLine =
  | { readonly ok: true; readonly task: Task }
  | { readonly ok: false; readonly problem: LineProblem };

function parseLine(source: string, other?: OtherFormat): ParsedLine {
  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: { why: 'not-json', said: shortened(said) } };
  }
  const read = other?.(json) ?? null;
  if (read !== null) return read;
  const result = v.safeParse(TASK, json);
  if (!result.success) return { ok: false, problem: problemOf(result.issues[0]) };
  const task = result.output;
  if (task.kind !== 'write' || task.signature === null) return { ok: true, task };
  const reading = readSignature(task.signature);
  if (!reading.ok) return { ok: false, problem: { signature: reading.problem } };
  return { ok: true, task: { ...task, signature: reading.signature.text } };
}

/** A file may say anything, and all of it. */
function shortened(text: string): string {
  return text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT - 1)}…` : text;
}

/** What a schema says of a line. */
export function problemOf(issue: v.BaseIssue<unknown>): FormatProblem {
  const path = v.getDotPath(issue);
  const received = shortened(issue.received);
  if (path === null) return { why: 'no-object', received };
  const at = shortened(path);
  if (issue.received === 'undefined') return { why: 'missing', at };
  if (issue.kind === 'schema') return { why: 'unfit', at, received, expected: issue.expected };
  const { message } = issue;
  switch (message) {
    case 'number':
    case 'depth':
      return { why: 'value', at, fault: message };
    case 'too-many':
      return { why: 'too-many', at, received, most: MOST_TESTS };
    case 'no-name':
    case 'no-test':
      return { why: message, at };
    default:
      return { why: 'empty', at };
  }
}
