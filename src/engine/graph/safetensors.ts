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

/** @throws FormatError that says what is wrong with the file */
export function readSafetensors(file: Uint8Array): Map<string, StoredTensor> {
  if (file.length < 8) throw new FormatError({ kind: 'no-length' });
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const headerLength = Number(view.getBigUint64(0, true));
  if (headerLength > MAX_HEADER || 8 + headerLength > file.length) {
    throw new FormatError({ kind: 'header-length', header: headerLength, file: file.length });
  }
  const data = file.subarray(8 + headerLength);
  const header = parseHeader(file.subarray(8, 8 + headerLength));
  const tensors = new Map<string, StoredTensor>();
  for (const [name, entry] of Object.entries(header)) {
    if (name !== '__metadata__') tensors.set(name, readEntry(name, entry, data));
  }
  return tensors;
}

/** Tensors are written in the order of the map; the format allows no gaps between them. */
export function writeSafetensors(
  tensors: ReadonlyMap<string, StoredTensor>,
  metadata: Readonly<Record<string, string>> = {},
): Uint8Array<ArrayBuffer> {
  const header: Record<string, unknown> = { __metadata__: metadata };
  let length = 0;
  const offsets: number[] = [];
  for (const [name, tensor] of tensors) {
    offsets.push(length);
    header[name] = {
      dtype: tensor.type,
      shape: tensor.dims,
      data_offsets: [length, length + tensor.bytes.length],
    };
    length += tensor.bytes.length;
  }
  const json = JSON.stringify(header);
  const encoded = new TextEncoder().encode(json.padEnd(Math.ceil(json.length / 8) * 8, ' '));
  const file = new Uint8Array(8 + encoded.length + length);
  new DataView(file.buffer).setBigUint64(0, BigInt(encoded.length), true);
  file.set(encoded, 8);
  let i = 0;
  for (const tensor of tensors.values()) {
    file.set(tensor.bytes, 8 + encoded.length + offsets[i]!);
    i++;
  }
  return file;
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

function readEntry(tensor: string, entry: unknown, data: Uint8Array): StoredTensor {
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
  if (begin > end || end > data.length) {
    throw new FormatError({ kind: 'outside', tensor, begin, end, length: data.length });
  }
  if (end - begin !== expected) {
    throw new FormatError({ kind: 'wrong-length', tensor, length: end - begin, expected });
  }
  return { type: dtype, dims: shape, bytes: data.subarray(begin, end) };
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
