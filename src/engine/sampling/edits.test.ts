import { describe, expect, it } from 'vitest';
import { refusedEdit } from './edits.ts';

/** log p of tokens with these probabilities. */
const logs = (...probabilities: number[]): number[] => probabilities.map(Math.log);

describe('the check of an edited draft', () => {
  it('lets an edit stand with which all that follows is likely', () => {
    expect(refusedEdit([5, 6, 7], [5, 9, 7], logs(0.9, 0.3, 0.02))).toBeNull();
  });

  it('refuses edits from the first on, where one or what follows is unlikely', () => {
    expect(refusedEdit([5, 6, 7, 8], [5, 9, 7, 4], logs(0.9, 0.3, 0.001, 0.9))).toBe(1);
    expect(refusedEdit([5, 6], [9, 6], logs(0.009, 0.9))).toBe(0);
  });

  it('asks nothing of what stands before them, and nothing where there are none', () => {
    expect(refusedEdit([5, 6, 7], [5, 6, 9], logs(0.001, 0.001, 0.5))).toBeNull();
    expect(refusedEdit([5, 6], [5, 6, 7], logs(0.9, 0.001, 0.001))).toBeNull();
    expect(refusedEdit([5, 6], [9, 6, 7], logs(0.9, 0.9, 0.001))).toBeNull();
    expect(refusedEdit([], [5, 6], logs(0.001, 0.001))).toBeNull();
  });

  it('asks of a text that was ended early only what is left of it', () => {
    expect(refusedEdit([5, 6, 7], [5, 1], logs(0.9, 0.5))).toBeNull();
    expect(refusedEdit([5, 6, 7], [5, 1], logs(0.9, 0.005))).toBe(1);
  });
});
