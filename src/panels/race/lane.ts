import { replay, type ReplayedPart } from '../../engine/trace/replay.ts';
import { duration, endOf } from '../../engine/trace/times.ts';

/** A token of the finished text and the moment that wrote it. */
export interface LaneToken {
  readonly id: number;
  /** End of the pass that put this token in its place, milliseconds into the run. */
  readonly at: number;
  /** Pass within its chunk that did, from 1; null where a causal pass did, or none. */
  readonly step: number | null;
  /** It was given: it stands from the beginning, and nobody wrote it. */
  readonly given: boolean;
}

/** One side of a race, as its replay draws it. */
export interface Lane {
  /** When the run's last pass ended, milliseconds. */
  readonly end: number;
  /** In order of the text; not, as a rule, of time. */
  readonly tokens: readonly LaneToken[];
}

/**
 * When each token of the finished text came to stand where it stands. A draft that was refused or edited
 * later does not count: its successor does.
 */
export function laneOf(trace: ReplayedPart, eosId: number): Lane {
  const { passes } = trace;
  const { written } = replay(trace, eosId);
  return {
    end: duration(passes),
    tokens: written.map(({ id, pass, step, given }) => {
      const decided = passes[pass];
      return { id, step, given, at: decided === undefined ? 0 : endOf(decided) };
    }),
  };
}

/** Half a microsecond of grace: a slider hands back rounded values. */
const GRACE = 5e-4;

/** Whether a moment of a run has come. */
export function hasCome(moment: number, time: number): boolean {
  return moment <= time + GRACE;
}

/** Tokens that a run has written, those that were given left out. */
export function writtenIn({ tokens }: Lane): readonly LaneToken[] {
  return tokens.filter(({ given }) => !given);
}

/** Written tokens that stand at a moment. */
export function standing(lane: Lane, time: number): number {
  return writtenIn(lane).filter(({ at }) => hasCome(at, time)).length;
}
