import { isIdentifier, isReserved } from '../code/identifier.ts';
import { LANGUAGE } from '../code/language.ts';
import { type Token, tokensOf } from '../code/tokens.ts';

/**
 * What can be seen to be wrong of a text without a parser, and without running it. Scopes are not followed: a name
 * counts as declared wherever in the text it is, so that what is told here is wrong indeed.
 */
export interface Flaws {
  /** Brackets that close nothing, or that nothing closes. */
  readonly brackets: number;
  /** Different names that are used, and neither declared nor the language's. */
  readonly undeclared: number;
}

const GLOBALS: ReadonlySet<string> = new Set([...LANGUAGE, 'console', 'structuredClone']);
/** Words of the language that may also be names; they are never told. */
const WORDS: ReadonlySet<string> = new Set(['of', 'async', 'get', 'set', 'from', 'as', 'static']);
const VARIABLES: ReadonlySet<string> = new Set(['const', 'let', 'var']);
/** What a name stands behind that is declared there. */
const DECLARES: ReadonlySet<string> = new Set([...VARIABLES, 'function', 'class']);
/** Statements with a block behind their parentheses, in which no parameters stand. */
const STATEMENTS: ReadonlySet<string> = new Set(['if', 'while', 'for', 'switch', 'with']);

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);
const BRACKET = /^[([{)\]}]$/;

export function flawsIn(code: string): Flaws {
  const tokens = tokensOf(code);
  const pairs = pairsOf(tokens);
  const declared = declaredIn(tokens, pairs);
  const names = tokens.filter((_, at) => isUse(tokens, at)).map(({ text }) => text);
  const undeclared = names.filter((name) => !declared.has(name) && !GLOBALS.has(name));
  const brackets = tokens.filter(
    ({ kind, text }, at) => kind === 'sign' && BRACKET.test(text) && !pairs.has(at),
  );
  return { brackets: brackets.length, undeclared: new Set(undeclared).size };
}

/** Of each bracket that has a counterpart, the place of that. */
type Pairs = ReadonlyMap<number, number>;

function pairsOf(tokens: readonly Token[]): Pairs {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  tokens.forEach(({ kind, text }, at) => {
    if (kind !== 'sign') return;
    if (CLOSING.has(text)) open.push(at);
    const last = open.at(-1);
    if (last === undefined || CLOSING.get(tokens[last]?.text ?? '') !== text) return;
    open.pop();
    pairs.set(last, at).set(at, last);
  });
  return pairs;
}

/** All names that are declared anywhere, and some more: those that a default value uses among them. */
function declaredIn(tokens: readonly Token[], pairs: Pairs): ReadonlySet<string> {
  const declared = new Set<string>();
  const add = (at: number): void => {
    if (tokens[at]?.kind === 'word') declared.add(tokens[at].text);
  };
  const addWithin = (open: number): void => {
    for (let at = open + 1; at < (pairs.get(open) ?? open); at++) add(at);
  };
  tokens.forEach(({ text }, at) => {
    const isGenerator = tokens[at - 1]?.text === '*' && tokens[at - 2]?.text === 'function';
    const before = tokens[isGenerator ? at - 2 : at - 1];
    if (DECLARES.has(before?.text ?? '')) add(at);
    if (VARIABLES.has(before?.text ?? '') && CLOSING.has(text)) addWithin(at);
    if (VARIABLES.has(text))
      for (const further of furtherNames(tokens, pairs, at + 1)) add(further);
    if (text === '=>') {
      add(at - 1);
      const open = pairs.get(at - 1);
      if (open !== undefined && open < at) addWithin(open);
    }
    // The parameters of a function, what `catch` takes, and a method with its name.
    const isHead = text === '(' && tokens[(pairs.get(at) ?? at) + 1]?.text === '{';
    if (!isHead || STATEMENTS.has(before?.text ?? '')) return;
    add(at - 1);
    addWithin(at);
  });
  return declared;
}

/** Places of the names behind the commas of `let a = 1, b`. */
function furtherNames(tokens: readonly Token[], pairs: Pairs, from: number): readonly number[] {
  const names: number[] = [];
  for (let at = from; at < tokens.length; at++) {
    const { text } = tokens[at]!;
    if (text === ';' || (BRACKET.test(text) && !CLOSING.has(text))) break;
    if (text === ',') names.push(at + 1);
    if (CLOSING.has(text)) at = pairs.get(at) ?? tokens.length;
  }
  return names;
}

/** Whether a word stands for a variable: no property, no key and no word of the language. */
function isUse(tokens: readonly Token[], at: number): boolean {
  const { kind, text } = tokens[at]!;
  if (kind !== 'word' || !isIdentifier(text) || isReserved(text) || WORDS.has(text)) return false;
  const before = tokens[at - 1]?.text ?? '';
  const isKey = tokens[at + 1]?.text === ':' && (before === '{' || before === ',');
  return before !== '.' && !isKey;
}
