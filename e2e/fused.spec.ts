import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import type { Quantisation } from '../src/engine/graph/matrix.ts';
import { randomModel, seeded, TINY_SHAPE } from '../src/engine/testing/random-model.ts';
import type { UnmaskShape } from '../src/engine/architectures/unmask/config.ts';
import { LEAST_LIMITS } from '../src/engine/testing/least-limits.ts';
import { TEST_IDS } from '../src/engine/testing/random-checkpoint.ts';
import { createCpuEngine } from '../src/engine/runtime/cpu-engine.ts';
import { denoiserShape } from '../src/engine/runtime/denoiser-shape.ts';
import * as native from '../src/engine/runtime/native.ts';
import { DEFAULT_SETTINGS, type Settings } from '../src/engine/sampling/policies/settings.ts';
import { seenAt } from '../src/engine/trace/seen.ts';
import type { Trace } from '../src/engine/trace/trace.ts';
import { SequenceDenoiser } from '../src/engine/runtime/sequence-denoiser.ts';
import { bundleClassicScript } from '../scripts/build/classic-script.ts';
import {
  type Ask,
  play,
  type Run,
  type Said,
  type Step,
  write,
  type Wrote,
} from './support/fused-page.ts';

/** The shaders of our own against ONNX Runtime on the processor, number by number. */
let server: Server;
let address = '';

test.beforeAll(async () => {
  const script = await bundleClassicScript({
    entry: fileURLToPath(new URL('support/fused-page.ts', import.meta.url)),
    name: 'page',
    target: 'esnext',
  });
  server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<!doctype html><script src="page.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const at = server.address();
  address = `http://localhost:${typeof at === 'object' ? at?.port : ''}/`;
});

test.afterAll(() => {
  server.close();
});

/** What the native runtime says of the same session. */
async function expected(
  shape: UnmaskShape,
  quantisation: Quantisation,
  seed: number,
  steps: readonly Step[],
): Promise<Said> {
  const model = randomModel(shape, seed, quantisation);
  const engine = await createCpuEngine(native, model, { intraOpNumThreads: 1 });
  const denoiser = new SequenceDenoiser(denoiserShape(model.config), engine);
  try {
    return await play(denoiser, steps);
  } finally {
    await denoiser.dispose();
  }
}

/** A session with everything that a run does: prefills, commits with branches, rewinds, a full context. */
function session({ context, vocabulary }: UnmaskShape, seed: number): Step[] {
  const random = seeded(seed);
  const M = TEST_IDS.maskId;
  const text = (count: number): number[] =>
    Array.from({ length: count }, () => 5 + Math.floor(random() * (vocabulary - 5)));
  const masked = (count: number): number[] =>
    text(count).map((token) => (random() < 0.6 ? M : token));
  return [
    { do: 'prefill', tokens: text(7), branches: [{ after: 7, ids: masked(9), likely: 8 }] },
    { do: 'denoise', tokens: masked(9), likely: 5 },
    { do: 'denoise', tokens: masked(4), noise: { temperature: 1.3, seed: 77 } },
    {
      do: 'denoise',
      tokens: masked(6),
      limits: [
        [1, { kind: 'only', ids: text(3) }],
        [4, { kind: 'not', ids: text(16) }],
      ],
      likely: 8,
    },
    { do: 'commit', tokens: text(1) },
    {
      do: 'commit',
      tokens: text(6),
      branches: [
        { after: 0, ids: masked(3) },
        { after: 4, ids: masked(8), likely: 8 },
        { after: 6, ids: masked(5) },
      ],
    },
    { do: 'commit', tokens: text(2) },
    { do: 'rewind', to: 11 },
    { do: 'commit', tokens: text(33) },
    { do: 'denoise', tokens: masked(32) },
    {
      do: 'commit',
      tokens: text(context - 44 - 20),
      branches: [{ after: context - 64, ids: masked(16) }],
    },
    { do: 'commit', tokens: text(20) },
    { do: 'prefill', tokens: text(1) },
    { do: 'denoise', tokens: masked(1) },
  ];
}

const MODELS: readonly (readonly [string, UnmaskShape, Quantisation])[] = [
  ['8 bits in blocks of 32', TINY_SHAPE, { bits: 8, block: 32 }],
  ['4 bits in blocks of 64', TINY_SHAPE, { bits: 4, block: 64 }],
  [
    'heads of 32, a vocabulary of 101',
    { ...TINY_SHAPE, heads: 4, headSize: 32, vocabulary: 101 },
    { bits: 8, block: 128 },
  ],
];

/** Plays a session on the shaders and on the processor, and holds every number against its like. */
async function expectSame(
  page: Page,
  [, shape, quantisation]: (typeof MODELS)[number],
  steps: readonly Step[],
): Promise<void> {
  await page.goto(address);
  const got = await page.evaluate(async (args) => window.fused?.(...args), [
    shape,
    quantisation,
    3,
    steps,
  ] as const);
  const want = await expected(shape, quantisation, 3, steps);
  expect(got?.map((numbers) => numbers.length)).toEqual(want.map((numbers) => numbers.length));
  const apart = want.map((numbers, step) =>
    Math.max(0, ...numbers.map((number, at) => Math.abs(number - (got?.[step]?.[at] ?? NaN)))),
  );
  for (const [step, difference] of apart.entries()) {
    expect(difference, `step ${step}: ${JSON.stringify(steps[step]).slice(0, 60)}`).toBeLessThan(
      2e-3,
    );
  }
}

for (const model of MODELS) {
  test(`fused passes compute what the processor does: ${model[0]}`, async ({ page }) => {
    await expectSame(page, model, session(model[1], 5));
  });
}

test('fused passes run on a device with the least that the standard grants', async ({ page }) => {
  await page.addInitScript((least) => {
    Object.defineProperty(GPUAdapter.prototype, 'limits', { get: () => least });
    Object.defineProperty(GPUAdapter.prototype, 'features', { get: () => new Set() });
  }, LEAST_LIMITS);
  const model = MODELS[0]!;
  await expectSame(page, model, session(model[1], 6).slice(0, 6));
});

test('a look into three slots says what the plain reference says', async ({ page }) => {
  const [, shape, quantisation] = MODELS[0]!;
  const model = randomModel(shape, 3, quantisation);
  const trace = await written(model, { settings: STEPS, tokens: PROMPT, most: 5 });
  const chunk = trace.passes.findIndex(({ kind }) => kind === 'denoise');
  const asks: readonly Ask[] = [0, 3, 7].map((position) => ({ trace, pass: chunk, position }));
  await page.goto(address);
  const told = await page.evaluate(async (args) => window.looked?.(...args), [
    shape,
    quantisation,
    3,
    asks,
  ] as const);
  expect(told).toHaveLength(asks.length);
  for (const [i, { pass, position }] of asks.entries()) {
    const seen = seenAt(trace, TEST_IDS.eosId, pass, position);
    const before = [...PROMPT, ...(seen?.before ?? [])];
    const ids = (seen?.chunk ?? []).map((id) => id ?? TEST_IDS.maskId);
    // The anchor is a row before the chunk's.
    const row = before.length + position - (seen?.before.length ?? 0);
    const expected = shares(
      model.reference(before, ids).subarray(row * shape.vocabulary, (row + 1) * shape.vocabulary),
    );
    const sorted = expected.toSorted((a, b) => b - a);
    const likely = told?.[i]?.likely ?? [];
    expect(likely).toHaveLength(8);
    for (const [rank, { id, probability }] of likely.entries()) {
      expect(Math.abs(probability - expected[id]!)).toBeLessThan(1e-4);
      expect(Math.abs(probability - sorted[rank]!)).toBeLessThan(1e-4);
    }
    const entropy = expected.reduce((sum, p) => sum - (p > 0 ? p * Math.log(p) : 0), 0);
    expect(told?.[i]?.entropy).toBeCloseTo(entropy, 3);
  }
});

const PROMPT = [9, 10, TEST_IDS.sepId];
const STEPS: Settings = { ...DEFAULT_SETTINGS, policy: { kind: 'steps', steps: 4 }, chunk: 8 };

/** What the shaders write, with passes queued behind one another for so long. */
function writtenThere(
  page: Page,
  runs: readonly Run[],
  chainMs: number,
): Promise<readonly Wrote[] | undefined> {
  const [, shape, quantisation] = MODELS[0]!;
  return page.evaluate(async (args) => window.wrote?.(...args), [
    ...([shape, quantisation, 3, runs] as const),
    chainMs,
  ] as const);
}

test('passes that are queued behind one another write what single ones do', async ({ page }) => {
  const [, shape, quantisation] = MODELS[0]!;
  const runs: readonly Run[] = [
    { settings: STEPS, tokens: PROMPT, most: 20 },
    { settings: { ...STEPS, nearness: 0 }, tokens: [12, 50, TEST_IDS.sepId], most: 16 },
  ];
  await page.goto(address);
  const wrote = (chainMs: number): Promise<readonly Wrote[] | undefined> =>
    writtenThere(page, runs, chainMs);
  const alone = await wrote(0);
  // A minute is time for as many as there may be.
  const chained = await wrote(60_000);
  expect(chained?.map(({ trace }) => trace)).toEqual(alone?.map(({ trace }) => trace));
  for (const [i, run] of runs.entries()) {
    const { tokens } = await written(randomModel(shape, 3, quantisation), run);
    expect(chained?.[i]?.trace.tokens).toEqual(tokens);
  }
  // The first run also holds its first chain against passes of their own.
  const [single, together] = [alone, chained].map((each) => each?.[1]?.maps ?? NaN);
  expect(single).toBe(runs[1]?.most);
  expect(together).toBe(8);
});

/** A run of the model on the processor. */
async function written(model: ReturnType<typeof randomModel>, run: Run): Promise<Trace> {
  const engine = await createCpuEngine(native, model, { intraOpNumThreads: 1 });
  const denoiser = new SequenceDenoiser(denoiserShape(model.config), engine);
  try {
    return await write(denoiser, run);
  } finally {
    await denoiser.dispose();
  }
}

test('queued passes that say something else than single ones are not used', async ({ page }) => {
  await page.addInitScript(() => {
    const right: unknown = Reflect.get(GPUBuffer.prototype, 'getMappedRange');
    if (typeof right !== 'function') return;
    GPUBuffer.prototype.getMappedRange = function (...range) {
      const bytes: unknown = Reflect.apply(right, this, range);
      if (!(bytes instanceof ArrayBuffer)) throw new TypeError('no bytes');
      if (this.label === 'readable chain') {
        const values = new Float32Array(bytes);
        for (const [at, value] of values.entries()) values[at] = value * 1.01;
      }
      return bytes;
    };
  });
  const runs: readonly Run[] = [{ settings: STEPS, tokens: PROMPT, most: 12 }];
  await page.goto(address);
  const [alone] = (await writtenThere(page, runs, 0)) ?? [];
  const [chained] = (await writtenThere(page, runs, 60_000)) ?? [];
  expect(chained?.trace).toEqual(alone?.trace);
  // One chain was made and thrown away, and no other after it.
  expect(chained?.maps).toBeGreaterThan(alone?.maps ?? Infinity);
});

/** Logits as probabilities, without what no text has. */
function shares(logits: Float32Array): number[] {
  const weights = Array.from(logits, (logit, id) =>
    id === TEST_IDS.maskId || id === TEST_IDS.sepId ? 0 : Math.exp(logit),
  );
  const sum = weights.reduce((all, each) => all + each, 0);
  return weights.map((each) => each / sum);
}
