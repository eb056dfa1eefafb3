import { FormatError } from '../graph/format-error.ts';
import type { Quantisation } from '../graph/matrix.ts';
import { type ListedTensor, readSafetensorsHeader } from '../graph/safetensors.ts';
import type { KeptBits } from './description.ts';
import { layoutOf, type KeptTensor, type ShardLayout } from './shard-layout.ts';

/** How a model is to be kept. */
export interface Keep {
  readonly bits: KeptBits;
  /** Of the embedding and the output projection, the most sensitive. */
  readonly embeddingBits: KeptBits;
  /** Whether the output projection is the embedding: then one that is stored all the same is left out. */
  readonly isTied: boolean;
}

/** Inputs that share a scale. */
export const BLOCK = 32;

/** As every family here names them. */
const EMBEDDING = /(^|\.)embed_tokens\.weight$/;
const HEAD = /(^|\.)lm_head\.weight$/;

/** A tensor in a source file, and what becomes of it. */
export interface PlannedTensor {
  readonly name: string;
  /** First byte of the file that is of it, and the one behind the last. */
  readonly begin: number;
  readonly end: number;
  readonly type: ListedTensor['type'];
  readonly dims: readonly number[];
  /** raw: as it is. floats: as 32-bit floats. drop: left out. */
  readonly as: 'raw' | 'floats' | 'drop' | Quantisation;
}

/**
 * What one converted file is made of: a few tensors that lie one behind the other in a source file, up to and with a
 * matrix. Each is kept as soon as it is whole, so a download that is cut off goes on at the tensor that it was cut in.
 */
export interface PlannedShard {
  readonly tensors: readonly PlannedTensor[];
  /** Byte of the source file behind all that it is made of. */
  readonly end: number;
  readonly layout: ShardLayout;
}

/**
 * Plans what becomes of a source file.
 * @param head the file's bytes before its tensors
 * @param fileBytes length of the whole file
 * @throws FormatError that says what is wrong with the header
 */
export function planFile(head: Uint8Array, fileBytes: number, keep: Keep): PlannedShard[] {
  const listed = [...readSafetensorsHeader(head, fileBytes)].toSorted(
    ([, a], [, b]) => a.begin - b.begin || a.end - b.end,
  );
  const shards: PlannedShard[] = [];
  let waiting: PlannedTensor[] = [];
  const close = (end: number): void => {
    shards.push({ tensors: waiting, end, layout: layoutOf(waiting.flatMap(keptOf)) });
    waiting = [];
  };
  let before = 0;
  for (const [name, { type, dims, begin, end }] of listed) {
    // What overlaps could not be read in one go, and the format forbids it.
    if (begin < before) throw new FormatError({ kind: 'bad-offsets', tensor: name });
    before = end;
    const as = becomes(name, type, dims, keep);
    waiting.push({ name, type, dims, begin: head.length + begin, end: head.length + end, as });
    // Vectors ride along with the matrix behind them: a file of its own for each would be too many.
    if (as !== 'drop' && dims.length > 1) close(head.length + end);
  }
  // What lies behind the last matrix, gaps included, so that the checksum takes in all of the file.
  if (waiting.length > 0) close(fileBytes);
  const last = shards.pop();
  if (last !== undefined) shards.push({ ...last, end: fileBytes });
  return shards;
}

function becomes(
  name: string,
  type: ListedTensor['type'],
  dims: readonly number[],
  { bits, embeddingBits, isTied }: Keep,
): PlannedTensor['as'] {
  if (isTied && HEAD.test(name)) return 'drop';
  if (type !== 'F32' && type !== 'F16' && type !== 'BF16') return 'raw';
  const [, columns = 0] = dims;
  const isMatrix = dims.length === 2 && name.endsWith('.weight');
  const wanted = EMBEDDING.test(name) || HEAD.test(name) ? embeddingBits : bits;
  if (wanted === 32) return 'raw';
  return isMatrix && columns > 0 && columns % BLOCK === 0
    ? { bits: wanted, block: BLOCK }
    : 'floats';
}

/** The tensors that a planned one is kept as, in the form that `graph/stored-matrix.ts` reads. */
export function keptOf({ name, type, dims, as }: PlannedTensor): KeptTensor[] {
  if (as === 'drop') return [];
  if (as === 'raw') return [{ name, type, dims }];
  if (as === 'floats') return [{ name, type: 'F32', dims }];
  const [rows = 0, columns = 0] = dims;
  const base = name.replace(/\.weight$/, '');
  const blocks = [rows, columns / as.block];
  return [
    { name: `${base}.scales`, type: 'F16', dims: blocks },
    { name: `${base}.qweight`, type: 'U8', dims: [...blocks, (as.block * as.bits) / 8] },
  ];
}
