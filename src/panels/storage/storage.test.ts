import { describe, expect, it } from 'vitest';
import type { KeptSet } from '../../engine/models/file-store.ts';
import { likelyRuntime, modelBytesLeft, runtimeBytesLeft } from '../../core/run/download-size.ts';
import { useStorage } from '../../core/model/storage-store.ts';

const BASE = 'https://example.org/models/';

function kept(bytes: number, complete: boolean, changes: Partial<KeptSet['set']> = {}): KeptSet {
  const set: KeptSet['set'] = {
    kind: 'model',
    id: 'xs',
    source: `${BASE}xs/`,
    revision: 'r1',
    files: [{ path: 'a.bin', bytes: 100, sha256: 'a'.repeat(64) }],
    ...changes,
  };
  return { set, complete, bytes };
}

describe('what is left to download', () => {
  const entry = { id: 'xs', bytes: 100 };

  it('is the whole model, its rest, or nothing', () => {
    expect(modelBytesLeft(entry, BASE, [])).toBe(100);
    expect(modelBytesLeft(entry, BASE, [kept(30, false)])).toBe(70);
    expect(modelBytesLeft(entry, BASE, [kept(30, false), kept(100, true)])).toBe(0);
    // What an earlier, larger revision left.
    expect(modelBytesLeft(entry, BASE, [kept(130, false)])).toBe(0);
  });

  it('does not count another revision', () => {
    const revised = { ...entry, revision: 'r2' };
    expect(modelBytesLeft(revised, BASE, [kept(100, true)])).toBe(100);
    expect(modelBytesLeft(revised, BASE, [kept(100, true, { revision: 'r2' })])).toBe(0);
  });

  it('does not count another model, nor the same name on another site', () => {
    expect(modelBytesLeft(entry, BASE, [kept(100, true, { id: 'other' })])).toBe(100);
    const elsewhere = kept(100, true, { source: 'https://example.com/models/xs/' });
    expect(modelBytesLeft(entry, BASE, [elsewhere])).toBe(100);
  });

  it('counts the runtime of this build alone', () => {
    const file = { bytes: 100, sha256: 'a'.repeat(64) };
    const runtime = kept(60, false, { kind: 'runtime', id: 'wasm' });
    expect(runtimeBytesLeft('wasm', file, [runtime])).toBe(40);
    expect(runtimeBytesLeft('jspi', file, [runtime])).toBe(100);
    expect(runtimeBytesLeft('wasm', { ...file, sha256: 'b'.repeat(64) }, [runtime])).toBe(100);
  });
});

it('shows what the store has after every change', async () => {
  let sets = [kept(100, true), kept(3, false, { id: 'other' })];
  const source = {
    list: () => Promise.resolve(sets),
    remove: ({ id }: KeptSet['set']) => {
      sets = sets.filter(({ set }) => set.id !== id);
      return Promise.resolve();
    },
  };
  await useStorage.getState().open(source, BASE);
  expect(useStorage.getState().sets).toEqual(sets);
  await useStorage.getState().remove(sets[0]!.set);
  expect(useStorage.getState().sets?.map(({ set }) => set.id)).toEqual(['other']);
});

describe('the runtime that a first load brings along', () => {
  it('is none where passes are shaders of our own, and where WebGPU is asked for and is not there', () => {
    expect(likelyRuntime('auto', 'device')).toBeNull();
    expect(likelyRuntime('webgpu', 'device')).toBeNull();
    expect(likelyRuntime('webgpu', 'none')).toBeNull();
  });

  it('is the one for processors where there is no graphics device, or none is wanted', () => {
    expect(likelyRuntime('auto', 'none')).toBe('wasm');
    for (const graphics of ['none', 'software', 'device', null] as const) {
      expect(likelyRuntime('wasm', graphics)).toBe('wasm');
    }
  });

  it('is one for graphics devices on a program that stands in for one', () => {
    expect(likelyRuntime('auto', 'software')).toMatch(/^(jspi|asyncify)$/);
  });
});
