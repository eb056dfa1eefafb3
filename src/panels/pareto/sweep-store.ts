import { create } from 'zustand';
import type { Fault } from '../../engine/fault.ts';
import type { CellProgress } from '../../measure/estimate.ts';
import type { GateState } from '../../measure/gate.ts';
import type { TimingProblem } from '../../measure/timing.ts';
import type { SweepCell, SweepEvent } from '../../measure/sweep.ts';
import type { LoadProgress } from '../../engine/worker/protocol.ts';

/** A sweep that goes on. */
export interface SweepUnderWay {
  readonly at: 'running';
  readonly cells: readonly SweepCell[];
  /** Texts of every setting: its tasks, as often as each is written. */
  readonly tasks: number;
  readonly doing: 'loading' | 'warming' | 'measuring';
  readonly load: LoadProgress | null;
  /** Index of the present setting. */
  readonly cell: number;
  readonly progress: readonly CellProgress[];
  readonly gate: GateState;
  /** Whether the text under way has ended, and the gate is all that it waits for. */
  readonly held: boolean;
}

/** Where the sweep stands. */
export type SweepState =
  | { readonly at: 'idle' }
  | SweepUnderWay
  | {
      readonly at: 'ended';
      readonly end: 'done' | 'cancelled' | 'fault';
      readonly fault: Fault | null;
      /** Settings finished, of so many. */
      readonly points: number;
      readonly of: number;
    };

/** Measurements of the present or last sweep that were thrown away. */
export interface Discards {
  readonly hidden: number;
  readonly clock: number;
  /** What was wrong with the last clock. */
  readonly problem: TimingProblem | null;
}

/** Texts of the present or last sweep whose tests could not be run. */
export interface Untested {
  readonly texts: number;
  /** Why the last one could not, a sentence. */
  readonly message: string;
}

interface SweepStore {
  readonly state: SweepState;
  readonly discards: Discards;
  /** null: all were tested. */
  readonly untested: Untested | null;
  readonly begin: (cells: readonly SweepCell[], tasks: number, weights: readonly number[]) => void;
  /** The settings as they suit the device, in place of those that were expected. */
  readonly settle: (cells: readonly SweepCell[], weights: readonly number[]) => void;
  readonly hear: (event: SweepEvent) => void;
  readonly setLoad: (load: LoadProgress) => void;
  readonly setGate: (gate: GateState) => void;
  readonly end: (end: 'done' | 'cancelled' | 'fault', fault: Fault | null) => void;
}

const NONE: Discards = { hidden: 0, clock: 0, problem: null };

export const useSweep = create<SweepStore>()((set) => ({
  state: { at: 'idle' },
  discards: NONE,
  untested: null,
  begin: (cells, tasks, weights) =>
    set({
      discards: NONE,
      untested: null,
      state: {
        ...{
          at: 'running',
          cells,
          tasks,
          doing: 'loading',
          load: null,
          cell: 0,
          gate: 'open',
          held: false,
        },
        progress: untouched(weights),
      },
    }),
  settle: (cells, weights) =>
    set(({ state }) =>
      state.at === 'running' ? { state: { ...state, cells, progress: untouched(weights) } } : {},
    ),
  hear: (event) =>
    set(({ state, discards, untested }) => {
      if (state.at !== 'running') return {};
      if (event.kind === 'untested') {
        return { untested: { texts: (untested?.texts ?? 0) + 1, message: event.message } };
      }
      if (event.kind === 'discarded') return { discards: counted(discards, event) };
      return { state: after(state, event) };
    }),
  setLoad: (load) =>
    set(({ state }) => (state.at === 'running' ? { state: { ...state, load } } : {})),
  setGate: (gate) =>
    set(({ state }) =>
      state.at === 'running'
        ? { state: { ...state, gate, held: state.held && gate !== 'open' } }
        : {},
    ),
  end: (end, fault) =>
    set(({ state }) => {
      if (state.at !== 'running') return {};
      const points = state.progress.filter(({ done }) => done === state.tasks).length;
      return { state: { at: 'ended', end, fault, points, of: state.cells.length } };
    }),
}));

function untouched(weights: readonly number[]): CellProgress[] {
  return weights.map((weight) => ({ weight, done: 0, seconds: 0 }));
}

function after(
  state: SweepUnderWay,
  event: Exclude<SweepEvent, { kind: 'discarded' | 'untested' }>,
): SweepUnderWay {
  switch (event.kind) {
    case 'held':
      return { ...state, held: true };
    case 'load':
      return { ...state, doing: 'loading', load: null };
    case 'warm-up':
      return { ...state, doing: 'warming', cell: event.cell };
    case 'task': {
      const progress = state.progress.map((cell, i) =>
        i === event.cell
          ? { ...cell, done: event.done, seconds: cell.seconds + event.seconds }
          : cell,
      );
      return { ...state, doing: 'measuring', cell: event.cell, progress };
    }
  }
}

function counted(
  { hidden, clock, problem }: Discards,
  event: Extract<SweepEvent, { kind: 'discarded' }>,
): Discards {
  return event.why === 'hidden'
    ? { hidden: hidden + 1, clock, problem }
    : { hidden, clock: clock + 1, problem: event.problem };
}
