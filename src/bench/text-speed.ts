import type { Denoiser } from '../engine/denoiser.ts';
import { measure } from '../engine/trace/measures.ts';
import { recordRun } from '../engine/trace/recorder.ts';
import { sample } from '../engine/sampling/sampler.ts';
import { DEFAULT_SETTINGS, type Settings } from '../engine/sampling/policies/settings.ts';
import type { Trace, TraceModel, TracePrompt } from '../engine/trace/trace.ts';
import { NO_COUNTS, perPass, sumOf, type GpuCounts, type GpuWatch } from './gpu-counts.ts';
import { spreadOf, type Spread } from '../engine/speed/spread.ts';
import { timed } from './timed-denoiser.ts';

/** A model that writes, and what it is called in the table. */
export interface Contestant {
  readonly name: string;
  readonly model: TraceModel;
  readonly denoiser: Denoiser;
  readonly settings: Settings;
  /** The same requests for all contestants, as its own tokenizer writes them. */
  readonly prompts: readonly TracePrompt[];
}

/** How fast a contestant writes the same prompts as all others. */
export interface TextSpeed {
  readonly name: string;
  /** Of a round over all prompts, prefill included. */
  readonly tokensPerSecond: Spread;
  /** To the first contestant, round by round. */
  readonly ratio: Spread;
  readonly tokensPerForward: number;
  /** Share of the prompts whose text is the first contestant's, 0 to 1. */
  readonly sameText: number;
  /** Where the milliseconds of a forward go, over all rounds. */
  readonly phases: Phases;
  /** A forward's calls of WebGPU; null elsewhere. */
  readonly gpu: GpuCounts | null;
}

/** Milliseconds a forward. */
export interface Phases {
  /** The model, from the call to its answer. */
  readonly forward: number;
  /** Of that, waiting for what is read back; 0 where nothing is. */
  readonly readBack: number;
  /** All else: the sampler, the trace. */
  readonly sampler: number;
}

/** Left to right, the paper's fixed steps, and draft and verify from as the page starts to as narrow as it gets. */
export const CONTESTS: readonly { readonly name: string; readonly settings: Settings }[] = [
  { name: 'left to right', settings: { ...DEFAULT_SETTINGS, policy: { kind: 'ar' } } },
  {
    name: 'fixed steps, chunk 32, 8 steps',
    settings: { ...DEFAULT_SETTINGS, chunk: 32, policy: { kind: 'steps', steps: 8 } },
  },
  ...[
    [16, 4],
    [16, 0],
    [8, 1],
    [8, 0],
    [4, 1],
    [4, 0],
  ].map(([chunk = 16, ahead = 4]) => ({
    name: `draft and verify, chunk ${chunk}, ${ahead} ahead`,
    settings: { ...DEFAULT_SETTINGS, chunk, policy: { kind: 'verify', ahead } as const },
  })),
];

/**
 * Lets contestants write the same prompts, each prompt by all of them before the next one is begun.
 * @param rounds at least 1; one more is written first and dropped, since it may compile
 * @throws FaultError as a run does
 */
export async function raceTexts(
  contestants: readonly Contestant[],
  rounds: number,
  now: () => number,
  watch: GpuWatch | null,
): Promise<TextSpeed[]> {
  const lanes = contestants.map((contestant) => new Lane(contestant, now, watch));
  for (let round = -1; round < rounds; round++) {
    for (const lane of lanes) lane.begin(round >= 0);
    for (let at = 0; lanes.some((lane) => lane.has(at)); at++) {
      for (const lane of lanes) await lane.write(at);
    }
    for (const lane of lanes) lane.end();
  }
  return lanes.map((lane) => lane.speed(lanes[0] ?? lane));
}

/** One contestant's account. */
class Lane {
  readonly #contestant: Contestant;
  readonly #timer: ReturnType<typeof timed>;
  readonly #now: () => number;
  readonly #watch: GpuWatch | null;
  readonly #texts: string[] = [];
  readonly #speeds: number[] = [];
  #counts = false;
  #tokens = 0;
  #seconds = 0;
  #total = { tokens: 0, passes: 0, forwards: 0, ms: 0, wall: 0, waits: 0 };
  #gpu: GpuCounts = NO_COUNTS;

  constructor(contestant: Contestant, now: () => number, watch: GpuWatch | null) {
    this.#contestant = contestant;
    this.#timer = timed(contestant.denoiser, now);
    this.#now = now;
    this.#watch = watch;
  }

  begin(counts: boolean): void {
    this.#counts = counts;
    this.#tokens = 0;
    this.#seconds = 0;
  }

  has(at: number): boolean {
    return at < this.#contestant.prompts.length;
  }

  async write(at: number): Promise<void> {
    const { model, settings, prompts } = this.#contestant;
    const prompt = prompts[at];
    if (prompt === undefined) return;
    this.#timer.take();
    this.#watch?.take();
    const began = this.#now();
    const passes = sample(this.#timer.denoiser, prompt, settings, { now: this.#now });
    const trace: Trace = await recordRun({ model, device: '', prompt, settings }, passes);
    const wall = this.#now() - began;
    this.#texts[at] = trace.tokens.join(' ');
    if (!this.#counts) return;
    const { tokens, passes: count } = measure(trace);
    const { forwards, ms } = this.#timer.take();
    const gpu = this.#watch?.take();
    this.#tokens += tokens;
    this.#seconds += wall / 1000;
    const total = this.#total;
    total.tokens += tokens;
    total.passes += count;
    total.forwards += forwards;
    total.ms += ms;
    total.wall += wall;
    total.waits += gpu?.mapWait ?? 0;
    if (gpu !== undefined) this.#gpu = sumOf(this.#gpu, gpu);
  }

  end(): void {
    if (this.#counts) this.#speeds.push(this.#tokens / this.#seconds);
  }

  speed(first: Lane): TextSpeed {
    const { tokens, passes, forwards, ms, wall, waits } = this.#total;
    const same = this.#texts.filter((text, at) => text === first.#texts[at]).length;
    const a = (value: number): number => value / Math.max(1, forwards);
    return {
      name: this.#contestant.name,
      tokensPerSecond: spreadOf(this.#speeds),
      ratio: spreadOf(this.#speeds.map((speed, round) => speed / (first.#speeds[round] ?? NaN))),
      tokensPerForward: tokens / Math.max(1, passes),
      sameText: same / Math.max(1, this.#texts.length),
      phases: { forward: a(ms), readBack: a(waits), sampler: a(wall - ms) },
      gpu: this.#watch === null ? null : perPass(this.#gpu, forwards),
    };
  }
}
