import { gigabytes, megabytes } from '../format.ts';
import { plural } from '../intl.ts';
import { marked } from '../marks.ts';
import type { Words } from '../words.ts';

export const storage: Words['storage'] = {
  heading: 'Hier gespeichert',
  empty: 'Noch nichts. Ein geladenes Modell bleibt in diesem Browser.',
  locked: 'Solange das Modell arbeitet, lässt sich nichts löschen.',
  whole: (bytes, revision) =>
    `<figure>${megabytes(bytes)}</figure>, Revision ${marked('figure', revision)}`,
  yourRuns: 'Ihre Läufe',
  runsDeleted: 'Ihre Läufe sind gelöscht.',
  runs: (n, bytes) =>
    `<figure>${plural(n, { one: '# Lauf', other: '# Läufe' })}, ${megabytes(bytes)}</figure>`,
  unfinished: (bytes) =>
    `<figure>${megabytes(bytes)}</figure>, unvollständig: geht beim nächsten Laden weiter`,
  delete: 'Löschen',
  deleteIt: (name) => `${name} löschen`,
  deleted: (name) => `${name} ist gelöscht.`,
  room: (usedBytes, allowedBytes) =>
    `Diese Seite belegt <figure>${megabytes(usedBytes)}</figure> von ` +
    `<figure>${gigabytes(allowedBytes)}</figure>, die der Browser erlaubt.`,
  stays: 'Es bleibt, bis Sie es löschen.',
  mayGo: 'Ist die Platte voll, kann der Browser es löschen.',
  held: 'ein anderer Tab hat den Speicher',
  gaveUp: 'der Speicher antwortet nicht mehr',
  runtimes: {
    wasm: 'Laufzeitumgebung für die CPU',
    jspi: 'Laufzeitumgebung für WebGPU',
    asyncify: 'Laufzeitumgebung für WebGPU',
  },
};
