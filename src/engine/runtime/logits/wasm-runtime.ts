import { InferenceSession, Tensor, env } from 'onnxruntime-web/wasm';
import { withBinary, type BinarySource } from '../binaries.ts';
import { threadCount } from '../wasm.ts';
import type { OnnxRuntime } from './onnx-runtime.ts';

/**
 * The processor, through WASM, for graphs of others.
 * @param binary null: the runtime finds its own, as in Node
 */
export function wasmRuntime(binary: BinarySource | null): OnnxRuntime {
  const threads = threadCount();
  const label = threads === 1 ? 'WASM' : `WASM, ${threads} threads`;
  return {
    device: { backend: 'wasm', label, adapter: 'CPU', cacheLocation: 'cpu' },
    open: (work) => {
      env.wasm.numThreads = threads;
      const options = { executionProviders: ['wasm'] };
      return withBinary(env, 'wasm', binary, () => work({ InferenceSession, Tensor }, options));
    },
  };
}
