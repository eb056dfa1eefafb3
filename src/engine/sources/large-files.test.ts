import { expect, it } from 'vitest';
import { FileStore } from '../models/file-store.ts';
import { type ListedTensor, readSafetensors, writeSafetensorsHead } from '../graph/safetensors.ts';
import { MemoryStore } from '../testing/memory-store.ts';
import { ShardConverter } from './convert.ts';
import { convertSource } from './convert-source.ts';
import type { OpenedSource } from './opened-source.ts';
import { planFiles, readHead } from './weights.ts';

/*
 * A file of more than four gigabytes, whose places no 32 bits hold. Most of it is an output projection that is stored
 * although it is the embedding, which is passed over; two matrices lie behind it.
 */

const LARGE = 5_000_000_000;
const ROWS = 8;
const COLUMNS = 64;
const MATRIX = 2 * ROWS * COLUMNS;

const [before, after] = ['model.embed_tokens.weight', 'model.layers.0.mlp.up_proj.weight'];
const listed = new Map<string, ListedTensor>([
  ['lm_head.weight', { type: 'BF16', dims: [LARGE / 128, 64], begin: 0, end: LARGE }],
  [before, { type: 'BF16', dims: [ROWS, COLUMNS], begin: LARGE, end: LARGE + MATRIX }],
  [after, { type: 'BF16', dims: [ROWS, COLUMNS], begin: LARGE + MATRIX, end: LARGE + 2 * MATRIX }],
]);
const head = writeSafetensorsHead(listed);
const file = {
  path: 'model.safetensors',
  bytes: head.length + LARGE + 2 * MATRIX,
  sha256: null,
} as const;

/** Numbers of bfloat16 that differ from place to place, as bytes. */
const content = (seed: number): Uint8Array =>
  new Uint8Array(
    Uint16Array.from({ length: ROWS * COLUMNS }, (_, i) => 0x3c00 + ((i * 37 + seed) % 512)).buffer,
  );
const [first, second] = [content(1), content(200)];

/** What lies from a place of the file on, in parts. @param end where the connection breaks */
async function* bytesFrom(from: number, end = file.bytes): AsyncGenerator<Uint8Array> {
  const zeros = new Uint8Array(1 << 26);
  const behind = new Uint8Array([...first, ...second]);
  const large = head.length + LARGE;
  for (let at = from; at < end;) {
    const part =
      at < large
        ? zeros.subarray(0, Math.min(zeros.length, large - at))
        : behind.subarray(at - large, end - large);
    yield await Promise.resolve(part);
    at += part.length;
  }
  if (end < file.bytes) throw new Error('cut');
}

/** @param asked told where each stream begins */
function sourceOf(asked: number[], end?: number): OpenedSource {
  return {
    ref: { kind: 'files', name: 'large', files: new Map() },
    ...{ id: 'large', renamedFrom: null, revision: '1', host: '', origins: [] },
    ...{ licence: null, gated: null, files: new Map([[file.path, file]]) },
    read: () => Promise.reject(new Error('no small file')),
    start: (_, count) => Promise.resolve(head.slice(0, count)),
    stream: (_, from) => {
      asked.push(from);
      return bytesFrom(from, end);
    },
  };
}

it('a file of five gigabytes is planned, converted, and gone on with where it was cut', async () => {
  const [planned] = planFiles([await readHead(sourceOf([]), file)], {
    ...{ bits: 8, embeddingBits: 8, isTied: true },
  });
  const ends = planned!.shards.map(({ end }) => end);
  expect(ends).toEqual([head.length + LARGE + MATRIX, file.bytes]);

  const set = {
    kind: 'model',
    id: 'large',
    source: 'files:large',
    revision: '1',
    files: [],
  } as const;
  const store = new FileStore(new MemoryStore());
  const bytes: number[] = [];
  const convert = (source: OpenedSource): ReturnType<typeof convertSource> =>
    convertSource(source, set, new Map(), [planned!], {
      ...{ store, signal: null, onBytes: (at) => bytes.push(at) },
    });
  const asked: number[] = [];
  await expect(convert(sourceOf(asked, file.bytes - 10))).rejects.toThrow('cut');
  const files = await convert(sourceOf(asked));
  expect(asked).toEqual([0, head.length + LARGE + MATRIX]);
  expect(bytes.at(-1)).toBe(file.bytes);

  const whole = new Map([...files.values()].flatMap((part) => [...readSafetensors(part)]));
  for (const [name, weights] of [
    [before, first],
    [after, second],
  ] as const) {
    expect(whole.get(`${name.replace(/\.weight$/, '')}.qweight`)?.bytes).toEqual(levelsOf(weights));
  }
  expect([...whole.keys()].some((name) => name.startsWith('lm_head'))).toBe(false);
});

/** The levels of a matrix, converted from a file that is nothing but it. */
function levelsOf(weights: Uint8Array): Uint8Array | undefined {
  const name = 'model.layers.0.mlp.up_proj.weight';
  const dims = [ROWS, COLUMNS];
  const alone = writeSafetensorsHead(
    new Map([[name, { type: 'BF16', dims, begin: 0, end: MATRIX } as const]]),
  );
  const small = { path: 'a', bytes: alone.length + MATRIX, sha256: null };
  const [planned] = planFiles([{ file: small, head: alone }], {
    ...{ bits: 8, embeddingBits: 8, isTied: true },
  });
  const converter = new ShardConverter(planned!.shards[0]!, 0);
  converter.push(alone);
  converter.push(weights);
  return readSafetensors(converter.file).get('model.layers.0.mlp.up_proj.qweight')?.bytes;
}
