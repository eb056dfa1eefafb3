import type { InferenceSession, Tensor } from 'onnxruntime-web';
import { fault, FaultError } from '../fault.ts';
import type { Activation } from '../graph/builder.ts';
import { float16Bits } from '../graph/float16.ts';
import { PORTS, type CacheShape } from '../graph/ports.ts';
import type { Model } from '../architectures/architecture.ts';
import { attentionBias, positionsOf } from './attention-bias.ts';
import { forbiddenIds } from '../sampling/draw.ts';
import { denoiserShape } from './denoiser-shape.ts';
import { DeviceLoss } from './device-loss.ts';
import {
  heldRow,
  type Engine,
  type EnginePass,
  type PassLayout,
  type RowScores,
} from './engine.ts';
import type { Ort } from './ort.ts';
import { RowBatches } from './row-batches.ts';
import { SamplingPass } from './sampling-pass.ts';

/** Numbers that the attention bias has room for at first: a chunk of 64 over 1,000 tokens. */
const FIRST_BIAS = 65 * 1064;

/** Tokens that the cache has room for at first. */
const FIRST_ROOM = 512;

/** Which of the graphs for a graphics device. */
export interface WebGpuVariant {
  readonly activations: Activation;
  readonly attention: 'fused' | 'decomposed';
}

/**
 * The graph on a graphics device that is ours. The engine owns the device and destroys it.
 */
export async function createWebGpuEngine(
  ort: Ort,
  device: GPUDevice,
  model: Model,
  variant: WebGpuVariant,
): Promise<Engine> {
  const { maxBufferSize, maxStorageBufferBindingSize } = device.limits;
  const mostBytes = Math.min(maxBufferSize, maxStorageBufferBindingSize);
  const { model: graph, externalData } = model.emit({
    ...variant,
    weights: 'quantised',
    mostBytes,
    externalPath: 'weights.bin',
    areApart: true,
  });
  const session = await ort.InferenceSession.create(graph, {
    externalData,
    // Validation would await the GPU process at every run.
    executionProviders: [{ name: 'webgpu', device, validationMode: 'disabled' }],
    preferredOutputLocation: 'gpu-buffer',
    // The graph comes fused as it should be.
    graphOptimizationLevel: 'basic',
  });
  // One row more than a pass can have: the held one.
  const { vocabulary, context } = model.config;
  const forbidden = forbiddenIds(denoiserShape(model.config));
  const sampling = await SamplingPass.create(device, vocabulary, forbidden, context + 1);
  const engine = new WebGpuEngine(ort, device, session, model, sampling, variant.activations);
  // The logits of a canvas of hundreds of slots may be more than a buffer holds.
  return new RowBatches(engine, Math.floor(mostBytes / (4 * vocabulary)));
}

class WebGpuEngine implements Engine {
  readonly cacheBytesPerToken: number;
  readonly #cache: CacheShape;
  readonly #vocabulary: number;
  /** Bytes of one activation. */
  readonly #itemBytes: number;
  /** Per layer [room, width]. Token by token, so a shorter cache is a shorter view. */
  readonly #keys: GPUBuffer[];
  readonly #values: GPUBuffer[];
  /** Buffers that a submission still copies from. */
  readonly #outgrown: GPUBuffer[] = [];
  /** Tokens that the cache has room for. */
  #room: number;
  readonly #context: number;
  readonly #ids: GPUBuffer;
  readonly #positions: GPUBuffer;
  readonly #rows: GPUBuffer;
  /** Grows with the widest pass so far: for all that a long context could ask for it would take gigabytes. */
  #bias: GPUBuffer;
  /** What `bias` holds now, so that the passes over one chunk write it once. */
  #biasHolds = '';
  /** The last row of the last pass that was kept, [vocabulary]. */
  readonly #heldRow: GPUBuffer;
  readonly #logitsOnly = [PORTS.logits];
  readonly #withCache: readonly string[];
  readonly #loss: DeviceLoss;

  readonly #ort: Ort;
  readonly #device: GPUDevice;
  readonly #session: InferenceSession;
  readonly #sampling: SamplingPass;
  readonly #activations: Activation;

  constructor(
    ort: Ort,
    device: GPUDevice,
    session: InferenceSession,
    model: Model,
    sampling: SamplingPass,
    activations: Activation,
  ) {
    this.#ort = ort;
    this.#device = device;
    this.#session = session;
    this.#sampling = sampling;
    this.#activations = activations;
    const { vocabulary, context } = model.config;
    const { layers, width } = model.cache;
    this.#cache = model.cache;
    this.#vocabulary = vocabulary;
    this.#itemBytes = activations === 'float16' ? 2 : 4;
    this.cacheBytesPerToken = layers * 2 * width * this.#itemBytes;
    this.#context = context;
    this.#room = Math.min(context, FIRST_ROOM);
    const buffers = (name: string): GPUBuffer[] =>
      Array.from({ length: layers }, (_, layer) =>
        this.#buffer(`${name} ${layer}`, this.#room * width * this.#itemBytes),
      );
    this.#keys = buffers('keys');
    this.#values = buffers('values');
    this.#ids = this.#buffer('ids', context * 4);
    this.#positions = this.#buffer('positions', context * 8);
    this.#rows = this.#buffer('rows', context * 4);
    this.#bias = this.#buffer('attention bias', FIRST_BIAS * this.#itemBytes);
    this.#heldRow = this.#buffer('held row', vocabulary * 4);
    this.#withCache = [
      PORTS.logits,
      ...this.#keys.flatMap((_, layer) => [PORTS.key(layer), PORTS.value(layer)]),
    ];
    this.#loss = new DeviceLoss(device);
  }

  run(pass: EnginePass): Promise<RowScores> {
    return this.#loss.guard(this.#forward(pass));
  }

  async dispose(): Promise<void> {
    this.#loss.release();
    // On a lost device there is nothing left to release.
    await this.#loss.unlessLost(this.#session.release());
    // Takes every buffer of ours with it.
    this.#device.destroy();
  }

  async #forward(pass: EnginePass): Promise<RowScores> {
    const results = await this.#session.run(
      this.#feeds(pass),
      pass.clean > 0 ? this.#withCache : this.#logitsOnly,
    );
    const encoder = this.#device.createCommandEncoder({ label: 'sampling, cache' });
    const logits = bufferOf(results[PORTS.logits]);
    const compute = encoder.beginComputePass({ label: 'sampling' });
    const rows = this.#sampling.encode(compute, pass, logits, this.#heldRow);
    compute.end();
    this.#sampling.copyOut(encoder, rows);
    if (pass.clean > 0) this.#keep(encoder, pass, results, logits);
    this.#device.queue.submit([encoder.finish()]);
    for (const buffer of this.#outgrown.splice(0)) buffer.destroy();
    // The queue keeps its order, so the runtime may have its buffers back before the copies are done.
    for (const tensor of Object.values(results)) tensor.dispose();
    return this.#sampling.read(rows);
  }

  #feeds(pass: EnginePass): Record<string, Tensor> {
    const { past, tokens, rows } = pass;
    const { width, layers } = this.#cache;
    const { queue } = this.#device;
    const count = tokens.length;
    queue.writeBuffer(this.#ids, 0, Int32Array.from(tokens));
    queue.writeBuffer(this.#positions, 0, positionsOf(pass));
    queue.writeBuffer(this.#rows, 0, Int32Array.from(rows));
    this.#writeBias(pass);
    const feeds: Record<string, Tensor> = {
      [PORTS.ids]: this.#tensor(this.#ids, 'int32', [1, count]),
      [PORTS.position]: this.#tensor(this.#positions, 'int64', [1, count]),
      [PORTS.rows]: this.#tensor(this.#rows, 'int32', [rows.length]),
      [PORTS.bias]: this.#tensor(this.#bias, this.#activations, [1, 1, count, past + count]),
    };
    for (let layer = 0; layer < layers; layer++) {
      const prefix = (buffer: GPUBuffer): Tensor =>
        this.#tensor(buffer, this.#activations, [1, past, width]);
      feeds[PORTS.pastKey(layer)] = prefix(this.#keys[layer]!);
      feeds[PORTS.pastValue(layer)] = prefix(this.#values[layer]!);
    }
    return feeds;
  }

  #writeBias(layout: PassLayout): void {
    const holds = holdsOf(layout);
    if (holds === this.#biasHolds) return;
    const bias = attentionBias(layout);
    const bytes = bias.length * this.#itemBytes;
    if (bytes > this.#bias.size) {
      this.#bias.destroy();
      this.#bias = this.#buffer('attention bias', 2 * bytes);
    }
    this.#device.queue.writeBuffer(
      this.#bias,
      0,
      this.#activations === 'float16' ? evenLength(float16Bits(bias)) : bias,
    );
    this.#biasHolds = holds;
  }

  /** Appends the clean tokens' keys and values to the cache and holds the last one's row. */
  #keep(
    encoder: GPUCommandEncoder,
    pass: EnginePass,
    results: InferenceSession.ReturnType,
    logits: GPUBuffer,
  ): void {
    const { past, clean } = pass;
    const { width, layers } = this.#cache;
    const tokenBytes = width * this.#itemBytes;
    const bytes = clean * tokenBytes;
    this.#reserve(encoder, past, past + clean);
    for (let layer = 0; layer < layers; layer++) {
      const key = bufferOf(results[PORTS.key(layer)]);
      const value = bufferOf(results[PORTS.value(layer)]);
      encoder.copyBufferToBuffer(key, 0, this.#keys[layer]!, past * tokenBytes, bytes);
      encoder.copyBufferToBuffer(value, 0, this.#values[layer]!, past * tokenBytes, bytes);
    }
    const held = heldRow(pass);
    if (held === null) return;
    const rowBytes = this.#vocabulary * 4;
    encoder.copyBufferToBuffer(logits, held * rowBytes, this.#heldRow, 0, rowBytes);
  }

  /**
   * Makes room for so many tokens. A whole context's cache may be larger than the weights.
   * @param kept tokens of the cache that are valid
   */
  #reserve(encoder: GPUCommandEncoder, kept: number, needed: number): void {
    if (needed <= this.#room) return;
    this.#room = Math.min(this.#context, Math.max(needed, 2 * this.#room));
    const tokenBytes = this.#cache.width * this.#itemBytes;
    for (const buffers of [this.#keys, this.#values]) {
      for (const [layer, old] of buffers.entries()) {
        const larger = this.#buffer(old.label, this.#room * tokenBytes);
        encoder.copyBufferToBuffer(old, 0, larger, 0, kept * tokenBytes);
        buffers[layer] = larger;
        this.#outgrown.push(old);
      }
    }
  }

  #tensor(
    buffer: GPUBuffer,
    dataType: Activation | 'int32' | 'int64',
    dims: readonly number[],
  ): Tensor {
    return this.#ort.Tensor.fromGpuBuffer(buffer, { dataType, dims });
  }

  #buffer(label: string, bytes: number): GPUBuffer {
    return this.#device.createBuffer({
      label,
      // The runtime binds whole buffers in units of 16 bytes.
      size: Math.ceil(bytes / 16) * 16,
      usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC | GPUBufferUsage.COPY_DST,
    });
  }
}

/** What a bias depends on, in words. */
function holdsOf({ past, clean, branches, open }: PassLayout): string {
  if (open === undefined) {
    return [past, clean, ...branches.map(({ after, size }) => `${after}+${size}`)].join(' ');
  }
  const { ends, hidden } = open;
  return [past, 'open', ends.join(','), hidden?.from, hidden?.to].join(' ');
}

/** `writeBuffer` takes multiples of four bytes. */
function evenLength(halves: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  if (halves.length % 2 === 0) return halves;
  const padded = new Uint16Array(halves.length + 1);
  padded.set(halves);
  return padded;
}

function bufferOf(tensor: Tensor | undefined): GPUBuffer {
  if (tensor?.location !== 'gpu-buffer') {
    throw new FaultError(fault('internal', { why: 'result-elsewhere' }));
  }
  return tensor.gpuBuffer;
}
