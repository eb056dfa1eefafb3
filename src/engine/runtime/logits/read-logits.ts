import { fault, FaultError } from '../../fault.ts';
import { numberFromFloat16 } from '../../graph/float16.ts';
import type { Logits } from './logits-model.ts';

/** What runtimes and libraries call a tensor. */
interface Tensorial {
  readonly type: string;
  readonly dims: readonly number[];
  readonly data: unknown;
}

/**
 * The logits among what a model gave out.
 * @param output named tensors, one of them `logits`, [1, rows, vocabulary]
 * @param rows how many ids went in
 * @throws FaultError model-invalid where there is none, or none for each id
 */
export function readLogits(output: unknown, rows: number): Logits {
  const found = isRecord(output) ? output['logits'] : undefined;
  if (!isTensorial(found)) throw new FaultError(fault('model-invalid', { why: 'no-logits' }));
  const { dims, data, type } = found;
  const [batch, count, vocabulary = 0] = dims;
  if (dims.length !== 3 || batch !== 1 || count !== rows || vocabulary < 1) {
    throw new FaultError(fault('model-invalid', { why: 'logits-shape', dims: [...dims], rows }));
  }
  return { values: floatsOf(data, type), vocabulary };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isTensorial(value: unknown): value is Tensorial {
  return isRecord(value) && Array.isArray(value['dims']) && typeof value['type'] === 'string';
}

function floatsOf(data: unknown, type: string): Float32Array {
  if (data instanceof Float32Array) return data;
  if (type === 'float16' && ArrayBuffer.isView(data)) return fromHalves(data);
  throw new FaultError(fault('model-invalid', { why: 'no-logits' }));
}

/** Runtimes hand halves out as what the engine calls them, or as their bits. */
function fromHalves({ buffer, byteOffset, byteLength }: ArrayBufferView): Float32Array {
  const bits = new Uint16Array(buffer, byteOffset, byteLength / 2);
  return Float32Array.from(bits, numberFromFloat16);
}
