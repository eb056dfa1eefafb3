import type { FusedDecoder } from '../../architectures/fused-decoder.ts';
import { DeviceLoss } from '../device-loss.ts';
import type { Chain, ChainLink, Engine, EnginePass, RowScores } from '../engine.ts';
import { SamplingPass } from '../sampling-pass.ts';
import { ChainPass, MOST_LINKS, MOST_SLOTS } from './chain-pass.ts';
import { FusedForward } from './fused-forward.ts';

/**
 * The decoder in shaders of our own, on a graphics device that is ours: no runtime to download, a third of its
 * dispatches, and two writes, one submit and one read-back a pass. The engine owns the device and destroys it.
 * @param forbidden [MASK] and [SEP]
 * @param chainMs the most that passes which are queued behind one another may take, ms: no longer than a page has
 *   between two pictures, so that who watches a run misses nothing
 * @throws RangeError of weights that are not quantised
 */
export async function createFusedEngine(
  device: GPUDevice,
  decoder: FusedDecoder,
  forbidden: readonly [number, number],
  chainMs: number = FRAME_MS,
): Promise<Engine> {
  const { vocabulary, context } = decoder.shape;
  const [forward, sampling] = await Promise.all([
    FusedForward.create(device, decoder),
    // One row more than a pass can have: the held one.
    SamplingPass.create(device, vocabulary, forbidden, context + 1),
  ]);
  const chaining = await ChainPass.create(device, forward.input, sampling);
  return new FusedEngine(device, decoder, { forward, sampling, chaining }, chainMs);
}

const FRAME_MS = 1000 / 60;

/** Largest difference of a chained pass from one of its own, nats: both come from the same shaders. */
const CHAIN_TOLERANCE = 1e-4;

interface Parts {
  readonly forward: FusedForward;
  readonly sampling: SamplingPass;
  readonly chaining: ChainPass;
}

class FusedEngine implements Engine {
  readonly cacheBytesPerToken: number;
  readonly #device: GPUDevice;
  readonly #vocabulary: number;
  readonly #forward: FusedForward;
  readonly #sampling: SamplingPass;
  readonly #chaining: ChainPass;
  readonly #chainMs: number;
  /** What a pass over a chunk took last, ms; 0 before the first. */
  #passMs = 0;
  /** Whether chained passes say what passes of their own say; null before that has been seen. */
  #chainsRight: boolean | null = null;
  readonly #loss: DeviceLoss;
  /** The last row of the last pass that was kept, [vocabulary]. */
  readonly #heldRow: GPUBuffer;

  constructor(
    device: GPUDevice,
    { shape: { hidden, vocabulary }, weights: { layers } }: FusedDecoder,
    { forward, sampling, chaining }: Parts,
    chainMs: number,
  ) {
    this.cacheBytesPerToken = layers.length * 2 * hidden * 4;
    this.#device = device;
    this.#vocabulary = vocabulary;
    this.#forward = forward;
    this.#sampling = sampling;
    this.#chaining = chaining;
    this.#chainMs = chainMs;
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

  runChain(pass: EnginePass, chain: Chain): Promise<readonly ChainLink[]> {
    return this.#loss.guard(this.#runChain(pass, chain));
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

  async #runChain(pass: EnginePass, chain: Chain): Promise<readonly ChainLink[]> {
    const links = pass.rows.length > MOST_SLOTS ? 1 : this.#linksOf(chain);
    const began = performance.now();
    const said =
      links > 1
        ? await this.#runLinks(pass, chain, links)
        : [{ ids: pass.targets, scores: await this.#run(pass) }];
    this.#passMs = (performance.now() - began) / links;
    return links > 1 && this.#chainsRight === null ? this.#proved(pass, said) : said;
  }

  /** How many passes are queued. */
  #linksOf({ passes }: Chain): number {
    // Nothing is known yet of how long one takes.
    if (this.#chainsRight === false || this.#passMs === 0) return 1;
    return Math.max(1, Math.min(passes, MOST_LINKS, Math.floor(this.#chainMs / this.#passMs)));
  }

  async #runLinks(pass: EnginePass, chain: Chain, links: number): Promise<ChainLink[]> {
    const { logits } = this.#forward;
    const encoder = this.#device.createCommandEncoder({ label: 'chained passes' });
    this.#chaining.begin(pass, chain);
    const sampled = { rows: pass.rows.length, isHeldAsked: false };
    for (let link = 0; link < links; link++) {
      const compute = encoder.beginComputePass({ label: 'chained pass' });
      if (link === 0) {
        this.#forward.encode(compute, pass);
        this.#sampling.encode(compute, pass, logits, this.#heldRow);
      } else {
        this.#chaining.encode(compute);
        this.#forward.encodeAgain(compute, pass);
        this.#sampling.encodeAgain(compute, sampled, logits);
      }
      compute.end();
      this.#chaining.copyOut(encoder, link, pass);
    }
    this.#device.queue.submit([encoder.finish()]);
    return this.#chaining.read(links, pass);
  }

  /** Holds the first chain against passes of their own. Where one is off, this was the last. */
  async #proved(pass: EnginePass, links: readonly ChainLink[]): Promise<readonly ChainLink[]> {
    const [anchor = 0] = pass.tokens;
    for (const { ids, scores } of links) {
      const own = await this.#run({ ...pass, tokens: [anchor, ...ids], targets: ids });
      if (isNear(own, scores)) continue;
      this.#chainsRight = false;
      return [{ ids: pass.targets, scores: await this.#run(pass) }];
    }
    this.#chainsRight = true;
    return links;
  }
}

function isNear(a: RowScores, b: RowScores): boolean {
  return a.id.every(
    (id, row) =>
      id === b.id[row] &&
      [a.logProb[row]! - b.logProb[row]!, a.entropy[row]! - b.entropy[row]!].every(
        (difference) => Math.abs(difference) <= CHAIN_TOLERANCE,
      ),
  );
}
