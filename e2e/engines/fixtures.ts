import { test as base } from '@playwright/test';
import { StaticHost } from '../support/hosting.ts';
import { findFirefox, findWebKit } from '../../scripts/browser.js';
import type { Engine, EngineOptions } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { Person } from './person.ts';
import { startWebKit } from './webkit.ts';

/** Starts the browser of a project. */
export async function startEngine(name: string, options: EngineOptions = {}): Promise<Engine> {
  if (name === 'firefox') {
    const binary = findFirefox();
    if (binary === undefined) throw new Error('There is no Firefox: set FIREFOX_PATH to one.');
    return startFirefox(binary, options);
  }
  const parts = findWebKit();
  if (parts === undefined) throw new Error('There is no WebKitGTK with a driver and xvfb-run.');
  return startWebKit(parts, options);
}

interface Shared {
  /** One browser for all tests of a file; each begins with a site of its own, and so without storage. */
  readonly engine: Engine;
}

interface OwnFixtures {
  readonly site: StaticHost;
  readonly person: Person;
}

export const test = base.extend<OwnFixtures, Shared>({
  engine: [
    async ({}, use, { project }) => {
      const engine = await startEngine(project.name);
      await engine.tab.resize(1280, 900);
      await use(engine);
      await engine.end();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
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
