import { tokensOf, type Token } from './tokens.ts';

/** Names of variables and functions, and those that stand in their places. */
export type Renames = ReadonlyMap<string, string>;

/** A stretch of a text, and what stands in its place. */
export interface Stretch {
  /** UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Signs and words before a brace that opens a block; before others it opens an object, or takes one apart. */
const BEFORE_BLOCK: ReadonlySet<string> = new Set([
  ...[')', ';', '{', '}', '=>'],
  ...['else', 'do', 'try', 'finally'],
]);

/**
 * Where a text, which need not parse, uses names as variables or functions; a property, or a word of a string, that is
 * called the same is another thing. Linear in the text.
 */
export function renamesIn(code: string, names: Renames): readonly Stretch[] {
  if (names.size === 0) return [];
  const tokens = tokensOf(code);
  /** Of each open bracket: whether it is an object's. */
  const open: boolean[] = [];
  return tokens.flatMap((token, i): Stretch[] => {
    const before = tokens[i - 1];
    const isInObject = open.at(-1) ?? false;
    if (token.kind === 'sign') {
      if ('([{'.includes(token.text)) open.push(token.text === '{' && !isBlock(before));
      else if (')]}'.includes(token.text)) open.pop();
      return [];
    }
    const to = token.kind === 'word' ? names.get(token.text) : undefined;
    if (to === undefined || before?.text === '.') return [];
    const { end, text } = token;
    const stretch = { start: end - text.length, end, text: to };
    if (!isInObject || !['{', ','].includes(before?.text ?? '')) return [stretch];
    // A key keeps its name; where it names its value as well, that is said.
    const isKey = /^[:(]$/.test(tokens[i + 1]?.text ?? '');
    return isKey ? [] : [{ ...stretch, text: `${text}: ${to}` }];
  });
}

function isBlock(before: Token | undefined): boolean {
  return before === undefined || BEFORE_BLOCK.has(before.text);
}

/** A text with other names, see `renamesIn`. */
export function renamed(code: string, names: Renames): string {
  let from = 0;
  const parts = renamesIn(code, names).map(({ start, end, text }) => {
    const part = code.slice(from, start) + text;
    from = end;
    return part;
  });
  return parts.join('') + code.slice(from);
}

/**
 * The renaming of some names to others, one for one, in which no two become the same: a name that is taken by another
 * gets one that has become free, so that a local variable is never mistaken for a parameter.
 */
export function swaps(from: readonly string[], to: readonly string[]): Renames {
  const taken = to.filter((name) => !from.includes(name));
  const free = from.filter((name) => !to.includes(name));
  const pairs = [...from, ...taken].map((name, i) => [
    name,
    to[i] ?? free[i - from.length] ?? name,
  ]);
  return new Map(
    pairs.flatMap(([name = '', other = '']) => (name === other ? [] : [[name, other]])),
  );
}

/** The renaming that takes another one back. */
export function inverse(names: Renames): Renames {
  return new Map([...names].map(([name, other]) => [other, name]));
}
