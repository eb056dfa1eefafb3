import { expect, type Page, test } from '@playwright/test';
import { objectionsTo } from './support/axe.ts';
import { judgeAs } from './support/calibrated.ts';
import { EASY, playgroundOn } from './support/playground.ts';

test.use({ reducedMotion: 'reduce' });

/** The words of the easy request but one. */
const KNOWN = 'the sum of all in list';
const UNKNOWN = 'numbers';

async function expectAccessible(page: Page, part: string): Promise<void> {
  expect(await objectionsTo(page, { within: part })).toEqual([]);
}

test('an unsure answer is said to be one, and its doubted tokens are marked', async ({ page }) => {
  const playground = await playgroundOn(page);
  await judgeAs(page, 'unsure', KNOWN);
  await playground.open('wasm');
  await playground.ask(EASY.instruction, EASY.signature);
  const note = page.getByTestId('doubt');
  await expect(note).toBeHidden();
  await playground.finish();
  await expect(note).toContainText('This may well be wrong.');
  await expect(note).toContainText('12 %');
  await expect(note).toContainText(UNKNOWN);
  await expect(page.getByTestId('announcement')).toContainText('may well be wrong');

  const doubted = page.getByTestId('canvas').locator('.token .doubted');
  expect(await doubted.count()).toBeGreaterThan(0);
  // What is given is nobody's doubt, and what is marked is told in words too.
  await expect(page.getByTestId('canvas').locator('.token.given .doubted')).toHaveCount(0);
  const [named = ''] = await note.locator('code').allTextContents();
  const marked = (await doubted.allTextContents()).map((text) => text.trim());
  expect(marked.some((text) => text !== '' && named.includes(text))).toBe(true);
  const key = page.getByRole('region', { name: 'Key' });
  await expect(key.getByRole('listitem').filter({ hasText: 'Doubted' })).toBeVisible();

  await page.emulateMedia({ forcedColors: 'active' });
  const line = await doubted
    .first()
    .evaluate((token) => getComputedStyle(token).textDecorationStyle);
  expect(line).toBe('wavy');
  await page.emulateMedia({ forcedColors: 'none' });
  await expectAccessible(page, '[data-testid=canvas]');
});

test('a sure answer is left alone', async ({ page }) => {
  const playground = await playgroundOn(page);
  await judgeAs(page, 'sure', KNOWN);
  await playground.open('wasm');
  await playground.ask(EASY.instruction, EASY.signature);
  await playground.finish();
  await expect(page.getByTestId('canvas').locator('.token').first()).toBeVisible();
  await expect(page.getByTestId('doubt')).toBeHidden();
  await expect(page.locator('.token .doubted')).toHaveCount(0);
});

test('a run that was stopped is not judged', async ({ page }) => {
  const playground = await playgroundOn(page);
  await judgeAs(page, 'unsure', KNOWN);
  await playground.open('wasm');
  await playground.ask(EASY.instruction, EASY.signature);
  await playground.step.click();
  await playground.expectState('held');
  await playground.stop.click();
  await playground.expectState('done');
  await expect(page.getByTestId('doubt')).toBeHidden();
});

test('the list of what it knows is searched and asked from by keyboard alone', async ({ page }) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  const opener = page.getByRole('button', { name: 'What it knows' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'What it knows' });
  const requests = dialog.locator('[data-request]');
  await expect(requests.first()).toBeVisible();
  const all = await requests.count();
  await expectAccessible(page, 'dialog');
  // The same words in another order.
  const wanted = (await requests.nth(Math.floor(all / 2)).textContent()) ?? '';
  const words = (wanted.match(/[a-z]{2,}/g) ?? []).toReversed().join(' ');
  await dialog.getByRole('searchbox').fill(words);
  const found = requests.filter({ hasText: wanted });
  await expect(found).not.toHaveCount(0);
  expect(await requests.count()).toBeLessThan(all);
  await dialog.getByRole('searchbox').focus();
  await page.keyboard.press('ArrowDown');
  await expect(requests.first()).toBeFocused();
  const picked = (await requests.first().textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(playground.instruction).toHaveValue(picked);
  await expect(playground.instruction).toBeFocused();

  await opener.click();
  await dialog.getByRole('searchbox').fill('qwzx');
  await expect(dialog.getByRole('status')).toContainText('Nothing by these words');
  await page.keyboard.press('Escape');
  // A first one empties the field in some browsers.
  if (await dialog.isVisible()) await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test('without its list the page says so, and asks again', async ({ page }) => {
  const playground = await playgroundOn(page);
  let cut = true;
  await page.route('**/scope.json', (route) => (cut ? route.abort() : route.continue()));
  await playground.open('wasm');
  await page.getByRole('button', { name: 'What it knows' }).click();
  const dialog = page.getByRole('dialog', { name: 'What it knows' });
  await expect(dialog.getByRole('alert')).toContainText('could not be fetched');
  cut = false;
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog.locator('[data-request]').first()).toBeVisible();
});
