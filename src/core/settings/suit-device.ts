import { readGraphics } from '../../engine/runtime/graphics.ts';
import { useControls } from './controls-store.ts';

/**
 * Settings that nobody has named come to suit the device that will most likely run them, as they do once a model is
 * loaded. To be waited for before the settings of a measurement are read: on a page that has loaded no model yet
 * they are those of a graphics card.
 */
export async function suitDevice(): Promise<void> {
  const { backend } = useControls.getState();
  const graphics = backend === 'wasm' ? 'none' : await readGraphics();
  useControls.getState().suit(graphics === 'none' ? 'wasm' : 'webgpu');
}
