import { megabytes } from '../format.ts';
import { asText } from '../marks.ts';
import type { LateWords } from '../late.ts';

export const race: LateWords['race'] = {
  head: 'Rennen',
  lead: 'Je fünf gemessene Läufe, im Wechsel auf diesem Gerät. Die mittleren Läufe werden zusammen abgespielt, mit ihren gemessenen Zeiten.',
  start: 'Rennen gegen den Zwilling',
  downloadAndStart: (bytes) => `${megabytes(bytes)} herunterladen und starten`,
  cancel: 'Rennen abbrechen',
  save: 'JSON herunterladen',
  fileName: 'unmask-race.json',

  pickDiffusion: 'Für ein Rennen oben ein Diffusionsmodell wählen.',
  publishedNoTwin:
    'Rennen und die Kosten der Forwards werden an den Modellen dieser Seite gemessen: Ein veröffentlichtes hat hier keinen Zwilling.',
  noTwin: (title) => `${title} hat hier keinen Zwilling seiner Größe.`,
  lacks: {
    'empty-prompt': 'Oben eine Anweisung eingeben: Beide Modelle bekommen dieselbe.',
    'no-code': 'Oben eine Funktion einfügen: Beide Modelle bekommen dieselbe.',
    'bad-signature': 'Die Signatur oben ist nicht lesbar.',
    'bad-pin': 'Ein Text, der festgehalten werden soll, kann dort nicht stehen, siehe „Erweitert“.',
  },

  downloadsTwin: (twin, bytes) =>
    `Der Zwilling, ${asText(twin)}, ist <size>${megabytes(bytes)}</size> groß und bleibt nach dem Download in diesem Browser.`,
  downloadsBoth: (twin, bytes, diffusion, its) =>
    `Der Zwilling, ${asText(twin)}, ist <size>${megabytes(bytes)}</size> groß, ${asText(diffusion)} mit allem, was es braucht, ${megabytes(its)}. Beides bleibt nach dem Download in diesem Browser.`,
  plan: (diffusion, twin) =>
    `${asText(diffusion)} und, von links nach rechts, ${asText(twin)} beantworten den Prompt oben je fünfmal, im Wechsel und mit denselben Einstellungen. Vorher schreibt jedes einmal ohne Uhr, damit beim Messen nichts kompiliert. Wer schneller ist, steht nur da, wenn der langsamste Lauf des einen den schnellsten des anderen schlägt.`,

  progress: 'Rennen',
  waiting: 'Wartet auf diesen Tab.',
  loading: (title, percent) =>
    percent === null ? `${title} wird geladen.` : `${title} wird geladen, ${percent} %.`,
  warming: (title) => `${title} schreibt den Text einmal zum Aufwärmen, ohne Uhr.`,
  writing: (title, pair, of) => `${title} schreibt auf Zeit, Paar ${pair} von ${of}.`,
  timing: (percent) =>
    percent === null
      ? 'Durchläufe jeder Breite werden gemessen.'
      : `Durchläufe jeder Breite werden gemessen, ${percent} %.`,

  hidden: 'Dieser Tab ist im Hintergrund: Die Messung wartet auf ihn.',
  begun: {
    race: 'Das Rennen hat begonnen: je fünf Läufe, im Wechsel.',
    cost: 'Durchläufe über ein Token und über viele werden gemessen.',
  },
  finished: 'Das Rennen ist zu Ende.',
  timed: 'Die Durchläufe sind gemessen.',
  cancelled: {
    race: 'Rennen abgebrochen. Nichts davon bleibt.',
    cost: 'Messung abgebrochen. Nichts davon bleibt.',
  },
  wentHidden: {
    race: 'Rennen verworfen: Dieser Tab kam in den Hintergrund, und was ein Browser nicht zeigt, bremst er.',
    cost: 'Messung verworfen: Dieser Tab kam in den Hintergrund, und was ein Browser nicht zeigt, bremst er.',
  },
  discarded: (task, why) =>
    task === 'race' ? `Rennen verworfen: ${why}` : `Messung verworfen: ${why}`,
};
