import { TOKEN_CAUSAL, type DenoiserShape } from '../denoiser.ts';
import { fault, FaultError } from '../fault.ts';
import { textPiece } from '../trace/pieces.ts';
import { ScriptedDenoiser, writes } from './scripted.ts';
import type { DownloadProgress } from '../models/download.ts';
import type { ModelTokenizer } from '../models/tokenizer.ts';
import { givenHeadOf } from '../prompt/prompt.ts';
import type { DeviceReport, LoadRequest } from '../worker/protocol.ts';
import type { RunningDenoiser } from '../runtime/running-denoiser.ts';
import type { ModelSource } from '../worker/running-model.ts';

/** Test support: models from nowhere, on devices that can be lost at will. */

export const SHAPE: DenoiserShape = {
  ...TOKEN_CAUSAL,
  vocabSize: 64,
  contextLength: 48,
  maskId: 0,
  eosId: 1,
  padId: 2,
  sepId: 3,
};

/** What the scripted model writes. */
export const TEXT = Array.from({ length: 12 }, (_, i) => 10 + i);

/** One token a letter. */
const TOKENIZER: ModelTokenizer = {
  usualNames: null,
  recogniser: null,
  encodePrompt: ({ instruction }) => [...[...(instruction ?? '')].map(() => 4), SHAPE.sepId],
  encodeGiven: (prompt) => {
    const tokens = [...givenHeadOf(prompt)].map(() => 4);
    return tokens.length === 0 ? [] : [{ start: 0, tokens }];
  },
  answerOf: () => 'code',
  encodeLength: () => null,
  encodeHoles: () => null,
  encodeDraft: (prompt) => (prompt.kind === 'repair' ? [...prompt.code].map(() => 4) : null),
  encode: (text) => (text === '<4>' ? [4] : [...text].map(() => 4)),
  decode: (ids) => ids.map((id) => `<${id}>`).join(''),
  pieces: () => Array.from({ length: SHAPE.vocabSize }, (_, id) => textPiece(`<${id}>`)),
};

class FakeDenoiser extends ScriptedDenoiser implements RunningDenoiser {
  readonly cacheBytesPerToken = 100;
  readonly #onDispose: () => void;

  constructor(pace: () => Promise<void>, onDispose: () => void) {
    super({ shape: SHAPE, script: writes(TEXT, SHAPE), pace, cacheBytesPerToken: 100 });
    this.#onDispose = onDispose;
  }

  override dispose(): Promise<void> {
    this.#onDispose();
    return super.dispose();
  }
}

/** A source of scripted models; its fields say what goes wrong and what has happened. */
export class FakeModels implements ModelSource {
  /** What happened, in order. */
  readonly log: string[] = [];
  /** Called in every forward; what it throws, the forward throws. */
  onForward: (forward: number) => Promise<void> | void = () => undefined;
  /** Called after half of the download. */
  onFetch: () => Promise<void> | void = () => undefined;
  /** Backends that fail their self-check. */
  readonly refused = new Set<string>();
  #forwards = 0;

  describe(): ReturnType<ModelSource['describe']> {
    this.log.push('describe');
    const why = { why: 'no-weights', folder: 'nowhere' } as const;
    return Promise.reject(new FaultError(fault('source-refused', why)));
  }

  async fetch(
    { model }: LoadRequest,
    onProgress: (progress: DownloadProgress) => void,
    signal: AbortSignal,
  ): Promise<Awaited<ReturnType<ModelSource['fetch']>>> {
    this.log.push(`fetch ${model}`);
    if (model === 'absent')
      throw new FaultError(fault('model-missing', { why: 'file', file: 'absent' }));
    onProgress({ phase: 'download', loadedBytes: 50, totalBytes: 100 });
    await this.onFetch();
    if (signal.aborted) throw new FaultError(fault('cancelled', { what: 'load' }));
    onProgress({ phase: 'download', loadedBytes: 100, totalBytes: 100 });
    onProgress({ phase: 'verify', loadedBytes: 100, totalBytes: 100 });
    const description = { id: model, revision: 'r1', stage: 'S1' };
    return { model: description, tokenizer: TOKENIZER, files: new Map(), keeping: 'kept' };
  }

  start: ModelSource['start'] = (backend, _files, onProgress) => {
    this.log.push(`start ${backend}`);
    if (this.refused.has(backend)) {
      const reason = { why: 'error', message: 'no such kernel' } as const;
      const what = fault('self-check-failed', { refused: [{ label: backend, reason }] });
      return Promise.reject(new FaultError(what));
    }
    // A refused candidate begins its phases anew.
    for (const done of [0, 1, 0, 1]) onProgress({ phase: 'compile', done });
    onProgress({ phase: 'self-check', done: 1 });
    const denoiser = new FakeDenoiser(
      async () => this.onForward(++this.#forwards),
      () => this.log.push('dispose'),
    );
    return Promise.resolve({ denoiser, report: reportOf(backend === 'wasm' ? 'wasm' : 'webgpu') });
  };

  /** Numbers the forwards anew, so that a test may count those of one run. */
  countFrom(onForward: (forward: number) => Promise<void> | void): void {
    this.#forwards = 0;
    this.onForward = onForward;
  }
}

function reportOf(backend: 'webgpu' | 'wasm'): DeviceReport {
  return {
    backend,
    label: backend,
    adapter: 'fake',
    cacheLocation: backend === 'wasm' ? 'cpu' : 'gpu-buffer',
    selfCheck: 0,
    refused: [],
  };
}
