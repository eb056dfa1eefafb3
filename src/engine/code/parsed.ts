import { type Node, parse, type Program } from 'acorn';

/** Where reading a text failed. */
export interface SyntaxFailure {
  /** UTF-16 units from the start of the text, at most its length. */
  readonly at: number;
}

/** Strict, as the tests run it. No line break: the text keeps its lines. */
const STRICT = `'use strict';`;

/** Parses a script in strict mode. Positions in the tree count from the start of the text. */
export function parseScript(code: string): Program | SyntaxFailure {
  // As at the top of a file.
  const text = STRICT + code.replace(/^#!/, '//');
  try {
    return parse(text, { ecmaVersion: 'latest', sourceType: 'script' });
  } catch (error) {
    if (!(error instanceof SyntaxError) || !('pos' in error)) throw error;
    return { at: placeOf(Number(error.pos), code) };
  }
}

export function isSyntaxError(script: Program | SyntaxFailure): script is SyntaxFailure {
  return 'at' in script;
}

/** A node's stretch of the text. */
export function spanOf({ start, end }: Node): { readonly start: number; readonly end: number } {
  return { start: start - STRICT.length, end: end - STRICT.length };
}

function placeOf(position: number, code: string): number {
  return Math.min(code.length, Math.max(0, position - STRICT.length));
}
