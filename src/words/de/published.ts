import type { LateWords } from '../late.ts';

export const published: LateWords['published'] = {
  head: 'Veröffentlichte Werte',
  lead: 'Nicht hier gemessen: weit größere Modelle auf Rechenzentrums-Hardware, andere Aufgaben und die eigenen Regeln jedes Herstellers. Mit den Punkten oben teilen sie keine Achse.',
  label: 'Veröffentlichte Werte anderer Modelle',
  caption: 'Tempo und Code-Benchmarks, die Hersteller anderer Modelle veröffentlicht haben',
  model: 'Modell',
  tokensPerSecond: 'Tokens/s',
  hardware: 'Hardware',
  speedTasks: 'Tempo gemessen mit',
  percent: (benchmark) => `${benchmark}, %`,
  unknown: 'nicht bekannt',
  tasks: {
    'code-benchmarks': 'acht Code-Benchmarks',
    mix: 'einer Mischung von Aufgaben',
    own: 'eigenen Aufgaben des Herstellers',
  },
  source:
    'Wie in Abbildung 1 von <paper>arXiv 2508.02193</paper> zusammengestellt; dort steht auch die Warnung, dass Hardware und Aufgaben verschieden sind und dass Prompts, die das Format vorgeben, das Tempo erhöhen. Wie groß das Modell ist, sagt der Artikel nicht.',
};
