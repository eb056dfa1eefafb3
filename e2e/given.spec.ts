import { expect, test } from '@playwright/test';
import { objectionsTo } from './support/axe.ts';
import { EASY, playgroundOn } from './support/playground.ts';

test.use({ reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] });

const HEAD = 'function my_sum_of(Q, inp_2) {';

test('a typed head stands on the canvas from the first moment, and nobody writes it', async ({
  page,
}) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  const canvas = page.getByTestId('canvas');
  const entry = page
    .getByRole('region', { name: 'Key' })
    .getByRole('listitem')
    .filter({ hasText: 'Given' });
  await expect(entry).toBeHidden();
  await playground.ask(EASY.instruction, 'my_sum_of(Q, inp_2)');
  for (const rule of ['Draft and verify', 'Fixed steps', 'Threshold']) {
    await page.getByRole('radio', { name: rule }).check();
    await playground.step.click();
    await playground.expectState('held');
    const given = canvas.locator('.token.given');
    await expect(canvas.locator('.source').first()).toHaveText(HEAD);
    expect((await given.allTextContents()).join('')).toBe(HEAD);
    await expect(entry).toBeVisible();
    await playground.run.click();
    await playground.expectState('done');
    expect((await given.allTextContents()).join('')).toBe(HEAD);
    await page.getByRole('button', { name: 'Copy code' }).click();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    expect(code.startsWith(`${HEAD}\n`)).toBe(true);
    const count = await given.count();
    await expect(page.getByTestId('readout')).toContainText(new RegExp(`${count} of \\d+ tokens`));
  }
  await canvas.locator('.token.given').nth(1).hover();
  await expect(page.getByTestId('readout')).toContainText('given: no pass writes it');
  expect(await objectionsTo(page, { within: '[data-testid=canvas]' })).toEqual([]);
});

test('the head is given in the link of a run, too, and in its embed', async ({ page, browser }) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  await playground.ask(EASY.instruction, 'my_sum_of(Q, inp_2)');
  await playground.finish();
  const code = await page.getByTestId('canvas').locator('.source').allTextContents();
  await page.getByRole('button', { name: 'Share' }).click();
  const field = page.getByRole('dialog').getByTestId('share-link');
  await expect(field).toHaveValue(/&run=/);
  const link = await field.inputValue();
  const context = await browser.newContext();
  for (const address of [link, link.replace('#', '?embed=1#')]) {
    const elsewhere = await context.newPage();
    await elsewhere.goto(address);
    const given = elsewhere.locator('.token.given');
    await expect(given.first()).toBeVisible();
    expect((await given.allTextContents()).join('')).toBe(HEAD);
    await expect(elsewhere.locator('[data-testid=canvas] .source').first()).toHaveText(HEAD);
    expect(code[0]).toBe(HEAD);
  }
  await context.close();
});
