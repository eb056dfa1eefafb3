import { type Fault, fault, FaultError } from '../../engine/fault.ts';
import { textOfTokens } from '../../engine/trace/pieces.ts';
import { recordRun } from '../../engine/trace/recorder.ts';
import { sample } from '../../engine/sampling/sampler.ts';
import { ScriptedDenoiser, writes } from '../../engine/testing/scripted.ts';
import type { ModelEntry } from '../../engine/models/model-index.ts';
import { promptOf } from '../../engine/prompt/asked.ts';
import { draftOf, givenHeadOf } from '../../engine/prompt/prompt.ts';
import type { RunHandle, UnmaskClient } from '../../engine/worker/client.ts';
import type {
  LoadedModel,
  LoadProgress,
  RunEvent,
  RunRequest,
  RunResult,
} from '../../engine/worker/protocol.ts';
import type { Backend } from '../backend.ts';
import { PIECES, SHAPE, tokenise } from './made-tokens.ts';
import { TEXTS } from './texts.ts';
import { wholeCanvas } from './whole-canvas.ts';

/** Development only: a page over a scripted model. Everything it writes is made up. */

const MODELS: readonly ModelEntry[] = [
  model('scripted-s1', 'S1', 'XS'),
  model('scripted-s2', 'S2', 'XS'),
  model('scripted-s4', 'S4', 'XS'),
  model('scripted-ar', 'AR', 'XS'),
  model('scripted-s1-s', 'S1', 'S'),
];

/** Milliseconds a scripted pass takes, unless `?pace=` says otherwise. */
const PACE = 9;
const BYTES_PER_TOKEN = 6144;
const ERRORS = 0.9;

export function scriptedBackend(base: string): Backend {
  const query = new URLSearchParams(location.search);
  const options: Options = {
    pace: Number(query.get('pace') ?? PACE),
    load: Number(query.get('load') ?? 900),
    fault: query.get('fault'),
    slots: Number(query.get('slots') ?? 0),
  };
  return {
    client: new ScriptedClient(options),
    another: () => new ScriptedClient(options),
    base,
    readModels: () =>
      options.fault === 'index'
        ? Promise.reject(new FaultError(fault('network', { why: 'list' })))
        : Promise.resolve(MODELS),
    notice: 'scripted model, development only',
  };
}

function model(id: string, stage: string, size: string): ModelEntry {
  return { id, stage, size, title: `Scripted ${size} ${stage}`, bytes: 8.2e6, summary: 'Made up.' };
}

interface Options {
  readonly pace: number;
  readonly load: number;
  /** `index`, `load` or `run` fails once. */
  readonly fault: string | null;
  /** Slots of a canvas that is one chunk; 0: chunks as they are set. */
  readonly slots: number;
}

class ScriptedClient implements UnmaskClient {
  readonly #options: Options;
  #stage = 'S1';
  #failed = false;

  readonly describe: UnmaskClient['describe'] = () =>
    Promise.reject(new FaultError(fault('internal', { why: 'no-model' })));

  constructor(options: Options) {
    this.#options = options;
  }

  async load(
    request: { readonly model: string },
    onProgress: (progress: LoadProgress) => void,
    signal: AbortSignal,
  ): Promise<LoadedModel> {
    const totalBytes = 8.2e6;
    const phases = ['download', 'download', 'download', 'verify', 'compile', 'self-check'] as const;
    for (let i = 0; i <= 40; i++) {
      const fraction = i / 40;
      const phase = phases[Math.min(5, Math.floor(fraction * 6))] ?? 'self-check';
      onProgress({
        phase,
        fraction,
        totalBytes,
        loadedBytes: totalBytes * Math.min(1, fraction * 2),
      });
      await wait(this.#options.load / 40, signal);
      if (i === 20)
        this.#failOnce('load', fault('network', { why: 'broken', file: request.model }));
    }
    const entry = MODELS.find(({ id }) => id === request.model);
    this.#stage = entry?.stage ?? 'S1';
    return loadedModel(request.model, this.#stage);
  }

  free(): Promise<void> {
    return Promise.resolve();
  }

  run(request: RunRequest, onEvent: (event: RunEvent) => void, signal: AbortSignal): RunHandle {
    const gate = new Gate(request.paused);
    signal.addEventListener('abort', () => gate.open('all'));
    return {
      result: this.#write(request, onEvent, signal, gate),
      resume: (passes) => gate.open(passes),
      pause: () => gate.close(),
    };
  }

  /** Nothing is computed here. */
  inspect(): Promise<null> {
    return Promise.resolve(null);
  }

  time(): Promise<null> {
    return Promise.resolve(null);
  }

  spell(): Promise<never> {
    return Promise.reject(new FaultError(fault('internal', { why: 'no-model' })));
  }

  dispose(): void {
    // Nothing is held.
  }

  async #write(
    request: RunRequest,
    onEvent: (event: RunEvent) => void,
    signal: AbortSignal,
    gate: Gate,
  ): Promise<RunResult> {
    const { pace, slots } = this.#options;
    const text = tokenise(TEXTS.find(({ words }) => words.test(request.instruction))?.code ?? '');
    if (slots > 0) return this.#writeWhole(text, onEvent, signal);
    let due = performance.now();
    const denoiser = new ScriptedDenoiser({
      shape: SHAPE,
      script: writes(text, SHAPE),
      seed: request.settings.seed,
      errors: request.settings.edits ? ERRORS : 0,
      cacheBytesPerToken: BYTES_PER_TOKEN,
      pace: async () => {
        // By the clock, not from the last pass on: a model does not wait for the page.
        due = Math.max(due + pace * (0.85 + Math.random() * 0.3), performance.now() - 4 * pace);
        await wait(due - performance.now());
      },
    });
    const tokens = [...tokenise(request.instruction), SHAPE.sepId];
    const { settings, paused: _paused, ...asked } = request;
    const draft = draftOf(promptOf(asked));
    const start = tokenise(givenHeadOf(promptOf(asked)));
    const prompt = {
      ...asked,
      tokens,
      ...(start.length > 0 && { given: [{ start: 0, tokens: start }] }),
      ...(draft !== null && { draft: tokenise(draft) }),
    };
    onEvent({ kind: 'start', prompt });
    await gate.enter();
    const head = {
      model: { id: '', revision: '', stage: this.#stage },
      device: '',
      prompt,
      settings,
    };
    const passes = sample(denoiser, prompt, settings, {
      signal,
      now: () => performance.now() - gate.heldFor,
    });
    const trace = await recordRun(head, passes, async ({ passes: { length } }, pass) => {
      onEvent({ kind: 'pass', pass, cacheBytes: denoiser.cacheBytes });
      if (length === 6) this.#failOnce('run', fault('device-lost', { why: 'unsaid' }));
      if (gate.closed) onEvent({ kind: 'held' });
      await gate.enter();
    });
    return {
      end: trace.end ?? 'length',
      tokens: trace.tokens,
      code: textOfTokens(trace.tokens, { pieces: PIECES }),
    };
  }

  /** A canvas that is one chunk. */
  async #writeWhole(
    text: readonly number[],
    onEvent: (event: RunEvent) => void,
    signal: AbortSignal,
  ): Promise<RunResult> {
    const { pace, slots } = this.#options;
    const began = performance.now();
    for (const pass of wholeCanvas(text, slots, SHAPE.eosId, pace)) {
      await wait(began + pass.at + pass.took - performance.now());
      if (signal.aborted) throw new FaultError(fault('cancelled', { what: 'run' }));
      onEvent({ kind: 'pass', pass, cacheBytes: 0 });
    }
    const tokens = Array.from({ length: slots }, (_, slot) => text[slot % text.length] ?? 0);
    return { end: 'length', tokens, code: textOfTokens(tokens, { pieces: PIECES }) };
  }

  #failOnce(when: string, what: Fault): void {
    if (this.#options.fault !== when || this.#failed) return;
    this.#failed = true;
    throw new FaultError(what);
  }
}

/** Holds a run between two passes; the time held is not the run's. */
class Gate {
  heldFor = 0;
  #left: number;
  #wake: (() => void) | null = null;

  constructor(closed: boolean) {
    this.#left = closed ? 0 : Infinity;
  }

  open(passes: 'one' | 'all'): void {
    this.#left = passes === 'all' ? Infinity : 1;
    this.#wake?.();
  }

  close(): void {
    this.#left = 0;
  }

  get closed(): boolean {
    return this.#left <= 0;
  }

  async enter(): Promise<void> {
    const began = performance.now();
    if (this.closed)
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    this.#wake = null;
    this.#left -= 1;
    this.heldFor += performance.now() - began;
  }
}

function loadedModel(id: string, stage: string): LoadedModel {
  return {
    model: { id, revision: 'scripted', stage },
    pieces: PIECES,
    maskId: SHAPE.maskId,
    eosId: SHAPE.eosId,
    padId: SHAPE.padId,
    contextLength: SHAPE.contextLength,
    cacheBytesPerToken: BYTES_PER_TOKEN,
    answer: 'code',
    keeping: 'kept',
    calibration: null,
    device: {
      backend: 'cpu',
      label: 'Scripted, no model',
      adapter: 'made up',
      cacheLocation: 'cpu',
      selfCheck: 3e-4,
      refused: [
        {
          label: 'WebGPU, f16',
          reason: { why: 'error', message: 'the scripted client computes nothing' },
        },
      ],
    },
  };
}

function wait(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) reject(new FaultError(fault('cancelled', { what: 'load' })));
    else setTimeout(resolve, ms);
  });
}
