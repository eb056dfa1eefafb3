import { describe, expect, it } from 'vitest';
import { FormatError } from './format-error.ts';
import { readSafetensors, writeSafetensors, type StoredTensor } from './safetensors.ts';

const tensors = new Map<string, StoredTensor>([
  ['a', { type: 'U8', dims: [3], bytes: Uint8Array.of(1, 2, 3) }],
  ['ünïcode', { type: 'F32', dims: [1, 2], bytes: Uint8Array.from({ length: 8 }, (_, i) => i) }],
]);

/** A file with the given header and data. */
function file(header: string, data: number): Uint8Array {
  const bytes = new TextEncoder().encode(header);
  const out = new Uint8Array(8 + bytes.length + data);
  new DataView(out.buffer).setBigUint64(0, BigInt(bytes.length), true);
  out.set(bytes, 8);
  return out;
}

const entry = (dtype: unknown, shape: unknown, offsets: unknown): string =>
  JSON.stringify({ x: { dtype, shape, data_offsets: offsets } });

describe('safetensors', () => {
  it('reads what it wrote', () => {
    const back = readSafetensors(writeSafetensors(tensors, { format: 'pt' }));
    expect([...back.keys()]).toEqual([...tensors.keys()]);
    for (const [name, tensor] of tensors) {
      expect(back.get(name)?.dims).toEqual(tensor.dims);
      expect(back.get(name)?.type).toBe(tensor.type);
      expect([...back.get(name)!.bytes]).toEqual([...tensor.bytes]);
    }
  });

  it.each([
    ['nothing', new Uint8Array(4)],
    ['a header longer than the file', new Uint8Array(8).fill(255)],
    ['a header that is not JSON', file('{"x":', 0)],
    ['a header that is a list', file('[]', 0)],
    ['an unknown type', file(entry('F8', [4], [0, 4]), 4)],
    ['a negative size', file(entry('U8', [-4], [0, 4]), 4)],
    ['offsets past the end', file(entry('U8', [8], [0, 8]), 4)],
    ['offsets that run backwards', file(entry('U8', [0], [4, 0]), 4)],
    ['fewer bytes than the shape takes', file(entry('F32', [2], [0, 4]), 4)],
    ['one offset', file(entry('U8', [4], [4]), 4)],
    ['no description', file('{"x":3}', 4)],
  ])('refuses %s', (_, bytes) => {
    expect(() => readSafetensors(bytes)).toThrow(FormatError);
  });

  it('refuses a file that was cut off anywhere in its data', () => {
    const whole = writeSafetensors(tensors);
    for (let length = 0; length < whole.length; length++) {
      expect(() => readSafetensors(whole.subarray(0, length))).toThrow(FormatError);
    }
  });
});
