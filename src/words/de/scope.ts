import { whole } from '../format.ts';
import { plural } from '../intl.ts';
import type { Words } from '../words.ts';

export const scope: Words['scope'] = {
  title: 'Was es kann',
  note: '<list>Was es kann</list>: kleine Funktionen mit Zahlen, Text, Listen und Objekten; keine Bibliotheken, Dateien oder Netzwerke. Es versteht Englisch.',
  close: 'Schließen',
  intro:
    'Das hat es gelernt, in vielen englischen Formulierungen, auch zwei oder drei Schritte davon verbunden. Was angeklickt wird, kommt in den Prompt.',
  searchLabel: 'Durchsuchen, was es kann',
  search: 'Suchen',
  all: (requests) =>
    plural(requests, { one: '# Art von Funktionen', other: '# Arten von Funktionen' }),
  found: (requests) => `${whole(requests)} gefunden`,
  nothingFound:
    'Nichts mit diesen Wörtern. Vielleicht kennt es die Sache unter anderen; wenn nicht, sagt es, dass es unsicher ist.',
};
