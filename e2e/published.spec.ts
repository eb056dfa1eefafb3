import { expect, test, type Page } from '@playwright/test';
import type { SourceRef } from '../src/engine/sources/source-ref.ts';
import { hubFiles } from '../src/engine/testing/node/hub.ts';
import { HubServer } from '../src/engine/testing/node/hub-server.ts';
import { StaticHost } from './support/hosting.ts';
import { ask, described, loaded, workerScript } from './support/published.ts';

/** Published models from a stand-in for the hub, which redirects to another origin for large files. */

const WEIGHTS = 'model.safetensors';
const NAME = 'some/qwen2-mdlm';

let host: StaticHost;
let hub: HubServer;
test.beforeEach(async () => {
  // With the headers that the build asks for: then the policy holds in the worker too.
  host = await StaticHost.start({ headers: true });
  hub = await HubServer.start([
    [NAME, { files: hubFiles('qwen2-mdlm'), licence: 'apache-2.0' }],
    ['some/llama-mdlm', { files: hubFiles('llama-mdlm') }],
    ['some/gated', { files: hubFiles('qwen2-mdlm'), gated: 401 }],
  ]);
});
test.afterEach(async () => {
  await hub.stop();
  await host.stop();
});

const ref = (repository = NAME): SourceRef => ({
  kind: 'hub',
  hub: hub.url,
  repository,
  revision: 'main',
});

async function opened(page: Page): Promise<void> {
  await page.goto(host.url);
}

/** Ranges of weights that were streamed, without those of headers. */
const streams = (): (string | null)[] =>
  hub.rangesOf(WEIGHTS).filter((range) => range === null || range.endsWith('-'));

/** What the browser keeps of models: name of the set and how many bytes of files. */
async function kept(page: Page): Promise<{ readonly sets: number; readonly files: number }> {
  return page.evaluate(async () => {
    const cache = await caches.open('unmask-models');
    const keys = (await cache.keys()).map(({ url }) => new URL(url).pathname);
    return {
      sets: keys.filter((key) => key.startsWith('/set/')).length,
      files: keys.filter((key) => key.startsWith('/file/')).length,
    };
  });
}

test('a model of a hub is described, loaded, kept, and opened without the hub', async ({
  page,
}) => {
  await opened(page);
  const description = await described(page, ref());
  expect(description).toMatchObject({
    id: NAME,
    licence: 'apache-2.0',
    host: new URL(hub.url).host,
    architecture: 'a2d-qwen2',
    refusal: null,
  });
  expect(streams()).toEqual([]);
  // From the page's origin, and from none after the redirect: as the hub sees it.
  expect(
    new Set(hub.requests.filter(({ isStore }) => !isStore).map(({ origin }) => origin)),
  ).toEqual(new Set([new URL(host.url).origin]));
  expect(
    new Set(hub.requests.filter(({ isStore }) => isStore).map(({ origin }) => origin)),
  ).toEqual(new Set(['null']));

  const model = await loaded(page, ref(), 8);
  expect(model.model).toMatchObject({ id: NAME, revision: description.revision });
  expect(model.keeping).toBe('kept');
  expect(streams()).toEqual([null]);

  const again = await page.context().newPage();
  await opened(again);
  hub.requests.length = 0;
  await hub.stop();
  const commit: SourceRef = { ...description.ref };
  expect((await loaded(again, commit, 8)).model).toEqual(model.model);
  hub = await HubServer.start();
});

test('a download that a visit ended in goes on at the next; models switch and are deleted', async ({
  page,
}) => {
  const length = hubFiles('qwen2-mdlm').get(WEIGHTS)!.length;
  const cut = Math.floor(0.4 * length);
  hub.cuts.push({ path: WEIGHTS, after: cut, holds: true });
  await opened(page);
  void loaded(page, ref(), 4).catch(() => undefined);
  await expect.poll(async () => (await kept(page)).files).toBeGreaterThan(4);
  await page.close();

  const next = await page.context().newPage();
  await opened(next);
  const { model } = await loaded(next, ref(), 4);
  expect(model.id).toBe(NAME);
  const [first, second, ...more] = streams();
  expect([first, more]).toEqual([null, []]);
  const from = Number(/^bytes=(\d+)-$/.exec(second ?? '')?.[1]);
  expect(from).toBeGreaterThan(0);
  expect(from).toBeLessThanOrEqual(cut);

  const other = await loaded(next, ref('some/llama-mdlm'), 4);
  expect(other.model.id).toBe('some/llama-mdlm');
  // Two models, and the runtime.
  expect((await kept(next)).sets).toBe(3);
  // As the page's list of what is stored does it.
  await next.reload();
  await next.getByText('Stored here').click();
  const rows = next.getByTestId('stored');
  await expect(rows).toHaveCount(3);
  for (const left of [2, 1, 0]) {
    await rows.first().getByRole('button').click();
    await expect(rows).toHaveCount(left);
  }
  expect(await kept(next)).toEqual({ sets: 0, files: 0 });
});

test('what is gated, not there, or forbids other sites to read it is said', async ({ page }) => {
  await opened(page);
  expect((await described(page, ref('some/gated'))).refusal).toMatchObject({
    code: 'source-refused',
    data: { why: 'gated', status: 401 },
  });
  const whyOf = async (source: SourceRef): Promise<unknown> => {
    const answer = await ask(page, { kind: 'describe', payload: { source } });
    return answer.kind === 'fault' && answer.fault.code === 'source-refused'
      ? answer.fault.data.why
      : answer;
  };
  expect(await whyOf(ref('no/such'))).toBe('no-repository');
  hub.cors = false;
  expect(await whyOf(ref())).toBe('unreadable');
});

test('the policy lets through the hosts that were chosen, and no other', async ({ page }) => {
  await opened(page);
  const elsewhere = await HubServer.start([[NAME, { files: hubFiles('qwen2-mdlm') }]]);
  try {
    // 127.0.0.1 is another host than localhost, and as easy to reach.
    const api = (origin: string): string => `${origin}/api/models/${NAME}/revision/main`;
    const other = elsewhere.url.replace('localhost', '127.0.0.1');
    const reached = async (allow: readonly string[], address: string): Promise<boolean> =>
      page.evaluate(
        async ({ allow, address }) => {
          const frame = document.createElement('iframe');
          frame.src = `courier.html?allow=${encodeURIComponent(allow.join(' '))}`;
          const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
          document.body.append(frame);
          await loaded;
          const { port1, port2 } = new MessageChannel();
          frame.contentWindow?.postMessage(null, location.origin, [port2]);
          const answer = new Promise<string>((resolve) => {
            port1.onmessage = ({ data }: MessageEvent<{ readonly kind: string }>) =>
              resolve(data.kind);
          });
          port1.postMessage({ id: 1, kind: 'fetch', url: address, range: null, cache: 'no-store' });
          const kind = await answer;
          frame.remove();
          return kind === 'head';
        },
        { allow, address },
      );
    expect(await reached([hub.url], api(hub.url))).toBe(true);
    expect(await reached([hub.url], api(other))).toBe(false);
    expect(await reached([hub.url], api(elsewhere.url))).toBe(false);
    expect(await reached([other], api(other))).toBe(true);
    for (const trick of ['*', "'self' *", `${hub.url}; connect-src *`, '']) {
      expect(await reached([trick], api(other))).toBe(false);
    }
    // Neither the page nor its worker reaches any of them.
    const fromPage = await page.evaluate(
      (address) =>
        fetch(address).then(
          () => 'reached',
          () => 'refused',
        ),
      api(hub.url),
    );
    expect(fromPage).toBe('refused');
    const before = hub.requests.length;
    const direct = await page.evaluate(
      async ({ script, source }) => {
        const worker = new Worker(new URL(script, document.baseURI), { type: 'module' });
        const answer = new Promise<unknown>((resolve) => {
          worker.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data);
        });
        worker.postMessage({ id: 1, kind: 'describe', payload: { source } });
        return answer;
      },
      { script: workerScript(), source: ref() },
    );
    expect(direct).toMatchObject({ kind: 'fault', fault: { data: { why: 'unreadable' } } });
    expect(hub.requests.length).toBe(before);
  } finally {
    await elsewhere.stop();
  }
});
