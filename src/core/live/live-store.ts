import { create } from 'zustand';
import { keepChoice, keptChoice } from '../../ui/kept-choice.ts';

/** Kept where a reader turned it off. */
const KEY = 'unmask-live';
const OFF = 'off';

interface LiveStore {
  /** Whether a control that is moved runs again by itself. */
  readonly isOn: boolean;
  readonly setOn: (isOn: boolean) => void;
  /** A run that a control has begun goes on. */
  readonly isRunning: boolean;
  /** The last run that this page made of a model: how long it took, ms, and the passes a token that were asked for. */
  readonly last: {
    readonly model: string;
    readonly ms: number;
    readonly cost: number | null;
  } | null;
}

export const useLive = create<LiveStore>()((set) => ({
  isOn: keptChoice(KEY) !== OFF,
  setOn: (isOn) => {
    keepChoice(KEY, isOn ? null : OFF);
    set({ isOn });
  },
  isRunning: false,
  last: null,
}));
