import { expect, it } from 'vitest';
import { FULL, type BenchResult } from './bench.ts';
import { tableOf } from './table.ts';

const RESULT: BenchResult = {
  version: 1,
  at: '',
  machine: { cores: 2 },
  model: { id: 'xs-s1', revision: '1', stage: 'S1' },
  device: { backend: 'wasm', label: 'WASM, f32', adapter: 'CPU', selfCheck: 0, refused: [] },
  effort: FULL,
  passes: [],
  texts: [],
  uncached: {
    tokens: 256,
    cachedMs: 2,
    runtime: { ms: 60, ratio: 30, sameText: true },
    library: { ms: 70, ratio: 35, sameText: false },
  },
  startUp: null,
  gpuBusy: null,
};

it('holds ours against both usual ways, and says where a text is another', () => {
  const lines = tableOf(RESULT).split('\n');
  expect(lines.slice(-4)).toEqual([
    '256 tokens left to right   ms a token  times ours          text',
    'ours                             2.00         1.0',
    'no cache, plain ONNX            60.00        30.0      the same',
    'no cache, transformers.js       70.00        35.0  NOT THE SAME',
  ]);
});

it('leaves out what was not measured', () => {
  expect(tableOf({ ...RESULT, uncached: null })).not.toContain('left to right');
  const { uncached } = RESULT;
  const without = uncached === null ? null : { ...uncached, library: null };
  expect(tableOf({ ...RESULT, uncached: without })).not.toContain('transformers.js');
});
