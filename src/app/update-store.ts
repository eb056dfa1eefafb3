import { create } from 'zustand';

interface UpdateStore {
  /** A newer version of the page is there, and a reload shows it. */
  readonly ready: boolean;
  readonly announce: () => void;
  readonly dismiss: () => void;
}

export const useUpdate = create<UpdateStore>()((set) => ({
  ready: false,
  announce: () => set({ ready: true }),
  dismiss: () => set({ ready: false }),
}));
