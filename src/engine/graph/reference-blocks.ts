import { rowsOf } from './matrix-parts.ts';
import { denseValues, type Matrix } from './matrix.ts';
import type { RotaryFrequencies } from './rotary-frequencies.ts';

/**
 * The blocks in plain loops: what every graph is measured against. Slow and obvious on purpose. Rows stand one after
 * another in every array, a row a token.
 */

/** The embeddings of tokens, [tokens, hidden]. */
export function embedRows(embedding: Matrix, tokens: readonly number[]): Float32Array {
  const { columns } = embedding;
  const out = new Float32Array(tokens.length * columns);
  for (const [t, id] of tokens.entries()) {
    out.set(denseValues(rowsOf(embedding, id, id + 1)), t * columns);
  }
  return out;
}

/** x / rms(x) * weight */
export function rmsNormRows(x: Float32Array, weight: Float32Array, epsilon: number): Float32Array {
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

/** Numbers of a matrix that are unpacked at a time: a whole one may take hundreds of megabytes. */
const AT_A_TIME = 1 << 16;

/** x @ matrix^T */
export function linearRows(x: Float32Array, matrix: Matrix): Float32Array {
  const { rows, columns } = matrix;
  const count = x.length / columns;
  const out = new Float32Array(count * rows);
  const step = Math.max(1, Math.floor(AT_A_TIME / columns));
  for (let begin = 0; begin < rows; begin += step) {
    const end = Math.min(begin + step, rows);
    const weight = denseValues(rowsOf(matrix, begin, end));
    for (let t = 0; t < count; t++) {
      for (let r = begin; r < end; r++) {
        const at = (r - begin) * columns;
        let sum = 0;
        for (let c = 0; c < columns; c++) sum += x[t * columns + c]! * weight[at + c]!;
        out[t * rows + r] = sum;
      }
    }
  }
  return out;
}

/**
 * Turns the heads of every row to its position, half-split, in place.
 * @param frequencies of a head, half as many as it has numbers
 */
export function rotateRows(
  x: Float32Array,
  frequencies: RotaryFrequencies,
  positions: readonly number[],
): void {
  const width = x.length / positions.length;
  const headSize = 2 * frequencies.length;
  for (const [t, position] of positions.entries()) {
    for (let at = t * width; at < (t + 1) * width; at += headSize) {
      rotateHead(x.subarray(at, at + headSize), position, frequencies);
    }
  }
}

function rotateHead(head: Float32Array, position: number, frequencies: RotaryFrequencies): void {
  const half = frequencies.length;
  for (let i = 0; i < half; i++) {
    const angle = position * frequencies[i]!;
    const [a, b] = [head[i]!, head[i + half]!];
    head[i] = a * Math.cos(angle) - b * Math.sin(angle);
    head[i + half] = b * Math.cos(angle) + a * Math.sin(angle);
  }
}

/**
 * What every row mixes out of the rows that it sees. Where there are fewer heads of keys than of queries, neighbouring
 * heads of queries share one.
 * @param query [rows, heads * headSize]
 * @param keys and values: [rows, keyValueHeads * headSize]
 * @param seen of each row, how many rows from the first on
 * @returns [rows, heads * headSize]
 */
export function attendRows(
  query: Float32Array,
  keys: Float32Array,
  values: Float32Array,
  headSize: number,
  seen: readonly number[],
): Float32Array {
  const width = query.length / seen.length;
  const shared = keys.length / seen.length;
  const mixed = new Float32Array(query.length);
  for (const [row, visible] of seen.entries()) {
    for (let head = 0; head < width; head += headSize) {
      const q = row * width + head;
      const kv = Math.floor(((head / headSize) * shared) / width) * headSize;
      const scores = new Float64Array(visible);
      for (let t = 0; t < visible; t++) {
        let dot = 0;
        for (let i = 0; i < headSize; i++) dot += query[q + i]! * keys[t * shared + kv + i]!;
        scores[t] = dot / Math.sqrt(headSize);
      }
      const top = scores.reduce((a, b) => Math.max(a, b), -Infinity);
      const weights = scores.map((score) => Math.exp(score - top));
      const total = weights.reduce((a, b) => a + b, 0);
      for (let t = 0; t < visible; t++) {
        for (let i = 0; i < headSize; i++) {
          mixed[q + i] = mixed[q + i]! + (weights[t]! / total) * values[t * shared + kv + i]!;
        }
      }
    }
  }
  return mixed;
}

/** x += bias, in every row, in place. */
export function addBias(x: Float32Array, bias: Float32Array): void {
  for (let i = 0; i < x.length; i++) x[i] = x[i]! + bias[i % bias.length]!;
}

/** Columns `from` up to `to` of rows of `width`. */
export function columnsOf(x: Float32Array, width: number, from: number, to: number): Float32Array {
  const count = x.length / width;
  const out = new Float32Array(count * (to - from));
  for (let t = 0; t < count; t++) {
    out.set(x.subarray(t * width + from, t * width + to), t * (to - from));
  }
  return out;
}

/** x += update */
export function addRows(x: Float32Array, update: Float32Array): void {
  for (let i = 0; i < x.length; i++) x[i] = x[i]! + update[i]!;
}
