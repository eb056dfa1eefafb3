import { gigabytes, milliseconds } from '../format.ts';
import { plural } from '../intl.ts';
import type { OnDemandWords } from '../on-demand.ts';

export const takeAway: OnDemandWords['takeAway'] = {
  heading: 'Mitnehmen',
  preview: (moment) => `Vorschau. ${moment}.`,
  pass: 'Dieser Durchlauf',
  run: 'Der Lauf',
  kinds: {
    png: 'PNG',
    svg: 'SVG',
    gif: 'GIF',
    webm: 'WebM',
    json: 'Trace',
    print: 'Drucken',
  },
  actions: {
    png: 'PNG dieses Durchlaufs herunterladen',
    svg: 'SVG dieses Durchlaufs herunterladen',
    gif: 'GIF des Laufs herunterladen',
    webm: 'WebM des Laufs herunterladen',
    json: 'Trace als JSON herunterladen',
    print: 'Diesen Durchlauf und den Code drucken',
  },
  opensAt: (pass) => `Der Link öffnet bei Durchlauf ${pass}, wo die Wiedergabe steht`,
  withBranches: (runs) =>
    plural(runs, {
      one: 'Mit seinen Zweigen: # Lauf',
      other: 'Mit seinen Zweigen: zusammen # Läufe',
    }),
  tooManyBranches: (runs) =>
    plural(runs, {
      one: 'Mit seinen Zweigen passt er in keinen Link: # Lauf',
      other: 'Mit seinen Zweigen passt er in keinen Link: zusammen # Läufe',
    }),
  none: 'Es gibt noch keinen Lauf.',
  open: 'GIF, WebM und Trace gibt es von einem Lauf, der zu Ende ist.',
  noVideo: 'Dieser Browser kann kein Video kodieren: bitte das GIF nehmen.',
  animation: (frames, ms, pace) =>
    `GIF und WebM: ${plural(frames, { one: '# Bild', other: '# Bilder' })} in ${milliseconds(ms)}. ${pace}`,
  leftOut: (passes) =>
    plural(passes, {
      one: '# Durchlauf ist zusammen mit dem nächsten zu sehen.',
      other: '# Durchläufe sind zusammen mit den nächsten zu sehen.',
    }),
  working: (kind, done, of) => `${kind}: Bild ${done} von ${of}`,
  cancel: 'Abbrechen',
  cancelled: 'Abgebrochen.',
  saved: (bytes) => `Gespeichert, ${gigabytes(bytes)}:`,
  noCanvas: 'Dieser Browser hat keine Zeichenfläche.',
  noise:
    'Dieser Browser antwortet mit Rauschen, wenn eine Seite ein Bild verlangt, zum Schutz vor Wiedererkennung. Bitte das SVG nehmen.',
  notMade: 'Das Bild ließ sich nicht erzeugen.',
  failed: (why) => `Die Datei ließ sich nicht erzeugen: ${why}`,
  codeHeading: 'Code',
};
