import { afterEach, describe, expect, it, vi } from 'vitest';
import { readGraphics } from './graphics.ts';

/** A browser whose WebGPU answers so; undefined for one that has none. */
function browser(requestAdapter: (() => Promise<unknown>) | undefined): void {
  vi.stubGlobal('navigator', requestAdapter === undefined ? {} : { gpu: { requestAdapter } });
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('what stands behind WebGPU', () => {
  it.each([
    ['none', undefined],
    ['none', () => Promise.resolve(null)],
    ['none', () => Promise.reject(new Error('no driver'))],
    ['software', () => Promise.resolve({ info: { isFallbackAdapter: true } })],
    ['device', () => Promise.resolve({ info: { isFallbackAdapter: false } })],
    ['device', () => Promise.resolve({ info: {} })],
    ['device', () => Promise.resolve({})],
  ])('is %s', async (graphics, answer) => {
    browser(answer);
    expect(await readGraphics()).toBe(graphics);
  });

  it('is nothing where the driver never answers', async () => {
    vi.useFakeTimers();
    browser(() => new Promise(() => undefined));
    const graphics = readGraphics();
    await vi.runAllTimersAsync();
    expect(await graphics).toBe('none');
  });
});
