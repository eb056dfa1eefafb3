import { expect, test } from '@playwright/test';
import { EASY, playgroundOn } from './support/playground.ts';

test.use({ reducedMotion: 'reduce' });

test('a run is made, stepped through and looked over from the keyboard alone', async ({ page }) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  const { keyboard } = page;
  const readout = page.getByTestId('readout');

  await playground.instruction.focus();
  await keyboard.type(EASY.instruction);
  await keyboard.press('Tab');
  await expect(playground.run).toBeFocused();
  await keyboard.press('Tab');
  await expect(playground.step).toBeFocused();
  for (const pass of ['Pass 1', 'Pass 2']) {
    await keyboard.press('Enter');
    await expect(readout).toContainText(pass);
    await expect(playground.step).toBeEnabled();
    await playground.step.focus();
  }
  await keyboard.press('Shift+Tab');
  await expect(playground.run).toHaveText('Resume');
  await keyboard.press('Enter');
  await playground.expectState('done');
  await expect(readout).toContainText('tokens in');

  const scrubber = page.getByRole('slider', { name: 'Time in the run' });
  const passes = Number(await page.getByTestId('passes').textContent());
  await scrubber.focus();
  await keyboard.press('Home');
  await keyboard.press('ArrowRight');
  await expect(scrubber).toHaveAttribute('aria-valuetext', / pass 1 of /);
  await expect(readout).toContainText('prompt read and cached');
  await keyboard.press('ArrowRight');
  await expect(scrubber).toHaveAttribute('aria-valuetext', new RegExp(` pass 2 of ${passes}$`));
  await keyboard.press('End');
  await expect(scrubber).toHaveAttribute('aria-valuetext', / pass (\d+) of \1$/);

  // Asked for less motion, the page shows each pass at once.
  await expect(page.getByTestId('canvas')).toHaveAttribute('data-motion', 'off');
});

test('a function is pasted and repaired from the keyboard alone', async ({ page }) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  const { keyboard } = page;
  const what = page.getByLabel('What to do');

  await what.focus();
  await keyboard.type('Repair');
  await expect(what).toHaveValue('repair');
  await keyboard.press('Tab');
  await expect(playground.instruction).toBeFocused();
  await keyboard.type('sum the numbers');
  const code = page.getByRole('textbox', { name: 'The function to repair' });
  for (let tabs = 0; tabs < 4; tabs++) {
    await keyboard.press('Tab');
    if (await code.evaluate((field) => field === document.activeElement)) break;
  }
  await expect(code).toBeFocused();
  await keyboard.type('const total = (a, b) => {');
  await keyboard.press('Enter');
  await keyboard.type('  return a - b;\n}');
  await expect(code).toHaveValue('const total = (a, b) => {\n  return a - b;\n}');
  await keyboard.press('Control+Enter');
  await playground.expectState('done');
});

test('the nearness slider goes by tenths, and says so', async ({ page }) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  const nearness = page.getByRole('slider', { name: 'Nearness' });
  await playground.set({ chunk: 16, steps: 4 });
  await nearness.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(nearness).toHaveAttribute('aria-valuetext', '0.7 nats a slot');
  await page.keyboard.press('Home');
  await expect(nearness).toHaveAttribute('aria-valuetext', '0.0 nats a slot');
});

for (const width of [390, 1024, 1440]) {
  test(`nothing scrolls sideways at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const playground = await playgroundOn(page);
    await playground.open('wasm');
    const overflow = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await playground.ask(EASY.instruction, EASY.signature);
    await playground.finish();
    expect(await overflow()).toBeLessThanOrEqual(0);
  });
}
