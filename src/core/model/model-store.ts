import { create } from 'zustand';
import { type Fault, faultOf } from '../../engine/fault.ts';
import type { Backend, LoadedModel } from '../../engine/worker/protocol.ts';
import type { ModelEntry } from '../../engine/models/model-index.ts';

export type IndexState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly models: readonly ModelEntry[] }
  | { readonly status: 'fault'; readonly fault: Fault };

interface Loaded {
  readonly id: string;
  /** What was asked for, not what came of it. */
  readonly backend: Backend;
  readonly model: LoadedModel;
}

interface ModelStore {
  readonly index: IndexState;
  readonly selected: string | null;
  readonly loaded: Loaded | null;
  /** Fetches the list and picks its first model, unless one is picked already. */
  readonly readIndex: (read: () => Promise<readonly ModelEntry[]>) => Promise<void>;
  readonly select: (id: string) => void;
  readonly setLoaded: (loaded: Loaded | null) => void;
}

export const useModels = create<ModelStore>()((set) => ({
  index: { status: 'loading' },
  selected: null,
  loaded: null,
  readIndex: async (read) => {
    set({ index: { status: 'loading' } });
    try {
      const models = await read();
      set(({ selected }) => ({
        index: { status: 'ready', models },
        selected: models.some((model) => model.id === selected)
          ? selected
          : (models[0]?.id ?? null),
      }));
    } catch (error) {
      set({ index: { status: 'fault', fault: faultOf(error) } });
    }
  },
  select: (selected) => set({ selected }),
  setLoaded: (loaded) => set({ loaded }),
}));

/** Whether the model picked must be loaded before it can run. */
export function needsLoad(
  { selected, loaded }: Pick<ModelStore, 'selected' | 'loaded'>,
  backend: Backend,
): boolean {
  return loaded === null || loaded.id !== selected || loaded.backend !== backend;
}

/** The entry of the model picked. */
export function selectedEntry({
  index,
  selected,
}: Pick<ModelStore, 'index' | 'selected'>): ModelEntry | null {
  if (index.status !== 'ready') return null;
  return index.models.find((model) => model.id === selected) ?? null;
}
