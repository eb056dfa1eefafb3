import type { Matrix } from '../../graph/matrix.ts';
import { packMatrix, type PackedMatrix } from './packed-matrix.ts';

/** A packed matrix on a device. */
export interface DeviceMatrix extends Pick<PackedMatrix, 'rows' | 'columns' | 'bits' | 'block'> {
  readonly words: GPUBuffer;
  readonly scales: GPUBuffer;
}

/** @throws RangeError of a matrix that is not quantised: these shaders read no other */
export function uploadMatrix(device: GPUDevice, label: string, matrix: Matrix): DeviceMatrix {
  if (matrix.kind !== 'quantised') throw new RangeError(`${label} is not quantised`);
  const { words, scales, ...shape } = packMatrix(matrix);
  return {
    ...shape,
    words: upload(device, `${label} words`, words),
    scales: upload(device, `${label} scales`, scales),
  };
}

/** A buffer that shaders read and nobody writes. */
export function upload(
  device: GPUDevice,
  label: string,
  values: Uint32Array<ArrayBuffer> | Float32Array<ArrayBuffer>,
): GPUBuffer {
  const buffer = device.createBuffer({
    label,
    size: values.byteLength,
    usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_DST,
  });
  device.queue.writeBuffer(buffer, 0, values);
  return buffer;
}

/** [context, headSize / 2]: cosine and sine of every position's turns. */
export function turnsOf(
  context: number,
  headSize: number,
  theta: number,
): Float32Array<ArrayBuffer> {
  const half = headSize / 2;
  const turns = new Float32Array(context * half * 2);
  for (let position = 0; position < context; position++) {
    for (let i = 0; i < half; i++) {
      const angle = position * theta ** (-i / half);
      turns.set([Math.cos(angle), Math.sin(angle)], (position * half + i) * 2);
    }
  }
  return turns;
}
