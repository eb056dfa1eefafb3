import type { RotaryFrequencies } from '../../graph/rotary-frequencies.ts';

/**
 * The numbers that decide the graph of a pre-norm decoder: RMSNorm, half-split rotary attention whose heads of queries
 * share heads of keys and values, `down(silu(gate(x)) * up(x))`.
 */
export interface DecoderShape {
  readonly layers: number;
  /** Width of the residual stream. */
  readonly hidden: number;
  readonly heads: number;
  /** Divides `heads`. */
  readonly keyValueHeads: number;
  /** Even; `heads * headSize` need not be `hidden`. */
  readonly headSize: number;
  /** Width of the MLP. */
  readonly intermediate: number;
  readonly vocabulary: number;
  /** Positions that the rotary tables cover. */
  readonly context: number;
  readonly normEpsilon: number;
  readonly frequencies: RotaryFrequencies;
  /** Which of the attention's projections have a bias. */
  readonly biases: 'none' | 'qkv' | 'qkvo';
  /** Whether the heads of queries and keys are normalised, each by itself, before they turn. */
  readonly headNorms: boolean;
  /** Whether the embedding is the output projection too. */
  readonly isTied: boolean;
}

/** What is a body's own among decoders of this kind. */
export interface Body {
  /** Names the graph. */
  readonly name: string;
  /** Biases that the body has whatever its configuration says; null where `attention_bias` says. */
  readonly biases: DecoderShape['biases'] | null;
  readonly headNorms: boolean;
}
