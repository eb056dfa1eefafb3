import { create } from 'zustand';
import { inTime } from '../../engine/support/in-time.ts';
import type { FileSet } from '../../engine/models/file-set.ts';
import type { KeptSet, KeptSets } from '../../engine/models/file-store.ts';

/** What the browser says of the room that this site has. */
export interface StorageRoom {
  /** Bytes of everything that this site keeps, in whatever way the browser counts. */
  readonly usedBytes: number;
  /** Bytes that it may keep. */
  readonly allowedBytes: number;
  /** Whether the browser has promised not to clear it by itself. */
  readonly persistent: boolean;
}

interface StorageStore {
  /** Null before the store is open, and where the browser has none. */
  readonly sets: readonly KeptSet[] | null;
  /** Null before somebody looks, and where the browser does not say. */
  readonly room: StorageRoom | null;
  /** Absolute address of the models folder. */
  readonly base: string;
  /** Looks into a store, now and at every refresh. */
  readonly open: (source: KeptSets, base: string) => Promise<void>;
  readonly refresh: () => Promise<void>;
  /** Also asks the browser for the room that there is. */
  readonly look: () => Promise<void>;
  readonly remove: (set: FileSet) => Promise<void>;
}

let source: KeptSets | null = null;

/** What this browser keeps of models and runtimes. */
export const useStorage = create<StorageStore>()((set, get) => ({
  sets: null,
  room: null,
  base: '',
  open: async (opened, base) => {
    source = opened;
    set({ base });
    await get().refresh();
  },
  refresh: async () => {
    if (source !== null) set({ sets: await source.list() });
  },
  look: async () => {
    const [room] = await Promise.all([readRoom(), get().refresh()]);
    set({ room });
  },
  remove: async (removed) => {
    await source?.remove(removed);
    await get().look();
  },
}));

/** @returns null where the browser does not say */
async function readRoom(): Promise<StorageRoom | null> {
  try {
    // The type promises `storage`; insecure pages do not have it.
    if (!('storage' in navigator)) return null;
    const { usage, quota } = await inTime(navigator.storage.estimate());
    if (usage === undefined || quota === undefined) return null;
    const persistent = await inTime(navigator.storage.persisted());
    return { usedBytes: usage, allowedBytes: quota, persistent };
  } catch {
    return null;
  }
}
