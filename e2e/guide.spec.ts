import { expect, type Page, test } from '@playwright/test';
import { playgroundOn } from './support/playground.ts';

/** Presses Tab until the button of a name has the focus. */
async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  for (let tabs = 0; tabs < 20; tabs++) {
    if (await button.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(button).toBeFocused();
}

test('the guided minute is walked by keyboard alone, and says what was measured', async ({
  page,
}) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm', './');
  const said = (step: string) => page.getByTestId(`guide-${step}`);
  const checked = (name: string) => expect(page.getByRole('radio', { name })).toBeChecked();
  const steps = page.getByRole('slider', { name: 'Steps per chunk' });
  await expect(page.getByTestId('guide')).toContainText('The first click downloads');
  await page.getByRole('heading', { name: 'Unmask' }).click();

  await tabTo(page, 'One step');
  await page.keyboard.press('Enter');
  await expect(said('one')).toHaveText(
    /^[\d,.]+ m?s, \d+\.\d\d tokens a forward, (\d) of (?!\1)\d tests: (broken|wrong in part)\.$/,
  );
  await checked('Fixed steps');
  await expect(steps).toHaveValue('1');
  await expect(page.getByRole('button', { name: 'One step', exact: true })).toBeFocused();
  // What it says is what the page says of the same run.
  const perForward = await page.getByTestId('tokens-per-forward').textContent();
  await expect(said('one')).toContainText(`${perForward} tokens a forward`);
  await expect(page.getByTestId('code-verdict')).toContainText(/(\d) of (?!\1)\d tests pass/);

  await tabTo(page, 'Many steps');
  await page.keyboard.press('Enter');
  await expect(said('many')).toContainText(/([1-9]) of \1 tests: right, /);
  await expect(said('many')).toContainText(/one step\.$/);
  await expect(steps).toHaveValue('16');

  await tabTo(page, 'Draft and verify');
  await page.keyboard.press('Enter');
  await expect(said('verify')).toContainText(/([1-9]) of \1 tests: right, /);
  await expect(said('verify')).toContainText(/many steps\.$/);
  await checked('Draft and verify');
  await expect(page.getByTestId('guide')).not.toContainText('downloads');

  await tabTo(page, 'Close the guide', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('guide')).toHaveCount(0);
  const again = page.getByRole('button', { name: 'Guided minute' });
  await expect(again).toBeFocused();
  await page.reload();
  await expect(page.getByTestId('guide')).toHaveCount(0);
  await again.press('Enter');
  await expect(said('one')).toContainText('All masks of a chunk lifted at once.');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: 'reduce' });

  test('what is pressed at the lower edge, or in the guide, shows the canvas and its verdict', async ({
    page,
  }) => {
    const playground = await playgroundOn(page);
    await playground.open('wasm', './');
    const canvas = page.getByTestId('canvas');
    const verdict = page.getByTestId('code-verdict');
    await page.getByRole('button', { name: 'Many steps' }).click();
    await expect(verdict).toContainText(/([1-9]) of \1 tests pass/);
    await expect(verdict).toBeInViewport({ ratio: 1 });
    await expect(canvas).toBeInViewport();

    await page.getByRole('button', { name: 'Chart', exact: true }).click();
    await expect(canvas).not.toBeInViewport();
    await page.locator('.dock-run button').click();
    await expect(canvas).toBeInViewport();
    await playground.expectState('done');
  });
});

test('a language that is chosen while a run is held waits for its end, and keeps the run', async ({
  page,
}) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm', './');
  const asked = await playground.instruction.inputValue();
  await playground.step.click();
  await playground.expectState('held');
  // Another prompt: the run that is held goes on with its own, and the page says so.
  await playground.instruction.fill('adds two numbers');
  await expect(page.locator('.run-note')).toContainText(`Resume goes on with “${asked}”`);
  await page.getByTestId('language').selectOption('de');
  await expect(page.getByRole('status').filter({ hasText: 'Changes when' })).toBeVisible();
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.locator('.run-box')).toContainText('Das ist ein Lauf von Ihnen.');
  await expect(page.getByTestId('code')).toContainText('return');
  await expect(page.locator('form.ask textarea')).toHaveValue('adds two numbers');
});
