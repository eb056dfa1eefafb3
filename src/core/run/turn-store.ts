import { create } from 'zustand';

/** Who has the model: it answers one request at a time. */
export type Turn = 'run' | 'sweep' | 'race';

interface TurnStore {
  readonly holder: Turn | null;
  /** Takes the model; false where somebody else has it. */
  readonly take: (turn: Turn) => boolean;
  readonly leave: (turn: Turn) => void;
}

export const useTurn = create<TurnStore>()((set, get) => ({
  holder: null,
  take: (turn) => {
    if (get().holder !== null) return false;
    set({ holder: turn });
    return true;
  },
  leave: (turn) => set(({ holder }) => (holder === turn ? { holder: null } : {})),
}));
