import {
  addRows,
  attendRows,
  columnsOf,
  embedRows,
  linearRows,
  rmsNormRows,
  rotateRows,
} from '../../graph/reference-blocks.ts';
import { plainFrequencies } from '../../graph/rotary-frequencies.ts';
import type { ReferencePass } from '../token-causal.ts';
import type { UnmaskShape } from './config.ts';
import type { UnmaskWeights } from './weights.ts';

/**
 * The decoder in plain loops. It keeps no cache, so a cached run that agrees with it has an exact cache.
 * @returns logits, [tokens, vocabulary]
 */
export function unmaskReference(
  { hidden, headSize, normEpsilon, ropeTheta }: UnmaskShape,
  weights: UnmaskWeights,
  { tokens, positions, seen }: ReferencePass,
): Float32Array {
  const x = embedRows(weights.embedding, tokens);
  const frequencies = plainFrequencies(headSize, ropeTheta);
  for (const layer of weights.layers) {
    const qkv = linearRows(rmsNormRows(x, layer.inputNorm, normEpsilon), layer.qkv);
    const [query, keys, values] = [0, 1, 2].map((third) =>
      columnsOf(qkv, 3 * hidden, third * hidden, (third + 1) * hidden),
    );
    rotateRows(query!, frequencies, positions);
    rotateRows(keys!, frequencies, positions);
    addRows(x, linearRows(attendRows(query!, keys!, values!, headSize, seen), layer.output));
    const up = linearRows(rmsNormRows(x, layer.postNorm, normEpsilon), layer.up);
    const squared = up.map((value) => Math.max(0, value) ** 2);
    addRows(x, linearRows(squared, layer.down));
  }
  return linearRows(rmsNormRows(x, weights.norm, normEpsilon), weights.embedding);
}
