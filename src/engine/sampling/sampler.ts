import { decode } from './ar.ts';
import { fault, FaultError } from '../fault.ts';
import { atTheStart, type Beginning } from './beginning.ts';
import { branchesWidth } from '../trace/chunks.ts';
import type { Branch, ChunkPrediction, Denoiser } from '../denoiser.ts';
import { OpenChunk } from './open-chunk.ts';
import { revealsSlots, type RevealPolicy } from './policies/policies.ts';
import { remask } from './remask.ts';
import { Run, type SampleOptions } from './run.ts';
import { checkSettings, type Settings } from './policies/settings.ts';
import type {
  CommitPass,
  Denoised,
  DenoisePass,
  Pass,
  PrefillPass,
  RunOutcome,
  TracePrompt,
} from '../trace/trace.ts';
import { draftAndVerify } from './verify.ts';
import { lateCode } from '../support/late-code.ts';

/**
 * Writes a text: yields each forward of the model as it ends, returns the text.
 *
 * Nothing runs until the first `next()`, and then one pass at a time: a caller that stops asking holds
 * the run. Whenever the generator rests, the denoiser's cache is the prompt and the committed tokens, so
 * it is ready for another run at any time.
 *
 * @throws FaultError `bad-settings`, `empty-prompt`, `prompt-too-long` or `bad-fork`, before any pass, of several holes
 *   `prompt-too-long` before the one that has no room; and whatever the denoiser throws
 */
export async function* sample(
  denoiser: Denoiser,
  prompt: TracePrompt,
  settings: Settings,
  options: SampleOptions,
): AsyncGenerator<Pass, RunOutcome> {
  checkSettings(settings, denoiser.shape.attention);
  const { from } = options;
  if (prompt.holes !== undefined) {
    if (from !== undefined) throw new FaultError(fault('bad-fork', { why: 'holes' }));
    const { fillHoles } = await lateCode(() => import('./several-holes.on-demand.ts'));
    // What is wrong with a part of a text shows when all of it stands.
    const { check: _check, hasParts = () => false, ...plain } = options;
    return yield* fillHoles(
      prompt,
      (one, beginning) => writeFrom(denoiser, one, settings, plain, beginning),
      hasParts,
    );
  }
  const beginning =
    from === undefined
      ? atTheStart(prompt)
      : (await lateCode(() => import('./beginning.on-demand.ts'))).beginningAt(
          from,
          prompt,
          settings,
          denoiser.shape,
        );
  return yield* writeFrom(denoiser, prompt, settings, options, beginning);
}

async function* writeFrom(
  denoiser: Denoiser,
  prompt: TracePrompt,
  settings: Settings,
  options: SampleOptions,
  beginning: Beginning,
): AsyncGenerator<Pass, RunOutcome> {
  const run = new Run(denoiser, prompt, settings, options, beginning);
  const passes = await write(run);
  return yield* told(run, writeAndRemask(run, passes));
}

/** The passes that are new: those of the past have been told, and one that fills the cache for a fork comes first. */
async function* told(
  run: Run,
  passes: AsyncGenerator<Pass, RunOutcome>,
): AsyncGenerator<Pass, RunOutcome> {
  for (;;) {
    const step = await passes.next();
    yield* run.takeRefills();
    if (step.done === true) return step.value;
    if (!run.past.includes(step.value)) yield step.value;
  }
}

async function* writeAndRemask(
  run: Run,
  passes: AsyncGenerator<Pass, RunOutcome>,
): AsyncGenerator<Pass, RunOutcome> {
  let chunk = run.firstChunk;
  for (;;) {
    const step = await passes.next();
    if (step.done === true) return yield* remask(run, step.value, chunk);
    if (step.value.kind === 'commit') chunk = step.value.chunk + 1;
    yield step.value;
  }
}

async function write(run: Run): Promise<AsyncGenerator<Pass, RunOutcome>> {
  const { policy } = run.settings;
  const { attention } = run.denoiser.shape;
  if (attention.kind !== 'token-causal' && revealsSlots(policy)) {
    const loops = await lateCode(() => import('./open-loops.on-demand.ts'));
    return attention.kind === 'bidirectional'
      ? loops.diffuseCanvas(run, policy)
      : loops.diffuseBlocks(run, policy, attention);
  }
  switch (policy.kind) {
    case 'ar':
      return decode(run);
    case 'verify':
      return draftAndVerify(run, policy.ahead);
    default:
      return diffuse(run, policy);
  }
}

/**
 * Chunked masked diffusion: prefill the prompt, then for each chunk denoise until no mask is left, edit,
 * commit (Seed Diffusion, arXiv 2508.02193, section 3.4; the cache of clean text is exact, as in Set
 * Block Decoding, arXiv 2509.04185). The forward that caches text denoises the chunk after it for the
 * first time as well, since that one sees nothing else.
 */
async function* diffuse(run: Run, policy: RevealPolicy): AsyncGenerator<Pass, RunOutcome> {
  let text = run.given.head;
  if (run.isCancelled()) return { tokens: text, end: 'cancelled' };

  if (run.given.endsAt(text.length)) return { tokens: text, end: 'eos' };

  let open = OpenChunk.after(text, run.firstChunk, run, policy);
  yield await prefillPass(run, open);

  while (open !== null) {
    const { slots } = open;
    if (run.isCancelled()) return { tokens: [...text, ...open.written], end: 'cancelled' };
    while (!open.isDone) {
      yield await denoisePass(run, open, text);
      if (run.isCancelled()) return { tokens: [...text, ...open.written], end: 'cancelled' };
    }
    const whole = [...text, ...slots.leadingText];
    const next = slots.ended ? null : OpenChunk.after(whole, open.index + 1, run, policy);
    const commit = await commitPass(run, open, next, text);
    yield commit;
    if (commit.corrected === null) {
      text = whole;
      if (slots.ended) return { tokens: text, end: 'eos' };
      open = next;
    } else {
      text = [...text, ...commit.tokens];
      open = OpenChunk.after(text, open.index + 1, run, policy, commit.corrected);
    }
  }
  return { tokens: text, end: 'length' };
}

async function prefillPass(run: Run, next: OpenChunk | null): Promise<PrefillPass> {
  const past = run.recall('prefill');
  if (past !== undefined) {
    if (past.opened !== undefined) next?.recall(past.opened);
    return past;
  }
  const clean = [...run.prompt, ...run.given.head];
  const branches = ridingAlong(run, next, clean.length);
  const [{ chunks }, timing] = await run.pass(
    (noise) => run.denoiser.prefill(clean, noise, branches),
    1 + branches.length,
  );
  return {
    kind: 'prefill',
    ...timing,
    tokens: clean.length,
    ...besides(branchesWidth(branches)),
    ...opened(next, chunks),
  };
}

async function denoisePass(
  run: Run,
  open: OpenChunk,
  text: readonly number[],
): Promise<DenoisePass> {
  const past = run.recall('denoise');
  if (past !== undefined) {
    open.recall(past);
    return past;
  }
  const { ids, limits, likely } = open.branch(0);
  const ahead = open.foreseen;
  const look = { ...(ahead && { ahead }), ...(likely && { likely }) };
  const [[recompute, prediction], timing] = await run.pass(
    async (noise) =>
      [await run.recompute(text), await run.denoiser.denoise(ids, noise, limits, look)] as const,
    1,
    ([, { foreseen = 0 }]) => foreseen,
  );
  return { kind: 'denoise', ...timing, ...recompute, ...open.denoise(prediction) };
}

/** Caches the chunk; where the causal pass refuses what edits have made of a draft, up to the first of them. */
async function commitPass(
  run: Run,
  open: OpenChunk,
  next: OpenChunk | null,
  text: readonly number[],
): Promise<CommitPass> {
  const past = run.recall('commit');
  if (past !== undefined) {
    if (past.opened !== undefined) next?.recall(past.opened);
    return past;
  }
  const { denoiser, prompt } = run;
  const { ids } = open.branch(0);
  // What comes after a rewind can be scored only behind a token that is computed once more.
  const again = open.isPutBack ? [text.at(-1) ?? prompt.at(-1)!] : [];
  const clean = [...again, ...ids];
  const branches = ridingAlong(run, next, clean.length);
  const [scores, timing] = await run.pass((noise) => {
    // Within the pass: the cache of a fork is filled at its beginning.
    if (again.length > 0) denoiser.rewind(denoiser.length - again.length);
    return denoiser.commit(clean, noise, branches);
  }, 1 + branches.length);
  const logProbs = [...scores.logProb.slice(again.length)];
  const corrected = open.refusedEdit(logProbs);
  const kept = corrected?.slot ?? ids.length;
  if (corrected !== null) {
    denoiser.rewind(prompt.length + open.start + kept);
    run.takeBack(branches.length);
  }
  return {
    kind: 'commit',
    ...timing,
    chunk: open.index,
    start: open.start,
    tokens: ids.slice(0, kept),
    logProbs: logProbs.slice(0, kept),
    rejected: ids.length - kept,
    corrected,
    ...besides(again.length + branchesWidth(branches)),
    ...(corrected === null && opened(next, scores.chunks)),
  };
}

/** The chunk to come as part of a causal pass over `clean` tokens; none where there is nothing to do in it. */
function ridingAlong(run: Run, next: OpenChunk | null, clean: number): readonly Branch[] {
  return run.branches(clean, next === null || next.isDone ? [] : [next.branch(clean)]);
}

/** Tokens that a causal pass computed beside its clean ones, where there were any. */
function besides(tokens: number): { ahead?: number } {
  return tokens === 0 ? {} : { ahead: tokens };
}

/** What the forward made of the chunk to come, where it held it. */
function opened(
  next: OpenChunk | null,
  [prediction]: readonly ChunkPrediction[],
): { opened?: Denoised } {
  return next === null || prediction === undefined ? {} : { opened: next.denoise(prediction) };
}
