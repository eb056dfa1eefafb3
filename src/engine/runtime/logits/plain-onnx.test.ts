import { describe, expect, it } from 'vitest';
import { FaultError } from '../../fault.ts';
import { madeGraph, type MadeGraph } from '../../testing/made-graphs.ts';
import { nativeRuntime } from './native-runtime.ts';
import { openPlainOnnx } from './plain-onnx.ts';
import { seesAhead } from './sees-ahead.ts';
import type { LogitsModel } from './logits-model.ts';

const VOCABULARY = 6;

async function on<T>(graph: MadeGraph, work: (model: LogitsModel) => Promise<T>): Promise<T> {
  const model = await nativeRuntime(1).open((ort, options) =>
    openPlainOnnx(ort, madeGraph(graph), options),
  );
  try {
    return await work(model);
  } finally {
    await model.dispose();
  }
}

const both = { vocabulary: VOCABULARY, sees: 'all' } as const;
const causal = { vocabulary: VOCABULARY, sees: 'before' } as const;

it('gives a row of logits for each id', async () => {
  const { values, vocabulary } = await on(both, (model) => model.forward([0, 2, 2]));
  expect(vocabulary).toBe(VOCABULARY);
  const rows = [
    [0, 1.1, 0, 0.2, 0, 0],
    [0, 0.1, 0, 1.2, 0, 0],
    [0, 0.1, 0, 1.2, 0, 0],
  ];
  expect([...values].map((value) => Math.round(value * 10) / 10)).toEqual(rows.flat());
});

it('feeds what exports ask for: masks, types, positions, an empty cache', async () => {
  const sequence = ['batch', 'sequence'];
  const graph: MadeGraph = {
    ...both,
    inputs: [
      { name: 'attention_mask', type: 'int64', dims: sequence },
      { name: 'token_type_ids', type: 'int64', dims: sequence },
      { name: 'position_ids', type: 'int64', dims: sequence },
      { name: 'past_key_values.0.key', type: 'float32', dims: ['batch', 2, 'past', 4] },
      { name: 'past_key_values.0.value', type: 'float16', dims: ['batch', 2, 'past', 4] },
      { name: 'num_logits_to_keep', type: 'int64', dims: [] },
    ],
  };
  const plain = await on(both, (model) => model.forward([3, 1, 4]));
  const fed = await on(graph, (model) => model.forward([3, 1, 4]));
  expect(fed.values).toEqual(plain.values);
});

it('finds out whether rows see what is behind them', async () => {
  const ids = [1, 2, 3, 4];
  expect(await on(both, (model) => seesAhead(model, ids, 5))).toBe(true);
  expect(await on(causal, (model) => seesAhead(model, ids, 5))).toBe(false);
});

describe('what is no language model', () => {
  const dataOf = async (graph: MadeGraph): Promise<unknown> => {
    try {
      await on(graph, (model) => model.forward([1, 2]));
    } catch (error) {
      if (error instanceof FaultError) return error.fault.data;
      throw error;
    }
    return null;
  };

  it.each([
    [
      'takes no ids',
      { ...both, ids: 'tokens' },
      { why: 'onnx-input', input: 'input_ids', has: false },
    ],
    [
      'takes something unknown',
      { ...both, inputs: [{ name: 'pixel_values', type: 'float32', dims: [1, 3, 8, 8] }] } as const,
      { why: 'onnx-input', input: 'pixel_values', has: true },
    ],
    ['gives hidden states', { ...both, output: 'last_hidden_state' }, { why: 'no-logits' }],
    [
      'gives a row for the whole text',
      { ...both, isPooled: true },
      { why: 'logits-shape', dims: [1, VOCABULARY], rows: 2 },
    ],
  ] as const)('is refused where it %s', async (_, graph, data) => {
    expect(await dataOf(graph)).toEqual(data);
  });
});
