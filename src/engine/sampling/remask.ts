import type { ChunkPrediction, Limit } from '../denoiser.ts';
import type { Flaw } from '../trace/flaw.ts';
import { holesOf, layOut, narrowed, type Hole, type Layout, type OpenSlot } from './holes.ts';
import { revealsSlots, type RevealPolicy } from './policies/policies.ts';
import { lotOf } from './noise.ts';
import { choose } from './policies/choose.ts';
import type { Run } from './run.ts';
import { LIMITS } from './policies/settings.ts';
import type { CommitPass, DenoisePass, Pass, Reveal, RunOutcome } from '../trace/trace.ts';

/**
 * A finished text that does not parse, or in which a name is used that nothing declares, is wrong, whatever was asked
 * for. It is put right where it stands: what is wrong is masked again, and denoised with what stands on both sides of it,
 * among what may stand there (remasking as in ReMDM, arXiv 2503.00307; the limit is that of constrained decoding).
 * Autoregressive decoding would have to write all that follows anew.
 *
 * What has several tokens is drawn one token after the other, as far as other choices begin alike; its slots are laid
 * anew as soon as it is known how many there are. What draft and verify has written is then no longer the text of
 * greedy decoding.
 */

/** What a pass reveals beside the surest, where the run's own rule orders no slots. */
const RULE: RevealPolicy = { kind: 'threshold', threshold: 0.9 };

/**
 * Denoises a finished text again, at most `Settings.remask` times, as long as that may mend a flaw of it.
 * @param written the text; its tokens are in the cache
 * @param chunk index of the chunk that comes next
 */
export async function* remask(
  run: Run,
  written: RunOutcome,
  chunk: number,
): AsyncGenerator<Pass, RunOutcome> {
  const { check, settings, denoiser } = run;
  if (check === null || written.end !== 'eos') return written;
  let { tokens } = written;
  let index = chunk;
  for (let round = 0; round < settings.remask && !run.isCancelled(); round++) {
    const whole = [...tokens, denoiser.shape.eosId];
    const holes = holesOf(check(tokens), whole, run.given.all);
    const [first] = holes;
    if (first === undefined) break;
    const rewriting = new Rewriting(run, whole, holes, index);
    if (!rewriting.fits) break;
    const outcome = yield* rewriting.write();
    if (outcome.end === 'cancelled') return outcome;
    ({ tokens } = outcome);
    index = rewriting.index;
  }
  return { tokens, end: 'eos' };
}

/** One round: the chunk begins at the first hole, and what stands behind it is seen as far as a chunk may reach. */
class Rewriting {
  /** Of the chunk that is open. */
  index: number;
  readonly #run: Run;
  readonly #whole: readonly number[];
  readonly #why: Flaw['why'];
  #holes: readonly Hole[];
  /** Position of slot 0. */
  #start: number;
  #passes = 0;

  /** @param whole the text, [EOS] last */
  constructor(run: Run, whole: readonly number[], holes: readonly Hole[], index: number) {
    this.#run = run;
    this.#whole = whole;
    this.#holes = holes;
    this.#start = holes[0]?.start ?? 0;
    this.#why = holes[0]?.why ?? 'undeclared';
    this.index = index;
  }

  /** Whether there is room for the text whatever its holes become. */
  get fits(): boolean {
    const longest = this.#holes.reduce((sum, { start, end, choices }) => {
      const most = Math.max(...choices.map(({ tokens }) => tokens.length));
      return sum + most - (end - start);
    }, this.#whole.length);
    return longest <= this.#run.capacity;
  }

  async *write(): AsyncGenerator<Pass, RunOutcome> {
    this.#run.rewind(this.#start);
    for (;;) {
      const layout = layOut(this.#whole, this.#holes);
      const masked = layout.open[0]?.position ?? null;
      if (masked === null) {
        yield await this.#commit(layout, layout.tokens.length);
        return { tokens: wordsBefore(layout, layout.tokens.length - 1), end: 'eos' };
      }
      // What is finished before the first mask is context, as soon as the chunk cannot hold both.
      const isFar = masked >= this.#start + LIMITS.chunk.max;
      const pass = isFar ? await this.#commit(layout, masked) : await this.#denoise(layout);
      yield pass;
      if (this.#run.isCancelled()) return { tokens: this.#leading(layout, pass), end: 'cancelled' };
    }
  }

  /** Draws the open slots of the chunk, each among its own tokens, and settles what the rule reveals of them. */
  async #denoise(layout: Layout): Promise<DenoisePass> {
    const run = this.#run;
    const past = run.recall('denoise');
    if (past !== undefined) {
      for (const { slot, id } of past.revealed) this.#settle(layout.open, slot, id);
      this.#passes += 1;
      return past;
    }
    const { denoiser } = run;
    const start = this.#start;
    const tail = layout.tokens.slice(start);
    const ids = tail.slice(0, LIMITS.chunk.max).map((id) => id ?? denoiser.shape.maskId);
    const open = layout.open.filter(({ position }) => position < start + ids.length);
    const limits = new Map(
      open.map(({ position, ids }): [number, Limit] => [position - start, { kind: 'only', ids }]),
    );
    const [[recompute, prediction], timing] = await run.pass(
      async (noise) =>
        [
          await run.recompute(wordsBefore(layout, start)),
          await denoiser.denoise(ids, noise, limits),
        ] as const,
    );
    const revealed = this.#reveal(open, prediction);
    return {
      kind: 'denoise',
      ...timing,
      ...recompute,
      remasked: { why: this.#why, tail },
      ...{ chunk: this.index, start, size: ids.length, revealed, edited: [] },
      confidence: [...prediction.probability],
    };
  }

  /** Of each name one slot at most, its surest: the others become what that one becomes. */
  #reveal(open: readonly OpenSlot[], prediction: ChunkPrediction): Reveal[] {
    const confidenceOf = ({ position }: OpenSlot): number =>
      prediction.probability[position - this.#start]!;
    const surest = new Map<string, OpenSlot>();
    for (const slot of open) {
      const { name } = this.#holes[slot.hole]!;
      const other = surest.get(name);
      if (other === undefined || confidenceOf(slot) > confidenceOf(other)) surest.set(name, slot);
    }
    const { policy, nearness, seed } = this.#run.settings;
    const candidates = [...surest.values()].map((slot) => ({
      slot: slot.position - this.#start,
      confidence: confidenceOf(slot),
      entropy: prediction.entropy[slot.position - this.#start]!,
      margin: prediction.margin[slot.position - this.#start]!,
    }));
    const rule = { policy: revealsSlots(policy) ? policy : RULE, nearness };
    const pass = this.#passes++;
    const lot = (slot: number): number => lotOf(seed, this.#start + slot, pass);
    const chosen = choose(rule, candidates, { masked: candidates.length, pass, lot });
    return chosen.map((slot): Reveal => {
      const id = prediction.ids[slot]!;
      this.#settle(open, slot, id);
      return { slot, id, confidence: prediction.probability[slot]! };
    });
  }

  /** Takes a token of a slot for good. */
  #settle(open: readonly OpenSlot[], slot: number, id: number): void {
    const settled = open.find(({ position }) => position === this.#start + slot);
    if (settled !== undefined) this.#holes = narrowed(this.#holes, settled, id);
  }

  /** The text to its first mask or its end, after a pass that has not finished it. */
  #leading(layout: Layout, pass: DenoisePass | CommitPass): number[] {
    const { eosId } = this.#run.denoiser.shape;
    const seen = pass.kind === 'commit' ? pass.tokens.length : pass.size;
    const now = layout.tokens.slice(0, pass.start + seen);
    const revealed = pass.kind === 'commit' ? [] : pass.revealed;
    for (const { slot, id } of revealed) now[pass.start + slot] = id;
    const end = now.findIndex((id) => id === null || id === eosId);
    return wordsBefore({ tokens: now, open: [] }, end < 0 ? now.length : end);
  }

  /** Caches what is finished, up to a position. */
  async #commit(layout: Layout, end: number): Promise<CommitPass> {
    const past = this.#run.recall('commit');
    if (past !== undefined) {
      this.#start = end;
      this.index += 1;
      return past;
    }
    const { denoiser, prompt } = this.#run;
    const start = this.#start;
    const tail = layout.tokens.slice(start);
    const tokens = layout.tokens.slice(start, end).filter((id) => id !== null);
    // What comes after a rewind can be scored only behind a token that is computed once more.
    const again = layout.tokens[start - 1] ?? prompt.at(-1)!;
    const [scores, timing] = await this.#run.pass(() => {
      // Within the pass: the cache of a fork is filled at its beginning.
      denoiser.rewind(denoiser.length - 1);
      return denoiser.commit([again, ...tokens]);
    });
    this.#start = end;
    return {
      kind: 'commit',
      ...timing,
      remasked: { why: this.#why, tail },
      ...{ chunk: this.index++, start, tokens, logProbs: [...scores.logProb.slice(1)] },
      ...{ rejected: 0, corrected: null, ahead: 1 },
    };
  }
}

/** The tokens before a position, none of which is a mask. */
function wordsBefore({ tokens }: Layout, end: number): number[] {
  return tokens.slice(0, end).filter((id) => id !== null);
}
