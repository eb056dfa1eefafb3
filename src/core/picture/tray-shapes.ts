import { glimpseOf, glimpsesOf, MOST_SHARING } from '../../engine/trace/pieces.ts';
import type { OpenChunk, Slot, Written } from '../../engine/trace/standing.ts';
import { words } from '../../words/words.ts';
import { inkOf } from '../canvas/palette.ts';
import { classAt, classify } from '../canvas/syntax.ts';
import { cellText, NEWLINE, shortened } from '../canvas/token-text.ts';
import { type Ahead, rowOf } from '../run/canvas-state.ts';
import { type Drawn, GUTTER, MARGIN, tintOf } from './code-shapes.ts';
import { COLUMN, columnsOf } from './columns.ts';
import type { Look } from './look.ts';
import { type Font, hatch, type Shape, type Tint } from './shapes.ts';

const say = words.canvas;

/** How cells are drawn: the more there are, the smaller. */
interface Cells {
  readonly columns: number;
  readonly height: number;
  readonly gap: number;
  readonly size: number;
}

const NARROW = 560;

function cellsFor(slots: number, width: number): Cells {
  const isNarrow = width < NARROW;
  if (slots > 128) return { columns: isNarrow ? 8 : 16, height: 22, gap: 3, size: 9.5 };
  if (slots > 32) return { columns: 8, height: 34, gap: 5, size: isNarrow ? 10 : 13 };
  return { columns: isNarrow ? 4 : 8, height: 40, gap: 6, size: 14 };
}

/** The open chunk: slot i in cell i. */
export function trayShapes(look: Look, open: OpenChunk, written: readonly Written[]): Drawn {
  const { columns, height, gap, size } = cellsFor(open.slots.length, look.width);
  const width = (look.width - GUTTER - MARGIN - (columns - 1) * gap) / columns;
  const row = rowOf({ written: written.slice(-MOST_SHARING), open });
  const glimpses = glimpsesOf(row, look.palette.vocabulary).slice(-open.slots.length);
  const rows = Math.ceil(open.slots.length / columns);
  const all = rows * (height + gap) - gap;
  const shapes = open.slots.flatMap((slot, i) => {
    const x = GUTTER + (i % columns) * (width + gap);
    const y = Math.floor(i / columns) * (height + gap);
    const glimpse = glimpses[i] ?? { text: '', kind: 'text' as const };
    const box = { x, y, width, height };
    return cellShapes(look, slot, box, {
      text: glimpse.text,
      isPart: glimpse.kind === 'part',
      isSet: look.set.has(open.start + i),
      size,
    });
  });
  const label = look.isSingle ? say.next : say.chunk(open.chunk + 1);
  const step = open.committing ? say.commit : open.step > 0 ? say.step(open.step) : '';
  return {
    shapes: [
      labelText(label, height / 2 + 4, 'ink'),
      ...(look.isSingle || rows < 2 || step === ''
        ? []
        : [labelText(step, height + gap + height / 2 + 4, 'ink2')]),
      ...shapes,
      ...(open.committing
        ? [frame(GUTTER - 5, -5, look.width - GUTTER - MARGIN + 10, all + 10)]
        : []),
    ],
    height: all,
  };
}

/** A chunk that is not open yet, fainter with distance. @param distance from 1 */
export function stripShapes(look: Look, { chunk, size }: Ahead, distance: number): Drawn {
  const columns = size > 16 ? 32 : 16;
  const height = size > 16 ? 13 : 20;
  const gap = size > 16 ? 3 : 4;
  const width = (look.width - GUTTER - MARGIN - (columns - 1) * gap) / columns;
  const opacity = 0.7 * Math.max(0.25, 1 - 0.4 * (distance - 1));
  const shapes = Array.from({ length: size }, (_, i): Shape[] => {
    const x = GUTTER + (i % columns) * (width + gap);
    const y = Math.floor(i / columns) * (height + gap);
    const lines = [...hatch(x, y, width, height), ...outline(x, y, width, height)];
    return [{ is: 'lines', ends: lines, tint: 'hatch', width: 1, opacity }];
  }).flat();
  const rows = Math.ceil(size / columns);
  return {
    shapes: [labelText(say.chunk(chunk + 1), 14, 'ink3'), ...shapes],
    height: rows * (height + gap) - gap,
  };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface CellOf {
  readonly text: string;
  readonly isPart: boolean;
  /** A person puts a token there. */
  readonly isSet: boolean;
  readonly size: number;
}

function cellShapes(look: Look, slot: Slot, box: Box, of: CellOf): Shape[] {
  const { x, y, width, height } = box;
  if (slot.state === 'after-end') {
    return [{ is: 'block', ...box, fill: null, border: { tint: 'edge', width: 1, dotted: true } }];
  }
  if (slot.state === 'masked') return shutter(box, slot.surest);
  const { palette } = look;
  const { token } = slot;
  const kind = palette.mode === 'syntax' ? classAt(classify(of.text), 0, of.text) : 'mark';
  const ink = tintOf(inkOf(palette, token, kind));
  const isEdited = token.edit !== null;
  if (slot.state === 'new') {
    const was =
      token.edit === null ? '' : shortened(glimpseOf(token.edit.previous, palette.vocabulary).text);
    return [
      { is: 'block', ...box, fill: ink, ...(isEdited && { notch: 10 }) },
      ...cellGlyphs(box, of, 'inverse', 700),
      ...(was === '' || height < 34 ? [] : struck(was, box)),
    ];
  }
  const isGiven = slot.state === 'given';
  if (isGiven && of.isSet) {
    return [
      { is: 'block', ...box, fill: null, border: { tint: 'ink', width: 1.5 } },
      ...cellGlyphs(box, of, 'ink', 600),
    ];
  }
  const sill = (at: number, thick: number, dotted = false): Shape => ({
    is: 'lines',
    ends: [[x, y + height - at, x + width, y + height - at]],
    ...{ tint: ink, width: thick, dotted },
  });
  return [
    ...cellGlyphs(box, of, isGiven ? 'ink2' : ink, isGiven ? 400 : 600),
    ...(isEdited ? [sill(1, 1.5), sill(4.5, 1.5)] : [sill(1, 2, isGiven)]),
  ];
}

/** A window with its shutter down to 1 minus the model's surest probability. */
function shutter({ x, y, width, height }: Box, surest: number): Shape[] {
  const down = height * (1 - surest);
  return [
    { is: 'lines', ends: hatch(x, y, width, down), tint: 'hatch', width: 1.1 },
    ...(surest > 0
      ? [
          {
            is: 'lines' as const,
            ends: [[x, y + down, x + width, y + down] as const],
            tint: 'edge',
            width: 1.5,
          },
        ]
      : []),
    { is: 'block', x, y, width, height, fill: null, border: { tint: 'edge', width: 1 } },
  ];
}

/** A token fitted to its cell and set in its middle. */
function cellGlyphs(box: Box, { text, isPart, size }: CellOf, tint: Tint, weight: number): Shape[] {
  const { parts } = cellText(text);
  const columns = parts.reduce<number>(
    (sum, part) => sum + (part === NEWLINE ? 1 / COLUMN : columnsOf(part)),
    0,
  );
  const room = (box.width - 4) / (COLUMN * Math.max(1, columns));
  const fitted = Math.min(size, Math.max(6, room));
  const font: Font = {
    face: 'mono',
    size: Math.round(fitted * 10) / 10,
    weight,
    ...(isPart && { italic: true as const }),
  };
  const shapes: Shape[] = [];
  let x = box.x + (box.width - columns * COLUMN * font.size) / 2;
  const middle = box.y + box.height / 2;
  for (const part of parts) {
    if (part === NEWLINE) {
      shapes.push({ is: 'break', x, y: middle - font.size / 2, size: font.size, tint });
      x += font.size;
      continue;
    }
    const runs = [{ x, text: part, tint }];
    const y = middle + 0.35 * font.size;
    shapes.push({ is: 'text', role: 'cell', y, font, align: 'start', runs });
    x += columnsOf(part) * COLUMN * font.size;
  }
  return shapes;
}

/** What stood in a slot before, in its corner. */
function struck(text: string, { x, y }: Box): Shape[] {
  const font: Font = { face: 'mono', size: 10, weight: 400 };
  const width = COLUMN * font.size * columnsOf(text);
  return [
    {
      ...{ is: 'text', role: 'label', y: y + 11, font, align: 'start' },
      runs: [{ x: x + 5, text, tint: 'inverse' }],
    },
    { is: 'lines', ends: [[x + 5, y + 8, x + 5 + width, y + 8]], tint: 'inverse', width: 1 },
  ];
}

function frame(x: number, y: number, width: number, height: number): Shape {
  return { is: 'lines', ends: outline(x, y, width, height), tint: 'ink', width: 1.5 };
}

function outline(
  x: number,
  y: number,
  width: number,
  height: number,
): [number, number, number, number][] {
  return [
    [x, y, x + width, y],
    [x + width, y, x + width, y + height],
    [x + width, y + height, x, y + height],
    [x, y + height, x, y],
  ];
}

function labelText(text: string, y: number, tint: Tint): Shape {
  const font: Font = { face: 'sans', size: 11.5, weight: tint === 'ink' ? 500 : 400 };
  const runs = [{ x: GUTTER - 10, text, tint }];
  return { is: 'text', role: 'label', y, font, align: 'end', runs };
}
