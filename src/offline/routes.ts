import { ASSETS, indexAddress, type OfflineBuild } from './build.ts';

/** A request as far as its route depends on it. */
export interface RoutedRequest {
  readonly url: string;
  readonly method: string;
  readonly mode: string;
  readonly hasRange: boolean;
}

/**
 * How a request is answered:
 * - `page`: the page as it was kept, whatever stands after `?`: whole, with all that belongs to it
 * - `file`: what was kept under the address, else the network; the list of models the other way round
 * - `asset`: what was kept, else the network, and then it is kept if it is what the build lists
 * - null: as if there were no service worker. Models and the runtime's binary are so: they are kept, and
 *   verified, by `model/file-store.ts`.
 */
export type Route = 'page' | 'file' | 'asset' | null;

/** @param scope absolute address of the page's folder */
export function routeOf(request: RoutedRequest, scope: string, build: OfflineBuild): Route {
  const { method, mode, hasRange } = request;
  if (method !== 'GET' || hasRange) return null;
  const url = new URL(request.url);
  const address = url.origin + url.pathname;
  if (address === indexAddress(build, scope)) return 'file';
  if (!address.startsWith(scope)) return null;
  const path = address.slice(scope.length);
  if (path === '' || path === 'index.html') return mode === 'navigate' ? 'page' : null;
  if (path.startsWith(ASSETS)) return path.endsWith('.wasm') ? null : 'asset';
  return build.page.includes(path) ? 'file' : null;
}
