import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { DEFAULT_SETTINGS, type Settings } from '../src/engine/sampling/policies/settings.ts';
import type { FromWorker } from '../src/engine/worker/protocol.ts';
import { DIST } from './support/hosting.ts';
import { ModulePage } from './support/module-page.ts';
import { hubFiles, hubGolden } from '../src/engine/testing/node/masked-hub.ts';

/** Masked language models in a browser: their logits, and what a visitor fetches for them. */
const NAMES = ['bert-mlm', 'modernbert-chat'];

let served: ModulePage;

test.beforeAll(async () => {
  served = await ModulePage.start('masked-page.ts', (asked) => {
    const [folder = '', ...rest] = asked.split('/');
    return NAMES.includes(folder) ? hubFiles(folder).get(rest.join('/')) : undefined;
  });
});

test.afterAll(() => served.stop());

/** Addresses that a page has asked for. */
function askedOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
}

for (const name of NAMES) {
  for (const through of ['transformers', 'plain'] as const) {
    test(`${name} gives the logits of the reference, through ${through}`, async ({ page }) => {
      const asked = askedOf(page);
      await page.goto(served.url);
      const files = [...hubFiles(name).keys()].map((path) => [path, `${name}/${path}`] as const);
      const { cases } = hubGolden(name);
      const sequences = cases.map(({ ids }) => ids);
      await page.waitForFunction(() => window.masked !== undefined);
      const got = await page.evaluate(
        ([files, through, sequences]) => window.masked?.(files, through, sequences),
        [files, through, sequences] as const,
      );
      expect(got?.through).toBe(through);
      for (const [i, { ids, rows, logits }] of cases.entries()) {
        const values = got?.values[i] ?? [];
        const vocabulary = values.length / ids.length;
        for (const [r, expected] of logits.entries()) {
          const row = values.slice((rows?.[r] ?? r) * vocabulary).slice(0, vocabulary);
          expect(row.length).toBe(expected.length);
          const apart = row.map((value, at) => Math.abs(value - expected[at]!));
          expect(Math.max(...apart)).toBeLessThan(1e-3);
        }
      }
      expect(asked.filter((url) => url.endsWith('.wasm')).length).toBe(1);
      const elsewhere = asked.filter((url) => !url.startsWith(served.url) && !/^blob:/.test(url));
      expect(elsewhere).toEqual([]);
    });
  }
}

const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  policy: { kind: 'low_confidence', steps: 32 },
  chunk: 32,
  length: 32,
};

/** Files as a page is handed them: by path, in base64. */
function packed(name: string): readonly (readonly [path: string, base64: string])[] {
  return [...hubFiles(name)].map(
    ([path, bytes]) => [path, Buffer.from(bytes).toString('base64')] as const,
  );
}

/** What the site's worker says to requests, the first fault or the reply to the last one at the end. */
async function tell(
  page: Page,
  files: readonly (readonly [string, string])[],
  runs: readonly object[],
): Promise<readonly FromWorker[]> {
  const worker = readdirSync(path.join(DIST, 'assets')).find((file) =>
    /^worker-.*\.js$/.test(file),
  );
  return page.evaluate(
    async ({ script, files, runs }) => {
      const map = new Map(
        files.map(([path, base64]) => [
          path,
          Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
        ]),
      );
      const load = { model: 'dropped', backend: 'wasm', files: map };
      const requests = [
        { id: 0, kind: 'load', payload: load },
        ...runs.map((payload, i) => ({ id: i + 1, kind: 'run', payload })),
      ];
      const heard: FromWorker[] = [];
      const site = new Worker(script, { type: 'module' });
      for (const request of requests) {
        site.postMessage(request);
        const isLast = await new Promise<boolean>((resolve) => {
          site.onmessage = ({ data }: MessageEvent<FromWorker>) => {
            if (data.kind !== 'event' || data.of === 'run') heard.push(data);
            if (data.kind !== 'event') resolve(data.kind === 'fault');
          };
        });
        if (isLast) break;
      }
      site.terminate();
      return heard;
    },
    { script: `assets/${worker}`, files, runs },
  );
}

test("the site's worker fetches one runtime and one library, from the site, and only then", async ({
  page,
}) => {
  await page.goto('./');
  await page.waitForLoadState('networkidle');
  const asked = askedOf(page);
  const [sentence] = hubGolden('bert-mlm').cases;
  const { text = '', ids = [] } = sentence ?? {};
  const run = {
    kind: 'write',
    instruction: text,
    signature: null,
    settings: SETTINGS,
    paused: false,
  };
  const [loaded, ...heard] = await tell(page, packed('bert-mlm'), [run]);
  expect(loaded).toMatchObject({
    kind: 'reply',
    of: 'load',
    value: {
      maskId: 4,
      contextLength: 128,
      device: { label: expect.stringMatching(/^WASM.*, fp32, transformers\.js$/) },
    },
  });
  // The sentence comes back with its masks filled: a pass for each, and the reply with all of its tokens.
  expect(heard.at(-1)).toMatchObject({
    kind: 'reply',
    of: 'run',
    value: { end: 'length', code: expect.stringMatching(/^the cat .+ on the/) },
  });
  const passes = heard.filter(
    (each) => each.kind === 'event' && each.of === 'run' && each.value.kind === 'pass',
  );
  expect(passes.length).toBe(ids.filter((id) => id === 4).length);

  const site = new URL('./', page.url()).href;
  expect(asked.filter((url) => !url.startsWith(site) && !/^(blob|data):/.test(url))).toEqual([]);
  const count = (pattern: RegExp): number =>
    new Set(asked.filter((url) => pattern.test(new URL(url).pathname))).size;
  expect(count(/\.wasm$/)).toBe(1);
  expect(count(/\/masked-model\.on-demand-[\w-]+\.js$/)).toBe(1);
  expect(count(/\/ort[.\w]*-[\w-]+\.js$/)).toBe(1);
});

test("the site's worker says what a folder lacks", async ({ page }) => {
  await page.goto('./');
  const files = packed('bert-mlm').filter(([path]) => !path.endsWith('.onnx'));
  expect(await tell(page, files, [])).toMatchObject([
    {
      kind: 'fault',
      fault: { code: 'model-invalid', data: { why: 'lacks', files: ['onnx/model.onnx'] } },
    },
  ]);
});
