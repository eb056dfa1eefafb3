import { fault, faultOf } from '../engine/fault.ts';
import { inWorker } from '../engine/library/place.ts';
import { openCacheStore } from '../engine/models/byte-store.ts';
import { readCheckpoint, type ModelFiles } from '../engine/models/checkpoint.ts';
import { FileStore } from '../engine/models/file-store.ts';
import { webGpuRuntime, type RuntimeName } from '../engine/runtime/runtime-files.ts';
import { withBinary } from '../engine/runtime/binaries.ts';
import { createDenoiser } from '../engine/runtime/browser.ts';
import type { MaskedLoader } from '../engine/runtime/logits/open-graph.ts';
import type { Spawn } from '../engine/worker/client.ts';
import type { Backend, FromWorker } from '../engine/worker/protocol.ts';
import { BrowserModels } from '../engine/worker/browser-models.ts';
import { RuntimeShelf } from '../engine/worker/runtime-shelf.ts';
import { siteRuntime } from '../engine/worker/site-runtime.ts';
import { BUILTIN_TASKS } from '../tasks/builtin.ts';
import { words } from '../words/words.ts';
import { bench, type BenchParts, type Subject } from './bench.ts';
import { readAddress } from './address.ts';
import { watchGpu } from './gpu-counts.ts';
import { watchGpuTime } from './gpu-time.ts';
import { tableOf } from './table.ts';
import { plainWays, type PlainWays } from './uncached.ts';

/**
 * The page of the benchmark. `?auto` starts by itself and posts the result, or what kept it from one, to the server
 * that served it.
 */
const models = new BrowserModels(() => siteRuntime);
const shelf = new RuntimeShelf(siteRuntime);
const asked = readAddress(new URLSearchParams(location.search));
const out = part('out');
const start = part('start');
start.addEventListener('click', () => void run());
if (asked.auto) void run();

async function run(): Promise<void> {
  start.setAttribute('disabled', '');
  let posted: object;
  try {
    const { result } = await measured();
    out.textContent = tableOf(result);
    posted = result;
  } catch (error) {
    const fault = faultOf(error);
    const { code } = fault;
    const message = words.faults.what(fault);
    out.textContent = message;
    posted = { fault: { code, message } };
  }
  document.documentElement.dataset['state'] = 'done';
  start.removeAttribute('disabled');
  if (asked.auto) await fetch('result', { method: 'POST', body: JSON.stringify(posted) });
}

async function measured(): Promise<{ readonly result: Awaited<ReturnType<typeof bench>> }> {
  // Before any device is asked for.
  const watch = watchGpu();
  const gpuTime = watchGpuTime();
  const { backend } = asked;
  const subject = await open(asked.model, backend);
  const twin = asked.twin === null ? null : await open(asked.twin, backend);
  try {
    const parts: BenchParts = {
      subject,
      twin,
      tasks: BUILTIN_TASKS,
      startable: {
        open: () => inWorker(startWorker),
        request: { model: asked.model, base: modelsFolder(), backend },
        weightBytes: [...subject.files.values()].reduce((sum, { length }) => sum + length, 0),
      },
      plain: () => plain(subject.files, subject.device.backend === 'webgpu'),
      machine: machine(),
      watch: subject.device.backend === 'webgpu' ? watch : null,
      gpuTime: subject.device.backend === 'webgpu' ? gpuTime : null,
      now: () => performance.now(),
      onStep: say,
    };
    return { result: await bench(parts, asked.effort) };
  } finally {
    watch?.stop();
    await subject.denoiser.dispose();
    await twin?.denoiser.dispose();
  }
}

/** As the page does. */
const startWorker: Spawn = ({ onMessage, onCrash }) => {
  const worker = new Worker(new URL('./start-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = (event: MessageEvent<FromWorker>) => onMessage(event.data);
  worker.onerror = ({ message }) => onCrash(fault('internal', { why: 'worker', message }));
  return {
    post: (message) => worker.postMessage(message),
    end: () => worker.terminate(),
  };
};

function modelsFolder(): string {
  return new URL('models/', location.href).href;
}

/** Hands out the binary of a runtime, which is downloaded once. */
async function binary(name: RuntimeName): Promise<Blob> {
  const { signal } = new AbortController();
  return shelf.take(name, { store: new FileStore(await openCacheStore()), signal });
}

async function open(
  model: string,
  backend: Backend,
): Promise<Subject & { readonly files: ModelFiles }> {
  const { signal } = new AbortController();
  const base = modelsFolder();
  say(`loading ${model}`);
  const fetched = await models.fetch({ base, model, backend }, () => undefined, signal);
  const { tokenizer, files } = fetched;
  const { passes } = asked;
  const { denoiser, report } = await createDenoiser({ backend, passes, files, binary, signal });
  return { model: fetched.model, denoiser, tokenizer, files, device: report };
}

/** The runtime that runs already, or would, asked the usual way. */
async function plain(files: ModelFiles, onGpu: boolean): Promise<PlainWays> {
  const model = readCheckpoint(files);
  const name = onGpu ? webGpuRuntime() : 'wasm';
  const ort = await {
    wasm: () => import('onnxruntime-web/wasm'),
    jspi: () => import('onnxruntime-web/jspi'),
    asyncify: () => import('onnxruntime-web/webgpu'),
  }[name]();
  const options = { executionProviders: [onGpu ? 'webgpu' : 'wasm'] };
  const library: MaskedLoader = () =>
    import('../engine/runtime/transformers/masked-model.on-demand.ts');
  const ways = plainWays(ort, model, options, library);
  // The library's sessions begin when the runtime has its binary.
  return { ...ways, runtime: () => withBinary(ort.env, name, binary, ways.runtime) };
}

function machine(): BenchParts['machine'] {
  return {
    browser: navigator.userAgent,
    cores: navigator.hardwareConcurrency,
    isolated: crossOriginIsolated,
  };
}

function say(text: string): void {
  out.textContent = `${text} …`;
}

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no ${id}.`);
  return found;
}
