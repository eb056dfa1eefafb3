import type { Registry } from '../architectures/registry.ts';
import { openCacheStore } from '../models/byte-store.ts';
import { FileStore } from '../models/file-store.ts';
import { createDenoiser } from '../runtime/browser.ts';
import type { MaskedLoader } from '../runtime/logits/open-graph.ts';
import { deviceLimits } from './device-limits.ts';
import { describe, describePublished, obtain } from './model-folder.ts';
import type { LoadRequest } from './protocol.ts';
import type { ModelSource } from './running-model.ts';
import { expectedRuntime, RuntimeShelf, type RuntimePlace } from './runtime-shelf.ts';

/** Where a request's runtime is downloaded from; null: it finds its own. */
export type RuntimeOf = (request: LoadRequest) => RuntimePlace | null;

/** Models from a site's folder or out of hand, on the devices of this browser. */
export class BrowserModels implements ModelSource {
  readonly #runtimeOf: RuntimeOf;
  readonly #registry: Registry | undefined;
  readonly #masked: MaskedLoader | null;
  #shelf: RuntimeShelf | null = null;

  /**
   * @param masked loads what runs masked language models, where it is at hand
   * @param registry families of models; those that come with the engine where left out
   */
  constructor(runtimeOf: RuntimeOf, masked: MaskedLoader | null = null, registry?: Registry) {
    this.#runtimeOf = runtimeOf;
    this.#masked = masked;
    this.#registry = registry;
  }

  readonly describe: ModelSource['describe'] = async (request, signal) =>
    describePublished(request, {
      store: new FileStore(await openCacheStore()),
      signal,
      limits: deviceLimits,
      ...this.#families(),
    });

  readonly fetch: ModelSource['fetch'] = async (request, onProgress, signal) => {
    const store = new FileStore(await openCacheStore());
    const place = this.#runtimeOf(request);
    const shelf = place === null ? null : new RuntimeShelf(place);
    this.#shelf = shelf;
    const runtime = shelf === null ? null : await expectedRuntime(request.backend);
    const runtimeBytes = shelf === null || runtime === null ? 0 : shelf.bytesOf(runtime);

    const model = await obtain(request, runtimeBytes, {
      ...{ store, signal, onProgress, limits: deviceLimits, ...this.#families() },
    });
    const modelBytes = [...model.files.values()].reduce((sum, { length }) => sum + length, 0);
    const totalBytes = modelBytes + runtimeBytes;
    if (shelf !== null && runtime !== null) {
      await shelf.stock(runtime, {
        store,
        signal,
        onProgress: ({ loadedBytes }) => {
          onProgress({ phase: 'download', loadedBytes: modelBytes + loadedBytes, totalBytes });
        },
      });
    }
    onProgress({ phase: 'verify', loadedBytes: totalBytes, totalBytes });
    return describe(model, store.keeping, this.#registry);
  };

  readonly start: ModelSource['start'] = (backend, files, onProgress, signal) => {
    const shelf = this.#shelf;
    return createDenoiser({
      backend,
      files,
      ...this.#families(),
      ...(this.#masked !== null && { masked: this.#masked }),
      onProgress,
      signal,
      binary:
        shelf === null
          ? null
          : async (name) =>
              shelf.take(name, {
                store: new FileStore(await openCacheStore()),
                signal,
                onProgress,
              }),
    });
  };
  /** What is left out is not named. */
  #families(): { readonly registry?: Registry } {
    return this.#registry === undefined ? {} : { registry: this.#registry };
  }
}
