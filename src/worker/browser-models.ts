import { openCacheStore } from '../model/byte-store.ts';
import { fileOf } from '../model/checkpoint.ts';
import { parseConfig } from '../model/config.ts';
import { downloadModel } from '../model/download.ts';
import { parseJson } from '../model/json.ts';
import { readTokenizer } from '../model/tokenizer.ts';
import { createDenoiser } from '../runtime/browser.ts';
import type { ModelSource } from './running-model.ts';

/** Models from the site's own folder, on the devices of this browser. */
export const browserModels: ModelSource = {
  async fetch({ base, model }, onProgress, signal) {
    const { manifest, files } = await downloadModel(base, model, {
      signal,
      store: await openCacheStore(),
      onProgress: ({ phase, loadedBytes, totalBytes }) => {
        onProgress(phase, loadedBytes, totalBytes);
      },
    });
    const config = parseConfig(parseJson('config.json', fileOf(files, 'config.json')));
    return {
      model: { id: manifest.id, revision: manifest.revision, stage: config.stage },
      tokenizer: readTokenizer(files, config),
      files,
    };
  },
  start: (backend, files, onProgress, signal) =>
    createDenoiser({ backend, files, onProgress, signal }),
};
