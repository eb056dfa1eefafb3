import { describe, expect, it } from 'vitest';
import type { FileSet } from './file-set.ts';
import { FileStore, PIECE_BYTES } from './file-store.ts';
import { MemoryStore } from '../testing/memory-store.ts';

const entry = (letter: string, bytes: number) => ({
  path: `${letter}.bin`,
  bytes,
  sha256: letter.repeat(64),
});

const set = (id: string, revision: string, ...files: FileSet['files']): FileSet => ({
  kind: 'model',
  id,
  source: `https://example.org/models/${id}/`,
  revision,
  files,
});

const SHARED = entry('a', 100);
const LONG = entry('b', PIECE_BYTES + 7);
const ONE = set('one', 'r1', SHARED, LONG);
const TWO = set('two', 'r1', SHARED);

async function filled(): Promise<{ store: MemoryStore; files: FileStore }> {
  const store = new MemoryStore();
  const files = new FileStore(store);
  for (const each of [ONE, TWO]) {
    await files.begin(each);
    for (const file of each.files) {
      const bytes = new Uint8Array(file.bytes).fill(3);
      for (let at = 0; at < file.bytes; at += PIECE_BYTES) await files.keep(file, bytes, at);
    }
    await files.finish(each);
  }
  return { store, files };
}

describe('FileStore', () => {
  it('lists what is kept, whole or not, with its bytes', async () => {
    const { store, files } = await filled();
    const unfinished = set('three', 'r1', entry('c', 3 * PIECE_BYTES));
    await files.begin(unfinished);
    await files.keep(unfinished.files[0]!, new Uint8Array(3 * PIECE_BYTES), PIECE_BYTES);
    expect(await files.list()).toEqual([
      { set: ONE, complete: true, bytes: PIECE_BYTES + 107 },
      { set: TWO, complete: true, bytes: 100 },
      { set: unfinished, complete: false, bytes: PIECE_BYTES },
    ]);
    expect(await files.find(unfinished)).toBeNull();
    // Another visit sees the same.
    expect(await new FileStore(store).list()).toEqual(await files.list());
  });

  it('deletes a set and leaves what another shares', async () => {
    const { store, files } = await filled();
    await files.remove(ONE);
    expect(await files.list()).toEqual([{ set: TWO, complete: true, bytes: 100 }]);
    expect(await files.restore(SHARED, new Uint8Array(100))).toBe(100);
    expect(await files.restore(LONG, new Uint8Array(LONG.bytes))).toBe(0);
    await files.remove(TWO);
    expect(store.map.size).toBe(0);
  });

  it('gives back the pieces up to the first that is missing or of another length', async () => {
    const { store, files } = await filled();
    const into = new Uint8Array(LONG.bytes);
    expect(await files.restore(LONG, into)).toBe(LONG.bytes);
    expect(into.every((byte) => byte === 3)).toBe(true);
    store.map.set(`file/${LONG.sha256}/1`, new Uint8Array(6));
    expect(await files.restore(LONG, into)).toBe(PIECE_BYTES);
    store.map.delete(`file/${LONG.sha256}/0`);
    expect(await files.restore(LONG, into)).toBe(0);
  });

  it('passes over records that it cannot read', async () => {
    const { store, files } = await filled();
    const [key] = [...store.map.keys()].filter((each) => each.startsWith('set/'));
    store.map.set(key!, new TextEncoder().encode('{"version":2}'));
    expect((await files.list()).map((kept) => kept.set.id)).toEqual(['two']);
  });
});
