import { create } from 'zustand';
import type { Fault } from '../../engine/fault.ts';
import type { Vocabulary } from '../../engine/trace/pieces.ts';
import type { Trace, TraceModel } from '../../engine/trace/trace.ts';
import type { CostPoint } from '../../measure/forward-cost.ts';
import type { Discarded, Pair, RaceStep, Side } from '../../measure/race.ts';
import type { GateState } from '../../measure/gate.ts';

/** One run of a race. */
export interface RaceRun {
  /** The model as the list names it. */
  readonly title: string;
  readonly trace: Trace;
  readonly vocabulary: Vocabulary;
  readonly adapter: string;
}

/** What forwards of a model cost on this device. */
export interface CostRecord {
  readonly title: string;
  readonly model: TraceModel;
  readonly device: string;
  readonly adapter: string;
  readonly points: readonly CostPoint[];
}

/** A race that was finished; `diffusion` and `twin` are the median runs. */
export interface RaceRecord extends Readonly<Record<Side, RaceRun>> {
  /** All runs, in their order. */
  readonly pairs: readonly Pair<RaceRun>[];
  /** Measured behind the runs. */
  readonly cost: CostRecord;
}

/** A race, or the curve alone. */
export type RaceTask = 'race' | 'cost';

/** A measurement that goes on. */
export interface RaceUnderWay {
  readonly at: 'running';
  readonly task: RaceTask;
  readonly step: RaceStep;
  /** The models as the list names them. */
  readonly titles: Readonly<Record<Side, string>>;
  /** Share of the step that is done, 0 to 1; null where the step does not say. */
  readonly share: number | null;
  readonly gate: GateState;
}

export type RaceEnd =
  | { readonly end: 'done' | 'cancelled' }
  | Discarded
  | { readonly end: 'fault'; readonly fault: Fault };

export type RaceState =
  | { readonly at: 'idle' }
  | RaceUnderWay
  | {
      readonly at: 'ended';
      readonly task: RaceTask;
      readonly outcome: RaceEnd;
    };

interface RaceStore {
  readonly state: RaceState;
  /** The last race that was finished, until another begins. */
  readonly record: RaceRecord | null;
  /** The last curve, from a race or on its own. */
  readonly cost: CostRecord | null;
  readonly begin: (task: RaceTask, titles: Readonly<Record<Side, string>>) => void;
  readonly setStep: (step: RaceStep) => void;
  readonly setShare: (share: number) => void;
  readonly setGate: (gate: GateState) => void;
  readonly setRecord: (record: RaceRecord) => void;
  readonly setCost: (cost: CostRecord) => void;
  readonly end: (task: RaceTask, outcome: RaceEnd) => void;
}

export const useRace = create<RaceStore>()((set) => ({
  state: { at: 'idle' },
  record: null,
  cost: null,
  begin: (task, titles) =>
    set(({ record }) => ({
      record: task === 'race' ? null : record,
      state: {
        ...{ at: 'running', task, titles, share: null, gate: 'open' },
        step: { side: 'diffusion', stage: 'load', pair: 0 },
      },
    })),
  setStep: (step) =>
    set(({ state }) => (state.at === 'running' ? { state: { ...state, step, share: null } } : {})),
  setShare: (share) =>
    set(({ state }) => (state.at === 'running' ? { state: { ...state, share } } : {})),
  setGate: (gate) =>
    set(({ state }) => (state.at === 'running' ? { state: { ...state, gate } } : {})),
  setRecord: (record) => set({ record, cost: record.cost }),
  setCost: (cost) => set({ cost }),
  end: (task, outcome) => set({ state: { at: 'ended', task, outcome } }),
}));
