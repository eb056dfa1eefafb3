import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { attempt } from './report.on-demand.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('goes on where storage never answers', async () => {
  const line = attempt(() => new Promise<string>(() => undefined));
  await vi.runAllTimersAsync();
  expect(await line).toMatch(/no answer/);
});

it('tells what was found and what was refused', async () => {
  expect(await attempt(() => 'opens')).toBe('opens');
  const refused = attempt(() => {
    throw new Error('No.');
  });
  expect(await refused).toBe('refused: Error: No.');
});
