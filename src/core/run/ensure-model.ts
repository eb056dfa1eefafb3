import type { UnmaskClient } from '../../engine/worker/client.ts';
import type { LoadedModel, LoadProgress, LoadRequest } from '../../engine/worker/protocol.ts';
import { useControls } from '../settings/controls-store.ts';
import { needsLoad, useModels } from '../model/model-store.ts';
import { useRun } from './run-store.ts';

/**
 * Has the worker hold a model for another panel's work: loads it unless it is there already, and lets the
 * page know.
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
  const { backend } = request;
  const { loaded, setLoaded } = useModels.getState();
  if (loaded !== null && !needsLoad({ selected: id, loaded }, backend)) return loaded.model;
  setLoaded(null);
  const model = await client.load(request, onProgress, signal);
  setLoaded({ id, backend, model });
  useControls.getState().suit(model.device.backend);
  // At rest the page says what is ready to run.
  if (id === useModels.getState().selected) useRun.getState().dispatch({ do: 'loaded' });
  return model;
}
