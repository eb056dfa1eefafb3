import * as wasm from 'onnxruntime-web/wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphOptions } from '../graph/emission.ts';
import { quantise } from '../graph/matrix.ts';
import * as native from '../runtime/native.ts';
import { fullPass, type PassRuntime } from '../testing/full-pass.ts';
import { HUB_MODELS, hubGolden, hubModel, type HubModel } from '../testing/node/hub.ts';
import type { Model } from './architecture.ts';

const DENSE: GraphOptions = {
  weights: 'dense',
  activations: 'float32',
  attention: 'fused',
  externalPath: 'weights.bin',
};

const RUNTIMES: Readonly<Record<string, PassRuntime>> = {
  native: { ort: native, session: { intraOpNumThreads: 1 }, graph: DENSE },
  WASM: { ort: wasm, session: { executionProviders: ['wasm'] }, graph: DENSE },
};

/** Logits of a pass over a text without a cache, [tokens, vocabulary]. */
function run(
  runtime: string,
  model: Model,
  ids: readonly number[],
  graph: GraphOptions = DENSE,
): Promise<Float32Array> {
  return fullPass({ ...RUNTIMES[runtime]!, graph }, model, ids);
}

function largestDifference(got: ArrayLike<number>, expected: ArrayLike<number>): number {
  expect(got.length).toBe(expected.length);
  return Array.from(expected).reduce((most, x, i) => Math.max(most, Math.abs(x - got[i]!)), 0);
}

/** A checkpoint as its reference code ran it. */
function goldenModel(name: HubModel): Model {
  const { logits_block: block } = hubGolden(name);
  return hubModel(name, { block, origin: 'start' });
}

beforeAll(() => {
  wasm.env.wasm.numThreads = 1;
});

describe.each(HUB_MODELS.filter((name) => hubGolden(name).logits.length > 0))('%s', (name) => {
  const golden = hubGolden(name);
  const model = goldenModel(name);

  it('in plain loops has the logits of the published code', () => {
    for (const { ids, rows, logits } of golden.logits) {
      const got = model.reference(ids);
      const { vocabulary } = model.config;
      for (const [i, row] of rows.entries()) {
        const own = got.subarray(row * vocabulary, (row + 1) * vocabulary);
        expect(largestDifference(own, logits[i]!)).toBeLessThan(1e-3);
      }
    }
  });

  it.each(Object.keys(RUNTIMES))('on the %s runtime has them too', async (runtime) => {
    for (const { ids, rows, logits } of golden.logits) {
      const got = await run(runtime, model, ids);
      const { vocabulary } = model.config;
      for (const [i, row] of rows.entries()) {
        const own = got.subarray(row * vocabulary, (row + 1) * vocabulary);
        expect(largestDifference(own, logits[i]!)).toBeLessThan(1e-3);
      }
    }
  });
});

describe.each(HUB_MODELS)('the graphs of %s', (name) => {
  const model = hubModel(name);
  const ids = Array.from({ length: 37 }, (_, i) => (i * 29 + 7) % 340);

  it.each([
    { attention: 'decomposed', weights: 'dense' },
    { attention: 'fused', weights: 'quantised' },
    { attention: 'decomposed', weights: 'quantised' },
  ] as const)('compute what the plain loops do: $attention, $weights', async (variant) => {
    for (const bits of [4, 8] as const) {
      const kept = model.mapMatrices((matrix) =>
        matrix.kind === 'dense' ? quantise(matrix, { bits, block: 32 }) : matrix,
      );
      const expected = kept.reference(ids);
      const options = { ...DENSE, ...variant };
      expect(largestDifference(await run('native', kept, ids, options), expected)).toBeLessThan(
        1e-3,
      );
      // Cut into several parts, as for a device with small buffers.
      const cut = { ...options, mostBytes: 8 * 1024 };
      expect(largestDifference(await run('native', kept, ids, cut), expected)).toBeLessThan(1e-3);
    }
  });
});
