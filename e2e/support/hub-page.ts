import { KNOWN_MODELS } from '../../src/engine/architectures/known-models.ts';
import type { Answers } from '../../src/engine/architectures/known.ts';
import type { Model } from '../../src/engine/architectures/architecture.ts';
import type { GraphOptions } from '../../src/engine/graph/emission.ts';
import { readCheckpoint } from '../../src/engine/models/checkpoint.ts';
import type { BinarySource } from '../../src/engine/runtime/binaries.ts';
import { denoiserOf } from '../../src/engine/runtime/denoiser-of.ts';
import { denoiserShape } from '../../src/engine/runtime/denoiser-shape.ts';
import type { EngineDenoiser } from '../../src/engine/runtime/engine-denoiser.ts';
import { requestGpuDevice } from '../../src/engine/runtime/gpu.ts';
import { RUNTIME_FILE_NAMES, webGpuRuntime } from '../../src/engine/runtime/runtime-files.ts';
import { fullPass } from '../../src/engine/testing/full-pass.ts';
import {
  outcomeOf,
  type Ends,
  type HubOutcome,
  type HubRun,
} from '../../src/engine/testing/hub-runs.ts';
import { fetched, type FileAddresses } from './page-files.ts';

/** A published checkpoint in a page: what its graphs compute there, and what it writes. */

export interface HubRequest {
  readonly on: 'wasm' | 'webgpu';
  readonly name: string;
  readonly files: FileAddresses;
  readonly ends: Ends;
  /** What it is taken for in the passes below. */
  readonly answers: Answers;
  /** Texts of full passes, and the rows of logits that are asked for. */
  readonly passes: readonly { readonly ids: readonly number[]; readonly rows: readonly number[] }[];
  readonly runs: readonly HubRun[];
}

export interface HubAnswer {
  /** By pass, by row. */
  readonly logits: readonly (readonly (readonly number[])[])[];
  readonly outcomes: readonly HubOutcome[];
  /** What the runs were computed on. */
  readonly labels: readonly string[];
}

declare global {
  interface Window {
    hub?: (request: HubRequest) => Promise<HubAnswer>;
  }
}

const binary: BinarySource = async (name) =>
  (await fetch(`runtime/${RUNTIME_FILE_NAMES[name]}`)).blob();

window.hub = async ({ on, name, files, ends, answers, passes, runs }) => {
  const fetchedFiles = await fetched(files);
  const modelFor = (more: Answers): Model =>
    readCheckpoint(fetchedFiles, KNOWN_MODELS, { name, answers: { ...answers, ...more } });

  const outcomes: HubOutcome[] = [];
  const labels = new Set<string>();
  for (const run of runs) {
    const [denoiser, label] = await start(on, modelFor(run.answers));
    outcomes.push(await outcomeOf(denoiser, run, ends));
    labels.add(label);
    await denoiser.dispose();
  }

  const logits: number[][][] = [];
  const model = modelFor({});
  const { vocabulary } = model.config;
  for (const { ids, rows } of passes) {
    const all = await passOn(on, model, ids);
    logits.push(rows.map((row) => [...all.subarray(row * vocabulary, (row + 1) * vocabulary)]));
  }
  return { logits, outcomes, labels: [...labels] };
};

/** The first way to run a model that the page would try. */
async function start(
  on: HubRequest['on'],
  model: Model,
): Promise<readonly [EngineDenoiser, label: string]> {
  const attempt = on === 'wasm' ? await wasm(model) : await webGpu(model);
  return [denoiserOf(denoiserShape(model.config), await attempt.start()), attempt.device.label];
}

async function wasm(model: Model) {
  const { wasmAttempt } = await import('../../src/engine/runtime/wasm.ts');
  return wasmAttempt(model, binary);
}

async function webGpu(model: Model) {
  const { webGpuAttempts } = await import('../../src/engine/runtime/webgpu.ts');
  const [first] = await webGpuAttempts(model, 'f32', binary);
  if (first === undefined) throw new Error('WebGPU has no way to run it');
  return first;
}

const GRAPH: GraphOptions = {
  weights: 'dense',
  activations: 'float32',
  attention: 'fused',
  externalPath: 'weights.bin',
};

/** Logits of a full pass; the runtime has its binary from the runs. */
async function passOn(
  on: HubRequest['on'],
  model: Model,
  ids: readonly number[],
): Promise<Float32Array> {
  if (on === 'wasm') {
    const ort = await import('onnxruntime-web/wasm');
    const session = { executionProviders: ['wasm'] };
    return fullPass({ ort, session, graph: { ...GRAPH, kernels: 'cpu' } }, model, ids);
  }
  const device = await requestGpuDevice('a full pass');
  const ort =
    webGpuRuntime() === 'jspi'
      ? await import('onnxruntime-web/jspi')
      : await import('onnxruntime-web/webgpu');
  const session = { executionProviders: [{ name: 'webgpu', device }] };
  const logits = await fullPass({ ort, session, graph: GRAPH }, model, ids);
  device.destroy();
  return logits;
}
