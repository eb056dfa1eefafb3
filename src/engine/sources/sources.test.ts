import { createHash } from 'node:crypto';
import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KNOWN_MODELS } from '../architectures/known-models.ts';
import { readBlueprint, readCheckpoint } from '../models/checkpoint.ts';
import { type Fault, FaultError, faultOf } from '../fault.ts';
import { denseValues, quantise } from '../graph/matrix.ts';
import { readSafetensors, writeSafetensors } from '../graph/safetensors.ts';
import { floats, readMatrix } from '../graph/stored-matrix.ts';
import { FileStore } from '../models/file-store.ts';
import type { Network } from '../models/request.ts';
import { MemoryStore } from '../testing/memory-store.ts';
import { COMMIT, HubServer, type HubRepository } from '../testing/node/hub-server.ts';
import { hubFiles } from '../testing/node/hub.ts';
import { hubFiles as maskedHubFiles } from '../testing/node/masked-hub.ts';
import { publishedFiles, publishedTensors } from '../testing/published.ts';
import { describeSource } from './describe-source.ts';
import { NO_LIMITS, type KeptBits, type SourceDescription } from './description.ts';
import { obtainSource, type ObtainedModel } from './obtain-source.ts';
import type { SourceRef } from './source-ref.ts';

const WEIGHTS = 'model.safetensors';

let server: HubServer;
beforeEach(async () => {
  server = await HubServer.start([['some/model', { files: publishedFiles(), licence: 'mit' }]]);
});
afterEach(() => server.stop());

const ref = (repository = 'some/model', revision = 'main'): SourceRef => ({
  kind: 'hub',
  hub: server.url,
  repository,
  revision,
});

function networkOf(changes: Partial<Network> = {}): Network {
  const wait = (): Promise<void> => Promise.resolve();
  return { fetch: globalThis.fetch, signal: null, wait, stallMs: 5000, ...changes };
}

const describeIt = (of: SourceRef = ref()): Promise<SourceDescription> =>
  describeSource(of, { network: networkOf() });

interface Loaded {
  readonly model: ObtainedModel;
  readonly loaded: readonly number[];
}

async function load(
  bits: KeptBits = 8,
  store: MemoryStore | null = null,
  of: SourceRef = ref(),
  network: Partial<Network> = {},
): Promise<Loaded> {
  const loaded: number[] = [];
  const model = await obtainSource(of, bits, {
    network: networkOf(network),
    store: new FileStore(store),
    onProgress: ({ loadedBytes }) => loaded.push(loadedBytes),
  });
  return { model, loaded };
}

async function faultIn(work: Promise<unknown>): Promise<Fault> {
  try {
    await work;
  } catch (error) {
    if (error instanceof FaultError) return faultOf(error);
    throw error;
  }
  throw new Error('It did not fail.');
}

function withFiles(changes: Readonly<Record<string, Uint8Array | null>>): HubRepository {
  const files = new Map(publishedFiles());
  for (const [path, bytes] of Object.entries(changes)) {
    if (bytes === null) files.delete(path);
    else files.set(path, bytes);
  }
  return { files };
}

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

describe('a source is described', () => {
  it('with all that a person has to know, before any weight is fetched', async () => {
    const described = await describeIt();
    const files = publishedFiles();
    expect(described).toMatchObject({
      id: 'some/model',
      renamedFrom: null,
      revision: COMMIT,
      host: new URL(server.url).host,
      licence: 'mit',
      runtime: 'decoder',
      architecture: 'unmask',
      isConverted: false,
      refusal: null,
    });
    expect(described.config?.attention.kind).toBe('token-causal');
    // Of the files that a model consists of; a card is none.
    const wanted = ['config.json', 'tokenizer.json', 'tokenizer_config.json', WEIGHTS];
    expect(described.fetchBytes).toBe(
      wanted.reduce((sum, path) => sum + files.get(path)!.length, 0),
    );
    const values = [...publishedTensors().values()].map(({ bytes }) => bytes.length / 2);
    expect(described.parameters).toBe(values.reduce((a, b) => a + b));
    const stored = described.forms.map(({ storedBytes }) => storedBytes);
    expect(described.forms.map(({ bits }) => bits)).toEqual([4, 8, 32]);
    expect(stored).toEqual(stored.toSorted((a, b) => a - b));
    // The header of the weights at most.
    const ranges = server.rangesOf(WEIGHTS);
    expect(ranges.length).toBeGreaterThan(0);
    for (const range of ranges) expect(range).toMatch(/^bytes=0-\d{1,5}$/);
  });

  it('with the bytes that are stored in the end, to the byte', async () => {
    const { forms } = await describeIt();
    for (const { bits, storedBytes } of forms) {
      const { model } = await load(bits);
      const bytes = [...model.files.values()].reduce((sum, { length }) => sum + length, 0);
      expect(bytes).toBe(storedBytes);
    }
  });

  it('by a hub that leaves sizes out', async () => {
    const plain = await describeIt();
    server.repositories.set('some/model', { files: publishedFiles(), isTerse: true });
    const terse = await describeIt();
    expect(terse.fetchBytes).toBe(plain.fetchBytes);
    expect(terse.forms).toEqual(plain.forms);
  });

  it('under its new name where it was renamed', async () => {
    server.repositories.set('old/name', { files: new Map(), renamedTo: 'some/model' });
    const described = await describeIt(ref('old/name'));
    expect(described.id).toBe('some/model');
    expect(described.renamedFrom).toBe('old/name');
    expect((await load(8, null, ref('old/name'))).model.id).toBe('some/model');
  });

  it('at any address, by what its host says of its files', async () => {
    const address = `${server.url}/some/model/resolve/main/`;
    const described = await describeIt({ kind: 'folder', address });
    const { forms, parameters } = await describeIt();
    expect(described).toMatchObject({ id: 'main', licence: null, forms, parameters });
  });

  it('out of hand, under the name of its folder or within it', async () => {
    const { forms } = await describeIt();
    const bare = publishedFiles();
    const nested = new Map(
      [...bare].map(([path, bytes]) => [`folder/${path}`, new Blob([bytes.slice()])]),
    );
    for (const files of [bare, nested]) {
      const described = await describeIt({ kind: 'files', name: 'dropped', files });
      expect(described).toMatchObject({ id: 'dropped', host: '', origins: [], forms });
    }
  });

  it('with its shards, when an index names them', async () => {
    const { parameters } = await describeIt();
    server.repositories.set('some/model', { files: publishedFiles({ shards: 3 }) });
    const sharded = await describeIt();
    expect(sharded.parameters).toBe(parameters);
    expect(sharded.files.filter(({ path }) => path.endsWith('.safetensors'))).toHaveLength(3);
  });
});

describe('a source is refused', () => {
  const header = publishedFiles().get(WEIGHTS)!;
  const sharded = publishedFiles({ shards: 2 });
  const second = 'model-00002-of-00002.safetensors';
  const without = (path: string): HubRepository => {
    const files = new Map(sharded);
    files.delete(path);
    return { files };
  };
  const config = (changes: object): HubRepository => ({
    files: publishedFiles({ config: { ...changes } }),
  });
  const tensors = publishedTensors();
  const misshaped = new Map(tensors).set('model.norm.weight', {
    ...tensors.get('model.norm.weight')!,
    dims: [2, 64],
  });
  const fewer = new Map(tensors);
  fewer.delete('model.norm.weight');

  const repositories: readonly [string, HubRepository, object][] = [
    ['gated', { files: publishedFiles(), gated: 401 }, { why: 'gated', status: 401 }],
    [
      'gated for this account',
      { files: publishedFiles(), gated: 403 },
      { why: 'gated', status: 403 },
    ],
    [
      'only pickle',
      withFiles({ [WEIGHTS]: null, 'pytorch_model.bin': header }),
      { why: 'pickle', file: 'pytorch_model.bin' },
    ],
    ['no weights', withFiles({ [WEIGHTS]: null }), { why: 'no-weights' }],
    ['no configuration', withFiles({ 'config.json': null }), { why: 'no-config' }],
    [
      'no fast tokenizer',
      withFiles({ 'tokenizer.json': null }),
      { why: 'no-tokenizer', file: 'tokenizer.json' },
    ],
    [
      'an unknown architecture',
      config({ model_type: 'rwkv' }),
      { why: 'architecture', type: 'rwkv' },
    ],
    ['a mixture of experts', config({ num_experts: 8 }), { why: 'mixture', experts: 8 }],
    ['an index that names a missing shard', without(second), { why: 'no-shard', shard: second }],
    [
      'a truncated file',
      withFiles({ [WEIGHTS]: header.slice(0, -100) }),
      { why: 'truncated', bytes: header.length - 100 },
    ],
    [
      'a file cut off in its header',
      withFiles({ [WEIGHTS]: header.slice(0, 500) }),
      { why: 'truncated', bytes: 500 },
    ],
    [
      'a tensor of another shape',
      withFiles({ [WEIGHTS]: writeSafetensors(misshaped) }),
      { why: 'weights', problem: { kind: 'wrong-dims', tensor: 'model.norm.weight' } },
    ],
    [
      'a missing tensor',
      withFiles({ [WEIGHTS]: writeSafetensors(fewer) }),
      { why: 'weights', problem: { kind: 'missing', tensor: 'model.norm.weight' } },
    ],
    ['a configuration at fault', config({ hidden_size: -1 }), { why: 'misfit' }],
    [
      'a configuration that is no JSON',
      withFiles({ 'config.json': json('{').slice(1, 3) }),
      { why: 'not-json' },
    ],
  ];
  it.each(repositories)('before the download: %s', async (_, repository, data) => {
    server.repositories.set('some/model', repository);
    const { refusal } = await describeIt();
    expect(refusal?.data).toMatchObject(data);
    expect((await faultIn(load())).data).toMatchObject(data);
    // The last byte of the weights has not been asked for, nor all of them.
    for (const range of server.rangesOf('.safetensors')) expect(range).toMatch(/^bytes=0-/);
  });

  it.each([
    ['a repository that is not there', 'no/such', 'main', { why: 'no-repository' }],
    ['a deleted revision', 'some/model', 'gone', { why: 'no-revision', revision: 'gone' }],
  ])('where there is nothing to describe: %s', async (_, repository, revision, data) => {
    const what = await faultIn(describeIt(ref(repository, revision)));
    expect(what.code).toBe('source-refused');
    expect(what.data).toMatchObject(data);
  });

  it('where nothing answers that may be read: no host, or no permission to read it', async () => {
    const asked = { fetch: () => Promise.reject(new TypeError('Failed to fetch')) };
    const folder: SourceRef = { kind: 'folder', address: 'https://x.example/m/' };
    for (const of of [ref(), folder]) {
      const what = await faultIn(describeSource(of, { network: networkOf(asked) }));
      expect(what.data).toMatchObject({ why: 'unreadable' });
    }
  });

  it('where there is no model at an address', async () => {
    const address = `${server.url}/some/model/resolve/main/deeper/`;
    const what = await faultIn(describeIt({ kind: 'folder', address }));
    expect(what.data).toMatchObject({ why: 'no-config', folder: address });
  });

  it('where the device has too little, by the form', async () => {
    const small = (await describeIt()).forms[0]!.storedBytes;
    const between = { ...NO_LIMITS, storageBytes: small + 1 };
    const described = await describeSource(ref(), { network: networkOf(), limits: between });
    expect(described.refusal).toBeNull();
    expect(described.forms.map(({ refusal }) => refusal?.data ?? null)).toMatchObject([
      null,
      { why: 'storage', free: small + 1 },
      { why: 'storage' },
    ]);
    for (const [limits, why] of [
      [{ ...NO_LIMITS, memoryBytes: 1000 }, 'memory'],
      [{ ...NO_LIMITS, maxBufferSize: 100 }, 'buffer'],
      [{ ...NO_LIMITS, maxStorageBufferBindingSize: 100 }, 'buffer'],
      [{ ...NO_LIMITS, storageBytes: 0 }, 'storage'],
    ] as const) {
      const { refusal } = await describeSource(ref(), { network: networkOf(), limits });
      expect(refusal?.data).toMatchObject({ why });
    }
  });
});

describe('a source is converted while it streams', () => {
  it.each([4, 8] as const)('to %s bits, as the matrices are quantised at once', async (bits) => {
    const { model, loaded } = await load(bits);
    const tensors = publishedTensors();
    const kept = new Map(
      [...model.files].flatMap(([path, bytes]) =>
        path.endsWith('.safetensors') ? [...readSafetensors(bytes)] : [],
      ),
    );
    for (const [name, tensor] of tensors) {
      const data = floats(name, tensor);
      const [rows = 0, columns = 0] = tensor.dims;
      if (tensor.dims.length === 1) {
        expect(kept.get(name)?.type).toBe('F32');
        expect(largestDifference(floats(name, kept.get(name)!), data)).toBe(0);
        continue;
      }
      const isEmbedding = name === 'model.embed_tokens.weight';
      const matrix = readMatrix(kept, name.replace(/\.weight$/, ''), rows, columns);
      const expected = quantise(
        { kind: 'dense', rows, columns, data },
        { bits: isEmbedding ? 8 : bits, block: 32 },
      );
      expect(largestDifference(denseValues(matrix), denseValues(expected))).toBe(0);
    }
    expect(() => readCheckpoint(model.files)).not.toThrow();
    expect(loaded).toEqual(loaded.toSorted((a, b) => a - b));
    expect(loaded.at(-1)).toBe((await describeIt()).fetchBytes);
  });

  it('or kept as it is', async () => {
    const { model } = await load(32);
    const file = [...model.files].filter(([path]) => path.endsWith('.safetensors'));
    const kept = new Map(file.flatMap(([, bytes]) => [...readSafetensors(bytes)]));
    expect([...kept.keys()].toSorted()).toEqual([...publishedTensors().keys()].toSorted());
    for (const [name, { type, bytes }] of publishedTensors()) {
      expect(kept.get(name)?.type).toBe(type);
      expect(Buffer.compare(kept.get(name)!.bytes, bytes)).toBe(0);
    }
  });

  it('the same from shards, from an address and out of hand', async () => {
    const whole = tensorsOf((await load(4)).model);
    server.repositories.set('some/model', { files: publishedFiles({ shards: 3 }) });
    expect(tensorsOf((await load(4)).model)).toEqual(whole);
    const address = `${server.url}/some/model/resolve/main/`;
    expect(tensorsOf((await load(4, null, { kind: 'folder', address })).model)).toEqual(whole);
    const files = publishedFiles();
    expect(tensorsOf((await load(4, null, { kind: 'files', name: 'x', files })).model)).toEqual(
      whole,
    );
  });

  it('without a tied output projection that is stored all the same', async () => {
    const tensors = publishedTensors();
    const head = tensors.get('model.embed_tokens.weight')!;
    const files = publishedFiles();
    files.set(WEIGHTS, writeSafetensors(new Map(tensors).set('lm_head.weight', head)));
    server.repositories.set('some/model', { files });
    const kept = [...tensorsOf((await load(8)).model).keys()];
    expect(kept.some((name) => name.startsWith('lm_head'))).toBe(false);
    expect(kept).toContain('model.embed_tokens.qweight');
  });
});

function largestDifference(a: Float32Array, b: Float32Array): number {
  expect(a.length).toBe(b.length);
  return a.reduce((most, value, i) => Math.max(most, Math.abs(value - b[i]!)), 0);
}

/** The tensors of a model, whatever files they lie in, each with a checksum of its content. */
function tensorsOf({ files }: ObtainedModel): Map<string, unknown> {
  const tensors = [...files].flatMap(([path, bytes]) =>
    path.endsWith('.safetensors') ? [...readSafetensors(bytes)] : [],
  );
  return new Map(
    tensors
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([name, { bytes, ...listed }]) => [name, { ...listed, sum: sumOf(bytes) }]),
  );
}

const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('a download that is cut off', () => {
  const length = publishedFiles().get(WEIGHTS)!.length;
  const cutAt = Math.floor(0.4 * length);
  /** First byte that a range asks for. */
  const fromOf = (range: string | null): number => Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1]);
  const streams = (): (string | null)[] =>
    server.rangesOf(WEIGHTS).filter((range) => range === null || /-$/.test(range));

  it('goes on at the byte where it was cut', async () => {
    const whole = tensorsOf((await load()).model);
    server.requests.length = 0;
    server.cuts.push({ path: WEIGHTS, after: cutAt });
    expect(tensorsOf((await load()).model)).toEqual(whole);
    const [first, second, ...more] = streams();
    expect(first).toBeNull();
    expect(fromOf(second ?? null)).toBeGreaterThan(0);
    expect(fromOf(second ?? null)).toBeLessThanOrEqual(cutAt);
    expect(more).toEqual([]);
  });

  it('at an earlier visit goes on at the tensor where it was cut', async () => {
    const whole = tensorsOf((await load()).model);
    const store = new MemoryStore();
    await cutOff(store);
    server.requests.length = 0;
    const { model, loaded } = await load(8, store);
    expect(tensorsOf(model)).toEqual(whole);
    const [range, ...more] = streams();
    expect(more).toEqual([]);
    // A tensor's end in the file, the last one before the cut.
    const head = Number(new DataView(publishedFiles().get(WEIGHTS)!.buffer).getBigUint64(0, true));
    let at = 8 + head;
    const ends = [...publishedTensors().values()].map(({ bytes }) => (at += bytes.length));
    const from = fromOf(range ?? null);
    expect(ends).toContain(from);
    expect(from).toBeLessThanOrEqual(cutAt);
    expect(loaded[0]).toBeGreaterThanOrEqual(from);
  });

  /** A visit that ends at 40 % of a file. @param before bytes of the files before it */
  async function cutOff(
    store: MemoryStore,
    path = WEIGHTS,
    after = cutAt,
    before = 0,
  ): Promise<void> {
    server.cuts.push({ path, after, holds: true });
    const abort = new AbortController();
    const visit = obtainSource(ref(), 8, {
      network: networkOf({ signal: abort.signal }),
      store: new FileStore(store),
      onProgress: ({ loadedBytes }) => {
        if (loadedBytes > before + 0.95 * after) setTimeout(() => abort.abort(), 200);
      },
    });
    expect((await faultIn(visit)).code).toBe('cancelled');
    const [kept] = await new FileStore(store).list();
    expect(kept?.complete).toBe(false);
    expect(kept?.bytes).toBeGreaterThan(0);
  }

  it('begins anew where the commit is another one by then, and the earlier one goes', async () => {
    const store = new MemoryStore();
    await cutOff(store);
    server.requests.length = 0;
    const commit = 'f'.repeat(40);
    server.repositories.set('some/model', { files: publishedFiles({ seed: 2 }), commit });
    const { model } = await load(8, store);
    expect(model.revision).toBe(commit);
    expect(streams()).toEqual([null]);
    const kept = await new FileStore(store).list();
    expect(kept.map(({ set, complete }) => [set.revision, complete])).toEqual([[commit, true]]);
  });

  it('begins anew where something that was kept is gone or altered', async () => {
    const whole = tensorsOf((await load()).model);
    for (const spoil of [
      (store: MemoryStore, key: string) => store.map.delete(key),
      (store: MemoryStore, key: string) => store.map.get(key)!.fill(7, 300, 310),
    ]) {
      const store = new MemoryStore();
      await cutOff(store);
      const largest = [...store.map].toSorted(([, a], [, b]) => b.length - a.length)[0]!;
      spoil(store, largest[0]);
      server.requests.length = 0;
      expect(tensorsOf((await load(8, store)).model)).toEqual(whole);
      expect(streams()).toEqual([null]);
    }
  });

  it.each([
    ['of an earlier version', '{"bytes":64,"hash":[1,2,3,4,5,6,7,8],"rest":[]}'],
    ['of another build', '[1,2,3]'],
    ['that was not made', 'null'],
  ])('begins anew where its checksum so far is one %s', async (_, sum) => {
    const whole = tensorsOf((await load()).model);
    const store = new MemoryStore();
    await cutOff(store);
    alterSums(store, sum);
    server.requests.length = 0;
    expect(tensorsOf((await load(8, store)).model)).toEqual(whole);
    expect(streams()).toEqual([null]);
  });

  it('keeps the files that were there as a whole, whatever has become of checksums', async () => {
    const files = publishedFiles({ shards: 2 });
    server.repositories.set('some/model', { files });
    const whole = tensorsOf((await load()).model);
    const [first, second] = [1, 2].map((shard) => `model-0000${shard}-of-00002.safetensors`);
    const [before, length] = [first, second].map((path) => files.get(path!)!.length);
    const store = new MemoryStore();
    await cutOff(store, second, Math.floor(0.4 * length!), before);
    alterSums(store, '[1,2,3]');
    server.requests.length = 0;
    expect(tensorsOf((await load(8, store)).model)).toEqual(whole);
    const streamed = (path: string): (string | null)[] =>
      server.rangesOf(path).filter((range) => range === null || /-$/.test(range));
    expect([first, second].map((path) => streamed(path!))).toEqual([[], [null]]);
  });

  /** Puts something else where checksums so far are kept. */
  function alterSums(store: MemoryStore, sum: string): void {
    const [key, record] = [...store.map].find(([name]) => name.startsWith('set/'))!;
    const text = new TextDecoder().decode(record);
    expect(text).toMatch(/"sum":\[[\d,]+\]/);
    const other = text.replace(/"sum":\[[\d,]+\]/g, `"sum":${sum}`);
    store.map.set(key, new TextEncoder().encode(other));
  }

  it('begins anew where the file has changed behind its address', async () => {
    const whole = tensorsOf((await load()).model);
    server.requests.length = 0;
    server.cuts.push({ path: WEIGHTS, after: cutAt });
    const fetch: typeof globalThis.fetch = (url, init) => {
      if (new Headers(init?.headers).get('range')?.endsWith('-') === true) server.tag = '-other';
      return globalThis.fetch(url, init);
    };
    expect(tensorsOf((await load(8, null, ref(), { fetch })).model)).toEqual(whole);
    expect(streams()).toHaveLength(3);
    expect(streams().at(-1)).toBeNull();
  });

  it('is refused where the file changes time and again', async () => {
    // The answer that goes on takes one as well, before it is turned down.
    for (let i = 0; i < 3; i++) server.cuts.push({ path: WEIGHTS, after: cutAt });
    let changes = 0;
    const fetch: typeof globalThis.fetch = (url, init) => {
      const goesOn = new Headers(init?.headers).get('range')?.endsWith('-') === true;
      if (goesOn) server.tag = `-${++changes}`;
      return globalThis.fetch(url, init);
    };
    const what = await faultIn(load(8, null, ref(), { fetch }));
    expect(what).toMatchObject({
      ...{ code: 'source-refused', data: { why: 'changed', file: WEIGHTS } },
    });
    expect(changes).toBe(2);
  });

  it.each([
    ['begins elsewhere', (at: number) => `bytes ${at - 1}-${length - 1}/${length}`],
    ['is of a file of another length', (at: number) => `bytes ${at}-${length - 1}/${length + 1}`],
  ])('begins anew where the range of an answer %s', async (_, rangeFrom) => {
    const whole = tensorsOf((await load()).model);
    server.requests.length = 0;
    server.cuts.push({ path: WEIGHTS, after: cutAt });
    const fetch: typeof globalThis.fetch = async (url, init) => {
      const response = await globalThis.fetch(url, init);
      const range = new Headers(init?.headers).get('range');
      if (range?.endsWith('-') !== true) return response;
      const headers = { 'content-range': rangeFrom(fromOf(range)) };
      return new Response(response.body, { status: 206, headers });
    };
    expect(tensorsOf((await load(8, null, ref(), { fetch })).model)).toEqual(whole);
    expect(streams()).toHaveLength(3);
    expect(streams().at(-1)).toBeNull();
  });

  it('is refused where it ends early in good order, twice at one place', async () => {
    const fetch: typeof globalThis.fetch = async (url, init) => {
      const response = await globalThis.fetch(url, init);
      const range = new Headers(init?.headers).get('range');
      const isWeights = url instanceof URL && url.pathname.endsWith(WEIGHTS);
      if (!isWeights || (range !== null && !range.endsWith('-'))) return response;
      const from = range === null ? 0 : fromOf(range);
      const bytes = publishedFiles().get(WEIGHTS)!.slice(from, cutAt);
      const headers = { 'content-range': `bytes ${from}-${length - 1}/${length}` };
      return new Response(bytes, { status: range === null ? 200 : 206, headers });
    };
    const what = await faultIn(load(8, null, ref(), { fetch }));
    const data = { why: 'ended-early', file: WEIGHTS, at: cutAt, bytes: length };
    expect(what).toMatchObject({ code: 'model-invalid', data });
  });

  it('is passed over to where it was by a server without ranges', async () => {
    const whole = tensorsOf((await load()).model);
    server.ranges = false;
    server.cuts.push({ path: WEIGHTS, after: 200 }, { path: WEIGHTS, after: cutAt });
    expect(tensorsOf((await load()).model)).toEqual(whole);
  });
});

describe('what is kept', () => {
  it('is the converted form alone, and needs no network at the next visit', async () => {
    const store = new MemoryStore();
    const { model } = await load(4, store);
    const bytes = [...store.map]
      .filter(([key]) => key.startsWith('file/'))
      .reduce((sum, [, value]) => sum + value.length, 0);
    expect(bytes).toBe((await describeIt()).forms[0]!.storedBytes);
    const same = ref();
    await server.stop();
    const again = await load(4, store, same);
    expect(tensorsOf(again.model)).toEqual(tensorsOf(model));
    expect(again.model.revision).toBe(COMMIT);
    server = await HubServer.start();
  });

  it('is each form by itself, and goes when it is deleted', async () => {
    const store = new MemoryStore();
    await load(4, store);
    await load(8, store);
    const files = new FileStore(store);
    expect(await files.list()).toHaveLength(2);
    for (const { set } of await files.list()) await files.remove(set);
    expect([...store.map.keys()]).toEqual([]);
  });

  it('is mended where the disk has altered it', async () => {
    const store = new MemoryStore();
    const { model } = await load(8, store);
    const largest = [...store.map].toSorted(([, a], [, b]) => b.length - a.length)[0]!;
    largest[1].fill(1, 200, 400);
    expect(tensorsOf((await load(8, store)).model)).toEqual(tensorsOf(model));
  });

  it('is as much as there is room for, and the model is whole all the same', async () => {
    const whole = tensorsOf((await load()).model);
    const store = new MemoryStore();
    store.quota = 100_000;
    const files = new FileStore(store);
    const model = await obtainSource(ref(), 8, {
      network: networkOf(),
      store: files,
      onProgress: () => undefined,
    });
    expect(tensorsOf(model)).toEqual(whole);
    expect(files.keeping).toBe('full');
  });
});

it('lets no requests gather that listen to the signal which calls a download off', async () => {
  server.repositories.set('some/model', { files: publishedFiles({ shards: 12 }) });
  const { signal } = new AbortController();
  let most = 0;
  const fetch: typeof globalThis.fetch = (url, init) => {
    most = Math.max(most, getEventListeners(signal, 'abort').length);
    return globalThis.fetch(url, init);
  };
  await load(8, null, ref(), { fetch, signal });
  expect(server.requests.length).toBeGreaterThan(20);
  // One of the platform, which lets go of a request when it pleases.
  expect(most).toBeLessThanOrEqual(1);
});

it('weights that are not what the hub says are fetched once more, then refused', async () => {
  const other = publishedFiles({ seed: 9 }).get(WEIGHTS)!;
  const fetch: typeof globalThis.fetch = async (url, init) => {
    const response = await globalThis.fetch(url, init);
    const isWhole =
      url instanceof URL &&
      url.pathname.endsWith(WEIGHTS) &&
      new Headers(init?.headers).get('range') === null;
    return isWhole ? new Response(other.slice()) : response;
  };
  const what = await faultIn(load(8, null, ref(), { fetch }));
  expect(what).toMatchObject({ code: 'model-invalid', data: { why: 'checksum', file: WEIGHTS } });
});

describe('models that others have published', () => {
  const decoders = ['qwen2-mdlm', 'qwen3-bd3lm', 'sdar', 'open-dcoder', 'llama-mdlm'] as const;
  it.each(decoders)('%s is found, kept and opened as its name and files say', async (name) => {
    const files = hubFiles(name);
    server.repositories.set(`else/${name}`, { files });
    const of = ref(`else/${name}`);
    const described = await describeIt(of);
    expect(described).toMatchObject({ runtime: 'decoder', refusal: null });
    const kind = name.includes('bd3lm') || name === 'sdar' ? 'block-causal' : 'bidirectional';
    expect(described.config?.attention.kind).toBe(kind);
    const { model } = await load(4, null, of);
    expect([...model.files.values()].reduce((sum, { length }) => sum + length, 0)).toBe(
      described.forms[0]!.storedBytes,
    );
    // A kept folder needs no name.
    expect(readBlueprint(model.files, KNOWN_MODELS).config.attention).toEqual(
      described.config?.attention,
    );
    expect(readCheckpoint(model.files, KNOWN_MODELS).parameters).toBeGreaterThan(0);
  });

  it.each(['bert-mlm', 'modernbert-chat'])(
    '%s runs from its graph, which is fetched as it is',
    async (name) => {
      const files = maskedHubFiles(name);
      server.repositories.set(`else/${name}`, { files });
      const of = ref(`else/${name}`);
      const described = await describeIt(of);
      expect(described).toMatchObject({ runtime: 'masked', refusal: null });
      expect(described.forms.map(({ bits }) => bits)).toEqual([32]);
      const store = new MemoryStore();
      const { model } = await load(32, store, of);
      for (const [path, bytes] of model.files) {
        expect(Buffer.compare(bytes, files.get(path)!)).toBe(0);
      }
      expect([...model.files.keys()]).toContain('onnx/model.onnx');
      server.requests.length = 0;
      expect((await load(32, store, ref(`else/${name}`, COMMIT))).model.files.size).toBe(
        model.files.size,
      );
      expect(server.requests).toEqual([]);
    },
  );
});
