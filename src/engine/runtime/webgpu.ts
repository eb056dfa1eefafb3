import type { Model } from '../architectures/architecture.ts';
import type { FusedDecoder } from '../architectures/fused-decoder.ts';
import { forbiddenIds } from '../sampling/draw.ts';
import { denoiserShape } from './denoiser-shape.ts';
import { webGpuRuntime } from './runtime-files.ts';
import { withBinary, type BinarySource } from './binaries.ts';
import { DeviceLoss } from './device-loss.ts';
import { describeGpu, requestGpuDevice, type GpuDescription } from './gpu.ts';
import { lateCode } from '../support/late-code.ts';
import { TOLERANCE } from './self-check.ts';
import type { Attempt } from './start.ts';
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
export async function webGpuAttempts(
  model: Model,
  precision: Precision,
  binary: BinarySource | null,
  passes: Passes = 'auto',
): Promise<readonly Attempt[]> {
  const gpu = await describeGpu();
  const single: readonly WebGpuVariant[] = [
    { activations: 'float32', attention: 'fused' },
    { activations: 'float32', attention: 'decomposed' },
  ];
  const half: readonly WebGpuVariant[] = [{ activations: 'float16', attention: 'fused' }];
  const variants = precision === 'f16' && gpu.hasHalfPrecision ? [...half, ...single] : single;
  const runtimes = variants.map((variant): Attempt => ({
    device: {
      backend: 'webgpu',
      label: labelOf(variant),
      adapter: gpu.name,
      cacheLocation: 'gpu-buffer',
    },
    tolerance: TOLERANCE[variant.activations],
    start: async () => {
      const name = webGpuRuntime();
      const ort = await lateCode(() =>
        name === 'jspi' ? import('onnxruntime-web/jspi') : import('onnxruntime-web/webgpu'),
      );
      // Only now: where the code cannot be had, nobody would give the device back.
      const device = await requestGpuDevice(labelOf(variant));
      ort.env.wasm.numThreads = 1;
      try {
        // Compiling takes seconds, in which the device may be lost, too.
        return await new DeviceLoss(device).guard(
          withBinary(ort.env, name, binary, () => createWebGpuEngine(ort, device, model, variant)),
        );
      } catch (error) {
        device.destroy();
        throw error;
      }
    },
  }));
  const decoder = passes === 'runtime' ? null : model.fused;
  const fused =
    decoder !== null && (passes === 'fused' || !gpu.isSoftware)
      ? [fusedAttempt(decoder, forbiddenIds(denoiserShape(model.config)), gpu)]
      : [];
  return passes === 'fused' ? fused : [...fused, ...runtimes];
}

/** Shaders of our own, which need no runtime. */
function fusedAttempt(
  decoder: FusedDecoder,
  forbidden: readonly [number, number],
  { name: adapter }: Pick<GpuDescription, 'name'>,
): Attempt {
  const label = 'WebGPU, f32, fused passes';
  return {
    device: { backend: 'webgpu', label, adapter, cacheLocation: 'gpu-buffer' },
    tolerance: TOLERANCE.float32,
    start: async () => {
      const device = await requestGpuDevice(label);
      try {
        return await new DeviceLoss(device).guard(createFusedEngine(device, decoder, forbidden));
      } catch (error) {
        device.destroy();
        throw error;
      }
    },
  };
}

function labelOf({ activations, attention }: WebGpuVariant): string {
  const precision = activations === 'float16' ? 'f16' : 'f32';
  return `WebGPU, ${precision}, ${attention} attention`;
}
