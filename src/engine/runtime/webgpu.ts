import type { Checkpoint } from '../models/checkpoint.ts';
import { webGpuRuntime } from './runtime-files.ts';
import { withBinary, type BinarySource } from './binaries.ts';
import { describeGpu, requestGpuDevice, type GpuDescription } from './gpu.ts';
import { lateCode } from './late-code.ts';
import { TOLERANCE } from './self-check.ts';
import type { Candidate } from './start.ts';
import { createFusedEngine } from './fused/fused-engine.ts';
import { createWebGpuEngine, type WebGpuVariant } from './webgpu-engine.ts';

/** Precision of what flows through the graph. Log-probabilities are 32-bit floats in both. */
export type Precision = 'f32' | 'f16';

/**
 * Who computes the passes. fused: shaders of our own, and nothing else. runtime: ONNX Runtime. auto: ours, and ONNX
 * Runtime where they are refused; on a program that stands in for a graphics device ONNX Runtime alone, since there
 * a pass costs what it computes and not what it launches.
 */
export type Passes = 'auto' | 'fused' | 'runtime';

/**
 * What to try on the graphics device, best first. Half precision comes first when asked for, and
 * only where the device has it; 32-bit graphs follow, because they agree with every other device.
 * @throws FaultError no-webgpu
 */
export async function webGpuCandidates(
  checkpoint: Checkpoint,
  precision: Precision,
  binary: BinarySource,
  passes: Passes = 'auto',
): Promise<readonly Candidate[]> {
  const gpu = await describeGpu();
  const single: readonly WebGpuVariant[] = [
    { activations: 'float32', attention: 'fused' },
    { activations: 'float32', attention: 'decomposed' },
  ];
  const half: readonly WebGpuVariant[] = [{ activations: 'float16', attention: 'fused' }];
  const variants = precision === 'f16' && gpu.hasHalfPrecision ? [...half, ...single] : single;
  const runtimes = variants.map((variant): Candidate => ({
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
  const own = passes !== 'runtime' && isQuantised(checkpoint.weights);
  const fused =
    own && (passes === 'fused' || !gpu.isSoftware) ? [fusedCandidate(checkpoint, gpu)] : [];
  return passes === 'fused' ? fused : [...fused, ...runtimes];
}

/** Shaders of our own, which need no runtime. */
function fusedCandidate(
  { config, weights }: Checkpoint,
  { name: adapter }: Pick<GpuDescription, 'name'>,
): Candidate {
  const label = 'WebGPU, f32, fused passes';
  return {
    device: { backend: 'webgpu', label, adapter, cacheLocation: 'gpu-buffer' },
    tolerance: TOLERANCE.float32,
    start: async () => {
      const device = await requestGpuDevice(label);
      const forbidden = [config.maskId, config.sepId] as const;
      try {
        return await createFusedEngine(device, config.shape, weights, forbidden);
      } catch (error) {
        device.destroy();
        throw error;
      }
    },
  };
}

function isQuantised({ embedding, layers }: Checkpoint['weights']): boolean {
  const matrices = [
    embedding,
    ...layers.flatMap(({ qkv, output, up, down }) => [qkv, output, up, down]),
  ];
  return matrices.every(({ kind }) => kind === 'quantised');
}

function labelOf({ activations, attention }: WebGpuVariant): string {
  const precision = activations === 'float16' ? 'f16' : 'f32';
  return `WebGPU, ${precision}, ${attention} attention`;
}
