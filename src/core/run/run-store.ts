import { create } from 'zustand';
import type { Vocabulary } from '../../engine/trace/pieces.ts';
import type { Calibration } from '../../engine/doubt/calibration.ts';
import type { RunEnd, Trace } from '../../engine/trace/trace.ts';
import { promptOf } from '../../engine/prompt/asked.ts';
import { programOf } from '../../engine/prompt/prompt.ts';
import type { DeviceReport, RunEvent } from '../../engine/worker/protocol.ts';
import { type RunAction, type RunState, transition } from './machine.ts';

/** Where a run that was not made on this page comes from: the recording it starts with, or a link. */
export type ReplaySource = 'first-visit' | 'link';

/** A run as the page holds it: the trace so far and what is needed to read it. */
export interface RunRecord {
  readonly trace: Trace;
  readonly vocabulary: Vocabulary;
  readonly device: DeviceReport;
  /** Bytes of keys and values that one token takes. */
  readonly cacheBytesPerToken: number;
  /** Bytes on the device after each pass, by pass. */
  readonly cacheBytes: readonly number[];
  /** The finished program, of a function with a hole all of it; null while the run goes on. */
  readonly code: string | null;
  /** How likely a text of its model's is right; null where that is not known. */
  readonly calibration: Calibration | null;
  /** Only for a run that was recorded elsewhere. */
  readonly replay?: ReplaySource;
}

interface RunStore {
  readonly state: RunState;
  readonly record: RunRecord | null;
  readonly dispatch: (action: RunAction) => void;
  /** Puts an empty record in place of the last one. */
  readonly begin: (record: RunRecord) => void;
  /**
   * Shows a run that has ended, or none, in place of the last one.
   * @param loaded whether a model is at hand
   */
  readonly show: (record: RunRecord | null, loaded: boolean) => void;
  /** Adds what a run reported, several events at once: one drawing a frame is enough. */
  readonly append: (events: readonly RunEvent[]) => void;
  /** @param text what the model wrote */
  readonly finish: (end: RunEnd, tokens: readonly number[], text: string) => void;
}

export const useRun = create<RunStore>()((set) => ({
  state: { at: 'idle' },
  record: null,
  dispatch: (action) => set(({ state }) => ({ state: transition(state, action) })),
  begin: (record) => set({ record }),
  show: (record, loaded) =>
    set(({ state }) => ({ record, state: transition(state, { do: 'show', loaded }) })),
  append: (events) =>
    set(({ record, state }) => {
      if (record === null) return {};
      return {
        record: events.reduce(withEvent, record),
        state: events.some((e) => e.kind === 'held') ? transition(state, { do: 'hold' }) : state,
      };
    }),
  finish: (end, tokens, text) =>
    set(({ record, state }) => ({
      record: record === null ? null : finished(record, end, tokens, text),
      state: transition(state, { do: 'end', end }),
    })),
}));

function finished(
  record: RunRecord,
  end: RunEnd,
  tokens: readonly number[],
  text: string,
): RunRecord {
  const { trace } = record;
  const code = programOf(promptOf(trace.prompt), text);
  return { ...record, code, trace: { ...trace, end, tokens } };
}

function withEvent(record: RunRecord, event: RunEvent): RunRecord {
  const { trace } = record;
  switch (event.kind) {
    case 'start':
      return { ...record, trace: { ...trace, prompt: event.prompt } };
    case 'pass':
      return {
        ...record,
        trace: { ...trace, passes: [...trace.passes, event.pass] },
        cacheBytes: [...record.cacheBytes, event.cacheBytes],
      };
    case 'held':
      return record;
  }
}
