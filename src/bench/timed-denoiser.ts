import type { Denoiser } from '../engine/denoiser.ts';

/** A denoiser that tells how long its forwards took. */
export interface TimedDenoiser {
  readonly denoiser: Denoiser;
  /** Forwards since the last look, and milliseconds from the call to the answer of each, summed. */
  take(): { readonly forwards: number; readonly ms: number };
}

/** Measures from outside, so what it measures is what the sampler waits for. */
export function timed(inner: Denoiser, now: () => number): TimedDenoiser {
  let forwards = 0;
  let ms = 0;
  async function clocked<T>(forward: () => Promise<T>): Promise<T> {
    const began = now();
    try {
      return await forward();
    } finally {
      ms += now() - began;
      forwards++;
    }
  }
  return {
    denoiser: {
      shape: inner.shape,
      get length() {
        return inner.length;
      },
      get cacheBytes() {
        return inner.cacheBytes;
      },
      prefill: (...args) => clocked(() => inner.prefill(...args)),
      denoise: (...args) => clocked(() => inner.denoise(...args)),
      commit: (...args) => clocked(() => inner.commit(...args)),
      rewind: (length) => inner.rewind(length),
      dispose: () => inner.dispose(),
    },
    take: () => {
      const taken = { forwards, ms };
      forwards = 0;
      ms = 0;
      return taken;
    },
  };
}
