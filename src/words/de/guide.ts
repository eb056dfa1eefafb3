import { megabytes, milliseconds, rate, ratio } from '../format.ts';
import type { GuideResult, GuideStep } from '../en/guide.ts';
import type { Words } from '../words.ts';

export const guide: Words['guide'] = {
  heading: 'In drei Klicks',
  lead: 'Ein Auftrag, auf drei Arten geschrieben.',
  downloads: (bytes) => `Der erste Klick lädt ${megabytes(bytes)} herunter, einmalig.`,
  steps: {
    one: 'Ein Schritt',
    many: 'Viele Schritte',
    verify: 'Entwurf und Prüfung',
  },
  about: {
    one: 'Alle Masken eines Chunks auf einmal.',
    many: 'Ein Token pro Blick.',
    verify: 'Ein Entwurf auf einmal, dann eine Prüfung.',
  },
  writing: 'Schreibt und testet.',
  notEnded: 'Dieser Lauf kam nicht ans Ende; über ihn ist nichts zu sagen.',
  close: 'Führung schließen',
  again: 'Führung in drei Klicks',
  said: (step, result, before) => {
    const { ms, perForward, passed, of } = result;
    const tests = passed === null ? '' : `, ${passed} von ${of} Tests`;
    const figures = `<b>${milliseconds(ms)}, ${ratio(perForward)} Tokens pro Durchlauf${tests}</b>`;
    const comes = [rightness(result), before === null ? '' : speed(step, ms / before.ms)];
    return `${figures}: ${comes.filter((part) => part !== '').join(', ')}.`;
  },
};

function rightness({ passed, of }: GuideResult): string {
  if (passed === null) return 'kein Test sagt, ob es stimmt';
  if (passed === of) return 'richtig';
  return passed === 0 ? 'falsch' : 'zum Teil falsch';
}

/** As in English: nearer to each other, two single runs say nothing of their speeds. */
const ALIKE = 1.15;

function speed(step: GuideStep, times: number): string {
  const other = step === 'verify' ? 'viele Schritte' : 'ein Schritt';
  if (times >= ALIKE) return `${rate(times)}-mal so lang wie ${other}`;
  return 1 / times >= ALIKE
    ? `${rate(1 / times)}-mal so schnell wie ${other}`
    : `so schnell wie ${other}`;
}
