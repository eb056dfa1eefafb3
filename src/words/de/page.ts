import { megabytes } from '../format.ts';
import type { Words } from '../words.ts';

export const page: Words['page'] = {
  name: 'Unmask',
  documentTitle: 'Unmask: einem Diffusionsmodell beim Schreiben zusehen',
  intro: {
    heading: 'Worum es geht',
    what: 'Hier schreibt ein <b>Diffusions-Sprachmodell</b> Code: Jedes Token beginnt als Maske, jeder Durchlauf deckt mehrere zugleich auf.',
    onDevice: 'Läuft auf Ihrem Gerät',
    nothingSent: '<link>Nichts wird gesendet</link>',
    download: (bytes) =>
      bytes === null
        ? 'Ein einziger Download'
        : bytes === 0
          ? 'Schon hier'
          : `${megabytes(bytes)}, einmalig`,
    how: 'So funktioniert es',
    source: 'Quelltext',
  },
  source: 'Nach Seed Diffusion Preview, <paper>arXiv 2508.02193</paper>.',
  sheet: 'Leinwand',
  toChart: 'Diagramm',
  finishedCode: 'Fertiger Code',
  notice: 'Hinweis',
  newVersion: 'Eine neue Version ist da.',
  reload: 'Neu laden',
  later: 'Später',
  forgetTasks: 'Aufgaben vergessen',
  language: 'Sprache',
  languageWaits: 'Wechselt, sobald zu Ende ist, was läuft.',
  theme: 'Farben',
  themes: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
};
