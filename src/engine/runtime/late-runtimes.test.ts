import { expect, it, vi } from 'vitest';
import { TINY_SHAPE, randomModel } from '../testing/random-model.ts';
import { denoiserShape } from './denoiser-shape.ts';
import { buildGolden } from './golden.ts';
import { requestGpuDevice } from './gpu.ts';
import { startFirstRight } from './start.ts';
import { wasmAttempt } from './wasm.ts';
import { webGpuAttempts } from './webgpu.ts';

/* Code that cannot be fetched: whatever was started for it would have nobody to take it down. */

vi.mock('onnxruntime-web/webgpu', () => {
  throw new Error('offline');
});
vi.mock('onnxruntime-web/jspi', () => {
  throw new Error('offline');
});
vi.mock('./denoiser-of.on-demand.ts', () => {
  throw new Error('offline');
});
vi.mock(import('./gpu.ts'), () => ({
  describeGpu: () => Promise.resolve({ name: 'gpu', hasHalfPrecision: false, isSoftware: false }),
  requestGpuDevice: vi.fn(),
  gpuLimits: vi.fn(),
}));

const model = randomModel(TINY_SHAPE, 4);

it('asks for no graphics device where the runtime cannot be had', async () => {
  const [attempt] = await webGpuAttempts(model, 'f32', null, 'runtime');
  await expect(attempt?.start()).rejects.toMatchObject({ fault: { code: 'network' } });
  expect(requestGpuDevice).not.toHaveBeenCalled();
});

it('starts no runtime where the denoiser over it cannot be had', async () => {
  const start = vi.fn(() => wasmAttempt(model).start());
  const shape = {
    ...denoiserShape(model.config),
    attention: { kind: 'bidirectional' as const },
  };
  const started = startFirstRight(
    [{ ...wasmAttempt(model), start }],
    shape,
    buildGolden(model),
    {},
  );
  await expect(started).rejects.toMatchObject({ fault: { code: 'network' } });
  expect(start).not.toHaveBeenCalled();
});
