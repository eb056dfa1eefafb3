import { type Fault, FaultError, faultText } from '../engine/fault.ts';
import type { Executor } from '../tasks/execution.ts';
import { TASK_KINDS, type Task, type TaskKind } from '../tasks/format.ts';
import { type AnswerForm, programOf } from '../engine/prompt/prompt.ts';
import { describeFailure } from '../tasks/describe-failure.ts';
import { runTask, type TaskOutcome } from '../tasks/run.ts';
import { wilsonInterval } from './wilson.ts';

/** What a model wrote, and what it took. */
export interface Written {
  /** What the model wrote: the whole function; of an infill task the text of the hole; of a chat model its answer. */
  readonly code: string;
  /** How it answers; absent: as code. */
  readonly answer?: Exclude<AnswerForm, 'code'>;
  /** [EOS] included. */
  readonly tokens: number;
  /** Every forward, commits included. */
  readonly passes: number;
  readonly seconds: number;
  /** Log-likelihood of the text under the causal pass, nats. */
  readonly logProb: number;
}

/** How one task went. */
export interface TaskRecord {
  readonly id: string;
  readonly kind: TaskKind;
  readonly passed: boolean;
  /** What the model wrote; empty when it was not asked. */
  readonly code: string;
  /** Why it failed, one line; null when it passed. */
  readonly error: string | null;
}

export interface KindCount {
  readonly n: number;
  readonly passed: number;
}

/** A model held against a set of tasks. */
export interface Evaluation {
  readonly n: number;
  readonly passed: number;
  readonly passAt1: number;
  /** Wilson's 95 % interval of `passAt1`. */
  readonly ci95: readonly [lo: number, hi: number];
  /** Texts that parse as JavaScript. */
  readonly parsed: number;
  readonly tokens: number;
  readonly passes: number;
  readonly tokensPerForward: number;
  /** Spent in the model: neither loading nor tests are counted. */
  readonly seconds: number;
  readonly byKind: Readonly<Record<TaskKind, KindCount>>;
  readonly tasks: readonly TaskRecord[];
}

export interface EvaluationParts {
  /** Has the model write; a FaultError `prompt-too-long` fails the task, any other ends the evaluation. */
  readonly write: (task: Task) => Promise<Written>;
  readonly execute: Executor;
  /** Says what kept a task from being asked; left out, that is its code and data. */
  readonly tellFault?: (fault: Fault) => string;
  /** Hears of every task as it ends. */
  readonly onTask?: (record: TaskRecord, done: number) => void;
}

interface Attempt {
  readonly written: Written;
  readonly passed: boolean;
  readonly parsed: boolean;
  readonly error: string | null;
}

/** Has the model answer each task once, one after the other, and runs the tests. */
export async function evaluate(
  tasks: readonly Task[],
  parts: EvaluationParts,
): Promise<Evaluation> {
  const records: TaskRecord[] = [];
  const sum = { parsed: 0, tokens: 0, passes: 0, seconds: 0 };
  for (const task of tasks) {
    const { written, passed, parsed, error } = await attempt(task, parts);
    sum.parsed += parsed ? 1 : 0;
    sum.tokens += written.tokens;
    sum.passes += written.passes;
    sum.seconds += written.seconds;
    const record = { id: task.id, kind: task.kind, passed, code: written.code, error };
    records.push(record);
    parts.onTask?.(record, records.length);
  }
  const { n, passed } = count(records);
  return {
    n,
    passed,
    passAt1: n === 0 ? 0 : passed / n,
    ci95: wilsonInterval(passed, n),
    parsed: sum.parsed,
    tokens: sum.tokens,
    passes: sum.passes,
    tokensPerForward: sum.passes === 0 ? 0 : sum.tokens / sum.passes,
    seconds: sum.seconds,
    byKind: countByKind(records),
    tasks: records,
  };
}

async function attempt(
  task: Task,
  { write, execute, tellFault = faultText }: EvaluationParts,
): Promise<Attempt> {
  let written: Written;
  try {
    written = await write(task);
  } catch (error) {
    if (error instanceof FaultError && error.fault.code === 'prompt-too-long') {
      return notAsked(tellFault(error.fault));
    }
    throw error;
  }
  const { passed, parsed, failure } = await outcomeOf(task, written, execute);
  return { written, passed, parsed, error: failure === null ? null : describeFailure(failure) };
}

/** Holds what was written against the tests. Code to be found in an answer takes what only chat models need. */
async function outcomeOf(
  task: Task,
  { code, answer }: Written,
  execute: Executor,
): Promise<TaskOutcome> {
  if (answer === undefined) return runTask(task, programOf(task, code), execute);
  const { answeredOf } = await import('../engine/prompt/answered.on-demand.ts');
  const { runAnswer } = await import('../tasks/answers.on-demand.ts');
  const { program, language } = answeredOf(task, code, answer);
  return runAnswer(task, program, language, execute);
}

function notAsked(error: string): Attempt {
  const written = { code: '', tokens: 0, passes: 0, seconds: 0, logProb: 0 };
  return { written, passed: false, parsed: false, error };
}

function count(records: readonly TaskRecord[]): KindCount {
  return { n: records.length, passed: records.filter(({ passed }) => passed).length };
}

function countByKind(records: readonly TaskRecord[]): Record<TaskKind, KindCount> {
  const of = (kind: TaskKind): KindCount => count(records.filter((record) => record.kind === kind));
  const [write, repair, infill] = TASK_KINDS;
  return { write: of(write), repair: of(repair), infill: of(infill) };
}
