import type { Checkpoint } from '../model/checkpoint.ts';
import { webGpuRuntime } from '../runtime-files.ts';
import { withBinary, type BinarySource } from './binaries.ts';
import { describeGpu, requestGpuDevice } from './gpu.ts';
import { lateCode } from './late-code.ts';
import { TOLERANCE } from './self-check.ts';
import type { Candidate } from './start.ts';
import { createWebGpuEngine, type WebGpuVariant } from './webgpu-engine.ts';

/** Precision of what flows through the graph. Log-probabilities are 32-bit floats in both. */
export type Precision = 'f32' | 'f16';

/**
 * The graphs to try on the graphics device, best first. Half precision comes first when asked for, and
 * only where the device has it; 32-bit graphs follow, because they agree with every other device.
 * @throws FaultError no-webgpu
 */
export async function webGpuCandidates(
  checkpoint: Checkpoint,
  precision: Precision,
  binary: BinarySource,
): Promise<readonly Candidate[]> {
  const gpu = await describeGpu();
  const single: readonly WebGpuVariant[] = [
    { activations: 'float32', attention: 'fused' },
    { activations: 'float32', attention: 'decomposed' },
  ];
  const half: readonly WebGpuVariant[] = [{ activations: 'float16', attention: 'fused' }];
  const variants = precision === 'f16' && gpu.hasHalfPrecision ? [...half, ...single] : single;
  return variants.map((variant) => ({
    device: {
      backend: 'webgpu',
      label: labelOf(variant),
      adapter: gpu.name,
      cacheLocation: 'gpu-buffer',
    },
    tolerance: TOLERANCE[variant.activations],
    start: async () => {
      const name = webGpuRuntime();
      const [ort, device] = await Promise.all([
        lateCode(() =>
          name === 'jspi' ? import('onnxruntime-web/jspi') : import('onnxruntime-web/webgpu'),
        ),
        requestGpuDevice(labelOf(variant)),
      ]);
      ort.env.wasm.numThreads = 1;
      const { config, weights } = checkpoint;
      const forbidden = [config.maskId, config.sepId] as const;
      try {
        return await withBinary(ort.env, name, binary, () =>
          createWebGpuEngine(ort, device, config.shape, weights, forbidden, variant),
        );
      } catch (error) {
        device.destroy();
        throw error;
      }
    },
  }));
}

function labelOf({ activations, attention }: WebGpuVariant): string {
  const precision = activations === 'float16' ? 'f16' : 'f32';
  return `WebGPU, ${precision}, ${attention} attention`;
}
