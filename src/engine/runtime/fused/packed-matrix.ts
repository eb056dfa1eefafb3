import { float32FromFloat16Bits } from '../../graph/float16.ts';
import type { Bits, BlockSize, QuantisedMatrix } from '../../graph/matrix.ts';

/**
 * A quantised matrix as the shaders read it: threads side by side compute outputs side by side, so words of the same
 * inputs lie side by side.
 */
export interface PackedMatrix {
  /** Outputs, N. */
  readonly rows: number;
  /** Inputs, K. */
  readonly columns: number;
  readonly bits: Bits;
  readonly block: BlockSize;
  /** [K bits / 32, N]: 32 / bits inputs of an output in a word, the first lowest. */
  readonly words: Uint32Array<ArrayBuffer>;
  /** [K / block, N] */
  readonly scales: Float32Array<ArrayBuffer>;
}

export function packMatrix(matrix: QuantisedMatrix): PackedMatrix {
  const { rows, columns, bits, block, data } = matrix;
  const wordsPerRow = (columns * bits) / 32;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const words = new Uint32Array(wordsPerRow * rows);
  for (let row = 0; row < rows; row++) {
    for (let at = 0; at < wordsPerRow; at++) {
      words[at * rows + row] = view.getUint32((row * wordsPerRow + at) * 4, true);
    }
  }
  const blocks = columns / block;
  const halves = float32FromFloat16Bits(matrix.scales);
  const scales = new Float32Array(blocks * rows);
  for (let row = 0; row < rows; row++) {
    for (let at = 0; at < blocks; at++) scales[at * rows + row] = halves[row * blocks + at]!;
  }
  return { rows, columns, bits, block, words, scales };
}
