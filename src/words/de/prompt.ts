import type { Words } from '../words.ts';

// The models were taught English: what they are asked stays English, its beginning too.
export const prompt: Words['prompt'] = {
  title: 'Prompt',
  gutter: 'Prompt',
  whatToDo: 'Was zu tun ist',
  begins: {
    write: 'Write a JavaScript function that',
    repair: 'Repair a JavaScript function that',
    infill: 'Fill in a JavaScript function that',
  },
  mayGoOn: {
    write: 'auf Englisch: was sie tun soll',
    repair: 'auf Englisch: was sie tun sollte',
    infill: 'auf Englisch: was sie tut (nicht nötig)',
  },
  instruction: {
    write: 'Anweisung auf Englisch: Write a JavaScript function that',
    repair: 'Anweisung auf Englisch: Repair a JavaScript function that',
    infill: 'Anweisung auf Englisch: Fill in a JavaScript function that',
  },
  signature: 'Signatur',
  signatureField: 'Signatur, nicht nötig',
  signatureExample: 'nicht nötig: name(arg, arg)',
  examples: 'Beispiele',
  code: {
    repair: 'Die Funktion zum Reparieren',
    infill: 'Die Funktion zum Ergänzen',
  },
  pasteCode: {
    repair: () => 'Funktion einfügen',
    infill: (hole) => `Funktion einfügen, ${hole}, wo Code fehlt`,
  },
  maskSelection: 'Auswahl maskieren',
  maskIsText: (mask) => `Wo im Code selbst ${mask} steht: \\${mask} schreiben.`,
};
