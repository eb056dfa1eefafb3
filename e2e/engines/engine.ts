import { createServer } from 'node:net';
import type { Tab } from './webdriver.ts';

/** A browser that runs, with one window. */
export interface Engine {
  readonly name: 'firefox' | 'webkit';
  readonly version: string;
  readonly tab: Tab;
  readonly end: () => Promise<void>;
}

export interface EngineOptions {
  /** All windows are private ones. */
  readonly isPrivate?: boolean;
  /** No site may store anything. */
  readonly refusesStorage?: boolean;
  /** Coarse clocks, no reading back of canvases, one size of window for all. */
  readonly resistsFingerprinting?: boolean;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
