import { endsText } from './candidates.ts';
import { branchesWidth, planChunk, type Chunk } from '../trace/chunks.ts';
import {
  GREEDY,
  MOST_LIKELY,
  UNKNOWN,
  type Branch,
  type ChunkPrediction,
  type CommitScores,
  type DenoiserShape,
  type Prediction,
} from '../denoiser.ts';
import { behind } from './transition.ts';
import type { Run } from './run.ts';
import type {
  CommitPass,
  Denoised,
  DenoisePass,
  Pass,
  PrefillPass,
  Reveal,
  RunOutcome,
} from '../trace/trace.ts';

/**
 * A draft ends before the token that would leave it a smaller chance than this to stand as a whole. A longer draft
 * has more places where its check may end, and pays only with drafts ahead behind nearly all of them.
 */
const LEAST_CHANCE = { few: 0.1, many: 0.03 } as const;
/** From so many drafts ahead on they are many. */
const MANY_AHEAD = 8;

/**
 * Draft and verify: the masks of a chunk are drafted all at once, and a causal pass over the draft checks it.
 * The longest prefix that greedy decoding would have written stays, and the causal pass has already computed
 * the token after it. So the text is exactly that of greedy autoregressive decoding, in fewer passes where
 * drafts are good (self-speculation as in TiDAR, arXiv 2511.08923; the acceptance rule is that of Stern et
 * al., "Blockwise Parallel Decoding", NeurIPS 2018).
 *
 * The forward that checks a draft drafts the chunk after it, too, once for each of the likeliest places where
 * the check may end. One of these drafts is checked next; where none fits, a denoise pass makes one.
 *
 * Given tokens belong to every draft and are never refused; a forward that commits a token caches those behind it as
 * well, so that what a check tells is always an open token.
 *
 * @param ahead drafts of the next chunk in a forward at most; without any, each has a pass of its own
 */
export async function* draftAndVerify(run: Run, ahead: number): AsyncGenerator<Pass, RunOutcome> {
  const { eosId } = run.denoiser.shape;
  const text = [...run.given.head];
  if (run.isCancelled()) return { tokens: text, end: 'cancelled' };
  if (run.given.endsAt(text.length)) return { tokens: text, end: 'eos' };
  if (text.length === run.capacity) return { tokens: text, end: 'length' };

  const opening = await prefillPass(run, ahead);
  yield opening;
  // The greedy token that belongs after `text`: known, not yet cached.
  let known = nextOf(opening);
  let draft: Denoised | undefined = opening.opened;

  for (let index = run.firstChunk; ; index++) {
    if (run.given.endsAt(text.length)) return { tokens: text, end: 'eos' };
    if (text.length === run.capacity) return { tokens: text, end: 'length' };
    if (known.id === eosId) return { tokens: text, end: 'eos' };
    if (text.length + 1 === run.capacity) return { tokens: [...text, known.id], end: 'length' };
    if (run.isCancelled()) return { tokens: [...text, known.id], end: 'cancelled' };

    const chunk = chunkAt(run, index, text.length);
    if (draft === undefined && chunk.size > 1) {
      const pass = await draftPass(run, ahead, chunk, text, known.id);
      yield pass;
      if (run.isCancelled()) return { tokens: [...text, known.id], end: 'cancelled' };
      draft = pass;
    }
    const [commit, next] = await verifyPass(run, ahead, chunk, known, draft?.revealed ?? []);
    yield commit;
    text.push(...commit.tokens);
    known = next;
    draft = commit.opened;
  }
}

async function prefillPass(run: Run, ahead: number): Promise<PrefillPass> {
  const past = run.recall('prefill');
  if (past !== undefined) return past;
  const { denoiser, prompt, given, firstChunk } = run;
  const clean = [...prompt, ...given.head];
  const count = clean.length;
  const ends = ahead > 0 ? [count] : [];
  const lookahead = new Lookahead(run, ahead, firstChunk, -prompt.length, count, ends);
  const [opening, timing] = await run.pass(() =>
    denoiser.prefill(clean, GREEDY, lookahead.branches, given.causalLimits(-prompt.length, count)),
  );
  const next = run.written(opening.next);
  return {
    kind: 'prefill',
    ...timing,
    tokens: count,
    next,
    ...lookahead.opened(count, next, opening.chunks),
  };
}

/** One denoise pass over the known token and masks. */
async function draftPass(
  run: Run,
  ahead: number,
  chunk: Chunk,
  text: readonly number[],
  known: number,
): Promise<DenoisePass> {
  const past = run.recall('denoise');
  if (past !== undefined) return past;
  const { denoiser } = run;
  const ids = [known, ...run.given.blank(chunk.start + 1, chunk.size - 1)];
  const limits = run.given.limits(chunk.start, chunk.size);
  const [[recompute, prediction], timing] = await run.pass(
    async () =>
      [
        await run.recompute(text),
        await denoiser.denoise(ids, GREEDY, limits, choicesOf(denoiser.shape)),
      ] as const,
  );
  return {
    kind: 'denoise',
    ...timing,
    ...recompute,
    ...draftOf(run, chunk, prediction, ahead, known),
  };
}

/**
 * Commits the known token and the draft, keeps what greedy decoding agrees with, and forgets the rest.
 * A drafted [EOS] is not committed: the prediction after the draft says whether the text ends there.
 * @returns the pass, and the greedy token after the kept ones
 */
async function verifyPass(
  run: Run,
  ahead: number,
  { index, start }: Chunk,
  known: Prediction,
  drafted: readonly Reveal[],
): Promise<[CommitPass, Prediction]> {
  const past = run.recall('commit');
  if (past !== undefined) return [past, nextOf(past)];
  const { denoiser, given } = run;
  const { eosId } = denoiser.shape;
  const last = drafted.at(-1);
  const ended = last?.id === eosId;
  const committed = withGiven(run, start, known, ended ? drafted.slice(0, -1) : drafted);
  const draftLength = committed.length + (ended ? 1 : 0);
  const ends = likelyEnds(drafted, ended ? null : committed.length).slice(0, ahead);
  const lookahead = new Lookahead(run, ahead, index + 1, start, committed.length, ends);

  const [scores, timing] = await run.pass(() =>
    denoiser.commit(
      committed,
      GREEDY,
      lookahead.branches,
      run.given.causalLimits(start, committed.length),
    ),
  );
  const refused = committed.findIndex(
    (id, i) => i > 0 && id !== scores.greedyId[i] && given.at(start + i) === undefined,
  );
  const kept = refused < 0 ? committed.length : refused;
  const next = run.written(refused < 0 ? scores.next : greedyAt(scores, refused));
  if (refused >= 0) run.rewind(start + kept);

  // The whole draft stands when nothing is left of it but, perhaps, an [EOS] that is confirmed.
  const stands = kept === draftLength || (refused < 0 && next.id === eosId);
  const isFull = start + kept === run.capacity || run.given.endsAt(start + kept);
  const pass: CommitPass = {
    kind: 'commit',
    ...timing,
    chunk: index,
    start,
    tokens: committed.slice(0, kept),
    // After a rewind the denoiser cannot score the first token; whatever predicted it could.
    logProbs: [known.logProb, ...scores.logProb.slice(1, kept)],
    rejected: stands ? 0 : draftLength - kept,
    corrected: stands ? null : { slot: kept, id: next.id, confidence: Math.exp(next.logProb) },
    ...(stands && !isFull && { next }),
    ...lookahead.opened(kept, next, scores.chunks),
  };
  return [pass, next];
}

/** How many tokens of each slot a draft chooses among, where the model has a transition. */
function choicesOf({ transition }: DenoiserShape): { readonly likely?: number } {
  return transition === undefined ? {} : { likely: MOST_LIKELY };
}

function greedyAt(scores: CommitScores, i: number): Prediction {
  return { id: scores.greedyId[i]!, logProb: scores.greedyLogProb[i]! };
}

/**
 * The known token and a draft, without an end of text, as one stretch: what is given between and behind its tokens
 * stands there.
 */
function withGiven(
  run: Run,
  start: number,
  known: Prediction,
  drafted: readonly Reveal[],
): number[] {
  const tokens = [known.id];
  // Between two drafted tokens there is nothing else.
  for (const { id } of drafted) tokens.push(...run.given.from(start + tokens.length), id);
  return [...tokens, ...run.given.from(start + tokens.length)];
}

/** The open token after what a causal pass has cached; `UNKNOWN` where the text is over there. */
function nextOf(pass: PrefillPass | CommitPass): Prediction {
  if (pass.next !== undefined) return pass.next;
  if (pass.kind === 'prefill' || pass.corrected === null) return UNKNOWN;
  return { id: pass.corrected.id, logProb: Math.log(pass.corrected.confidence) };
}

/**
 * The draft that a denoised chunk of masks makes behind its first slot, up to a predicted end of text.
 * @param ahead drafts ahead that the pass that checks it may have
 * @param known the token in the first slot
 */
function draftOf(
  { denoiser: { shape }, given }: Run,
  { index, start }: Pick<Chunk, 'index' | 'start'>,
  prediction: ChunkPrediction,
  ahead: number,
  known: number,
): Denoised {
  const { likely } = prediction;
  const { transition } = shape;
  const least = ahead < MANY_AHEAD ? LEAST_CHANCE.few : LEAST_CHANCE.many;
  const size = prediction.ids.length;
  const revealed: Reveal[] = [];
  const probability = [...prediction.probability];
  let chance = 1;
  let before = known;
  for (let slot = 1; slot < size; slot++) {
    const stands = given.at(start + slot);
    if (stands !== undefined) {
      before = stands;
      continue;
    }
    const said =
      transition === undefined || likely === undefined
        ? { id: prediction.ids[slot]!, probability: probability[slot]! }
        : behind(transition, likely, slot, before);
    const { id: predicted, probability: confidence } = said;
    probability[slot] = confidence;
    before = predicted;
    chance *= confidence;
    if (chance < least) break;
    const ends = endsText(predicted, shape);
    revealed.push({ slot, id: ends ? shape.eosId : predicted, confidence });
    if (ends) break;
  }
  return { chunk: index, start, size, revealed, edited: [], confidence: probability };
}

/**
 * How many tokens of a commit may stay, the likeliest first. A draft's confidence is taken as its chance to stand.
 * @param whole how many the commit has; null where it ends the text, since behind an [EOS] that stands comes nothing
 */
function likelyEnds(drafted: readonly Reveal[], whole: number | null): number[] {
  const ends: { readonly kept: number; readonly chance: number }[] = [];
  let chance = 1;
  for (const { slot, confidence } of drafted) {
    ends.push({ kept: slot, chance: chance * (1 - confidence) });
    chance *= confidence;
  }
  if (whole !== null) ends.push({ kept: whole, chance });
  return ends.sort((a, b) => b.chance - a.chance).map(({ kept }) => kept);
}

function chunkAt(run: Run, index: number, start: number): Chunk {
  return planChunk(index, start, run.chunkSize(index), run.capacity);
}

/** The drafts of a chunk to come that ride along with a causal pass, one for each end that the pass may have. */
class Lookahead {
  readonly branches: readonly Branch[];
  readonly #run: Run;
  readonly #most: number;
  readonly #index: number;
  readonly #start: number;

  /**
   * @param most drafts ahead that a pass of the run may have
   * @param index of the chunk
   * @param start position in the text of the pass's first clean token; below 0 in the prompt
   * @param clean tokens of the pass
   * @param ends how many of them may stay, the likeliest first
   */
  constructor(
    run: Run,
    most: number,
    index: number,
    start: number,
    clean: number,
    ends: readonly number[],
  ) {
    this.#most = most;
    this.#run = run;
    this.#index = index;
    this.#start = start;
    const branches = ends
      .map((after) => {
        const chunk = chunkAt(run, index, start + after);
        const limits = run.given.limits(chunk.start, chunk.size);
        const ids = run.given.blank(chunk.start, chunk.size);
        return { after, ids, ...(limits && { limits }), ...choicesOf(run.denoiser.shape) };
      })
      // The chunk's first slot will be known, so it takes a second one for a draft.
      .filter(({ ids }) => ids.length > 1);
    this.branches = run.branches(clean, branches);
  }

  /** The draft after so many clean tokens, where there is one and the text goes on. */
  opened(
    kept: number,
    next: Prediction,
    chunks: readonly ChunkPrediction[],
  ): { readonly ahead?: number; readonly opened?: Denoised } {
    if (this.branches.length === 0) return {};
    const ahead = branchesWidth(this.branches);
    const prediction = chunks[this.branches.findIndex(({ after }) => after === kept)];
    if (prediction === undefined || next.id === this.#run.denoiser.shape.eosId) return { ahead };
    const place = { index: this.#index, start: this.#start + kept };
    return { ahead, opened: draftOf(this.#run, place, prediction, this.#most, next.id) };
  }
}
