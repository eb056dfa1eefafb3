import { BUILTIN_TASKS } from '../../tasks/builtin.ts';

export interface Example {
  readonly instruction: string;
  readonly signature: string;
}

/** Instructions to pick, from easy to less so: the tasks that the page has tests for. */
export const EXAMPLES: readonly Example[] = BUILTIN_TASKS.map(({ instruction, signature }) => ({
  instruction,
  signature: signature ?? '',
}));
