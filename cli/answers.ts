import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { FaultError } from '../src/engine/fault.ts';
import type { Settings } from '../src/engine/sampling/policies/settings.ts';
import type { TracePrompt } from '../src/engine/trace/trace.ts';
import { evidenceOf } from '../src/engine/doubt/evidence.ts';
import type { Executor } from '../src/tasks/execution.ts';
import type { Task } from '../src/tasks/format.ts';
import { answeredOf } from '../src/engine/prompt/answered.on-demand.ts';
import type { Prompt } from '../src/engine/prompt/prompt.ts';
import { runTask } from '../src/tasks/run.ts';
import { bad } from './arguments.ts';
import { readText } from './files.ts';
import type { OpenModel } from './open-model.ts';
import { SUITES_FOLDER } from './suites.ts';
import { readTaskFile } from './task-file.ts';
import { encodePrompt, type Writer } from './writer.ts';

/** What a model is asked, and by which tests it is judged; without tests there is no right answer. */
export interface Question {
  /** A file of `corpus/suites` or `corpus/requests`, without its ending. */
  readonly suite: string;
  readonly id: string;
  readonly prompt: Prompt;
  /** Null for what lies outside of what the model knows. */
  readonly task: Task | null;
}

const ANSWER = v.object({
  suite: v.string(),
  id: v.string(),
  /** Whether no text of the model's can be right for it. */
  outside: v.boolean(),
  right: v.boolean(),
  evidence: v.object({
    instruction: v.string(),
    pieces: v.number(),
    code: v.string(),
    scores: v.array(v.nullable(v.number())),
  }),
});

/** What a model answered, and whether it is right. */
export type Answer = Readonly<v.InferOutput<typeof ANSWER>>;

const HEAD = v.object({ model: v.string(), revision: v.string(), settings: v.string() });

/** What a file of answers is of: answers of another model, or under other settings, are of no use. */
export type AnswersHead = Readonly<v.InferOutput<typeof HEAD>>;

const REQUEST = v.object({
  id: v.string(),
  instruction: v.string(),
  signature: v.nullish(v.string(), null),
});

/** Where the requests lie that no text of the model's can be right for. */
const REQUESTS_FOLDER = path.join(SUITES_FOLDER, '..', 'requests');

/** @throws CommandError when the suite is malformed */
export async function readSuite(suite: string): Promise<readonly Question[]> {
  const tasks = await readTaskFile(path.join(SUITES_FOLDER, `${suite}.jsonl`));
  return tasks.map((task) => ({ suite, id: task.id, prompt: task, task }));
}

/** @throws CommandError that names the line */
export async function readRequests(suite: string): Promise<readonly Question[]> {
  const file = path.join(REQUESTS_FOLDER, `${suite}.jsonl`);
  const lines = (await readText(file, '--requests')).split('\n').filter((line) => line !== '');
  return lines.map((line, i) => {
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), REQUEST), line);
    if (!parsed.success) throw bad(`${file}:${i + 1}: it must be an id and an instruction.`);
    const { id, instruction, signature } = parsed.output;
    return { suite, id, prompt: { kind: 'write', instruction, signature }, task: null };
  });
}

/** Has the model answer, and runs the tests. @returns null where the prompt leaves no room for an answer */
export async function answer(
  { suite, id, prompt, task }: Question,
  open: OpenModel,
  writer: Writer,
  settings: Settings,
  execute: Executor,
): Promise<Answer | null> {
  const encoded = encodedOrNull(open, prompt);
  if (encoded === null) return null;
  const { code: text, trace } = await writer.write(encoded, settings);
  const { program: code } = answeredOf(prompt, text, trace.prompt.answer);
  const evidence = evidenceOf(trace, open.tokenizer.pieces(), code);
  return {
    suite,
    id,
    outside: task === null,
    right: task !== null && (await runTask(task, code, execute)).passed,
    // JSON has no NaN, and an answer has to be the same whether it was read or made.
    evidence: {
      ...evidence,
      scores: evidence.scores.map((score) => (Number.isNaN(score) ? null : score)),
    },
  };
}

function encodedOrNull(open: OpenModel, prompt: Prompt): TracePrompt | null {
  try {
    return encodePrompt(open, prompt);
  } catch (error) {
    if (error instanceof FaultError && error.fault.code === 'prompt-too-long') return null;
    throw error;
  }
}

/**
 * Answers of before, by suite and id; none where there is no such file, or one of another model or other settings.
 * @throws CommandError for a file that is none of answers
 */
export async function readAnswers(
  file: string,
  head: AnswersHead,
): Promise<ReadonlyMap<string, Answer>> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const [first = '', ...lines] = text.split('\n').filter((line) => line !== '');
  const known = v.safeParse(v.pipe(v.string(), v.parseJson(), HEAD), first);
  if (!known.success || JSON.stringify(known.output) !== JSON.stringify(head)) return new Map();
  return new Map(
    lines.map((line, i) => {
      const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), ANSWER), line);
      if (!parsed.success) throw bad(`--answers: line ${i + 2} of ${file} is no answer.`);
      return [keyOf(parsed.output), parsed.output];
    }),
  );
}

export async function writeAnswers(
  file: string,
  head: AnswersHead,
  answers: Iterable<Answer>,
): Promise<void> {
  await writeFile(file, [head, ...answers].map((line) => `${JSON.stringify(line)}\n`).join(''));
}

export function keyOf({ suite, id }: Pick<Answer, 'suite' | 'id'>): string {
  return `${suite}/${id}`;
}
