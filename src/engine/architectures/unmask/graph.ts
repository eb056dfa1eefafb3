import { attention } from '../../graph/blocks/attention.ts';
import { embed, logits } from '../../graph/blocks/embedding.ts';
import { linear } from '../../graph/blocks/linear.ts';
import { relu2Mlp } from '../../graph/blocks/relu2-mlp.ts';
import { addAndNorm, rmsNorm } from '../../graph/blocks/rms-norm.ts';
import { rotaryTables, rotate } from '../../graph/blocks/rotary.ts';
import { writeGraph, type Emission, type GraphOptions } from '../../graph/emission.ts';
import type { EncodedModel } from '../../graph/onnx.ts';
import { plainFrequencies } from '../../graph/rotary-frequencies.ts';
import { cacheOutputs, passInputs, PORTS } from '../../graph/ports.ts';
import type { UnmaskShape } from './config.ts';
import type { LayerWeights, UnmaskWeights } from './weights.ts';

/**
 * Writes the decoder as an ONNX graph. One graph serves the causal pass and the bidirectional one: they
 * differ in `attention_bias` alone.
 */
export function emitUnmask(
  shape: UnmaskShape,
  weights: UnmaskWeights,
  options: GraphOptions,
): EncodedModel {
  return writeGraph('unmask', options, (to) => {
    const { layers, hidden, headSize, context, ropeTheta, normEpsilon } = shape;
    passInputs(to);
    rotaryTables(to, { frequencies: plainFrequencies(headSize, ropeTheta), context });

    let residual = embed(to, weights.embedding);
    const firstNorm = weights.layers[0]!.inputNorm;
    let normed = rmsNorm(to, 'layers.0.input_norm', residual, firstNorm, normEpsilon);
    for (const [i, layer] of weights.layers.entries()) {
      const at = `layers.${i}`;
      const attended = attend(to, shape, i, layer, normed);
      const middle = addAndNorm(
        to,
        `${at}.post_norm`,
        attended,
        residual,
        layer.postNorm,
        normEpsilon,
      );
      const written = relu2Mlp(to, at, middle.normed, layer);
      const next = weights.layers[i + 1];
      const after = addAndNorm(
        to,
        next === undefined ? 'norm' : `layers.${i + 1}.input_norm`,
        written,
        middle.sum,
        next === undefined ? weights.norm : next.inputNorm,
        normEpsilon,
      );
      ({ normed, sum: residual } = after);
    }
    logits(to, normed, 'embedding.out', weights.embedding);
    cacheOutputs(to, { layers, width: hidden });
  });
}

function attend(
  to: Emission,
  shape: UnmaskShape,
  layer: number,
  weights: LayerWeights,
  input: string,
): string {
  const { graph } = to;
  const { hidden } = shape;
  const at = `layers.${layer}`;
  const qkv = linear(to, `${at}.qkv`, input, `${at}.qkv`, weights.qkv);
  const query = `${at}.query`;
  const key = `${at}.key`;
  const value = PORTS.value(layer);
  graph.node({
    op: 'Split',
    domain: '',
    name: `${at}.split`,
    inputs: [qkv, graph.sizes('thirds', [hidden, hidden, hidden])],
    outputs: [query, key, value],
    attributes: { axis: { int: 2 } },
  });
  const mixed = attention(to, layer, shape, {
    query: rotate(to, `${at}.query.rotated`, query),
    key: rotate(to, PORTS.key(layer), key),
    value,
  });
  return linear(to, `${at}.output`, mixed, `${at}.output`, weights.output);
}
