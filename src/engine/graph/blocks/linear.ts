import type { Activation } from '../builder.ts';
import type { Emission } from '../emission.ts';
import { float32FromFloat16Bits } from '../float16.ts';
import { denseValues, transposed, type Matrix } from '../matrix.ts';
import { bytesOf } from '../stored-matrix.ts';

/**
 * input @ matrix^T + bias
 * @param name of the result
 * @param stored names the constants
 * @param bias [rows]; nothing is added where it is null
 * @param type of input and result
 */
export function linear(
  to: Emission,
  name: string,
  input: string,
  stored: string,
  matrix: Matrix,
  bias: Float32Array | null = null,
  type: Activation = to.options.activations,
): string {
  const { graph } = to;
  if (bias === null) return product(to, name, input, stored, matrix, type);
  const raw = product(to, `${name}.raw`, input, stored, matrix, type);
  const added = graph.floats(`${stored}.bias`, type, [bias.length], bias);
  return graph.op('Add', name, [raw, added]);
}

function product(
  { graph, options }: Emission,
  name: string,
  input: string,
  stored: string,
  matrix: Matrix,
  type: Activation,
): string {
  const { rows, columns } = matrix;
  if (options.weights === 'dense' || matrix.kind === 'dense') {
    const values = transposed(denseValues(matrix), rows, columns);
    const weight = graph.floats(`${stored}.weight`, type, [columns, rows], values);
    return graph.op('MatMul', name, [input, weight]);
  }
  const { bits, block, data, scales } = matrix;
  const blocks = columns / block;
  return graph.fused(
    'MatMulNBits',
    name,
    [
      input,
      graph.constant(`${stored}.q`, 'uint8', [rows, blocks, (block * bits) / 8], data),
      storedScales(graph, stored, [rows, blocks], scales, type),
    ],
    {
      K: { int: columns },
      N: { int: rows },
      bits: { int: bits },
      ...(options.roundsActivations === true && { accuracy_level: { int: 4 } }),
      block_size: { int: block },
    },
  );
}

/** The kernels want scales in the type of the activations. */
export function storedScales(
  graph: Emission['graph'],
  stored: string,
  dims: readonly number[],
  halves: Uint16Array,
  type: Activation,
): string {
  const name = `${stored}.scales.${type}`;
  const bytes = bytesOf(type === 'float16' ? halves : float32FromFloat16Bits(halves));
  return graph.constant(name, type, dims, bytes);
}
