import { readdirSync, readFileSync } from 'node:fs';
import { expect, type JSHandle, type Locator, type Page, test } from '@playwright/test';
import { hubFiles } from '../src/engine/testing/node/hub.ts';
import { HubServer } from '../src/engine/testing/node/hub-server.ts';
import { DEFAULT_SETTINGS } from '../src/engine/sampling/policies/settings.ts';
import { formatSettingsLink } from '../src/share/link-writer.ts';
import { answerLink } from './support/answer-run.ts';
import { Embedder } from './support/embedder.ts';
import { playgroundOn } from './support/playground.ts';
import { answerForHub, folder } from './support/published.ts';
import { beforeWorker } from './support/worker.ts';

/** Published models as readers come to them: by a name, an address, a drop, a link in a frame. */

test.setTimeout(150_000);
test.use({ reducedMotion: 'reduce' });

const NAME = 'some/qwen2-mdlm';
const FILES = hubFiles('qwen2-mdlm');

let hub: HubServer;
test.beforeEach(async () => {
  hub = await HubServer.start([
    [NAME, { files: FILES, licence: 'apache-2.0' }],
    ['some/gated', { files: FILES, gated: 401 }],
    ['some/former', { files: FILES, renamedTo: NAME }],
  ]);
});
test.afterEach(() => hub.stop());

async function dialogOn(page: Page): Promise<Locator> {
  await page.getByTestId('others').click();
  return page.getByTestId('published');
}

/** Types a name into the dialog and has it looked up. */
async function lookUp(dialog: Locator, name: string): Promise<void> {
  await dialog.getByRole('textbox', { name: 'Repository or address' }).fill(name);
  await dialog.getByRole('button', { name: /^Look it up/ }).click();
}

test('what cannot be had by its name or address is said, with what to do', async ({ page }) => {
  await answerForHub(page, hub);
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  const dialog = await dialogOn(page);
  const fault = dialog.getByTestId('fault');
  const at = (path: string): string => `${hub.url}/${NAME}/resolve/main/${path}`;
  for (const [name, what, remedy] of [
    ['some/gated', 'is gated: huggingface.co answers 401', 'drop its folder here'],
    [`${NAME}@deleted`, 'has no revision deleted', 'Leave the revision out'],
    ['no/such', 'huggingface.co has no no/such', 'Check the spelling'],
    // Its large files lie at another origin, as those of many hosts do.
    [at(''), 'leads on to another host', 'Name the address that it leads to'],
    [at('deeper/'), 'There is no config.json', 'Name the folder'],
    ['https://huggingface.co/a/<script>window.hurt=1</script>', 'names no model', 'owner/name'],
    ['a/b"><img src=x onerror=window.hurt=1>', 'names no model', 'owner/name'],
    ['data:text/html,<script>window.hurt=1</script>', 'is not an https address', 'https'],
  ] as const) {
    await lookUp(dialog, name);
    await expect(fault, name).toContainText(what);
    await expect(fault, name).toContainText(remedy);
    // What is there, and cannot be had, is described all the same.
    const back = dialog.getByRole('button', { name: 'Back' });
    if (await back.isVisible()) await back.click();
  }
  hub.cors = false;
  await page.unrouteAll();
  await lookUp(dialog, at(''));
  await expect(fault).toContainText('did not answer in a way that a page may read');
  await expect(fault).toContainText('Access-Control-Allow-Origin');
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
});

test('a model that was renamed, where storage is full half-way, is loaded, and both are said', async ({
  page,
}) => {
  await answerForHub(page, hub);
  await beforeWorker(
    page,
    `{
      const { put } = Cache.prototype;
      let left = 3;
      Cache.prototype.put = function (...args) {
        if (left-- > 0) return put.apply(this, args);
        return Promise.reject(new DOMException('full', 'QuotaExceededError'));
      };
    }`,
  );
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  const dialog = await dialogOn(page);
  await lookUp(dialog, 'some/former');
  await expect(dialog.getByRole('heading', { name: NAME })).toBeFocused();
  await expect(dialog).toContainText('It was called some/former.');
  await dialog.getByTestId('agree').click();
  await playground.expectState('ready', 120_000);
  await expect(page.getByText('no room')).toBeVisible();
});

/** What a drop brings: the files of a checkpoint, or its folder, which a browser gives entry by entry. */
function transferOf(page: Page, name: string, isFolder: boolean): Promise<JSHandle<DataTransfer>> {
  const files = readdirSync(folder(name)).map((path) => ({
    path,
    base64: readFileSync(folder(name) + path).toString('base64'),
  }));
  return page.evaluateHandle(
    ({ files, name, isFolder }) => {
      const all = files.map(({ path, base64 }) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        return new File([bytes], path);
      });
      const entries = all.map((file) => ({
        ...{ isFile: true, isDirectory: false, name: file.name },
        file: (give: (file: File) => void) => give(file),
      }));
      // In parts, until there is no more.
      const parts = [entries.slice(0, 3), entries.slice(3)];
      const entry = {
        ...{ isFile: false, isDirectory: true, name },
        createReader: () => ({
          readEntries: (give: (part: unknown) => void) => give(parts.shift() ?? []),
        }),
      };
      Reflect.set(DataTransferItem.prototype, 'webkitGetAsEntry', () => (isFolder ? entry : null));
      const transfer = new DataTransfer();
      for (const file of isFolder ? all.slice(0, 1) : all) transfer.items.add(file);
      return transfer;
    },
    { files, name, isFolder },
  );
}

test('a folder, and files without one, can be dropped', async ({ page }) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  const dialog = await dialogOn(page);
  const target = dialog.getByTestId('drop');
  const folderTransfer = await transferOf(page, 'llama-mdlm', true);
  await target.dispatchEvent('dragover', { dataTransfer: folderTransfer });
  await expect(target).toContainText('Drop them');
  await target.dispatchEvent('drop', { dataTransfer: folderTransfer });
  await expect(dialog.getByRole('heading', { name: 'llama-mdlm' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Back' }).click();

  const files = await transferOf(page, 'sdar', false);
  await target.dispatchEvent('drop', { dataTransfer: files });
  await expect(dialog.getByRole('heading', { name: 'Dropped files' })).toBeFocused();
  await dialog.getByTestId('agree').click();
  await expect(page.getByTestId('picked')).toHaveText('Dropped files');
  await playground.expectState('ready', 120_000);

  const empty = await page.evaluateHandle(() => new DataTransfer());
  await page.getByTestId('others').click();
  await target.dispatchEvent('drop', { dataTransfer: empty });
  await expect(dialog).toContainText('There is no file in what was dropped.');
});

test('a folder that is dropped runs on WebGPU, and writes what the processor writes', async ({
  page,
}) => {
  const playground = await playgroundOn(page);
  await playground.open('webgpu');
  const dialog = await dialogOn(page);
  const dataTransfer = await transferOf(page, 'qwen3-bd3lm', true);
  await dialog.getByTestId('drop').dispatchEvent('drop', { dataTransfer });
  await expect(dialog).toContainText(/Runtime\s*[\d.]+ MB from this site, once/);
  // Small enough for a software adapter.
  await dialog.getByRole('radio', { name: '8 bits' }).check();
  await dialog.getByTestId('agree').click();
  await playground.expectState('ready', 120_000);
  await page.getByRole('slider', { name: 'Length at most' }).fill('16');
  await playground.ask('adds two numbers');
  await playground.finish(120_000);
  await expect(playground.device).toHaveAttribute('data-backend', 'webgpu');
  const slots = page.getByTestId('canvas').locator('[data-position]');
  const written = await slots.allInnerTexts();
  expect(written.length).toBeGreaterThan(0);

  await page.getByLabel('Backend').selectOption('wasm');
  await playground.finish(120_000);
  await expect(playground.device).toHaveAttribute('data-backend', 'wasm');
  expect(await slots.allInnerTexts()).toEqual(written);
});

test('a frame whose link names a published model fetches it once its reader agrees, and runs it as the link says', async ({
  page,
  baseURL,
}) => {
  const asked = await answerForHub(page, hub);
  const embedder = await Embedder.start();
  const length = 16;
  const hash = await formatSettingsLink({
    settings: {
      ...{ ...DEFAULT_SETTINGS, policy: { kind: 'low_confidence', steps: 2 }, cache: 'none' },
      ...{ chunk: length, length, nearness: 0 },
    },
    model: { id: NAME, revision: 'main' },
    prompt: { kind: 'write', instruction: 'adds two numbers', signature: null },
  });
  try {
    const address = new URL(`./?embed=1#${hash}`, baseURL).href.replaceAll('&', '&amp;');
    await embedder.show(page, `<iframe src="${address}" width="720" height="560"></iframe>`);
    const frame = page.frameLocator('iframe');
    await frame.getByTestId('others').click();
    const dialog = frame.getByTestId('published');
    await expect(dialog).toContainText(`This frame’s link names ${NAME}`);
    expect(asked).toEqual([]);
    await dialog.getByRole('button', { name: 'Look it up at huggingface.co' }).click();
    await expect(dialog.getByRole('heading', { name: NAME })).toBeFocused();
    for (const fact of ['huggingface.co', 'apache-2.0', 'Download', 'Memory', 'Runtime']) {
      await expect(dialog).toContainText(fact);
    }
    expect(hub.rangesOf('model.safetensors').every((range) => range?.startsWith('bytes=0-'))).toBe(
      true,
    );
    await dialog.getByRole('button', { name: /^Fetch .+ from huggingface\.co$/ }).click();
    await expect(dialog).toBeHidden();
    const sheet = frame.getByTestId('sheet');
    await expect(sheet).toHaveAttribute('data-state', 'ready', { timeout: 120_000 });
    await frame.getByTestId('run').click();
    await expect(sheet).toHaveAttribute('data-state', 'done', { timeout: 60_000 });
    await expect(frame.getByTestId('readout')).toContainText('in 2 passes');
  } finally {
    await embedder.stop();
  }
});

test('an answer reads as prose on the canvas, and as code where it is code', async ({ page }) => {
  const text =
    'To add two numbers, return their sum.\n\n```js\nfunction add(a, b) {\n  return a + b;\n}\n```\nIt takes any two numbers.';
  await page.goto(`./#${await answerLink(text)}`);
  const canvas = page.getByTestId('canvas');
  const lines = canvas.locator('[data-part]');
  await expect(lines).toHaveCount(8);
  const parts = await lines.evaluateAll((all) => all.map((line) => line.getAttribute('data-part')));
  expect(parts.join(' ')).toBe('prose prose fence code code code fence prose');
  await expect(canvas.locator('[data-part=code]').nth(1)).toContainText('2');
  await expect(page.getByText('slots asked for is filled')).toBeVisible();
  await expect(page.getByTestId('readout')).toContainText('every slot filled');
  await expect(page.getByTestId('answer')).toContainText('This is what the tests run.');
});
