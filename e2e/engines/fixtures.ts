import { test as base } from '@playwright/test';
import { StaticHost } from '../support/hosting.ts';
import type { Engine, EngineOptions } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { Person } from './person.ts';
import { startWebKit, type WebKitParts } from './webkit.ts';

/** Where the browser of a project lies. */
export type EnginePaths =
  | { readonly name: 'firefox'; readonly binary: string }
  | ({ readonly name: 'webkit' } & WebKitParts);

export interface Shared {
  readonly paths: EnginePaths;
  /** Of the Chromium to compare with; empty: there is none. */
  readonly chromiumPath: string;
  /** One browser for all tests; each test begins with a site of its own, and so without storage. */
  readonly engine: Engine;
}

export function startEngine(paths: EnginePaths, options: EngineOptions = {}): Promise<Engine> {
  return paths.name === 'firefox'
    ? startFirefox(paths.binary, options)
    : startWebKit(paths, options);
}

interface OwnFixtures {
  readonly site: StaticHost;
  readonly person: Person;
}

/** Given by the configuration. */
const NO_PATHS: EnginePaths = { name: 'firefox', binary: '' };

export const test = base.extend<OwnFixtures, Shared>({
  paths: [NO_PATHS, { option: true, scope: 'worker' }],
  chromiumPath: ['', { option: true, scope: 'worker' }],
  engine: [
    async ({ paths }, use) => {
      const engine = await startEngine(paths);
      await engine.tab.resize(1280, 900);
      await use(engine);
      await engine.end();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  // Playwright reads from the pattern what a fixture depends on: this one on nothing.
  // eslint-disable-next-line no-empty-pattern
  site: async ({}, use) => {
    const site = await StaticHost.start();
    await use(site);
    await site.stop();
  },
  person: async ({ engine }, use, testInfo) => {
    await use(new Person(engine.tab));
    if (testInfo.status !== testInfo.expectedStatus) {
      const body = await engine.tab.picture().catch(() => null);
      if (body !== null) await testInfo.attach('picture', { body, contentType: 'image/png' });
    }
  },
});

export { expect } from '@playwright/test';
