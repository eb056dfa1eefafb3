import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../engine/sampling/policies/settings.ts';
import { isMeasuredBy } from './measured-by.ts';

const verify: Settings = { ...DEFAULT_SETTINGS, policy: { kind: 'verify', ahead: 0 } };
const steps: Settings = { ...DEFAULT_SETTINGS, policy: { kind: 'steps', steps: 8 } };
const ar: Settings = { ...DEFAULT_SETTINGS, policy: { kind: 'ar' } };

it('holds settings against a mark by what the rule makes of them', () => {
  expect(isMeasuredBy(steps, steps)).toBe(true);
  expect(isMeasuredBy({ ...steps, seed: 7 }, steps)).toBe(true);
  expect(isMeasuredBy({ ...steps, policy: { kind: 'steps', steps: 4 } }, steps)).toBe(false);
  expect(isMeasuredBy({ ...steps, edits: true }, steps)).toBe(false);
  expect(isMeasuredBy({ ...steps, nearness: 0 }, steps)).toBe(false);
  expect(isMeasuredBy(steps, verify)).toBe(false);
  expect(isMeasuredBy({ ...verify, policy: { kind: 'verify', ahead: 4 } }, verify)).toBe(true);
  expect(isMeasuredBy({ ...verify, nearness: 0 }, verify)).toBe(true);
  expect(isMeasuredBy({ ...verify, chunk: 32 }, verify)).toBe(false);
  expect(isMeasuredBy({ ...ar, chunk: 32 }, ar)).toBe(true);
});
