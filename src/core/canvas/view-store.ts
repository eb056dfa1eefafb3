import { create } from 'zustand';
import type { InkMode } from './ink.ts';

/** How the canvas is looked at; nothing of the run itself. */
interface ViewStore {
  readonly ink: InkMode;
  /** The position under inspection. */
  readonly selected: number | null;
  readonly setInk: (ink: InkMode) => void;
  readonly select: (selected: number | null) => void;
}

export const useView = create<ViewStore>()((set) => ({
  ink: 'order',
  selected: null,
  setInk: (ink) => set({ ink }),
  select: (selected) => set({ selected }),
}));
