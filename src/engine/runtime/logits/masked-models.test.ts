import { afterEach, describe, expect, it } from 'vitest';
import { MASKED_TYPES } from '../../models/masked-types.ts';
import { readOnnxModel } from '../../models/onnx-model.ts';
import type { ModelFiles } from '../../models/checkpoint.ts';
import { hubFiles, hubGolden } from '../../testing/node/masked-hub.ts';
import type { OnnxRuntime } from './onnx-runtime.ts';
import type { LogitsModel } from './logits-model.ts';
import { nativeRuntime } from './native-runtime.ts';
import { openGraph, type MaskedLoader } from './open-graph.ts';
import { wasmRuntime } from './wasm-runtime.ts';

const NAMES = ['bert-mlm', 'modernbert-chat'];
const RUNTIMES: readonly (readonly [string, () => OnnxRuntime])[] = [
  ['natively', () => nativeRuntime(1)],
  ['on WASM', () => wasmRuntime(null)],
];
const WAYS: readonly (readonly ['transformers' | 'plain', MaskedLoader])[] = [
  ['transformers', () => import('../transformers/masked-model.on-demand.ts')],
  ['plain', () => Promise.resolve(null)],
];

const open: LogitsModel[] = [];
afterEach(async () => {
  for (const model of open.splice(0)) await model.dispose();
});

describe.each(NAMES)('%s', (name) => {
  const files = hubFiles(name);
  const golden = hubGolden(name);

  it.each(
    RUNTIMES.flatMap(([place, runtime]) =>
      WAYS.map(([through, load]) => ({ place, runtime, through, load })),
    ),
  )('gives the logits of the reference $place, through $through', async (each) => {
    const { runtime, through, load } = each;
    const graph = await openGraph(runtime(), files, await readOnnxModel(files), load);
    open.push(graph.model);
    expect(graph.through).toBe(through);
    for (const { ids, rows, logits } of golden.cases) {
      const { values, vocabulary } = await graph.model.forward(ids);
      expect(values.length).toBe(ids.length * vocabulary);
      for (const [i, expected] of logits.entries()) {
        const row = rows?.[i] ?? i;
        const got = values.subarray(row * vocabulary, (row + 1) * vocabulary);
        expect(got.length).toBe(expected.length);
        expect(largestDifference(got, expected)).toBeLessThan(1e-3);
      }
    }
  });
});

it('asks neither network nor disk for anything', async () => {
  const asked: unknown[] = [];
  const { fetch } = globalThis;
  globalThis.fetch = (address) => {
    asked.push(address);
    return Promise.reject(new Error('no network'));
  };
  try {
    const files = hubFiles('bert-mlm');
    const graph = await openGraph(nativeRuntime(1), files, await readOnnxModel(files), WAYS[0]![1]);
    open.push(graph.model);
    const without: ModelFiles = new Map([...files].filter(([path]) => path !== 'config.json'));
    await expect(
      openGraph(
        nativeRuntime(1),
        without,
        { ...(await readOnnxModel(without)), type: 'bert' },
        WAYS[0]![1],
      ),
    ).rejects.toThrow(/config\.json/);
  } finally {
    globalThis.fetch = fetch;
  }
  expect(asked).toEqual([]);
});

it('knows the kinds that transformers.js knows', async () => {
  const { AutoModelForMaskedLM } = await import('../transformers/library.ts');
  const kinds = AutoModelForMaskedLM.MODEL_CLASS_MAPPINGS.flatMap((mapping) => [...mapping.keys()]);
  expect(kinds.toSorted()).toEqual(MASKED_TYPES);
});

function largestDifference(got: Float32Array, expected: readonly number[]): number {
  return expected.reduce((most, value, i) => Math.max(most, Math.abs(value - got[i]!)), 0);
}
