import type { FusedDecoder } from '../../architectures/fused-decoder.ts';
import { DeviceLoss } from '../device-loss.ts';
import type { Engine, EnginePass, RowScores } from '../engine.ts';
import { SamplingPass } from '../sampling-pass.ts';
import { FusedForward } from './fused-forward.ts';

/**
 * The decoder in shaders of our own, on a graphics device that is ours: no runtime to download, a third of its
 * dispatches, and two writes, one submit and one read-back a pass. The engine owns the device and destroys it.
 * @param forbidden [MASK] and [SEP]
 * @throws RangeError of weights that are not quantised
 */
export async function createFusedEngine(
  device: GPUDevice,
  decoder: FusedDecoder,
  forbidden: readonly [number, number],
): Promise<Engine> {
  const { vocabulary, context } = decoder.shape;
  const [forward, sampling] = await Promise.all([
    FusedForward.create(device, decoder),
    // One row more than a pass can have: the held one.
    SamplingPass.create(device, vocabulary, forbidden, context + 1),
  ]);
  return new FusedEngine(device, decoder, forward, sampling);
}

class FusedEngine implements Engine {
  readonly cacheBytesPerToken: number;
  readonly #device: GPUDevice;
  readonly #vocabulary: number;
  readonly #forward: FusedForward;
  readonly #sampling: SamplingPass;
  readonly #loss: DeviceLoss;
  /** The last row of the last pass that was kept, [vocabulary]. */
  readonly #heldRow: GPUBuffer;

  constructor(
    device: GPUDevice,
    { shape: { hidden, vocabulary }, weights: { layers } }: FusedDecoder,
    forward: FusedForward,
    sampling: SamplingPass,
  ) {
    this.cacheBytesPerToken = layers.length * 2 * hidden * 4;
    this.#device = device;
    this.#vocabulary = vocabulary;
    this.#forward = forward;
    this.#sampling = sampling;
    this.#loss = new DeviceLoss(device);
    this.#heldRow = device.createBuffer({
      label: 'held row',
      size: vocabulary * 4,
      usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC | GPUBufferUsage.COPY_DST,
    });
  }

  run(pass: EnginePass): Promise<RowScores> {
    return this.#loss.guard(this.#run(pass));
  }

  dispose(): Promise<void> {
    this.#loss.release();
    // Takes every buffer with it.
    this.#device.destroy();
    return Promise.resolve();
  }

  async #run(pass: EnginePass): Promise<RowScores> {
    const { clean, rows } = pass;
    const { logits } = this.#forward;
    const encoder = this.#device.createCommandEncoder({ label: 'pass' });
    const compute = encoder.beginComputePass({ label: 'pass' });
    this.#forward.encode(compute, pass);
    const sampled = this.#sampling.encode(compute, pass, logits, this.#heldRow);
    compute.end();
    this.#sampling.copyOut(encoder, sampled);
    if (clean > 0) {
      const bytes = this.#vocabulary * 4;
      encoder.copyBufferToBuffer(logits, rows.indexOf(clean - 1) * bytes, this.#heldRow, 0, bytes);
    }
    this.#device.queue.submit([encoder.finish()]);
    return this.#sampling.read(sampled);
  }
}
