import type { UnmaskClient } from '../../engine/worker/client.ts';
import type { LoadedModel } from '../../engine/worker/protocol.ts';
import { useControls } from '../settings/controls-store.ts';
import { useTuned } from '../settings/tuned.ts';

/**
 * Lets the settings that nobody has named follow a model that has just been loaded: its device, and how fast it is
 * there, as far as that is known. Where nobody has counted its forwards, that is never known.
 * @param id what the page knows the model by
 */
export async function suitModel(
  client: Pick<UnmaskClient, 'time'>,
  id: string,
  model: LoadedModel,
): Promise<void> {
  useTuned.setState({ model: null, tunings: [] });
  useControls.getState().suit(model.device.backend);
  if (model.forwards === undefined) return;
  // Without the code the settings suit the kind of device alone.
  const tuner = await import('./tuner.on-demand.ts').catch(() => null);
  tuner?.recall({ client, id, model });
}
