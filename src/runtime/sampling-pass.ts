import { GUMBEL_WGSL } from '../diffusion/noise.ts';
import { MOST_LIMITED, type Limit, type Limits, type Noise } from '../diffusion/denoiser.ts';
import { emptyScores, type RowScores } from './engine.ts';

const THREADS = 256;

/** 32-bit words of one row's record: id, log-probability, entropy, the target's log-probability. */
const RECORD_WORDS = 4;

/** 32-bit words of `Query` in the shader. */
const QUERY_WORDS = 3 + MOST_LIMITED;

/** Bytes of `Params` in the shader. */
const PARAMS_BYTES = 32;

/**
 * The GPU twin of `drawRow`: one workgroup a row, two sweeps over the vocabulary. The first finds the
 * likeliest and the drawn token, the second the sums that give probabilities and entropy.
 */
const SHADER = /* wgsl */ `
struct Params {
  vocabulary: u32,
  first_record: u32,
  seed: u32,
  temperature: f32,
  forbidden_a: u32,
  forbidden_b: u32,
}

// What is asked of a row.
struct Query {
  target_token: u32,
  slot: i32,
  // How many tokens are listed: 0 for no limit, negative where they are the only ones that take part.
  limit: i32,
  listed: array<u32, ${MOST_LIMITED}>,
}

@group(0) @binding(0) var<storage, read> logits: array<f32>;
@group(0) @binding(1) var<storage, read> queries: array<Query>;
@group(0) @binding(2) var<storage, read_write> records: array<u32>;
@group(0) @binding(3) var<uniform> params: Params;

const THREADS = ${THREADS}u;
// WGSL has no infinities; this is below every logit.
const LOWEST = -3.4e38;

var<workgroup> top_logit: array<f32, THREADS>;
var<workgroup> top_token: array<u32, THREADS>;
var<workgroup> best_score: array<f32, THREADS>;
var<workgroup> best_token: array<u32, THREADS>;
var<workgroup> sums: array<vec2f, THREADS>;

${GUMBEL_WGSL}

fn is_forbidden(token: u32, record: u32) -> bool {
  if (token == params.forbidden_a || token == params.forbidden_b) { return true; }
  let limit = queries[record].limit;
  if (limit == 0) { return false; }
  var is_listed = false;
  for (var i = 0; i < abs(limit); i += 1) {
    is_listed = is_listed || token == queries[record].listed[i];
  }
  return is_listed == (limit > 0);
}

// The lowest id wins a tie.
fn is_ahead(a: f32, a_token: u32, b: f32, b_token: u32) -> bool {
  return a > b || (a == b && a_token < b_token);
}

@compute @workgroup_size(THREADS)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) lane: u32) {
  let row = group.x;
  let offset = row * params.vocabulary;
  let record = params.first_record + row;
  let slot = queries[record].slot;
  let noisy = params.temperature > 0.0 && slot >= 0;
  let key = slot_key(params.seed, bitcast<u32>(slot));

  var logit = LOWEST;
  var likeliest = 0xffffffffu;
  var score = LOWEST;
  var drawn = 0xffffffffu;
  for (var token = lane; token < params.vocabulary; token += THREADS) {
    if (is_forbidden(token, record)) { continue; }
    let here = logits[offset + token];
    if (is_ahead(here, token, logit, likeliest)) {
      logit = here;
      likeliest = token;
    }
    if (noisy) {
      let noised = here / params.temperature + gumbel_of(noise_bits(key, token));
      if (is_ahead(noised, token, score, drawn)) {
        score = noised;
        drawn = token;
      }
    }
  }
  top_logit[lane] = logit;
  top_token[lane] = likeliest;
  best_score[lane] = score;
  best_token[lane] = drawn;
  workgroupBarrier();
  for (var stride = THREADS / 2u; stride > 0u; stride /= 2u) {
    if (lane < stride) {
      let other = lane + stride;
      if (is_ahead(top_logit[other], top_token[other], top_logit[lane], top_token[lane])) {
        top_logit[lane] = top_logit[other];
        top_token[lane] = top_token[other];
      }
      if (is_ahead(best_score[other], best_token[other], best_score[lane], best_token[lane])) {
        best_score[lane] = best_score[other];
        best_token[lane] = best_token[other];
      }
    }
    workgroupBarrier();
  }

  let highest = top_logit[0];
  var sum = vec2f(0.0);
  for (var token = lane; token < params.vocabulary; token += THREADS) {
    if (is_forbidden(token, record)) { continue; }
    let above = logits[offset + token] - highest;
    let weight = exp(above);
    sum += vec2f(weight, weight * max(above, -100.0));
  }
  sums[lane] = sum;
  workgroupBarrier();
  for (var stride = THREADS / 2u; stride > 0u; stride /= 2u) {
    if (lane < stride) { sums[lane] += sums[lane + stride]; }
    workgroupBarrier();
  }

  if (lane == 0u) {
    let id = select(top_token[0], best_token[0], noisy);
    let log_sum = log(sums[0].x);
    let goal = queries[record].target_token;
    var goal_log_prob = LOWEST;
    if (!is_forbidden(goal, record) && goal < params.vocabulary) {
      goal_log_prob = logits[offset + goal] - highest - log_sum;
    }
    let at = record * ${RECORD_WORDS}u;
    records[at] = id;
    records[at + 1u] = bitcast<u32>(logits[offset + id] - highest - log_sum);
    records[at + 2u] = bitcast<u32>(max(0.0, log_sum - sums[0].y / sums[0].x));
    records[at + 3u] = bitcast<u32>(goal_log_prob);
  }
}
`;

/** Rows of logits to sample, in a buffer of 32-bit floats. */
export interface SampledRows {
  readonly logits: GPUBuffer;
  /** One token per row whose probability is asked for; a forbidden one stands for none. */
  readonly targets: readonly number[];
  /** Each row's slot in the noise; negative for a greedy row. */
  readonly slots: readonly number[];
  /** By row. */
  readonly limits: Limits;
}

/** Turns rows of logits into one small record each, so that logits never leave the GPU. */
export class SamplingPass {
  private readonly pipeline: GPUComputePipeline;
  private readonly queries: GPUBuffer;
  private readonly records: GPUBuffer;
  private readonly readable: GPUBuffer;

  private constructor(
    private readonly device: GPUDevice,
    private readonly vocabulary: number,
    private readonly forbidden: readonly [number, number],
    maxRows: number,
    pipeline: GPUComputePipeline,
  ) {
    const bytes = maxRows * RECORD_WORDS * 4;
    this.pipeline = pipeline;
    this.queries = device.createBuffer({
      label: 'queries',
      size: maxRows * QUERY_WORDS * 4,
      usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_DST,
    });
    this.records = device.createBuffer({
      label: 'records',
      size: bytes,
      usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC,
    });
    this.readable = device.createBuffer({
      label: 'readable records',
      size: bytes,
      usage: GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST,
    });
  }

  static async create(
    device: GPUDevice,
    vocabulary: number,
    forbidden: readonly [number, number],
    maxRows: number,
  ): Promise<SamplingPass> {
    const pipeline = await device.createComputePipelineAsync({
      label: 'sampling',
      layout: 'auto',
      compute: { module: device.createShaderModule({ label: 'sampling', code: SHADER }) },
    });
    return new SamplingPass(device, vocabulary, forbidden, maxRows, pipeline);
  }

  /**
   * Records the pass and the copy of its result. The groups' records follow each other.
   * @returns rows in all
   */
  encode(encoder: GPUCommandEncoder, groups: readonly SampledRows[], noise: Noise): number {
    const queries = groups.flatMap(({ targets, slots, limits }) =>
      targets.flatMap((target, row) => [target, slots[row]!, ...limitWords(limits.get(row))]),
    );
    this.device.queue.writeBuffer(this.queries, 0, Int32Array.from(queries));
    const compute = encoder.beginComputePass({ label: 'sampling' });
    compute.setPipeline(this.pipeline);
    let first = 0;
    for (const group of groups) {
      compute.setBindGroup(0, this.bind(group, first, noise));
      compute.dispatchWorkgroups(group.targets.length);
      first += group.targets.length;
    }
    compute.end();
    encoder.copyBufferToBuffer(this.records, 0, this.readable, 0, first * RECORD_WORDS * 4);
    return first;
  }

  /** Waits for the submitted pass and reads its records: the one round trip of a forward. */
  async read(rows: number): Promise<RowScores> {
    await this.readable.mapAsync(GPUMapMode.READ, 0, rows * RECORD_WORDS * 4);
    const words = this.readable.getMappedRange(0, rows * RECORD_WORDS * 4);
    const integers = new Int32Array(words);
    const floats = new Float32Array(words);
    const scores = emptyScores(rows);
    for (let row = 0; row < rows; row++) {
      const at = row * RECORD_WORDS;
      scores.id[row] = integers[at]!;
      scores.logProb[row] = floats[at + 1]!;
      scores.entropy[row] = floats[at + 2]!;
      scores.targetLogProb[row] = floats[at + 3]!;
    }
    this.readable.unmap();
    return scores;
  }

  private bind(group: SampledRows, firstRecord: number, noise: Noise): GPUBindGroup {
    const { device } = this;
    const [a, b] = this.forbidden;
    const params = device.createBuffer({
      label: 'sampling parameters',
      size: PARAMS_BYTES,
      usage: GPUBufferUsage.UNIFORM,
      mappedAtCreation: true,
    });
    const view = new DataView(params.getMappedRange());
    view.setUint32(0, this.vocabulary, true);
    view.setUint32(4, firstRecord, true);
    view.setUint32(8, noise.seed, true);
    view.setFloat32(12, noise.temperature, true);
    view.setUint32(16, a, true);
    view.setUint32(20, b, true);
    params.unmap();
    return device.createBindGroup({
      layout: this.pipeline.getBindGroupLayout(0),
      entries: [group.logits, this.queries, this.records, params].map((buffer, binding) => ({
        binding,
        resource: { buffer },
      })),
    });
  }
}

const NO_LIMIT: readonly number[] = Array.from({ length: 1 + MOST_LIMITED }, () => 0);

/** The end of a query. */
function limitWords(limit: Limit | undefined): readonly number[] {
  if (limit === undefined) return NO_LIMIT;
  const { kind, ids } = limit;
  return [kind === 'not' ? ids.length : -ids.length, ...ids, ...NO_LIMIT.slice(1 + ids.length)];
}
