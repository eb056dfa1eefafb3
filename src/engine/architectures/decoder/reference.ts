import {
  addBias,
  addRows,
  attendRows,
  embedRows,
  linearRows,
  rmsNormRows,
  rotateRows,
} from '../../graph/reference-blocks.ts';
import type { ReferencePass } from '../token-causal.ts';
import type { DecoderShape } from './shape.ts';
import type { DecoderWeights, Projection } from './weights.ts';

/**
 * The decoder in plain loops. It keeps no cache, so a cached run that agrees with it has an exact cache.
 * @returns logits, [tokens, vocabulary]
 */
export function decoderReference(
  { headSize, normEpsilon, frequencies }: DecoderShape,
  weights: DecoderWeights,
  { tokens, positions, seen }: ReferencePass,
): Float32Array {
  const x = embedRows(weights.embedding, tokens);
  for (const layer of weights.layers) {
    const normed = rmsNormRows(x, layer.inputNorm, normEpsilon);
    const turned = (projection: Projection, norm: Float32Array | null): Float32Array => {
      const projected = project(normed, projection);
      const heads = norm === null ? projected : rmsNormRows(projected, norm, normEpsilon);
      rotateRows(heads, frequencies, positions);
      return heads;
    };
    const query = turned(layer.query, layer.queryNorm);
    const keys = turned(layer.key, layer.keyNorm);
    const values = project(normed, layer.value);
    addRows(x, project(attendRows(query, keys, values, headSize, seen), layer.output));
    const wide = rmsNormRows(x, layer.postNorm, normEpsilon);
    const gate = linearRows(wide, layer.gate);
    const up = linearRows(wide, layer.up);
    const gated = gate.map((value, i) => (value / (1 + Math.exp(-value))) * up[i]!);
    addRows(x, linearRows(gated, layer.down));
  }
  const last = rmsNormRows(x, weights.norm, normEpsilon);
  return linearRows(last, weights.head ?? weights.embedding);
}

function project(x: Float32Array, { matrix, bias }: Projection): Float32Array {
  const out = linearRows(x, matrix);
  if (bias !== null) addBias(out, bias);
  return out;
}
