import type { Words } from '../words.ts';
import type { LoadPhase } from '../en/loading.ts';

const PHASES: Readonly<Record<LoadPhase, string>> = {
  start: 'Startet',
  download: 'Lädt herunter',
  verify: 'Prüft',
  compile: 'Baut den Graphen',
  'self-check': 'Testet sich selbst',
};

export const loading: Words['loading'] = {
  bar: 'Das Modell wird geladen',
  shown: (phase, percent) => `${PHASES[phase]} <figure>${percent} %</figure>`,
  heard: (phase, percent) => `${PHASES[phase]}, ${percent} Prozent`,
  cancel: 'Abbrechen',
};
