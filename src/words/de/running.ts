import { megabytes } from '../format.ts';
import type { Words } from '../words.ts';

export const running: Words['running'] = {
  run: 'Starten',
  runAfterDownload: (bytes) => `Hier starten <small>${megabytes(bytes)} Download</small>`,
  runWith: (bytes) => `Starten <small>${megabytes(bytes)}</small>`,
  pause: 'Pause',
  resume: 'Weiter',
  step: 'Schritt',
  stop: 'Stopp',
  sources: {
    first: 'Ein aufgezeichneter Lauf; er besteht seine Tests.',
    recorded: 'Sie sehen einen aufgezeichneten Lauf.',
    other: 'Sie sehen einen aufgezeichneten Lauf eines Modells, das diese Seite nicht hat.',
    kept: 'Das ist ein Lauf von Ihnen.',
  },
  looking: 'Das Modell wird gesucht.',
  downloading: (loadedBytes, totalBytes) =>
    `${megabytes(loadedBytes)} von ${megabytes(totalBytes)}. Bleibt in diesem Browser.`,
  writing: 'Schreibt auf Ihrem Gerät.',
  held: 'Angehalten. „Schritt“ macht einen Durchlauf mehr.',
  heldOf: (label) =>
    `Angehalten. „Weiter“ schreibt „${label}“ weiter; Ihre neue Eingabe erst nach „Stopp“.`,
  runsHere: 'Läuft auf Ihrem Gerät.',
  stored: 'In diesem Browser gespeichert. Läuft auf Ihrem Gerät.',
  downloadsOnce: 'Einmal herunterladen, dann läuft es auf Ihrem Gerät.',
  ready: (device) => `Bereit: ${device}.`,
  notStored: {
    full: 'Nicht gespeichert, es fehlt Platz: Der nächste Besuch lädt es erneut herunter.',
    denied:
      'Nicht gespeichert, der Browser erlaubt es nicht: Der nächste Besuch lädt es erneut herunter.',
  },
};
