import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FaultError } from '../fault.ts';
import { downloadSet, findModel, type DownloadOptions, type DownloadProgress } from './download.ts';
import { FakeServer, type Answer } from '../testing/fake-server.ts';
import { FileStore, PIECE_BYTES } from './file-store.ts';
import { MemoryStore } from '../testing/memory-store.ts';
import { sha256Of } from './sha256.ts';

const BASE = 'https://example.org/app/models';
const FOLDER = '/app/models/xs/';
const SHARD = 'model.safetensors';
const MIB = PIECE_BYTES;

const weights = Uint8Array.from({ length: 1.5 * MIB }, (_, i) => (i * i) % 251);
const config = new TextEncoder().encode('{"a":1}');

async function manifestOf(files: Record<string, Uint8Array<ArrayBuffer>>, revision = 'r1') {
  const entries = Object.entries(files).map(async ([path, bytes]) => ({
    path,
    bytes: bytes.length,
    sha256: await sha256Of(bytes),
  }));
  const manifest = { version: 1, id: 'xs', revision, files: await Promise.all(entries) };
  return new TextEncoder().encode(JSON.stringify(manifest));
}

async function serverOf(shard = weights, changes: Record<string, Uint8Array<ArrayBuffer>> = {}) {
  const files = { 'config.json': config, [SHARD]: shard };
  const all = { ...files, 'manifest.json': await manifestOf(files), ...changes };
  const entries = Object.entries(all).map(([name, bytes]) => [FOLDER + name, bytes] as const);
  return new FakeServer(new Map(entries));
}

/** Waits that are over at once. */
const wait = (): Promise<void> => Promise.resolve();

async function downloadModel(options: DownloadOptions & { readonly store: FileStore }) {
  const set = await findModel(BASE, 'xs', options);
  const files = await downloadSet(set, options);
  return { set, files, keeping: options.store.keeping };
}

function load(server: FakeServer, store?: MemoryStore, options: DownloadOptions = {}) {
  const progress: DownloadProgress[] = [];
  const result = downloadModel({
    fetch: server.fetch,
    wait,
    // Only a server that does stall is given up on: a busy machine must not look like one.
    stallMs: server.script.some(({ stalls }) => stalls) ? 400 : 60_000,
    onProgress: (at) => progress.push(at),
    ...options,
    store: new FileStore(store ?? null),
  });
  return { result, progress };
}

async function codeOf(result: Promise<unknown>): Promise<string> {
  try {
    await result;
    return 'none';
  } catch (error) {
    if (error instanceof FaultError) return error.fault.code;
    throw error;
  }
}

function same(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && Buffer.compare(a, b) === 0;
}

const CUTS = [0.3, 0.8];

describe('downloadModel', () => {
  it('fetches and verifies every file, with progress that never falls', async () => {
    const server = await serverOf();
    const { result, progress } = load(server);
    const { files, set } = await result;
    expect(same(files.get(SHARD), weights)).toBe(true);
    expect(set.revision).toBe('r1');
    const loaded = progress.map((at) => at.loadedBytes);
    expect(loaded).toEqual(loaded.toSorted((a, b) => a - b));
    const totalBytes = weights.length + config.length;
    expect(progress[0]).toEqual({ phase: 'download', loadedBytes: 0, totalBytes });
    expect(progress.at(-1)).toEqual({ phase: 'verify', loadedBytes: totalBytes, totalBytes });
  });

  it.each(CUTS)('goes on at the byte where the connection was cut, %d of the way', async (at) => {
    const server = await serverOf();
    const cut = Math.floor(weights.length * at);
    server.script.push({ cutAfter: cut });
    const { result, progress } = load(server);
    expect(same((await result).files.get(SHARD), weights)).toBe(true);
    expect(server.froms(SHARD)).toEqual([null, cut]);
    const loaded = progress.map(({ loadedBytes }) => loadedBytes);
    expect(loaded).toEqual(loaded.toSorted((a, b) => a - b));
  });

  it.each(CUTS)('goes on at the next visit with the pieces kept, %d of the way', async (at) => {
    const store = new MemoryStore();
    const cut = Math.floor(weights.length * at);
    const first = await serverOf();
    const dead: Answer = { status: 503 };
    first.script.push({ cutAfter: cut }, dead, dead, dead, dead);
    expect(await codeOf(load(first, store).result)).toBe('network');

    const second = await serverOf();
    expect(same((await load(second, store).result).files.get(SHARD), weights)).toBe(true);
    const kept = Math.floor(cut / MIB) * MIB;
    expect(second.froms(SHARD)).toEqual([kept === 0 ? null : kept]);
    expect(second.froms('config.json')).toEqual([]);
  });

  it.each<[string, Answer[], (number | null)[]]>([
    ['ignores ranges', [{ cutAfter: 1000 }, { ignoresRange: true }], [null, 1000]],
    [
      'answers with another range',
      [{ cutAfter: 1000 }, { contentRange: 'bytes 999-1572863/1572864' }],
      [null, 1000, null],
    ],
    [
      'answers with the range of another length',
      [{ cutAfter: 1000 }, { contentRange: 'bytes 1000-9999/10000' }],
      [null, 1000, null],
    ],
    ['answers with no range', [{ cutAfter: 1000 }, { contentRange: 'x' }], [null, 1000, null]],
    ['hides the range', [{ cutAfter: 1000 }, { contentRange: null }], [null, 1000]],
    [
      'has replaced the file meanwhile',
      [{ cutAfter: 1000 }, { etag: '"v2"', bytes: new Uint8Array(weights.length) }],
      [null, 1000, null],
    ],
    ['stalls', [{ cutAfter: 1000, stalls: true }], [null, 1000]],
    ['ends early in good order', [{ cutAfter: 1000, endsQuietly: true }], [null, 1000]],
    ['is overloaded', [{ status: 503 }, { status: 429 }], [null, null, null]],
    [
      'fails at every range',
      [{ cutAfter: 1000 }, { status: 500 }, { status: 500 }],
      [null, 1000, 1000, null],
    ],
  ])('copes with a server that %s', async (_, script, froms) => {
    const server = await serverOf();
    server.script.push(...script);
    expect(same((await load(server).result).files.get(SHARD), weights)).toBe(true);
    expect(server.froms(SHARD)).toEqual(froms);
  });

  it('asks past every cache for a file that came wrong', async () => {
    const server = await serverOf();
    server.script.push({ bytes: new Uint8Array(weights.length) });
    expect(same((await load(server).result).files.get(SHARD), weights)).toBe(true);
    const asked = server.asked.filter(({ path }) => path.endsWith(SHARD));
    expect(asked.map(({ cache }) => cache)).toEqual(['default', 'reload']);
  });

  it('does not have a file kept twice', async () => {
    const server = await serverOf();
    await load(server, new MemoryStore()).result;
    expect(server.asked.at(-1)).toMatchObject({ cache: 'no-store' });
  });

  const html = new TextEncoder().encode('<!doctype html>');
  const bad: Answer = { bytes: new Uint8Array(weights.length) };
  const short: Answer = { bytes: weights.slice(0, 4000) };
  const long: Answer = { bytes: new Uint8Array(weights.length + 1) };
  const down: Answer = { status: 503 };
  const page = { headers: { 'content-type': 'text/html' }, bytes: html };
  it.each<[string, Answer[], string]>([
    ['a missing shard', [{ status: 404 }], 'model-missing'],
    ['the start page for a shard', [page], 'model-missing'],
    ['a shard cut off', Array.from({ length: 4 }, () => short), 'model-invalid'],
    ['a shard too long', [long, long], 'model-invalid'],
    ['other bytes', [bad, bad], 'model-invalid'],
    ['a server that says no', [{ status: 403 }], 'network'],
    ['a server that stays overloaded', [down, down, down, down], 'network'],
    ['a connection that always breaks', Array(4).fill({ cutAfter: 0 }), 'network'],
    ['a connection that stays silent', Array(4).fill({ cutAfter: 0, stalls: true }), 'network'],
  ])('names its fault: %s', async (_, script, code) => {
    const server = await serverOf();
    server.script.push(...script);
    const store = new MemoryStore();
    expect(await codeOf(load(server, store).result)).toBe(code);
    expect(server.script).toEqual([]);
    // Whatever was kept of it does no harm.
    const { files } = await load(await serverOf(), store).result;
    expect(same(files.get(SHARD), weights)).toBe(true);
  });

  it.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ['the start page for a manifest', html, 'model-missing'],
    ['a manifest that is no JSON', new TextEncoder().encode('{"ver'), 'model-invalid'],
    ['a manifest of another kind', new TextEncoder().encode('{}'), 'model-invalid'],
  ])('names its fault: %s', async (_, bytes, code) => {
    const server = await serverOf(weights, { 'manifest.json': bytes });
    expect(await codeOf(load(server).result)).toBe(code);
  });

  it('refuses a manifest whose paths lead out of the folder', async () => {
    const evil = Buffer.from(await manifestOf({ 'config.json': config }))
      .toString()
      .replace('config.json', '../config.json');
    const server = await serverOf(weights, { 'manifest.json': new TextEncoder().encode(evil) });
    expect(await codeOf(load(server).result)).toBe('model-invalid');
  });

  it('can be cancelled, in the middle and while it waits', async () => {
    const server = await serverOf();
    const controller = new AbortController();
    let steps = 0;
    const { result } = load(server, undefined, {
      signal: controller.signal,
      onProgress: () => {
        if (++steps === 4) controller.abort();
      },
    });
    expect(await codeOf(result)).toBe('cancelled');

    const late = new AbortController();
    server.isDown = true;
    const waiting = findModel(BASE, 'xs', { fetch: server.fetch, signal: late.signal });
    setTimeout(() => late.abort(), 20);
    expect(await codeOf(waiting)).toBe('cancelled');
  });
});

describe('with a store', () => {
  it('fetches nothing twice, and needs no network once all is there', async () => {
    const store = new MemoryStore();
    expect((await load(await serverOf(), store).result).keeping).toBe('kept');
    const again = await serverOf();
    await load(again, store).result;
    expect(again.asked.map(({ path }) => path)).toEqual([`${FOLDER}manifest.json`]);

    const down = await serverOf();
    down.isDown = true;
    const { files, set } = await load(down, store).result;
    expect(same(files.get(SHARD), weights)).toBe(true);
    expect(set.revision).toBe('r1');
    expect(down.asked.length).toBe(1);
  });

  it('refuses what was altered on disk and fetches it again, whole', async () => {
    const store = new MemoryStore();
    await load(await serverOf(), store).result;
    const pieces = [...store.map.keys()].filter((key) => key.startsWith('file/'));
    for (const key of pieces) {
      const bytes = store.map.get(key)!;
      bytes[bytes.length >> 1]! ^= 1;
      const server = await serverOf();
      expect(same((await load(server, store).result).files.get(SHARD), weights)).toBe(true);
      expect(server.asked.length).toBe(2);
      expect(server.asked[1]).toMatchObject({ from: null, cache: 'reload' });
    }
  });

  it('goes on without one that is full or forbidden, and says so', async () => {
    const full = new MemoryStore();
    full.quota = 0.9 * MIB;
    const first = await load(await serverOf(), full).result;
    expect(first.keeping).toBe('full');
    expect(same(first.files.get(SHARD), weights)).toBe(true);

    const forbidden = new MemoryStore();
    const no = (): Promise<never> => Promise.reject(new DOMException('no', 'SecurityError'));
    forbidden.get = forbidden.put = forbidden.remove = forbidden.keys = no;
    const second = await load(await serverOf(), forbidden).result;
    expect(second.keeping).toBe('denied');
    expect(same(second.files.get(SHARD), weights)).toBe(true);

    expect((await load(await serverOf()).result).keeping).toBe('denied');
  });

  it('replaces a model by its next revision, and keeps the old one until then', async () => {
    const store = new MemoryStore();
    await load(await serverOf(), store).result;
    const other = weights.map((byte) => byte ^ 1);
    const files = { 'config.json': config, [SHARD]: other };
    const next = (): Promise<FakeServer> =>
      manifestOf(files, 'r2').then((manifest) => serverOf(other, { 'manifest.json': manifest }));

    const broken = await next();
    broken.script.push(...Array<Answer>(4).fill({ status: 503 }));
    expect(await codeOf(load(broken, store).result)).toBe('network');
    const kept = await new FileStore(store).list();
    expect(kept.map(({ set, complete }) => [set.revision, complete])).toEqual([
      ['r1', true],
      ['r2', false],
    ]);

    expect(same((await load(await next(), store).result).files.get(SHARD), other)).toBe(true);
    const [only, ...rest] = await new FileStore(store).list();
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ complete: true, bytes: other.length + config.length });
    // A record, a configuration and two pieces: nothing of the old revision.
    expect(store.map.size).toBe(4);
  });
});

describe('whatever happens on the way', () => {
  const misfortune: fc.Arbitrary<Answer> = fc.record(
    {
      cutAfter: fc.nat(2 * MIB),
      endsQuietly: fc.boolean(),
      ignoresRange: fc.boolean(),
      etag: fc.constantFrom('"v1"', '"v2"'),
      contentRange: fc.constantFrom(null, 'bytes 5-9/10', 'x', 'bytes */9'),
      status: fc.constantFrom(403, 404, 416, 429, 500, 503),
      bytes: fc.nat(2 * MIB).map((length) => new Uint8Array(length)),
    },
    { requiredKeys: [] },
  );
  const visit = fc.record({ script: fc.array(misfortune, { maxLength: 6 }), alter: fc.boolean() });

  it('the bytes are right or there is a fault, and the next good visit succeeds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(visit, { maxLength: 3 }),
        fc.integer({ min: 0, max: 3 * MIB }),
        async (visits, quota) => {
          const store = new MemoryStore();
          store.quota = quota;
          for (const { script, alter } of visits) {
            const server = await serverOf();
            server.script.push(...script);
            const { result, progress } = load(server, store);
            const code = await codeOf(result);
            expect(['none', 'network', 'model-missing', 'model-invalid']).toContain(code);
            if (code === 'none') {
              expect(same((await result).files.get(SHARD), weights)).toBe(true);
            }
            const loaded = progress.map(({ loadedBytes }) => loadedBytes);
            expect(loaded).toEqual(loaded.toSorted((a, b) => a - b));
            if (alter) {
              for (const bytes of store.map.values()) bytes[bytes.length >> 1]! ^= 0x20;
            }
          }
          const last = await load(await serverOf(), store).result;
          expect(same(last.files.get(SHARD), weights)).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
  });
});
