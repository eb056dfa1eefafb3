import type { SourceDescription } from '../../engine/sources/description.ts';
import { runtimeFile } from '../../engine/runtime/runtime-files.ts';
import { useModels } from '../model/model-store.ts';
import { useStorage } from '../model/storage-store.ts';
import { useControls } from '../settings/controls-store.ts';
import { likelyRuntime, runtimeBytesLeft, useGraphics } from './download-size.ts';

/** What has to be downloaded of the runtime that a published model takes, bytes; 0 where it is here. */
export function useRuntimeBytesLeft(kind: SourceDescription['runtime']): number {
  const backend = useControls((controls) => controls.backend);
  const isRunning = useModels((models) => models.loaded !== null);
  const graphics = useGraphics();
  const { sets } = useStorage();
  // A masked language model runs on the processor, whatever backend is picked.
  const name = kind === 'masked' ? 'wasm' : likelyRuntime(backend, graphics);
  if (name === null || (isRunning && kind !== 'masked')) return 0;
  return runtimeBytesLeft(name, runtimeFile(name), sets ?? []);
}
