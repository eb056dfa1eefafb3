// First of all: the library looks for its runtime as it is evaluated.
import { seatRuntime } from './runtime-seat.ts';
import { AutoModelForMaskedLM, env, LogLevel, Tensor } from '@huggingface/transformers';
import type { Ort } from '../ort.ts';
import { MemoryFiles } from './memory-files.ts';

/** transformers.js as it is used here: it reads what lies in memory and runs it on the runtime of ours. */
export interface TransformersLibrary {
  readonly AutoModelForMaskedLM: typeof AutoModelForMaskedLM;
  readonly Tensor: typeof Tensor;
  readonly files: MemoryFiles;
}

const files = new MemoryFiles();

// Cut off from network, disk and caches: where models come from and where they are kept is decided elsewhere, for
// these as for all. A model's files are what the library calls local and cached, and there is nothing behind them.
env.logLevel = LogLevel.ERROR;
env.useFS = false;
env.useFSCache = false;
env.useBrowserCache = false;
env.useWasmCache = false;
env.allowLocalModels = true;
env.allowRemoteModels = false;
env.localModelPath = MemoryFiles.ROOT;
env.remoteHost = MemoryFiles.ROOT;
env.remotePathTemplate = '{model}/';
env.useCustomCache = true;
env.customCache = {
  match: (address) => Promise.resolve(files.match(address)),
  put: () => Promise.resolve(),
};
env.fetch = () => Promise.resolve(new Response(null, { status: 404 }));

export { AutoModelForMaskedLM };

/** The library. @param ort what its sessions run on, from now on */
export function transformersOn(ort: Ort): TransformersLibrary {
  seatRuntime(ort);
  return { AutoModelForMaskedLM, Tensor, files };
}
