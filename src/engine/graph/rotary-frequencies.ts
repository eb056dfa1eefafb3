/**
 * How far each pair of a head's numbers turns from one position to the next, radians: [headSize / 2], the fastest
 * first.
 */
export type RotaryFrequencies = Float64Array;

/** theta^(-2i / headSize) */
export function plainFrequencies(headSize: number, theta: number): RotaryFrequencies {
  const half = headSize / 2;
  return Float64Array.from({ length: half }, (_, i) => theta ** (-i / half));
}

/** Positions lie `factor` times closer together ("linear" scaling). */
export function linearFrequencies(plain: RotaryFrequencies, factor: number): RotaryFrequencies {
  return plain.map((frequency) => frequency / factor);
}

/** What Llama 3.1 and later say of their scaling. */
export interface Llama3Scaling {
  readonly factor: number;
  readonly lowFrequencyFactor: number;
  readonly highFrequencyFactor: number;
  /** Positions of the pretraining. */
  readonly originalContext: number;
}

/**
 * Pairs that turn fast stay as they are, those that do not get round once in the original context slow down by
 * `factor`, and between them it is one and the other in part.
 */
export function llama3Frequencies(
  plain: RotaryFrequencies,
  { factor, lowFrequencyFactor, highFrequencyFactor, originalContext }: Llama3Scaling,
): RotaryFrequencies {
  return plain.map((frequency) => {
    const turns = (originalContext * frequency) / (2 * Math.PI);
    if (turns > highFrequencyFactor) return frequency;
    if (turns < lowFrequencyFactor) return frequency / factor;
    const kept = (turns - lowFrequencyFactor) / (highFrequencyFactor - lowFrequencyFactor);
    return (1 - kept) * (frequency / factor) + kept * frequency;
  });
}
