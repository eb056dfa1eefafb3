import type { Random } from './random.ts';
import { isNode, walk, type SyntaxNode } from './syntax.ts';

/** A function with a part taken out: `prefix + hole + suffix` is the function. */
export interface Hole {
  readonly prefix: string;
  readonly hole: string;
  readonly suffix: string;
  /** Whether nothing of the body is left. */
  readonly isWholeBody: boolean;
}

/** Share of the holes that take an expression out of a line: what people select most easily. */
const EXPRESSION_SHARE = 0.5;
/** Fewest characters of such an expression: a name alone is hardly worth asking for. */
const SHORTEST = 4;
/** Most lines that a hole takes. */
const MOST_LINES = 5;
/** Share of one-line bodies that keep their `return` and the first words after it. */
const TAIL_SHARE = 0.5;

/**
 * Takes a part out of a function's body: an expression, or whole lines.
 * @param code a function declaration on three lines or more
 * @throws SyntaxError when the code is no script
 */
export function drawHole(code: string, random: Random): Hole {
  const hole = random.chance(EXPRESSION_SHARE) ? drawExpression(code, random) : null;
  return hole ?? drawLines(code, random);
}

/** An expression of the body, or the last link of a chain; null where there is none of its own. */
function drawExpression(code: string, random: Random): Hole | null {
  const places: { readonly from: number; readonly to: number; readonly isAnswer: boolean }[] = [];
  const body = code.indexOf('{') + 1;
  let statements = 0;
  const add = (from: number, to: number, isAnswer: boolean): void => {
    if (to - from < SHORTEST || code.slice(from, to).split('\n').length > MOST_LINES) return;
    places.push({ from, to, isAnswer });
  };
  walk(code, (node, parents, field) => {
    const { type, start, end } = node;
    if (parents.length === 3) statements++;
    // A function without its arguments, as in `list.map`, is no part that anybody selects.
    if (!/(Expression|TemplateLiteral)$/.test(type) || start < body || field === 'callee') return;
    add(start, end, field === 'argument' && parents.at(-1)?.type === 'ReturnStatement');
    const link = linkOf(node);
    if (link !== null) add(code.indexOf('.', link), end, false);
  });
  if (places.length === 0) return null;
  const { from, to, isAnswer } = random.pick(places);
  return { ...cut(code, from, to), isWholeBody: isAnswer && statements === 1 };
}

/** Where what a method is called on ends: `.map(f)` follows it. Null where no method is called by its name. */
function linkOf({ type, callee }: SyntaxNode): number | null {
  if (type !== 'CallExpression' || !isNode(callee) || callee.type !== 'MemberExpression')
    return null;
  const { object, computed } = callee;
  return isNode(object) && computed === false ? object.end : null;
}

/**
 * Takes whole lines out of a function's body, 1 to 5; of a body of one line perhaps only its end. Where
 * the line breaks and the indentation at the edges go is drawn too, since people cut them in every way.
 * @param code a function declaration on three lines or more
 */
export function drawLines(code: string, random: Random): Hole {
  const lines = code.split('\n');
  const body = lines.length - 2;
  if (body === 1 && random.chance(TAIL_SHARE)) {
    const tail = drawTail(code, random);
    if (tail !== null) return tail;
  }
  let count: number;
  let first: number;
  do {
    count = random.int(1, Math.min(MOST_LINES, body));
    first = random.int(1, lines.length - 1 - count);
    // A brace alone is nothing to fill in.
  } while (!/\w/.test(lines.slice(first, first + count).join('')));
  const start = lines.slice(0, first).join('\n').length;
  const end = start + 1 + lines.slice(first, first + count).join('\n').length;
  const indent = /^ */.exec(lines[first] ?? '')?.[0].length ?? 0;
  // Before the line break, after it, or after the indentation; before the last line break or after it.
  const from = start + random.pick([0, 1, 1 + indent]);
  const to = end + random.pick([0, 0, 1]);
  return { ...cut(code, from, to), isWholeBody: count === body };
}

/** From somewhere after `return ` to the end of the line; null where there is no such place. */
function drawTail(code: string, random: Random): Hole | null {
  const line = /\n *return (.*)\n\}$/s.exec(code);
  const [, value] = line ?? [];
  if (value === undefined || value.includes('\n')) return null;
  const end = code.length - 2;
  const start = end - value.length;
  const starts = [...value.matchAll(/[\w$]+/g)].map((word) => start + word.index);
  if (starts.length === 0) return null;
  const from = random.pick(starts);
  return { ...cut(code, from, end), isWholeBody: from === start };
}

function cut(code: string, from: number, to: number): Omit<Hole, 'isWholeBody'> {
  return { prefix: code.slice(0, from), hole: code.slice(from, to), suffix: code.slice(to) };
}
