import { KNOWN_MODELS, type Registry } from '../architectures/registry.ts';
import { openCacheStore } from '../models/byte-store.ts';
import { readBlueprint } from '../models/checkpoint.ts';
import { downloadSet, findModel } from '../models/download.ts';
import { FileStore } from '../models/file-store.ts';
import { totalBytes as bytesOf } from '../models/manifest.ts';
import { readTokenizer } from '../models/tokenizer.ts';
import { createDenoiser } from '../runtime/browser.ts';
import type { ModelSource } from './running-model.ts';
import { expectedRuntime, RuntimeShelf, runtimeSet } from './runtime-shelf.ts';

/** Models from the site's own folder, on the devices of this browser. */
export class BrowserModels implements ModelSource {
  readonly #shelf = new RuntimeShelf();
  readonly #registry: Registry;

  /** @param registry families of models */
  constructor(registry: Registry = KNOWN_MODELS) {
    this.#registry = registry;
  }

  readonly fetch: ModelSource['fetch'] = async ({ base, model, backend }, onProgress, signal) => {
    const store = new FileStore(await openCacheStore());
    const set = await findModel(base, model, { store, signal });
    const runtime = await expectedRuntime(backend);
    const modelBytes = bytesOf(set);
    const totalBytes = modelBytes + (runtime === null ? 0 : bytesOf(runtimeSet(runtime)));

    const files = await downloadSet(set, {
      store,
      signal,
      onProgress: ({ loadedBytes }) => onProgress({ phase: 'download', loadedBytes, totalBytes }),
    });
    if (runtime !== null) {
      await this.#shelf.stock(runtime, {
        store,
        signal,
        onProgress: ({ loadedBytes }) => {
          onProgress({ phase: 'download', loadedBytes: modelBytes + loadedBytes, totalBytes });
        },
      });
    }
    onProgress({ phase: 'verify', loadedBytes: totalBytes, totalBytes });

    const blueprint = readBlueprint(files, this.#registry);
    return {
      model: { id: set.id, revision: set.revision, stage: blueprint.config.stage },
      tokenizer: readTokenizer(files, blueprint),
      files,
      keeping: store.keeping,
    };
  };

  readonly start: ModelSource['start'] = (backend, files, onProgress, signal) =>
    createDenoiser({
      backend,
      files,
      registry: this.#registry,
      onProgress,
      signal,
      binary: async (name) =>
        this.#shelf.take(name, {
          store: new FileStore(await openCacheStore()),
          signal,
          onProgress,
        }),
    });
}
