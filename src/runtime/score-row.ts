import { GREEDY, type Noise } from '../diffusion/denoiser.ts';
import { drawRow, type LogitsRow } from '../diffusion/draw.ts';
import type { EnginePass, RowScores } from './engine.ts';

/**
 * Fills one record from a row of logits.
 * @param at where in `scores`
 * @param row its `current` is the row's target
 */
export function scoreRow(
  scores: RowScores,
  at: number,
  logits: Float32Array,
  row: LogitsRow,
  pass: Pick<EnginePass, 'attention' | 'noise'>,
  forbidden: readonly number[],
): void {
  const noise: Noise = row.slot < 0 ? GREEDY : pass.noise;
  const drawn = drawRow(logits, row, forbidden, noise);
  // A chunk pass is not asked for the greedy tokens, and a second look at every row is not free.
  const greedy =
    noise.temperature > 0 && pass.attention === 'causal'
      ? drawRow(logits, row, forbidden, GREEDY)
      : drawn;
  scores.id[at] = drawn.id;
  scores.logProb[at] = drawn.logProb;
  scores.entropy[at] = drawn.entropy;
  scores.targetLogProb[at] = Math.log(drawn.current);
  scores.greedyId[at] = greedy.id;
  scores.greedyLogProb[at] = greedy.logProb;
}
