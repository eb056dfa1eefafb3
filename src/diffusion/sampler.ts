import { decode } from './ar.ts';
import { chooseReveals } from './candidates.ts';
import { Canvas } from './canvas.ts';
import { openChunk, type Chunk } from './chunks.ts';
import type { Denoiser } from './denoiser.ts';
import { draftedTokens } from './draft.ts';
import { chooseEdits, postPasses } from './edits.ts';
import type { RevealPolicy } from './policies.ts';
import { Run, type SampleOptions } from './run.ts';
import { checkSettings, type Settings } from './settings.ts';
import type { CommitPass, DenoisePass, Pass, RunOutcome, TracePrompt } from './trace.ts';
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
      return yield* draftAndVerify(run);
    default:
      return yield* diffuse(run, policy);
  }
}

/**
 * Chunked masked diffusion: prefill the prompt, then for each chunk denoise until no mask is left, edit,
 * commit (Seed Diffusion, arXiv 2508.02193, section 3.4; the cache of clean text is exact, as in Set
 * Block Decoding, arXiv 2509.04185).
 */
async function* diffuse(run: Run, policy: RevealPolicy): AsyncGenerator<Pass, RunOutcome> {
  const { denoiser, prompt } = run;
  const text: number[] = [];
  if (run.isCancelled()) return { tokens: text, end: 'cancelled' };

  const [, timing] = await run.pass(() => denoiser.prefill(prompt));
  yield { kind: 'prefill', ...timing, tokens: prompt.length };

  for (let index = 0; ; index++) {
    const chunk = openChunk(index, text.length, run.chunkSize(index), run.capacity);
    if (chunk.size === 0) return { tokens: text, end: 'length' };
    if (run.isCancelled()) return { tokens: text, end: 'cancelled' };

    const drafted = draftedTokens(run.draft, text, chunk.size);
    const canvas = new Canvas(chunk.size, denoiser.shape, drafted);
    let isFirst = true;
    for await (const pass of denoiseChunk(run, policy, chunk, canvas, text)) {
      yield isFirst && drafted.length > 0 ? { ...pass, drafted } : pass;
      isFirst = false;
      if (run.isCancelled()) return { tokens: [...text, ...canvas.leadingText], end: 'cancelled' };
    }

    yield await commitChunk(run, chunk, canvas.ids);
    text.push(...canvas.leadingText);
    if (canvas.ended) return { tokens: text, end: 'eos' };
  }
}

/** The denoise passes of one chunk: those that reveal, then, with edits on, those that only edit. */
async function* denoiseChunk(
  run: Run,
  policy: RevealPolicy,
  chunk: Chunk,
  canvas: Canvas,
  text: readonly number[],
): AsyncGenerator<DenoisePass, void> {
  let passes = 0;
  while (canvas.hasMasks) {
    yield await denoisePass(run, policy, chunk, canvas, text, passes++);
  }
  if (!run.settings.edits) return;
  for (let left = postPasses(policy, passes); left > 0; left--) {
    const pass = await denoisePass(run, policy, chunk, canvas, text, passes++);
    yield pass;
    if (pass.edited.length === 0) return;
  }
}

async function denoisePass(
  run: Run,
  policy: RevealPolicy,
  chunk: Chunk,
  canvas: Canvas,
  text: readonly number[],
  passes: number,
): Promise<DenoisePass> {
  const { denoiser, settings } = run;
  const { shape } = denoiser;
  const ids = [...canvas.ids];
  const [[recompute, prediction], timing] = await run.pass(
    async (noise) => [await run.recompute(text), await denoiser.denoise(ids, noise)] as const,
  );
  const revealed = canvas.hasMasks ? chooseReveals(prediction, ids, shape, policy, passes) : [];
  canvas.reveal(revealed);
  const edited = settings.edits ? chooseEdits(prediction, canvas, shape) : [];
  canvas.edit(edited);
  return {
    kind: 'denoise',
    ...timing,
    ...recompute,
    chunk: chunk.index,
    start: chunk.start,
    size: ids.length,
    revealed,
    edited,
    confidence: [...prediction.probability],
  };
}

async function commitChunk(run: Run, chunk: Chunk, ids: readonly number[]): Promise<CommitPass> {
  const [scores, timing] = await run.pass(() => run.denoiser.commit(ids));
  return {
    kind: 'commit',
    ...timing,
    chunk: chunk.index,
    start: chunk.start,
    tokens: [...ids],
    logProbs: [...scores.logProb],
    rejected: 0,
    corrected: null,
  };
}
