import type { Denoiser } from '../denoiser.ts';

/** A denoiser that knows the size of its cache. */
export interface RunningDenoiser extends Denoiser {
  /** Bytes of keys and values that one cached token takes. */
  readonly cacheBytesPerToken: number;
}
