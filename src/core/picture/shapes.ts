/**
 * A picture as a list of what is drawn, back to front: what makes SVG of it and what paints it read the same list, so
 * a run looks the same in every kind of file. Lengths are CSS pixels from the upper left corner.
 */

/** A colour by the name that the page's style sheets have for it, without the dashes: "ink", "o3". */
export type Tint = string;

export interface Block {
  readonly is: 'block';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Null for none. */
  readonly fill: Tint | null;
  /** Inside of the box; absent for none. */
  readonly border?: { readonly tint: Tint; readonly width: number; readonly dotted?: boolean };
  /** What its upper right corner lacks, in pixels along each side. */
  readonly notch?: number;
}

/** Straight lines of one colour. */
export interface Lines {
  readonly is: 'lines';
  /** x and y of the ends of each. */
  readonly ends: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[];
  readonly tint: Tint;
  readonly width: number;
  readonly dotted?: boolean;
  /** 0 to 1; absent for 1. */
  readonly opacity?: number;
}

/** The sign for a line break within a token, in a square. */
export interface Break {
  readonly is: 'break';
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly tint: Tint;
}

/** What a text is, for whoever reads it out of a file. */
export type TextRole = 'prompt' | 'code' | 'cell' | 'label' | 'caption';

export interface Text {
  readonly is: 'text';
  readonly role: TextRole;
  readonly y: number;
  readonly font: Font;
  /** Which side of the text its `x` is. */
  readonly align: 'start' | 'end';
  /** Blanks are drawn as they are. */
  readonly runs: readonly TextRun[];
}

export interface TextRun {
  readonly x: number;
  readonly text: string;
  readonly tint: Tint;
}

export interface Font {
  readonly face: 'mono' | 'sans';
  readonly size: number;
  readonly weight: number;
  readonly italic?: true;
}

export type Shape = Block | Lines | Break | Text;

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** How wide a text is in a font, in pixels. */
export type Measure = (text: string, font: Font) => number;

/** Side of the hatch's pattern. */
const HATCH = 6;

/** The hatch of a shutter over a box, cut at its sides. */
export function hatch(x: number, y: number, width: number, height: number): Lines['ends'] {
  const ends: [number, number, number, number][] = [];
  for (let sum = HATCH; sum < width + height; sum += HATCH) {
    ends.push([
      x + Math.max(0, sum - height),
      y + Math.min(sum, height),
      x + Math.min(sum, width),
      y + Math.max(0, sum - width),
    ]);
  }
  return ends;
}

/** Strokes of the sign for a line break, in a square of side 1. */
export const BREAK_STROKES = [
  [13, 3, 13, 9],
  [13, 9, 3.5, 9],
  [6.5, 5.5, 3, 9],
  [3, 9, 6.5, 12.5],
].map((stroke) => stroke.map((at) => at / 16)) as readonly (readonly number[])[];
