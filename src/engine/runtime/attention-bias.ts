import { chunkWidth } from '../trace/chunks.ts';
import { MASKED } from '../graph/ports.ts';
import type { OpenLayout, PassLayout } from './engine.ts';

/**
 * What is added to the attention scores of a pass of S tokens over P cached ones, which every token sees.
 * @returns [S, P + S]
 */
export function attentionBias({ past, clean, branches, open }: PassLayout): Float32Array {
  if (open !== undefined) return openBias(past, open);
  const count = clean + branches.reduce((sum, { size }) => sum + chunkWidth(size), 0);
  const total = past + count;
  const bias = new Float32Array(count * total);
  // In row `row`, hides the new tokens from `from` up to `to`.
  const hide = (row: number, from: number, to: number): void => {
    bias.fill(MASKED, row * total + past + from, row * total + past + to);
  };
  for (let row = 0; row < clean; row++) hide(row, row + 1, count);
  let begin = clean;
  for (const { after, size } of branches) {
    const end = begin + chunkWidth(size);
    for (let row = begin; row < end; row++) {
      hide(row, after, begin);
      hide(row, end, count);
    }
    begin = end;
  }
  return bias;
}

function openBias(past: number, { ends, hidden }: OpenLayout): Float32Array {
  const total = past + ends.length;
  const bias = new Float32Array(ends.length * total);
  for (const [row, end] of ends.entries()) {
    const begin = row * total;
    if (hidden !== undefined) bias.fill(MASKED, begin + hidden.from, begin + hidden.to);
    bias.fill(MASKED, begin + past + end, begin + total);
  }
  return bias;
}

/** The position of each token of a pass: a branch begins with the last of the clean tokens that it sees. */
export function positionsOf({
  past,
  clean,
  branches,
  open,
}: PassLayout): BigInt64Array<ArrayBuffer> {
  if (open !== undefined) return BigInt64Array.from(open.ends, (_, i) => BigInt(open.at + i));
  const from = (start: number, count: number): bigint[] =>
    Array.from({ length: count }, (_, i) => BigInt(past + start + i));
  return BigInt64Array.from([
    ...from(0, clean),
    ...branches.flatMap(({ after, size }) => from(after - 1, chunkWidth(size))),
  ]);
}
