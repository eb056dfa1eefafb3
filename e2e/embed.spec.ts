import { readFileSync } from 'node:fs';
import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import config from '../playwright.config.ts';
import { Embedder, heardBy } from './support/embedder.ts';
import { ROOT, StaticHost } from './support/hosting.ts';
import { beforeWorker, NO_WEBGPU } from './support/worker.ts';

/** A run of 13 passes: `sumEven`. */
const REPLAY = (
  JSON.parse(readFileSync(`${ROOT}src/share/golden/v1.json`, 'utf8')) as {
    readonly name: string;
    readonly link: string;
  }[]
).find(({ name }) => name === 'a run: fixed steps')?.link;

/** Playwright's own list turns the partitioning of storage by site off, as no browser of a reader does. */
const FEATURES_OFF = [
  ...['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'MediaRouter', 'OptimizationHints'],
  ...['LensOverlay', 'PaintHolding', 'DestroyProfileOnBrowserClose'],
];

const launch = config.use?.launchOptions;

// A browser of its own, with the switch in place of Playwright's: the last one counts.
test.use({
  launchOptions: {
    ...launch,
    args: [...(launch?.args ?? []), `--disable-features=${FEATURES_OFF.join(',')}`],
  },
});

let site: StaticHost;
let embedder: Embedder;

test.beforeEach(async () => {
  site = await StaticHost.start({ cors: true });
  embedder = await Embedder.start();
});

test.afterEach(() => Promise.all([site.stop(), embedder.stop()]));

/** Collects what goes wrong in any frame. */
function watch(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  return errors;
}

const frameTag = (host: StaticHost, query: string, attributes = ''): string =>
  `<iframe src="${host.url}?embed=1${query}#${REPLAY?.replaceAll('&', '&amp;')}" width="720" height="560" ${attributes}></iframe>`;

/** The height that the embed last asked for; null before it has. */
async function wantedHeight(page: Page): Promise<number | null> {
  const heights = (await heardBy(page)).flatMap(({ data }) =>
    data.type === 'height' ? [data.height ?? 0] : [],
  );
  return heights.at(-1) ?? null;
}

function expectFinished(frame: FrameLocator): Promise<void> {
  return expect(frame.getByTestId('readout')).toContainText('finished', { timeout: 60_000 });
}

const SANDBOXES = [
  { title: 'plain', attributes: '', opaque: false },
  {
    title: 'sandboxed with its origin',
    attributes: 'sandbox="allow-scripts allow-same-origin"',
    opaque: false,
  },
  { title: 'sandboxed without an origin', attributes: 'sandbox="allow-scripts"', opaque: true },
];

for (const headers of [true, false]) {
  for (const { title, attributes, opaque } of SANDBOXES) {
    const from = headers ? 'a host that reads _headers' : 'a host that lets others read';
    test(`${title}, from ${from}: the run plays, and the height is told`, async ({ page }) => {
      const host = await StaticHost.start({ headers, cors: !headers });
      const errors = watch(page);
      await embedder.show(page, frameTag(host, '', attributes));
      const frame = page.frameLocator('iframe');
      await expect(frame.getByRole('button', { name: 'Pause replay' })).toBeVisible();
      await expectFinished(frame);
      await expect(frame.getByTestId('canvas').locator('.source').first()).toContainText(
        'function sumEven(nums) {',
      );
      await expect.poll(() => wantedHeight(page)).toBeGreaterThanOrEqual(400);
      const origins = new Set((await heardBy(page)).map(({ origin }) => origin));
      expect([...origins]).toEqual([opaque ? 'null' : new URL(host.url).origin]);

      const out = frame.getByRole('link', { name: 'Open in Unmask' });
      await expect(out).toHaveAttribute('href', /#v=\d+&model=xs-s1&.*&run=[\w-]+$/);
      expect(await out.getAttribute('href')).toMatch(new RegExp(`^${host.url}#`));
      if (opaque) {
        await expect(frame.getByText('This frame lets no model run.')).toBeVisible();
        await expect(frame.getByTestId('run')).toHaveCount(0);
      } else {
        await expect(frame.getByTestId('run')).toHaveText(/^Run here, [\d.]+ MB$/);
      }
      const engine = host.requests.filter((asked) =>
        /\.wasm$|worker-|models\/.*\//.test(asked.path),
      );
      expect([engine, errors]).toEqual([[], []]);
      await host.stop();
    });
  }
}

test('without an origin on a host that nobody may read, there is a way out', async ({ page }) => {
  const host = await StaticHost.start();
  await embedder.show(page, frameTag(host, '&theme=dark', 'sandbox="allow-scripts"'));
  const out = page.frameLocator('iframe').getByRole('link', { name: 'in a window of its own' });
  await expect(out).toBeVisible();
  expect(await out.getAttribute('href')).toBe(`${host.url}?theme=dark#${REPLAY}`);
  await host.stop();
});

test('the model runs in the frame when the reader asks, in storage of its own', async ({
  page,
}) => {
  await beforeWorker(page, NO_WEBGPU);
  // As a page of its own, the site leaves a mark.
  await page.goto(site.url);
  await page.evaluate(async () => {
    localStorage.setItem('mark', 'of the whole page');
    await caches.open('mark');
  });
  await embedder.show(page, frameTag(site, ''));
  const frame = page.frameLocator('iframe');
  await expectFinished(frame);
  const seen = await frame
    .locator('body')
    .evaluate(async () => [localStorage.getItem('mark'), await caches.has('mark')]);
  expect(seen, 'there is storage, and it is partitioned by site').toEqual([null, false]);

  await frame.getByTestId('run').click();
  await expect(frame.getByTestId('sheet')).toHaveAttribute('data-state', 'done');
  await expect(frame.getByText('tokens/s here')).toBeVisible();
  await expect(frame.getByTestId('run')).toHaveText('Run here');
});

test('parts can be left out, and the theme set', async ({ page }) => {
  await embedder.show(page, frameTag(site, '&theme=dark&hide=prompt,play,timeline,run,open'));
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(frame.getByTestId('canvas')).toBeVisible();
  await expect(frame.getByText('Write a JavaScript function that')).toHaveCount(0);
  await expect(frame.getByRole('button', { name: /play|pause|run/i })).toHaveCount(0);
  await expect(frame.getByRole('slider', { name: 'Time in the run' })).toHaveCount(0);
  await expect(frame.getByRole('link')).toHaveCount(0);
});

test('it plays only in view', async ({ page }) => {
  const space = '<div style="height:3000px"></div>';
  await embedder.show(page, `${space}${frameTag(site, '')}${space}`);
  const frame = page.frameLocator('iframe');
  const slider = frame.getByRole('slider', { name: 'Time in the run' });
  await expect(frame.getByRole('button', { name: 'Play again' })).toBeAttached();
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await expect(frame.getByRole('button', { name: 'Pause replay' })).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(frame.getByRole('button', { name: 'Play', exact: true })).toBeAttached();
  const place = await slider.inputValue();
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await expectFinished(frame);
  expect(Number(place)).toBeLessThan(Number(await slider.inputValue()));
});

test('wheel and letter keys stay with the page around', async ({ page }) => {
  await embedder.show(page, `${frameTag(site, '&autoplay=0')}<div style="height:3000px"></div>`);
  const frame = page.frameLocator('iframe');
  await frame.locator('body').evaluate(() => {
    const taken: string[] = [];
    Reflect.set(window, 'taken', taken);
    for (const type of ['keydown', 'wheel']) {
      addEventListener(type, (event) => {
        if (event.defaultPrevented)
          taken.push(`${type} ${'key' in event ? String(event.key) : ''}`);
      });
    }
  });
  await frame.getByTestId('canvas').focus();
  for (const key of ['a', 'j', 'k', 'f', 'm', '/', '?', 'Enter']) await page.keyboard.press(key);
  const box = await page.locator('iframe').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 450);
  await page.mouse.wheel(0, 600);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  expect(
    await frame.locator('body').evaluate(() => Reflect.get(window, 'taken') as unknown),
  ).toEqual([]);
});

const element = (host: StaticHost, attributes: string): string =>
  `<script src="${host.url}embed.js"></script>
   <script>
     window.told = [];
     for (const name of ['ready', 'state', 'pass', 'end', 'fork'])
       addEventListener('unmask-' + name, ({ detail }) => told.push({ name, detail }));
   </script>
   <unmask-embed replay="${REPLAY?.replaceAll('&', '&amp;')}" autoplay="no" ${attributes}></unmask-embed>`;

/** Calls the element as a host's script would. */
function call(page: Page, method: string, ...args: readonly unknown[]): Promise<unknown> {
  return page.locator('unmask-embed').evaluate(
    async (embed, [name, list]) => {
      const found: unknown = Reflect.get(embed, name);
      if (typeof found !== 'function') throw new Error(`There is no ${name}.`);
      try {
        return (await Reflect.apply(found, embed, list)) as unknown;
      } catch (error) {
        return String(error);
      }
    },
    [method, args] as const,
  );
}

const ready = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const told: unknown = Reflect.get(window, 'told');
    return Array.isArray(told) && told.some(({ name }: { name: string }) => name === 'ready');
  });

test('the element fits its height, tells what happens, and takes commands', async ({ page }) => {
  const errors = watch(page);
  await embedder.show(page, element(site, 'control'));
  await ready(page);
  const frame = page.frameLocator('iframe');
  expect(await call(page, 'seek', 3)).toMatchObject({ shows: 'replay', pass: 3, passes: 13 });
  await expect(frame.getByTestId('readout')).toContainText('Pass 3 of 13');
  expect(await call(page, 'seek', 9999)).toMatchObject({ pass: 13 });
  expect(await call(page, 'play')).toMatchObject({ playing: true, busy: false });
  expect(await call(page, 'pause')).toMatchObject({ playing: false });
  expect(await call(page, 'open', 'v=1&chunk=33')).toMatchObject({
    shows: 'replay',
    notes: ['Chunk size: 32 instead of 33.'],
  });
  await call(page, 'play');
  await expectFinished(frame);
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(Reflect.get(window, 'told'))))
    .toMatch(/"name":"end".*function sumEven/);

  // As high as it wants to be, nothing in it has to scroll.
  const height = await frame.locator('html').evaluate((html) => [html.scrollHeight, innerHeight]);
  expect(height[0]).toBe(height[1]);
  expect(errors).toEqual([]);
});

test('a host holds text, and changes a slot of what the reader has run', async ({ page }) => {
  await beforeWorker(page, NO_WEBGPU);
  const errors = watch(page);
  await embedder.show(page, element(site, 'control'));
  await ready(page);
  const frame = page.frameLocator('iframe');
  const change = [3, [{ slot: 20, text: 'x' }]] as const;
  expect(await call(page, 'change', ...change)).toContain('not loaded in the frame');
  expect(await call(page, 'hold', [{ slot: 0, text: 'x' }])).toContain('not a command');
  const twice = [1, 2].map(() => ({ slot: 30, text: 'x' }));
  expect(await call(page, 'hold', twice)).toContain('Two texts are to be held at slot 30.');
  expect(await call(page, 'hold', [{ slot: 16, text: ' total' }])).toMatchObject({
    ...{ shows: 'replay', held: [{ slot: 16, text: ' total' }], fork: null },
  });

  await frame.getByTestId('run').click();
  await expect(frame.getByTestId('sheet')).toHaveAttribute('data-state', 'done');
  await expect(frame.locator('[data-position="15"]')).toHaveClass(/ given/);
  expect(await call(page, 'change', 3, [{ slot: 4000, text: 'x' }])).toContain('lies beyond');
  const state = await call(page, 'change', ...change);
  expect(state).toMatchObject({ shows: 'run', busy: false, fork: { pass: 3, slots: [20] } });
  await expect(frame.locator('[data-position="19"]')).toHaveText('x');
  expect(await countOf(page, 'fork')).toBe(1);
  // Masked again, it is written anew.
  const masked = await call(page, 'change', 3, [{ slot: 20, text: null }]);
  expect(masked).toMatchObject({ fork: { pass: 3, slots: [20] } });
  expect(errors).toEqual([]);
});

test('without control the element only listens', async ({ page }) => {
  await embedder.show(page, element(site, ''));
  await ready(page);
  expect(await call(page, 'play')).toContain('This host may listen, and not command.');
  await expect(
    page.frameLocator('iframe').getByRole('button', { name: 'Play again' }),
  ).toBeVisible();
});

/** How often the elements of the page have said so. */
function countOf(page: Page, name: string): Promise<number> {
  return page.evaluate((name) => {
    const told: unknown = Reflect.get(window, 'told');
    return Array.isArray(told)
      ? told.filter((one: { name: string }) => one.name === name).length
      : 0;
  }, name);
}

test('the element follows its attributes when they change later', async ({ page }) => {
  const errors = watch(page);
  await embedder.show(page, element(site, ''));
  await ready(page);
  const embed = page.locator('unmask-embed');
  const outer = embed.locator('iframe');
  const frame = page.frameLocator('iframe');
  const set = (name: string, value: string | null): Promise<void> =>
    embed.evaluate(
      (e, [name, value]) => {
        if (value === null) e.removeAttribute(name);
        else e.setAttribute(name, value);
      },
      [name, value] as const,
    );

  // Without a new page: what the element itself shows, and another run.
  // Its text sets itself anew once its fonts are there.
  let fitted = '560';
  const isSettled = async (): Promise<boolean> => {
    const before = fitted;
    fitted = (await outer.getAttribute('height')) ?? '';
    return fitted === before && fitted !== '560';
  };
  await expect.poll(isSettled, { intervals: [1000] }).toBe(true);
  await set('height', '321');
  await expect(outer).toHaveAttribute('height', '321');
  await set('height', null);
  await expect(outer).toHaveAttribute('height', fitted);
  await set('title', 'A sum');
  await expect(outer).toHaveAttribute('title', 'A sum');
  await set('replay', 'v=1&chunk=33');
  await expect(frame.getByText('Chunk size: 32 instead of 33.')).toBeVisible();
  expect(await countOf(page, 'ready')).toBe(1);

  // With one: what its address says.
  await set('theme', 'dark');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect.poll(() => countOf(page, 'ready')).toBe(2);
  await set('replay', REPLAY ?? '');
  await set('control', '');
  await expect.poll(() => countOf(page, 'ready')).toBe(3);
  expect(await call(page, 'seek', 3)).toMatchObject({ pass: 3, passes: 13 });
  await set('control', null);
  await expect.poll(() => countOf(page, 'ready')).toBe(4);
  expect(await call(page, 'seek', 3)).toContain('may listen, and not command');
  expect(errors).toEqual([]);
});

test('the element is taken away and put back without a leak', async ({ page }) => {
  const errors = watch(page);
  await page.addInitScript(() => {
    // Listeners of the window, and clocks, as they come and go.
    const open = { listeners: 0, clocks: 0 };
    const clocks = new Set<unknown>();
    const watched = (name: string, then: (given: unknown, made: unknown) => void): void => {
      const original: unknown = Reflect.get(window, name);
      if (typeof original !== 'function') throw new Error(`There is no ${name}.`);
      Reflect.set(window, name, (...args: unknown[]) => {
        const made: unknown = Reflect.apply(original, window, args);
        then(args[0], made);
        open.clocks = clocks.size;
        return made;
      });
    };
    watched('addEventListener', () => open.listeners++);
    watched('removeEventListener', () => open.listeners--);
    watched('setInterval', (_, clock) => clocks.add(clock));
    watched('clearInterval', (clock) => clocks.delete(clock));
    Reflect.set(window, 'open', open);
  });
  await embedder.show(page, element(site, 'control'));
  await ready(page);
  const opened = (): Promise<unknown> =>
    page.evaluate(() => structuredClone(Reflect.get(window, 'open') as unknown));
  const before = await opened();
  for (let times = 2; times < 5; times++) {
    const gone = await page.locator('unmask-embed').evaluate(async (embed) => {
      const play: unknown = Reflect.get(embed, 'play');
      if (typeof play !== 'function') throw new Error('There is no play.');
      const asked = Reflect.apply(play, embed, []) as Promise<unknown>;
      const parent = embed.parentElement;
      embed.remove();
      const answer = await asked.catch(String);
      const late = await (Reflect.apply(play, embed, []) as Promise<unknown>).catch(String);
      const state: unknown = Reflect.get(embed, 'state');
      parent?.append(embed);
      return {
        answer,
        late,
        state,
        frames: embed.shadowRoot?.querySelectorAll('iframe').length,
      };
    });
    expect(gone.answer).toContain('The frame has gone.');
    expect(gone.late).toContain('has not answered yet');
    expect([gone.state, gone.frames]).toEqual([null, 1]);
    await expect.poll(() => countOf(page, 'ready')).toBe(times);
    expect(await opened()).toEqual(before);
    expect(await call(page, 'seek', times)).toMatchObject({ pass: times });
  }
  // Gone for good: no listener of its own, no clock that goes on.
  await page.locator('unmask-embed').evaluate((embed) => embed.remove());
  expect(await opened()).toEqual({
    listeners: (before as { listeners: number }).listeners - 1,
    clocks: 0,
  });
  await expect.poll(() => page.frames().length).toBe(1);
  expect(errors).toEqual([]);
});

test('two elements in a page keep to themselves', async ({ page }) => {
  const errors = watch(page);
  const one = element(site, 'control');
  await embedder.show(
    page,
    `${one}${one.slice(one.indexOf('<unmask-embed'))}<script src="${site.url}embed.js"></script>`,
  );
  await expect.poll(() => countOf(page, 'ready')).toBe(2);
  const pass = (at: number) =>
    page.locator('unmask-embed').nth(at).locator('iframe').contentFrame().getByTestId('readout');
  for (const [at, to] of [
    [0, 3],
    [1, 7],
  ] as const) {
    await page
      .locator('unmask-embed')
      .nth(at)
      .evaluate(async (embed, to) => {
        const seek: unknown = Reflect.get(embed, 'seek');
        if (typeof seek === 'function') await Reflect.apply(seek, embed, [to]);
      }, to);
  }
  await expect(pass(0)).toContainText('Pass 3 of 13');
  await expect(pass(1)).toContainText('Pass 7 of 13');
  await page
    .locator('unmask-embed')
    .first()
    .evaluate((embed) => embed.remove());
  expect(await call(page, 'seek', 5)).toMatchObject({ pass: 5 });
  expect(errors).toEqual([]);
});

test('services that unfold links are told how to embed the page', async ({ request }) => {
  const response = await request.get(`${site.url}oembed.json`);
  expect(await response.json()).toMatchObject({
    version: '1.0',
    type: 'rich',
    html: expect.stringMatching(/^<iframe src="[^"]*\?embed=1"/),
  });
});

test('mutated messages do nothing', async ({ page }) => {
  const errors = watch(page);
  await embedder.show(
    page,
    frameTag(site, `&autoplay=0&origin=${encodeURIComponent(embedder.origin)}`),
  );
  const frame = page.frameLocator('iframe');
  await expectFinished(frame);
  // All that the embed asks for of its own accord.
  await expect(frame.getByTestId('run')).toHaveText(/MB$/);
  await page.waitForLoadState('networkidle');
  const asked = site.requests.length;
  const field = (...values: unknown[]) => fc.oneof(fc.constantFrom(...values), fc.jsonValue());
  const message = fc.record(
    {
      to: field('unmask'),
      v: field(1),
      type: field('hello'),
      access: field('control', 'read'),
      id: field(1),
      do: field('play', 'open', 'seek', 'run', 'load'),
      link: field('v=1&steps=9', 'v=1&run=A'),
      pass: field(-1, 1e9),
    },
    { requiredKeys: [] },
  );
  const messages = fc.sample(fc.oneof(message, fc.jsonValue()), { seed: 7, numRuns: 200 });
  await page.evaluate((json) => {
    const all = JSON.parse(json) as unknown[];
    const target = document.querySelector('iframe')?.contentWindow;
    for (const one of all) target?.postMessage(one, '*');
    // To whatever port has been given, too.
    addEventListener('message', ({ ports: [port] }) => {
      for (const one of all) port?.postMessage(one);
    });
    for (const one of all) target?.postMessage(one, '*');
    target?.postMessage({ to: 'unmask', v: 1, type: 'hello', access: 'control' }, '*');
  }, JSON.stringify(messages));
  await expect
    .poll(async () => (await heardBy(page)).filter(({ data }) => data.type === 'ready').length)
    .toBeGreaterThan(0);
  await frame.getByRole('button', { name: 'Previous pass' }).click();
  await expect(frame.getByTestId('sheet')).toHaveAttribute('data-state', 'idle');
  expect([site.requests.slice(asked), errors]).toEqual([[], []]);
});
