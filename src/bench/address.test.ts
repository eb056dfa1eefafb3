import { describe, expect, it } from 'vitest';
import { formatAddress, readAddress } from './address.ts';
import { FULL, QUICK } from './bench.ts';

const read = (query: string): ReturnType<typeof readAddress> =>
  readAddress(new URLSearchParams(query));

describe('the address of the benchmark', () => {
  it('asks for everything where it says nothing', () => {
    expect(read('')).toEqual({
      ...{ auto: false, backend: 'auto', passes: 'auto', model: 'xs-s1', twin: 'xs-ar' },
      effort: FULL,
    });
    expect(read('quick').effort).toEqual(QUICK);
  });

  it('comes back as it went', () => {
    const asked = {
      ...({ auto: true, backend: 'wasm', passes: 'fused', model: 'my model', twin: null } as const),
      effort: { ...QUICK, tasks: 3, rounds: 7, uncachedTokens: 0 },
    };
    expect(read(formatAddress(asked).split('?')[1] ?? '')).toEqual(asked);
  });

  it('passes over what is no number', () => {
    expect(read('tasks=-1&rounds=1e9&uncached=ten').effort).toEqual(FULL);
  });
});
