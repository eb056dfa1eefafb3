import { bytesOf, type Piece } from '../engine/trace/pieces.ts';
import { shownNames } from '../engine/prompt/usual-names.ts';
import type { Asked } from '../engine/prompt/asked.ts';
import { Damaged } from './bytes.ts';
import { MOST } from './run-form.ts';

const LINE_FEED = 0x0a;

/**
 * Refuses a run that would be more to draw than any model writes, however few bytes tell it: counted before
 * the text is joined.
 * @param tokens the text
 * @throws Damaged
 */
export function checkUnfolded(
  tokens: readonly number[],
  pieces: readonly Piece[],
  { instruction, signature, called, code = '' }: Asked,
): void {
  if (tokens.length > MOST.text) throw new Damaged('The text has too many tokens.');
  const asked = `${instruction}\n${signature ?? ''}\n${code}`;
  const lines = pieces.map((_, id) => breaksIn(bytesOf(id, pieces)));
  const { names = [] } = shownNames({ signature, ...(called !== undefined && { called }) });
  // As if each token were a name, and shown in an object, behind a key of that name.
  const longest = Math.max(0, ...[...names].map((pair) => bytesIn(pair.join(': '))));
  const told = sum(tokens, (id) => bytesOf(id, pieces).length + longest);
  const bytes = told + bytesIn(asked);
  if (bytes > MOST.textBytes) throw new Damaged('The text is too long.');
  if (sum(tokens, (id) => lines[id] ?? 0) + asked.split('\n').length > MOST.lines) {
    throw new Damaged('The text has too many lines.');
  }
}

function bytesIn(text: string): number {
  return new TextEncoder().encode(text).length;
}

function breaksIn(bytes: Uint8Array): number {
  return bytes.reduce((count, byte) => count + Number(byte === LINE_FEED), 0);
}

function sum(tokens: readonly number[], of: (id: number) => number): number {
  return tokens.reduce((total, id) => total + of(id), 0);
}
