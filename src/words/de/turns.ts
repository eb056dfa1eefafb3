import type { Words } from '../words.ts';

export const turns: Words['turns'] = {
  run: 'Ein Lauf hat das Modell.',
  sweep: 'Eine Messreihe hat das Modell.',
  race: 'Das Rennen hat das Modell.',
};
