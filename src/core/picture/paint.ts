import {
  BREAK_STROKES,
  type Block,
  type Lines,
  type Picture,
  type Shape,
  type Text,
} from './shapes.ts';
import { fontText, type Theme } from './theme.ts';

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/**
 * Paints a picture over all of a canvas, its ground first.
 * @param scale pixels of the canvas for one of the picture
 */
export function paint(context: Context, picture: Picture, theme: Theme, scale: number): void {
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.globalAlpha = 1;
  context.fillStyle = theme.colour('sheet');
  context.fillRect(0, 0, picture.width + 1, picture.height + 1);
  // Any space between letters keeps a face from drawing two of them as one sign.
  context.letterSpacing = '0.001px';
  for (const shape of picture.shapes) paintShape(context, shape, theme);
}

function paintShape(context: Context, shape: Shape, theme: Theme): void {
  switch (shape.is) {
    case 'block':
      paintBlock(context, shape, theme);
      return;
    case 'lines':
      paintLines(context, shape, theme);
      return;
    case 'break': {
      const { x, y, size, tint } = shape;
      const ends = BREAK_STROKES.map(
        ([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) =>
          [x + size * x1, y + size * y1, x + size * x2, y + size * y2] as const,
      );
      paintLines(context, { is: 'lines', ends, tint, width: size / 10 }, theme);
      return;
    }
    case 'text':
      paintText(context, shape, theme);
  }
}

function paintBlock(context: Context, block: Block, theme: Theme): void {
  const { x, y, width, height, fill, border, notch = 0 } = block;
  const inset = border === undefined ? 0 : border.width / 2;
  context.beginPath();
  context.moveTo(x + inset, y + inset);
  context.lineTo(x + width - inset - notch, y + inset);
  if (notch > 0) context.lineTo(x + width - inset, y + inset + notch);
  context.lineTo(x + width - inset, y + height - inset);
  context.lineTo(x + inset, y + height - inset);
  context.closePath();
  if (fill !== null) {
    context.fillStyle = theme.colour(fill);
    context.fill();
  }
  if (border === undefined) return;
  context.setLineDash(border.dotted === true ? [border.width] : []);
  context.lineWidth = border.width;
  context.strokeStyle = theme.colour(border.tint);
  context.stroke();
}

function paintLines(context: Context, lines: Lines, theme: Theme): void {
  const { ends, tint, width, dotted, opacity = 1 } = lines;
  context.beginPath();
  for (const [x1, y1, x2, y2] of ends) {
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
  }
  context.setLineDash(dotted === true ? [width] : []);
  context.lineWidth = width;
  context.strokeStyle = theme.colour(tint);
  context.globalAlpha = opacity;
  context.stroke();
  context.globalAlpha = 1;
}

function paintText(context: Context, { y, font, align, runs }: Text, theme: Theme): void {
  context.font = fontText(font, theme);
  context.textAlign = align;
  for (const { x, text, tint } of runs) {
    context.fillStyle = theme.colour(tint);
    context.fillText(text, x, y);
  }
}
