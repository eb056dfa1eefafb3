import type { Foreseen, Likely, Limits, Noise } from '../denoiser.ts';

/** How the new tokens of a pass lie: clean ones first, then those of each branch. */
export interface PassLayout {
  /** P tokens of the cache that are valid; the new tokens follow them. */
  readonly past: number;
  /** New tokens whose keys and values enter the cache, from the first on; where text is causal, each sees those before it. */
  readonly clean: number;
  /** Where text is not causal: what each new token sees. There are no branches then. */
  readonly open?: OpenLayout;
  /**
   * Noisy chunks of `size` slots. A branch has a token more than slots: its anchor, the last of the clean
   * tokens before it once again. They see the first `after` clean tokens and, both ways, each other.
   */
  readonly branches: readonly { readonly after: number; readonly size: number }[];
}

/** What the new tokens of a pass see that is not causal: blocks, or a whole canvas. */
export interface OpenLayout {
  /** Position of the first new token; the others follow it. */
  readonly at: number;
  /** Of each new token, how many of them it sees, from the first on. */
  readonly ends: readonly number[];
  /** Tokens of the cache that nobody sees: the new ones stand in their place. */
  readonly hidden?: { readonly from: number; readonly to: number };
}

/** One forward of the graph, as the sequence asks for it of a device. */
export interface EnginePass extends PassLayout {
  /** S new tokens. */
  readonly tokens: readonly number[];
  /**
   * The new tokens whose prediction is wanted, ascending; a row may be wanted twice. Where text is causal, the last clean
   * one is among them.
   */
  readonly rows: readonly number[];
  /** For each wanted row the token whose probability is asked for; a forbidden one stands for none. */
  readonly targets: readonly number[];
  /** For each wanted row its slot in the noise. A row whose slot is negative is drawn greedily. */
  readonly slots: readonly number[];
  /** By index of a wanted row: what its prediction is limited to. */
  readonly limits: Limits;
  /**
   * The token that the held row is asked about, or null to leave the held row alone. A pass with clean
   * tokens leaves the row of the last of them behind as the held one, where it is wanted.
   */
  readonly heldTarget: number | null;
  readonly noise: Noise;
  /** How many of the likeliest tokens of each wanted row are told; the held row has none. */
  readonly likely?: number;
}

/** What is read back of each wanted row; the held row's, when asked for, stands behind them. */
export interface RowScores {
  /** The token drawn under the pass's noise, the likeliest in a greedy row (the lowest id on ties). */
  readonly id: Int32Array;
  /** Its log-probability at temperature 1, nats. */
  readonly logProb: Float32Array;
  /** Of the row at temperature 1, nats. */
  readonly entropy: Float32Array;
  /** Probability of the likeliest token less that of the second likeliest. */
  readonly margin: Float32Array;
  /** Log-probability of the row's target, nats; -Infinity where there is none. */
  readonly targetLogProb: Float32Array;
  /** Of each wanted row, where they were asked for and the device tells them. */
  readonly likely?: Likely;
}

/** The passes that are to come, and what tells masked slots and the end of a text. */
export interface Chain extends Foreseen {
  readonly maskId: number;
  /** Tokens that end a text: a foreseen pass reveals none of them. */
  readonly ends: readonly [number, number];
}

/** One of several passes over a chunk. */
export interface ChainLink {
  /** The chunk that it was made over. */
  readonly ids: readonly number[];
  /** Of its slots. */
  readonly scores: RowScores;
}

/**
 * A device with the model's weights and one sequence's cache. It computes what it is told and keeps no
 * account of the sequence: how many cached tokens are valid is the caller's business.
 */
export interface Engine {
  /** Bytes of keys and values that a cached token takes. */
  readonly cacheBytesPerToken: number;
  run(pass: EnginePass): Promise<RowScores>;
  /**
   * Runs a pass over a chunk, and as many as it likes of those that are foreseen behind it, before anything is read
   * back. Absent of devices where that saves nothing.
   * @param pass greedy, of one branch and nothing else, without limits
   * @returns what each pass said, this one first
   */
  runChain?(pass: EnginePass, chain: Chain): Promise<readonly ChainLink[]>;
  dispose(): Promise<void>;
}

/** Which of a pass's wanted rows it leaves behind as the held one: that of its last clean token; null where none is. */
export function heldRow({ clean, rows }: Pick<EnginePass, 'clean' | 'rows'>): number | null {
  const row = clean > 0 ? rows.indexOf(clean - 1) : -1;
  return row < 0 ? null : row;
}

/** @param likely how many of the likeliest tokens of each row are told; none where left out */
export function emptyScores(rows: number, likely = 0): RowScores {
  const told = { ids: new Int32Array(rows * likely), logProb: new Float32Array(rows * likely) };
  return {
    ...(likely > 0 && { likely: { count: likely, ...told } }),
    id: new Int32Array(rows),
    logProb: new Float32Array(rows),
    entropy: new Float32Array(rows),
    margin: new Float32Array(rows),
    targetLogProb: new Float32Array(rows),
  };
}
