import { expect, it } from 'vitest';
import { doubtedTokens, type ScoredToken } from './doubted.ts';

const token = (position: number, p: number, given = false): ScoredToken => ({
  position,
  logProb: Math.log(p),
  given,
});
const positions = (tokens: readonly ScoredToken[]): number[] =>
  doubtedTokens(tokens).map(({ position }) => position);

it('are those that had rivals, the least likely first', () => {
  expect(positions([token(0, 0.9), token(1, 0.4), token(2, 0.1), token(3, 0.8)])).toEqual([2, 1]);
});

it('are the weakest where none had', () => {
  expect(positions([token(0, 0.99), token(1, 0.75), token(2, 0.9)])).toEqual([1]);
});

it('are neither given nor without a score', () => {
  expect(positions([token(0, 0.01, true), token(1, Number.NaN), token(2, 0.95)])).toEqual([2]);
  expect(positions([])).toEqual([]);
});
