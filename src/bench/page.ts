import { FaultError, faultOf } from '../diffusion/fault.ts';
import { readCheckpoint } from '../model/checkpoint.ts';
import type { Backend } from '../worker/protocol.ts';
import { BrowserModels } from '../worker/browser-models.ts';
import { BUILTIN_TASKS } from '../tasks/builtin.ts';
import { bench, type BenchParts, type Subject } from './bench.ts';
import { readAddress } from './address.ts';
import { watchGpu } from './gpu-counts.ts';
import { watchGpuTime } from './gpu-time.ts';
import { tableOf } from './table.ts';
import { startUncached, type UncachedModel } from './uncached.ts';

/**
 * The page of the benchmark. `?auto` starts by itself and posts the result, or what kept it from one, to the server
 * that served it.
 */
const models = new BrowserModels();
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
    const { code, message } = faultOf(error);
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

async function open(
  model: string,
  backend: Backend,
): Promise<Subject & { readonly files: ReadonlyMap<string, Uint8Array> }> {
  const { signal } = new AbortController();
  const base = new URL('models/', location.href).href;
  say(`loading ${model}`);
  const fetched = await models.fetch({ base, model, backend }, () => undefined, signal);
  const { denoiser, report } = await models.start(backend, fetched.files, () => undefined, signal);
  const { tokenizer, files } = fetched;
  return { model: fetched.model, denoiser, tokenizer, files, device: report };
}

/** The runtime that runs already, asked the usual way. */
async function plain(
  files: ReadonlyMap<string, Uint8Array>,
  onGpu: boolean,
): Promise<UncachedModel> {
  const checkpoint = readCheckpoint(files);
  if (!onGpu) {
    const ort = await import('onnxruntime-web/wasm');
    return startUncached(ort, checkpoint, { executionProviders: ['wasm'] });
  }
  const ort =
    'Suspending' in WebAssembly
      ? await import('onnxruntime-web/jspi')
      : await import('onnxruntime-web/webgpu');
  return startUncached(ort, checkpoint, { executionProviders: ['webgpu'] });
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
  if (found === null) throw new FaultError('internal', `The page has no ${id}.`);
  return found;
}
