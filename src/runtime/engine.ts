import type { Noise } from '../diffusion/denoiser.ts';

/** One forward of the graph, as the sequence asks for it of a device. */
export interface EnginePass {
  /** S new tokens. */
  readonly tokens: readonly number[];
  /** P tokens of the cache that are valid; the new tokens follow them. */
  readonly past: number;
  /** causal: each new token sees the ones before it. chunk: all new tokens see each other. */
  readonly attention: 'causal' | 'chunk';
  /** Whether the new tokens' keys and values enter the cache, and their last row is held. */
  readonly keep: boolean;
  /** Which new tokens' predictions are wanted. */
  readonly rows: 'all' | 'last';
  /** For each wanted row the token whose probability is asked for; a forbidden one stands for none. */
  readonly targets: readonly number[];
  /** The token that the held row is asked about, or null to leave the held row alone. */
  readonly heldTarget: number | null;
  readonly noise: Noise;
  /** Slot of the first wanted row in the noise. A row whose slot is negative is drawn greedily. */
  readonly firstSlot: number;
}

/** What is read back of each wanted row; the held row's, when asked for, stands behind them. */
export interface RowScores {
  /** The token drawn under the pass's noise. */
  readonly id: Int32Array;
  /** Its log-probability at temperature 1, nats. */
  readonly logProb: Float32Array;
  /** Of the row at temperature 1, nats. */
  readonly entropy: Float32Array;
  /** Log-probability of the row's target, nats; -Infinity where there is none. */
  readonly targetLogProb: Float32Array;
  /** The likeliest token, the lowest id on ties. */
  readonly greedyId: Int32Array;
  readonly greedyLogProb: Float32Array;
}

/**
 * A device with the model's weights and one sequence's cache. It computes what it is told and keeps no
 * account of the sequence: how many cached tokens are valid is the caller's business.
 */
export interface Engine {
  /** Bytes of keys and values that a cached token takes. */
  readonly cacheBytesPerToken: number;
  run(pass: EnginePass): Promise<RowScores>;
  dispose(): Promise<void>;
}

/** Where in a row's record each number stands; the WGSL pass writes the same order. */
export const RECORD = {
  id: 0,
  logProb: 1,
  entropy: 2,
  targetLogProb: 3,
  greedyId: 4,
  greedyLogProb: 5,
} as const;

export function emptyScores(rows: number): RowScores {
  return {
    id: new Int32Array(rows),
    logProb: new Float32Array(rows),
    entropy: new Float32Array(rows),
    targetLogProb: new Float32Array(rows),
    greedyId: new Int32Array(rows),
    greedyLogProb: new Float32Array(rows),
  };
}
