import { isSyntaxError, parseScript } from './parsed.ts';
import { undeclaredIn } from './scopes.ts';

/**
 * What is wrong with a text without any test: it does not parse, or it uses a name that nothing declares. This
 * file brings a parser with it: the page loads it late, and only where it is asked for.
 */
export type TextFlaw = SyntaxFlaw | NameFlaw;

interface Span {
  /** UTF-16 units from the start of the text. */
  readonly start: number;
  /** Behind the last. Equal to `start` where something is missing, as at the end of a text that breaks off. */
  readonly end: number;
}

/** The place where reading the text failed. */
export interface SyntaxFlaw extends Span {
  readonly kind: 'syntax';
}

/** A name that nothing declares. */
export interface NameFlaw extends Span {
  readonly kind: 'undeclared';
  readonly name: string;
  /** Names that are declared there and have a value by then, the innermost first. */
  readonly declared: readonly string[];
}

/**
 * The flaws of a script in strict mode, in ascending order.
 * @returns of a text that does not parse the place where reading it failed, and nothing else; empty where
 *   nothing is surely wrong
 */
export function flawsOf(code: string): readonly TextFlaw[] {
  const script = parseScript(code);
  if (isSyntaxError(script)) {
    const { at } = script;
    return [{ kind: 'syntax', start: at, end: Math.min(at + 1, code.length) }];
  }
  return undeclaredIn(script).map((use) => ({ kind: 'undeclared', ...use }));
}
