import { megabytes, milliseconds, ratio } from '../format.ts';
import { plural } from '../intl.ts';
import type { OnDemandWords } from '../on-demand.ts';
import { tokens } from './nouns.ts';

/** So viele geänderte Plätze werden genannt. */
const MOST_SLOTS = 4;

export const compare: OnDemandWords['compare'] = {
  part: 'Der Vergleich',
  heading: 'Vergleichen',
  open: 'Zwei Läufe vergleichen',
  under: (asked) => `„${asked}“ mit`,
  rule: 'Regel für den Vergleich',
  run: 'Ausführen und vergleichen',
  runAndDownload: (bytes) => `Ausführen und vergleichen, ${megabytes(bytes)}`,
  close: 'Schließen',
  sides: { 0: 'Erster Lauf', 1: 'Zweiter Lauf' },
  onCanvas: (prompt) => `Auf der Leinwand: ${prompt}`,
  recorded: (prompt, settings) => `Aufgezeichnet: ${prompt}; ${settings}`,
  fork: (settings, pass) =>
    pass === 0 ? `${settings}, vom Anfang` : `${settings}, ab Durchlauf ${pass}`,
  choice: (prompt, settings, when) => `${prompt}; ${settings}; ${when}`,
  fewer: 'Es gibt erst einen Lauf. Noch einen starten, dann vergleichen.',
  left: (pass, slots) => {
    const where = pass === 0 ? 'vom Anfang' : `ab Durchlauf ${pass}`;
    if (slots.length === 0) return where;
    const few = slots.slice(0, MOST_SLOTS).join(', ');
    const what = slots.length === 1 ? `Platz ${few}` : `Plätze ${few}`;
    return `${where}, ${what}${slots.length > MOST_SLOTS ? ', …' : ''} geändert`;
  },
  notThere: 'Dieser Lauf ist nicht lesbar.',
  took: (ms, perForward) => `${milliseconds(ms)}, ${ratio(perForward)} Tokens pro Durchlauf`,
  pass: (pass, of) => `Durchlauf ${pass} von ${of}`,
  picture: (title, pass, of) => `${title}, Leinwand nach Durchlauf ${pass} von ${of}`,

  clock: 'Schieben nach',
  clocks: { passes: 'Durchläufen', time: 'gemessener Zeit' },
  moment: 'Zeitpunkt in beiden Läufen',
  atPass: (pass, of) => `Durchlauf ${pass} von ${of}`,
  atTime: (ms, slowed) =>
    slowed === 1
      ? `Nach ${milliseconds(ms)}`
      : `Nach ${milliseconds(ms)}; spielt ${slowed}-mal langsamer`,
  play: 'Beide abspielen',
  pause: 'Anhalten',
  previous: 'Voriger Durchlauf',
  next: 'Nächster Durchlauf',

  parts: (pass) => `Bis Durchlauf ${pass} sind beide Leinwände gleich. <go>Dorthin</go>`,
  neverPart: 'Nach jedem Durchlauf sind beide Leinwände gleich.',

  text: 'Der Text',
  sameText: 'Beide Texte sind gleich.',
  changed: (lines) => plural(lines, { one: '# Zeile ist anders.', other: '# Zeilen sind anders.' }),
  legend: 'Zeilen mit − hat nur der erste Lauf, solche mit + nur der zweite.',
  list: 'Der Text des ersten Laufs neben dem des zweiten',
  removed: (line) => `Erster Lauf, Zeile ${line}: `,
  added: (line) => `Zweiter Lauf, Zeile ${line}: `,
  same: (line) => `Beide, Zeile ${line}: `,

  order: 'Reihenfolge',
  orderSum: (all, earlier, later, same) =>
    `${tokens(all)} in beiden Texten: Im zweiten Lauf kamen ${earlier} früher an die Reihe, ${later} später, ${same} an gleicher Stelle.`,
  likeness: (value) =>
    `Ähnlichkeit der Reihenfolgen: ${ratio(value)}; 1 ist gleich, −1 umgekehrt (Spearman).`,
  noOrder:
    'Einer der Läufe schrieb sie alle in einem Durchlauf: Da ist keine Reihenfolge zu vergleichen.',
  nothingShared: 'Die Texte haben kein Token gemeinsam.',
  chart: 'Wann jedes Token beider Texte kam: Kreise für den ersten Lauf, Punkte für den zweiten',
  axisFirst: 'zuerst',
  axisLast: 'zuletzt',
  axisText: 'im Text',
  shifts: { earlier: 'früher im zweiten', later: 'später im zweiten' },
  asTable: 'Als Tabelle',
  columns: {
    token: 'Token',
    first: 'Erster Lauf, Durchlauf',
    second: 'Zweiter Lauf, Durchlauf',
    places: 'Stellen',
  },
  shift: (places) =>
    places === 0
      ? 'gleich'
      : `${ratio(Math.abs(places)).replace(/,00$/, '')} ${places < 0 ? 'früher' : 'später'}`,
};
