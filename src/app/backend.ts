import { fetchModelIndex, type ModelEntry } from '../engine/models/model-index.ts';
import { createClient, type UnmaskClient } from '../engine/worker/client.ts';
import { spawnWorker } from '../engine/worker/spawn.ts';

/** What stands behind the page. */
export interface Backend {
  readonly client: UnmaskClient;
  /** Starts another worker beside it. */
  readonly another: () => UnmaskClient;
  /** Absolute address of the models folder. */
  readonly base: string;
  readonly readModels: () => Promise<readonly ModelEntry[]>;
  /** Said on the page where what runs is not a model. */
  readonly notice: string | null;
}

/** Beside the page, unless the build was told otherwise. */
function modelsFolder(setting = ''): string {
  const folder = setting === '' ? 'models/' : setting;
  return new URL(folder.endsWith('/') ? folder : `${folder}/`, document.baseURI).href;
}

/** The worker; in a development build, `?client=scripted` puts a scripted model in its place. */
export async function openBackend(): Promise<Backend> {
  const base = modelsFolder(import.meta.env.VITE_MODELS_URL);
  if (import.meta.env.DEV) {
    const asked = new URLSearchParams(location.search).get('client');
    if (asked === 'scripted') {
      const { scriptedBackend } = await import('./dev/scripted-backend.ts');
      return scriptedBackend(base);
    }
  }
  return {
    client: createClient(spawnWorker),
    another: () => createClient(spawnWorker),
    base,
    readModels: () => fetchModelIndex(base),
    notice: null,
  };
}
