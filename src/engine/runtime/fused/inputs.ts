import { chunkWidth } from '../../trace/chunks.ts';
import type { EnginePass } from '../engine.ts';
import { positionsOf } from '../attention-bias.ts';

/**
 * All that the shaders of a forward are told, in one buffer, so that it crosses to the device in one write: a header,
 * a record for each of the S new tokens, then the R new tokens whose logits are wanted.
 */

/** 32-bit words of the header: S, past, R, where the rows begin. */
const HEADER = 4;
/** 32-bit words of a token: id, position, clean tokens that it sees, and from where to where it sees new ones. */
export const TOKEN = 5;

/** The word where a new token's id stands. */
export function tokenWord(token: number): number {
  return HEADER + token * TOKEN;
}

/** Bytes for passes of so many new tokens. */
export function inputBytes(tokens: number): number {
  return (HEADER + tokens * (TOKEN + 1)) * 4;
}

/** The buffer's words. A clean token sees those before it and itself; one of a branch its branch, and the clean before. */
export function inputWords(pass: EnginePass): Uint32Array<ArrayBuffer> {
  const { tokens, past, clean, branches, rows } = pass;
  const rowsBegin = HEADER + tokens.length * TOKEN;
  const words = new Uint32Array(rowsBegin + rows.length);
  words.set([tokens.length, past, rows.length, rowsBegin]);
  const positions = positionsOf(pass);
  const put = (token: number, seesClean: number, begin: number, end: number): void => {
    const position = Number(positions[token]);
    words.set([tokens[token]!, position, seesClean, begin, end], HEADER + token * TOKEN);
  };
  for (let token = 0; token < clean; token++) put(token, token + 1, 0, 0);
  let begin = clean;
  for (const { after, size } of branches) {
    const end = begin + chunkWidth(size);
    for (let token = begin; token < end; token++) put(token, after, begin, end);
    begin = end;
  }
  words.set(rows, rowsBegin);
  return words;
}

/** What a shader reads of it. */
export const INPUT_WGSL = /* wgsl */ `
fn token_count() -> u32 { return input[0]; }
fn past_count() -> u32 { return input[1]; }
fn row_count() -> u32 { return input[2]; }
fn wanted_row(at: u32) -> u32 { return input[input[3] + at]; }
fn token_word(token: u32, word: u32) -> u32 { return input[${HEADER}u + token * ${TOKEN}u + word]; }
fn token_id(token: u32) -> u32 { return token_word(token, 0u); }
fn token_position(token: u32) -> u32 { return token_word(token, 1u); }
`;
