/** What the service worker knows of the build that it belongs to. Paths are relative to the page's folder. */
export interface OfflineBuild {
  /** Changes with any change to the page. */
  readonly version: string;
  /** All that the page needs before anybody asks for a model; `''` is the page itself. */
  readonly page: readonly string[];
  /** The worker's scripts, kept when a model has been loaded. */
  readonly engine: readonly string[];
  /** Scripts of page and worker for what few visitors ask for: each is kept when it is first used. */
  readonly onDemand: readonly string[];
  /** SHA-256 of what is listed, by path; the page itself, which hosts may add to, is told by its version. */
  readonly hashes: Readonly<Record<string, string>>;
  /** The folder of the models: relative, or an address elsewhere. */
  readonly models: string;
}

/** What a page asks of its service worker. */
export interface ToServiceWorker {
  /** The version comes, a string, through the port that is sent along. */
  readonly kind: 'version' | 'keep-engine';
}

/** @returns null for what no page of ours says */
export function readMessage(data: unknown): ToServiceWorker | null {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return null;
  const { kind } = data;
  return kind === 'version' || kind === 'keep-engine' ? { kind } : null;
}

/** Names its version in the page; scripts cannot hold it, since it depends on theirs. */
export const VERSION_META = 'unmask-version';

/** Folder of the files that are named by their content. */
export const ASSETS = 'assets/';

/** The list of models that a build offers. */
export function indexAddress({ models }: OfflineBuild, scope: string): string {
  return new URL('index.json', new URL(models.endsWith('/') ? models : `${models}/`, scope)).href;
}
