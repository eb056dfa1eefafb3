import type { Random } from '../../random.ts';

// What several topics of this category share: names of parameters and locals, draws, helpers.

export const TEXT = ['s', 'str', 'text', 'input', 'value'] as const;
export const CHAR = ['char', 'ch', 'letter'] as const;

/** A text of so many digits. */
export function digits(r: Random, count: number): string {
  return r.string(count, count, '0123456789');
}
