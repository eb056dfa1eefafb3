import type { Activation } from '../builder.ts';
import type { Emission } from '../emission.ts';
import { rowParts } from '../matrix-parts.ts';
import { denseValues, type Matrix } from '../matrix.ts';
import { DATA_TYPE } from '../onnx.ts';
import { PORTS } from '../ports.ts';
import { linear, storedScales } from './linear.ts';

/**
 * The embeddings of the new tokens, [1, S, hidden].
 * @param embedding [vocabulary, hidden]
 */
export function embed(to: Emission, embedding: Matrix): string {
  const parts = partsOf(to, embedding, to.options.activations);
  if (parts.length === 1) return gather(to, 'embed', 'embedding', embedding, PORTS.ids);
  const { graph } = to;
  const number = (name: string, value: number): string =>
    graph.constant(name, 'int32', [1], new Uint8Array(Int32Array.of(value).buffer));
  const column = graph.sizes('ids_column', [1, -1, 1]);
  const zero = number('id_zero', 0);
  const given =
    to.options.isPlain === true
      ? graph.op('Cast', 'ids', [PORTS.ids], { to: { int: DATA_TYPE.int32 } })
      : PORTS.ids;
  let [sum, begin] = ['', 0];
  for (const [i, part] of parts.entries()) {
    const name = `embed.${i}`;
    // An id of another part reads this one's first row, which is then dropped.
    const end = begin + part.rows;
    const own = graph.op('Sub', `${name}.own`, [given, number(`id_begin.${i}`, begin)]);
    const above = graph.op('Less', `${name}.above`, [given, number(`id_end.${i}`, end)]);
    const low = graph.op('Where', `${name}.low`, [above, own, zero]);
    const inside = graph.op('Less', `${name}.below`, [own, zero]);
    const ids = graph.op('Where', `${name}.ids`, [inside, zero, low]);
    const rows = gather(to, name, `embedding.${i}`, part, ids);
    if (i === 0) sum = rows;
    else {
      const isBefore = graph.op('Reshape', `${name}.is_before`, [inside, column]);
      const last = i === parts.length - 1;
      sum = graph.op('Where', last ? 'embed' : `${name}.chosen`, [isBefore, sum, rows]);
    }
    begin = end;
  }
  return sum;
}

/** @param ids [1, S] of rows of the table */
function gather(
  { graph, options }: Emission,
  name: string,
  stored: string,
  embedding: Matrix,
  ids: string,
): string {
  const { activations, weights } = options;
  const { rows, columns } = embedding;
  if (weights === 'dense' || embedding.kind === 'dense') {
    const table = graph.floats(stored, activations, [rows, columns], denseValues(embedding));
    return graph.op('Gather', name, [table, ids]);
  }
  const { bits, block, data, scales } = embedding;
  const blocks = columns / block;
  return graph.fused(
    'GatherBlockQuantized',
    name,
    [
      graph.constant(`${stored}.q`, 'uint8', [rows, (columns * bits) / 8], data),
      ids,
      storedScales(graph, stored, [rows, blocks], scales, activations),
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
 * The logits of the wanted rows, or of all of a plain graph, as the graph's output.
 * @param input [1, S, hidden], normalised
 * @param stored names the matrix's constants
 * @param matrix [vocabulary, hidden]
 */
export function logits(to: Emission, input: string, stored: string, matrix: Matrix): void {
  const { graph, options } = to;
  const { isPlain = false } = options;
  const wanted = isPlain
    ? input
    : graph.op('Gather', 'wanted', [input, PORTS.rows], { axis: { int: 1 } });
  // Log-probabilities need more than the three digits of half precision.
  const wide =
    options.activations === 'float32'
      ? wanted
      : graph.op('Cast', 'wanted.wide', [wanted], { to: { int: 1 } });
  const parts = partsOf(to, matrix, 'float32');
  if (parts.length === 1) {
    linear(to, PORTS.logits, wide, stored, matrix, null, 'float32');
  } else {
    const each = parts.map((part, i) =>
      linear(to, `${PORTS.logits}.${i}`, wide, `${stored}.${i}`, part, null, 'float32'),
    );
    graph.op('Concat', PORTS.logits, each, { axis: { int: 2 } });
  }
  graph.output({
    name: PORTS.logits,
    type: 'float32',
    dims: [1, isPlain ? 'S' : 'R', matrix.rows],
  });
}

/** A matrix in parts that fit the device's buffers. */
function partsOf({ options }: Emission, matrix: Matrix, type: Activation): readonly Matrix[] {
  const { weights, mostBytes = Infinity } = options;
  const isDense = weights === 'dense' || matrix.kind === 'dense';
  const bits = isDense ? (type === 'float16' ? 16 : 32) : matrix.bits;
  return rowParts(matrix, (matrix.columns * bits) / 8, mostBytes);
}
