import { useEffect, useState } from 'react';
import { readGraphics, type Graphics } from '../../engine/runtime/graphics.ts';
import type { KeptSet } from '../../engine/models/file-store.ts';
import {
  runtimeFile,
  webGpuRuntime,
  type RuntimeFile,
  type RuntimeName,
} from '../../engine/runtime/runtime-files.ts';
import type { Backend } from '../../engine/worker/protocol.ts';
import { useControls } from '../settings/controls-store.ts';
import type { ModelEntry } from '../../engine/models/model-index.ts';
import { needsLoad, selectedEntry, useModels } from '../model/model-store.ts';
import { useStorage } from '../model/storage-store.ts';

/**
 * What the next load has to download, bytes; null where nothing has to be loaded, or it is not known what.
 * The runtime is counted, and what is kept in this browser is not.
 */
export function useDownloadBytes(): number | null {
  const backend = useControls((controls) => controls.backend);
  const due = useModels((models) => needsLoad(models, backend));
  const entry = useModels(selectedEntry);
  return useBytesOf(due ? entry : null);
}

/** The same of a model that is not loaded; null of none. */
export function useBytesOf(entry: ModelEntry | null): number | null {
  const backend = useControls((controls) => controls.backend);
  const isFirst = useModels((models) => models.loaded === null);
  const { sets, base } = useStorage();
  const graphics = useGraphics();
  if (entry === null) return null;
  const kept = sets ?? [];
  const model = modelBytesLeft(entry, base, kept);
  if (!isFirst) return model;
  const name = likelyRuntime(backend, graphics);
  return name === null ? model : model + runtimeBytesLeft(name, runtimeFile(name), kept);
}

/** What is left of a model. A list that names no revision leaves it to the load to find an earlier one. */
export function modelBytesLeft(
  entry: Pick<ModelEntry, 'id' | 'bytes' | 'revision'>,
  base: string,
  kept: readonly KeptSet[],
): number {
  const own = kept.filter(
    ({ set }) =>
      set.kind === 'model' &&
      set.id === entry.id &&
      set.source.startsWith(base) &&
      (entry.revision === undefined || set.revision === entry.revision),
  );
  if (own.some(({ complete }) => complete)) return 0;
  const most = Math.max(0, ...own.map(({ bytes }) => bytes));
  return Math.max(0, entry.bytes - most);
}

export function runtimeBytesLeft(
  name: RuntimeName,
  file: RuntimeFile,
  kept: readonly KeptSet[],
): number {
  const own = kept.find(
    ({ set }) => set.kind === 'runtime' && set.id === name && set.files[0]?.sha256 === file.sha256,
  );
  return file.bytes - (own?.bytes ?? 0);
}

/** The runtime that the worker will ask for; null where passes are our own shaders. */
export function likelyRuntime(backend: Backend, graphics: Graphics | null): RuntimeName | null {
  if (backend === 'wasm') return 'wasm';
  // Until the browser has answered: what it would take without a device of its own.
  const has = graphics === null ? 'gpu' in navigator : graphics !== 'none';
  if (graphics === 'device' || (backend === 'webgpu' && !has)) return null;
  return has ? webGpuRuntime() : 'wasm';
}

let graphicsAsked: Promise<Graphics> | null = null;

/** null until the browser has answered. It is asked once, however many parts of the page want to know. */
export function useGraphics(): Graphics | null {
  const [graphics, setGraphics] = useState<Graphics | null>(null);
  useEffect(() => {
    graphicsAsked ??= readGraphics();
    void graphicsAsked.then(setGraphics);
  }, []);
  return graphics;
}
