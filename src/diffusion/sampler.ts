import { decode } from './ar.ts';
import { chunkWidth } from './chunks.ts';
import type { Branch, ChunkPrediction, Denoiser } from './denoiser.ts';
import { OpenChunk } from './open-chunk.ts';
import type { RevealPolicy } from './policies.ts';
import { Run, type SampleOptions } from './run.ts';
import { checkSettings, type Settings } from './settings.ts';
import type {
  CommitPass,
  Denoised,
  DenoisePass,
  Pass,
  PrefillPass,
  RunOutcome,
  TracePrompt,
} from './trace.ts';
import { draftAndVerify } from './verify.ts';

/**
 * Writes a text: yields each forward of the model as it ends, returns the text.
 *
 * Nothing runs until the first `next()`, and then one pass at a time: a caller that stops asking holds
 * the run. Whenever the generator rests, the denoiser's cache is the prompt and the committed tokens, so
 * it is ready for another run at any time.
 *
 * @throws FaultError `bad-settings`, `empty-prompt` or `prompt-too-long`, before any pass; and whatever
 *   the denoiser throws
 */
export async function* sample(
  denoiser: Denoiser,
  prompt: TracePrompt,
  settings: Settings,
  options: SampleOptions,
): AsyncGenerator<Pass, RunOutcome> {
  const { policy } = checkSettings(settings);
  const run = new Run(denoiser, prompt, settings, options);
  switch (policy.kind) {
    case 'ar':
      return yield* decode(run);
    case 'verify':
      return yield* draftAndVerify(run, policy.ahead);
    default:
      return yield* diffuse(run, policy);
  }
}

/**
 * Chunked masked diffusion: prefill the prompt, then for each chunk denoise until no mask is left, edit,
 * commit (Seed Diffusion, arXiv 2508.02193, section 3.4; the cache of clean text is exact, as in Set
 * Block Decoding, arXiv 2509.04185). The forward that caches text denoises the chunk after it for the
 * first time as well, since that one sees nothing else.
 */
async function* diffuse(run: Run, policy: RevealPolicy): AsyncGenerator<Pass, RunOutcome> {
  const { prompt } = run;
  const text: number[] = [];
  if (run.isCancelled()) return { tokens: text, end: 'cancelled' };

  let open = OpenChunk.after(text, 0, run, policy);
  yield await prefillPass(run, prompt, open);

  while (open !== null) {
    const { canvas } = open;
    if (run.isCancelled()) return { tokens: [...text, ...canvas.leadingText], end: 'cancelled' };
    while (!open.isDone) {
      yield await denoisePass(run, open, text);
      if (run.isCancelled()) return { tokens: [...text, ...canvas.leadingText], end: 'cancelled' };
    }
    text.push(...canvas.leadingText);
    const next = canvas.ended ? null : OpenChunk.after(text, open.index + 1, run, policy);
    yield await commitPass(run, open, next);
    if (canvas.ended) return { tokens: text, end: 'eos' };
    open = next;
  }
  return { tokens: text, end: 'length' };
}

async function prefillPass(
  run: Run,
  prompt: readonly number[],
  next: OpenChunk | null,
): Promise<PrefillPass> {
  const branches = ridingAlong(run, next, prompt.length);
  const [{ chunks }, timing] = await run.pass(
    (noise) => run.denoiser.prefill(prompt, noise, branches),
    1 + branches.length,
  );
  return { kind: 'prefill', ...timing, tokens: prompt.length, ...opened(next, chunks) };
}

async function denoisePass(
  run: Run,
  open: OpenChunk,
  text: readonly number[],
): Promise<DenoisePass> {
  const { ids } = open.branch(0);
  const [[recompute, prediction], timing] = await run.pass(
    async (noise) => [await run.recompute(text), await run.denoiser.denoise(ids, noise)] as const,
  );
  return { kind: 'denoise', ...timing, ...recompute, ...open.denoise(prediction) };
}

async function commitPass(run: Run, open: OpenChunk, next: OpenChunk | null): Promise<CommitPass> {
  const { ids } = open.branch(0);
  const branches = ridingAlong(run, next, ids.length);
  const [scores, timing] = await run.pass(
    (noise) => run.denoiser.commit(ids, noise, branches),
    1 + branches.length,
  );
  return {
    kind: 'commit',
    ...timing,
    chunk: open.index,
    start: open.start,
    tokens: [...ids],
    logProbs: [...scores.logProb],
    rejected: 0,
    corrected: null,
    ...opened(next, scores.chunks),
  };
}

/** The chunk to come as part of a causal pass over `clean` tokens. */
function ridingAlong(run: Run, next: OpenChunk | null, clean: number): readonly Branch[] {
  return run.branches(clean, next === null ? [] : [next.branch(clean)]);
}

/** What the forward made of the chunk to come, where it held it. */
function opened(
  next: OpenChunk | null,
  [prediction]: readonly ChunkPrediction[],
): { ahead?: number; opened?: Denoised } {
  if (next === null || prediction === undefined) return {};
  return { ahead: chunkWidth(prediction.ids.length), opened: next.denoise(prediction) };
}
