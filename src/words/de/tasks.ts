import { plural } from '../intl.ts';
import type { Words } from '../words.ts';

export const tasks: Words['tasks'] = {
  example:
    '{"id": "double", "kind": "write", "instruction": "doubles a number", "signature": "double(n)", "tests": [{"args": [2], "expected": 4}]}',
  label: 'Aufgabe',
  pick: 'Aufgabe wählen',
  ownPrompt: 'Ein eigener Prompt',
  categories: {
    lists: 'Listen',
    strings: 'Zeichenketten',
    numbers: 'Zahlen',
    objects: 'Objekte',
    conversions: 'Umrechnungen',
    recursion: 'Rekursion',
    matrices: 'Matrizen',
    validation: 'Prüfungen',
    repair: 'Reparieren',
    infill: 'Ergänzen',
  },

  ownTasks: 'Eigene Aufgaben',
  hint: 'Eine Aufgabe pro Zeile, als JSON. Einfügen, eine Datei hierher ziehen oder eine auswählen. Nichts verlässt dieses Gerät.',
  read: 'Diese Aufgaben lesen',
  choose: 'Datei auswählen',
  file: 'Datei mit Aufgaben',
  forget: 'Vergessen',
  pasted: 'Eingefügt',
  unread: (file) => `${file} ist nicht lesbar.`,
  report: (file, found, problems) => {
    const picked = plural(found, { one: '# Aufgabe zur Wahl', other: '# Aufgaben zur Wahl' });
    const wrong = plural(problems, {
      one: '# Zeile mit einem Fehler',
      other: '# Zeilen mit Fehlern',
    });
    return problems === 0 ? `${file}: ${picked}.` : `${file}: ${picked}, ${wrong}.`;
  },
  tooLong: (millions) => `die Datei ist länger als ${millions} Millionen Zeichen`,
};
