import { DEFAULT_SETTINGS, type Settings } from '../engine/sampling/policies/settings.ts';

/**
 * What the page starts with where no link says otherwise: diffusion, to be seen. Eight steps a chunk, since more get
 * no more right: of the 28 built-in tasks the shipped XS mask model passes 4 with 1 step, 9 with 4, 19 with 8 and 19
 * with 16, in 273 forwards with 8 and 437 with 16 (`npm run evaluate -- --tasks src/tasks/builtin.jsonl --chunk 32
 * --steps N --edits on`).
 */
export const FIRST_SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  policy: { kind: 'steps', steps: 8 },
  chunk: 32,
  edits: true,
};
