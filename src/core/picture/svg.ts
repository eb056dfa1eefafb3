import { xmlText } from '../../ui/plain.ts';
import {
  BREAK_STROKES,
  type Block,
  type Lines,
  type Picture,
  type Shape,
  type Text,
} from './shapes.ts';
import type { Theme } from './theme.ts';

/** What an SVG file says of itself, for who does not see it. */
export interface Named {
  readonly title: string;
  readonly description: string;
}

/** Share of dots in a dotted line: as long as it is thick, and as far apart. */
const DOTS = 1;

/** A picture as SVG. Its texts are texts, in the order in which they are read. @param named absent in a page, where what holds it says so */
export function svgOf(picture: Picture, theme: Theme, named?: Named): string {
  const { width, height, shapes } = picture;
  const size = attributes({ width, height, viewBox: `0 0 ${width} ${height}` });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${named === undefined ? 'aria-hidden="true"' : 'role="img"'}>`,
    ...(named === undefined
      ? []
      : [
          `<title>${escaped(named.title)}</title>`,
          `<desc>${escaped(named.description)}</desc>`,
          `<rect width="100%" height="100%" fill="${escaped(theme.colour('sheet'))}"/>`,
        ]),
    ...shapes.map((shape) => shapeOf(shape, theme, named === undefined)),
    '</svg>',
  ].join(named === undefined ? '' : '\n');
}

/** A picture as a file. */
export function svgFile(picture: Picture, theme: Theme, named: Named): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgOf(picture, theme, named)}\n`;
}

function shapeOf(shape: Shape, theme: Theme, isInPage: boolean): string {
  switch (shape.is) {
    case 'block':
      return blockOf(shape, theme);
    case 'lines':
      return linesOf(shape, theme);
    case 'break': {
      const { x, y, size, tint } = shape;
      const ends = BREAK_STROKES.map(
        ([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) =>
          [x + size * x1, y + size * y1, x + size * x2, y + size * y2] as const,
      );
      return linesOf({ is: 'lines', ends, tint, width: size / 10 }, theme);
    }
    case 'text':
      return textOf(shape, theme, isInPage);
  }
}

function blockOf({ x, y, width, height, fill, border, notch = 0 }: Block, theme: Theme): string {
  const inset = border === undefined ? 0 : border.width / 2;
  const corners = [
    [x + inset, y + inset],
    [x + width - inset - notch, y + inset],
    ...(notch > 0 ? [[x + width - inset, y + inset + notch]] : []),
    [x + width - inset, y + height - inset],
    [x + inset, y + height - inset],
  ].map(([a = 0, b = 0]) => `${round(a)} ${round(b)}`);
  return `<path ${attributes({
    d: `M${corners.join('L')}Z`,
    fill: fill === null ? 'none' : theme.colour(fill),
    ...(border !== undefined && {
      stroke: theme.colour(border.tint),
      'stroke-width': border.width,
      ...(border.dotted === true && { 'stroke-dasharray': border.width * DOTS }),
    }),
  })}/>`;
}

function linesOf({ ends, tint, width, dotted, opacity }: Lines, theme: Theme): string {
  const d = ends
    .map(([x1, y1, x2, y2]) => `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`)
    .join('');
  return `<path ${attributes({
    ...{ d, fill: 'none', stroke: theme.colour(tint), 'stroke-width': round(width) },
    ...(dotted === true && { 'stroke-dasharray': round(width * DOTS) }),
    ...(opacity !== undefined && { opacity: round(opacity) }),
  })}/>`;
}

function textOf({ role, y, font, align, runs }: Text, theme: Theme, isInPage: boolean): string {
  const head = attributes({
    class: role,
    y: round(y),
    'font-family': theme.faces[font.face],
    'font-size': font.size,
    'font-weight': font.weight,
    ...(font.italic === true && { 'font-style': 'italic' }),
    ...(align === 'end' && { 'text-anchor': 'end' }),
    'xml:space': 'preserve',
    // The page's policy forbids such styles: there the sheets of what holds a picture say so.
    ...(!isInPage && { style: 'white-space:pre;font-variant-ligatures:none' }),
  });
  const spans = runs.map(({ x, text, tint }) => {
    const look = attributes({ x: round(x), fill: theme.colour(tint) });
    return `<tspan ${look}>${escaped(text)}</tspan>`;
  });
  return `<text ${head}>${spans.join('')}</text>`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escaped(String(value))}"`)
    .join(' ');
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
};

function escaped(text: string): string {
  return xmlText(text).replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

function round(value: number): number {
  return Math.round(100 * value) / 100;
}
