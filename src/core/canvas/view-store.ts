import { create } from 'zustand';
import type { InkMode } from './ink.ts';

/** How the canvas is looked at; nothing of the run itself. */
interface ViewStore {
  readonly ink: InkMode;
  /** The position under inspection. */
  readonly selected: number | null;
  /** It stays under inspection wherever the pointer goes, until it is released. */
  readonly pinned: boolean;
  /** Somebody wants to go into what is said of it, and has not been led there yet. */
  readonly entering: boolean;
  readonly setInk: (ink: InkMode) => void;
  /** The pointer is over a slot, or over none: looked at unless another is pinned. */
  readonly point: (position: number | null) => void;
  /** Pins a slot; the one that is pinned is released. */
  readonly pin: (position: number) => void;
  /** Pins a slot, and goes into what is said of it. */
  readonly enter: (position: number) => void;
  readonly entered: () => void;
  /** Goes to a slot; what was pinned is pinned there. */
  readonly go: (position: number) => void;
  readonly release: () => void;
}

export const useView = create<ViewStore>()((set) => ({
  ink: 'order',
  selected: null,
  pinned: false,
  entering: false,
  setInk: (ink) => set({ ink }),
  point: (position) => set(({ pinned }) => (pinned ? {} : { selected: position })),
  pin: (position) =>
    set(({ pinned, selected }) =>
      pinned && selected === position
        ? { selected: null, pinned: false }
        : { selected: position, pinned: true },
    ),
  enter: (position) => set({ selected: position, pinned: true, entering: true }),
  entered: () => set({ entering: false }),
  go: (position) => set({ selected: position }),
  release: () => set({ selected: null, pinned: false, entering: false }),
}));
