import type { Matrix } from './matrix.ts';

/** Rows in which kernels like to work: parts begin at multiples of it. */
const STEP = 64;

/**
 * A matrix as several, one below the other, each small enough for a buffer. Nothing is copied.
 * @param rowBytes what a row takes as it is emitted
 * @param mostBytes of a part
 * @returns the matrix itself where it is small enough
 */
export function rowParts(matrix: Matrix, rowBytes: number, mostBytes: number): readonly Matrix[] {
  const { rows } = matrix;
  const most = Math.floor(mostBytes / rowBytes / STEP) * STEP;
  if (rows * rowBytes <= mostBytes || most === 0) return [matrix];
  const count = Math.ceil(rows / most);
  // Parts of one size, but for the last.
  const each = Math.ceil(rows / count / STEP) * STEP;
  const parts: Matrix[] = [];
  for (let begin = 0; begin < rows; begin += each) {
    parts.push(rowsOf(matrix, begin, Math.min(begin + each, rows)));
  }
  return parts;
}

/** Rows `from` up to `to`, as a view. */
export function rowsOf(matrix: Matrix, from: number, to: number): Matrix {
  const { columns } = matrix;
  const rows = to - from;
  if (matrix.kind === 'dense') {
    return { ...matrix, rows, data: matrix.data.subarray(from * columns, to * columns) };
  }
  const { bits, block } = matrix;
  const [rowData, rowScales] = [(columns * bits) / 8, columns / block];
  return {
    ...matrix,
    rows,
    data: matrix.data.subarray(from * rowData, to * rowData),
    scales: matrix.scales.subarray(from * rowScales, to * rowScales),
  };
}
