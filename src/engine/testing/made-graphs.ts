import { GraphBuilder } from '../graph/builder.ts';
import { encodeModel, type ValueInfo } from '../graph/onnx.ts';

export interface MadeGraph {
  readonly vocabulary: number;
  /** Whether each row sees all tokens, or those up to its own. */
  readonly sees: 'all' | 'before';
  /** Inputs beside `input_ids`; they count for nothing. */
  readonly inputs?: readonly ValueInfo[];
  /** What the output is called, "logits" as a rule. */
  readonly output?: string;
  /** Whether it gives one row for all tokens together. */
  readonly isPooled?: boolean;
  /** What the ids are called, "input_ids" as a rule. */
  readonly ids?: string;
  /** What all rows' share is multiplied with, a tenth as a rule. */
  readonly scale?: number;
}

/**
 * A graph as an exporter might write it. Token t puts 1 into column t + 1 of its row; each row is the sum of its own
 * and a tenth of all rows that it sees.
 */
export function madeGraph({
  vocabulary,
  sees,
  inputs = [],
  output = 'logits',
  isPooled = false,
  ids = 'input_ids',
  scale = 0.1,
}: MadeGraph): Uint8Array {
  const graph = new GraphBuilder();
  graph.input({ name: ids, type: 'int64', dims: ['batch', 'sequence'] });
  for (const input of inputs) graph.input(input);
  const table = new Float32Array(vocabulary * vocabulary);
  for (let id = 0; id < vocabulary; id++) table[id * vocabulary + ((id + 1) % vocabulary)] = 1;
  const weights = graph.floats('table', 'float32', [vocabulary, vocabulary], table);
  const own = graph.op('Gather', 'own', [weights, ids], { axis: { int: 0 } });
  const axis = graph.sizes('axis', [1]);
  const seen =
    sees === 'all'
      ? graph.op('ReduceSum', 'seen', [own, axis], { keepdims: { int: 1 } })
      : graph.op('CumSum', 'seen', [own, axis]);
  const factor = graph.floats('scale', 'float32', [], Float32Array.of(scale));
  const share = graph.op('Mul', 'share', [seen, factor]);
  if (isPooled) graph.op('ReduceSum', output, [share, axis], { keepdims: { int: 0 } });
  else graph.op('Add', output, [own, share]);
  graph.output({ name: output, type: 'float32', dims: ['batch', 'sequence', vocabulary] });
  return encodeModel(graph.finish('made'), null, false).model;
}
