import { isBindable } from './identifier.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A name that a text may declare at its top level. */
export interface Declared {
  readonly name: string;
  /** Whether what it is declared as looks like a function. */
  readonly isFunction: boolean;
}

/**
 * The names that a text declares, in its order, read from its words: the page has no parser on board. Some may
 * be out of the reach of the top level, and what they hold is not decided here: the realm of the tests asks
 * the engine, see `program.ts`.
 */
export function declaredNames(code: string): readonly Declared[] {
  const tokens = tokensOf(code);
  const found = new Map<string, boolean>();
  const add = (name: string, isFunction: boolean): void => {
    const read = unescaped(name);
    if (isBindable(read) && !found.has(read)) found.set(read, isFunction);
  };
  let depth = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { kind, text } = tokens[i]!;
    if (kind === 'sign') depth += step(text);
    if (kind !== 'word' || tokens[i - 1]?.text === '.') continue;
    // A `var` of a block belongs to the whole text.
    if (text === 'var' || (depth === 0 && (text === 'const' || text === 'let'))) {
      i = readVariables(tokens, i + 1, add) - 1;
    } else if (text === 'function' && depth === 0 && isStatement(tokens, i)) {
      const name = tokens[tokens[i + 1]?.text === '*' ? i + 2 : i + 1];
      if (name?.kind === 'word') add(name.text, true);
    }
  }
  return [...found].map(([name, isFunction]) => ({ name, isFunction }));
}

/** The first function that a text seems to declare or keep in a variable; null where there seems to be none. */
export function likelyEntry(code: string): string | null {
  return declaredNames(code).find(({ isFunction }) => isFunction)?.name ?? null;
}

/** A name as it is meant: `\u0066` is f. */
function unescaped(name: string): string {
  return name.replaceAll(
    /\\u(?:([\da-f]{4})|\{0*([\da-f]{1,6})\})/gi,
    (escape, four: string | undefined, free: string | undefined) => {
      const code = Number.parseInt(four ?? free ?? '', 16);
      return code > 0x10_ff_ff ? escape : String.fromCodePoint(code);
    },
  );
}

const OPEN = /^[([{]$/;
const CLOSE = /^[)\]}]$/;

function step(sign: string): -1 | 0 | 1 {
  if (OPEN.test(sign)) return 1;
  return CLOSE.test(sign) ? -1 : 0;
}

/** Whether a statement begins at a token, and no expression goes on. */
function isStatement(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return true;
  if (before.text === 'async') return isStatement(tokens, at - 1);
  if (/^[;})]$/.test(before.text)) return true;
  return tokens[at]!.starts && (before.kind !== 'sign' || /^[\]]$|^\+\+$|^--$/.test(before.text));
}

/** Words that begin a statement, so that no initial value goes on over them. */
const STATEMENT: ReadonlySet<string> = new Set([
  ...['const', 'let', 'var', 'function', 'class', 'if', 'for', 'while', 'do', 'return', 'switch'],
  ...['throw', 'try', 'async'],
]);

type Add = (name: string, isFunction: boolean) => void;

/**
 * Reads what stands behind `const`, `let` or `var`.
 * @returns where it ends
 */
function readVariables(tokens: readonly Token[], from: number, add: Add): number {
  let at = from;
  for (;;) {
    const target = tokens[at];
    if (target?.kind === 'word') {
      add(target.text, tokens[at + 1]?.text === '=' && isFunctionAt(tokens, at + 2));
      at++;
    } else if (target !== undefined && /^[[{]$/.test(target.text)) {
      const end = endOf(tokens, at);
      for (let i = at + 1; i < end; i++) {
        const isTarget = /^[,}\]=]$/.test(tokens[i + 1]?.text ?? '');
        if (tokens[i]!.kind === 'word' && isTarget) add(tokens[i]!.text, false);
      }
      at = end + 1;
    } else return at;
    if (tokens[at]?.text === '=') at = afterValue(tokens, at + 1);
    if (tokens[at]?.text !== ',') return at;
    at++;
  }
}

/** Where an initial value ends: at a comma, a semicolon, a bracket that was open before, or a new statement. */
function afterValue(tokens: readonly Token[], from: number): number {
  let at = from;
  for (; at < tokens.length; at++) {
    const { kind, text, starts } = tokens[at]!;
    if (kind === 'word' && starts && at > from && STATEMENT.has(text)) break;
    if (kind !== 'sign') continue;
    if (OPEN.test(text)) at = endOf(tokens, at);
    else if (CLOSE.test(text) || text === ',' || text === ';') break;
  }
  return at;
}

/** Whether a function expression begins at a token. */
function isFunctionAt(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from]?.text === 'async' && tokens[from + 1]?.text !== '=>' ? from + 1 : from;
  const first = tokens[at];
  if (first?.text === 'function') return true;
  if (first?.kind === 'word') return tokens[at + 1]?.text === '=>';
  return first?.text === '(' && tokens[endOf(tokens, at) + 1]?.text === '=>';
}

/** Where the bracket closes that opens at a token. */
function endOf(tokens: readonly Token[], from: number): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    if (tokens[at]!.kind === 'sign') depth += step(tokens[at]!.text);
    if (depth === 0) return at;
  }
  return tokens.length;
}
