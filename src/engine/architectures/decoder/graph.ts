import { attention } from '../../graph/blocks/attention.ts';
import { embed, logits } from '../../graph/blocks/embedding.ts';
import { linear } from '../../graph/blocks/linear.ts';
import { addAndNorm, headNorm, rmsNorm } from '../../graph/blocks/rms-norm.ts';
import { rotaryTables, rotate } from '../../graph/blocks/rotary.ts';
import { swigluMlp } from '../../graph/blocks/swiglu-mlp.ts';
import { writeGraph, type Emission, type GraphOptions } from '../../graph/emission.ts';
import type { EncodedModel } from '../../graph/onnx.ts';
import { cacheOutputs, passInputs, PORTS } from '../../graph/ports.ts';
import type { DecoderShape } from './shape.ts';
import type { DecoderLayer, DecoderWeights, Projection } from './weights.ts';

/** Writes the decoder as an ONNX graph. How it attends is all in `attention_bias`. */
export function emitDecoder(
  name: string,
  shape: DecoderShape,
  weights: DecoderWeights,
  options: GraphOptions,
): EncodedModel {
  return writeGraph(name, options, (to) => {
    const { layers, headSize, keyValueHeads, context, frequencies, normEpsilon } = shape;
    passInputs(to);
    rotaryTables(to, { frequencies, context });

    let residual = embed(to, weights.embedding);
    const firstNorm = weights.layers[0]!.inputNorm;
    let normed = rmsNorm(to, 'layers.0.input_norm', residual, firstNorm, normEpsilon);
    for (const [i, layer] of weights.layers.entries()) {
      const at = `layers.${i}`;
      const attended = attend(to, shape, i, layer, normed);
      const [postName, postNorm] = [`${at}.post_norm`, layer.postNorm];
      const middle = addAndNorm(to, postName, attended, residual, postNorm, normEpsilon);
      const written = swigluMlp(to, at, middle.normed, layer);
      const next = weights.layers[i + 1];
      const [nextName, nextNorm] =
        next === undefined
          ? ['norm', weights.norm]
          : [`layers.${i + 1}.input_norm`, next.inputNorm];
      const after = addAndNorm(to, nextName, written, middle.sum, nextNorm, normEpsilon);
      ({ normed, sum: residual } = after);
    }
    const { head, embedding } = weights;
    if (head === null) logits(to, normed, 'embedding.out', embedding);
    else logits(to, normed, 'head', head);
    cacheOutputs(to, { layers, width: keyValueHeads * headSize });
  });
}

function attend(
  to: Emission,
  shape: DecoderShape,
  layer: number,
  weights: DecoderLayer,
  input: string,
): string {
  const at = `layers.${layer}`;
  const project = (name: string, stored: string, from: string, by: Projection): string =>
    linear(to, name, from, `${at}.${stored}`, by.matrix, by.bias);
  // One name for what a projection gives before it is normalised and turned.
  const turned = (name: string, stored: 'query' | 'key', norm: Float32Array | null): string => {
    const projected = project(`${at}.${stored}.projected`, stored, input, weights[stored]);
    const width = weights[stored].matrix.rows;
    const heads =
      norm === null
        ? projected
        : headNorm(to, `${at}.${stored}.norm`, projected, width, norm, shape.normEpsilon);
    return rotate(to, name, heads);
  };
  const mixed = attention(to, layer, shape, {
    query: turned(`${at}.query.rotated`, 'query', weights.queryNorm),
    key: turned(PORTS.key(layer), 'key', weights.keyNorm),
    value: project(PORTS.value(layer), 'value', input, weights.value),
  });
  return project(`${at}.output`, 'output', mixed, weights.output);
}
