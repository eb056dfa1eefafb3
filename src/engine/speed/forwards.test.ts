import { describe, expect, it } from 'vitest';
import { FaultError } from '../fault.ts';
import { FORWARDS_FILE, parseForwards, readForwards } from './forwards.ts';

const FORWARDS = {
  version: 1,
  revision: '311f92a746d2',
  suite: 'heldout',
  tasks: 2,
  leftToRight: 80,
  cells: [
    {
      chunk: 8,
      ahead: 1,
      forwards: [
        [9, 4],
        [18, 16],
      ],
    },
  ],
};

const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

describe('the forwards of a model', () => {
  it('are read from its folder', () => {
    expect(readForwards(new Map([[FORWARDS_FILE, bytes(FORWARDS)]]))).toEqual(FORWARDS);
  });

  it('may be missing, or of another version', () => {
    expect(readForwards(new Map())).toBeNull();
    expect(readForwards(new Map([[FORWARDS_FILE, bytes({ ...FORWARDS, version: 2 })]]))).toBeNull();
    expect(readForwards(new Map([[FORWARDS_FILE, bytes('{')]]))).toBeNull();
  });

  it.each([
    ['no cells', { ...FORWARDS, cells: [] }],
    ['a width of nothing', { ...FORWARDS, cells: [{ chunk: 8, ahead: 0, forwards: [[0, 3]] }] }],
    ['half a forward', { ...FORWARDS, leftToRight: 0.5 }],
  ])('refuse %s', (_what, value) => {
    expect(() => parseForwards(JSON.stringify(value))).toThrow(FaultError);
  });
});
