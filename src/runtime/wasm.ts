import { InferenceSession, Tensor, env } from 'onnxruntime-web/wasm';
import { forbiddenIds } from '../diffusion/draw.ts';
import type { Checkpoint } from '../model/checkpoint.ts';
import { createCpuEngine } from './cpu-engine.ts';
import { TOLERANCE } from './self-check.ts';
import { denoiserShape, type Candidate } from './start.ts';

/** The processor, through WASM: the runtime of last resort. */
export function wasmCandidate(checkpoint: Checkpoint): Candidate {
  return {
    device: { backend: 'wasm', label: 'WASM, f32', adapter: 'CPU', cacheLocation: 'cpu' },
    tolerance: TOLERANCE.float32,
    start: () => {
      // More threads need a cross-origin isolated page, which static hosts do not give.
      env.wasm.numThreads = 1;
      return createCpuEngine(
        { InferenceSession, Tensor },
        checkpoint.config.shape,
        checkpoint.weights,
        forbiddenIds(denoiserShape(checkpoint.config)),
        { executionProviders: ['wasm'] },
      );
    },
  };
}
