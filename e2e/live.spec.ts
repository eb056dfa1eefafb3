import { expect, type Locator, type Page, test } from '@playwright/test';
import { playgroundOn } from './support/playground.ts';

/** Sliders that run again: the recorded request, whose tests the page has, on the shipped model. */

// What the other specs keep away: a reader who has turned nothing off.
test.use({ storageState: { cookies: [], origins: [] } });

const steps = (page: Page): Locator => page.getByRole('slider', { name: 'Steps per chunk' });
const verdict = (page: Page): Locator => page.getByTestId('code-verdict');

test('a slider that is moved changes the text and its verdict without another click', async ({
  page,
}) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm', './');
  await playground.finish();
  // Its tests are known, so it is tested as those after it are.
  await expect(verdict(page)).toContainText(/\d of \d tests pass\./);
  await steps(page).fill('16');
  await expect(verdict(page)).toContainText(/([1-9]) of \1 tests pass\./);
  const right = await playground.text();
  const spoken = page.getByTestId('announcement');

  await steps(page).fill('1');
  await expect.poll(() => playground.text()).not.toBe(right);
  await expect(verdict(page)).toContainText(/\b0 of [1-9] tests pass\./);
  await expect(page.getByTestId('shown-note')).toHaveCount(0);
  await expect(page.getByTestId('readout')).toContainText('tokens in');
  // Told once it has settled.
  await expect(spoken).toContainText('Finished.');

  // By keyboard, several moves in a row: the last one stands.
  await steps(page).focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('End');
  await expect.poll(() => playground.text()).toBe(right);
  await expect(verdict(page)).toContainText(/([1-9]) of \1 tests pass\./);
});

test('Back after a slider was moved leads to the run before it, in one step', async ({ page }) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm', './');
  await playground.finish();
  await expect(verdict(page)).toContainText(/\d of \d tests pass\./);
  const address = (): string => new URL(page.url()).hash;
  await expect.poll(address).toContain('&run=');
  const [link, before] = [address(), await playground.text()];
  const began = await steps(page).inputValue();
  const entries = (): Promise<number> => page.evaluate(() => history.length);
  const many = await entries();

  for (const value of ['16', '2', '1']) {
    await steps(page).fill(value);
    // A whole run on the processor, which other tests may keep busy.
    const run = new RegExp(`&steps=${value}&.*&run=`);
    await expect.poll(address, { timeout: 180_000 }).toMatch(run);
    await expect(verdict(page)).toContainText(/\d of \d tests pass\./);
  }
  const after = await playground.text();
  expect(after).not.toBe(before);
  // Three moves are one of the entries that Back goes through.
  expect(await entries()).toBe(many + 1);

  await page.goBack();
  await expect(steps(page)).toHaveValue(began);
  expect(address()).toBe(link);
  await expect.poll(() => playground.text()).toBe(before);
  await page.goForward();
  await expect(steps(page)).toHaveValue('1');
  await expect.poll(() => playground.text()).toBe(after);
});

test('a control that the rule does not use goes over to the rule that does, and back', async ({
  page,
}) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm', './');
  const rule = (name: string): Locator => page.getByRole('radio', { name });
  for (const [control, by] of [
    ['Steps per chunk', 'steps'],
    ['Nearness', 'nearness'],
    ['Temperature', 'temperature'],
  ] as const) {
    await rule('Draft and verify').check();
    const slider = page.getByRole('slider', { name: control });
    await expect(slider).toBeEnabled();
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await expect(rule('Fixed steps')).toBeChecked();
    const note = page.getByTestId(`switched-${by}`);
    await expect(note).toContainText('the rule is Fixed steps now');
    await note.getByRole('button', { name: 'Back to Draft and verify' }).press('Enter');
    await expect(rule('Draft and verify')).toBeChecked();
    await expect(note).toBeEmpty();
    await expect(slider).toBeFocused();
  }
  await expect(page.getByTestId('sheet')).toHaveAttribute('data-state', 'idle');
});

test('a slider downloads nothing, and runs nothing once it is told not to', async ({ page }) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm', './');
  const asked: string[] = [];
  // The page's own code may come late; a model or what runs it may not.
  page.on('request', (request) => {
    if (/\/models\/[^/]+\/|\.wasm|ort-/.test(request.url())) asked.push(request.url());
  });
  await steps(page).fill('2');
  await expect(page.getByTestId('live-note')).toContainText('Once the model is here');
  await page.waitForTimeout(1000);
  expect(asked).toEqual([]);
  await playground.expectState('idle');

  await playground.finish();
  await page.getByRole('checkbox', { name: 'Run while I move them' }).uncheck();
  const text = await playground.text();
  // The run may still be played back: how many passes it has stands from the start.
  const passes = async (): Promise<string | undefined> =>
    (await page.getByTestId('passes').textContent())?.split(' of ')[1];
  const before = await passes();
  await steps(page).fill('16');
  await page.waitForTimeout(1500);
  expect(await playground.text()).toBe(text);
  expect(await passes()).toBe(before);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Run while I move them' })).not.toBeChecked();
});

test('after a visit nothing is left to download, and the page says so', async ({ page }) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm', './');
  const fact = page.getByTestId('download-fact');
  await expect(fact).toContainText('MB, once');
  await playground.finish();
  await expect(fact).toHaveText('Already here');
  await page.reload();
  await expect(fact).toHaveText('Already here');
  await expect(playground.run).toHaveText('Run');
});
