import { BlockQuantiser } from '../graph/block-quantiser.ts';
import { float32FromFloat16Bits } from '../graph/float16.ts';
import type { Quantisation } from '../graph/matrix.ts';
import { itemBytes } from '../graph/safetensors.ts';
import { keptOf, type PlannedShard, type PlannedTensor } from './tensor-plan.ts';

/** Values that are widened and quantised at a time: they stay in the processor's cache. */
const AT_A_TIME = 1 << 14;

/**
 * Makes a converted file of the bytes of a source file, as they come. Holds what it makes, and a few kilobytes of what
 * it makes it of.
 */
export class ShardConverter {
  readonly #plan: PlannedShard;
  readonly #file: Uint8Array<ArrayBuffer>;
  /** Byte of the source file that comes next. */
  #at: number;
  /** Tensor that it belongs to, or lies before. */
  #index = 0;
  #sink: Sink | null = null;

  /** @param from byte of the source file that comes first */
  constructor(plan: PlannedShard, from: number) {
    this.#plan = plan;
    this.#at = from;
    this.#file = new Uint8Array(plan.layout.bytes);
    this.#file.set(plan.layout.head);
  }

  /**
   * Takes what comes next of the source file.
   * @returns how many of the bytes were of this shard; fewer than all once it is whole
   */
  push(bytes: Uint8Array): number {
    let used = 0;
    while (used < bytes.length && this.#at < this.#plan.end) {
      const tensor = this.#tensor();
      // Gaps, and what lies behind the last tensor, are passed over.
      const next = tensor === null ? this.#plan.end : tensor.begin;
      const isInside = tensor !== null && this.#at >= tensor.begin;
      const end = isInside ? tensor.end : next;
      const part = bytes.subarray(used, used + Math.min(bytes.length - used, end - this.#at));
      if (isInside) {
        this.#sink ??= sinkFor(tensor, this.#plan, this.#file);
        this.#sink.push(part);
      }
      used += part.length;
      this.#at += part.length;
    }
    return used;
  }

  /** Whether nothing is missing any more. */
  get isWhole(): boolean {
    return this.#at >= this.#plan.end;
  }

  /** The file, once it is whole. */
  get file(): Uint8Array<ArrayBuffer> {
    return this.#file;
  }

  /** The tensor that the next byte is of, or that comes after it; those that are done go. */
  #tensor(): PlannedTensor | null {
    for (; ; this.#index++) {
      const tensor = this.#plan.tensors[this.#index];
      if (tensor === undefined) return null;
      if (this.#at < tensor.end) return tensor;
      this.#sink = null;
    }
  }
}

/** Takes the bytes of one tensor. */
interface Sink {
  push(bytes: Uint8Array): void;
}

function sinkFor(
  tensor: PlannedTensor,
  { layout }: PlannedShard,
  file: Uint8Array<ArrayBuffer>,
): Sink {
  const offsets = keptOf(tensor).map(({ name }) => layout.offsets.get(name)!);
  const [first = 0, second = 0] = offsets;
  if (tensor.as === 'drop') return { push: () => undefined };
  if (tensor.as === 'raw') return new RawSink(file, first);
  const count = (tensor.end - tensor.begin) / itemBytes(tensor.type);
  const values =
    tensor.as === 'floats'
      ? new FloatsOut(new Float32Array(file.buffer, first, count))
      : new QuantisedOut(tensor.as, {
          scales: new Uint16Array(file.buffer, first, count / tensor.as.block),
          data: file.subarray(second),
        });
  return new WideningSink(tensor.type, tensor.end - tensor.begin, values);
}

/** Copies. */
class RawSink implements Sink {
  readonly #file: Uint8Array;
  #at: number;

  constructor(file: Uint8Array, at: number) {
    this.#file = file;
    this.#at = at;
  }

  push(bytes: Uint8Array): void {
    this.#file.set(bytes, this.#at);
    this.#at += bytes.length;
  }
}

/** Takes 32-bit floats, in portions of `AT_A_TIME` but for the last. */
interface Values {
  take(values: Float32Array): void;
}

class FloatsOut implements Values {
  readonly #out: Float32Array;
  #at = 0;

  constructor(out: Float32Array) {
    this.#out = out;
  }

  take(values: Float32Array): void {
    this.#out.set(values, this.#at);
    this.#at += values.length;
  }
}

interface QuantisedBytes {
  readonly scales: Uint16Array;
  readonly data: Uint8Array;
}

class QuantisedOut implements Values {
  readonly #quantiser: BlockQuantiser;
  readonly #block: number;
  readonly #out: QuantisedBytes;
  #at = 0;

  constructor(quantisation: Quantisation, out: QuantisedBytes) {
    this.#quantiser = new BlockQuantiser(quantisation);
    this.#block = quantisation.block;
    this.#out = out;
  }

  take(values: Float32Array): void {
    const { data, scales } = this.#out;
    this.#quantiser.write(values, data, scales, this.#at);
    this.#at += values.length / this.#block;
  }
}

/** Gathers bytes until there are enough values, and makes 32-bit floats of them. */
class WideningSink implements Sink {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #floats = new Float32Array(AT_A_TIME);
  readonly #widen: (values: number) => Float32Array;
  readonly #itemBytes: number;
  readonly #values: Values;
  readonly #tensorBytes: number;
  #filled = 0;
  #taken = 0;

  constructor(type: PlannedTensor['type'], tensorBytes: number, values: Values) {
    this.#itemBytes = itemBytes(type);
    this.#tensorBytes = tensorBytes;
    this.#bytes = new Uint8Array(AT_A_TIME * this.#itemBytes);
    this.#values = values;
    this.#widen = widening(type, this.#bytes, this.#floats);
  }

  push(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) {
      const part = bytes.subarray(at, at + this.#bytes.length - this.#filled);
      this.#bytes.set(part, this.#filled);
      this.#filled += part.length;
      this.#taken += part.length;
      at += part.length;
      if (this.#filled === this.#bytes.length || this.#taken === this.#tensorBytes) this.#flush();
    }
  }

  #flush(): void {
    this.#values.take(this.#widen(this.#filled / this.#itemBytes));
    this.#filled = 0;
  }
}

/** Makes 32-bit floats of the first so many values in a buffer. */
function widening(
  type: PlannedTensor['type'],
  from: Uint8Array<ArrayBuffer>,
  to: Float32Array<ArrayBuffer>,
): (values: number) => Float32Array {
  if (type === 'F32') {
    const floats = new Float32Array(from.buffer);
    return (values) => floats.subarray(0, values);
  }
  const halves = new Uint16Array(from.buffer);
  if (type === 'F16') {
    return (values) => float32FromFloat16Bits(halves.subarray(0, values));
  }
  // A bfloat16 is the upper half of a 32-bit float.
  const bits = new Uint32Array(to.buffer);
  return (values) => {
    for (let i = 0; i < values; i++) bits[i] = halves[i]! << 16;
    return to.subarray(0, values);
  };
}
