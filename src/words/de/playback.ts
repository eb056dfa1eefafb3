import { milliseconds } from '../format.ts';
import { plain } from '../intl.ts';
import type { Words } from '../words.ts';

export const playback: Words['playback'] = {
  title: 'Wiedergabe',
  timeline: 'Zeitleiste',
  shown: (ms, slowed) =>
    `In <b>${milliseconds(ms)}</b> geschrieben, <b>${slowed}-mal langsamer</b> gezeigt. Tempo und Tests gelten dem fertigen Text.`,
  skip: 'Überspringen',
  playsOwn: 'Eigene Läufe abspielen',
  release: 'Platz loslassen',
  play: 'Abspielen',
  playAgain: 'Noch einmal abspielen',
  pause: 'Wiedergabe anhalten',
  previous: 'Voriger Durchlauf',
  next: 'Nächster Durchlauf',
  slowed: 'Zeitlupe',
  slowedBy: 'Zeitlupe der Wiedergabe',
  times: (factor) => `${plain(factor)}×`,

  time: 'Zeit im Lauf',
  timeOf: (ms, pass, passes) => `${milliseconds(ms)}, Durchlauf ${pass} von ${passes}`,
  timeOfNothing: 'noch nichts gelaufen',

  chunkRow: (number) => `<noun>Chunk </noun>${number}`,
  tokenRow: (number) => `<noun>Token </noun>${number}`,
  givenRow: '<noun>gegeben</noun>',
  notOpen: 'noch nicht offen',
  forked: 'hier verlassen',
  cached: 'Keys, Values im Cache',
  inMilliseconds: 'ms',
  inSeconds: 's',
};
