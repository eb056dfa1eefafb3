import type { RunEnd } from '../../engine/trace/trace.ts';
import { fixed, milliseconds } from '../format.ts';
import { plural } from '../intl.ts';
import { marked } from '../marks.ts';
import type { Opened, Seen } from '../en/readout.ts';
import type { Words } from '../words.ts';
import { inPasses, slots, tokens } from './nouns.ts';

export const readout: Words['readout'] = {
  nothingYet: (given) =>
    given === 0
      ? 'Noch nichts gelaufen. Alle Plätze sind maskiert.'
      : `Noch nichts gelaufen. ${tokens(given)} vorgegeben, alle anderen Plätze maskiert.`,

  ended: (end, isFilled, { written, made, ms, given }) => {
    const why = isFilled ? 'jeder Platz gefüllt' : ENDS[end];
    const sum = `<sum>${tokens(written)} ${inPasses(made)}, ${milliseconds(ms)}</sum>, ${why}.`;
    return given === 0 ? sum : `${sum} ${given} von ${tokens(given + written)} vorgegeben.`;
  },

  prefilled: (turn, read, given, opened) =>
    `${head(turn)}Prompt${given === 0 ? '' : ' und Vorgegebenes'} gelesen und im Cache, ${tokens(read)}${openedText(opened)}.`,

  decoded: (turn, token) => `${head(turn)}${tokenText(token)} geschrieben.`,

  committed: (turn, chunk, kept, refused, opened) =>
    [
      `${head(turn)}Chunk ${chunk}${kept ? ' festgeschrieben und im Cache' : ''}`,
      refused > 0 ? `, ${refused} verworfen` : '',
      `${openedText(opened)}.`,
    ].join(''),

  denoised: (pass) => {
    const { remasked, revealed, edits, moreEdits, masked } = pass;
    const did = [
      ...(remasked === null ? [] : [`${placesText(remasked)} neu maskiert`]),
      `${revealed} aufgedeckt`,
      ...edits.map(({ from, to }) => `${tokenText(from)} zu ${tokenText(to)} geändert`),
      ...(moreEdits > 0 ? [`${moreEdits} weitere geändert`] : []),
      remasked === null ? `${masked} im Chunk noch maskiert` : `${masked} noch maskiert`,
    ];
    return `${head(pass)}${did.join(', ')}.`;
  },
  nothingToEdit: (turn) => `${head(turn)}nichts zu ändern.`,

  slotNotOpen: (slot) => `Platz ${slot}: maskiert, sein Chunk ist noch nicht offen.`,
  slotAfterEos: (slot) => `Platz ${slot}: nach [EOS], entfällt.`,
  slotMasked: (slot) => `Platz ${slot}: maskiert.`,
  slotGuessed: (slot, surest) =>
    `Platz ${slot}: maskiert. Die beste Vermutung hat Wahrscheinlichkeit ${figure(surest)}.`,
  slotGiven: (slot, token) =>
    `Platz ${slot}: ${tokenText(token)} vorgegeben, kein Durchlauf schreibt es.`,
  slotDecided: (slot, token, { confidence, pass, isPutBack, was }) => {
    const how = [
      tokenText(token),
      ...(confidence === null ? [] : [figure(confidence)]),
      ...(isPutBack ? ['zurückgesetzt'] : []),
      pass === null ? 'wie im vorgegebenen Code' : `in Durchlauf ${pass}`,
    ].join(' ');
    if (was === null) return `Platz ${slot}: ${how}.`;
    return `Platz ${slot}: ${how}; war ${tokenText(was.seen)} seit Durchlauf ${was.pass}.`;
  },
};

const ENDS: Readonly<Record<RunEnd, string>> = {
  eos: 'fertig',
  length: 'der Kontext ist voll',
  cancelled: 'gestoppt',
};

function head({ pass, of }: { readonly pass: number; readonly of: number }): string {
  return `Durchlauf ${pass} von ${of}: `;
}

function openedText(opened: Opened | null): string {
  if (opened === null) return '';
  const { size, drafted, revealed, edited } = opened;
  const did = [
    ...(drafted === null ? [] : [`${drafted} vorgegeben`]),
    ...(drafted === null || revealed > 0 ? [`${revealed} aufgedeckt`] : []),
    ...(edited > 0 ? [`${edited} geändert`] : []),
  ];
  return `; als Nächstes ${slots(size)}: ${did.join(', ')}`;
}

function placesText(remasked: 'syntax' | number): string {
  if (remasked === 'syntax') return 'eine Stelle mit Syntaxfehler';
  return plural(remasked, {
    one: '# nicht deklarierter Name',
    other: '# nicht deklarierte Namen',
  });
}

function tokenText({ text, isPart }: Seen): string {
  const token = marked('token', text);
  return isPart ? `Teil ${token} eines Zeichens` : token;
}

function figure(p: number): string {
  return `<figure>${fixed(p, 2)}</figure>`;
}
