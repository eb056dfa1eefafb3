import { describe, expect, it } from 'vitest';
import { leftFirst } from './reveal-order.ts';
import type { DenoisePass } from './trace.ts';

/** A pass over a chunk of eight that reveals these of its slots. */
function pass(chunk: number, slots: readonly number[]): DenoisePass {
  return {
    ...{ kind: 'denoise', at: 0, took: 1, chunk, start: 8 * chunk, size: 8 },
    revealed: slots.map((slot) => ({ slot, id: 5, confidence: 1 })),
    ...{ edited: [], confidence: [] },
  };
}

const order = (tokens: number, ...passes: DenoisePass[]): number | null =>
  leftFirst({ passes, tokens: Array.from({ length: tokens }, () => 5) });

describe('the order of reveals', () => {
  it('is 1 from left to right, 0 from right to left, and between them by pairs of slots', () => {
    expect(order(8, pass(0, [0, 1]), pass(0, [2, 3]))).toBe(1);
    expect(order(8, pass(0, [3]), pass(0, [0, 1]))).toBe(0);
    // Of five pairs, slot 1 with 2 and with 3 the other way round; 2 and 3 come at once.
    expect(order(8, pass(0, [0]), pass(0, [2, 3]), pass(0, [1]))).toBe(3 / 5);
  });

  it('is nothing where all slots of a chunk come at once, however many chunks there are', () => {
    expect(order(16, pass(0, [0, 1, 2]), pass(1, [0, 1]))).toBeNull();
  });

  it('leaves out what lies behind the end of the text', () => {
    expect(order(3, pass(0, [7]), pass(0, [0]), pass(0, [2]))).toBe(1);
  });

  it('takes of a slot that was masked again the reveal that stayed', () => {
    expect(order(8, pass(0, [0]), pass(0, [1]), pass(0, [0]))).toBe(0);
  });
});
