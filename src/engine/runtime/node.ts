import type { Registry } from '../architectures/registry.ts';
import { readCheckpoint, type Beside, type ModelFiles } from '../models/checkpoint.ts';
import type { Model } from '../architectures/architecture.ts';
import { createCpuEngine, processorWeights, type CpuOptions } from './cpu-engine.ts';
import { shapeOf } from './denoiser-shape.ts';
import type { StartedDenoiser } from './device-report.ts';
import { goldenOf } from './golden-of.ts';
import { registryFor } from '../models/registry-for.ts';
import { InferenceSession, Tensor } from './native.ts';
import { TOLERANCE } from './self-check.ts';
import { runsFromOnnx } from '../models/runs-from-onnx.ts';
import { nativeRuntime } from './logits/native-runtime.ts';
import type { MaskedLoader } from './logits/open-graph.ts';
import { startOnnx } from './logits/start-onnx.ts';
import type { RunningDenoiser } from './running-denoiser.ts';
import { startFirstRight, type Attempt, type StartOptions } from './start.ts';

export interface NodeOptions extends StartOptions {
  /** Threads of one pass; one leaves the other cores to whoever else is at work. */
  readonly threads?: number;
  /** Families of models; those that come with the engine where left out. */
  readonly registry?: Registry;
  /** What is known of the model beside its files; published ones need it at times. */
  readonly beside?: Beside;
}

/**
 * The denoiser on the native CPU runtime, for the command line and tests.
 * @param files the files of a model's folder, see `readModelFolder` in `cli/`
 */
export async function createNodeDenoiser(
  files: ModelFiles,
  { threads = 1, registry: families, beside, ...options }: NodeOptions = {},
): Promise<StartedDenoiser<RunningDenoiser>> {
  const registry = families ?? (await registryFor(files));
  if (runsFromOnnx(files, registry)) {
    const runtimes = [nativeRuntime(threads)];
    return startOnnx(files, { ...options, runtimes, masked: loadMasked });
  }
  const model = readCheckpoint(files, registry, beside);
  const shape = shapeOf(model);
  const golden = await goldenOf(files, model);
  return startFirstRight(attempts(model, threads), shape, golden, options);
}

/** Large models stay quantised; fast products round what they multiply, and give way where that is too rough. */
function attempts(model: Model, threads: number): readonly Attempt[] {
  const attempt = (label: string, tolerance: number, how: CpuOptions): Attempt => ({
    device: { backend: 'cpu', label, adapter: 'CPU', cacheLocation: 'cpu' },
    tolerance,
    start: () =>
      createCpuEngine(
        { InferenceSession, Tensor },
        model,
        { intraOpNumThreads: threads, interOpNumThreads: 1 },
        how,
      ),
  });
  const weights = processorWeights(model);
  if (weights === 'dense') return [attempt('CPU, f32', TOLERANCE.float32, { weights })];
  return [
    attempt('CPU, quantised', TOLERANCE.rounded, { weights, roundsActivations: true }),
    attempt('CPU, quantised, exact', TOLERANCE.float32, { weights }),
  ];
}

/** transformers.js is a package that the caller may install or not. */
const loadMasked: MaskedLoader = async () => {
  try {
    return await import('./transformers/masked-model.on-demand.ts');
  } catch (error) {
    const isAbsent =
      error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
    if (isAbsent) return null;
    throw error;
  }
};
