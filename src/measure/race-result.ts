import { measure, type Measures } from '../engine/trace/measures.ts';
import type { Trace } from '../engine/trace/trace.ts';
import type { Pair, Side } from './race.ts';
import { apart, type Spread, spreadOf } from './spread.ts';

/** What the runs of a race say; all of it derived from their traces. */
export interface RaceResult extends Readonly<Record<Side, Measures>> {
  /** Tokens a second of each side's runs. `diffusion` and `twin` are the measures of the median runs. */
  readonly speed: Readonly<Record<Side, Spread>>;
  /** Which pair holds the median run of each side: the run that is shown. */
  readonly shown: Readonly<Record<Side, number>>;
  /** Runs of each side. */
  readonly runs: number;
  /** Median tokens a second of the diffusion model over the twin's. */
  readonly ratio: number;
  /** Who writes more tokens a second; null where it is too close to call. */
  readonly faster: Side | null;
  /** Whose slowest run finished sooner than the other's fastest; null where they overlap. */
  readonly first: Side | null;
  /** Whether the runs that are shown wrote the same tokens. */
  readonly sameText: boolean;
  /** Whether both ran on the same device in the same way. */
  readonly sameDevice: boolean;
}

/** Medians that differ by less than this share of each other are level, however steady they are. */
export const LEVEL = 0.02;

/**
 * Who writes faster. A side is faster only where its slowest run beat the fastest of the other: of runs that are all
 * alike, five against five come apart like this once in 126 races, and as often for the one as for the other.
 */
export function fasterOf(speed: Readonly<Record<Side, Spread>>): Side | null {
  const ratio = speed.diffusion.median / speed.twin.median;
  const level = ratio <= 1 + LEVEL && ratio * (1 + LEVEL) >= 1;
  const higher = apart(speed.diffusion, speed.twin);
  if (level || higher === 0) return null;
  return higher > 0 ? 'diffusion' : 'twin';
}

/** @param pairs one or more */
export function raceResult(pairs: readonly Pair<Trace>[]): RaceResult {
  const measures = {
    diffusion: pairs.map(({ diffusion }) => measure(diffusion)),
    twin: pairs.map(({ twin }) => measure(twin)),
  };
  const speeds = (side: Side): Spread =>
    spreadOf(measures[side].map(({ tokensPerSecond }) => tokensPerSecond));
  const times = (side: Side): Spread => spreadOf(measures[side].map(({ seconds }) => seconds));
  const speed = { diffusion: speeds('diffusion'), twin: speeds('twin') };
  const shown = { diffusion: speed.diffusion.at, twin: speed.twin.at };
  const traces = {
    diffusion: pairs[shown.diffusion]!.diffusion,
    twin: pairs[shown.twin]!.twin,
  };
  const longer = apart(times('diffusion'), times('twin'));
  return {
    diffusion: measures.diffusion[shown.diffusion]!,
    twin: measures.twin[shown.twin]!,
    ...{ speed, shown, runs: pairs.length },
    ratio: speed.diffusion.median / speed.twin.median,
    faster: fasterOf(speed),
    first: longer === 0 ? null : longer > 0 ? 'twin' : 'diffusion',
    sameText: sameTokens(traces.diffusion.tokens, traces.twin.tokens),
    sameDevice: traces.diffusion.device === traces.twin.device,
  };
}

function sameTokens(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((id, i) => id === b[i]);
}
