/**
 * The engine for Node: in this process, on onnxruntime-node where it is installed, else on WebAssembly.
 *
 *     const model = await load('models/xs-s1');
 *     console.log(await model.write('sum of the even numbers in a list').text);
 *     await model.dispose();
 */
import { loadInto, type Loading, type Model } from './library/model.ts';
import { inProcess } from './library/in-process.ts';
import { throwIfAborted } from './library/place.ts';
import { requestFor, type Source } from './library/source.ts';
import { readFolder } from './node/folder.ts';
import { NodeModels } from './node/node-models.ts';
import type { Backend, LoadRequest } from './worker/protocol.ts';

export * from './library/exports.ts';
export type { Source };

/** How a model is loaded in Node. */
export interface LoadOptions extends Loading {
  /** `auto`, unless named: onnxruntime-node where it is installed, else WebAssembly. There is no WebGPU. */
  readonly backend?: Backend;
  /** Threads of one pass of onnxruntime-node; 1, unless named. */
  readonly threads?: number;
}

/**
 * Loads a model and starts it.
 * @param source path of the model's folder, its address, or its files
 * @throws FaultError `model-missing`, `model-invalid`, `network`, `no-webgpu`, `self-check-failed`, `cancelled`
 */
export async function load(source: Source, options: LoadOptions = {}): Promise<Model> {
  const { backend = 'auto', threads = 1, ...loading } = options;
  throwIfAborted(loading.signal);
  const request = await requestOf(source, backend);
  throwIfAborted(loading.signal);
  return loadInto(inProcess(new NodeModels(threads)), request, loading);
}

async function requestOf(source: Source, backend: Backend): Promise<LoadRequest> {
  if (!isFolder(source)) return requestFor(source, backend, undefined, undefined);
  const { name, files } = await readFolder(source);
  return { model: name, files, backend };
}

function isFolder(source: Source): source is string | URL {
  if (source instanceof URL) return source.protocol === 'file:';
  return typeof source === 'string' && !/^https?:/i.test(source);
}
