import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexAddress, readMessage, type OfflineBuild } from './build.ts';
import { assetsOf, pageCacheName, sortVersions, staleAssets } from './caches.ts';
import { routeOf, type Route } from './routes.ts';

const SCOPE = 'https://example.org/unmask/';

const build: OfflineBuild = {
  version: 'v1',
  page: ['', 'assets/index-1.js', 'assets/index-1.css', 'icon.svg'],
  engine: ['assets/worker-1.js'],
  onDemand: ['assets/rare.on-demand-1.js'],
  hashes: {},
  models: 'models/',
};

function route(path: string, mode = 'cors', changes: { method?: string; hasRange?: boolean } = {}) {
  const url = new URL(path, SCOPE).href;
  return routeOf({ url, method: 'GET', mode, hasRange: false, ...changes }, SCOPE, build);
}

describe('routeOf', () => {
  it.each<[string, string, Route]>([
    ['', 'navigate', 'page'],
    ['?embed=1&theme=dark', 'navigate', 'page'],
    ['index.html', 'navigate', 'page'],
    ['assets/index-1.js', 'cors', 'asset'],
    // Of an earlier version, for a page that is still open.
    ['assets/index-0.js', 'cors', 'asset'],
    ['assets/worker-1.js', 'same-origin', 'asset'],
    ['icon.svg', 'no-cors', 'file'],
    ['models/index.json', 'cors', 'file'],
    ['models/xs/manifest.json', 'cors', null],
    ['models/xs/model.safetensors', 'cors', null],
    ['assets/ort-1.gz.wasm', 'cors', null],
    ['other.html', 'navigate', null],
    ['../', 'navigate', null],
    ['../assets/index-1.js', 'cors', null],
    ['https://example.com/unmask/assets/index-1.js', 'cors', null],
  ])('%s in mode %s is %s', (path, mode, expected) => {
    expect(route(path, mode)).toBe(expected);
  });

  it('touches nothing but plain reading', () => {
    expect(route('', 'navigate', { method: 'POST' })).toBeNull();
    expect(route('icon.svg', 'cors', { hasRange: true })).toBeNull();
  });

  it('finds the list of models elsewhere', () => {
    const models = 'https://hub.example/someone/weights/resolve/main';
    const elsewhere = { ...build, models };
    expect(indexAddress(elsewhere, SCOPE)).toBe(`${models}/index.json`);
    const request = { method: 'GET', mode: 'cors', hasRange: false };
    expect(routeOf({ ...request, url: `${models}/index.json` }, SCOPE, elsewhere)).toBe('file');
    expect(routeOf({ ...request, url: `${models}/xs/a.json` }, SCOPE, elsewhere)).toBeNull();
  });
});

describe('versions', () => {
  it('keeps the newest and leaves other sites alone', () => {
    const other = 'https://example.org/';
    const names = [
      ...['a', 'b', 'c', 'd'].map((version) => pageCacheName(SCOPE, version)),
      pageCacheName(other, 'a'),
      'unmask-assets',
      'unmask-models',
    ];
    expect(sortVersions(names, SCOPE, 'd')).toEqual({
      stale: [pageCacheName(SCOPE, 'a')],
      kept: ['b', 'c', 'd'].map((version) => pageCacheName(SCOPE, version)),
    });
    expect(sortVersions(names, other, 'z').kept).toEqual([
      pageCacheName(other, 'a'),
      pageCacheName(other, 'z'),
    ]);
  });

  it('never calls its own cache stale, whatever else there is', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-f]{1,3}$/)),
        fc.nat(9),
        (versions, pick) => {
          const own = versions[pick % Math.max(1, versions.length)] ?? 'only';
          const names = versions.map((version) => pageCacheName(SCOPE, version));
          const { stale, kept } = sortVersions(names, SCOPE, own);
          expect(kept.at(-1)).toBe(pageCacheName(SCOPE, own));
          expect(kept.length).toBeLessThanOrEqual(3);
          expect(new Set([...stale, ...kept])).toEqual(
            new Set([...names, pageCacheName(SCOPE, own)]),
          );
          expect(stale.filter((name) => kept.includes(name))).toEqual([]);
        },
      ),
    );
  });

  it('drops the assets that no kept version asks for, of its own site alone', () => {
    expect(assetsOf(build)).toEqual([
      'assets/index-1.js',
      'assets/index-1.css',
      'assets/worker-1.js',
      'assets/rare.on-demand-1.js',
    ]);
    const addresses = ['assets/worker-0.js', 'assets/worker-1.js', '../assets/worker-0.js'].map(
      (path) => new URL(path, SCOPE).href,
    );
    expect(staleAssets(addresses, SCOPE, new Set(assetsOf(build)))).toEqual([
      `${SCOPE}assets/worker-0.js`,
    ]);
  });
});

it('hears nothing but what its page says', () => {
  expect(readMessage({ kind: 'version', more: 1 })).toEqual({ kind: 'version' });
  for (const data of [null, 'version', { kind: 'skip' }, [], 7])
    expect(readMessage(data)).toBeNull();
});
