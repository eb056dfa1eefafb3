import { plural, series } from '../intl.ts';
import type { LateWords } from '../late.ts';
import { durationText, rough } from '../measures.ts';
import { builtin, own, repeats as timesEach, seeds as seedsOf, suite, tasks } from './work.ts';

const texts = (n: number): string => plural(n, { one: '# Text', other: '# Texten' });
const settings = (n: number): string =>
  plural(n, { one: '# Einstellung', other: '# Einstellungen' });

const grid = (cells: number, n: number, runs: number): string =>
  runs === 1 ? `${settings(cells)} × ${tasks(n)}` : `${settings(cells)} × ${tasks(n)} × ${runs}`;

export const sweep: LateWords['sweep'] = {
  head: 'Messreihe',
  lead: 'Misst ein Raster von Einstellungen auf Ihrem Gerät: Jede schreibt dieselben Aufgaben, und jede Antwort läuft in einem isolierten Frame gegen ihre Tests.',

  work(kind, n, name, { seeds, repeats }) {
    const what = { builtin: builtin(n), suite: suite(n, name), own: own(n, name) }[kind];
    return series([
      what,
      ...(seeds > 1 ? [seedsOf(seeds)] : []),
      ...(repeats > 1 ? [timesEach(repeats)] : []),
    ]);
  },

  form: {
    label: 'Messreihe',
    chunks: 'Chunkgrößen',
    chunksNote: 'Jede mit jeder Regel',
    pickChunk: 'Eine Chunkgröße wählen.',
    rules: 'Schritte pro Chunk, oder Regeln',
    rulesNote: 'Etwa 1, 2, 4, threshold:0.9, verify',
    tasks: 'Aufgaben',
    source: 'Welche Aufgaben',
    sources: {
      builtin: () => 'eingebaute Aufgaben',
      suite: (name) => `Suite: ${name}`,
      own: (file) => `Aufgaben aus ${file}`,
    },
    of: {
      builtin: (n) => plural(n, { one: 'von # eingebauten', other: 'von # eingebauten' }),
      suite: (n, name) => `von ${tasks(n)} der Suite ${name}, gleichmäßig`,
      own: (n, file) => `von ${tasks(n)} aus ${file}, gleichmäßig`,
    },
    fetching: 'Die Aufgaben werden geholt.',
    seeds: 'Seeds',
    repeats: 'Wiederholungen',
    runsNote: 'Bei Temperatur 0 ändert ein Seed nichts; Wiederholungen machen die Zeiten genauer.',
    twin: 'Auch der AR-Zwilling',
    start: 'Messreihe starten',
  },
  nothing: 'Noch nichts zu messen.',
  forecast: (cells, n, runs, seconds) => `${grid(cells, n, runs)}, etwa ${durationText(seconds)}.`,
  forecastForwards: (cells, n, runs, forwards) =>
    `${grid(cells, n, runs)}, etwa ${rough(forwards)} Durchläufe. Die Zeit ist bekannt, sobald auf diesem Gerät etwas gelaufen ist.`,

  progress: 'Messreihe',
  pause: 'Pause',
  resume: 'Weiter',
  cancel: 'Abbrechen',
  paused: 'Angehalten.',
  pausing: 'Hält nach diesem Text an.',
  waiting: 'Wartet auf diesen Tab.',
  loading: (percent) => `Das Modell wird geladen, ${percent} %.`,
  warming: (setting) => `Aufwärmen: ${setting}.`,
  measuring: (setting) => `${setting}.`,
  done: (done, of) => `${done} von ${texts(of)}`,
  doneAndLeft: (done, of, seconds) =>
    `${done} von ${texts(of)}, noch etwa ${durationText(seconds)}`,

  hidden: 'Dieser Tab ist im Hintergrund: Die Messung wartet.',
  held: 'Die Messreihe ist angehalten.',
  begun: 'Die Messreihe hat begonnen.',
  settingsDone: (done, of) => `${done} von ${settings(of)} fertig.`,
  finished: (measured, of) => `Messreihe fertig: ${measured} von ${settings(of)} gemessen.`,
  cancelled: (measured, of) =>
    `Messreihe abgebrochen: ${measured} von ${settings(of)} gemessen und behalten.`,
  brokenOff: (measured, of) =>
    `Messreihe unterbrochen: ${measured} von ${settings(of)} gemessen und behalten.`,

  untested: (n) =>
    plural(n, {
      one: '# Text ließ sich nicht testen: Er zählt für das Tempo, nicht für die Qualität.',
      other: '# Texte ließen sich nicht testen: Sie zählen für das Tempo, nicht für die Qualität.',
    }),
  wentHidden: (n) =>
    plural(n, {
      one: 'Der Tab kam #-mal in den Hintergrund: Die Messung hielt an, die laufende Aufgabe wurde verworfen und neu gemessen.',
      other:
        'Der Tab kam #-mal in den Hintergrund: Jedes Mal hielt die Messung an, die laufende Aufgabe wurde verworfen und neu gemessen.',
    }),
  remeasured: (n) =>
    plural(n, {
      one: '# Messung verworfen und wiederholt.',
      other: '# Messungen verworfen und wiederholt.',
    }),
};
