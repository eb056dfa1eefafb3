import { wrapped } from '../../ui/plain.ts';
import type { CanvasState } from '../run/canvas-state.ts';
import { codeShapes, type Drawn, followingShapes, GUTTER, MARGIN } from './code-shapes.ts';
import type { Look } from './look.ts';
import type { Font, Picture, Shape } from './shapes.ts';
import { stripShapes, trayShapes } from './tray-shapes.ts';

/** What stands around a canvas in a picture, each in as many lines as it takes. */
export interface Around {
  /** What was asked for; empty for nothing. */
  readonly prompt: string;
  /** Where in the run this is: stands out, and is the first line of the caption; empty for none. */
  readonly moment: string;
  readonly caption: readonly string[];
}

export const NOTHING_AROUND: Around = { prompt: '', moment: '', caption: [] };

const TOP = 22;
const BOTTOM = 18;
/** Between the parts of a canvas. */
const GAP = 14;
const PROMPT: Font = { face: 'sans', size: 17, weight: 500 };
const PROMPT_LINE = 24;
const MOST_PROMPT = 4;
const CAPTION: Font = { face: 'sans', size: 12.5, weight: 400 };
const CAPTION_LINE = 18;

/**
 * One moment of a run as a picture.
 * @param height of the whole at least: the caption stands at its foot
 */
export function frameOf(look: Look, canvas: CanvasState, around: Around, height = 0): Picture {
  const shapes: Shape[] = [];
  let y = TOP;
  const put = ({ shapes: added, height: taken }: Drawn, gap: number): void => {
    if (taken === 0) return;
    shapes.push(...added.map((shape) => moved(shape, y)));
    y += taken + gap;
  };
  put(promptShapes(look, around.prompt), GAP);
  put(bodyShapes(look, canvas), 0);
  const caption = captionShapes(look, around);
  const foot = Math.max(y + (caption.height > 0 ? GAP : 0), height - BOTTOM - caption.height);
  shapes.push(...caption.shapes.map((shape) => moved(shape, foot)));
  return { width: look.width, height: Math.ceil(foot + caption.height + BOTTOM), shapes };
}

/** Finished code, the open chunk, chunks to come, and the code behind a hole. */
function bodyShapes(look: Look, { written, open, ahead, passes }: CanvasState): Drawn {
  const isOpen = open !== null || ahead.length > 0;
  const newest = look.isSingle && passes > 0 ? passes - 1 : null;
  const parts: Drawn[] = [codeShapes(look, { written, isOpen, newest })];
  if (open !== null) parts.push(trayShapes(look, open, written));
  parts.push(...ahead.map((each, i) => stripShapes(look, each, i + 1)));
  if (isOpen && look.after !== '') parts.push(followingShapes(look));
  const drawn = parts.filter(({ height }) => height > 0);
  const shapes: Shape[] = [];
  let y = 0;
  for (const part of drawn) {
    shapes.push(...part.shapes.map((shape) => moved(shape, y)));
    y += part.height + GAP;
  }
  return { shapes, height: Math.max(0, y - GAP) };
}

function promptShapes(look: Look, prompt: string): Drawn {
  if (prompt === '') return { shapes: [], height: 0 };
  const lines = cut(textLines(look, prompt, PROMPT), MOST_PROMPT);
  const height = lines.length * PROMPT_LINE;
  const bar: Shape = { is: 'block', x: GUTTER - 14, y: 0, width: 3, height, fill: 'ink' };
  const shapes = lines.map((text, i): Shape => {
    const runs = [{ x: GUTTER, text, tint: 'ink' }];
    const y = i * PROMPT_LINE + 17;
    return { is: 'text', role: 'prompt', y, font: PROMPT, align: 'start', runs };
  });
  return { shapes: [bar, ...shapes], height };
}

function captionShapes(look: Look, { moment, caption }: Around): Drawn {
  const bold: Font = { ...CAPTION, weight: 600 };
  const lines = [
    ...(moment === '' ? [] : textLines(look, moment, bold).map((text) => ({ text, font: bold }))),
    ...caption.flatMap((words) =>
      textLines(look, words, CAPTION).map((text) => ({ text, font: CAPTION })),
    ),
  ];
  if (lines.length === 0) return { shapes: [], height: 0 };
  const rule: Shape = {
    is: 'lines',
    ends: [[GUTTER, 0.5, look.width - MARGIN, 0.5]],
    ...{ tint: 'line', width: 1 },
  };
  const shapes = lines.map(({ text, font }, i): Shape => {
    const runs = [{ x: GUTTER, text, tint: font === bold ? 'ink' : 'ink2' }];
    const y = 10 + i * CAPTION_LINE + 13;
    return { is: 'text', role: 'caption', y, font, align: 'start', runs };
  });
  return { shapes: [rule, ...shapes], height: 10 + lines.length * CAPTION_LINE };
}

function textLines({ width, measure }: Look, text: string, font: Font): string[] {
  const room = width - GUTTER - MARGIN;
  return text.split('\n').flatMap((line) => wrapped(line, (part) => measure(part, font) <= room));
}

function cut(lines: readonly string[], most: number): readonly string[] {
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''} …`];
}

/** A shape some pixels further down. */
function moved(shape: Shape, by: number): Shape {
  return shape.is === 'lines'
    ? { ...shape, ends: shape.ends.map(([x1, y1, x2, y2]) => [x1, y1 + by, x2, y2 + by] as const) }
    : { ...shape, y: shape.y + by };
}
