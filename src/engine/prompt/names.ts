import type { PromptPart } from './prompt.ts';
import { readSignature } from './signature.ts';

/**
 * Tokens that stand for the names of a head that is given. A made-up name is a row of small tokens, which a small
 * network copies badly, and which it has to copy at every use; with a token of its own it need only be told apart
 * from the other names of the head. The prompt and the text have the token, and whatever shows the text writes the
 * name. What a name says is told beside its token in the prompt where all of its words are known, in one spelling;
 * others only mislead.
 *
 *     asked     the length of end_1, perform_length(end_1)
 *     prompt    the length of[ P0]
 *               function [F]performLength([P0])
 *     text      function[ F]([P0]) { return[ P0].length; }
 *     shown     function perform_length(end_1) { return end_1.length; }
 *
 * Placeholders for names are those of DOBF (Roziere et al. 2021, arXiv 2102.07492, FUNC_0 and VAR_0). As every
 * token of a word, each has a second form with the blank before it. A model has them where its tokenizer lists them
 * as specials, and the words that it knows are `name_words` of its configuration.
 */

/** A name of a head. */
export interface HeadName {
  readonly name: string;
  /** `F`: of the function; `P0`: of its first parameter. */
  readonly token: string;
}

/** Parameters that have a token; those behind them are spelt. */
export const MOST_NAMED = 10;

/** The special for a name. @param spaced with the blank before it */
export function nameSpecial(token: string, spaced = false): string {
  return spaced ? `[ ${token}]` : `[${token}]`;
}

/** All specials that stand for names, in the order of their ids. */
export const NAME_SPECIALS: readonly string[] = [
  'F',
  ...Array.from({ length: MOST_NAMED }, (_, i) => `P${i}`),
].flatMap((token) => [nameSpecial(token), nameSpecial(token, true)]);

/** A parameter that is a name, maybe behind dots or before a default value. */
const PLAIN = /^(?:\.{3})?([\p{ID_Start}$_][\p{ID_Continue}$\u200C\u200D]*)(?: = .*)?$/su;

/**
 * The names of a head that have tokens: its own, and those of parameters that are plain; none of one that cannot
 * be read.
 */
export function headNames(signature: string): readonly HeadName[] {
  const reading = readSignature(signature);
  if (!reading.ok) return [];
  const { name, params } = reading.signature;
  const named = params.slice(0, MOST_NAMED).flatMap((param, i): HeadName[] => {
    const plain = PLAIN.exec(param)?.[1];
    // What has the function's name is written as that is.
    return plain === undefined || plain === name ? [] : [{ name: plain, token: `P${i}` }];
  });
  return [{ name, token: 'F' }, ...named];
}

/** A word with the blank that its token has before it: one that no line begins with. */
const WORD = /((?<!\n *) )?([\p{ID_Start}$_][\p{ID_Continue}$\u200C\u200D]*)/gu;

/**
 * Code with specials in place of its names.
 * @param isUse whether the name that begins at a character is used there; wherever it stands, if nobody knows better
 */
export function withNames(
  code: string,
  names: readonly HeadName[],
  isUse: (at: number) => boolean = () => true,
): PromptPart[] {
  const inPlace: InPlace = (token, isSpaced) => [{ special: nameSpecial(token, isSpaced) }];
  return cutAtNames(code, names, inPlace, isUse);
}

/**
 * What a model reads of a request and its head.
 * @param known the words of names that it knows, in lower case
 */
export function askedWithNames(
  instruction: string,
  head: string,
  known: ReadonlySet<string>,
): PromptPart[] {
  const names = headNames(head);
  const told = new Map(names.map(({ name }) => [name, toldName(name, known)]));
  // A word of the instruction that is told otherwise would not be found again in the head.
  const otherwise = names.filter(({ name }) => told.get(name) !== name);
  const beside: InPlace = (token, isSpaced, name) => {
    const text = told.get(name) ?? '';
    const special = { special: nameSpecial(token) };
    return text === '' ? [special] : [special, { text: isSpaced ? ` ${text}` : text }];
  };
  return [
    ...withNames(instruction, otherwise),
    { text: '\nfunction ' },
    ...cutAtNames(head, names, beside, () => true),
  ];
}

/** A name in camelCase where all of its words are known; empty where they are not. */
function toldName(name: string, known: ReadonlySet<string>): string {
  const words = /^[\w$]+$/.test(name) ? wordsOf(name) : [];
  if (!words.every((word) => known.has(word))) return '';
  return words
    .map((word, i) => (i === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
}

/** The words of a name, in lower case: `sumEven2` and `sum_even_2` are sum, even, 2. */
export function wordsOf(name: string): string[] {
  const words = name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+/g) ?? [];
  return words.map((word) => word.toLowerCase());
}

/** What is written where a name stands. */
type InPlace = (token: string, isSpaced: boolean, name: string) => readonly PromptPart[];

function cutAtNames(
  code: string,
  names: readonly HeadName[],
  inPlace: InPlace,
  isUse: (at: number) => boolean,
): PromptPart[] {
  const tokens = new Map(names.map(({ name, token }) => [name, token]));
  const parts: PromptPart[] = [];
  let from = 0;
  for (const { 0: found, 1: blank, 2: name = '', index } of code.matchAll(WORD)) {
    const token = tokens.get(name);
    if (token === undefined || !isUse(index + (blank ?? '').length)) continue;
    if (index > from) parts.push({ text: code.slice(from, index) });
    parts.push(...inPlace(token, blank !== undefined, name));
    from = index + found.length;
  }
  if (from < code.length) parts.push({ text: code.slice(from) });
  return parts;
}
