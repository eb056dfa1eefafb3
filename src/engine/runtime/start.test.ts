import { describe, expect, it } from 'vitest';
import { fault, FaultError } from '../fault.ts';
import { TINY_SHAPE, randomModel, randomWeights } from '../testing/random-model.ts';
import { readCheckpoint } from '../models/checkpoint.ts';
import { checkpointFiles, withJson } from '../testing/random-checkpoint.ts';
import { buildGolden, parseGolden, type Golden } from './golden.ts';
import { createNodeDenoiser } from './node.ts';
import { denoiserShape } from './denoiser-shape.ts';
import { startFirstRight, type Attempt, type StartProgress } from './start.ts';
import { wasmAttempt } from './wasm.ts';

const files = checkpointFiles(TINY_SHAPE, randomWeights(TINY_SHAPE, 3, { bits: 8, block: 32 }));
const model = readCheckpoint(files);
const shape = denoiserShape(model.config);
const golden = parseGolden(JSON.parse(JSON.stringify(buildGolden(model))));

/** The golden session with one entropy off. */
function sabotaged(): Golden {
  const steps = golden.steps.map((step) =>
    step.kind === 'denoise'
      ? { ...step, entropy: step.entropy.map((x, i) => x + (i === 5 ? 1 : 0)) }
      : step,
  );
  return { ...golden, steps };
}

const right = wasmAttempt(model);
const broken: Attempt = {
  ...right,
  device: { ...right.device, label: 'broken' },
  start: () => Promise.reject(new Error('no such kernel\n  at line 3')),
};
/** Another model's weights: a runtime that computes wrong numbers. */
const wrong: Attempt = {
  ...wasmAttempt(randomModel(TINY_SHAPE, 4)),
  device: { ...right.device, label: 'wrong' },
};

describe('startFirstRight', () => {
  it('moves on past runtimes that fail or compute wrong numbers, and says so', async () => {
    const progress: StartProgress[] = [];
    const { denoiser, report } = await startFirstRight([broken, wrong, right], shape, golden, {
      onProgress: (at) => progress.push(at),
    });
    expect(report.label).toBe('WASM, f32');
    expect(report.selfCheck).toBeLessThan(1e-3);
    expect(report.refused.map(({ label }) => label)).toEqual(['broken', 'wrong']);
    expect(report.refused[0]?.reason).toEqual({ why: 'error', message: 'no such kernel' });
    expect(report.refused[1]?.reason).toMatchObject({
      why: 'numbers',
      mismatch: { pass: 'prefill', tokens: 40 },
    });
    expect(progress.at(-1)).toEqual({ phase: 'self-check', done: 1 });
    expect(denoiser.length).toBe(0);
    await denoiser.dispose();
  });

  it('goes on without a runtime that cannot be downloaded, and says so where none is left', async () => {
    const away: Attempt = {
      ...right,
      device: { ...right.device, label: 'away' },
      start: () => Promise.reject(new FaultError(fault('network', { why: 'list' }))),
    };
    const { denoiser, report } = await startFirstRight([away, right], shape, golden, {});
    const offline = fault('network', { why: 'list' });
    expect(report.refused).toEqual([{ label: 'away', reason: { why: 'fault', fault: offline } }]);
    await denoiser.dispose();
    const attempt = startFirstRight([away, broken], shape, golden, {});
    await expect(attempt).rejects.toMatchObject({ fault: { code: 'network' } });
  });

  it('refuses every runtime when the golden outputs are sabotaged', async () => {
    const attempt = startFirstRight([right], shape, sabotaged(), {});
    const problem = { kind: 'off', by: expect.closeTo(1, 1) as number };
    const mismatch = { pass: 'chunk', tokens: 64, after: null, part: 'entropy', problem };
    await expect(attempt).rejects.toMatchObject({
      fault: {
        code: 'self-check-failed',
        data: { refused: [{ reason: { why: 'numbers', mismatch } }] },
      },
    });
  });

  it('stops when it is cancelled', async () => {
    const cancelled = startFirstRight([right], shape, golden, { signal: AbortSignal.abort() });
    await expect(cancelled).rejects.toMatchObject({ fault: { code: 'cancelled' } });
  });
});

describe('createNodeDenoiser', () => {
  it('starts from the files of a folder', async () => {
    const { denoiser, report } = await createNodeDenoiser(withJson(files, 'golden.json', golden));
    expect(report).toMatchObject({ backend: 'cpu', label: 'CPU, f32', refused: [] });
    await denoiser.dispose();
    await expect(denoiser.prefill([5])).rejects.toThrow(FaultError);
  });

  it('refuses golden outputs that are not any', async () => {
    await expect(
      createNodeDenoiser(withJson(files, 'golden.json', { version: 2 })),
    ).rejects.toThrow(/golden\.json.*version/);
  });
});
