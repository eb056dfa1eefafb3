import { milliseconds, ratio } from '../format.ts';
import { plural } from '../intl.ts';
import type { OnDemandWords } from '../on-demand.ts';

const VISIT = 'Ihren Prompt, Ihre Einstellungen und Ihre Tests';
const RUNS = 'Ihre Läufe';

export const history: OnDemandWords['history'] = {
  heading: 'Ihre Läufe',
  lead: 'In diesem Browser gespeichert. Wählen Sie einen, um ihn wieder zu sehen.',
  list: 'Ihre Läufe, die neuesten zuerst',
  linked: 'Läufe dieses Links',
  linkedRun: (number) => `Lauf ${number}`,
  leaves: (run, pass) =>
    pass === 0 ? `vom Anfang von Lauf ${run}` : `ab Durchlauf ${pass} von Lauf ${run}`,
  took: milliseconds,
  perForward: (tokens) => `${ratio(tokens)} pro Durchlauf`,
  passed: (passed, of) => `${passed} von ${of} bestanden`,
  failed: 'nicht bestanden',
  from: (pass, isListed) => {
    const where = pass === 0 ? 'vom Anfang' : `ab Durchlauf ${pass}`;
    return `${where} ${isListed ? 'des Laufs darüber' : 'eines nicht gespeicherten Laufs'}`;
  },
  untested: 'nicht getestet',
  stopped: 'angehalten',
  onlyAsked: 'zu lang zum Speichern: nur Prompt und Einstellungen',
  pin: (prompt) => `„${prompt}“ anheften`,
  pinned: 'Angeheftete Läufe bleiben, wenn ältere weichen müssen.',
  compare: (prompt) => `„${prompt}“ mit dem Lauf vergleichen, von dem es abzweigt`,
  remove: (prompt) => `„${prompt}“ löschen`,
  clear: 'Alle löschen',
  clearOthers: 'Alle außer angehefteten löschen',
  shown: (prompt) => `Auf der Leinwand: ${prompt}.`,
  removed: (n) =>
    plural(n, {
      one: '# Lauf gelöscht. <undo>Rückgängig</undo>',
      other: '# Läufe gelöscht. <undo>Rückgängig</undo>',
    }),
  dropped: (n) =>
    plural(n, {
      one: '# Lauf, den eine ältere Version dieser Seite gespeichert hat, ist nicht lesbar und entfernt.',
      other:
        '# Läufe, die eine ältere Version dieser Seite gespeichert hat, sind nicht lesbar und entfernt.',
    }),
  notKept({ visit, runs }) {
    const why = runs === null ? '' : ` (${runs})`;
    const what = runs === null ? VISIT : visit ? `${VISIT} und ${RUNS}` : RUNS;
    return `Dieser Browser speichert ${what} nicht${why}: Sie bleiben, bis die Seite geschlossen oder neu geladen wird.`;
  },
};
