import type { Vocabulary } from './pieces.ts';
import type { Trace } from './trace.ts';

/** A recorded run with all that it takes to draw it: neither model nor tokenizer. */
export interface Recording extends Vocabulary {
  /** Its token ids are indices into `pieces`. The prompt's tokens are not kept. */
  readonly trace: Trace;
  readonly device: RecordedDevice;
  /** Bytes of keys and values that one cached token takes. */
  readonly cacheBytesPerToken: number;
  /** Tokens in the cache after each pass. */
  readonly cachedTokens: readonly number[];
}

/** What computed a recorded run. Its label is the trace's `device`. */
export interface RecordedDevice {
  readonly backend: 'webgpu' | 'wasm' | 'cpu';
  /** Vendor and architecture. */
  readonly adapter: string;
  readonly cacheLocation: 'gpu-buffer' | 'cpu';
  /** Largest difference from the golden outputs, absolute. */
  readonly selfCheck: number;
}
