import { measure, type Measures } from '../engine/trace/measures.ts';
import type { Trace } from '../engine/trace/trace.ts';
import type { Side } from './race.ts';

/** Who won a race, and by how much; all of it derived from the two traces. */
export interface RaceResult extends Readonly<Record<Side, Measures>> {
  /** Tokens a second of the diffusion model over those of the twin. */
  readonly ratio: number;
  /** Who writes more tokens a second; null where the two are level. */
  readonly faster: Side | null;
  /** Whose last pass ended first. A shorter text may finish first at a lower speed. */
  readonly first: Side;
  /** Whether both wrote the same tokens. */
  readonly sameText: boolean;
}

/** Speeds that differ by less than this share of each other are level: two runs cannot tell them apart. */
export const LEVEL = 0.02;

export function raceResult(traces: Readonly<Record<Side, Trace>>): RaceResult {
  const diffusion = measure(traces.diffusion);
  const twin = measure(traces.twin);
  const ratio = diffusion.tokensPerSecond / twin.tokensPerSecond;
  return {
    diffusion,
    twin,
    ratio,
    faster: ratio > 1 + LEVEL ? 'diffusion' : ratio * (1 + LEVEL) < 1 ? 'twin' : null,
    first: diffusion.seconds <= twin.seconds ? 'diffusion' : 'twin',
    sameText: sameTokens(traces.diffusion.tokens, traces.twin.tokens),
  };
}

function sameTokens(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((id, i) => id === b[i]);
}
