import { megabytes, percent } from '../format.ts';
import { plural } from '../intl.ts';
import { asText } from '../marks.ts';
import type { Words } from '../words.ts';

export const models: Words['models'] = {
  others: 'Andere Modelle',
  heading: 'Modell',
  reading: 'Die Liste wird gelesen',
  size: 'Größe',
  stage: 'Trainingsstufe',
  stages: {
    S1: { title: 'Maske', note: 'Füllt Masken. Ändern hat es nie gelernt.' },
    S2: { title: 'Ändern', note: 'Ersetzt auch falsche Tokens.' },
    S3: { title: 'Reihenfolge', note: 'Bleibt bei bewährten Reihenfolgen.' },
    S4: { title: 'On-Policy', note: 'Hat an eigenen Läufen geübt.' },
    AR: {
      title: 'AR-Zwilling',
      note: 'Gleich gebaut, ein Token pro Durchlauf, von links nach rechts.',
    },
  },
  download: (title, bytes) => `${asText(title)}, <figure>${megabytes(bytes)}</figure>`,
  calibration: (outside, right, error) =>
    `Meldet Zweifel bei ${percent(outside)} der Anfragen, die es nicht kennen kann, und bei ` +
    `${percent(right)} seiner richtigen Antworten. Seine Wahrscheinlichkeiten liegen im Mittel ` +
    `${plural(Math.round(100 * error), { one: '# Punkt', other: '# Punkte' })} daneben.`,
};
