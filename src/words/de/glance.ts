import { percent, rate } from '../format.ts';
import { plural } from '../intl.ts';
import type { Words } from '../words.ts';
import { settings as titles } from './settings.ts';

export const glance: Words['glance'] = {
  told: ({ match, fastest, twin }) =>
    `<b>${percent(match.good)} richtig bei ${rate(match.times)}\u2011fachem Tempo</b> gegenüber Token für Token (${percent(twin)}). ${titles.title(fastest.settings)}: ${rate(fastest.times)}\u2011fach, ${percent(fastest.good)}.`,
  of: (tasks) =>
    plural(tasks, {
      one: 'Diagramm, aufgezeichnet an # Aufgabe',
      other: 'Diagramm, aufgezeichnet an # Aufgaben',
    }),
  across: 'schneller →',
};
