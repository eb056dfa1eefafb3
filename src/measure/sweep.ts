import { fault, FaultError, faultOf } from '../engine/fault.ts';
import type { Settings } from '../engine/sampling/policies/settings.ts';
import type { TraceModel } from '../engine/trace/trace.ts';
import { type Executor, ExecutorError } from '../tasks/execution.ts';
import type { Task } from '../tasks/format.ts';
import { evaluate, type Evaluation, type Written } from './evaluation.ts';
import type { Fate } from './fates.ts';
import type { SweepGate } from './gate.ts';
import type { Point } from './point.ts';
import { tally, type TextResult } from './tally.ts';
import { timingProblem, type Clocks, type Spoilt, type TimingProblem } from './timing.ts';

/** A model that is loaded and warm, on a device. */
export interface SweptModel {
  readonly model: TraceModel;
  readonly device: string;
  readonly adapter: string;
  /**
   * Has the model answer one task.
   * @throws FaultError as `EvaluationParts.write`; `cancelled` when the signal cut it off
   */
  readonly write: (task: Task, settings: Settings, signal: AbortSignal) => Promise<Written>;
}

/** One setting to measure. */
export interface SweepCell {
  /** Which model, by what `SweepParts.open` knows it. */
  readonly model: string;
  readonly settings: Settings;
}

export type SweepEvent =
  /** A model is being loaded. */
  | { readonly kind: 'load'; readonly model: string }
  /** The gate is closed and nothing is under way: paused, or hidden. */
  | { readonly kind: 'held' }
  /** The setting's first text is written once before any time is taken. */
  | { readonly kind: 'warm-up'; readonly cell: number }
  /** A text is done. The point holds the texts of this setting so far. */
  | {
      readonly kind: 'task';
      readonly cell: number;
      readonly point: Point;
      /** Of this setting. */
      readonly done: number;
      /** Whether the setting is done with it. */
      readonly last: boolean;
      /** The text, tests included. */
      readonly seconds: number;
    }
  /** The tests of a task could not be run: its text counts for speed alone. */
  | {
      readonly kind: 'untested';
      readonly cell: number;
      readonly task: string;
      /** Why, a sentence. */
      readonly message: string;
    }
  /** A measurement was thrown away; the task is run again. */
  | ({ readonly kind: 'discarded'; readonly cell: number; readonly task: string } & Spoilt);

export interface SweepParts {
  /** How often each task is written; left out, once with the setting's own seed. */
  readonly runs?: SweepRuns;
  /** Loads a model, or hands out the one that is loaded. What it holds is the caller's to free. */
  readonly open: (model: string, signal: AbortSignal) => Promise<SweptModel>;
  /**
   * Asked once, when the first model is loaded and before anything is timed: what is measured, suited to the device
   * that it came to run on. It begins with the same model. Left out, the settings stay as they are.
   */
  readonly suited?: () => readonly SweepCell[];
  readonly execute: Executor;
  readonly clocks: Clocks;
  readonly gate: SweepGate;
  readonly signal: AbortSignal;
  readonly onEvent: (event: SweepEvent) => void;
}

/** How often each task of a sweep is written. */
export interface SweepRuns {
  /** Every setting is measured with these in place of its own. */
  readonly seeds: readonly number[];
  /** Of each seed. */
  readonly repeats: number;
}

export interface SweepResult {
  /** The settings that were finished, in their order. */
  readonly points: readonly Point[];
  readonly end: 'done' | 'cancelled';
}

/**
 * Measures settings one after the other, each over all tasks. One loop for the page and the command line.
 *
 * Speed counts the time in the model alone. Before the first text with a model or a chunk size the first
 * task is written once without being measured, so that nothing compiles on the clock. A task during which
 * the page was hidden or a clock jumped is thrown away and run again. A text whose tests cannot be run counts
 * for speed alone. Cancelling ends the sweep within a
 * pass and keeps the settings that were done.
 *
 * @throws FaultError what the model or the executor failed with: the points so far were told by `onEvent`
 */
export async function sweep(
  asked: readonly SweepCell[],
  tasks: readonly Task[],
  parts: SweepParts,
): Promise<SweepResult> {
  let cells = asked;
  const points: Point[] = [];
  const warm = new Set<string>();
  let model: string | null = null;
  let bench: SweptModel | null = null;
  try {
    for (let index = 0; index < cells.length; index++) {
      const next = cells[index]!.model;
      if (bench === null || model !== next) {
        await passGate(parts);
        parts.onEvent({ kind: 'load', model: next });
        const first = bench === null;
        bench = await parts.open(next, parts.signal);
        model = next;
        if (first) cells = parts.suited?.() ?? cells;
      }
      const cell = cells[index]!;
      const cellRun = new CellRun(index, cell.settings, bench, parts);
      const width = `${cell.model} ${cell.settings.policy.kind === 'ar' ? 1 : cell.settings.chunk}`;
      if (!warm.has(width)) await cellRun.warmUp(tasks);
      warm.add(width);
      points.push(await cellRun.measure(tasks));
    }
    return { points, end: 'done' };
  } catch (error) {
    if (parts.signal.aborted) return { points, end: 'cancelled' };
    throw error;
  }
}

/** Times in a row that a clock may spoil one task. */
const MOST_DISCARDS = 5;

/** A task that was done. */
interface Measured {
  readonly text: TextResult;
  /** Milliseconds, tests included. */
  readonly took: number;
  /** Why its tests could not be run; null when they were. */
  readonly untested: ExecutorError | null;
  /** Why its timing cannot stand; null when it can. */
  readonly problem: TimingProblem | null;
}

/** One setting of a sweep. */
class CellRun {
  readonly #index: number;
  readonly #settings: Settings;
  readonly #bench: SweptModel;
  readonly #parts: SweepParts;

  constructor(index: number, settings: Settings, bench: SweptModel, parts: SweepParts) {
    this.#index = index;
    this.#settings = settings;
    this.#bench = bench;
    this.#parts = parts;
  }

  async warmUp(tasks: readonly Task[]): Promise<void> {
    const { gate, signal, onEvent } = this.#parts;
    const [first] = tasks;
    if (first === undefined) return;
    for (;;) {
      await passGate(this.#parts);
      onEvent({ kind: 'warm-up', cell: this.#index });
      const { visible } = gate;
      try {
        await this.#bench.write(first, this.#settings, AbortSignal.any([signal, visible]));
        return;
      } catch (error) {
        // A task that is too long for the model fails when it is measured, and is counted there.
        if (faultOf(error).code === 'prompt-too-long') return;
        if (signal.aborted || !visible.aborted) throw error;
      }
    }
  }

  async measure(tasks: readonly Task[]): Promise<Point> {
    const texts: TextResult[] = [];
    const { model, device, adapter } = this.#bench;
    const { seeds, repeats } = this.#parts.runs ?? { seeds: [this.#settings.seed], repeats: 1 };
    const runs = { seeds, repeats, tasks: tasks.length };
    const settings = { ...this.#settings, seed: seeds[0] ?? this.#settings.seed };
    const head = { settings, model, device, adapter };
    const now = (): string => new Date(this.#parts.clocks.read().wall).toISOString();
    const all = seeds.flatMap((seed) =>
      Array.from({ length: repeats }, () => tasks.map((task) => ({ task, seed }))).flat(),
    );
    for (const { task, seed } of all) {
      const { text, took, untested } = await this.#task(task, { ...settings, seed });
      texts.push(text);
      if (untested !== null) {
        const { message } = untested;
        this.#parts.onEvent({ kind: 'untested', cell: this.#index, task: task.id, message });
      }
      this.#parts.onEvent({
        kind: 'task',
        cell: this.#index,
        point: tally({ ...head, when: now() }, texts, runs),
        done: texts.length,
        last: texts.length === all.length,
        seconds: took / 1000,
      });
    }
    return tally({ ...head, when: now() }, texts, runs);
  }

  /** One task, again and again until its measurement can stand. */
  async #task(task: Task, settings: Settings): Promise<Measured> {
    const { gate, signal, onEvent } = this.#parts;
    for (let spoilt = 0; spoilt < MOST_DISCARDS;) {
      await passGate(this.#parts);
      const { visible } = gate;
      const attempt = await this.#attempt(task, settings, AbortSignal.any([signal, visible]));
      throwIfCancelled(signal);
      const discard = (spoilt: Spoilt): void =>
        onEvent({ kind: 'discarded', cell: this.#index, task: task.id, ...spoilt });
      if (visible.aborted) {
        discard({ why: 'hidden' });
      } else if ('error' in attempt) {
        throw attempt.error;
      } else if (attempt.problem !== null) {
        spoilt++;
        discard({ why: 'clock', problem: attempt.problem });
      } else {
        return attempt;
      }
    }
    throw new FaultError(fault('clock-unsteady', { times: MOST_DISCARDS }));
  }

  async #attempt(
    task: Task,
    settings: Settings,
    signal: AbortSignal,
  ): Promise<Measured | { readonly error: unknown }> {
    const { clocks, execute } = this.#parts;
    const began = clocks.read().steady;
    let problem: TimingProblem | null = null;
    const broken: ExecutorError[] = [];
    let logProb = 0;
    try {
      const evaluation = await evaluate([task], {
        execute: async (execution) => {
          try {
            return await execute(execution);
          } catch (error) {
            if (!(error instanceof ExecutorError)) throw error;
            broken.push(error);
            return { ok: true, calls: [] };
          }
        },
        write: async (asked) => {
          const before = clocks.read();
          const written = await this.#bench.write(asked, settings, signal);
          logProb = written.logProb;
          problem = timingProblem(before, clocks.read(), written.seconds);
          return written;
        },
      });
      const { tokens, passes, seconds } = evaluation;
      const untested = broken[0] ?? null;
      const fate = untested === null ? fateOf(evaluation) : 'untested';
      const text = { fate, tokens, passes, seconds, logProb };
      return { text, took: clocks.read().steady - began, problem, untested };
    } catch (error) {
      return { error };
    }
  }
}

/** What became of the one text of an evaluation. */
function fateOf({ passed, parsed, passes }: Evaluation): Fate {
  if (passed === 1) return 'passed';
  if (passes === 0) return 'too-long';
  return parsed === 1 ? 'failed' : 'unparsed';
}

/** Waits at the gate, and says so where that takes time. */
async function passGate({ gate, signal, onEvent }: SweepParts): Promise<void> {
  throwIfCancelled(signal);
  if (gate.state !== 'open') onEvent({ kind: 'held' });
  await gate.pass(signal);
  throwIfCancelled(signal);
}

function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new FaultError(fault('cancelled', { what: 'sweep' }));
}
