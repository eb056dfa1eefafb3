import type { FusedDecoder, FusedShape } from '../../architectures/fused-decoder.ts';
import type { EnginePass } from '../engine.ts';
import { attentionShader } from './attention.ts';
import { embedShader } from './embed.ts';
import { inputBytes, inputWords } from './inputs.ts';
import {
  linearGroups,
  linearShader,
  takesHead,
  type LinearKind,
  type LinearShape,
} from './linear.ts';
import { turnsOf, upload, uploadMatrix, type DeviceMatrix } from './weights-on-device.ts';

/** Rows of x that a workgroup computes, in passes of a single token and in wider ones. */
const TILES = [1, 4] as const;

/** A dispatch that is all made but for how many workgroups it has. */
interface Step {
  /** By the tile of the pass. */
  readonly pipelines: Readonly<Record<(typeof TILES)[number], Ready>>;
  readonly groups: (pass: EnginePass, tile: number) => readonly [number, number];
}

interface Ready {
  readonly pipeline: GPUComputePipeline;
  readonly bindings: GPUBindGroup;
}

/**
 * The decoder in five dispatches a layer, all in one compute pass. Nothing is made for a pass but its commands: every
 * buffer, pipeline and bind group is there from the start, and what a pass is told crosses in one write.
 */
export class FusedForward {
  /** [rows of the widest pass + 1, vocabulary], 32-bit floats. The row behind those of a pass is free. */
  readonly logits: GPUBuffer;
  /** What a pass is told, see `inputWords`. */
  readonly input: GPUBuffer;
  readonly #device: GPUDevice;
  readonly #steps: readonly Step[];

  private constructor(
    device: GPUDevice,
    logits: GPUBuffer,
    input: GPUBuffer,
    steps: readonly Step[],
  ) {
    this.#device = device;
    this.logits = logits;
    this.input = input;
    this.#steps = steps;
  }

  /**
   * Uploads the weights and compiles the shaders.
   * @throws RangeError of weights that are not quantised, and of heads of a size that the shaders do not take
   * @throws GPUPipelineError where the device does not take a shader
   */
  static async create(device: GPUDevice, { shape, weights }: FusedDecoder): Promise<FusedForward> {
    if (!takesHead(shape.headSize)) {
      throw new RangeError(`heads of ${shape.headSize} are not supported`);
    }
    const maker = new Maker(device, shape);
    const { context, hidden, intermediate, vocabulary } = shape;
    const input = maker.buffer('input', inputBytes(context));
    const logits = maker.buffer('logits', (context + 1) * vocabulary * 4);
    const x = maker.buffer('residual stream', context * hidden * 4);
    const query = maker.buffer('query', context * hidden * 4);
    const mixed = maker.buffer('mixed', context * hidden * 4);
    const wide = maker.buffer('mlp', context * intermediate * 4);
    const embedding = uploadMatrix(device, 'embedding', weights.embedding);
    const turns = upload(device, 'turns', turnsOf(context, shape.headSize, shape.ropeTheta));

    const steps: Promise<Step>[] = [maker.embed(embedding, [input, x])];
    for (const [i, layer] of weights.layers.entries()) {
      const at = `layer ${i}`;
      // Keys and values of the cache, and behind them those of the pass.
      const cache = maker.buffer(`${at} cache`, 2 * 2 * context * hidden * 4);
      const qkv = uploadMatrix(device, `${at} qkv`, layer.qkv);
      const output = uploadMatrix(device, `${at} output`, layer.output);
      const up = uploadMatrix(device, `${at} up`, layer.up);
      const down = uploadMatrix(device, `${at} down`, layer.down);
      const inputNorm = upload(device, `${at} input norm`, Float32Array.from(layer.inputNorm));
      const postNorm = upload(device, `${at} post norm`, Float32Array.from(layer.postNorm));
      steps.push(
        maker.linear('rotary', qkv, { input, x, norm: inputNorm, to: [turns, query, cache] }),
        maker.attention([input, query, cache, mixed]),
        maker.linear('residual', output, { input, x: mixed, to: [x] }),
        maker.linear('relu2', up, { input, x, norm: postNorm, to: [wide] }),
        maker.linear('residual', down, { input, x: wide, to: [x] }),
      );
    }
    const norm = upload(device, 'norm', Float32Array.from(weights.norm));
    steps.push(maker.linear('logits', embedding, { input, x, norm, to: [logits] }));
    return new FusedForward(device, logits, input, await Promise.all(steps));
  }

  /** Records a pass; its logits stand in the first rows of `logits`. */
  encode(compute: GPUComputePassEncoder, pass: EnginePass): void {
    this.#device.queue.writeBuffer(this.input, 0, inputWords(pass));
    this.encodeAgain(compute, pass);
  }

  /** Records a pass like the one before it, over what stands in `input` by then. */
  encodeAgain(compute: GPUComputePassEncoder, pass: EnginePass): void {
    const tile = pass.tokens.length === 1 ? 1 : 4;
    for (const { pipelines, groups } of this.#steps) {
      const { pipeline, bindings } = pipelines[tile];
      compute.setPipeline(pipeline);
      compute.setBindGroup(0, bindings);
      compute.dispatchWorkgroups(...groups(pass, tile));
    }
  }
}

/** Makes the steps of one model. Layers share their pipelines. */
class Maker {
  readonly #device: GPUDevice;
  readonly #shape: FusedShape;
  readonly #pipelines = new Map<string, Promise<GPUComputePipeline>>();

  constructor(device: GPUDevice, shape: FusedShape) {
    this.#device = device;
    this.#shape = shape;
  }

  buffer(label: string, size: number): GPUBuffer {
    return this.#device.createBuffer({
      label,
      size,
      usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC | GPUBufferUsage.COPY_DST,
    });
  }

  async embed(
    { words, scales, bits, block }: DeviceMatrix,
    [input, x]: readonly [GPUBuffer, GPUBuffer],
  ): Promise<Step> {
    const { vocabulary, hidden } = this.#shape;
    const shader = embedShader({ vocabulary, hidden, bits, block });
    const ready = await this.#ready('embed', shader, [input, words, scales, x]);
    return { pipelines: { 1: ready, 4: ready }, groups: ({ tokens }) => [tokens.length, 1] };
  }

  async attention(buffers: readonly GPUBuffer[]): Promise<Step> {
    const { hidden, headSize, heads, context } = this.#shape;
    // The last clean token stands twice where a branch follows it.
    const shader = attentionShader({ hidden, headSize, room: context + 1 });
    const ready = await this.#ready('attention', shader, buffers);
    return { pipelines: { 1: ready, 4: ready }, groups: ({ tokens }) => [tokens.length, heads] };
  }

  async linear(
    kind: LinearKind,
    matrix: DeviceMatrix,
    { input, x, norm, to }: LinearBuffers,
  ): Promise<Step> {
    const { headSize, normEpsilon } = this.#shape;
    const { rows: outputs, columns: inputs, bits, block } = matrix;
    const of = (tile: number): LinearShape => ({
      ...{ kind, outputs, inputs, bits, block, tile, headSize, normEpsilon },
    });
    const buffers = [input, x, matrix.words, matrix.scales, norm ?? null, ...to];
    const [one, many] = await Promise.all(
      TILES.map((tile) => {
        const label = `${kind} ${outputs} x ${inputs}, ${tile}`;
        return this.#ready(label, linearShader(of(tile)), buffers);
      }),
    );
    return {
      pipelines: { 1: one!, 4: many! },
      groups: ({ tokens, rows }, tile) =>
        linearGroups(of(tile), kind === 'logits' ? rows.length : tokens.length),
    };
  }

  /** @param buffers by binding; null for one that the shader has not */
  async #ready(
    label: string,
    code: string,
    buffers: readonly (GPUBuffer | null)[],
  ): Promise<Ready> {
    let made = this.#pipelines.get(code);
    if (made === undefined) {
      const module = this.#device.createShaderModule({ label, code });
      made = this.#device.createComputePipelineAsync({
        label,
        layout: 'auto',
        compute: { module },
      });
      this.#pipelines.set(code, made);
    }
    const pipeline = await made;
    const bindings = this.#device.createBindGroup({
      label,
      layout: pipeline.getBindGroupLayout(0),
      entries: buffers.flatMap((buffer, binding) =>
        buffer === null ? [] : [{ binding, resource: { buffer } }],
      ),
    });
    return { pipeline, bindings };
  }
}

interface LinearBuffers {
  readonly input: GPUBuffer;
  readonly x: GPUBuffer;
  readonly norm?: GPUBuffer;
  /** What is bound behind these, in the order of the kind. */
  readonly to: readonly GPUBuffer[];
}
