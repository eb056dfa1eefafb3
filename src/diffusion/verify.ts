import { endsText } from './candidates.ts';
import { openChunk, type Chunk } from './chunks.ts';
import { GREEDY, type CommitScores, type Prediction } from './denoiser.ts';
import type { Run } from './run.ts';
import type { CommitPass, DenoisePass, Pass, Reveal, RunOutcome } from './trace.ts';

/**
 * Draft and verify: one denoise pass drafts all masked slots of a chunk, one causal pass over the draft
 * checks it. The longest prefix that greedy decoding would have written stays, and the causal pass has
 * already computed the token after it. So the text is exactly that of greedy autoregressive decoding, in
 * fewer passes where drafts are good (self-speculation as in TiDAR, arXiv 2511.08923; the acceptance rule
 * is that of Stern et al., "Blockwise Parallel Decoding", NeurIPS 2018).
 */
export async function* draftAndVerify(run: Run): AsyncGenerator<Pass, RunOutcome> {
  const { denoiser, prompt } = run;
  const { eosId } = denoiser.shape;
  if (run.isCancelled()) return { tokens: [], end: 'cancelled' };

  const [opening, timing] = await run.pass(() => denoiser.prefill(prompt));
  // The greedy token that belongs after `text`: known, not yet cached.
  let known = run.written(opening);
  yield { kind: 'prefill', ...timing, tokens: prompt.length, next: known };

  const text: number[] = [];
  for (let index = 0; ; index++) {
    if (text.length === run.capacity) return { tokens: text, end: 'length' };
    if (known.id === eosId) return { tokens: text, end: 'eos' };
    if (text.length + 1 === run.capacity) return { tokens: [...text, known.id], end: 'length' };
    if (run.isCancelled()) return { tokens: [...text, known.id], end: 'cancelled' };

    const chunk = openChunk(index, text.length, run.chunkSize(index), run.capacity);
    let drafted: readonly Reveal[] = [];
    if (chunk.size > 1) {
      const draft = await draftChunk(run, chunk, text, known.id);
      yield draft;
      if (run.isCancelled()) return { tokens: [...text, known.id], end: 'cancelled' };
      drafted = draft.revealed;
    }
    const [commit, next] = await verifyChunk(run, chunk, known, drafted);
    yield commit;
    text.push(...commit.tokens);
    known = next;
  }
}

/** One denoise pass over the known token and masks. The draft ends at the first predicted end of text. */
async function draftChunk(
  run: Run,
  chunk: Chunk,
  text: readonly number[],
  known: number,
): Promise<DenoisePass> {
  const { denoiser } = run;
  const { shape } = denoiser;
  const ids = [known, ...Array.from({ length: chunk.size - 1 }, () => shape.maskId)];
  const [[recompute, prediction], timing] = await run.pass(
    async () => [await run.recompute(text), await denoiser.denoise(ids, GREEDY)] as const,
  );
  const revealed: Reveal[] = [];
  for (let slot = 1; slot < chunk.size; slot++) {
    const predicted = prediction.ids[slot]!;
    const ends = endsText(predicted, shape);
    const id = ends ? shape.eosId : predicted;
    revealed.push({ slot, id, confidence: prediction.probability[slot]! });
    if (ends) break;
  }
  return {
    kind: 'denoise',
    ...timing,
    ...recompute,
    chunk: chunk.index,
    start: chunk.start,
    size: chunk.size,
    revealed,
    edited: [],
    confidence: [...prediction.probability],
  };
}

/**
 * Commits the known token and the draft, keeps what greedy decoding agrees with, and forgets the rest.
 * A drafted [EOS] is not committed: the prediction after the draft says whether the text ends there.
 * @returns the pass, and the greedy token after the kept ones
 */
async function verifyChunk(
  run: Run,
  chunk: Chunk,
  known: Prediction,
  drafted: readonly Reveal[],
): Promise<[CommitPass, Prediction]> {
  const { denoiser, prompt } = run;
  const { eosId } = denoiser.shape;
  const committed = [known.id, ...drafted.map(({ id }) => id).filter((id) => id !== eosId)];
  const draftLength = 1 + drafted.length;

  const [scores, timing] = await run.pass(() => denoiser.commit(committed));
  const refused = committed.findIndex((id, i) => i > 0 && id !== scores.greedyId[i]);
  const kept = refused < 0 ? committed.length : refused;
  const next = run.written(refused < 0 ? scores.next : greedyAt(scores, refused));
  if (refused >= 0) denoiser.rewind(prompt.length + chunk.start + kept);

  // The whole draft stands when nothing is left of it but, perhaps, an [EOS] that is confirmed.
  const stands = kept === draftLength || (refused < 0 && next.id === eosId);
  const isFull = chunk.start + kept === run.capacity;
  const pass: CommitPass = {
    kind: 'commit',
    ...timing,
    chunk: chunk.index,
    start: chunk.start,
    tokens: committed.slice(0, kept),
    // After a rewind the denoiser cannot score the first token; whatever predicted it could.
    logProbs: [known.logProb, ...scores.logProb.slice(1, kept)],
    rejected: stands ? 0 : draftLength - kept,
    corrected: stands ? null : { slot: kept, id: next.id, confidence: Math.exp(next.logProb) },
    ...(stands && !isFull && { next }),
  };
  return [pass, next];
}

function greedyAt(scores: CommitScores, i: number): Prediction {
  return { id: scores.greedyId[i]!, logProb: scores.greedyLogProb[i]! };
}
