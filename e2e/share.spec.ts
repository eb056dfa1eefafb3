import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { objectionsTo } from './support/axe.ts';
import { framesOf } from './support/frames.ts';
import { testModel } from './support/models.ts';
import { EASY, openAdvanced, playgroundOn } from './support/playground.ts';

test.use({ reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] });

const REPAIR = {
  instruction: 'returns the sum of the even numbers in a list',
  code: `function sumEven(nums) {
  let total = 0;
  for (const n of nums) {
    if (n % 2 === 1) total += n;
  }
  return total;
}`,
} as const;

/** Addresses of a model's files and of the runtime. The list of models is the page's own. */
const ENGINE = /\/models\/.*\/|\.wasm$|\/worker-[^/]*\.js$/;

interface Elsewhere {
  readonly page: Page;
  /** What was asked for of the engine, and refused. */
  readonly asked: string[];
  /** What went wrong in the page. */
  readonly errors: string[];
}

/** A page of somebody who has never been here, on a device that can run nothing. */
async function elsewhere(browser: Browser, phone = false): Promise<Elsewhere> {
  const viewport = phone ? { width: 390, height: 844 } : { width: 1280, height: 900 };
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', hasTouch: phone });
  const page = await context.newPage();
  const asked: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.route(ENGINE, (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await page.addInitScript(() => {
    for (const name of ['Worker', 'WebAssembly']) Reflect.deleteProperty(window, name);
    Reflect.deleteProperty(Navigator.prototype, 'gpu');
  });
  return { page, asked, errors };
}

/** The link of the dialog, as its button copies it. */
async function copyLink(page: Page, what: 'The exact run' | 'Prompt and settings only') {
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await dialog.getByRole('radio', { name: what }).check();
  const field = dialog.getByTestId('share-link');
  await expect(field).toHaveValue(what === 'The exact run' ? /&run=/ : /#v=\d+&(?!.*&run=)/);
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'Copied' })).toBeAttached();
  const link = await field.inputValue();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await expect(dialog.getByTestId('share-length')).toContainText(
    `${link.length.toLocaleString('en')} characters`,
  );
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  return link;
}

test('the link of a run plays it elsewhere, frame by frame, with nothing to run it on', async ({
  page,
  browser,
}) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  await playground.set({ chunk: 16, steps: 4 });
  await playground.ask(EASY.instruction, EASY.signature);
  await playground.finish();
  const frames = await framesOf(page);
  const link = await copyLink(page, 'The exact run');

  for (const phone of [false, true]) {
    const { page: other, asked, errors } = await elsewhere(browser, phone);
    await other.goto(link);
    expect(await framesOf(other)).toEqual(frames);
    expect(await other.getByTestId('code').textContent()).toBe(await playground.text());
    await expect(other.getByTestId('device')).toHaveAttribute('data-backend', 'wasm');
    await expect(other.getByText('You are watching a recorded run.')).toBeVisible();
    expect([asked, errors]).toEqual([[], []]);
    await other.context().close();
  }
});

test('a function is pasted and repaired, held to its tests, and its link brings it along', async ({
  page,
  browser,
}) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  await page.getByLabel('What to do').selectOption({ label: 'Repair a JavaScript function that' });
  await expect(playground.signature).toBeHidden();
  await playground.run.click();
  await expect(playground.fault).toContainText('There is no instruction yet');
  await playground.instruction.fill(REPAIR.instruction);
  await playground.run.click();
  await expect(playground.fault).toContainText('There is no function to repair yet');
  const code = page.getByRole('textbox', { name: 'The function to repair' });
  await code.fill(REPAIR.code);
  await playground.finish();
  // The prompt is a built-in task's, so it has that task's tests.
  await page.getByTestId('run-tests').click();
  await expect(page.getByTestId('tests-announcement')).not.toBeEmpty();
  await expect(page.getByTestId('test-row').first()).toContainText('sumEven(');
  expect(await objectionsTo(page, { within: 'form.ask' })).toEqual([]);

  for (const what of ['The exact run', 'Prompt and settings only'] as const) {
    const link = await copyLink(page, what);
    const { page: other } = await elsewhere(browser);
    await other.goto(link);
    await expect(other.getByLabel('What to do')).toHaveValue('repair');
    const field = other.getByRole('textbox', { name: 'The function to repair' });
    await expect(field).toHaveValue(REPAIR.code);
    await expect(other.getByRole('textbox', { name: 'Instruction' })).toHaveValue(
      REPAIR.instruction,
    );
    await other.context().close();
  }
});

test('with edits a function is put right where it stands, and its link shows it so elsewhere', async ({
  page,
  browser,
}) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  const edits = page.getByRole('checkbox', { name: 'Edits' });
  await expect(edits).not.toBeChecked();
  await playground.set({ chunk: 16, steps: 8 });
  await expect(edits).toBeChecked();
  await page.getByLabel('What to do').selectOption({ label: 'Repair a JavaScript function that' });
  await playground.instruction.fill(REPAIR.instruction);
  await page.getByRole('textbox', { name: 'The function to repair' }).fill(REPAIR.code);
  const key = (of: Page): Locator => of.getByRole('region', { name: 'Key' });
  await expect(key(page)).not.toContainText('Code given');
  await playground.step.click();
  await playground.expectState('held');
  await expect(key(page)).toContainText('Code given');
  const cells = page.getByTestId('canvas').locator('.slots .cell');
  await expect(cells).toHaveCount(16);
  const shown = (await cells.locator('.cell-text').allTextContents()).join('');
  const bare = (text: string): string => text.replace(/[\s·]/g, '');
  expect(bare(REPAIR.code).slice(0, 30)).toBe(bare(shown).slice(0, 30));

  await playground.finish();
  expect(await playground.text()).toContain('function sumEven(nums)');
  const frames = await framesOf(page);
  const link = await copyLink(page, 'The exact run');
  const { page: other, errors } = await elsewhere(browser);
  await other.goto(link);
  expect(await framesOf(other)).toEqual(frames);
  await expect(key(other)).toContainText('Code given');
  expect(errors).toEqual([]);
  await other.context().close();
});

test('a settings link fills everything in, and runs nothing by itself', async ({
  page,
  browser,
}) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  await playground.set({ chunk: 32, steps: 5 });
  await page.getByRole('slider', { name: 'Nearness' }).fill('1.2');
  await page.getByRole('slider', { name: 'Temperature' }).fill('0.3');
  await page.getByRole('textbox', { name: 'Seed' }).fill('4242');
  await playground.ask('reverses a list', 'reverse(items)');
  const link = await copyLink(page, 'Prompt and settings only');
  const { id, manifest } = testModel();
  expect(link).toMatch(/#v=\d+&/);
  expect(link).toContain(`&model=${id}&`);
  expect(link).toContain('&steps=5&chunk=32&nearness=1.2&temperature=0.3&seed=4242&');
  expect(manifest).toHaveProperty('revision', /&rev=([^&]*)/.exec(link)?.[1]);

  const { page: other, asked, errors } = await elsewhere(browser);
  await other.goto(link);
  await openAdvanced(other);
  const settings = (of: Page): Promise<string[]> =>
    Promise.all([
      ...['Chunk size', 'Steps per chunk', 'Nearness', 'Temperature'].map((name) =>
        of.getByRole('slider', { name }).inputValue(),
      ),
      ...['Seed', 'Instruction', 'Signature'].map((name) =>
        of.getByRole('textbox', { name }).inputValue(),
      ),
      of.locator('input[name="stage"]:checked').inputValue(),
      of.locator('.policies input:checked').inputValue(),
    ]);
  await expect(other.locator('input[name="stage"]:checked')).toBeAttached();
  expect(await settings(other)).toEqual(await settings(page));
  await expect(other.getByTestId('sheet')).toHaveAttribute('data-state', 'idle');
  await expect(other.getByTestId('readout')).toContainText('Nothing has run yet.');
  await expect(other.getByTestId('link-notice')).toBeEmpty();
  expect([asked, errors]).toEqual([[], []]);
});

test('the first visit is a recorded run, before any byte of a model', async ({ browser }) => {
  const { page, asked, errors } = await elsewhere(browser);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto('./');
  const scrubber = page.getByRole('slider', { name: 'Time in the run' });
  await expect(page.getByRole('button', { name: 'Pause replay' })).toBeVisible();
  await expect(scrubber).toHaveAttribute('aria-valuetext', / pass [1-9]\d* of /);
  await expect(page.getByText('A recorded run; it passes its tests.')).toBeVisible();
  await expect(page.getByText('Recorded on', { exact: true })).toBeVisible();
  await expect(page.getByTestId('run')).toHaveText(/Run on my device [\d.]+ MB to download/);
  expect([asked, errors]).toEqual([[], []]);
});

test('who asked for less motion finds the recorded run finished, and a play button', async ({
  browser,
}) => {
  const { page } = await elsewhere(browser);
  await page.goto('./');
  await expect(page.getByTestId('readout')).toContainText('finished');
  await expect(page.getByRole('button', { name: 'Play again' })).toBeVisible();
  expect((await framesOf(page)).length).toBeGreaterThan(3);
});

test('other settings than the recorded ones are said, and can be put back', async ({ browser }) => {
  const { page } = await elsewhere(browser);
  await page.goto('./');
  const note = page.getByTestId('differs');
  await expect(page.locator('input[name="stage"]:checked')).toBeAttached();
  await expect(note).toHaveCount(0);
  await openAdvanced(page);
  await page.getByRole('textbox', { name: 'Seed' }).fill('99');
  await note.getByRole('button').click();
  await expect(note).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Seed' })).not.toHaveValue('99');
});

test('another instruction than the recorded one loses the recorded signature', async ({
  browser,
}) => {
  const { page } = await elsewhere(browser);
  await page.goto('./');
  const signature = page.getByRole('textbox', { name: 'Signature' });
  await expect(signature).not.toHaveValue('');
  const instruction = page.getByRole('textbox', { name: 'Instruction' });
  await instruction.press('End');
  await instruction.pressSequentially(', please');
  await expect(signature).not.toHaveValue('');
  await instruction.selectText();
  await instruction.pressSequentially('numbers above 40');
  await expect(signature).toHaveValue('');
});

test("a run of one's own takes the place of the recording and of its address", async ({ page }) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm', './#v=1&seed=3');
  await playground.ask(EASY.instruction, EASY.signature);
  await playground.finish();
  await expect.poll(() => new URL(page.url()).hash).toContain('&run=');
  await expect(page.getByText('A recorded run; it passes its tests.')).toHaveCount(0);
});

test('draft and verify has no order, and a link that says so leaves the order alone', async ({
  browser,
}) => {
  const { page } = await elsewhere(browser);
  await page.goto('./#v=1&policy=threshold:0.9&nearness=1.5');
  await openAdvanced(page);
  const nearness = page.getByRole('slider', { name: 'Nearness' });
  await expect(nearness).toHaveValue('1.5');
  await expect(page.getByText('This rule goes from left to right.')).toHaveCount(0);
  await page.goto('./#v=1&policy=verify:2');
  await expect(page.getByRole('radio', { name: 'Draft and verify' })).toBeChecked();
  await expect(page.getByText('This rule goes from left to right.')).toBeVisible();
  await expect(nearness).toHaveValue('1.5');
  // A rule with an order that says nothing of nearness is older than it.
  await page.goto('./#v=1&steps=8');
  await expect(nearness).toHaveValue('0');
});

test('what is out of range is put right, and said', async ({ browser }) => {
  const { page } = await elsewhere(browser);
  await page.goto('./#v=1&steps=4096&chunk=33&seed=-4&model=stranger/model&policy=steps:4096');
  const notice = page.getByTestId('link-notice');
  await expect(notice).toContainText('Chunk size: 32 instead of 33.');
  await expect(notice).toContainText('Seed: 0 instead of -4.');
  await expect(notice).toContainText('instead of stranger/model.');
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toBeEmpty();
});

test('a long link is warned of', async ({ browser }) => {
  const { page } = await elsewhere(browser);
  await page.goto('./#v=1');
  const text = fc.sample(fc.string({ minLength: 2500, maxLength: 2500 }), { seed: 1, numRuns: 1 });
  await page.getByRole('textbox', { name: 'Instruction' }).fill(text[0] ?? '');
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('radio', { name: 'The exact run' })).toBeDisabled();
  await expect(page.getByTestId('share-length')).toHaveAttribute('data-long', 'true');
});

test('the snippet is what its preview shows', async ({ browser }) => {
  const { page, errors } = await elsewhere(browser);
  await page.goto('./');
  await page.getByRole('button', { name: 'Share' }).click();
  const snippet = page.getByTestId('share-snippet');
  await expect(snippet).toHaveValue(/^<iframe src="[^"]*\?embed=1#v=\d+&amp;[^"]*&amp;run=/);
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await dialog.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await page.getByRole('checkbox', { name: 'Timeline' }).uncheck();
  await expect(snippet).toHaveValue(/\?embed=1&amp;theme=dark&amp;hide=timeline#v=\d+/);
  await page.getByRole('button', { name: 'Show a preview' }).click();
  const preview = page.frameLocator('iframe[title="Preview of the embed"]');
  await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(preview.getByTestId('readout')).toContainText('finished');
  await expect(preview.getByTestId('timeline')).toHaveCount(0);
  await dialog.getByRole('combobox', { name: 'As' }).selectOption('script');
  await expect(snippet).toHaveValue(
    /<unmask-embed theme="dark" hide="timeline" title="[^"]+"\n {2}src=/,
  );
  expect(errors).toEqual([]);
});

test('mutated links do nothing but fill in', async ({ browser }) => {
  const { page, asked, errors } = await elsewhere(browser);
  const requests: string[] = [];
  await page.goto('./');
  await expect(page.locator('input[name="stage"]:checked')).toBeAttached();
  await page.getByRole('button', { name: 'Share' }).click();
  const link = page.getByTestId('share-link');
  await expect(link).toHaveValue(/&run=/);
  const [, hash = ''] = (await link.inputValue()).split('#');
  await page.keyboard.press('Escape');
  page.on('request', (request) => {
    // The browser itself asks for the icon again; what keeps the page over a reload comes late, as other parts do.
    const isOwnCode = new URL(request.url()).pathname.startsWith('/assets/');
    if (!isOwnCode && !request.url().endsWith('/icon.svg')) requests.push(request.url());
  });
  const mutations = fc.sample(
    fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.string({ maxLength: 3 })), {
      minLength: 1,
      maxLength: 4,
    }),
    { seed: 20, numRuns: 200 },
  );
  for (const changes of mutations) {
    let text = hash;
    for (const [at, drop, insert] of changes) {
      const from = at % (text.length + 1);
      text = text.slice(0, from) + insert + text.slice(from + drop);
    }
    await page.evaluate((next) => {
      location.hash = next;
    }, text);
  }
  await page.evaluate(() => {
    location.hash = 'v=1&seed=123';
  });
  await openAdvanced(page);
  await expect(page.getByRole('textbox', { name: 'Seed' })).toHaveValue('123');
  await expect(page.getByTestId('sheet')).toHaveAttribute('data-state', 'idle');
  expect([asked, errors, requests]).toEqual([[], [], []]);
});
