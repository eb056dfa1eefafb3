import { describe, expect, it } from 'vitest';
import {
  count,
  megabytes,
  memory,
  milliseconds,
  percent,
  rate,
  ratio,
  shortened,
  tiny,
  whole,
} from './format.ts';

describe('format', () => {
  it('writes numbers', () => {
    expect(whole(12345.6)).toBe('12,346');
    expect(rate(416.4)).toBe('416');
    expect(rate(4.06)).toBe('4.1');
    expect(rate(Number.NaN)).toBe('–');
    expect(ratio(3.754)).toBe('3.75');
    expect(ratio(Infinity)).toBe('–');
  });

  it('writes sizes', () => {
    expect(megabytes(8.24e6)).toBe('8.2 MB');
    expect(megabytes(54_000)).toBe('54 kB');
    expect(megabytes(123.4e6)).toBe('123 MB');
    expect(memory(512)).toEqual({ value: '512', unit: 'B' });
    expect(memory(304_128)).toEqual({ value: '297', unit: 'KiB' });
    expect(memory(20 * 1024 ** 2)).toEqual({ value: '20.0', unit: 'MiB' });
  });

  it('writes times', () => {
    expect(milliseconds(7.31)).toBe('7.3 ms');
    expect(milliseconds(144.2)).toBe('144 ms');
    expect(milliseconds(20_800)).toBe('20.8 s');
  });

  it('shows the beginning of what is long', () => {
    expect(shortened('short')).toBe('short');
    expect(shortened('x'.repeat(400))).toHaveLength(300);
  });

  it('writes small differences and counts', () => {
    expect(tiny(3.2e-4)).toBe('3e-4');
    expect(tiny(0)).toBe('0');
    expect(tiny(0.25)).toBe('0.25');
    expect(percent(0.126)).toBe('13\u00A0%');
    expect(count(1, 'pass', 'passes')).toBe('1 pass');
    expect(count(2, 'pass', 'passes')).toBe('2 passes');
  });
});
