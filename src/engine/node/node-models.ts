import { totalmem } from 'node:os';
import { fault, FaultError } from '../fault.ts';
import { FileStore } from '../models/file-store.ts';
import { createDenoiser } from '../runtime/browser.ts';
import type { ModelFiles } from '../models/checkpoint.ts';
import type { StartOptions } from '../runtime/start.ts';
import type { RunningDenoiser } from '../runtime/running-denoiser.ts';
import type { ModelSource } from '../worker/running-model.ts';
import { type DeviceLimits, NO_LIMITS } from '../sources/description.ts';
import { describe, describePublished, obtain } from '../worker/model-folder.ts';
import type { StartedDenoiser } from '../runtime/device-report.ts';

/** Models on the processor, from folders, out of hand or from the network. Nothing is kept between processes. */
export class NodeModels implements ModelSource {
  readonly #threads: number;

  /** @param threads of one pass of the native runtime */
  constructor(threads: number) {
    this.#threads = threads;
  }

  readonly describe: ModelSource['describe'] = (request, signal) =>
    describePublished(request, { store: new FileStore(null), signal, limits: nodeLimits });

  readonly fetch: ModelSource['fetch'] = async (request, onProgress, signal) => {
    const store = new FileStore(null);
    const folder = await obtain(request, 0, { store, signal, onProgress, limits: nodeLimits });
    return describe(folder, store.keeping);
  };

  readonly start: ModelSource['start'] = async (backend, files, onProgress, signal) => {
    if (backend === 'webgpu') throw new FaultError(fault('no-webgpu', { lacks: 'webgpu' }));
    const native = backend === 'auto' ? await nativeRuntime() : null;
    const options = { onProgress, signal };
    return native === null
      ? createDenoiser({ ...options, backend: 'wasm', files, binary: null })
      : native(files, { ...options, threads: this.#threads });
  };
}

/** Memory is all that bounds a model here. */
function nodeLimits(): Promise<DeviceLimits> {
  return Promise.resolve({ ...NO_LIMITS, memoryBytes: totalmem() });
}

type Start = (
  files: ModelFiles,
  options: StartOptions & { readonly threads: number },
) => Promise<StartedDenoiser<RunningDenoiser>>;

/** The native runtime is a package that the caller may install or not. */
async function nativeRuntime(): Promise<Start | null> {
  try {
    return (await import('../runtime/node.ts')).createNodeDenoiser;
  } catch (error) {
    const isAbsent =
      error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
    if (isAbsent) return null;
    throw error;
  }
}
