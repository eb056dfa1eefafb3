/** What is used of a package that brings no types. */
declare module 'gifenc/dist/gifenc.esm.js' {
  type Colour = readonly [red: number, green: number, blue: number];

  interface FrameOptions {
    /** Of the first frame; later ones have the same. */
    readonly palette?: readonly Colour[];
    readonly transparent?: boolean;
    readonly transparentIndex?: number;
    /** Milliseconds. */
    readonly delay?: number;
    /** 0: for ever. */
    readonly repeat?: number;
    /** 1: what is drawn stays. */
    readonly dispose?: number;
  }

  interface Encoder {
    writeFrame(indices: Uint8Array, width: number, height: number, options: FrameOptions): void;
    finish(): void;
    bytes(): Uint8Array<ArrayBuffer>;
  }

  export function GIFEncoder(): Encoder;

  export function quantize(
    pixels: Uint8ClampedArray,
    most: number,
    options?: { readonly format: 'rgb565' },
  ): [number, number, number][];
}
