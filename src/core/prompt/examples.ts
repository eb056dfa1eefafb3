import { BUILTIN_INFILLS, BUILTIN_REPAIRS, BUILTIN_TASKS } from '../../tasks/builtin.ts';
import { type Asked, askedFor } from '../../engine/prompt/asked.ts';
import type { PromptKind } from './prompt-store.ts';

/** Prompts to pick, from easy to less so: the tasks that the page has tests for. */
export const EXAMPLES: Readonly<Record<PromptKind, readonly Asked[]>> = {
  write: BUILTIN_TASKS.map(askedFor),
  repair: BUILTIN_REPAIRS.map(askedFor),
  infill: BUILTIN_INFILLS.map(askedFor),
};
