import type { LogitsModel } from './logits-model.ts';

/** Largest difference of two logits that are meant to be one. */
const SAME = 1e-4;

/**
 * Whether a model's rows see the tokens behind them, as a denoiser's must: found by changing the last of a few tokens
 * and looking at the first rows.
 * @param ids at least three; the last differs from `other`
 */
export async function seesAhead(
  model: LogitsModel,
  ids: readonly number[],
  other: number,
): Promise<boolean> {
  const before = await model.forward(ids);
  const after = await model.forward([...ids.slice(0, -1), other]);
  // All rows but that of the token that was changed.
  const end = (ids.length - 1) * before.vocabulary;
  for (let i = 0; i < end; i++) {
    const scale = Math.max(1, Math.abs(before.values[i]!));
    if (Math.abs(before.values[i]! - after.values[i]!) > SAME * scale) return true;
  }
  return false;
}
