import { INPUT_WGSL } from './inputs.ts';

/** Threads of a workgroup, which computes one head of one token. */
const THREADS = 64;

/**
 * Attention of every new token over the cache and over the new tokens that it sees. Those lie behind the cache, in
 * the order of the pass: a clean one stands where it will be cached, and one of a branch where the next pass writes
 * over it, so nothing is ever copied. A token sees all that is cached, then a run of clean tokens from the first on,
 * then its branch.
 * @param room tokens that may be seen at once, those of the branch included
 */
export function attentionShader(shape: {
  readonly hidden: number;
  readonly headSize: number;
  readonly room: number;
}): string {
  const { hidden, headSize, room } = shape;
  return /* wgsl */ `
@group(0) @binding(0) var<storage, read> input: array<u32>;
@group(0) @binding(1) var<storage, read> query: array<vec4f>;
@group(0) @binding(2) var<storage, read> cache: array<vec4f>;
@group(0) @binding(3) var<storage, read_write> mixed: array<f32>;

const THREADS = ${THREADS}u;
// In groups of four.
const HIDDEN = ${hidden / 4}u;
const HEAD = ${headSize / 4}u;

var<workgroup> weights: array<f32, ${room}>;
var<workgroup> lanes: array<f32, THREADS>;

${INPUT_WGSL}

@compute @workgroup_size(THREADS)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) lane: u32) {
  let token = group.x;
  let head = group.y * HEAD;
  let before = past_count() + token_word(token, 2u);
  let begin = past_count() + token_word(token, 3u);
  let seen = before + token_word(token, 4u) - token_word(token, 3u);
  let from_query = token * HIDDEN + head;

  var highest = -3.4e38;
  for (var at = lane; at < seen; at += THREADS) {
    let key = select(begin + at - before, at, at < before) * HIDDEN + head;
    var sum = 0.0;
    for (var i = 0u; i < HEAD; i++) { sum += dot(query[from_query + i], cache[key + i]); }
    let score = sum * ${1 / Math.sqrt(headSize)};
    weights[at] = score;
    highest = max(highest, score);
  }
  lanes[lane] = highest;
  workgroupBarrier();
  for (var stride = THREADS / 2u; stride > 0u; stride /= 2u) {
    if (lane < stride) { lanes[lane] = max(lanes[lane], lanes[lane + stride]); }
    workgroupBarrier();
  }
  let top = lanes[0];
  workgroupBarrier();

  var total = 0.0;
  for (var at = lane; at < seen; at += THREADS) {
    let weight = exp(weights[at] - top);
    weights[at] = weight;
    total += weight;
  }
  lanes[lane] = total;
  workgroupBarrier();
  for (var stride = THREADS / 2u; stride > 0u; stride /= 2u) {
    if (lane < stride) { lanes[lane] += lanes[lane + stride]; }
    workgroupBarrier();
  }
  let sum = lanes[0];

  let values = arrayLength(&cache) / 2u;
  for (var i = lane; i < HEAD * 4u; i += THREADS) {
    var value = 0.0;
    for (var at = 0u; at < seen; at++) {
      let row = select(begin + at - before, at, at < before);
      value += weights[at] * cache[values + row * HIDDEN + head + i / 4u][i % 4u];
    }
    mixed[(token * HIDDEN + head) * 4u + i] = value / sum;
  }
}
`;
}
