import { describe, expect, it } from 'vitest';
import { FaultError } from '../../fault.ts';
import type { ModelFiles } from '../../models/checkpoint.ts';
import { hubFiles, hubGolden } from '../../testing/node/masked-hub.ts';
import { madeGraph } from '../../testing/made-graphs.ts';
import { nativeRuntime } from './native-runtime.ts';
import type { OnnxRuntime } from './onnx-runtime.ts';
import { startOnnx, type OnnxStart } from './start-onnx.ts';

const bert = hubFiles('bert-mlm');
const VOCABULARY = 119;

function start(files: ModelFiles, options: Partial<OnnxStart> = {}): ReturnType<typeof startOnnx> {
  return startOnnx(files, {
    runtimes: [nativeRuntime(1)],
    masked: () => import('../transformers/masked-model.on-demand.ts'),
    ...options,
  });
}

/** The folder with another graph, of another kind. */
function withGraph(graph: Uint8Array, type?: string): ModelFiles {
  const json: unknown = JSON.parse(new TextDecoder().decode(bert.get('config.json')));
  const config = JSON.stringify({
    ...Object(json),
    ...(type !== undefined && { model_type: type }),
  });
  return new Map([
    ...bert,
    ['config.json', new TextEncoder().encode(config)],
    ['onnx/model.onnx', graph],
  ]);
}

async function faultOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    if (error instanceof FaultError) return error.fault;
    throw error;
  }
  return null;
}

describe('a model from a graph', () => {
  it('says what it runs on, and through what', async () => {
    const { denoiser, report } = await start(bert);
    expect(report).toMatchObject({ backend: 'cpu', label: 'CPU, fp32, transformers.js' });
    expect(denoiser.shape).toMatchObject({ attention: { kind: 'bidirectional' }, logits: 'own' });
    await denoiser.dispose();
  });

  it('runs without a configuration, and without transformers.js', async () => {
    const files = new Map([...bert].filter(([path]) => path !== 'config.json'));
    for (const [of, masked] of [
      [files, undefined],
      [bert, () => Promise.resolve(null)],
    ] as const) {
      const { denoiser, report } = await start(of, masked === undefined ? {} : { masked });
      expect(report.label).toBe('CPU, fp32, ONNX graph');
      expect(denoiser.shape.vocabSize).toBe(VOCABULARY);
      await denoiser.dispose();
    }
  });

  it('says of a causal one that it is, and takes a slot from the row before it', async () => {
    const graph = madeGraph({ vocabulary: VOCABULARY, sees: 'before' });
    const { denoiser, report } = await start(withGraph(graph, 'no-such-kind'));
    expect(report.label).toBe('CPU, fp32, ONNX graph, causal');
    expect(denoiser.shape.logits).toBe('shifted');
    await denoiser.prefill([7]);
    const { ids } = await denoiser.denoise([denoiser.shape.maskId], { temperature: 0, seed: 0 });
    expect([...ids]).toEqual([8]);
    await denoiser.dispose();
  });

  it('goes to the next runtime where one fails, and says why', async () => {
    const broken: OnnxRuntime = {
      device: { backend: 'webgpu', label: 'Broken', adapter: '', cacheLocation: 'cpu' },
      open: () => Promise.reject(new Error('out of luck')),
    };
    const { denoiser, report } = await start(bert, { runtimes: [broken, nativeRuntime(1)] });
    expect(report.refused).toEqual([
      { label: 'Broken', reason: { why: 'error', message: 'out of luck' } },
    ]);
    await denoiser.dispose();
    expect(await faultOf(start(bert, { runtimes: [broken] }))).toMatchObject({
      code: 'self-check-failed',
    });
  });

  it('is refused where it is of another kind', async () => {
    const graph = madeGraph({ vocabulary: VOCABULARY, sees: 'all', ids: 'pixel_values' });
    expect(await faultOf(start(withGraph(graph, 'vit')))).toMatchObject({
      data: { why: 'not-masked', type: 'vit' },
    });
    const pooled = madeGraph({ vocabulary: VOCABULARY, sees: 'all', isPooled: true });
    for (const masked of [undefined, () => Promise.resolve(null)]) {
      const options = masked === undefined ? {} : { masked };
      const fault = await faultOf(start(withGraph(pooled), options));
      expect(fault).toMatchObject({ code: 'model-invalid' });
    }
  });

  it('is held against the logits that its folder knows', async () => {
    const cases = (golden: object): ModelFiles =>
      new Map([...bert, ['golden.json', new TextEncoder().encode(JSON.stringify(golden))]]);
    const golden = hubGolden('bert-mlm');
    const { denoiser, report } = await start(cases(golden));
    expect(report.selfCheck).toBeGreaterThan(0);
    expect(report.selfCheck).toBeLessThan(1e-3);
    await denoiser.dispose();

    const [first] = golden.cases;
    const off = { cases: [{ ...first, logits: [first!.logits[0]!.map((logit) => logit + 0.1)] }] };
    const fault = await faultOf(start(cases(off)));
    expect(fault).toMatchObject({ code: 'self-check-failed' });
    // Of another form, it says nothing of logits.
    const other = await start(cases({ version: 1, steps: [] }));
    expect(other.report.selfCheck).toBe(0);
    await other.denoiser.dispose();
  });

  it('is refused where it computes what is no number', async () => {
    const graph = madeGraph({ vocabulary: VOCABULARY, sees: 'all', scale: NaN });
    expect(await faultOf(start(withGraph(graph)))).toMatchObject({
      code: 'model-invalid',
      data: { why: 'not-finite' },
    });
  });

  it('can be called off', async () => {
    const abort = new AbortController();
    abort.abort();
    expect(await faultOf(start(bert, { signal: abort.signal }))).toMatchObject({
      code: 'cancelled',
    });
  });
});
