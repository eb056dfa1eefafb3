import { milliseconds } from '../format.ts';
import type { Words } from '../words.ts';
import { inPasses, tokens } from './nouns.ts';

export const announce: Words['announce'] = {
  loading: (percent) => `Das Modell wird geladen, ${percent} Prozent.`,
  loaded: 'Das Modell ist geladen.',
  under: (pass, committed) => `Durchlauf ${pass}, ${tokens(committed)} festgeschrieben.`,
  finished: (written, made, ms) =>
    `Fertig. ${tokens(written)} ${inPasses(made)}, ${milliseconds(ms)}.`,
  stopped: (written, made, ms) =>
    `Gestoppt. ${tokens(written)} ${inPasses(made)}, ${milliseconds(ms)}.`,
  unsure: 'Das Modell ist unsicher: Das kann gut falsch sein.',
};
