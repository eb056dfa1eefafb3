import type { Registry } from '../architectures/registry.ts';
import { fileOf, readCheckpoint, type ModelFiles } from '../models/checkpoint.ts';
import { parseJson } from '../models/json.ts';
import { createCpuEngine } from './cpu-engine.ts';
import { denoiserShape } from './denoiser-shape.ts';
import type { StartedDenoiser } from './device-report.ts';
import { parseGolden } from './golden.ts';
import { InferenceSession, Tensor } from './native.ts';
import { TOLERANCE } from './self-check.ts';
import type { EngineDenoiser } from './engine-denoiser.ts';
import { startFirstRight, type StartOptions } from './start.ts';

export interface NodeOptions extends StartOptions {
  /** Threads of one pass; one leaves the other cores to whoever else is at work. */
  readonly threads?: number;
  /** Families of models; those that come with the engine where left out. */
  readonly registry?: Registry;
}

/**
 * The denoiser on the native CPU runtime, for the command line and tests.
 * @param files the files of a model's folder, see `readModelFolder` in `cli/`
 */
export function createNodeDenoiser(
  files: ModelFiles,
  { threads = 1, registry, ...options }: NodeOptions = {},
): Promise<StartedDenoiser<EngineDenoiser>> {
  const model = readCheckpoint(files, registry);
  const shape = denoiserShape(model.config);
  const golden = parseGolden(parseJson('golden.json', fileOf(files, 'golden.json')));
  const attempt = {
    device: { backend: 'cpu', label: 'CPU, f32', adapter: 'CPU', cacheLocation: 'cpu' },
    tolerance: TOLERANCE.float32,
    start: () =>
      createCpuEngine({ InferenceSession, Tensor }, model, {
        intraOpNumThreads: threads,
        interOpNumThreads: 1,
      }),
  } as const;
  return startFirstRight([attempt], shape, golden, options);
}
