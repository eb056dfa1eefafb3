import { FormatError } from './format-error.ts';

/**
 * The safetensors container: eight bytes with the length of a JSON header, the header, the data.
 * Reading checks all that a damaged or hostile file could get wrong before it hands out a view.
 */

const ITEM_BYTES = { F32: 4, F16: 2, BF16: 2, U8: 1, I8: 1, I32: 4, I64: 8 } as const;
export type StoredType = keyof typeof ITEM_BYTES;

export interface StoredTensor {
  readonly type: StoredType;
  readonly dims: readonly number[];
  /** Little-endian values, row-major. A view into the file where it came from one. */
  readonly bytes: Uint8Array;
}

/** Longest header that is read, bytes: a guard against a length that is not one. */
const MAX_HEADER = 16 * 1024 * 1024;

/** A tensor as the header of a file lists it. */
export interface ListedTensor {
  readonly type: StoredType;
  readonly dims: readonly number[];
  /** First byte and the one behind the last, counted from the first behind the header. */
  readonly begin: number;
  readonly end: number;
}

/** @throws FormatError that says what is wrong with the file */
export function readSafetensors(file: Uint8Array): Map<string, StoredTensor> {
  const dataAt = safetensorsDataAt(file, file.length);
  const tensors = new Map<string, StoredTensor>();
  for (const [name, listed] of readSafetensorsHeader(file.subarray(0, dataAt), file.length)) {
    const { type, dims, begin, end } = listed;
    tensors.set(name, { type, dims, bytes: file.subarray(dataAt + begin, dataAt + end) });
  }
  return tensors;
}

/**
 * Where the tensors of a file begin.
 * @param start at least the first eight bytes
 * @param fileBytes length of the whole file
 * @throws FormatError
 */
export function safetensorsDataAt(start: Uint8Array, fileBytes: number): number {
  if (start.length < 8) throw new FormatError({ kind: 'no-length' });
  const view = new DataView(start.buffer, start.byteOffset, start.byteLength);
  const header = Number(view.getBigUint64(0, true));
  if (header > MAX_HEADER || 8 + header > fileBytes) {
    throw new FormatError({ kind: 'header-length', header, file: fileBytes });
  }
  return 8 + header;
}

/**
 * Reads the header alone, as of a file that is still on its way.
 * @param head the bytes before the tensors
 * @param fileBytes length of the whole file
 * @throws FormatError that says what is wrong with it
 */
export function readSafetensorsHeader(
  head: Uint8Array,
  fileBytes: number,
): Map<string, ListedTensor> {
  const tensors = new Map<string, ListedTensor>();
  for (const [name, entry] of Object.entries(parseHeader(head.subarray(8)))) {
    if (name !== '__metadata__') tensors.set(name, readEntry(name, entry, fileBytes - head.length));
  }
  return tensors;
}

/** Tensors are written in the order of the map; the format allows no gaps between them. */
export function writeSafetensors(
  tensors: ReadonlyMap<string, StoredTensor>,
  metadata: Readonly<Record<string, string>> = {},
): Uint8Array<ArrayBuffer> {
  const listed = new Map<string, ListedTensor>();
  let length = 0;
  for (const [name, { type, dims, bytes }] of tensors) {
    listed.set(name, { type, dims, begin: length, end: length + bytes.length });
    length += bytes.length;
  }
  const head = writeSafetensorsHead(listed, metadata);
  const file = new Uint8Array(head.length + length);
  file.set(head);
  for (const [name, { bytes }] of tensors) file.set(bytes, head.length + listed.get(name)!.begin);
  return file;
}

/** What stands before the tensors of a file: a multiple of eight bytes. */
export function writeSafetensorsHead(
  tensors: ReadonlyMap<string, ListedTensor>,
  metadata: Readonly<Record<string, string>> = {},
): Uint8Array<ArrayBuffer> {
  const header: Record<string, unknown> = { __metadata__: metadata };
  for (const [name, { type, dims, begin, end }] of tensors) {
    header[name] = { dtype: type, shape: dims, data_offsets: [begin, end] };
  }
  const json = new TextEncoder().encode(JSON.stringify(header));
  // JSON may end in blanks.
  const head = new Uint8Array(8 + Math.ceil(json.length / 8) * 8).fill(' '.charCodeAt(0));
  new DataView(head.buffer).setBigUint64(0, BigInt(head.length - 8), true);
  head.set(json, 8);
  return head;
}

/** Bytes of one value. */
export function itemBytes(type: StoredType): number {
  return ITEM_BYTES[type];
}

function parseHeader(bytes: Uint8Array): Record<string, unknown> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new FormatError({ kind: 'header-not-json' }, { cause });
  }
  if (!isRecord(parsed)) throw new FormatError({ kind: 'header-no-object' });
  return parsed;
}

function readEntry(tensor: string, entry: unknown, length: number): ListedTensor {
  if (!isRecord(entry)) throw new FormatError({ kind: 'no-description', tensor });
  const { dtype, shape, data_offsets: offsets } = entry;
  if (!isStoredType(dtype))
    throw new FormatError({ kind: 'unknown-type', tensor, type: String(dtype) });
  if (!isSizes(shape)) throw new FormatError({ kind: 'bad-shape', tensor });
  if (!isSizes(offsets) || offsets.length !== 2) {
    throw new FormatError({ kind: 'bad-offsets', tensor });
  }
  const [begin, end] = [offsets[0]!, offsets[1]!];
  const expected = shape.reduce((product, size) => product * size, ITEM_BYTES[dtype]);
  if (begin > end || end > length) {
    throw new FormatError({ kind: 'outside', tensor, begin, end, length });
  }
  if (end - begin !== expected) {
    throw new FormatError({ kind: 'wrong-length', tensor, length: end - begin, expected });
  }
  return { type: dtype, dims: shape, begin, end };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isStoredType(value: unknown): value is StoredType {
  return typeof value === 'string' && Object.hasOwn(ITEM_BYTES, value);
}

function isSizes(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((item) => Number.isSafeInteger(item) && item >= 0);
}
