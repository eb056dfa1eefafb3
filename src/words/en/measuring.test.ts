import { expect, it } from 'vitest';
import { measuring } from './measuring.ts';

it('says what is wrong with a measured duration', () => {
  expect(measuring.timing({ code: 'timer-backwards' })).toBe("The device's timer ran backwards.");
  expect(measuring.timing({ code: 'clock-set', wall: -3_600_000, waited: 1240 })).toBe(
    "The device's clock was set or the device slept: it counted -3600.0 s while 1.2 s passed.",
  );
  expect(measuring.timing({ code: 'no-duration', seconds: Number.NaN })).toBe(
    "The model's timer gave NaN s.",
  );
  expect(measuring.timing({ code: 'too-long', measured: 1500, waited: 1000 })).toBe(
    "The model's timer gave 1.5 s while 1.0 s passed.",
  );
});

it('says why a task is measured again', () => {
  const problem = { code: 'timer-backwards' } as const;
  expect(measuring.again('a', { why: 'clock', problem })).toBe(
    "a is measured again: The device's timer ran backwards.",
  );
});
