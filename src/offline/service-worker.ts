import { ASSETS, indexAddress, readMessage, type OfflineBuild } from './build.ts';
import {
  ASSET_CACHE,
  assetListKey,
  assetsOf,
  pageCacheName,
  sortVersions,
  staleAssets,
} from './caches.ts';
import { routeOf } from './routes.ts';

/**
 * Keeps the page at hand for visits without a network. It becomes active at once, since a page that is open
 * goes on with the files of its own version, which stay.
 */

declare const self: ServiceWorkerGlobalScope;
/** Put in place by scripts/build/service-worker.ts. */
declare const __OFFLINE_BUILD__: OfflineBuild;

const build = __OFFLINE_BUILD__;
const { scope } = self.registration;
const pageCache = pageCacheName(scope, build.version);

/** What is kept answers if the network has not begun to by then, ms. */
const PATIENCE_MS = 4000;

self.addEventListener('install', (event) => {
  event.waitUntil(install().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(tidyUp().then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  switch (readMessage(event.data)?.kind) {
    case 'version':
      event.ports[0]?.postMessage(build.version);
      return;
    case 'keep-engine':
      event.waitUntil(Promise.all(build.engine.map((path) => fromAssets(addressOf(path)))));
      return;
    case undefined:
  }
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { url, method, mode } = request;
  const hasRange = request.headers.has('range');
  switch (routeOf({ url, method, mode, hasRange }, scope, build)) {
    case 'page':
      event.respondWith(networkFirst(event, scope));
      return;
    case 'file':
      event.respondWith(networkFirst(event, url, keepFile));
      return;
    case 'asset':
      event.respondWith(fromAssets(request));
      return;
    case null:
  }
});

/** All of the page or nothing: half a page would not start. */
async function install(): Promise<void> {
  const cache = await caches.open(pageCache);
  await Promise.all(build.page.map((path) => addToPage(cache, path)));
  const list = assetsOf(build);
  await cache.put(assetListKey(scope), new Response(JSON.stringify(list)));
  // Without the list the page works, only no model can be picked.
  await keepList(cache).catch(() => undefined);
}

async function addToPage(cache: Cache, path: string): Promise<void> {
  const address = addressOf(path);
  const isAsset = path.startsWith(ASSETS);
  const known = isAsset ? await caches.match(address, { ignoreVary: true }) : undefined;
  // What keeps its name when it changes must not come out of the browser's own cache.
  const response = known ?? (await fetch(address, { cache: isAsset ? 'default' : 'no-cache' }));
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  if (path === '' && !(await response.clone().text()).includes(build.entry)) {
    throw new Error('The page on the server is of another version: it is being deployed.');
  }
  await cache.put(address, withoutRedirect(response));
}

async function keepList(cache: Cache): Promise<void> {
  const address = indexAddress(build, scope);
  const response = await fetch(address, { cache: 'no-cache' });
  if (response.ok) await cache.put(address, response);
}

/** A redirected response may not answer a navigation; without a memory of its way it may. */
function withoutRedirect(response: Response): Response {
  if (!response.redirected) return response;
  const { status, statusText, headers } = response;
  return new Response(response.body, { status, statusText, headers });
}

async function tidyUp(): Promise<void> {
  const { stale, kept } = sortVersions(await caches.keys(), scope, build.version);
  await Promise.all(stale.map((name) => caches.delete(name)));

  const wanted = new Set<string>();
  for (const name of kept) {
    const list = await (await caches.open(name)).match(assetListKey(scope));
    const paths: unknown = await list?.json();
    if (Array.isArray(paths)) for (const path of paths) wanted.add(String(path));
  }
  const assets = await caches.open(ASSET_CACHE);
  const addresses = (await assets.keys()).map(({ url }) => url);
  for (const address of staleAssets(addresses, scope, wanted)) await assets.delete(address);
}

/** From any version's cache, since a page of an earlier version may ask. */
async function fromAssets(request: Request | string): Promise<Response> {
  const known = await caches.match(request, { ignoreVary: true });
  if (known !== undefined) return known;
  const response = await fetch(request);
  // A host for single-page apps answers any address with its start page.
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (response.ok && !isPage) {
    const copy = response.clone();
    // Keeping is a kindness to the next visit; a full disk must not spoil this one.
    await caches
      .open(ASSET_CACHE)
      .then((cache) => cache.put(request, copy))
      .catch(() => undefined);
  }
  return response;
}

/**
 * @param address under which the answer was kept
 * @param keep does something with a fresh answer
 */
async function networkFirst(
  event: FetchEvent,
  address: string,
  keep: (address: string, response: Response) => Promise<void> = () => Promise.resolve(),
): Promise<Response> {
  const cache = await caches.open(pageCache);
  const known = await cache.match(address, { ignoreVary: true });
  const network = fetch(event.request).then(async (response) => {
    if (response.ok) await keep(address, response.clone());
    return response;
  });
  if (known === undefined) return network;
  const answer = network.then(
    (response) => (response.status >= 500 ? known : response),
    () => known,
  );
  // The request goes on when what is kept has answered, and its failure is nobody's business then.
  event.waitUntil(answer);
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(known), PATIENCE_MS));
  return Promise.race([answer, late]);
}

/** The page itself is not kept anew: it may be of a version whose scripts are not here yet. */
async function keepFile(address: string, response: Response): Promise<void> {
  const cache = await caches.open(pageCache);
  await cache.put(address, response).catch(() => undefined);
}

function addressOf(path: string): string {
  return new URL(path, scope).href;
}
