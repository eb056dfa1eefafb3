import { DEFAULT_SETTINGS, type Settings } from '../engine/sampling/policies/settings.ts';

/**
 * What the page starts with where no link says otherwise: diffusion, to be seen. Without nearness, since with the
 * usual 0.5 every chunk of the built-in tasks came from left to right to the last slot (`leftFirst` is 1.00, and with
 * 0.2 as well; without, 0.84 on average, and 0.68 for the recorded run). Of 48 held-out tasks 33 pass so, and 44 by
 * draft and verify. Eight steps a chunk, two tokens each: of the 28 built-in tasks the shipped XS mask model passes 4
 * with 1 step, 7 with 2, 18 with 4, 20 with 8 and 20 with 16, in 451 forwards with 8 and 818 with 16 (`npm run evaluate
 * -- --tasks src/tasks/builtin.jsonl --chunk 16 --steps N --edits on --nearness 0`).
 */
export const FIRST_SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  policy: { kind: 'steps', steps: 8 },
  chunk: 16,
  nearness: 0,
  edits: true,
};
