import { create } from 'zustand';
import { type Fault, faultOf } from '../../engine/fault.ts';
import type { KeptBits, SourceDescription } from '../../engine/sources/description.ts';
import type { Backend, LoadedModel, LoadRequest } from '../../engine/worker/protocol.ts';
import type { ModelEntry } from '../../engine/models/model-index.ts';
import type { AnswerForm } from '../../engine/prompt/prompt.ts';
import type { Words } from '../../words/words.ts';

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

/** How a model is asked that is none of this site's, where this site's words do not fit. */
export interface AskWords extends Pick<Words['prompt'], 'begins' | 'mayGoOn' | 'instruction'> {
  readonly form: AnswerForm;
  /** What can be asked for. */
  readonly note: string;
}

/** A model that somebody else publishes, or a folder of one, which a person has chosen and agreed to. */
export interface PublishedModel {
  /** Tells it from all others, and from other forms of itself. */
  readonly key: string;
  readonly description: SourceDescription;
  readonly bits: KeptBits;
  readonly asks: AskWords;
  /** What the worker is asked for it. */
  readonly request: (backend: Backend) => LoadRequest;
}

interface ModelStore {
  readonly index: IndexState;
  readonly selected: string | null;
  /** The model picked, where it is none of this site's; `selected` is then its key. */
  readonly published: PublishedModel | null;
  /** What a link names that this site does not have, until something is picked: `owner/name@revision`. */
  readonly wanted: string | null;
  readonly loaded: Loaded | null;
  /** Fetches the list and picks its first model, unless one is picked already. */
  readonly readIndex: (read: () => Promise<readonly ModelEntry[]>) => Promise<void>;
  readonly select: (id: string) => void;
  readonly publish: (published: PublishedModel) => void;
  readonly want: (wanted: string | null) => void;
  readonly setLoaded: (loaded: Loaded | null) => void;
}

/** How the model picked is asked; null of this site's own. */
export function asksOf({ published }: Pick<ModelStore, 'published'>): AskWords | null {
  return published?.asks ?? null;
}

export const useModels = create<ModelStore>()((set) => ({
  index: { status: 'loading' },
  selected: null,
  published: null,
  wanted: null,
  loaded: null,
  readIndex: async (read) => {
    set({ index: { status: 'loading' } });
    try {
      const models = await read();
      set(({ selected, published }) => {
        const stays = published !== null || models.some((model) => model.id === selected);
        return {
          index: { status: 'ready', models },
          selected: stays ? selected : (models[0]?.id ?? null),
        };
      });
    } catch (error) {
      set({ index: { status: 'fault', fault: faultOf(error) } });
    }
  },
  select: (selected) => set({ selected, published: null, wanted: null }),
  publish: (published) => set({ selected: published.key, published, wanted: null }),
  want: (wanted) => set({ wanted }),
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

/** What the worker is asked to load a model. @param base absolute address of the models folder */
export function loadRequest(id: string, base: string, backend: Backend): LoadRequest {
  const { published } = useModels.getState();
  return published?.key === id ? published.request(backend) : { model: id, base, backend };
}
