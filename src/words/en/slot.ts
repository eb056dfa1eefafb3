import { fixed, megabytes, whole } from '../format.ts';
import { marked } from '../marks.ts';
import { passes, tokens } from './nouns.ts';
import type { Seen } from './readout.ts';

/** Looking into a slot. Passes and slots are counted from 1. */
export const slot = {
  /** @param token null for a mask */
  title: (slot: number, token: string | null) =>
    token === null ? `Slot ${slot}, masked` : `Slot ${slot}, ${token}`,
  close: 'Close',

  /** Of the likeliest tokens. */
  likeliest: 'Likeliest tokens',
  /** @param isDecided what stands there was put there by it */
  saw: (pass: number, isDecided: boolean) =>
    isDecided ? `What pass ${pass} saw, which decided it` : `What pass ${pass} saw`,
  nothingSeen: 'No pass has looked at it yet.',
  /** Something stood there that no pass has a say in. */
  noSay: 'It is given, so no pass predicts it.',
  looking: 'Making the pass again …',
  resting: 'While passes go by, nothing is asked. Pause to look.',
  busy: 'The model is at work. Ask again when it is done.',
  likelihood,
  entropy: (nats: number) => `Entropy <figure>${fixed(nats, 2)}</figure> nats.`,
  noEntropy: 'A causal pass looked at it, which does not say its entropy.',

  needsModel: 'The run is here, its model is not. To look into a slot, the pass is made again.',
  load: (title: string, bytes: number | null) =>
    bytes === null || bytes === 0 ? `Load ${title}` : `Load ${title}, ${megabytes(bytes)}`,
  otherRevision: (made: string, here: string) =>
    `This run was made with revision ${shortOf(made)} of its model. Here is ${shortOf(here)}, which would say other things.`,
  unknownModel: (id: string) =>
    id === ''
      ? 'Nobody knows which model made this run.'
      : `This run was made with ${id}, which is not loaded. Load it under Other models to look into a slot.`,
  otherTokens: 'The model lacks tokens of this run.',

  candidates: 'What may stand there',
  write: 'Or write text here',
  put: 'Put',
  /** A switch: masked, the slot is written anew. */
  mask: 'Mask it again',
  maskKey: 'Del',
  blanks: 'Blanks count. Shift and Enter break the line.',
  tooLong: (characters: number, most: number) =>
    `${whole(characters)} characters, of ${whole(most)} that can be put at once.`,
  spelt: (n: number, slot: number) =>
    n === 1 ? `One token, in slot ${slot}.` : `${tokens(n)}, in slots ${slot} to ${slot + n - 1}.`,

  fromStart: 'From the start',
  fromPass: (pass: number) => `From pass ${pass}`,
  changed: (slot: number) => `Slot ${slot}`,
  changedSlots: (from: number, to: number) => `Slots ${from} to ${to}`,
  takeBackSlots: (from: number, to: number) => `Take back slots ${from} to ${to}`,
  toMask: 'masked',
  /** @param token null for a mask */
  takeBack: (slot: number, token: string | null) =>
    `Take back ${token ?? 'the mask'} in slot ${slot}`,
  nothingChanged: 'Nothing is changed here: the run would write the same again.',
  keeps:
    'What stands here stays, and the rest is written around it. The run that it leaves stays in your list.',
  allDecided: 'Every slot is decided here. At an earlier pass, the rest is written anew.',
  goOn: 'Go on from here',

  story: 'What happened',
  untouched: 'Nothing yet: no pass has looked at it.',
  /** The passes of an event. */
  pass: (pass: number) => `pass ${pass}`,
  passRange: (from: number, to: number) => (from === to ? `pass ${from}` : `${from} to ${to}`),
  before: (pass: number) => `before ${pass}`,
  atStart: 'start',
  given: 'Given by the prompt.',
  set: (token: Seen) => `Set by you to ${tokenText(token)}.`,
  maskedByYou: 'Masked by you.',
  left: (surest: number) => `Left masked, at most ${figure(surest)} sure.`,
  drafted: (token: Seen) => `${tokenText(token)}, as in the code given.`,
  revealed: (token: Seen, confidence: number) =>
    `Revealed ${tokenText(token)}, ${figure(confidence)}.`,
  told: (token: Seen, confidence: number) =>
    `The causal pass wrote ${tokenText(token)}, ${figure(confidence)}.`,
  edited: (from: Seen, to: Seen, confidence: number) =>
    `Edited ${tokenText(from)} to ${tokenText(to)}, ${figure(confidence)}.`,
  committed: (probability: number | null) =>
    probability === null
      ? 'Committed.'
      : `Committed; after all before it, the causal pass gives it ${figure(probability)}.`,
  refused: (token: Seen) => `Refused ${tokenText(token)}, with a token before it.`,
  refusedFor: (token: Seen, by: Seen, confidence: number) =>
    `Refused ${tokenText(token)}; the causal pass put ${tokenText(by)} there, ${figure(confidence)}.`,
  remasked: {
    syntax: 'Masked again: the text did not parse.',
    undeclared: 'Masked again: the text used an undeclared name.',
  },
  rule: (title: string) => `The rule, ${title}:`,

  over: 'Over the passes',
  overAsk: (n: number) => `Show all ${passes(n)}`,
  overGoing: (done: number, of: number) => `${done} of ${of}`,
  overStop: 'Stop',
  overPass: 'Pass',
  overTokens: 'Likeliest tokens',
  goTo: (pass: number) => `Go to pass ${pass}`,
};

/** A probability to three places. */
function likelihood(p: number): string {
  return p > 0 && p < 0.0005 ? `<${fixed(0.001, 3)}` : fixed(p, 3);
}

function shortOf(revision: string): string {
  return revision === '' ? '–' : revision.slice(0, 12);
}

function tokenText({ text, isPart }: Seen): string {
  const token = marked('token', text);
  return isPart ? `part ${token} of a character` : token;
}

function figure(p: number): string {
  return `<figure>${fixed(p, 2)}</figure>`;
}
