import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ByteStore } from './byte-store.ts';
import { downloadSet, findModel } from './download.ts';
import type { FileSet } from './file-set.ts';
import { FileStore, PIECE_BYTES } from './file-store.ts';
import { MemoryStore } from '../testing/memory-store.ts';
import { PatientStore } from './patient-store.ts';
import { sha256Of } from './sha256.ts';

/** Two tabs over one store, cut off anywhere. */

const BASE = 'https://example.org/models/';

async function fileOf(name: string, bytes: number, fill: number) {
  const content = new Uint8Array(bytes).fill(fill);
  return { content, entry: { path: name, bytes, sha256: await sha256Of(content) } };
}

const SHARED = await fileOf('shared.bin', 10, 1);
const LONG = await fileOf('long.bin', PIECE_BYTES + 5, 2);
const OTHER = await fileOf('other.bin', 20, 3);
const CONTENT = new Map([SHARED, LONG, OTHER].map(({ entry, content }) => [entry.path, content]));

const set = (id: string, revision: string, ...files: (typeof SHARED)[]): FileSet => ({
  kind: 'model',
  id,
  source: `${BASE}${id}/`,
  revision,
  files: files.map(({ entry }) => entry),
});

const SETS = [
  set('one', 'r1', SHARED, LONG),
  set('one', 'r2', SHARED, OTHER),
  set('two', 'r1', SHARED),
] as const;

/** The tab that owns it has been closed: it never goes on. */
class Cut extends Error {}

/** A store whose calls take a while, in an order that the seed chooses, and end where the tab is closed. */
class Tab implements ByteStore {
  left: number;
  readonly #store: MemoryStore;
  readonly #pause: () => number;
  readonly #locks: boolean;

  constructor(store: MemoryStore, pause: () => number, cutAfter: number, locks: boolean) {
    this.#store = store;
    this.#pause = pause;
    this.#locks = locks;
    this.left = cutAfter;
  }

  get = (key: string) => this.#step(() => this.#store.get(key));
  put = (key: string, bytes: Uint8Array<ArrayBuffer>) =>
    this.#step(() => this.#store.put(key, bytes));
  remove = (key: string) => this.#step(() => this.#store.remove(key));
  keys = () => this.#step(() => this.#store.keys());
  exclusively = <T>(work: () => Promise<T>): Promise<T> =>
    this.#locks ? this.#store.exclusively(work) : work();

  async #step<T>(act: () => Promise<T>): Promise<T> {
    for (let i = this.#pause(); i > 0; i--) await Promise.resolve();
    if (this.left-- <= 0) throw new Cut();
    return act();
  }
}

const nameOf = (input: RequestInfo | URL): string =>
  (input instanceof Request ? input.url : input.toString()).split('/').at(-1) ?? '';

const fetchFile: typeof fetch = (input) => {
  const content = CONTENT.get(nameOf(input));
  return Promise.resolve(
    content === undefined ? new Response('', { status: 404 }) : new Response(content),
  );
};

type Act = { readonly tab: 0 | 1; readonly do: 'load' | 'delete' | 'list'; readonly set: number };

const act: fc.Arbitrary<Act> = fc.record({
  tab: fc.constantFrom(0, 1),
  do: fc.constantFrom('load', 'load', 'delete', 'list'),
  set: fc.nat(SETS.length - 1),
});

async function perform(files: FileStore, { do: what, set: which }: Act): Promise<void> {
  const subject = SETS[which] ?? SETS[0];
  if (what === 'delete') await files.remove(subject);
  else if (what === 'list') await files.list();
  else {
    const got = await downloadSet(subject, { store: files, fetch: fetchFile });
    for (const { path } of subject.files) expect(isContent(path, got.get(path))).toBe(true);
  }
}

/** Compared as a whole: a test's own comparison goes byte by byte. */
function isContent(path: string, bytes: Uint8Array | undefined): boolean {
  return Buffer.from(CONTENT.get(path) ?? []).equals(bytes ?? new Uint8Array(1));
}

/** Whatever is called whole can be read without a network, byte for byte. */
async function expectHonest(store: MemoryStore): Promise<void> {
  const files = new FileStore(store);
  for (const kept of await files.list()) {
    if (!kept.complete) continue;
    for (const entry of kept.set.files) {
      const into = new Uint8Array(entry.bytes);
      expect(await files.restore(entry, into), `${kept.set.id} ${entry.path}`).toBe(entry.bytes);
      expect(isContent(entry.path, into)).toBe(true);
    }
  }
}

describe('two tabs on one store', () => {
  it('never call whole what is not, wherever they are cut off', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { minLength: 2, maxLength: 4 }),
        fc.array(fc.nat(5), { minLength: 1, maxLength: 40 }),
        fc.tuple(fc.nat(60), fc.nat(60)),
        fc.boolean(),
        async (acts, pauses, cuts, locks) => {
          const store = new MemoryStore();
          let at = 0;
          const pause = (): number => pauses[at++ % pauses.length] ?? 0;
          // A cut beyond the last call is none.
          const tabs = cuts.map((cut) => new FileStore(new Tab(store, pause, cut * 3, locks)));
          const lives = tabs.map(async (files, tab) => {
            for (const each of acts) if (each.tab === tab) await perform(files, each);
          });
          await Promise.all(lives);
          await expectHonest(store);

          // The next visit makes everything whole again, and leaves nothing that belongs to nobody.
          const next = new FileStore(store);
          await perform(next, { tab: 0, do: 'load', set: 1 });
          expect(await next.find(SETS[1])).toEqual(SETS[1]);
          await expectHonest(store);
          for (const { set: each } of await next.list()) await next.remove(each);
          expect([...store.map.keys()]).toEqual([]);
        },
      ),
      { numRuns: 300, seed: 20 },
    );
  }, 60_000);

  it('keep a set whole that one deletes while the other downloads it', async () => {
    const store = new MemoryStore();
    const [here, there] = [new FileStore(store), new FileStore(store)];
    const [whole] = SETS;
    let deleted = false;
    await downloadSet(whole, {
      store: here,
      fetch: async (input, init) => {
        if (nameOf(input) === 'long.bin' && !deleted) {
          deleted = true;
          await there.remove(whole);
        }
        return fetchFile(input, init);
      },
    });
    expect(deleted).toBe(true);
    expect(here.keeping).toBe('kept');
    expect(await there.find(whole)).toEqual(whole);
    await expectHonest(store);
  });

  it('know a set as unfinished whose pieces are gone, and offer it to no visit offline', async () => {
    const store = new MemoryStore();
    const files = new FileStore(store);
    const [whole] = SETS;
    await downloadSet(whole, { store: files, fetch: fetchFile });
    store.map.delete(`file/${LONG.entry.sha256}/0`);
    expect(await files.find(whole)).toBeNull();
    expect((await files.list())[0]?.complete).toBe(false);
    const offline = findModel(BASE, 'one', {
      store: files,
      fetch: () => Promise.reject(new TypeError('offline')),
      wait: () => Promise.resolve(),
    });
    await expect(offline).rejects.toThrow('"why":"broken"');
  });
});

describe('storage that never answers', () => {
  const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

  for (const silent of ['get', 'put', 'remove', 'keys'] as const) {
    it(`is as good as none: ${silent}`, async () => {
      const store = new MemoryStore();
      store[silent] = never;
      const files = new FileStore(new PatientStore(store, 20));
      const got = await downloadSet(SETS[0], { store: files, fetch: fetchFile });
      expect(isContent('long.bin', got.get('long.bin'))).toBe(true);
      await files.remove(SETS[0]);
      expect(await files.list()).toEqual(expect.any(Array));
      if (silent === 'put') expect(files.keeping).toBe('denied');
    });
  }

  it('is waited for once, not at every call', async () => {
    const store = new MemoryStore();
    let asked = 0;
    store.keys = () => {
      asked++;
      return never();
    };
    const files = new FileStore(new PatientStore(store, 20));
    await downloadSet(SETS[0], { store: files, fetch: fetchFile });
    expect(asked).toBe(1);
    expect(files.keeping).toBe('denied');
  });
});
