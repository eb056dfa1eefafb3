import { GREEDY, type Limit, type Noise } from '../denoiser.ts';
import { drawRow, likeliestOf, type LogitsRow, outOf } from '../sampling/draw.ts';
import type { RowScores } from './engine.ts';

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
  noise: Noise,
  forbidden: readonly number[],
  limit?: Limit,
): void {
  const drawn = drawRow(logits, row, forbidden, row.slot < 0 ? GREEDY : noise, limit);
  scores.id[at] = drawn.id;
  scores.logProb[at] = drawn.logProb;
  scores.entropy[at] = drawn.entropy;
  scores.margin[at] = drawn.margin;
  scores.targetLogProb[at] = Math.log(drawn.current);
  if (scores.likely !== undefined && row.slot >= 0) {
    likeliestOf(logits, row, outOf(forbidden, limit), drawn, scores.likely, at);
  }
}
