import type { UnmaskClient } from '../../engine/worker/client.ts';
import type { LoadedModel, LoadProgress, LoadRequest } from '../../engine/worker/protocol.ts';
import { needsLoad, useModels } from '../model/model-store.ts';
import { useRun } from './run-store.ts';
import { suitModel } from './suit-model.ts';

/**
 * Has the worker hold a model for another panel's measurement: loads it unless it is there already, lets the page
 * know, and finds out what is fastest with it on this device.
 * @param id what the page knows it by, where that is not its name
 * @throws FaultError as the client's load does; the worker then holds no model
 */
export async function ensureModel(
  client: UnmaskClient,
  request: LoadRequest,
  onProgress: (progress: LoadProgress) => void,
  signal: AbortSignal,
  id = request.model,
): Promise<LoadedModel> {
  const model = await loadedModel(client, request, onProgress, signal, id);
  if (model.forwards !== undefined) {
    const tuner = await import('./tuner.on-demand.ts').catch(() => null);
    await tuner?.timeFirst({ client, id, model }, signal);
  }
  return model;
}

async function loadedModel(
  client: UnmaskClient,
  request: LoadRequest,
  onProgress: (progress: LoadProgress) => void,
  signal: AbortSignal,
  id: string,
): Promise<LoadedModel> {
  const { backend } = request;
  const { loaded, setLoaded } = useModels.getState();
  if (loaded !== null && !needsLoad({ selected: id, loaded }, backend)) return loaded.model;
  setLoaded(null);
  const model = await client.load(request, onProgress, signal);
  setLoaded({ id, backend, model });
  await suitModel(client, id, model);
  // At rest the page says what is ready to run.
  if (id === useModels.getState().selected) useRun.getState().dispatch({ do: 'loaded' });
  return model;
}
