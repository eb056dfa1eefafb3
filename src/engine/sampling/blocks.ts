import { blockEnd, wholeBlocks } from '../trace/chunks.ts';
import { UNKNOWN, type Attention, type Prediction } from '../denoiser.ts';
import { OpenCanvas, type Window, type WindowProgress } from './open-canvas.ts';
import { known, type RevealPolicy } from './policies/policies.ts';
import type { OwnRule } from './policies/policy.ts';
import type { Run } from './run.ts';
import type { CommitPass, DenoisePass, Pass, PrefillPass, RunOutcome } from '../trace/trace.ts';

/**
 * Block diffusion (BD3-LM, arXiv 2503.09573; SDAR, arXiv 2510.06303; Fast-dLLM v2, arXiv 2509.26328): the blocks are
 * the model's, each sees itself and what is before it, and a finished one is cached for good. The first block of the
 * answer may begin with the end of the prompt, which is computed with it at every pass.
 *
 * Where logits are shifted, the pass that caches a block also tells the first token of the next one. The last block
 * is cached only where that token belongs to the text.
 */
export async function* diffuseBlocks(
  run: Run,
  policy: RevealPolicy,
  attention: Extract<Attention, { kind: 'block-causal' }>,
): AsyncGenerator<Pass, RunOutcome> {
  const { prompt, denoiser, given } = run;
  const { logits, contextLength, eosId } = denoiser.shape;
  const { head } = given;
  const clean = [...prompt, ...head];
  if (run.isCancelled()) return { tokens: head, end: 'cancelled' };
  const endOf = (position: number): number => blockEnd(attention, clean.length, position);
  const wholeIn = (length: number): number => wholeBlocks(attention, clean.length, length);

  const last = lastPosition(run, policy, attention, endOf);
  const end = reachOf(policy) === 'whole-blocks' ? contextLength : last;
  /** Whether what a pass tells of a position belongs there: nothing is given there, and the text reaches it. */
  const takes = (position: number): boolean =>
    given.at(position) === undefined && prompt.length + position < end;

  if (given.endsAt(head.length)) return { tokens: head, end: 'eos' };
  const opening = await prefillPass(run, clean, wholeIn(clean.length), takes(head.length));
  let told = opening?.next ?? null;
  if (opening !== null) yield opening;

  let text: readonly number[] = head;
  for (let index = run.firstChunk; ; index++) {
    if (run.isCancelled()) return { tokens: withTold(run, text, told), end: 'cancelled' };
    if (told?.id === eosId) return { tokens: text, end: 'eos' };
    const begin = prompt.length + text.length;
    const size = Math.min(endOf(begin), last) - begin;
    if (size <= 0) return { tokens: withTold(run, text, told), end: 'length' };
    const canvas = new OpenCanvas(run, policy, { index, start: text.length, size }, told);
    const beside = begin - wholeIn(begin);

    let isLookedAt = false;
    const passes = denoiseBlock(run, canvas, text, beside, attention.block);
    for (let step = await passes.next(); step.done !== true; step = await passes.next()) {
      yield step.value;
      isLookedAt = true;
      if (run.isCancelled()) return { tokens: [...text, ...canvas.text], end: 'cancelled' };
    }
    const over: RunOutcome | null = isOver(canvas)
      ? { tokens: [...text, ...canvas.text], end: 'eos' }
      : null;
    if (over !== null && isLookedAt) return over;
    const whole = [...text, ...canvas.ids];
    const isLast = begin + size >= last;
    const isTaken = takes(whole.length);
    // Fast-dLLM v2 keeps what the pass that stores its last block tells.
    const tellsMore = logits === 'shifted' && begin + size === endOf(begin) && isTaken;
    // A block that is given as a whole is told by the pass that stores it alone.
    if (isLast && isLookedAt && !tellsMore) return { tokens: whole, end: 'length' };
    const commit = await commitPass(run, canvas, beside, isTaken);
    yield commit;
    if (over !== null) return over;
    told = commit.next ?? null;
    text = whole;
  }
}

/**
 * @param isTaken whether the token that it tells belongs to the text
 * @returns null where no block of the prompt is whole: then it takes no forward
 */
async function prefillPass(
  run: Run,
  clean: readonly number[],
  whole: number,
  isTaken: boolean,
): Promise<PrefillPass | null> {
  if (!run.past.isEmpty) return (whole > 0 ? run.recall('prefill') : undefined) ?? null;
  const limits = run.given.causalLimits(-run.prompt.length, clean.length);
  const [{ next }, timing] = await run.pass((noise) =>
    run.denoiser.prefill(clean, noise, [], limits),
  );
  if (whole > 0) return { kind: 'prefill', ...timing, tokens: whole, ...toldBy(next, isTaken) };
  run.takeBack(1);
  return null;
}

/** All passes over one block: of Fast-dLLM v2, over one of its sub-blocks after the other. */
async function* denoiseBlock(
  run: Run,
  canvas: OpenCanvas,
  text: readonly number[],
  beside: number,
  block: number,
): AsyncGenerator<DenoisePass, void> {
  const whole = { from: 0, to: canvas.ids.length };
  for (const part of canvas.parts(whole, -beside)) {
    const begun = canvas.masked(part).length;
    const most = canvas.mostPasses(begun);
    for (let pass = 0; pass < most && canvas.masked(part).length > 0; pass++) {
      if (canvas.own?.part !== undefined && canvas.isEnded) return;
      const among = { tokens: beside + canvas.ids.length, before: beside };
      yield await denoisePass(run, canvas, part, text, beside, { pass, begun, size: block, among });
      if (canvas.isCut()) return;
    }
  }
}

async function denoisePass(
  run: Run,
  canvas: OpenCanvas,
  part: Window,
  text: readonly number[],
  beside: number,
  progress: WindowProgress,
): Promise<DenoisePass> {
  const past = run.recall('denoise');
  if (past !== undefined) {
    canvas.recall(past);
    return past;
  }
  const asked = canvas.masked(part);
  const [[recompute, prediction], timing] = await run.pass(
    async (noise) =>
      [
        await run.recompute(text),
        await run.denoiser.denoise(canvas.ids, noise, canvas.limits(asked), { slots: asked }),
      ] as const,
  );
  return {
    kind: 'denoise',
    ...timing,
    ...recompute,
    beside,
    ...canvas.denoise(prediction, asked, progress),
  };
}

/** The pass that stores the block. @param isTaken whether the token that it tells belongs to the text */
async function commitPass(
  run: Run,
  canvas: OpenCanvas,
  beside: number,
  isTaken: boolean,
): Promise<CommitPass> {
  const past = run.recall('commit');
  if (past !== undefined) return past;
  const { ids, place } = canvas;
  const limits = run.given.causalLimits(place.start, ids.length);
  const [scores, timing] = await run.pass((noise) => run.denoiser.commit(ids, noise, [], limits));
  return {
    kind: 'commit',
    ...timing,
    ...{ chunk: place.index, start: place.start, tokens: [...ids] },
    logProbs: [...scores.logProb],
    ...{ rejected: 0, corrected: null },
    ...toldBy(scores.next, isTaken),
    ...(beside > 0 && { ahead: beside }),
  };
}

/**
 * Where the last block ends, in tokens of prompt and text. A rule of ours, and dLLM's code, writes `length` tokens;
 * SDAR's goes on to the end of the block; Fast-dLLM v2 finishes as many blocks as `length` has.
 */
function lastPosition(
  run: Run,
  policy: RevealPolicy,
  { block }: Extract<Attention, { kind: 'block-causal' }>,
  endOf: (position: number) => number,
): number {
  const begin = run.prompt.length;
  const context = run.denoiser.shape.contextLength;
  const end = begin + run.capacity;
  switch (reachOf(policy)) {
    case 'block':
      return Math.min(context, endOf(end - 1));
    case 'whole-blocks': {
      const blocks = Math.max(1, Math.floor(run.capacity / block));
      const all = endOf(begin + run.given.head.length) + (blocks - 1) * block;
      // What is given may take more.
      const more = Math.max(0, Math.ceil((begin + run.given.reach - all) / block));
      return Math.min(context, all + more * block);
    }
    case undefined:
      return end;
  }
}

/** Whether the text ends with a block: under a model's own code where [EOS] stands in it, under a rule of ours by it. */
function isOver(canvas: OpenCanvas): boolean {
  if (canvas.own === undefined) return canvas.isCut();
  return canvas.own.part === undefined ? canvas.holdsEnd : canvas.isEnded;
}

function reachOf(policy: RevealPolicy): OwnRule['reach'] {
  return known(policy.kind).rule?.own?.reach;
}

function withTold(run: Run, text: readonly number[], told: Prediction | null): readonly number[] {
  return told === null || told.id === run.denoiser.shape.eosId ? text : [...text, told.id];
}

function toldBy(next: Prediction, isTaken: boolean): Pick<PrefillPass, 'next'> {
  return next.id === UNKNOWN.id || !isTaken ? {} : { next };
}
