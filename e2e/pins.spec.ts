import { expect, test } from '@playwright/test';
import { objectionsTo } from './support/axe.ts';
import { EASY, openAdvanced, playgroundOn } from './support/playground.ts';

test.use({ reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] });

test('text that a person holds stands in the answer, in its link and after a reload', async ({
  page,
  browser,
}) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  await playground.ask(EASY.instruction, 'my_sum_of(Q, inp_2)');
  const held = page.getByRole('group', { name: 'Hold text' });
  await held.getByRole('button', { name: 'Add a text' }).click();
  await held.getByRole('textbox', { name: 'Text 1', exact: true }).fill('reduce');

  // The head has these slots.
  await playground.run.click();
  await playground.expectState('fault');
  await expect(playground.fault).toContainText('Slot 1 is given already');
  await expect(held.getByRole('textbox', { name: 'Text 1', exact: true })).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await expect(held).toContainText('Slot 1 is given already');

  await held.getByRole('spinbutton', { name: 'from slot, for text 1' }).fill('30');
  await held.getByRole('button', { name: 'Add a text' }).click();
  await playground.run.click();
  await expect(playground.fault).toContainText('There is no text to hold at slot 31');
  await held.getByRole('textbox', { name: 'Text 2', exact: true }).fill('x');
  await held.getByRole('spinbutton', { name: 'from slot, for text 2' }).fill('30');
  await playground.run.click();
  await expect(playground.fault).toContainText('Two texts are to be held at slot 30');
  await held.getByRole('spinbutton', { name: 'from slot, for text 2' }).fill('4000');
  await playground.run.click();
  await expect(playground.fault).toContainText('lies beyond the text');
  await held.getByRole('button', { name: 'Remove text 2' }).click();
  expect(await objectionsTo(page, { within: '.rail-pins' })).toEqual([]);

  await playground.finish();
  const canvas = page.getByTestId('canvas');
  const given = canvas.locator('.token.given');
  expect((await given.allTextContents()).join('')).toBe('function my_sum_of(Q, inp_2) {reduce');
  // What a person held is told from what the prompt gives.
  expect((await canvas.locator('.token.given.set').allTextContents()).join('')).toBe('reduce');
  const entries = page.getByRole('region', { name: 'Key' }).getByRole('listitem');
  await expect(entries.filter({ hasText: /Set by you$/ })).toBeVisible();
  await expect(entries.filter({ hasText: /Given$/ })).toBeVisible();
  await page.getByRole('button', { name: 'Share' }).click();
  const field = page.getByRole('dialog').getByTestId('share-link');
  await expect(field).toHaveValue(/&pins=.*&run=/);
  const link = await field.inputValue();

  const context = await browser.newContext();
  const elsewhere = await context.newPage();
  await elsewhere.goto(link);
  await expect(elsewhere.locator('.token.given').first()).toBeVisible();
  const there = await elsewhere.locator('.token.given').allTextContents();
  expect(there.join('')).toBe('function my_sum_of(Q, inp_2) {reduce');
  await openAdvanced(elsewhere);
  await expect(elsewhere.getByRole('textbox', { name: 'Text 1', exact: true })).toHaveValue(
    'reduce',
  );
  await context.close();

  await page.keyboard.press('Escape');
  await page.reload();
  await openAdvanced(page);
  await expect(held.getByRole('textbox', { name: 'Text 1', exact: true })).toHaveValue('reduce');
});
