import { whole } from '../format.ts';
import type { Words } from '../words.ts';

export const clock: Words['clock'] = {
  isCoarse: (step) =>
    `Dieser Browser rundet seine Uhren auf etwa ${whole(step)} ms: Zeit und Tempo kurzer Läufe sind ungenau.`,
};
