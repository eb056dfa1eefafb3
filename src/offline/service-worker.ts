import { inTime } from '../engine/support/in-time.ts';
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
import { hasType, isJson, isPageOf, sha256Hex } from './soundness.ts';

/**
 * Keeps the page at hand for visits without a network, and for hosts that are being deployed to: what is kept is
 * shown, whole, until another version is here as a whole. It becomes active at once, since a page that is open
 * goes on with the files of its own version, which stay.
 *
 * Whatever comes from the network is looked at before it is kept or handed on: see soundness.ts.
 */

declare const self: ServiceWorkerGlobalScope;
/** Put in place by scripts/build/service-worker.ts. */
declare const __OFFLINE_BUILD__: OfflineBuild;

const build = __OFFLINE_BUILD__;
const { scope } = self.registration;
const pageCache = pageCacheName(scope, build.version);

/** How long the network is waited for where something is kept, and storage where there is a network, ms. */
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
      event.waitUntil(Promise.all(build.engine.map((path) => assetAt(addressOf(path)))));
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
      event.respondWith(keptFirst(scope, request));
      return;
    case 'file':
      event.respondWith(isListOfModels(url) ? listOfModels(event) : keptFirst(url, request));
      return;
    case 'asset':
      event.respondWith(assetAt(url));
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
  await fetchList().catch(() => undefined);
}

async function addToPage(cache: Cache, path: string): Promise<void> {
  const response =
    (await kept(path)) ??
    // What keeps its name when it changes must not come out of the browser's own cache.
    (await fetched(path, path.startsWith(ASSETS) ? 'default' : 'no-cache')) ??
    (await fetched(path, 'reload'));
  if (response === null) {
    throw new Error(`${addressOf(path)} is not what the build lists: it is being deployed.`);
  }
  await cache.put(addressOf(path), response);
}

/** What any version has kept of a file, if it is the one that this build lists. */
async function kept(path: string): Promise<Response | null> {
  const known = await caches.match(addressOf(path), { ignoreVary: true });
  return known === undefined ? null : sound(path, known);
}

/** A file from the network; null where the answer is another one. */
async function fetched(path: string, cache: RequestCache): Promise<Response | null> {
  const response = await fetch(addressOf(path), { cache });
  return response.ok ? sound(path, response) : null;
}

/** @returns an answer with the type and the content that this build lists for a path; null for any other */
async function sound(path: string, response: Response): Promise<Response | null> {
  const type = response.headers.get('content-type');
  const bytes = await response.arrayBuffer();
  const isRight =
    path === ''
      ? isPageOf(build.version, new TextDecoder().decode(bytes), type)
      : hasType(path, type) && (await sha256Hex(bytes)) === build.hashes[path];
  // A response of our own may answer a navigation, which one that was redirected may not.
  return isRight ? new Response(bytes, { headers: response.headers }) : null;
}

async function tidyUp(): Promise<void> {
  const { stale, kept: staying } = sortVersions(await caches.keys(), scope, build.version);
  await Promise.all(stale.map((name) => caches.delete(name)));

  const wanted = new Set<string>();
  for (const name of staying) {
    const list = await (await caches.open(name)).match(assetListKey(scope));
    const paths: unknown = await list?.json();
    if (Array.isArray(paths)) for (const path of paths) wanted.add(String(path));
  }
  const assets = await caches.open(ASSET_CACHE);
  const addresses = (await assets.keys()).map(({ url }) => url);
  for (const address of staleAssets(addresses, scope, wanted)) await assets.delete(address);
}

/** What was kept with this version of the page, else the network's answer. */
async function keptFirst(address: string, request: Request): Promise<Response> {
  return (await unlessSilent(fromPage(address))) ?? fetch(request);
}

async function fromPage(address: string): Promise<Response | undefined> {
  return (await caches.open(pageCache)).match(address, { ignoreVary: true });
}

/** What the storage gives; nothing where it denies itself or does not answer, so that the network may. */
async function unlessSilent<T>(answer: Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await inTime(answer, PATIENCE_MS);
  } catch {
    return undefined;
  }
}

/** A script or its like; an error where there is none that may be served. */
async function assetAt(url: string): Promise<Response> {
  const path = url.slice(scope.length);
  const isOurs = Object.hasOwn(build.hashes, path);
  return (await (isOurs ? ownAsset(path) : earlierAsset(url))) ?? Response.error();
}

async function ownAsset(path: string): Promise<Response | null> {
  const installed = await unlessSilent(fromPage(addressOf(path)));
  if (installed !== undefined) return installed;
  const before = await unlessSilent(kept(path));
  if (before !== null && before !== undefined) return before;
  // A browser's own cache may hold a wrong answer for as long as it was told to hold the right one.
  const response = (await fetched(path, 'default')) ?? (await fetched(path, 'reload'));
  if (response === null) return null;
  const copy = response.clone();
  // Keeping is a kindness to the next visit; a full disk must not spoil this one.
  await unlessSilent(caches.open(ASSET_CACHE).then((cache) => cache.put(addressOf(path), copy)));
  return response;
}

/** For a page of another version, which its own service worker has kept. Its type is all that is known here. */
async function earlierAsset(url: string): Promise<Response | null> {
  const known = await unlessSilent(earlierKept(url));
  if (known !== undefined) return known;
  const response = await fetch(url);
  return response.ok && hasType(url, response.headers.get('content-type')) ? response : null;
}

function isListOfModels(url: string): boolean {
  return url.split('?')[0] === indexAddress(build, scope);
}

async function earlierKept(url: string): Promise<Response | undefined> {
  for (const name of (await caches.keys()).toReversed()) {
    const known = await (await caches.open(name)).match(url, { ignoreVary: true });
    if (known !== undefined && hasType(url, known.headers.get('content-type'))) return known;
  }
  return undefined;
}

/** The list changes when models do: the network first, as long as it answers with a list. */
async function listOfModels(event: FetchEvent): Promise<Response> {
  const known = await unlessSilent(fromPage(indexAddress(build, scope)));
  const network = fetchList();
  // The page itself says what is wrong with what is no list.
  if (known === undefined) return (await network).response;
  const answer = network.then(
    ({ response, isList }) => (isList ? response : known),
    () => known,
  );
  // The request goes on when what is kept has answered, and its failure is nobody's business then.
  event.waitUntil(answer);
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(known), PATIENCE_MS));
  return Promise.race([answer, late]);
}

/** Asks for the list, and keeps it if it is one. */
async function fetchList(): Promise<{ readonly response: Response; readonly isList: boolean }> {
  const address = indexAddress(build, scope);
  const response = await fetch(address, { cache: 'no-cache' });
  const isList = response.ok && isJson(await response.clone().text());
  if (isList) {
    const copy = response.clone();
    await unlessSilent(caches.open(pageCache).then((cache) => cache.put(address, copy)));
  }
  return { response, isList };
}

function addressOf(path: string): string {
  return new URL(path, scope).href;
}
