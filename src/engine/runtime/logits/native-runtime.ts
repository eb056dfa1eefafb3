import { InferenceSession, Tensor } from '../native.ts';
import type { OnnxRuntime } from './onnx-runtime.ts';

/** The native runtime, for graphs of others. @param threads of one pass */
export function nativeRuntime(threads: number): OnnxRuntime {
  return {
    device: { backend: 'cpu', label: 'CPU', adapter: 'CPU', cacheLocation: 'cpu' },
    open: (work) =>
      work({ InferenceSession, Tensor }, { intraOpNumThreads: threads, interOpNumThreads: 1 }),
  };
}
