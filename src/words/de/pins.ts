import type { OnDemandWords } from '../on-demand.ts';

export const pins: OnDemandWords['pins'] = {
  title: 'Text festhalten',
  note:
    'Der Text steht in der Antwort ab diesem Platz, was auch immer das Modell darum herum schreibt. Gezählt wird ab 1, ' +
    'ein Platz je Token; mit Name und Parametern beginnt die Antwort mit dem Kopf der Funktion.',
  text: (row) => `Text ${row}`,
  slot: (row) => `ab Platz, für Text ${row}`,
  from: 'ab Platz',
  example: 'z. B. reduce',
  add: 'Text hinzufügen',
  remove: (row) => `Text ${row} entfernen`,
};
