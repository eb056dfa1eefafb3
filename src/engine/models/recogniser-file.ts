import { type Bits, denseValues, type Matrix, quantise } from '../graph/matrix.ts';
import { readSafetensors, type StoredTensor, writeSafetensors } from '../graph/safetensors.ts';
import {
  bytesOf,
  expectDims,
  floats,
  need,
  readMatrix,
  storeMatrix,
} from '../graph/stored-matrix.ts';
import { fault, FaultError } from '../fault.ts';
import { Recogniser } from '../prompt/recogniser.ts';
import { MOST_SIGNATURE } from '../prompt/signature.ts';
import { headOf, namesOfHead } from '../prompt/usual-names.ts';
import type { ModelFiles } from './checkpoint.ts';
import { asFault } from './format-fault.ts';

/** The file beside a model's weights that tells which function a request asks for, see `Recogniser`. */
export const RECOGNISER_FILE = 'recogniser.safetensors';

/** The tables of a recogniser as they are stored, see `RecogniserTables`. */
export interface StoredRecogniser {
  /** [rows, width] */
  readonly features: Matrix;
  /** [heads, width] */
  readonly heads: Matrix;
  readonly bias: Float32Array;
  readonly names: readonly string[];
}

/**
 * The recogniser among the files of a model's folder; null where there is none.
 * @throws FaultError model-invalid
 */
export function readRecogniser(files: ModelFiles): Recogniser | null {
  const stored = readStoredRecogniser(files);
  if (stored === null) return null;
  const { features, heads, bias, names } = stored;
  return new Recogniser({
    ...{ features: denseValues(features), heads: denseValues(heads) },
    ...{ bias, names },
  });
}

/** @throws FaultError model-invalid */
export function readStoredRecogniser(files: ModelFiles): StoredRecogniser | null {
  const bytes = files.get(RECOGNISER_FILE);
  return bytes === undefined ? null : asFault(() => tablesIn(readSafetensors(bytes)));
}

/** Heads are one text, a line each. */
function tablesIn(tensors: ReadonlyMap<string, StoredTensor>): StoredRecogniser {
  const names = new TextDecoder().decode(need(tensors, 'names').bytes).split('\n');
  const unread = names.find((name) => name !== '' && !isHead(name));
  if (unread !== undefined) {
    const misfit = { at: 'names', expected: 'name(parameters)', received: unread };
    throw new FaultError(
      fault('model-invalid', { why: 'misfit', file: RECOGNISER_FILE, ...misfit }),
    );
  }
  const features = matrixIn(tensors, 'features');
  const bias = need(tensors, 'bias');
  expectDims('bias', bias, [names.length]);
  return {
    names,
    features,
    heads: readMatrix(tensors, 'heads', names.length, features.columns),
    bias: floats('bias', bias),
  };
}

/** Columns of a quantised matrix that share a scale. */
const BLOCK = 32;

/** Whether it is told to a model as it stands. */
function isHead(name: string): boolean {
  const names = namesOfHead(name);
  return names !== null && name === headOf(names) && name.length <= MOST_SIGNATURE;
}

/** A matrix of whatever size. */
function matrixIn(tensors: ReadonlyMap<string, StoredTensor>, name: string): Matrix {
  const quantised = tensors.get(`${name}.qweight`);
  const [rows = 0, columns = 0] = quantised?.dims ?? need(tensors, `${name}.weight`).dims;
  return readMatrix(tensors, name, rows, quantised === undefined ? columns : columns * BLOCK);
}

/** The file, with both matrices quantised where they are not yet. @param bits of a number */
export function writeRecogniser(
  { features, heads, bias, names }: StoredRecogniser,
  bits: Bits,
): Uint8Array<ArrayBuffer> {
  const stored = (name: string, matrix: Matrix): [string, StoredTensor][] =>
    storeMatrix(name, matrix.kind === 'dense' ? quantise(matrix, { bits, block: BLOCK }) : matrix);
  const text = new TextEncoder().encode(names.join('\n'));
  return writeSafetensors(
    new Map<string, StoredTensor>([
      ['bias', { type: 'F32', dims: [bias.length], bytes: bytesOf(bias) }],
      ...stored('features', features),
      ...stored('heads', heads),
      ['names', { type: 'U8', dims: [text.length], bytes: text }],
    ]),
  );
}
