import type { RunEnd } from '../../engine/trace/trace.ts';
import { milliseconds } from '../format.ts';
import { plural } from '../intl.ts';
import { marked } from '../marks.ts';
import { passes, slots, tokens } from './nouns.ts';

/** What there is to see of a token: its text with blanks made visible, or a part of a character. */
export interface Seen {
  readonly text: string;
  readonly isPart: boolean;
}

/** Which pass of how many, from 1. */
interface Turn {
  readonly pass: number;
  readonly of: number;
}

/** What a causal pass made of the chunk to come. */
export interface Opened {
  readonly size: number;
  /** Slots that began as the code given; null where they began as masks. */
  readonly drafted: number | null;
  readonly revealed: number;
  readonly edited: number;
}

/** What a denoising pass did to its chunk. */
interface Denoising extends Turn {
  /** What was masked again before it: a place that does not parse, or so many undeclared names. */
  readonly remasked: 'syntax' | number | null;
  readonly revealed: number;
  /** Those that are named. */
  readonly edits: readonly { readonly from: Seen; readonly to: Seen }[];
  /** Those that are not. */
  readonly moreEdits: number;
  readonly masked: number;
}

/** How a slot came by its token. */
export interface Decision {
  /** Null where it has none. */
  readonly confidence: number | null;
  /** The pass that wrote it or put it back, from 1; null where it stands as in the code given. */
  readonly pass: number | null;
  readonly isPutBack: boolean;
  /** What stood there before, and since which pass. */
  readonly was: { readonly seen: Seen; readonly pass: number } | null;
}

/** One line on the run, or on one of its slots. */
export const readout = {
  nothingYet: (given: number) =>
    given === 0
      ? 'Nothing has run yet. Every slot is masked.'
      : `Nothing has run yet. ${tokens(given)} given, every other slot masked.`,

  /** @param isFilled all slots that were asked for have their tokens */
  ended: (
    end: RunEnd,
    isFilled: boolean,
    { written, made, ms, given }: Record<'written' | 'made' | 'ms' | 'given', number>,
  ) => {
    const why = isFilled ? 'every slot filled' : ENDS[end];
    const sum = `<sum>${tokens(written)} in ${passes(made)}, ${milliseconds(ms)}</sum>, ${why}.`;
    return given === 0 ? sum : `${sum} ${given} of ${tokens(given + written)} were given.`;
  },

  prefilled: (turn: Turn, read: number, given: number, opened: Opened | null) =>
    `${head(turn)}prompt${given === 0 ? '' : ' and what is given'} read and cached, ${tokens(read)}${openedText(opened)}.`,

  decoded: (turn: Turn, token: Seen) => `${head(turn)}wrote ${tokenText(token)}.`,

  committed: (turn: Turn, chunk: number, kept: boolean, refused: number, opened: Opened | null) =>
    [
      `${head(turn)}chunk ${chunk}${kept ? ' committed and cached' : ''}`,
      refused > 0 ? `, ${refused} refused` : '',
      `${openedText(opened)}.`,
    ].join(''),

  denoised: (pass: Denoising) => {
    const { remasked, revealed, edits, moreEdits, masked } = pass;
    const did = [
      ...(remasked === null ? [] : [`${placesText(remasked)} masked again`]),
      `${revealed} revealed`,
      ...edits.map(({ from, to }) => `${tokenText(from)} edited to ${tokenText(to)}`),
      ...(moreEdits > 0 ? [`${moreEdits} more edited`] : []),
      remasked === null ? `${masked} of the chunk still masked` : `${masked} still masked`,
    ];
    return `${head(pass)}${did.join(', ')}.`;
  },
  nothingToEdit: (turn: Turn) => `${head(turn)}nothing to edit.`,

  slotNotOpen: (slot: number) => `Slot ${slot}: masked, its chunk is not open yet.`,
  slotAfterEos: (slot: number) => `Slot ${slot}: after [EOS], to be dropped.`,
  slotMasked: (slot: number) => `Slot ${slot}: masked.`,
  slotGuessed: (slot: number, surest: number) =>
    `Slot ${slot}: masked. The surest guess has probability ${figure(surest)}.`,
  slotGiven: (slot: number, token: Seen) =>
    `Slot ${slot}: ${tokenText(token)} given: no pass writes it.`,
  slotDecided: (slot: number, token: Seen, { confidence, pass, isPutBack, was }: Decision) => {
    const how = [
      tokenText(token),
      ...(confidence === null ? [] : [figure(confidence)]),
      ...(isPutBack ? ['put back'] : []),
      pass === null ? 'as in the code given' : `in pass ${pass}`,
    ].join(' ');
    if (was === null) return `Slot ${slot}: ${how}.`;
    return `Slot ${slot}: ${how}; was ${tokenText(was.seen)} since pass ${was.pass}.`;
  },
};

const ENDS: Readonly<Record<RunEnd, string>> = {
  eos: 'finished',
  length: 'the context is full',
  cancelled: 'stopped',
};

function head({ pass, of }: Turn): string {
  return `Pass ${pass} of ${of}: `;
}

function openedText(opened: Opened | null): string {
  if (opened === null) return '';
  const { size, drafted, revealed, edited } = opened;
  const did = [
    ...(drafted === null ? [] : [`${drafted} given`]),
    ...(drafted === null || revealed > 0 ? [`${revealed} revealed`] : []),
    ...(edited > 0 ? [`${edited} edited`] : []),
  ];
  return `; of the next ${slots(size)} ${did.join(', ')}`;
}

function placesText(remasked: 'syntax' | number): string {
  if (remasked === 'syntax') return 'a place that does not parse';
  return plural(remasked, { one: '# undeclared name', other: '# undeclared names' });
}

function tokenText({ text, isPart }: Seen): string {
  const token = marked('token', text);
  return isPart ? `part ${token} of a character` : token;
}

function figure(p: number): string {
  return `<figure>${p.toFixed(2)}</figure>`;
}
