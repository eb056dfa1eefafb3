import { expect, it } from 'vitest';
import { durationText, precise, qualityText, rough, speedText } from './measures.ts';

it('writes durations for people', () => {
  expect([0.2, 59.2, 100, 3600, 6000].map(durationText)).toEqual([
    '1 s',
    '60 s',
    '2 min',
    '60 min',
    '1 h 40 min',
  ]);
});

it('writes times so that a sum can be done over', () => {
  expect(precise(4.0712)).toBe('4.07');
  expect(precise(1204.4)).toBe('1200');
});

it('writes estimates to two figures', () => {
  expect([3, 47.6, 1249].map(rough)).toEqual(['3', '48', '1200']);
});

it('writes speeds and qualities by what they are of', () => {
  expect(speedText(416.4, 'tokensPerSecond')).toBe('416');
  expect(speedText(2, 'tokensPerForward')).toBe('2.00');
  expect(qualityText(0.5, 'pass')).toBe('50.0');
  expect(qualityText(-0.25, 'log-prob')).toBe('−0.250');
});
