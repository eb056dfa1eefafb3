import { describe, expect, it } from 'vitest';
import { faultOf } from '../fault.ts';
import { readSafetensors, type StoredTensor, writeSafetensors } from '../graph/safetensors.ts';
import {
  readRecogniser,
  readStoredRecogniser,
  RECOGNISER_FILE,
  type StoredRecogniser,
  writeRecogniser,
} from './recogniser-file.ts';

const NAMES = ['', 'countVowels(text)', 'größe(wert)'];

function tables(): StoredRecogniser {
  const matrix = (rows: number, seed: number) => ({
    ...({ kind: 'dense', rows, columns: 32 } as const),
    data: Float32Array.from({ length: rows * 32 }, (_, at) => Math.sin(seed * (at + 1))),
  });
  return {
    features: matrix(64, 1.7),
    heads: matrix(NAMES.length, 0.9),
    bias: Float32Array.of(0, 1, -1),
    names: NAMES,
  };
}

const written = writeRecogniser(tables(), 8);
const filesOf = (bytes: Uint8Array) => new Map([[RECOGNISER_FILE, bytes]]);

function rename(tensors: Map<string, StoredTensor>, names: string): void {
  const bytes = new TextEncoder().encode(names);
  tensors.set('names', { type: 'U8', dims: [bytes.length], bytes });
}

describe('the file of a recogniser', () => {
  it('is none in a folder without it', () => {
    expect(readRecogniser(new Map())).toBeNull();
  });

  it('reads back what was written, and is written alike from that', () => {
    const read = readStoredRecogniser(filesOf(written));
    if (read === null) throw new Error('no tables');
    expect(read).toMatchObject({ names: NAMES, bias: tables().bias });
    expect(read.features).toMatchObject({ rows: 64, columns: 32, bits: 8 });
    expect(writeRecogniser(read, 8)).toEqual(written);
    const found = readRecogniser(filesOf(written))?.recognise('how many', 1);
    expect(NAMES).toContain(found?.head ?? '');
  });

  it.each<[string, (tensors: Map<string, StoredTensor>) => void]>([
    ['no bias', (tensors) => tensors.delete('bias')],
    ['no heads', (tensors) => tensors.delete('heads.qweight')],
    ['no features', (tensors) => tensors.delete('features.scales')],
    ['a name too few', (tensors) => rename(tensors, '\nf(x)')],
    ['a name that is no head', (tensors) => rename(tensors, '\n) { evil(); } //\nf(x)')],
    ['a head in another spelling', (tensors) => rename(tensors, '\nf(x)\r\ng(y)')],
  ])('is invalid with %s', (_, spoil) => {
    const tensors = new Map(readSafetensors(written));
    spoil(tensors);
    let code = 'none';
    try {
      readRecogniser(filesOf(writeSafetensors(tensors)));
    } catch (error) {
      ({ code } = faultOf(error));
    }
    expect(code).toBe('model-invalid');
  });

  it('is invalid where it is cut short', () => {
    expect(() => readRecogniser(filesOf(written.subarray(0, 900)))).toThrow();
  });
});
