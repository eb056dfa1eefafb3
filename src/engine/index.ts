/**
 * The engine for browsers: a model in a worker of its own, on WebGPU where there is one.
 *
 *     const model = await load('https://example.org/models/xs-s1/');
 *     console.log(await model.write('sum of the even numbers in a list').text);
 *     await model.dispose();
 */
import { loadInto, type Loading, type Model } from './library/model.ts';
import { inWorker, throwIfAborted, type Place } from './library/place.ts';
import { requestFor, type Source } from './library/source.ts';
import { ownWorker, spawning, type MakeWorker } from './library/spawn.ts';
import { lateCode } from './support/late-code.ts';
import type { Backend } from './worker/protocol.ts';

export * from './library/exports.ts';
export type { MakeWorker, Source };

/** How a model is loaded in a browser. */
export interface LoadOptions extends Loading {
  /** `auto`, unless named: the graphics device where it computes right, else the processor. */
  readonly backend?: Backend;
  /**
   * Address of a folder with the `.wasm` files of onnxruntime-web, of the version that this package depends on.
   * Left out, they are where the bundler has put them. What comes from here is verified, kept and counted as
   * progress.
   */
  readonly runtime?: string | URL;
  /**
   * Makes the worker in place of the package's own: for pages without a bundler, or whose scripts come from another
   * site. `false`: no worker; the model then blocks this thread while it computes on the processor.
   */
  readonly worker?: false | MakeWorker;
}

/**
 * Loads a model and starts it on the best device of this browser that reproduces its golden outputs. Every model has
 * a worker of its own, so two may run at once.
 * @param source address of the model's folder, or its files
 * @throws FaultError `model-missing`, `model-invalid`, `network`, `no-webgpu` (where nothing else was asked for),
 *   `self-check-failed`, `no-worker`, `no-wasm`, `cancelled`
 */
export async function load(source: Source, options: LoadOptions = {}): Promise<Model> {
  const { backend = 'auto', runtime, worker = defaultWorker(), ...loading } = options;
  throwIfAborted(loading.signal);
  const request = requestFor(source, backend, runtime, self.location.href);
  return loadInto(await placeFor(worker), request, loading);
}

async function placeFor(worker: false | MakeWorker): Promise<Place> {
  if (worker !== false) return inWorker(spawning(worker));
  const { placeHere } = await lateCode(() => import('./library/hosting.ts'));
  return placeHere();
}

/** Some kinds of worker cannot have workers themselves. */
function defaultWorker(): false | MakeWorker {
  return 'Worker' in globalThis ? ownWorker : false;
}
