import { ASSETS, type OfflineBuild } from './build.ts';

/** Scripts of any version, by address. Sites of one origin share it; their addresses differ. */
export const ASSET_CACHE = 'unmask-assets';

/** Versions whose files stay: a page that is still open may ask for a part of itself that it has not loaded. */
const KEPT_VERSIONS = 3;

/** The cache of one version of the page at one place. */
export function pageCacheName(scope: string, version: string): string {
  return `${pageCachePrefix(scope)}${version}`;
}

function pageCachePrefix(scope: string): string {
  return `unmask-page ${new URL(scope).pathname} `;
}

/** Where a version's cache notes which assets belong to it; never fetched. */
export function assetListKey(scope: string): string {
  return `${scope}?assets`;
}

/** The assets that a version may ask for. */
export function assetsOf({ page, engine, onDemand }: OfflineBuild): string[] {
  return [...page, ...engine, ...onDemand].filter((path) => path.startsWith(ASSETS));
}

/**
 * Which versions go and which stay when one becomes active.
 * @param names of all caches, oldest first
 */
export function sortVersions(
  names: readonly string[],
  scope: string,
  version: string,
): { readonly stale: readonly string[]; readonly kept: readonly string[] } {
  const own = pageCacheName(scope, version);
  const others = names.filter((name) => name.startsWith(pageCachePrefix(scope)) && name !== own);
  const from = Math.max(0, others.length - (KEPT_VERSIONS - 1));
  return { stale: others.slice(0, from), kept: [...others.slice(from), own] };
}

/**
 * The kept assets of a site that no kept version asks for.
 * @param addresses of all kept assets
 * @param wanted paths of the versions that stay
 */
export function staleAssets(
  addresses: readonly string[],
  scope: string,
  wanted: ReadonlySet<string>,
): string[] {
  return addresses.filter(
    (address) => address.startsWith(scope + ASSETS) && !wanted.has(address.slice(scope.length)),
  );
}
