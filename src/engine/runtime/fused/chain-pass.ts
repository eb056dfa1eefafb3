import type { Chain, ChainLink, EnginePass } from '../engine.ts';
import { bytesOf, recordWord, scoresIn, targetWord, type SamplingPass } from '../sampling-pass.ts';
import { TOKEN, tokenWord } from './inputs.ts';

/** Slots of the widest chunk that passes are chained over. */
export const MOST_SLOTS = 64;

/** Passes that are queued behind one another at most. */
export const MOST_LINKS = 8;

/** 32-bit words of the plan: slots, passes left, [MASK], two ends of a text, nearness. */
const PLAN_WORDS = 6;

/** The new token of a chunk's slot 0: its anchor stands in front of it. */
const FIRST_TOKEN = 1;

/** Bytes read back of a pass: its records, and the chunk that it was made over as the shaders are told it. */
const RECORD_BYTES = bytesOf(MOST_SLOTS);
const TOKEN_BYTES = MOST_SLOTS * TOKEN * 4;
const LINK_BYTES = RECORD_BYTES + TOKEN_BYTES;

/**
 * Reveals what a pass of fixed steps would: of the masked slots that end no text the surest, an equal share of what is
 * masked, rounded up. Whoever reads the records decides in more digits; where they differ, what was made of this one's
 * choice is left unused.
 */
const SHADER = /* wgsl */ `
@group(0) @binding(0) var<storage, read_write> input: array<u32>;
@group(0) @binding(1) var<storage, read_write> asked: array<u32>;
@group(0) @binding(2) var<storage, read> records: array<u32>;
@group(0) @binding(3) var<storage, read_write> plan: array<u32>;

const SLOTS = ${MOST_SLOTS}u;
// Above every cost.
const NEVER = 3.4e38;

var<workgroup> costs: array<f32, SLOTS>;
var<workgroup> masked: atomic<u32>;

@compute @workgroup_size(SLOTS)
fn main(@builtin(local_invocation_index) slot: u32) {
  let left = plan[1];
  let at = ${tokenWord(FIRST_TOKEN)}u + slot * ${TOKEN}u;
  let record = ${recordWord(0)}u + slot * ${recordWord(1) - recordWord(0)}u;
  var id = 0u;
  var cost = NEVER;
  if (slot < plan[0] && input[at] == plan[2]) {
    atomicAdd(&masked, 1u);
    id = records[record];
    if (id != plan[3] && id != plan[4]) {
      cost = bitcast<f32>(plan[5]) * f32(slot) - bitcast<f32>(records[record + 1u]);
    }
  }
  costs[slot] = cost;
  workgroupBarrier();
  // All have read the plan before slot 0 writes it.
  storageBarrier();
  let share = (atomicLoad(&masked) + left - 1u) / left;
  var before = 0u;
  for (var other = 0u; other < SLOTS; other++) {
    let its = costs[other];
    if (its < cost || (its == cost && other < slot)) { before++; }
  }
  if (cost < NEVER && before < share) {
    input[at] = id;
    asked[${targetWord(0)}u + slot * ${targetWord(1) - targetWord(0)}u] = id;
  }
  if (slot == 0u) { plan[1] = max(left, 2u) - 1u; }
}
`;

/** What stands between two passes over a chunk that are queued one behind the other. */
export class ChainPass {
  readonly #device: GPUDevice;
  readonly #input: GPUBuffer;
  readonly #records: GPUBuffer;
  readonly #plan: GPUBuffer;
  readonly #readable: GPUBuffer;
  readonly #pipeline: GPUComputePipeline;
  readonly #bindings: GPUBindGroup;

  private constructor(
    device: GPUDevice,
    input: GPUBuffer,
    { asked, records }: SamplingPass,
    pipeline: GPUComputePipeline,
  ) {
    this.#device = device;
    this.#input = input;
    this.#records = records;
    this.#pipeline = pipeline;
    this.#plan = device.createBuffer({
      label: 'plan',
      size: PLAN_WORDS * 4,
      usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_DST,
    });
    this.#readable = device.createBuffer({
      label: 'readable chain',
      size: MOST_LINKS * LINK_BYTES,
      usage: GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST,
    });
    this.#bindings = device.createBindGroup({
      label: 'reveal',
      layout: pipeline.getBindGroupLayout(0),
      entries: [input, asked, records, this.#plan].map((buffer, binding) => ({
        binding,
        resource: { buffer },
      })),
    });
  }

  /** @param input what the shaders of a forward are told, see `inputWords` */
  static async create(
    device: GPUDevice,
    input: GPUBuffer,
    sampling: SamplingPass,
  ): Promise<ChainPass> {
    const pipeline = await device.createComputePipelineAsync({
      label: 'reveal',
      layout: 'auto',
      compute: { module: device.createShaderModule({ label: 'reveal', code: SHADER }) },
    });
    return new ChainPass(device, input, sampling, pipeline);
  }

  /** Before anything of a chain is recorded. */
  begin({ rows }: EnginePass, { passes, maskId, ends, nearness }: Chain): void {
    const words = Uint32Array.from([rows.length, passes, maskId, ...ends, 0]);
    new Float32Array(words.buffer)[PLAN_WORDS - 1] = nearness;
    this.#device.queue.writeBuffer(this.#plan, 0, words);
  }

  /** Records the reveals between two passes. */
  encode(compute: GPUComputePassEncoder): void {
    compute.setPipeline(this.#pipeline);
    compute.setBindGroup(0, this.#bindings);
    compute.dispatchWorkgroups(1);
  }

  /** Records the copies of what a pass was made over and has said; behind its compute pass. */
  copyOut(encoder: GPUCommandEncoder, link: number, { rows: { length } }: EnginePass): void {
    const to = link * LINK_BYTES;
    encoder.copyBufferToBuffer(this.#records, 0, this.#readable, to, bytesOf(length));
    encoder.copyBufferToBuffer(
      this.#input,
      tokenWord(FIRST_TOKEN) * 4,
      this.#readable,
      to + RECORD_BYTES,
      length * TOKEN * 4,
    );
  }

  /** Waits for the submitted passes and reads what they said: one round trip for all of them. */
  async read(links: number, { rows: { length: rows } }: EnginePass): Promise<ChainLink[]> {
    const bytes = links * LINK_BYTES;
    await this.#readable.mapAsync(GPUMapMode.READ, 0, bytes);
    const all = this.#readable.getMappedRange(0, bytes);
    const said = Array.from({ length: links }, (_, link) => {
      const at = link * LINK_BYTES;
      const tokens = new Uint32Array(all, at + RECORD_BYTES, rows * TOKEN);
      const records = all.slice(at, at + bytesOf(rows));
      return {
        ids: Array.from({ length: rows }, (_, slot) => tokens[slot * TOKEN]!),
        scores: scoresIn(records, { rows, isHeldAsked: false }),
      };
    });
    this.#readable.unmap();
    return said;
  }
}
