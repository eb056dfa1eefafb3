import type { Turn } from './turn-store.ts';

/** Who has the model, for the buttons that wait for it. */
export const HOLDER_TEXT: Readonly<Record<Turn, string>> = {
  run: 'A run has the model.',
  sweep: 'A sweep has the model.',
  race: 'The race has the model.',
};
