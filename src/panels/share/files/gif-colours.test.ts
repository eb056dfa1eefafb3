import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOnly, type Colour, GifColours, SAME } from './gif-colours.ts';

function pixelsOf(colours: readonly Colour[]): Uint8ClampedArray {
  return Uint8ClampedArray.from(colours.flatMap((colour) => [...colour, 255]));
}

const none = (): readonly Colour[] => [];

describe('GifColours', () => {
  it('keeps what is seen most as it is, and finds the nearest for the rest', () => {
    const seen: Colour[] = [
      ...Array.from({ length: 5 }, (): Colour => [253, 254, 254]),
      [20, 25, 28],
    ];
    const colours = new GifColours([pixelsOf(seen)], none);
    expect(colours.palette).toEqual([
      [253, 254, 254],
      [20, 25, 28],
    ]);
    expect([
      ...colours.indicesOf(
        pixelsOf([
          [20, 25, 28],
          [250, 250, 250],
          [0, 0, 0],
        ]),
      ),
    ]).toEqual([1, 0, 1]);
  });

  it('has room for one more place, however many colours there are', () => {
    const many = Array.from({ length: 4000 }, (_, i): Colour => [i & 255, i >> 8, 7]);
    const colours = new GifColours([pixelsOf(many)], (pixels, most) =>
      Array.from({ length: most }, (_, i): Colour => [
        pixels[4 * i] ?? 0,
        pixels[4 * i + 1] ?? 0,
        7,
      ]),
    );
    expect(colours.palette.length).toBe(SAME);
    expect(Math.max(...colours.indicesOf(pixelsOf(many)))).toBeLessThan(SAME);
  });
});

it('frames of changes alone, one upon the other, are the frames', () => {
  const frame = fc.uint8Array({ minLength: 12, maxLength: 12, max: SAME - 1 });
  fc.assert(
    fc.property(fc.array(frame, { minLength: 1, maxLength: 6 }), (frames) => {
      let shown = new Uint8Array(12);
      let before: Uint8Array | null = null;
      for (const each of frames) {
        const changes = changesOnly(each, before);
        shown = Uint8Array.from(shown, (old, i) => (changes[i] === SAME ? old : (changes[i] ?? 0)));
        expect([...shown]).toEqual([...each]);
        before = each;
      }
    }),
  );
});
