import { fixed, megabytes, whole } from '../format.ts';
import { marked } from '../marks.ts';
import type { Seen } from '../en/readout.ts';
import type { OnDemandWords } from '../on-demand.ts';
import { passes, tokens } from './nouns.ts';

export const slot: OnDemandWords['slot'] = {
  title: (slot, token) => (token === null ? `Platz ${slot}, maskiert` : `Platz ${slot}, ${token}`),
  close: 'Schließen',

  likeliest: 'Wahrscheinlichste Tokens',
  saw: (pass, isDecided) =>
    isDecided ? `Was Durchlauf ${pass} sah, der ihn entschied` : `Was Durchlauf ${pass} sah`,
  nothingSeen: 'Noch kein Durchlauf hat ihn betrachtet.',
  noSay: 'Er ist vorgegeben, kein Durchlauf sagt ihn voraus.',
  looking: 'Der Durchlauf wird noch einmal gerechnet …',
  resting: 'Während Durchläufe vorbeiziehen, wird nichts gefragt. Zum Hinsehen anhalten.',
  busy: 'Das Modell arbeitet. Fragen geht wieder, wenn es fertig ist.',
  likelihood: (p) => (p > 0 && p < 0.0005 ? `<${fixed(0.001, 3)}` : fixed(p, 3)),
  entropy: (nats) => `Entropie <figure>${fixed(nats, 2)}</figure> nats.`,
  noEntropy: 'Ein kausaler Durchlauf hat ihn betrachtet; der sagt die Entropie nicht.',

  needsModel:
    'Der Lauf ist da, sein Modell nicht. Für den Blick in einen Platz wird der Durchlauf noch einmal gerechnet.',
  load: (title, bytes) =>
    bytes === null || bytes === 0 ? `${title} laden` : `${title} laden, ${megabytes(bytes)}`,
  otherRevision: (made, here) =>
    `Dieser Lauf entstand mit Revision ${shortOf(made)} seines Modells. Hier ist ${shortOf(here)}, die anderes sagen würde.`,
  unknownModel: (id) =>
    id === ''
      ? 'Niemand weiß, welches Modell diesen Lauf geschrieben hat.'
      : `Dieser Lauf entstand mit ${id}, das nicht geladen ist. Zum Hinsehen unter „Andere Modelle“ laden.`,
  otherTokens: 'Dem Modell fehlen Tokens dieses Laufs.',

  candidates: 'Was dort stehen kann',
  write: 'Oder Text hierher schreiben',
  put: 'Setzen',
  mask: 'Wieder maskieren',
  maskKey: 'Entf',
  blanks: 'Leerzeichen zählen. Umschalt und Enter brechen die Zeile um.',
  tooLong: (characters, most) =>
    `${whole(characters)} Zeichen, von ${whole(most)}, die auf einmal gehen.`,
  spelt: (n, slot) =>
    n === 1
      ? `Ein Token, in Platz ${slot}.`
      : `${tokens(n)}, in den Plätzen ${slot} bis ${slot + n - 1}.`,

  fromStart: 'Vom Anfang',
  fromPass: (pass) => `Ab Durchlauf ${pass}`,
  changed: (slot) => `Platz ${slot}`,
  changedSlots: (from, to) => `Plätze ${from} bis ${to}`,
  takeBackSlots: (from, to) => `Plätze ${from} bis ${to} zurücknehmen`,
  toMask: 'maskiert',
  takeBack: (slot, token) => `${token ?? 'Die Maske'} in Platz ${slot} zurücknehmen`,
  nothingChanged: 'Hier ist nichts geändert: Der Lauf schriebe dasselbe noch einmal.',
  keeps:
    'Was hier steht, bleibt; der Rest entsteht darum herum neu. Der Lauf davor bleibt in Ihrer Liste.',
  allDecided:
    'Hier ist jeder Platz entschieden. Ab einem früheren Durchlauf entsteht der Rest neu.',
  goOn: 'Von hier weiter',

  story: 'Was geschah',
  untouched: 'Noch nichts: Kein Durchlauf hat ihn betrachtet.',
  pass: (pass) => `Durchl. ${pass}`,
  passRange: (from, to) => (from === to ? `Durchl. ${from}` : `${from} bis ${to}`),
  before: (pass) => `vor ${pass}`,
  atStart: 'Anfang',
  given: 'Vom Prompt vorgegeben.',
  set: (token) => `Von Ihnen auf ${tokenText(token)} gesetzt.`,
  maskedByYou: 'Von Ihnen maskiert.',
  left: (surest) => `Maskiert gelassen, höchstens ${figure(surest)} sicher.`,
  drafted: (token) => `${tokenText(token)}, wie im vorgegebenen Code.`,
  revealed: (token, confidence) => `${tokenText(token)} aufgedeckt, ${figure(confidence)}.`,
  told: (token, confidence) =>
    `Der kausale Durchlauf schrieb ${tokenText(token)}, ${figure(confidence)}.`,
  edited: (from, to, confidence) =>
    `${tokenText(from)} zu ${tokenText(to)} geändert, ${figure(confidence)}.`,
  committed: (probability) =>
    probability === null
      ? 'Festgeschrieben.'
      : `Festgeschrieben; nach allem davor gibt ihm der kausale Durchlauf ${figure(probability)}.`,
  refused: (token) => `${tokenText(token)} verworfen, mit einem Token davor.`,
  refusedFor: (token, by, confidence) =>
    `${tokenText(token)} verworfen; der kausale Durchlauf setzte ${tokenText(by)} dorthin, ${figure(confidence)}.`,
  remasked: {
    syntax: 'Neu maskiert: Der Text war nicht lesbar.',
    undeclared: 'Neu maskiert: Der Text benutzte einen Namen, den nichts einführt.',
  },
  rule: (title) => `Die Regel, ${title}:`,

  over: 'Über die Durchläufe',
  overAsk: (n) => `Alle ${passes(n)} zeigen`,
  overGoing: (done, of) => `${done} von ${of}`,
  overStop: 'Anhalten',
  overPass: 'Durchl.',
  overTokens: 'Wahrscheinlichste Tokens',
  goTo: (pass) => `Zu Durchlauf ${pass}`,
};

function shortOf(revision: string): string {
  return revision === '' ? '–' : revision.slice(0, 12);
}

function tokenText({ text, isPart }: Seen): string {
  const token = marked('token', text);
  return isPart ? `Teil ${token} eines Zeichens` : token;
}

function figure(p: number): string {
  return `<figure>${fixed(p, 2)}</figure>`;
}
