import type { Words } from '../words.ts';
import { slots, tokens } from './nouns.ts';

export const canvas: Words['canvas'] = {
  title: 'Leinwand',
  label: (size) =>
    `Leinwand, ${slots(size)}. Pfeiltasten gehen von Platz zu Platz, Enter blickt in einen, Leertaste spielt ab, Escape verlässt sie.`,
  noSlot: 'Kein Platz im Blick.',
  empty: 'Alle Plätze sind maskiert. Oben sagen, was entstehen soll, oder hiermit beginnen.',

  chunk: (number) => `Chunk ${number}`,
  step: (number) => `Schritt ${number}`,
  commit: 'Commit',
  next: 'nächster',

  stoppedAtEos: 'Ende bei <token>[EOS]</token>.',
  stoppedAtEosBefore: (dropped) =>
    dropped === 1
      ? 'Ende bei <token>[EOS]</token>; 1 Platz dahinter entfällt.'
      : `Ende bei <token>[EOS]</token>; ${slots(dropped)} dahinter entfallen.`,
  stoppedAtLength: 'Ende, der Kontext ist voll.',
  filled: (size) => `Die verlangten ${slots(size)} sind alle gefüllt.`,
  stoppedByReader: (kept, beyond) =>
    beyond === 0
      ? `Von Ihnen gestoppt. ${tokens(kept)} geschrieben.`
      : `Von Ihnen gestoppt. ${tokens(kept)} geschrieben; ${tokens(beyond)} hinter der Lücke zählen nicht.`,

  calledAs: (head) =>
    `Das Modell wurde nach <code>${head}</code> gefragt, mit Namen, die es kennt; an ihrer Stelle stehen Ihre.`,
  recognisedAs: (head) => `Erkannt als <code>${head}</code>, und so wurde das Modell gefragt.`,

  copyCode: 'Code kopieren',
  copied: 'Kopiert',
  copyForbidden: 'Kopieren ist nicht erlaubt',

  key: 'Legende',
  masked: 'Maskiert',
  given: 'Vorgegeben',
  setByYou: 'Von Ihnen gesetzt',
  codeGiven: 'Vorgegebener Code',
  justRevealed: 'Eben aufgedeckt',
  revealedEarlier: 'Früher aufgedeckt',
  justWritten: 'Eben geschrieben',
  committing: 'Wird festgeschrieben',
  edited: 'Geändert',
  afterEos: 'Nach [EOS]',
  doubted: 'Zweifelhaft',
  cached: 'Im Cache',
  prompt: 'Prompt',
  shutter: 'Die Blende hebt sich, je sicherer das Modell wird.',
  lookInto: 'Auf einen Platz drücken zeigt, was das Modell dort sah, und ändert ihn auf Wunsch.',

  ink: 'Farbe zeigt',
  inks: { order: 'Reihenfolge', confidence: 'Sicherheit', syntax: 'Syntax' },
  surest: 'am sichersten',
  leastSure: 'am unsichersten',
  drafted: 'entworfen',
  checked: 'bei der Prüfung',
  firstRevealed: 'zuerst aufgedeckt',
  lastRevealed: 'zuletzt',
};
