import { faultOf } from '../fault.ts';
import { BrowserModels } from '../worker/browser-models.ts';
import { Host } from '../worker/host.ts';
import type { FromWorker, LoadRequest } from '../worker/protocol.ts';
import type { ModelSource } from '../worker/running-model.ts';
import { runtimeSet, type RuntimePlace } from '../worker/runtime-shelf.ts';
import { RUNTIME_FILE_NAMES } from '../runtime/runtime-files.ts';
import { noWasm } from './faults.ts';
import { inProcess } from './in-process.ts';
import type { Place } from './place.ts';

/** A host in this thread of a browser. */
export function hostHere(post: (message: FromWorker) => void): Host {
  return new Host({ post, source: browserModels(), now: () => performance.now() });
}

/** A place in this thread of a browser. */
export function placeHere(): Place {
  return inProcess(browserModels());
}

/** The models of a browser as the library loads them. */
function browserModels(): ModelSource {
  const models = new BrowserModels(placeOf);
  return {
    describe: models.describe,
    fetch: models.fetch,
    start: async (...asked) => {
      try {
        return await models.start(...asked);
      } catch (error) {
        throw faultOf(error).code === 'self-check-failed' ? await withoutWasm(error) : error;
      }
    },
  };
}

/** Without a folder named, bundlers have put the binaries where the runtime finds them. */
function placeOf({ runtime }: LoadRequest): RuntimePlace | null {
  if (runtime === undefined) return null;
  return (name) => runtimeSet(name, new URL(RUNTIME_FILE_NAMES[name], runtime));
}

/** An empty module: magic number and version. */
const EMPTY_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** Whether no runtime worked because none can. */
async function withoutWasm(failed: unknown): Promise<unknown> {
  try {
    await WebAssembly.compile(EMPTY_MODULE);
    return failed;
  } catch (error) {
    return noWasm(error);
  }
}
