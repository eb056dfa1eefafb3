import { renamesIn, type Renames, type Stretch } from '../code/renamed.ts';

/**
 * Tokens as text. A token of a byte-level tokenizer is a run of bytes, and a character of several bytes may
 * lie in two tokens and more: so bytes are joined, and what is joined is decoded.
 */

/** What a token stands for: bytes of text; or structure such as [EOS], which has a name and adds no text. */
export type Piece = { readonly bytes: Uint8Array } | { readonly name: string };

/** What it takes to read the text of a trace. */
export interface TextVocabulary {
  /** By token id. */
  readonly pieces: readonly Piece[];
  /** What is shown in the place of names that the model wrote, see `prompt/usual-names.ts`; absent: what it wrote. */
  readonly names?: Renames;
}

/** What it takes to read a trace: no tokenizer. */
export interface Vocabulary extends TextVocabulary {
  readonly eosId: number;
}

/** A character has four bytes at most, so it is completed at the latest so many tokens after the one that begins it. */
export const MOST_SHARING = 3;

const NO_BYTES = new Uint8Array();

/** The piece of a text that is no part of a character. */
export function textPiece(text: string): Piece {
  return { bytes: new TextEncoder().encode(text) };
}

/** Bytes that a token adds to the text: none where it is structure, or unknown. */
export function bytesOf(id: number, pieces: readonly Piece[]): Uint8Array {
  const piece = pieces[id];
  return piece !== undefined && 'bytes' in piece ? piece.bytes : NO_BYTES;
}

/** The text of tokens. Bytes that are no UTF-8, which a model may write, become U+FFFD. */
export function textOfTokens(ids: readonly number[], vocabulary: TextVocabulary): string {
  return sharesOf(ids, vocabulary).join('');
}

/**
 * The text of tokens, cut into a share for each: a character belongs to the token that completes it. The shares
 * end to end are the text.
 */
export function sharesOf(
  ids: readonly number[],
  { pieces, names = NO_NAMES }: TextVocabulary,
): readonly string[] {
  const decoder = utf8();
  const shares = ids.map((id) => decoder.decode(bytesOf(id, pieces), { stream: true }));
  const rest = decoder.decode();
  const last = shares.length - 1;
  const whole = rest === '' ? shares : shares.with(last, `${shares[last] ?? ''}${rest}`);
  return withNames(whole, names);
}

const NO_NAMES: Renames = new Map();

/** Shares of a text with other names in it: what stands in a name's place is spread over the tokens of the name. */
function withNames(shares: readonly string[], names: Renames): readonly string[] {
  const stretches = renamesIn(shares.join(''), names);
  if (stretches.length === 0) return shares;
  let at = 0;
  return shares.map((share) => {
    const start = at;
    const end = (at += share.length);
    const inside = stretches.filter((one) => one.start < end && one.end > start);
    let from = start;
    const parts = inside.map((one) => {
      const before = share.slice(from - start, Math.max(one.start, from) - start);
      from = Math.min(one.end, end);
      return before + partOf(one, start, end);
    });
    return parts.join('') + share.slice(from - start);
  });
}

/** What falls upon the characters from `start` to `end` of what stands in a stretch's place, in whole characters. */
function partOf({ start, end, text }: Stretch, from: number, to: number): string {
  const characters = Array.from(text);
  const placeOf = (at: number): number =>
    Math.round((characters.length * (Math.min(Math.max(at, start), end) - start)) / (end - start));
  return characters.slice(placeOf(from), placeOf(to)).join('');
}

/** What each token shows where tokens between them may be unknown. */
export interface Glimpse {
  readonly text: string;
  /** A `part` is bytes of a character that is not complete, in hexadecimal. */
  readonly kind: 'text' | 'name' | 'part';
}

const NOTHING: Glimpse = { text: '', kind: 'text' };

/**
 * What there is to see of each token of a row. A character that lies in several is shown by the one that
 * completes it; the ones before it show their bytes.
 * @param ids null where a token is not known yet
 */
export function glimpsesOf(
  ids: readonly (number | null)[],
  vocabulary: Vocabulary,
): readonly Glimpse[] {
  const glimpses = plainGlimpses(ids, vocabulary);
  const { names = NO_NAMES } = vocabulary;
  if (names.size === 0) return glimpses;
  // What nobody knows yet, and what is no text, stands between words.
  const shares = glimpses.map(({ text, kind }, i) =>
    kind === 'text' && ids[i] !== null ? text : '\0',
  );
  const named = withNames(shares, names);
  return glimpses.map((glimpse, i) => {
    const text = named[i] ?? '';
    return text === shares[i] ? glimpse : { ...glimpse, text };
  });
}

function plainGlimpses(
  ids: readonly (number | null)[],
  { pieces, eosId }: Vocabulary,
): readonly Glimpse[] {
  // None until it is needed: nearly every token is whole by itself.
  let decoder: TextDecoder | null = null;
  return ids.map((id): Glimpse => {
    if (id === null) {
      // Nobody knows what a character that begins here would go on with.
      decoder = null;
      return NOTHING;
    }
    const piece = id === eosId ? { name: '[EOS]' } : (pieces[id] ?? { name: `[${id}]` });
    if ('name' in piece) return { text: piece.name, kind: 'name' };
    const { bytes } = piece;
    const whole = wholeGlimpse(bytes);
    if (whole !== null) {
      if (bytes.length > 0) decoder = null;
      return whole;
    }
    decoder ??= utf8();
    const text = decoder.decode(bytes, { stream: true });
    return text === '' || text.includes('\uFFFD')
      ? { text: hexOf(bytes), kind: 'part' }
      : { text, kind: 'text' };
  });
}

/** What there is to see of a token by itself. */
export function glimpseOf(id: number, vocabulary: Vocabulary): Glimpse {
  return glimpsesOf([id], vocabulary)[0] ?? NOTHING;
}

/** Longest piece, in bytes: no text of more than so many bytes a token fits into a number of tokens. */
export function longestPiece(pieces: readonly Piece[]): number {
  return pieces.reduce((most, _, id) => Math.max(most, bytesOf(id, pieces).length), 0);
}

/** What was made of a piece before: a canvas shows the same few in every pass. */
const wholes = new WeakMap<Uint8Array, Glimpse | 'part'>();

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Bytes that begin and end between characters, as text; null for others. */
function wholeGlimpse(bytes: Uint8Array): Glimpse | null {
  const known = wholes.get(bytes);
  if (known !== undefined) return known === 'part' ? null : known;
  const glimpse = wholeText(bytes);
  wholes.set(bytes, glimpse ?? 'part');
  return glimpse;
}

function wholeText(bytes: Uint8Array): Glimpse | null {
  try {
    const text = strict.decode(bytes);
    // The sign of what could not be read, written as such.
    return bytes.length > 0 && text.includes('\uFFFD') ? null : { text, kind: 'text' };
  } catch {
    // No UTF-8 by itself: the tokens around it have the rest.
    return null;
  }
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ');
}

/** A byte order mark is a character as any other. */
function utf8(): TextDecoder {
  return new TextDecoder('utf-8', { ignoreBOM: true });
}
