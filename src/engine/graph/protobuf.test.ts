import { describe, expect, it } from 'vitest';
import { ProtoWriter } from './protobuf.ts';

describe('ProtoWriter', () => {
  it('writes the examples of the protobuf documentation', () => {
    expect([...new ProtoWriter().int(1, 150).finish()]).toEqual([0x08, 0x96, 0x01]);
    const text = new ProtoWriter().string(2, 'testing').finish();
    expect([...text]).toEqual([0x12, 7, ...new TextEncoder().encode('testing')]);
    const nested = new ProtoWriter().message(3, (inner) => inner.int(1, 150)).finish();
    expect([...nested]).toEqual([0x1a, 3, 0x08, 0x96, 0x01]);
    const packed = new ProtoWriter().packedInts(6, [3, 270, 86942]).finish();
    expect([...packed]).toEqual([0x32, 6, 0x03, 0x8e, 0x02, 0x9e, 0xa7, 0x05]);
  });

  it('writes negative numbers in ten bytes and floats in four', () => {
    const negative = new ProtoWriter().int(1, -1).finish();
    expect([...negative]).toEqual([0x08, ...new Array<number>(9).fill(0xff), 0x01]);
    expect([...new ProtoWriter().float(2, 1).finish()]).toEqual([0x15, 0, 0, 0x80, 0x3f]);
  });
});
