import { fetchModelIndex, type ModelEntry } from '../features/models/modelIndex.ts';
import { createClient, type UnmaskClient } from '../worker/client.ts';

/** What stands behind the page. */
export interface Backend {
  readonly client: UnmaskClient;
  /** Absolute address of the models folder. */
  readonly base: string;
  readonly readModels: () => Promise<readonly ModelEntry[]>;
  /** Said on the page where what runs is not a model. */
  readonly notice: string | null;
}

/** The worker; in a development build, `?client=scripted` puts a scripted model in its place. */
export async function openBackend(): Promise<Backend> {
  const base = new URL('models/', document.baseURI).href;
  if (import.meta.env.DEV) {
    const asked = new URLSearchParams(location.search).get('client');
    if (asked === 'scripted') {
      const { scriptedBackend } = await import('./dev/scriptedBackend.ts');
      return scriptedBackend(base);
    }
  }
  return { client: createClient(), base, readModels: () => fetchModelIndex(base), notice: null };
}
