import { GUMBEL_WGSL } from '../sampling/noise.ts';
import { MOST_LIKELY, MOST_LIMITED, type Limit } from '../denoiser.ts';
import { emptyScores, type EnginePass, type RowScores } from './engine.ts';

const THREADS = 256;

/** 32-bit words of one row's record: id, log-probability, entropy, the target's log-probability, margin. */
const RECORD_WORDS = 5;

/** 32-bit words of `Query` in the shader. */
const QUERY_WORDS = 3 + MOST_LIMITED;

/** 32-bit words of `Asked` before its queries. */
const HEADER_WORDS = 6;

/** 32-bit words that a row's likeliest tokens take, behind all records: an id and a log-probability each. */
const LIKELY_WORDS = 2 * MOST_LIKELY;

/** The held row's record; the others follow. */
const HELD = 0;
const FIRST = 1;

/** The words of a wanted row's record: its id and log-probability first. */
export function recordWord(row: number): number {
  return (FIRST + row) * RECORD_WORDS;
}

/** The word of the token whose probability a wanted row is asked for. */
export function targetWord(row: number): number {
  return HEADER_WORDS + (FIRST + row) * QUERY_WORDS;
}

/**
 * The GPU twin of `drawRow`: one workgroup a row, two sweeps over the vocabulary. The first finds the
 * likeliest and the drawn token, the second the sums that give probabilities and entropy. Where more of the likeliest
 * tokens are asked for, each takes a sweep of its own.
 */
const SHADER = /* wgsl */ `
// What is asked of a row.
struct Query {
  target_token: u32,
  slot: i32,
  // How many tokens are listed: 0 for no limit, negative where they are the only ones that take part.
  limit: i32,
  listed: array<u32, ${MOST_LIMITED}>,
}

struct Asked {
  vocabulary: u32,
  seed: u32,
  temperature: f32,
  forbidden_a: u32,
  forbidden_b: u32,
  // How many of the likeliest tokens of each row are told.
  likely: u32,
  queries: array<Query>,
}

@group(0) @binding(0) var<storage, read> logits: array<f32>;
@group(0) @binding(1) var<storage, read> asked: Asked;
@group(0) @binding(2) var<storage, read_write> records: array<u32>;

// Record of the first row of these logits.
override first_record: u32;
// The word where the likeliest tokens of the first wanted row go.
override first_likely: u32;

const THREADS = ${THREADS}u;
const FIRST = ${FIRST}u;
const LIKELY_WORDS = ${LIKELY_WORDS}u;
// WGSL has no infinities; this is below every logit.
const LOWEST = -3.4e38;

var<workgroup> top_logit: array<f32, THREADS>;
var<workgroup> top_token: array<u32, THREADS>;
var<workgroup> best_score: array<f32, THREADS>;
var<workgroup> best_token: array<u32, THREADS>;
var<workgroup> sums: array<vec2f, THREADS>;

${GUMBEL_WGSL}

fn is_forbidden(token: u32, record: u32) -> bool {
  if (token == asked.forbidden_a || token == asked.forbidden_b) { return true; }
  let limit = asked.queries[record].limit;
  if (limit == 0) { return false; }
  var is_listed = false;
  for (var i = 0; i < abs(limit); i += 1) {
    is_listed = is_listed || token == asked.queries[record].listed[i];
  }
  return is_listed == (limit > 0);
}

// The lowest id wins a tie.
fn is_ahead(a: f32, a_token: u32, b: f32, b_token: u32) -> bool {
  return a > b || (a == b && a_token < b_token);
}

fn keep_top(lane: u32, other: u32) {
  if (is_ahead(top_logit[other], top_token[other], top_logit[lane], top_token[lane])) {
    top_logit[lane] = top_logit[other];
    top_token[lane] = top_token[other];
  }
}

@compute @workgroup_size(THREADS)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) lane: u32) {
  let row = group.x;
  let offset = row * asked.vocabulary;
  let record = first_record + row;
  let slot = asked.queries[record].slot;
  let noisy = asked.temperature > 0.0 && slot >= 0;
  let key = slot_key(asked.seed, bitcast<u32>(slot));

  var logit = LOWEST;
  var likeliest = 0xffffffffu;
  var score = LOWEST;
  var drawn = 0xffffffffu;
  for (var token = lane; token < asked.vocabulary; token += THREADS) {
    if (is_forbidden(token, record)) { continue; }
    let here = logits[offset + token];
    if (is_ahead(here, token, logit, likeliest)) {
      logit = here;
      likeliest = token;
    }
    if (noisy) {
      let noised = here / asked.temperature + gumbel_of(noise_bits(key, token));
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
      keep_top(lane, other);
      if (is_ahead(best_score[other], best_token[other], best_score[lane], best_token[lane])) {
        best_score[lane] = best_score[other];
        best_token[lane] = best_token[other];
      }
    }
    workgroupBarrier();
  }

  let highest = top_logit[0];
  let top = top_token[0];
  workgroupBarrier();
  var sum = vec2f(0.0);
  var second = LOWEST;
  for (var token = lane; token < asked.vocabulary; token += THREADS) {
    if (is_forbidden(token, record)) { continue; }
    let here = logits[offset + token];
    if (token != top) { second = max(second, here); }
    let above = here - highest;
    let weight = exp(above);
    sum += vec2f(weight, weight * max(above, -100.0));
  }
  sums[lane] = sum;
  top_logit[lane] = second;
  workgroupBarrier();
  for (var stride = THREADS / 2u; stride > 0u; stride /= 2u) {
    if (lane < stride) {
      sums[lane] += sums[lane + stride];
      top_logit[lane] = max(top_logit[lane], top_logit[lane + stride]);
    }
    workgroupBarrier();
  }

  if (lane == 0u) {
    let id = select(top, best_token[0], noisy);
    let log_sum = log(sums[0].x);
    let goal = asked.queries[record].target_token;
    var goal_log_prob = LOWEST;
    if (!is_forbidden(goal, record) && goal < asked.vocabulary) {
      goal_log_prob = logits[offset + goal] - highest - log_sum;
    }
    let at = record * ${RECORD_WORDS}u;
    records[at] = id;
    records[at + 1u] = bitcast<u32>(logits[offset + id] - highest - log_sum);
    records[at + 2u] = bitcast<u32>(max(0.0, log_sum - sums[0].y / sums[0].x));
    records[at + 3u] = bitcast<u32>(goal_log_prob);
    records[at + 4u] = bitcast<u32>((1.0 - exp(top_logit[0] - highest)) / sums[0].x);
  }

  let log_total = log(sums[0].x);
  var last_logit = 3.4e38;
  var last_token = 0u;
  let wanted = select(0u, asked.likely, slot >= 0);
  for (var rank = 0u; rank < wanted; rank += 1u) {
    workgroupBarrier();
    logit = LOWEST;
    likeliest = 0xffffffffu;
    for (var token = lane; token < asked.vocabulary; token += THREADS) {
      if (is_forbidden(token, record)) { continue; }
      let here = logits[offset + token];
      let is_behind = rank == 0u || is_ahead(last_logit, last_token, here, token);
      if (is_behind && is_ahead(here, token, logit, likeliest)) {
        logit = here;
        likeliest = token;
      }
    }
    top_logit[lane] = logit;
    top_token[lane] = likeliest;
    workgroupBarrier();
    for (var stride = THREADS / 2u; stride > 0u; stride /= 2u) {
      if (lane < stride) {
        keep_top(lane, lane + stride);
      }
      workgroupBarrier();
    }
    last_logit = top_logit[0];
    last_token = top_token[0];
    if (lane == 0u) {
      let at = first_likely + (record - FIRST) * LIKELY_WORDS + 2u * rank;
      records[at] = last_token;
      records[at + 1u] = bitcast<u32>(last_logit - highest - log_total);
    }
  }
}
`;

/** Rows whose records are on their way. */
export interface Sampled {
  /** Wanted rows, the held one not among them. */
  readonly rows: number;
  readonly isHeldAsked: boolean;
  /** How many of the likeliest tokens of each row are told; none where left out. */
  readonly likely?: number;
}

/** Turns rows of logits into one small record each, so that logits never leave the GPU. */
export class SamplingPass {
  readonly #device: GPUDevice;
  readonly #vocabulary: number;
  readonly #forbidden: readonly [number, number];
  /** By the record of their first row. */
  readonly #pipelines: readonly GPUComputePipeline[];
  /** What rows are asked. */
  readonly asked: GPUBuffer;
  /** What they answer. */
  readonly records: GPUBuffer;
  readonly #readable: GPUBuffer;
  /** The byte of `records` where the likeliest tokens of the first wanted row stand. */
  readonly #likelyAt: number;
  /** A runtime hands out other buffers for its logits now and then, and the same ones again. */
  readonly #bindings = new WeakMap<GPUBuffer, GPUBindGroup>();

  private constructor(
    device: GPUDevice,
    vocabulary: number,
    forbidden: readonly [number, number],
    maxRows: number,
    pipelines: readonly GPUComputePipeline[],
  ) {
    this.#likelyAt = bytesOf(maxRows);
    const bytes = this.#likelyAt + maxRows * LIKELY_WORDS * 4;
    this.#device = device;
    this.#vocabulary = vocabulary;
    this.#forbidden = forbidden;
    this.#pipelines = pipelines;
    this.asked = device.createBuffer({
      label: 'queries',
      size: (HEADER_WORDS + (FIRST + maxRows) * QUERY_WORDS) * 4,
      usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_DST,
    });
    this.records = device.createBuffer({
      label: 'records',
      size: bytes,
      usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC,
    });
    this.#readable = device.createBuffer({
      label: 'readable records',
      size: bytes,
      usage: GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST,
    });
  }

  /**
   * @param forbidden [MASK] and [SEP]
   * @param maxRows the most that a pass wants, the held one not among them
   */
  static async create(
    device: GPUDevice,
    vocabulary: number,
    forbidden: readonly [number, number],
    maxRows: number,
  ): Promise<SamplingPass> {
    const module = device.createShaderModule({ label: 'sampling', code: SHADER });
    const bound = ['read-only-storage', 'read-only-storage', 'storage'] as const;
    // One layout for both, so that either takes the other's bindings.
    const bindings = device.createBindGroupLayout({
      entries: bound.map((type, binding) => ({
        ...{ binding, visibility: GPUShaderStage.COMPUTE },
        buffer: { type },
      })),
    });
    const layout = device.createPipelineLayout({ bindGroupLayouts: [bindings] });
    const pipelines = await Promise.all(
      [HELD, FIRST].map((record) =>
        device.createComputePipelineAsync({
          ...{ label: 'sampling', layout },
          compute: {
            module,
            constants: { first_record: record, first_likely: bytesOf(maxRows) / 4 },
          },
        }),
      ),
    );
    return new SamplingPass(device, vocabulary, forbidden, maxRows, pipelines);
  }

  /**
   * Records the sampling of a pass, in one write and at most two dispatches.
   * @param logits [rows, vocabulary], 32-bit floats
   * @param heldRow [vocabulary], looked at where the pass asks for it
   */
  encode(
    compute: GPUComputePassEncoder,
    { targets, slots, limits, heldTarget, noise, likely = 0 }: SamplingAsked,
    logits: GPUBuffer,
    heldRow: GPUBuffer,
  ): Sampled {
    const held = heldTarget ?? 0;
    const words = Int32Array.from([
      ...[this.#vocabulary, noise.seed, 0, ...this.#forbidden, likely],
      ...[held, -1, ...NO_LIMIT],
      ...targets.flatMap((target, row) => [target, slots[row]!, ...limitWords(limits.get(row))]),
    ]);
    new Float32Array(words.buffer)[2] = noise.temperature;
    this.#device.queue.writeBuffer(this.asked, 0, words);
    const sampled = { rows: targets.length, isHeldAsked: heldTarget !== null, likely };
    this.encodeAgain(compute, sampled, logits);
    if (heldTarget !== null) this.#dispatch(compute, HELD, heldRow, 1);
    return sampled;
  }

  /** Records the sampling of a pass like the one before it; it asks what stands in `asked` by then. */
  encodeAgain(compute: GPUComputePassEncoder, { rows }: Sampled, logits: GPUBuffer): void {
    this.#dispatch(compute, FIRST, logits, rows);
  }

  /** Records the copy of what a pass has sampled; behind its compute pass. */
  copyOut(encoder: GPUCommandEncoder, { rows, likely = 0 }: Sampled): void {
    const bytes = bytesOf(rows);
    encoder.copyBufferToBuffer(this.records, 0, this.#readable, 0, bytes);
    if (likely === 0) return;
    const told = rows * LIKELY_WORDS * 4;
    encoder.copyBufferToBuffer(this.records, this.#likelyAt, this.#readable, bytes, told);
  }

  /**
   * Waits for the submitted pass and reads its records: the one round trip of a forward.
   * @returns of each wanted row, and behind them of the held one where it was asked for
   */
  async read(sampled: Sampled): Promise<RowScores> {
    const { rows, likely = 0 } = sampled;
    const bytes = bytesOf(rows) + (likely > 0 ? rows * LIKELY_WORDS * 4 : 0);
    await this.#readable.mapAsync(GPUMapMode.READ, 0, bytes);
    const scores = scoresIn(this.#readable.getMappedRange(0, bytes), sampled);
    this.#readable.unmap();
    return scores;
  }

  #dispatch(
    compute: GPUComputePassEncoder,
    record: typeof HELD | typeof FIRST,
    logits: GPUBuffer,
    rows: number,
  ): void {
    compute.setPipeline(this.#pipelines[record]!);
    compute.setBindGroup(0, this.#bind(logits));
    compute.dispatchWorkgroups(rows);
  }

  #bind(logits: GPUBuffer): GPUBindGroup {
    const known = this.#bindings.get(logits);
    if (known !== undefined) return known;
    const made = this.#device.createBindGroup({
      layout: this.#pipelines[FIRST]!.getBindGroupLayout(0),
      entries: [logits, this.asked, this.records].map((buffer, binding) => ({
        binding,
        resource: { buffer },
      })),
    });
    this.#bindings.set(logits, made);
    return made;
  }
}

/** What the sampling must know of a pass. */
type SamplingAsked = Pick<
  EnginePass,
  'targets' | 'slots' | 'limits' | 'heldTarget' | 'noise' | 'likely'
>;

/** Of the records of so many rows, the held one's among them. */
export function bytesOf(rows: number): number {
  return (FIRST + rows) * RECORD_WORDS * 4;
}

/** Reads the records of a pass. */
export function scoresIn(
  words: ArrayBuffer,
  { rows, isHeldAsked, likely = 0 }: Sampled,
): RowScores {
  const integers = new Int32Array(words);
  const floats = new Float32Array(words);
  const scores = emptyScores(rows + (isHeldAsked ? 1 : 0), likely);
  const put = (row: number, record: number): void => {
    const at = record * RECORD_WORDS;
    scores.id[row] = integers[at]!;
    scores.logProb[row] = floats[at + 1]!;
    scores.entropy[row] = floats[at + 2]!;
    scores.targetLogProb[row] = floats[at + 3]!;
    scores.margin[row] = floats[at + 4]!;
  };
  for (let row = 0; row < rows; row++) put(row, FIRST + row);
  if (isHeldAsked) put(rows, HELD);
  const told = scores.likely;
  for (let at = 0; told !== undefined && at < rows * likely; at++) {
    const word = bytesOf(rows) / 4 + Math.floor(at / likely) * LIKELY_WORDS + 2 * (at % likely);
    told.ids[at] = integers[word]!;
    told.logProb[at] = told.ids[at]! < 0 ? -Infinity : floats[word + 1]!;
  }
  return scores;
}

const NO_LIMIT: readonly number[] = Array.from({ length: 1 + MOST_LIMITED }, () => 0);

/** The end of a query. */
function limitWords(limit: Limit | undefined): readonly number[] {
  if (limit === undefined) return NO_LIMIT;
  const { kind, ids } = limit;
  return [kind === 'not' ? ids.length : -ids.length, ...ids, ...NO_LIMIT.slice(1 + ids.length)];
}
