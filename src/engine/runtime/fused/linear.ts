import type { Bits, BlockSize } from '../../graph/matrix.ts';
import { INPUT_WGSL } from './inputs.ts';

/**
 * y = f(x) @ W^T for a few rows of x and a quantised W, with what stands before and behind it in the same dispatch. A
 * workgroup computes `tile` rows by `columns` outputs; `SPLIT` threads share an output, each with its part of the
 * inputs.
 *
 * - `rotary`: x normalised; turns queries and keys by their position and puts keys and values behind the cache
 * - `residual`: adds to the residual stream
 * - `relu2`: x normalised; relu(y)^2
 * - `logits`: the wanted rows of x, normalised
 */
export type LinearKind = 'rotary' | 'residual' | 'relu2' | 'logits';

export interface LinearShape {
  readonly kind: LinearKind;
  /** Outputs, N. */
  readonly outputs: number;
  /** Inputs, K. */
  readonly inputs: number;
  readonly bits: Bits;
  readonly block: BlockSize;
  /** Rows of x that a workgroup computes. */
  readonly tile: number;
  readonly headSize: number;
  readonly normEpsilon: number;
}

/** Threads that share an output, and the most of a workgroup that every device allows. */
const SPLIT = 4;
const MOST_THREADS = 256;
/** Inputs at a time, where they divide into so many: what a workgroup keeps of x in its own memory. */
const SLICES = [256, 128, 64, 32];

/** Outputs of a workgroup. A head in whole where it is turned: both halves of a pair must be at hand. */
export function linearColumns({ kind, headSize }: Pick<LinearShape, 'kind' | 'headSize'>): number {
  return kind === 'rotary' ? headSize : 32;
}

/** Whether heads of a size can be computed: sums are made in pairs, and a workgroup holds a head in whole. */
export function takesHead(size: number): boolean {
  return Number.isInteger(Math.log2(size)) && size <= MOST_THREADS;
}

/** Workgroups for so many rows of x. */
export function linearGroups(shape: LinearShape, rows: number): readonly [number, number] {
  const columns = linearColumns(shape);
  return [Math.ceil(shape.outputs / columns), Math.ceil(rows / shape.tile)];
}

export function linearShader(shape: LinearShape): string {
  const { kind, outputs, inputs, bits, block, tile, normEpsilon } = shape;
  const columns = linearColumns(shape);
  const split = Math.min(SPLIT, Math.floor(MOST_THREADS / columns));
  const threads = columns * split;
  const slice = SLICES.find((size) => inputs % size === 0) ?? block;
  const isNormed = kind !== 'residual';
  const perWord = 32 / bits;
  return /* wgsl */ `
@group(0) @binding(0) var<storage, read> input: array<u32>;
@group(0) @binding(1) var<storage, read> x: array<vec4f>;
@group(0) @binding(2) var<storage, read> weight: array<u32>;
@group(0) @binding(3) var<storage, read> scales: array<f32>;
${isNormed ? '@group(0) @binding(4) var<storage, read> norm: array<vec4f>;' : ''}
${OUTPUTS[kind]}

const OUTPUTS = ${outputs}u;
const INPUTS = ${inputs}u;
const TILE = ${tile}u;
const COLUMNS = ${columns}u;
const SPLIT = ${split}u;
const THREADS = ${threads}u;
// In groups of four.
const SLICE = ${slice / 4}u;
// Words of a scale.
const WORDS = ${(block * bits) / 32}u;

var<workgroup> slice: array<vec4f, TILE * SLICE>;
var<workgroup> parts: array<f32, THREADS * TILE>;
${isNormed ? 'var<workgroup> squares: array<f32, THREADS>;\nvar<workgroup> rms: array<f32, TILE>;' : ''}
${kind === 'rotary' ? 'var<workgroup> turned: array<f32, COLUMNS * TILE>;' : ''}

${INPUT_WGSL}

fn rows() -> u32 { return ${kind === 'logits' ? 'row_count()' : 'token_count()'}; }
fn source(row: u32) -> u32 { return ${kind === 'logits' ? 'wanted_row(row)' : 'row'}; }

${UNPACK[bits]}

@compute @workgroup_size(THREADS)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) lane: u32) {
  let first_row = group.y * TILE;
  let count = min(TILE, rows() - first_row);
  let column = lane % COLUMNS;
  let part = lane / COLUMNS;
  let output = group.x * COLUMNS + column;
${isNormed ? rmsOf(normEpsilon) : ''}
  var sums = array<f32, TILE>();
  for (var begin = 0u; begin < INPUTS / 4u; begin += SLICE) {
    workgroupBarrier();
    for (var at = lane; at < TILE * SLICE; at += THREADS) {
      let row = at / SLICE;
      let place = begin + at % SLICE;
      var value = vec4f();
      if (row < count) {
        value = x[source(first_row + row) * (INPUTS / 4u) + place];
${isNormed ? '        value *= rms[row] * norm[place];' : ''}
      }
      slice[at] = value;
    }
    workgroupBarrier();
    if (output < OUTPUTS) {
      for (var block = 0u; block < SLICE * 4u / ${block}u; block++) {
        // Said, because not every compiler makes a variable anew each time round.
        var here = array<f32, TILE>();
        for (var word = part; word < WORDS; word += SPLIT) {
          let at = block * WORDS + word;
          let packed = weight[(begin * 4u / ${perWord}u + at) * OUTPUTS + output];
${bits === 8 ? DOT_8 : DOT_4}
        }
        let scale = scales[((begin * 4u) / ${block}u + block) * OUTPUTS + output];
        for (var row = 0u; row < TILE; row++) { sums[row] += here[row] * scale; }
      }
    }
  }
  for (var row = 0u; row < TILE; row++) { parts[row * THREADS + lane] = sums[row]; }
  workgroupBarrier();
  for (var at = lane; at < COLUMNS * TILE; at += THREADS) {
    let row = at / COLUMNS;
    var value = 0.0;
    for (var each = 0u; each < SPLIT; each++) {
      value += parts[row * THREADS + each * COLUMNS + at % COLUMNS];
    }
${kind === 'rotary' ? '    turned[at] = value;' : `    let token = first_row + row;\n    let to = group.x * COLUMNS + at % COLUMNS;\n    if (row < count && to < OUTPUTS) { ${STORES[kind]} }`}
  }
${kind === 'rotary' ? ROTATE : ''}
}
`;
}

/** What is bound behind the inputs, by kind. */
const OUTPUTS: Readonly<Record<LinearKind, string>> = {
  // cache: [2, rows, hidden], keys before values.
  rotary: `
@group(0) @binding(5) var<storage, read> turns: array<vec2f>;
@group(0) @binding(6) var<storage, read_write> query: array<f32>;
@group(0) @binding(7) var<storage, read_write> cache: array<f32>;`,
  residual: '@group(0) @binding(5) var<storage, read_write> y: array<f32>;',
  relu2: '@group(0) @binding(5) var<storage, read_write> y: array<f32>;',
  logits: '@group(0) @binding(5) var<storage, read_write> y: array<f32>;',
};

const STORES: Readonly<Record<Exclude<LinearKind, 'rotary'>, string>> = {
  residual: 'y[token * OUTPUTS + to] += value;',
  relu2: 'let positive = max(value, 0.0); y[token * OUTPUTS + to] = positive * positive;',
  logits: 'y[token * OUTPUTS + to] = value;',
};

/** Half-split rotary embedding: a workgroup holds one head, whose element i turns with element i + half. */
const ROTATE = /* wgsl */ `
  workgroupBarrier();
  const HALF = COLUMNS / 2u;
  const HIDDEN = OUTPUTS / 3u;
  for (var at = lane; at < COLUMNS * TILE; at += THREADS) {
    let row = at / COLUMNS;
    if (row >= count) { continue; }
    let inside = at % COLUMNS;
    let to = group.x * COLUMNS + inside;
    let token = first_row + row;
    let behind = (past_count() + token) * HIDDEN;
    var value = turned[at];
    if (to < 2u * HIDDEN) {
      let turn = turns[token_position(token) * HALF + inside % HALF];
      let first = inside < HALF;
      let other = turned[select(at - HALF, at + HALF, first)];
      value = value * turn.x + select(other, -other, first) * turn.y;
    }
    if (to < HIDDEN) {
      query[token * HIDDEN + to] = value;
    } else if (to < 2u * HIDDEN) {
      cache[behind + to - HIDDEN] = value;
    } else {
      cache[arrayLength(&cache) / 2u + behind + to - 2u * HIDDEN] = value;
    }
  }
`;

/** 1 / rms of every row, over all inputs. Threads take the rows in turn, and sum in pairs. */
function rmsOf(epsilon: number): string {
  return /* wgsl */ `
  let own = lane % TILE;
  var square = 0.0;
  if (own < count) {
    for (var place = lane / TILE; place < INPUTS / 4u; place += THREADS / TILE) {
      let value = x[source(first_row + own) * (INPUTS / 4u) + place];
      square += dot(value, value);
    }
  }
  squares[lane] = square;
  workgroupBarrier();
  for (var stride = THREADS / 2u; stride >= TILE; stride /= 2u) {
    if (lane < stride) { squares[lane] += squares[lane + stride]; }
    workgroupBarrier();
  }
  if (lane < TILE) { rms[lane] = inverseSqrt(squares[lane] / f32(INPUTS) + ${epsilon}); }
  workgroupBarrier();
`;
}

const UNPACK: Readonly<Record<Bits, string>> = {
  8: /* wgsl */ `
fn unpack(packed: u32) -> vec4f {
  return vec4f((vec4u(packed) >> vec4u(0u, 8u, 16u, 24u)) & vec4u(255u)) - 128.0;
}`,
  4: /* wgsl */ `
fn unpack(packed: u32) -> vec4f {
  return vec4f((vec4u(packed) >> vec4u(0u, 4u, 8u, 12u)) & vec4u(15u)) - 8.0;
}`,
};

const DOT_8 = /* wgsl */ `
          let values = unpack(packed);
          for (var row = 0u; row < TILE; row++) { here[row] += dot(slice[row * SLICE + at], values); }`;

const DOT_4 = /* wgsl */ `
          let low = unpack(packed);
          let high = unpack(packed >> 16u);
          for (var row = 0u; row < TILE; row++) {
            here[row] += dot(slice[row * SLICE + 2u * at], low) + dot(slice[row * SLICE + 2u * at + 1u], high);
          }`;
