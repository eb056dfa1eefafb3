import { expect, it } from 'vitest';
import { raceReplay } from './race-replay.ts';

it('says how far each run is at a time', () => {
  expect(raceReplay.position(7.31, { written: 1, of: 20 }, null)).toBe(
    '7.3 ms: diffusion 1 of 20 tokens, twin done',
  );
  expect(raceReplay.position(144.2, null, { written: 0, of: 1 })).toBe(
    '144 ms: diffusion done, twin 0 of 1 token',
  );
});
