import { words } from '../../words/words.ts';
import type { Turn } from './turn-store.ts';

/** Who has the model, for the buttons that wait for it. */
export const HOLDER_TEXT: Readonly<Record<Turn, string>> = words.turns;
