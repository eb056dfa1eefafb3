import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DIST } from '../support/hosting.ts';
import { EASY } from '../support/playground.ts';
import type { EngineOptions } from './engine.ts';
import { expect, startEngine, test, type EnginePaths } from './fixtures.ts';
import { button, part, Person } from './person.ts';

/** A browser of its own, in a mood of its own. */
async function inBrowser(
  paths: EnginePaths,
  options: EngineOptions,
  visit: (person: Person) => Promise<void>,
): Promise<void> {
  const engine = await startEngine(paths, options);
  try {
    await engine.tab.resize(1280, 900);
    await visit(new Person(engine.tab));
  } finally {
    await engine.end();
  }
}

const REFUSE = `for (const name of ['caches', 'indexedDB', 'localStorage', 'sessionStorage']) {
  const get = () => { throw new DOMException('Refused.', 'SecurityError'); };
  Object.defineProperty(self, name, { configurable: true, get });
}`;

/** The build, in a browser whose storage answers with errors. @returns a folder to remove */
function withoutStorage(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'unmask-'));
  cpSync(DIST, folder, { recursive: true });
  const edit = (name: string, change: (text: string) => string): void => {
    const file = path.join(folder, name);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  };
  // It would hold the files against the build's own hashes.
  rmSync(path.join(folder, 'sw.js'));
  // The page's policy lets no such script in.
  edit('index.html', (html) =>
    html
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      .replace('<head>', `<head><script>${REFUSE}</script>`),
  );
  for (const name of readdirSync(path.join(folder, 'assets'))) {
    if (/^worker-.*\.js$/.test(name)) edit(`assets/${name}`, (script) => `${REFUSE}\n${script}`);
  }
  return folder;
}

async function runAndTest(person: Person, address: string): Promise<void> {
  await person.open(`${address}#v=1`);
  await person.ask(EASY.instruction, EASY.signature);
  await person.run();
  expect(await person.code()).toContain('function sumNumbers(nums)');
}

test('a private window runs, and keeps nothing', async ({ paths, site }) => {
  await inBrowser(paths, { isPrivate: true }, async (person) => {
    await runAndTest(person, site.url);
    await person.press(part('race-start'));
    await person.expectAttribute(part('race-status'), 'data-state', /^ended$/, 200_000);
    expect(await person.text(part('race-said'))).toMatch(/^Race finished/);
  });
});

test('with storage refused the page runs and says that nothing is kept', async ({
  paths,
  site,
}) => {
  // WebKitGTK has no such switch: there the page meets a browser that was made to refuse.
  const folder = paths.name === 'webkit' ? withoutStorage() : null;
  if (folder !== null) site.folder = folder;
  await inBrowser(paths, { refusesStorage: true }, async (person) => {
    await runAndTest(person, site.url);
    await person.sees({ css: '#run-note', says: 'Not stored, the browser does not allow it' });
  });
  if (folder !== null) rmSync(folder, { recursive: true });
});

test('resisting fingerprints: coarse clocks are said, a picture of noise is not handed out', async ({
  paths,
  site,
}) => {
  test.skip(paths.name !== 'firefox', 'Firefox alone has it.');
  await inBrowser(paths, { resistsFingerprinting: true }, async (person) => {
    await runAndTest(person, site.url);
    await person.sees({ css: part('clock-note'), says: 'rounds its clocks to about 1[67] ms' });
    await person.catchDownloads();
    await person.press(button('^Download PNG'));
    await person.sees({ css: '.downloads [role="alert"]', says: 'Save the SVG' });
    expect(await person.caught()).toBeNull();
  });
});

test('a fault report is copied with one press, without the prompt unless it is added', async ({
  person,
  site,
}) => {
  await runAndTest(person, site.url);
  const report = 'textarea[aria-label="Fault report"]';
  await person.press(button('^Copy a fault report'));
  await person.sees(report);
  const text = (await person.value(report)) ?? '';
  for (const line of [
    /^# Unmask fault report$/m,
    /^revision: [0-9a-f]{12}$/m,
    /^user agent: Mozilla/m,
    /^isolated: no$/m,
    /^Cache Storage: \d+ caches$/m,
    /^adapter: this browser has no WebGPU$/m,
    /^loaded: xs-s1, revision [0-9a-f]+/m,
    /s -> \d+ load xs-s1 on auto$/m,
    /s <- \d+ run ended: eos, \d+ tokens$/m,
  ]) {
    expect(text).toMatch(line);
  }
  expect(text).not.toContain(EASY.instruction);
  expect(text).not.toContain('sumNumbers');
  await person.press('.report-prompt input');
  await expect.poll(() => person.value(report)).toContain(`instruction: ${EASY.instruction}`);
  await person.sees({ css: part('instead'), says: 'this browser has no WebGPU' });
});
