import type { Emission } from '../emission.ts';
import { PORTS } from '../ports.ts';
import type { RotaryFrequencies } from '../rotary-frequencies.ts';

/** How heads turn with their position. */
export interface Rotary {
  readonly frequencies: RotaryFrequencies;
  /** Positions that the tables cover. */
  readonly context: number;
}

/** Adds the tables that `rotate` reads. */
export function rotaryTables({ graph, options }: Emission, { context, frequencies }: Rotary): void {
  const half = frequencies.length;
  const cos = new Float32Array(context * half);
  const sin = new Float32Array(context * half);
  for (let position = 0; position < context; position++) {
    for (let i = 0; i < half; i++) {
      const angle = position * frequencies[i]!;
      cos[position * half + i] = Math.cos(angle);
      sin[position * half + i] = Math.sin(angle);
    }
  }
  graph.floats('cos', options.activations, [context, half], cos);
  graph.floats('sin', options.activations, [context, half], sin);
}

/** Half-split rotary embedding of every head, each token at its position. */
export function rotate({ graph }: Emission, name: string, input: string): string {
  return graph.fused('RotaryEmbedding', name, [input, PORTS.position, 'cos', 'sin'], {
    interleaved: { int: 0 },
  });
}
