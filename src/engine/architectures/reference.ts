import { denseValues, type Matrix } from '../graph/matrix.ts';
import type { ModelShape, ModelWeights } from './weights.ts';

/**
 * The decoder in plain loops: the text that every graph is measured against. Slow and obvious on
 * purpose; it keeps no cache, so a cached run that agrees with it has an exact cache.
 *
 * @param clean tokens that attend causally
 * @param chunk the noisy chunk behind them; with its frontier, the last clean token once again, it attends to
 *   everything
 * @returns logits, [clean + 1 + chunk, vocabulary], or [clean, vocabulary] without a chunk. Each row predicts
 *   the token after it, so row `clean + slot` is the prediction for a slot of the chunk.
 */
export function referenceForward(
  shape: ModelShape,
  weights: ModelWeights,
  clean: readonly number[],
  chunk: readonly number[] = [],
): Float32Array {
  const { hidden, headSize, heads } = shape;
  const noisy = chunk.length === 0 ? [] : [...clean.slice(-1), ...chunk];
  const tokens = [...clean, ...noisy];
  const count = tokens.length;
  // The frontier stands twice, at the same position.
  const position = (t: number): number => (t < clean.length ? t : t - 1);
  const embedding = denseValues(weights.embedding);
  const x = new Float32Array(count * hidden);
  for (const [t, id] of tokens.entries()) {
    x.set(embedding.subarray(id * hidden, (id + 1) * hidden), t * hidden);
  }
  for (const layer of weights.layers) {
    const qkv = linear(norm(x, layer.inputNorm, shape.normEpsilon), layer.qkv);
    for (let t = 0; t < count; t++) {
      for (let head = 0; head < 2 * heads; head++) {
        const at = t * 3 * hidden + head * headSize;
        rotate(qkv.subarray(at, at + headSize), position(t), shape.ropeTheta);
      }
    }
    const mixed = new Float32Array(count * hidden);
    for (let t = 0; t < count; t++) {
      const visible = t < clean.length ? t + 1 : count;
      for (let head = 0; head < heads; head++) attend(qkv, mixed, t, head, visible, shape);
    }
    add(x, linear(mixed, layer.output));
    const up = linear(norm(x, layer.postNorm, shape.normEpsilon), layer.up);
    add(
      x,
      linear(
        up.map((value) => Math.max(0, value) ** 2),
        layer.down,
      ),
    );
  }
  return linear(norm(x, weights.norm, shape.normEpsilon), weights.embedding);
}

function norm(x: Float32Array, weight: Float32Array, epsilon: number): Float32Array {
  const width = weight.length;
  const out = new Float32Array(x.length);
  for (let begin = 0; begin < x.length; begin += width) {
    let squares = 0;
    for (let i = 0; i < width; i++) squares += x[begin + i]! ** 2;
    const scale = 1 / Math.sqrt(squares / width + epsilon);
    for (let i = 0; i < width; i++) out[begin + i] = x[begin + i]! * scale * weight[i]!;
  }
  return out;
}

/** x @ matrix^T */
function linear(x: Float32Array, matrix: Matrix): Float32Array {
  const { rows, columns } = matrix;
  const weight = denseValues(matrix);
  const count = x.length / columns;
  const out = new Float32Array(count * rows);
  for (let t = 0; t < count; t++) {
    for (let r = 0; r < rows; r++) {
      let sum = 0;
      for (let c = 0; c < columns; c++) sum += x[t * columns + c]! * weight[r * columns + c]!;
      out[t * rows + r] = sum;
    }
  }
  return out;
}

function rotate(head: Float32Array, position: number, theta: number): void {
  const half = head.length / 2;
  for (let i = 0; i < half; i++) {
    const angle = position * theta ** (-i / half);
    const [a, b] = [head[i]!, head[i + half]!];
    head[i] = a * Math.cos(angle) - b * Math.sin(angle);
    head[i + half] = b * Math.cos(angle) + a * Math.sin(angle);
  }
}

function attend(
  qkv: Float32Array,
  mixed: Float32Array,
  query: number,
  head: number,
  visible: number,
  { hidden, headSize }: ModelShape,
): void {
  const q = query * 3 * hidden + head * headSize;
  const scores = new Float64Array(visible);
  for (let t = 0; t < visible; t++) {
    const k = t * 3 * hidden + hidden + head * headSize;
    let dot = 0;
    for (let i = 0; i < headSize; i++) dot += qkv[q + i]! * qkv[k + i]!;
    scores[t] = dot / Math.sqrt(headSize);
  }
  const top = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const weights = scores.map((score) => Math.exp(score - top));
  const total = weights.reduce((a, b) => a + b, 0);
  for (let t = 0; t < visible; t++) {
    const v = t * 3 * hidden + 2 * hidden + head * headSize;
    for (let i = 0; i < headSize; i++) {
      const at = query * hidden + head * headSize + i;
      mixed[at] = mixed[at]! + (weights[t]! / total) * qkv[v + i]!;
    }
  }
}

function add(x: Float32Array, update: Float32Array): void {
  for (let i = 0; i < x.length; i++) x[i] = x[i]! + update[i]!;
}
