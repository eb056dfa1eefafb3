import { plain } from '../intl.ts';
import type { Words } from '../words.ts';

export const numbers: Words['numbers'] = {
  notOne: 'keine Zahl',
  notWhole: 'eine ganze Zahl',
  atMost: (max) => `höchstens ${plain(max)}`,
  atLeast: (min) => `mindestens ${plain(min)}`,
};
