import { revealsSlots } from '../sampling/policies/policies.ts';
import { countGiven, givenAt, givenFrom } from './given.ts';
import { denoisedIn, remaskedIn, type Pass, type Trace } from './trace.ts';

/** Numbers of a run, each a pure derivation from its trace. */
export interface Measures {
  /**
   * Every forward of the model: prefill, denoise, commit, decode, recomputation without a cache, and those in which it
   * named what it was asked for.
   */
  readonly passes: number;
  /** Passes of the trace by kind. */
  readonly counts: Readonly<Record<Pass['kind'], number>>;
  /** Forwards before the first of them, in which the model named what it was asked for. */
  readonly naming: number;
  /** Forwards that recomputed finished text, cache mode `none`. */
  readonly recomputes: number;
  /** Tokens that the model wrote, [EOS] included; not those that were given, nor code to put right that it left. */
  readonly tokens: number;
  /** Tokens a forward, all forwards counted; 0 before the first. */
  readonly tokensPerForward: number;
  /** From the start of the run, or of the forwards that it took to name things, to the end of its last pass. */
  readonly seconds: number;
  /** Over the whole run, prefill included; 0 before the first pass. */
  readonly tokensPerSecond: number;
  /** Tokens of the text that were given, or that a person put there during the run. */
  readonly given: number;
  /**
   * Log-likelihood of what was written under the causal pass, nats: the sum over all open tokens that a causal
   * pass scored. Those of a chunk that was cut short by a cancellation have no score. NaN where nothing has one, as of
   * models without causal text.
   */
  readonly logProb: number;
}

export function measure(trace: Trace): Measures {
  const counts = { prefill: 0, denoise: 0, commit: 0, decode: 0 };
  let recomputes = 0;
  for (const pass of trace.passes) {
    counts[pass.kind]++;
    if (pass.kind === 'denoise' && pass.recomputed !== undefined) recomputes++;
  }
  const { called = { passes: 0, took: 0 } } = trace.prompt;
  const passes = trace.passes.length + recomputes + called.passes;
  const scores = positionScores(trace);
  const end = trace.end === null ? Infinity : trace.tokens.length;
  const held = [...heldPositions(trace)].filter((position) => position < end);
  const placed = trace.prompt.holes?.parts.slice(0, Math.max(0, counts.prefill - 2)) ?? [];
  const between = placed.reduce((sum, part) => sum + part.length, 0);
  const given = countGiven(trace.prompt.given ?? [], end) + held.length + between;
  const tokens =
    trace.end === null
      ? Math.max(scores.length, revealedSoFar(trace))
      : trace.tokens.length - given - leftOf(trace, end) + (trace.end === 'eos' ? 1 : 0);
  const last = trace.passes.at(-1);
  const seconds = last === undefined ? 0 : (called.took + last.at + last.took) / 1000;
  return {
    passes,
    counts,
    naming: called.passes,
    recomputes,
    tokens,
    given,
    tokensPerForward: passes === 0 ? 0 : tokens / passes,
    seconds,
    tokensPerSecond: seconds === 0 ? 0 : tokens / seconds,
    logProb:
      scores.length === 0 && tokens > 0
        ? Number.NaN
        : scores.reduce((sum, score) => sum + score, 0),
  };
}

/** Tokens that passes over blocks and canvases have decided so far. */
function revealedSoFar({ passes }: Pick<Trace, 'passes'>): number {
  return passes.reduce((sum, pass) => {
    if (pass.kind === 'denoise' && pass.beside !== undefined) return sum + pass.revealed.length;
    return sum;
  }, 0);
}

/**
 * log p of every open position of the text that a causal pass has decided or scored, nats, in order, [EOS]
 * included. Exact under every rule: a chunk that denoise passes wrote is scored by the causal pass that caches it.
 * A token that opens a chunk under `verify` is told twice, by the pass that predicted it and by the one that caches
 * it; the later one replaces the earlier. One that was put back into a draft is told by the latter alone.
 */
export function positionScores(
  trace: Pick<Trace, 'passes' | 'prompt' | 'settings' | 'changes'>,
): readonly number[] {
  const { passes, prompt, settings } = trace;
  const { given = [] } = prompt;
  const held = heldPositions(trace);
  const isVerified = settings.policy.kind === 'verify';
  const isScored = !revealsSlots(settings.policy);
  const scores: number[] = [];
  for (const [index, pass] of passes.entries()) {
    // Holes are filled by themselves, or the text is another behind it: nothing that was scored stands.
    const isAnew = pass.kind === 'prefill' && index > 0 && prompt.holes !== undefined;
    if (isAnew && passes.slice(1, index).every(({ kind }) => kind !== 'prefill')) scores.length = 0;
    // What was written from there on stands no more.
    const from = remaskedIn(pass)?.start ?? scores.length;
    scores.length = Math.min(scores.length, from);
    if (pass.kind === 'prefill' && pass.next && isScored && !isAnew)
      scores[givenFrom(given, 0).length] = pass.next.logProb;
    if (pass.kind === 'decode') scores[pass.start] = pass.logProb;
    if (pass.kind === 'commit') {
      for (const [i, logProb] of pass.logProbs.entries()) {
        if (!Number.isNaN(logProb)) scores[pass.start + i] = logProb;
      }
      const after = pass.start + pass.tokens.length;
      if (pass.corrected && isVerified) scores[after] = Math.log(pass.corrected.confidence);
      if (pass.next && isVerified) scores[after] = pass.next.logProb;
    }
  }
  const left = leftPositions(trace);
  // Positions without a score are none of the array's.
  return scores.filter(
    (_, position) =>
      givenAt(given, position) === undefined && !held.has(position) && !left.has(position),
  );
}

/** How many tokens of the code to put right the model has left as they were, in a text that ends there. */
function leftOf(trace: Trace, end: number): number {
  const { given = [] } = trace.prompt;
  const held = heldPositions(trace);
  return [...leftPositions(trace)].filter(
    (position) => position < end && givenAt(given, position) === undefined && !held.has(position),
  ).length;
}

/** Where a token of the code to put right stands that no pass has changed. */
function leftPositions({ passes }: Pick<Trace, 'passes'>): ReadonlySet<number> {
  const left = new Set<number>();
  for (const pass of passes) {
    const remasked = remaskedIn(pass);
    for (const [i, id] of remasked?.tail.entries() ?? []) {
      if (id === null) left.delete((remasked?.start ?? 0) + i);
    }
    const denoised = denoisedIn(pass);
    if (denoised === undefined) continue;
    const { start, drafted = [], revealed, edited } = denoised;
    for (const i of drafted.keys()) left.add(start + i);
    for (const { slot } of [...revealed, ...edited]) left.delete(start + slot);
  }
  return left;
}

/** Where a person has put a token that was not given, and it stands. */
function heldPositions({
  changes = [],
  prompt: { given = [] },
}: Pick<Trace, 'changes' | 'prompt'>): ReadonlySet<number> {
  const held = new Set<number>();
  for (const { position, id } of changes.flatMap(({ slots }) => slots)) {
    if (id === null) held.delete(position);
    else if (givenAt(given, position) === undefined) held.add(position);
  }
  return held;
}

/** A pass that took longer than this, and so many times the median, did not compute all the while. */
const LONG_MS = 1000;
const LONG_TIMES = 30;

/**
 * Whether the device or the tab slept while a pass was under way: then the run's times say nothing of how
 * fast it is.
 */
export function slept({ passes }: Pick<Trace, 'passes'>): boolean {
  const took = passes.map((pass) => pass.took).sort((a, b) => a - b);
  const median = took[took.length >> 1] ?? 0;
  return (took.at(-1) ?? 0) > Math.max(LONG_MS, LONG_TIMES * median);
}
