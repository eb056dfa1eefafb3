import { expect, type Locator, type Page, test } from '@playwright/test';
import { objectionsTo } from './support/axe.ts';
import { EASY, type Playground, playgroundOn } from './support/playground.ts';

/* Two runs side by side: made here, by a real model, under two rules. */

test.use({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } });

/** The page after a run of a fixed number of steps. */
async function ran(page: Page): Promise<Playground> {
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  await playground.set({ chunk: 16, steps: 4 });
  await playground.ask(EASY.instruction, EASY.signature);
  await playground.finish();
  await expect(page.getByTestId('compare-bar')).toBeVisible();
  return playground;
}

const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Compare' });

const paneOf = (dialog: Locator, index: 0 | 1): Locator =>
  dialog.getByTestId('compare-pane').nth(index);

/** How many passes of each run are shown, of how many. */
async function passesOf(dialog: Locator): Promise<{ shown: number[]; of: number[] }> {
  const texts = await dialog.getByTestId('compare-pass').allTextContents();
  const found = texts.map((text) => /Pass (\d+) of (\d+)/.exec(text));
  return {
    shown: found.map((each) => Number(each?.[1])),
    of: found.map((each) => Number(each?.[2])),
  };
}

const inPicture = (pane: Locator, role: string): Promise<string> =>
  pane
    .locator(`svg text.${role}`)
    .evaluateAll((all) => all.map((each) => each.textContent).join(''));

/** What the page's own canvas shows. */
function onPage(page: Page): Promise<{ code: string; cell: string }> {
  return page.getByTestId('canvas').evaluate((canvas) => {
    const all = (selector: string): string =>
      [...canvas.querySelectorAll(selector)].map((each) => each.textContent).join('');
    return { code: all('.source'), cell: all('.cell-text') };
  });
}

test('the same prompt under another rule, with one press: one clock, the texts, the order', async ({
  page,
}) => {
  const playground = await ran(page);
  const first = await playground.text();
  await page.getByRole('button', { name: 'Run and compare' }).click();
  const dialog = dialogOf(page);
  await expect(dialog).toBeVisible();
  const second = await playground.text();
  await expect(paneOf(dialog, 0)).toContainText('Chunk 16, 4 steps');
  await expect(paneOf(dialog, 1)).toContainText('draft and verify');

  // Both at their ends, which are not the same.
  const { shown, of } = await passesOf(dialog);
  expect(shown).toEqual(of);
  expect(of[0]).not.toBe(of[1]);
  expect(await inPicture(paneOf(dialog, 0), 'code')).toBe(first.replaceAll('\n', ''));
  expect(await inPicture(paneOf(dialog, 1), 'code')).toBe(second.replaceAll('\n', ''));

  // By passes, both go together.
  const slider = dialog.getByRole('slider', { name: 'Moment in both runs' });
  await slider.press('Home');
  expect((await passesOf(dialog)).shown).toEqual([0, 0]);
  for (let i = 0; i < 3; i++) await slider.press('ArrowRight');
  expect((await passesOf(dialog)).shown).toEqual([3, 3]);
  await expect(slider).toHaveAttribute('aria-valuetext', `Pass 3 of ${Math.max(...of)}`);
  const atThree = {
    code: await inPicture(paneOf(dialog, 1), 'code'),
    cell: await inPicture(paneOf(dialog, 1), 'cell'),
  };

  // By measured time, every step is the end of a pass of one or of both.
  await dialog.getByRole('radio', { name: 'Measured time' }).check();
  await slider.press('Home');
  let before = [0, 0];
  for (let i = 0; i < (of[0] ?? 0) + (of[1] ?? 0); i++) {
    await slider.press('ArrowRight');
    const { shown: now } = await passesOf(dialog);
    const steps = now.map((each, side) => each - (before[side] ?? 0));
    expect(
      steps.every((step) => step === 0 || step === 1),
      `${i}: ${now.join()}`,
    ).toBe(true);
    before = now;
    if (now[0] === of[0] && now[1] === of[1]) break;
  }
  expect(before).toEqual(of);

  // Lines that one text alone has.
  const lines = (kind: string): Promise<string[]> =>
    dialog.locator(`.changed-line[data-kind="${kind}"] .changed-code`).evaluateAll((all) =>
      all.map((each) =>
        [...each.childNodes]
          .slice(1)
          .map((node) => node.textContent)
          .join(''),
      ),
    );
  const squashed = (line: string): string => line.trim().replaceAll(/\s+/g, ' ');
  const [linesA, linesB] = [first, second].map((text) => text.split('\n').map(squashed));
  if (first === second) await expect(dialog).toContainText('Both texts are the same.');
  for (const line of await lines('removed')) {
    expect(linesA).toContain(squashed(line));
  }
  for (const line of await lines('added')) {
    expect(linesB).toContain(squashed(line));
  }
  const changed = (await lines('removed')).length + (await lines('added')).length;
  expect(changed > 0).toBe(linesA?.join('\n') !== linesB?.join('\n'));

  // The sentence on the order is that of the table.
  const order = dialog.getByTestId('compare-order');
  const [, all, earlier, later, same] =
    /(\d+) tokens? in both texts: in the second run (\d+) came earlier in the order, (\d+) later, (\d+) at/.exec(
      await order.innerText(),
    ) ?? [];
  await order.getByText('As a table').click();
  const places = await order.locator('tbody td:last-child').allTextContents();
  expect(places.length).toBe(Number(all));
  expect(places.filter((each) => each.endsWith('earlier')).length).toBe(Number(earlier));
  expect(places.filter((each) => each.endsWith('later')).length).toBe(Number(later));
  expect(places.filter((each) => each === 'same').length).toBe(Number(same));
  expect(await order.locator('svg g').count()).toBe(Number(all));

  // The picture of a pass is the page's canvas at that pass.
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  const scrubber = page.getByRole('slider', { name: 'Time in the run' });
  await scrubber.press('Home');
  for (let i = 0; i < 3; i++) await scrubber.press('ArrowRight');
  expect(await onPage(page)).toEqual(atThree);
});

test('any two kept runs, by keyboard; two that went the same way never part', async ({ page }) => {
  const playground = await ran(page);
  const kept = page.getByTestId('history').locator('.history-count');
  await expect(kept).toHaveText('1');
  await playground.finish();
  await expect(kept).toHaveText('2');
  await playground.set({ chunk: 16, steps: 8 });
  await playground.finish();
  await expect(kept).toHaveText('3');
  await page.getByRole('button', { name: 'Compare two runs' }).press('Enter');
  const dialog = dialogOf(page);
  await expect(paneOf(dialog, 0)).toContainText('Chunk 16, 8 steps');
  await expect(paneOf(dialog, 1)).toContainText('Chunk 16, 4 steps');
  const select = dialog.getByRole('combobox', { name: 'First run' });
  await expect(select.getByRole('option')).toHaveCount(3);
  await select.selectOption({ index: 2 });
  await expect(paneOf(dialog, 0)).toContainText('Chunk 16, 4 steps');
  await expect(dialog).toContainText('Both canvases are the same after every pass.');
  await expect(dialog).toContainText('Both texts are the same.');
  await expect(dialog.getByTestId('compare-order')).toContainText(', 0 later, ');
  await expect(dialog.getByTestId('compare-order')).toContainText('Likeness of the orders: 1.00');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Compare two runs' })).toBeFocused();
});

test('the recorded run is compared before there is one of one’s own, and what is typed stays', async ({
  page,
}) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm', './');
  await playground.instruction.fill('the product of two numbers');
  const bar = page.getByTestId('compare-bar');
  const run = bar.getByRole('button', { name: /^Run and compare/ });
  await expect(run).toHaveText(/^Run and compare, [\d.]+ MB$/);
  await expect(bar).toContainText('” under');
  await expect(bar.getByRole('button')).toHaveCount(1);
  await run.click();
  const dialog = dialogOf(page);
  await expect(dialog).toBeVisible({ timeout: 60_000 });
  await expect(dialog.getByTestId('compare-order')).toBeVisible();
  const labels = await dialog
    .getByRole('combobox')
    .evaluateAll((all) =>
      all.map((each) => (each instanceof HTMLSelectElement ? each.selectedOptions[0]?.text : '')),
    );
  // Both are of what was recorded.
  expect(labels[0]).toMatch(/^Recorded: /);
  const asked = /^Recorded: (.*?) · /.exec(labels[0] ?? '')?.[1] ?? '';
  expect(labels[1]).toContain(asked);
  await page.keyboard.press('Escape');
  await expect(playground.instruction).toHaveValue('the product of two numbers');
  await page.reload();
  await expect(playground.instruction).toHaveValue('the product of two numbers');
});

test('a fork is laid beside the run that it left, with one press, and the page says where they part', async ({
  page,
}) => {
  const playground = await ran(page);
  const scrubber = page.getByRole('slider', { name: 'Time in the run' });
  await scrubber.press('Home');
  for (let i = 0; i < 3; i++) await scrubber.press('ArrowRight');
  const canvas = page.getByTestId('canvas');
  const slot = Number(await canvas.locator('.cell.masked').first().getAttribute('data-position'));
  await canvas.press('Home');
  for (let i = 0; i < slot; i++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const panel = page.getByTestId('slot-panel');
  const likely = page.getByTestId('slot-likely').getByRole('radio');
  await expect(likely).toHaveCount(8);
  const count = page.getByTestId('history').locator('.history-count');
  await likely.nth(1).check({ timeout: 15_000 });
  await panel.getByRole('button', { name: 'Go on from here' }).click();
  await expect(panel).toBeHidden();
  await playground.expectState('done');
  await expect(count).toHaveText('2');
  await page.getByRole('heading', { name: 'Your runs' }).click();
  await page.getByRole('button', { name: /^Compare “.*” with the run that it left$/ }).click();
  const dialog = dialogOf(page);
  await expect(dialog.getByTestId('compare-parting')).toContainText('the same up to pass 3.');
  await dialog.getByRole('button', { name: 'Go there' }).click();
  expect((await passesOf(dialog)).shown).toEqual([3, 3]);
});

test('both play on one clock, and stop at the end', async ({ page }) => {
  await ran(page);
  await page.getByRole('button', { name: 'Run and compare' }).click();
  const dialog = dialogOf(page);
  await dialog.getByRole('slider', { name: 'Moment in both runs' }).press('Home');
  await dialog.getByRole('button', { name: 'Play both' }).click();
  await expect(dialog.getByRole('button', { name: 'Pause' })).toBeVisible();
  const { of } = await passesOf(dialog);
  await expect.poll(async () => (await passesOf(dialog)).shown).toEqual(of);
  await expect(dialog.getByRole('button', { name: 'Play both' })).toBeVisible();
});

for (const [name, viewport] of [
  ['desktop', { width: 1280, height: 900 }],
  ['phone', { width: 390, height: 844 }],
] as const) {
  test(`axe objects to nothing in a comparison, ${name}`, async ({ page }) => {
    await ran(page);
    await page.getByRole('button', { name: 'Run and compare' }).click();
    await expect(dialogOf(page).getByTestId('compare-order')).toBeVisible();
    await page.setViewportSize(viewport);
    await dialogOf(page).getByText('As a table').click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await objectionsTo(page)).toEqual([]);
    }
    // Side by side where there is room, else one above the other; nothing is cut off.
    const [a, b] = await Promise.all(
      ([0, 1] as const).map((index) => paneOf(dialogOf(page), index).boundingBox()),
    );
    if (name === 'phone') expect(b?.y ?? 0).toBeGreaterThan((a?.y ?? 0) + (a?.height ?? 0) - 1);
    else expect(b?.x ?? 0).toBeGreaterThan((a?.x ?? 0) + (a?.width ?? 0) - 1);
    const wide = await dialogOf(page).evaluate(
      ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);
  });
}
