import { FaultError, type RefusedRuntime } from '../fault.ts';
import { readCheckpoint, type Beside, type ModelFiles } from '../models/checkpoint.ts';
import type { BinarySource } from './binaries.ts';
import type { StartedDenoiser } from './device-report.ts';
import { runsFromOnnx } from '../models/runs-from-onnx.ts';
import type { MaskedLoader } from './logits/open-graph.ts';
import type { RunningDenoiser } from './running-denoiser.ts';
import { goldenOf } from './golden-of.ts';
import { registryFor } from '../models/registry-for.ts';
import { lateCode } from '../support/late-code.ts';
import { refusalsOf } from './refusal.ts';
import { startFirstRight, type Attempt, type StartOptions } from './start.ts';
import type { Model } from '../architectures/architecture.ts';
import type { Registry } from '../architectures/registry.ts';
import { shapeOf } from './denoiser-shape.ts';
import type { Passes, Precision } from './webgpu.ts';

export interface BrowserOptions extends StartOptions {
  /** auto: the graphics device if it computes right, else the processor. */
  readonly backend: 'auto' | 'webgpu' | 'wasm';
  /** The files of the model's folder, verified. */
  readonly files: ModelFiles;
  /** Fetches the binary of a runtime that is about to be started; null: the runtime finds its own. */
  readonly binary: BinarySource | null;
  readonly precision?: Precision;
  readonly passes?: Passes;
  /** Families of models; those that come with the engine where left out. */
  readonly registry?: Registry;
  /** Loads what runs masked language models; without it their graphs are run by what they say of themselves. */
  readonly masked?: MaskedLoader;
  /** What is known of the model beside its files; published ones need it at times. */
  readonly beside?: Beside;
}

/**
 * Starts the best runtime of this browser that reproduces the model's golden outputs.
 * @throws FaultError model-invalid, no-webgpu, self-check-failed, network, cancelled, and as `binary`
 */
export async function createDenoiser({
  backend,
  files,
  binary,
  precision = 'f32',
  passes = 'auto',
  registry: families,
  beside,
  masked = () => Promise.resolve(null),
  ...options
}: BrowserOptions): Promise<StartedDenoiser<RunningDenoiser>> {
  const registry = families ?? (await registryFor(files));
  if (runsFromOnnx(files, registry)) {
    return lateCode(() => import('./logits/start-in-browser.on-demand.ts')).then(
      ({ startOnnxInBrowser }) => startOnnxInBrowser(files, { ...options, binary, masked }),
    );
  }
  const model = readCheckpoint(files, registry, beside);
  const golden = await goldenOf(files, model);
  const refused: RefusedRuntime[] = [];
  return startFirstRight(
    attempts(model, { backend, precision, passes, binary }, refused),
    shapeOf(model),
    golden,
    options,
    refused,
  );
}

/** Later attempts load their code only when the earlier ones have failed. */
async function* attempts(
  model: Model,
  {
    backend,
    precision,
    passes,
    binary,
  }: Required<Pick<BrowserOptions, 'backend' | 'precision' | 'passes' | 'binary'>>,
  refused: RefusedRuntime[],
): AsyncGenerator<Attempt> {
  if (backend !== 'wasm') {
    try {
      const { webGpuAttempts } = await lateCode(() => import('./webgpu.ts'));
      yield* await webGpuAttempts(model, precision, binary, passes);
    } catch (error) {
      // Who asked for WebGPU and nothing else is told so; otherwise it is one more that was ruled out.
      if (backend === 'webgpu' && error instanceof FaultError) throw error;
      refused.push(...refusalsOf('WebGPU', error));
    }
  }
  if (backend !== 'webgpu') {
    const { wasmAttempt } = await lateCode(() => import('./wasm.ts'));
    yield wasmAttempt(model, binary);
  }
}
