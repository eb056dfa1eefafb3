import type { Random } from './random.ts';

/** A function with a part taken out: `prefix + hole + suffix` is the function. */
export interface Hole {
  readonly prefix: string;
  readonly hole: string;
  readonly suffix: string;
  /** Whether nothing of the body is left. */
  readonly isWholeBody: boolean;
}

/** Most lines that a hole takes. */
const MOST_LINES = 5;
/** Share of one-line bodies that keep their `return` and the first words after it. */
const TAIL_SHARE = 0.5;

/**
 * Takes whole lines out of a function's body, 1 to 5; of a body of one line perhaps only its end. Where
 * the line breaks and the indentation at the edges go is drawn too, since people cut them in every way.
 * @param code a function declaration on three lines or more
 */
export function drawHole(code: string, random: Random): Hole {
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
