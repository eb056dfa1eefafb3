import { sharesOf } from '../../engine/trace/pieces.ts';
import type { Written } from '../../engine/trace/standing.ts';
import { codeLines, type CodeLine } from '../canvas/code-lines.ts';
import { inkOf } from '../canvas/palette.ts';
import { classAt, classify } from '../canvas/syntax.ts';
import { onDemand } from '../../words/on-demand.ts';
import { COLUMN, columnsOf, cutAt } from './columns.ts';
import type { Look } from './look.ts';
import type { Font, Shape, TextRun, Tint } from './shapes.ts';

/** A part of a picture: what is drawn, and how high it is. */
export interface Drawn {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

/** The gutter of line numbers and labels, and what is left free at the right. */
export const GUTTER = 64;
export const MARGIN = 24;

const CODE: Font = { face: 'mono', size: 15, weight: 400 };
const NUMBER: Font = { face: 'mono', size: 12, weight: 400 };
const LINE = 24;
/** From the top of a line to where its letters stand. */
const BASE = 17;
/** Columns by which a line that goes on hangs. */
const HANGS = 4;

/** A stretch of one token on one drawn line. */
interface Stretch {
  readonly text: string;
  readonly column: number;
  readonly tint: Tint;
  readonly token: Written | null;
}

/** A line as it is drawn: of a long one, a part. */
interface DrawnLine {
  /** Null where the line only goes on. */
  readonly number: number | null;
  readonly stretches: readonly Stretch[];
}

interface CodeOptions {
  readonly written: readonly Written[];
  /** The text goes on: a caret marks where. */
  readonly isOpen: boolean;
  /** Index of the pass whose tokens stand out; null for none. */
  readonly newest: number | null;
}

/**
 * Finished text, with the code before it and, once it is whole, the code behind it. Long lines break between tokens
 * and hang; of more lines than the picture takes, the last ones are drawn and the others counted.
 */
export function codeShapes(look: Look, { written, isOpen, newest }: CodeOptions): Drawn {
  const lines = drawnLines(look, written, isOpen);
  const left = Math.max(0, lines.length - look.mostLines);
  const shown = left === 0 ? lines : lines.slice(left);
  const shapes: Shape[] = left === 0 ? [] : [leftOut(left)];
  let y = left === 0 ? 0 : LINE;
  for (const { number, stretches } of shown) {
    if (number !== null) shapes.push(numberText(number, y));
    shapes.push(...lineShapes(stretches, y, { newest, set: look.set }));
    y += LINE;
  }
  if (isOpen && shown.length > 0) shapes.push(caret(shown.at(-1)?.stretches ?? [], y - LINE));
  return { shapes, height: y };
}

/** Code behind a hole that is still being filled. */
export function followingShapes(look: Look): Drawn {
  const lines = codeLines([look.after.replace(/^\n/, '')]).slice(0, look.mostLines);
  const shapes = lines.flatMap(({ segments }, i): Shape[] => {
    const text = segments.map((segment) => segment.text).join('');
    return text.trim() === '' ? [] : [codeText([{ x: GUTTER, text, tint: 'ink2' }], i * LINE)];
  });
  return { shapes, height: lines.length * LINE };
}

/** The name of a colour of the page, from the CSS value that uses it. */
export function tintOf(ink: string): Tint {
  return /^var\(--([\w-]+)\)$/.exec(ink)?.[1] ?? 'ink';
}

function drawnLines(look: Look, written: readonly Written[], isOpen: boolean): DrawnLine[] {
  const { palette, before } = look;
  const after = isOpen ? '' : look.after;
  const own = sharesOf(
    written.map(({ id }) => id),
    palette.vocabulary,
  );
  const texts = [before, ...own, after];
  const classes = palette.mode === 'syntax' ? classify(texts.join('')) : [];
  const most = Math.max(20, Math.floor((look.width - GUTTER - MARGIN) / (COLUMN * CODE.size)));
  const isNothing = written.length === 0 && before === '' && after === '';
  return (isNothing ? [] : codeLines(texts)).flatMap((line) =>
    brokenLine(line, most, (segment): Omit<Stretch, 'text' | 'column'> => {
      const token = written[segment.token - 1] ?? null;
      const kind = classAt(classes, segment.offset, segment.text);
      return { token, tint: token === null ? 'ink2' : tintOf(inkOf(palette, token, kind)) };
    }),
  );
}

/** A line in as many as it takes, broken between tokens; within one that no line holds. */
function brokenLine(
  { number, indent, segments }: CodeLine,
  most: number,
  look: (segment: CodeLine['segments'][number]) => Omit<Stretch, 'text' | 'column'>,
): DrawnLine[] {
  const hangs = Math.min(indent + HANGS, Math.floor(most / 2));
  const lines: { number: number | null; stretches: Stretch[] }[] = [{ number, stretches: [] }];
  let column = 0;
  const next = (): void => {
    lines.push({ number: null, stretches: [] });
    column = hangs;
  };
  for (const segment of segments) {
    const looks = look(segment);
    if (column > hangs && column + columnsOf(segment.text) > most) next();
    for (const [i, text] of cutAt(segment.text, Math.max(1, most - column)).entries()) {
      if (i > 0) next();
      lines.at(-1)?.stretches.push({ ...looks, text, column });
      column += columnsOf(text);
    }
  }
  return lines;
}

function lineShapes(
  stretches: readonly Stretch[],
  y: number,
  { newest, set }: Pick<CodeOptions, 'newest'> & Pick<Look, 'set'>,
): Shape[] {
  const shapes: Shape[] = [];
  const runs: TextRun[] = [];
  for (const { text, column, token, tint } of stretches) {
    const x = xOf(column);
    const isNewest = token !== null && token.by === newest;
    const wide = COLUMN * CODE.size * columnsOf(text);
    const block = { x, y: y + 1, width: wide, height: LINE - 3 };
    if (isNewest) shapes.push({ is: 'block', ...block, fill: 'ink' });
    runs.push({ x, text, tint: isNewest ? 'sheet' : tint });
    const lead = columnsOf(text.slice(0, text.length - text.trimStart().length));
    const line = (at: number, dotted: boolean, width = 1): Shape => ({
      is: 'lines',
      ends: [[xOf(column + lead), y + at, x + wide, y + at]],
      ...{ tint, width, dotted },
    });
    if (text.trim() === '') continue;
    if (token?.given === true) {
      // As on the page: set by a person, a full line.
      const isSet = set.has(token.position);
      shapes.push(line(BASE + 4.5, !isSet, isSet ? 2.5 : 1));
    } else if (token !== null && token.edit !== null)
      shapes.push(line(BASE + 3.5, false), line(BASE + 5.5, false));
  }
  return runs.length === 0 ? shapes : [...shapes, codeText(runs, y)];
}

function codeText(runs: readonly TextRun[], y: number): Shape {
  return { is: 'text', role: 'code', y: y + BASE, font: CODE, align: 'start', runs };
}

function numberText(number: number, y: number): Shape {
  const runs = [{ x: GUTTER - 18, text: String(number), tint: 'ink3' }];
  return { is: 'text', role: 'label', y: y + BASE, font: NUMBER, align: 'end', runs };
}

function leftOut(lines: number): Shape {
  const runs = [{ x: GUTTER, text: onDemand.picture.linesAbove(lines), tint: 'ink2' }];
  const font: Font = { face: 'sans', size: 13, weight: 400 };
  return { is: 'text', role: 'label', y: BASE, font, align: 'start', runs };
}

function caret(stretches: readonly Stretch[], y: number): Shape {
  const last = stretches.at(-1);
  const x = xOf(last === undefined ? 0 : last.column + columnsOf(last.text)) + 3;
  return { is: 'block', x, y: y + 3, width: 2, height: 17, fill: 'ink' };
}

function xOf(column: number): number {
  return GUTTER + COLUMN * CODE.size * column;
}
