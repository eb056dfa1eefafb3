import { create } from 'zustand';
import { shownNames } from '../../engine/prompt/usual-names.ts';
import { textOfTokens, type Vocabulary } from '../../engine/trace/pieces.ts';
import type { Calibration } from '../../engine/doubt/calibration.ts';
import type { RunEnd, Trace, TracePrompt } from '../../engine/trace/trace.ts';
import type { Answer, CodeLanguage } from '../../engine/code/answer.ts';
import { promptOf } from '../../engine/prompt/asked.ts';
import { programOf } from '../../engine/prompt/prompt.ts';
import type { DeviceReport, RunEvent } from '../../engine/worker/protocol.ts';
import { type RunAction, type RunState, transition } from './machine.ts';

/** Where a run on the canvas comes from that was not just made: what the page starts with, a link, or one's own runs. */
export type ReplaySource = 'first-visit' | 'link' | 'kept';

/** A run as the page holds it: the trace so far and what is needed to read it. */
export interface RunRecord {
  readonly trace: Trace;
  readonly vocabulary: Vocabulary;
  readonly device: DeviceReport;
  /** Bytes of keys and values that one token takes. */
  readonly cacheBytesPerToken: number;
  /** Bytes on the device after each pass, by pass. */
  readonly cacheBytes: readonly number[];
  /** The finished program, of a function with a hole all of it; null while the run goes on, or it is looked for. */
  readonly code: string | null;
  /** What the program is written in; null where the answer has none. */
  readonly language: CodeLanguage | null;
  /** Prose and code of an answer in Markdown; null of other answers, and while the run goes on. */
  readonly answer: Answer | null;
  /** How likely a text of its model's is right; null where that is not known. */
  readonly calibration: Calibration | null;
  /** A control that somebody moved began the run: it was put here whole, when it had ended. */
  readonly isLive?: true;
  /** The run that it left, where it is a fork and that one is at hand. */
  readonly parent?: Omit<RunRecord, 'parent'>;
  /** Only for a run that was recorded elsewhere, or before. */
  readonly replay?: ReplaySource;
}

interface RunStore {
  readonly state: RunState;
  readonly record: RunRecord | null;
  readonly dispatch: (action: RunAction) => void;
  /** Puts an empty record in place of the last one, or that one back. */
  readonly begin: (record: RunRecord | null) => void;
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

/** The program that a text makes; null where it is yet to be found in an answer. */
export function codeOf(prompt: TracePrompt, text: string): string | null {
  return prompt.answer === undefined ? programOf(promptOf(prompt), text) : null;
}

// A program that has to be looked for in an answer takes code that comes when it is first needed.
useRun.subscribe(({ record }, before) => {
  if (record === null || record === before.record || record.code !== null) return;
  if (record.trace.end === null || record.trace.prompt.answer === undefined) return;
  readAnswer(record).then(
    (read) => {
      if (useRun.getState().record === record) useRun.setState({ record: { ...record, ...read } });
    },
    // The text stands on the canvas all the same.
    (error: unknown) => console.error(error),
  );
});

async function readAnswer({ trace, vocabulary }: RunRecord): Promise<Partial<RunRecord>> {
  const { answeredOf } = await import('../../engine/prompt/answered.on-demand.ts');
  const { prompt, tokens } = trace;
  const text = textOfTokens(tokens, vocabulary);
  const { program, language, answer } = answeredOf(promptOf(prompt), text, prompt.answer);
  return { code: program, language, answer };
}

function finished(
  record: RunRecord,
  end: RunEnd,
  tokens: readonly number[],
  text: string,
): RunRecord {
  const { trace } = record;
  return { ...record, code: codeOf(trace.prompt, text), trace: { ...trace, end, tokens } };
}

function withEvent(record: RunRecord, event: RunEvent): RunRecord {
  const { trace } = record;
  switch (event.kind) {
    case 'start':
      return {
        ...record,
        trace: { ...trace, prompt: event.prompt },
        vocabulary: { ...record.vocabulary, ...shownNames(event.prompt) },
      };
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
