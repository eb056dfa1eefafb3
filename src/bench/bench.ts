import type { Denoiser } from '../engine/denoiser.ts';
import type { TraceModel, TracePrompt } from '../engine/trace/trace.ts';
import { tracePrompt, type ModelTokenizer } from '../engine/models/tokenizer.ts';
import type { DeviceReport } from '../engine/runtime/device-report.ts';
import { askedFor } from '../engine/prompt/asked.ts';
import { normaliseInstruction, type Prompt } from '../engine/prompt/prompt.ts';
import { words } from '../words/words.ts';
import type { GpuWatch } from './gpu-counts.ts';
import type { GpuTime } from './gpu-time.ts';
import { timePasses, type PassTime } from '../engine/speed/pass-times.ts';
import { timeStart, type Startable, type StartUp } from './start-up.ts';
import { CONTESTS, raceTexts, type Contestant, type TextSpeed } from './text-speed.ts';
import { raceUncached, type PlainWays, type UncachedRace } from './uncached.ts';

/** A model on a device, ready to be measured. */
export interface Subject {
  readonly model: TraceModel;
  readonly denoiser: Denoiser;
  readonly tokenizer: ModelTokenizer;
  readonly device: DeviceReport;
}

/** How much is measured. */
export interface Effort {
  /** Tasks that are written, from the front of the built-in ones. */
  readonly tasks: number;
  /** Measurements of every figure; five are the fewest that a median is worth anything of. */
  readonly rounds: number;
  /** Cached tokens before the forwards that are timed. */
  readonly contexts: readonly number[];
  /** Tokens that the race against no cache writes; 0 leaves it out. */
  readonly uncachedTokens: number;
  /** Starts that are timed; 0 leaves them out. */
  readonly starts: number;
}

export const FULL: Effort = {
  tasks: 16,
  rounds: 5,
  contexts: [32, 128, 256, 448],
  uncachedTokens: 256,
  starts: 5,
};
/** To see that everything works: its figures say nothing. */
export const QUICK: Effort = { tasks: 1, rounds: 1, contexts: [32], uncachedTokens: 8, starts: 1 };

/** What is to be measured. */
export interface BenchAsked {
  readonly model: string;
  readonly twin: string | null;
  readonly effort: Effort;
}

/** What one session on one device measured. */
export interface BenchResult {
  readonly version: 1;
  readonly at: string;
  readonly machine: Readonly<Record<string, string | number | boolean>>;
  readonly model: TraceModel;
  readonly device: Pick<DeviceReport, 'backend' | 'label' | 'adapter' | 'selfCheck'> & {
    /** Runtimes that were not used, with the reason in words. */
    readonly refused: readonly { readonly label: string; readonly reason: string }[];
  };
  readonly effort: Effort;
  readonly passes: readonly PassTime[];
  readonly texts: readonly TextSpeed[];
  readonly uncached: UncachedRace | null;
  /** Null where none was asked for. */
  readonly startUp: StartUp | null;
  /** Share of the time in which the graphics device computed, over draft and verify; null where it cannot tell. */
  readonly gpuBusy: number | null;
}

export interface BenchParts {
  readonly subject: Subject;
  /** A model trained left to right, which races too. */
  readonly twin: Subject | null;
  /** The same weights the usual way. */
  readonly plain: () => Promise<PlainWays>;
  /** The subject, opened afresh. */
  readonly startable: Startable;
  /** What is written; the effort says how many of them. */
  readonly tasks: readonly Prompt[];
  readonly machine: BenchResult['machine'];
  readonly watch: GpuWatch | null;
  readonly gpuTime: GpuTime | null;
  readonly now: () => number;
  readonly onStep: (step: string) => void;
}

/** @throws FaultError as a run does */
export async function bench(parts: BenchParts, effort: Effort): Promise<BenchResult> {
  const { subject, twin, now, watch, onStep } = parts;
  const { denoiser } = subject;
  onStep('passes by width and context');
  const passes = await timePasses(denoiser, effort.contexts, effort.rounds, now);
  onStep(`texts: ${CONTESTS.length} ways to write ${effort.tasks} functions`);
  const tasks = parts.tasks.slice(0, effort.tasks);
  const contestants = contestantsOf(subject, twin, tasks);
  const texts = await raceTexts(contestants, effort.rounds, now, watch);
  onStep('the usual way, without a cache');
  const uncached = effort.uncachedTokens === 0 ? null : await withoutCache(parts, effort);
  onStep('from a click to the first token');
  const startUp = await startUpOf(parts, effort);
  onStep('how busy the graphics device is');
  const gpuBusy = await busyShare(parts, contestants);
  return {
    version: 1,
    at: new Date().toISOString(),
    machine: parts.machine,
    model: subject.model,
    device: deviceOf(subject.device),
    effort,
    passes,
    texts,
    uncached,
    startUp,
    gpuBusy,
  };
}

function deviceOf({
  backend,
  label,
  adapter,
  selfCheck,
  refused,
}: DeviceReport): BenchResult['device'] {
  const inWords = refused.map((each) => ({
    label: each.label,
    reason: words.faults.refused(each),
  }));
  return { backend, label, adapter, selfCheck, refused: inWords };
}

function promptsOf(tokenizer: ModelTokenizer, tasks: readonly Prompt[]): TracePrompt[] {
  return tasks.map((task) => {
    const asked = askedFor(task);
    const instruction = normaliseInstruction(asked.instruction);
    return tracePrompt({ ...asked, instruction }, task, tokenizer);
  });
}

/** Every rule of the model, and the twin left to right. */
function contestantsOf(
  subject: Subject,
  twin: Subject | null,
  tasks: readonly Prompt[],
): Contestant[] {
  const prompts = promptsOf(subject.tokenizer, tasks);
  const own = CONTESTS.map((contest) => ({ ...contest, ...subject, prompts }));
  const [leftToRight] = CONTESTS;
  if (twin === null || leftToRight === undefined) return own;
  const name = `${twin.model.id}, ${leftToRight.name}`;
  return [...own, { ...leftToRight, ...twin, name, prompts: promptsOf(twin.tokenizer, tasks) }];
}

async function withoutCache(
  { subject, plain, tasks, now }: BenchParts,
  { uncachedTokens }: Effort,
): Promise<UncachedRace | null> {
  const [prompt] = promptsOf(subject.tokenizer, tasks.slice(0, 1));
  if (prompt === undefined) return null;
  const room = subject.denoiser.shape.contextLength - prompt.tokens.length;
  const count = Math.min(uncachedTokens, room);
  return raceUncached(subject.denoiser, await plain(), prompt.tokens, count, now);
}

async function startUpOf(
  { startable, tasks, now }: BenchParts,
  { starts }: Effort,
): Promise<StartUp | null> {
  const [prompt] = tasks;
  return prompt === undefined || starts === 0 ? null : timeStart(startable, prompt, starts, now);
}

/** Timestamps cost time themselves, so they are taken in a race of their own. */
async function busyShare(
  { gpuTime, now }: BenchParts,
  contestants: readonly Contestant[],
): Promise<number | null> {
  const verify = contestants.find(({ settings }) => settings.policy.kind === 'verify');
  if (gpuTime === null || verify === undefined) return null;
  await gpuTime.begin();
  const began = now();
  await raceTexts([{ ...verify, prompts: verify.prompts.slice(0, 1) }], 1, now, null);
  const wall = now() - began;
  const busy = await gpuTime.end();
  return busy === null ? null : busy / wall;
}
