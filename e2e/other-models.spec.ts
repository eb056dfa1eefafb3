import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { objectionsTo } from './support/axe.ts';
import { playgroundOn } from './support/playground.ts';
import { folder, pickFolder } from './support/published.ts';
import { SweepPanel } from './support/sweeps.ts';

test.setTimeout(100_000);
test.use({ reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] });

const TASK = JSON.stringify({
  id: 'add',
  kind: 'write',
  instruction: 'adds two numbers',
  signature: 'add(a, b)',
  tests: [{ args: [1, 2], expected: 3 }],
});

/** A task as public benchmarks have them. */
const PUBLIC = JSON.stringify({
  name: 'own_add',
  language: 'js',
  prompt: '//Adds two numbers.\nfunction add(a, b){\n',
  tests: "const assert = require('node:assert');\nassert.equal(add(1, 2), 3);",
  stop_tokens: ['\nfunction '],
});

/** What stands on the canvas, slot by slot. */
function slotsOn(page: Page): Promise<string[]> {
  return page.getByTestId('canvas').locator('[data-position]').allInnerTexts();
}

/** Nothing that axe knows of is wrong with a part of the page. */
async function expectAccessible(page: Page, part: string): Promise<void> {
  expect(await objectionsTo(page, { within: part })).toEqual([]);
}

test('a folder of a published model is run, scrubbed, swept, shared and embedded', async ({
  page,
  browser,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  await page.getByTestId('others').click();
  await expect(page.getByTestId('published')).toBeVisible();
  await expectAccessible(page, '[data-testid=published]');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('others')).toBeFocused();

  await pickFolder(page, 'qwen2-mdlm');
  await playground.expectState('ready', 120_000);
  await page.getByRole('slider', { name: 'Length of the canvas' }).fill('32');
  await page.getByLabel('Language of the code').selectOption('TypeScript');
  await page.getByRole('textbox', { name: 'System prompt' }).fill('Be brief.');
  await expectAccessible(page, '.rail');

  await playground.ask('adds two numbers', 'add(a, b)');
  await playground.finish(120_000);
  await expect(page.getByTestId('answer')).toBeVisible();
  await expectAccessible(page, '[data-testid=answer]');
  const written = await slotsOn(page);
  expect(written.length).toBeGreaterThan(0);

  const scrubber = page.getByRole('slider', { name: 'Time in the run' });
  await scrubber.focus();
  await page.keyboard.press('Home');
  await expect.poll(() => slotsOn(page)).not.toEqual(written);
  await page.keyboard.press('End');
  await expect.poll(() => slotsOn(page)).toEqual(written);

  await page.getByRole('button', { name: 'Your own tasks' }).click();
  await page.getByRole('textbox', { name: 'Your own tasks' }).fill(`${TASK}\n${PUBLIC}`);
  await page.getByRole('button', { name: 'Read these tasks' }).click();
  await expect(page.getByTestId('task-file-report')).toHaveText('Pasted: 2 tasks to pick.');
  const sweep = new SweepPanel(page);
  await sweep.panel.getByRole('combobox', { name: 'Which tasks' }).selectOption({ index: 1 });
  const sizes = sweep.panel.getByRole('group', { name: 'Chunk sizes' });
  for (const size of ['4', '8', '16', '32', '64']) {
    const wanted = size === '16' || size === '32';
    await sizes.getByRole('checkbox', { name: size, exact: true }).setChecked(wanted);
  }
  const rules = sweep.panel.getByRole('textbox', { name: 'Steps a chunk, or rules' });
  // What needs text that is causal is not offered, and refused where somebody types it.
  await expect(rules).toHaveValue('low_confidence:8, threshold:0.9');
  await rules.fill('verify');
  await expect(sweep.panel.getByText('needs a model whose text is causal')).toBeVisible();
  await rules.fill('low_confidence:4, threshold:0.9');
  await sweep.panel.getByRole('spinbutton', { name: 'Tasks' }).fill('2');
  await sweep.start.click();
  await sweep.expectEnded();
  await expect(sweep.said).toHaveText('Sweep finished: 4 of 4 settings measured.');
  await expect(sweep.marks).toHaveCount(4);

  await page.getByRole('button', { name: 'Share' }).click();
  const share = page.getByRole('dialog', { name: 'Share' });
  await share.getByRole('radio', { name: 'The exact run' }).check();
  await expect(share.getByTestId('share-link')).toHaveValue(/&run=/);
  const link = await share.getByTestId('share-link').inputValue();

  // Somebody else opens it, on a device that can run nothing: the run is there, and nothing was fetched for it.
  const other = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  const asked: string[] = [];
  await other.route(/\.wasm$|^https:\/\/huggingface|\/models\/.*\//, (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await other.goto(link);
  await expect.poll(() => slotsOn(other)).toEqual(written);
  await expect(other.getByTestId('answer')).toBeVisible();
  // Its model is a folder: no other one runs in its place.
  await expect(other.getByTestId('wanted')).toContainText('qwen2-mdlm, a folder');
  await other.getByTestId('run').click();
  await expect(other.getByTestId('fault')).toContainText('drop it again');
  expect(asked).toEqual([]);
  await other.getByRole('button', { name: 'Use this page’s models' }).click();
  await expect(other.getByTestId('wanted')).toBeHidden();
  await expect(other.getByRole('radio', { name: 'Draft and verify' })).toBeVisible();

  const address = new URL(link);
  address.search = '?embed=1';
  await other.goto('about:blank');
  await other.goto(address.href);
  await expect.poll(() => slotsOn(other)).toEqual(written);
  await other.getByTestId('others').click();
  await expect(other.getByTestId('published').getByTestId('drop')).toBeVisible();
  expect(asked).toEqual([]);
  expect(errors).toEqual([]);
});

test('a model of blocks has a block size of its own, and says so; one can go back to the page’s models', async ({
  page,
}) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  await pickFolder(page, 'qwen3-bd3lm');
  await playground.expectState('ready', 120_000);
  await expect(page.getByRole('slider', { name: 'Block size' })).toBeDisabled();
  await expect(page.getByTestId('block-note')).toContainText('blocks of 32');
  await page.getByRole('slider', { name: 'Length at most' }).fill('32');
  await playground.ask('adds two numbers');
  await playground.finish(120_000);

  // A link is opened in the same tab: the way back leads to the same model, with its rail.
  await page.evaluate(() => (location.hash = '#v=1&chunk=8&seed=2'));
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('seed=2');
  await page.goBack();
  await expect(page.getByTestId('picked')).toHaveText('qwen3-bd3lm');
  await expect(page.getByRole('slider', { name: 'Block size' })).toBeDisabled();
  await page.getByRole('button', { name: 'Back to this page’s models' }).press('Enter');
  await expect(page.locator('.rail-model')).toBeFocused();
  await expect(page.getByRole('slider', { name: 'Chunk size' })).toBeEnabled();
  await expect(page.getByRole('radio', { name: 'Draft and verify' })).toBeChecked();
});

test('what no file of a folder says, a person is asked', async ({ page }) => {
  const mine = await mkdtemp(path.join(tmpdir(), 'unmask-'));
  const folderOfMine = path.join(mine, 'mymodel');
  await cp(folder('qwen2-mdlm'), folderOfMine, { recursive: true });
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  await page.getByTestId('others').click();
  const dialog = page.getByTestId('published');
  await dialog.getByTestId('folder').setInputFiles(folderOfMine);
  await expect(dialog.getByTestId('agree')).toBeDisabled();
  await dialog.getByRole('button', { name: 'The whole canvas at once' }).click();
  await dialog.getByRole('button', { name: 'That token' }).click();
  await expect(dialog.getByTestId('agree')).toBeEnabled();
  await dialog.getByTestId('agree').click();
  await playground.expectState('ready', 120_000);
  await expect(page.getByRole('slider', { name: 'Length of the canvas' })).toBeVisible();
  await rm(mine, { recursive: true });
});

test('a name is looked up only when a person says so, and refused with what to do', async ({
  page,
}) => {
  const asked: string[] = [];
  // The frame's own address names the host too.
  await page.route(/^https:\/\/huggingface\.co/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ status: 404, headers: { 'access-control-allow-origin': '*' } });
  });
  const playground = await playgroundOn(page);
  await playground.open('wasm', './#v=1&model=owner/name&rev=main');
  await page.getByTestId('others').click();
  const dialog = page.getByTestId('published');
  const field = dialog.getByRole('textbox', { name: 'Repository or address' });
  await field.fill('javascript:alert(1)');
  await dialog.getByRole('button', { name: 'Look it up' }).click();
  await expect(dialog.getByTestId('fault')).toContainText('is not an https address');
  expect(asked).toEqual([]);
  await field.fill('owner/name');
  await dialog.getByRole('button', { name: 'Look it up at huggingface.co' }).click();
  await expect(dialog.getByTestId('fault')).toContainText('huggingface.co has no owner/name');
  expect(asked.length).toBeGreaterThan(0);
});
