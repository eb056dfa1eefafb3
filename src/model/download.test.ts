import { describe, expect, it } from 'vitest';
import type { ByteStore } from './byte-store.ts';
import { downloadModel, fetchModelIndex, sha256Of, type DownloadProgress } from './download.ts';

const BASE = 'https://example.org/app/models';
const weights = Uint8Array.from({ length: 5000 }, (_, i) => i % 251);
const config = new TextEncoder().encode('{"a":1}');

type Answer = () => Response;

async function manifest(): Promise<string> {
  const entry = async (path: string, bytes: Uint8Array<ArrayBuffer>) => ({
    path,
    bytes: bytes.length,
    sha256: await sha256Of(bytes),
  });
  const files = [await entry('config.json', config), await entry('model.safetensors', weights)];
  return JSON.stringify({ version: 1, id: 'xs', revision: 'abc', files });
}

/** A server with the model's folder; `changes` replaces answers by path. */
async function server(changes: Record<string, Answer> = {}) {
  const list = await manifest();
  const answers: Record<string, Answer> = {
    '/app/models/xs/manifest.json': () => new Response(list),
    '/app/models/xs/config.json': () => new Response(config),
    '/app/models/xs/model.safetensors': () => new Response(weights),
    ...changes,
  };
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    asked.push(pathname);
    init?.signal?.throwIfAborted();
    const answer = answers[pathname] ?? (() => new Response('not found', { status: 404 }));
    return Promise.resolve().then(answer);
  };
  return { fetch, asked };
}

class MemoryStore implements ByteStore {
  readonly map = new Map<string, Uint8Array<ArrayBuffer>>();
  get = (key: string) => Promise.resolve(this.map.get(key) ?? null);
  put = (key: string, bytes: Uint8Array<ArrayBuffer>) => {
    this.map.set(key, bytes);
    return Promise.resolve();
  };
  remove = (key: string) => {
    this.map.delete(key);
    return Promise.resolve();
  };
}

const html: Answer = () =>
  new Response('<!doctype html>', { headers: { 'content-type': 'text/html; charset=utf-8' } });

describe('downloadModel', () => {
  it('fetches and verifies every file, with progress that never falls', async () => {
    const { fetch } = await server();
    const progress: DownloadProgress[] = [];
    const model = await downloadModel(BASE, 'xs', { fetch, onProgress: (at) => progress.push(at) });
    expect([...model.files.get('model.safetensors')!]).toEqual([...weights]);
    expect(model.manifest.revision).toBe('abc');
    const loaded = progress.map((at) => at.loadedBytes);
    expect(loaded).toEqual(loaded.toSorted((a, b) => a - b));
    expect(progress.at(-1)).toEqual({ phase: 'verify', loadedBytes: 5007, totalBytes: 5007 });
  });

  const file = '/app/models/xs/model.safetensors';
  const list = '/app/models/xs/manifest.json';
  it.each<[string, Record<string, Answer>, string]>([
    ['no manifest', { [list]: () => new Response('', { status: 404 }) }, 'model-missing'],
    ['the start page for a manifest', { [list]: html }, 'model-missing'],
    [
      'a start page that says it is JSON',
      { [list]: () => new Response('<html>') },
      'model-missing',
    ],
    ['a missing shard', { [file]: () => new Response('', { status: 404 }) }, 'model-missing'],
    ['the start page for a shard', { [file]: html }, 'model-missing'],
    ['a manifest that is no JSON', { [list]: () => new Response('{"ver') }, 'model-invalid'],
    ['a manifest of another kind', { [list]: () => new Response('{}') }, 'model-invalid'],
    ['a shard cut off', { [file]: () => new Response(weights.slice(0, 4000)) }, 'model-invalid'],
    ['a shard too long', { [file]: () => new Response(new Uint8Array(5001)) }, 'model-invalid'],
    ['other bytes', { [file]: () => new Response(new Uint8Array(5000)) }, 'model-invalid'],
    ['an overloaded server', { [file]: () => new Response('', { status: 503 }) }, 'network'],
    [
      'no connection',
      {
        [file]: () => {
          throw new TypeError('failed to fetch');
        },
      },
      'network',
    ],
  ])('names its fault: %s', async (_, changes, code) => {
    const { fetch } = await server(changes);
    await expect(downloadModel(BASE, 'xs', { fetch })).rejects.toMatchObject({ fault: { code } });
  });

  it('refuses a manifest whose paths lead out of the folder', async () => {
    const evil = (await manifest()).replace('config.json', '../config.json');
    const { fetch } = await server({ [list]: () => new Response(evil) });
    const attempt = downloadModel(BASE, 'xs', { fetch });
    await expect(attempt).rejects.toMatchObject({ fault: { code: 'model-invalid' } });
  });

  it('can be cancelled', async () => {
    const { fetch } = await server();
    const controller = new AbortController();
    const attempt = downloadModel(BASE, 'xs', {
      fetch,
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(attempt).rejects.toMatchObject({ fault: { code: 'cancelled' } });
  });

  it('fetches nothing again that the store holds, and trusts none of it', async () => {
    const store = new MemoryStore();
    const first = await server();
    await downloadModel(BASE, 'xs', { fetch: first.fetch, store });
    const second = await server();
    await downloadModel(BASE, 'xs', { fetch: second.fetch, store });
    expect(second.asked).toEqual([list]);

    for (const key of store.map.keys()) store.map.set(key, new Uint8Array(5000));
    const third = await server();
    const model = await downloadModel(BASE, 'xs', { fetch: third.fetch, store });
    expect(third.asked.length).toBe(3);
    expect([...model.files.get('model.safetensors')!]).toEqual([...weights]);
  });
});

it('reads the list of models', async () => {
  const listing = { id: 'xs', title: 'XS', stage: 'S1', size: '5M', bytes: 10, summary: '' };
  const { fetch } = await server({
    '/app/models/index.json': () => Response.json({ version: 1, models: [listing] }),
  });
  expect((await fetchModelIndex(`${BASE}/`, { fetch })).models).toEqual([listing]);
});
