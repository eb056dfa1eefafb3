/** The colours of a GIF: 256 at most, for all of its frames. */

/** How often a colour is seen counts; those seen most are kept as they are. */
const EXACT = 160;
/** One place is kept for what has not changed since the frame before. */
export const SAME = 255;

export type Colour = readonly [red: number, green: number, blue: number];

/** Finds the nearest of some colours for every pixel. */
export class GifColours {
  readonly palette: readonly Colour[];
  /** By colour, as one number: which of the palette. */
  readonly #known = new Map<number, number>();

  /**
   * @param samples pixels of some frames, four bytes each
   * @param reduce makes so many colours of those that are not kept as they are
   */
  constructor(
    samples: readonly Uint8ClampedArray[],
    reduce: (pixels: Uint8ClampedArray, most: number) => readonly Colour[],
  ) {
    const seen = new Map<number, number>();
    for (const sample of samples) {
      const pixels = new Uint32Array(sample.buffer, sample.byteOffset, sample.length >> 2);
      for (const pixel of pixels) seen.set(pixel, (seen.get(pixel) ?? 0) + 1);
    }
    const byCount = [...seen].sort(([, a], [, b]) => b - a).map(([pixel]) => pixel);
    const exact = byCount.slice(0, EXACT).map(colourOf);
    const rest = Uint32Array.from(byCount.slice(EXACT));
    const reduced =
      rest.length === 0 ? [] : reduce(new Uint8ClampedArray(rest.buffer), SAME - EXACT);
    this.palette = [...exact, ...reduced].slice(0, SAME);
  }

  /** Which colour of the palette each pixel is drawn in. @param pixels four bytes each */
  indicesOf(pixels: Uint8ClampedArray): Uint8Array {
    const whole = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length >> 2);
    const indices = new Uint8Array(whole.length);
    for (let i = 0; i < whole.length; i++) {
      const pixel = whole[i] ?? 0;
      let index = this.#known.get(pixel);
      if (index === undefined) {
        index = this.#nearest(colourOf(pixel));
        this.#known.set(pixel, index);
      }
      indices[i] = index;
    }
    return indices;
  }

  #nearest([red, green, blue]: Colour): number {
    let best = 0;
    let least = Infinity;
    for (const [i, [r, g, b]] of this.palette.entries()) {
      const off = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
      if (off < least) {
        best = i;
        least = off;
      }
    }
    return best;
  }
}

/** Pixels are little-endian wherever there is a browser. */
function colourOf(pixel: number): Colour {
  return [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
}

/**
 * What of a frame differs from the one before: the rest becomes SAME. A GIF of few changes is small.
 * @param before of the same length; null for the first frame
 */
export function changesOnly(indices: Uint8Array, before: Uint8Array | null): Uint8Array {
  if (before === null) return indices;
  return indices.map((index, i) => (index === before[i] ? SAME : index));
}
