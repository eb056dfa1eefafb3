import { InferenceSession, Tensor, env } from 'onnxruntime-web/wasm';
import type { Model } from '../architectures/architecture.ts';
import { withBinary, type BinarySource } from './binaries.ts';
import { createCpuEngine, processorWeights } from './cpu-engine.ts';
import { TOLERANCE } from './self-check.ts';
import type { Attempt } from './start.ts';

/**
 * The processor, through WASM: the runtime of last resort.
 * @param binary null: the runtime finds its own, as in Node
 */
export function wasmAttempt(model: Model, binary: BinarySource | null = null): Attempt {
  const threads = threadCount();
  const kept = processorWeights(model) === 'dense' ? 'f32' : 'quantised';
  const label = threads === 1 ? `WASM, ${kept}` : `WASM, ${kept}, ${threads} threads`;
  return {
    device: { backend: 'wasm', label, adapter: 'CPU', cacheLocation: 'cpu' },
    tolerance: TOLERANCE.float32,
    start: () => {
      env.wasm.numThreads = threads;
      return withBinary(env, 'wasm', binary, () =>
        createCpuEngine({ InferenceSession, Tensor }, model, { executionProviders: ['wasm'] }),
      );
    },
  };
}

const MOST_THREADS = 4;

/** Threads of a pass: they share memory, which browsers allow on cross-origin isolated pages alone; few hosts can isolate. */
export function threadCount(): number {
  if (!('crossOriginIsolated' in globalThis) || !crossOriginIsolated) return 1;
  // Half of what the browser names are usually cores, and the page itself needs one.
  return Math.max(1, Math.min(MOST_THREADS, Math.floor(navigator.hardwareConcurrency / 2)));
}
