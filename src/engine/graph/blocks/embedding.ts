import type { Emission } from '../emission.ts';
import { denseValues, type Matrix } from '../matrix.ts';
import { PORTS } from '../ports.ts';
import { linear, storedScales } from './linear.ts';

/**
 * The embeddings of the new tokens, [1, S, hidden].
 * @param embedding [vocabulary, hidden]
 */
export function embed({ graph, options }: Emission, embedding: Matrix): string {
  const { activations, weights } = options;
  const { rows, columns } = embedding;
  if (weights === 'dense' || embedding.kind === 'dense') {
    const table = graph.floats('embedding', activations, [rows, columns], denseValues(embedding));
    return graph.op('Gather', 'embed', [table, PORTS.ids]);
  }
  const { bits, block, data, scales } = embedding;
  const blocks = columns / block;
  return graph.fused(
    'GatherBlockQuantized',
    'embed',
    [
      graph.constant('embedding.q', 'uint8', [rows, (columns * bits) / 8], data),
      PORTS.ids,
      storedScales(graph, 'embedding', [rows, blocks], scales, activations),
    ],
    {
      gather_axis: { int: 0 },
      quantize_axis: { int: 1 },
      block_size: { int: block },
      bits: { int: bits },
    },
  );
}

/**
 * The logits of the wanted rows, as the graph's output.
 * @param input [1, S, hidden], normalised
 * @param stored names the matrix's constants
 * @param matrix [vocabulary, hidden]
 */
export function logits(to: Emission, input: string, stored: string, matrix: Matrix): void {
  const { graph, options } = to;
  const wanted = graph.op('Gather', 'wanted', [input, PORTS.rows], { axis: { int: 1 } });
  // Log-probabilities need more than the three digits of half precision.
  const wide =
    options.activations === 'float32'
      ? wanted
      : graph.op('Cast', 'wanted.wide', [wanted], { to: { int: 1 } });
  linear(to, PORTS.logits, wide, stored, matrix, 'float32');
  graph.output({ name: PORTS.logits, type: 'float32', dims: [1, 'R', matrix.rows] });
}
