import { expect, type Locator, type Page, test } from '@playwright/test';
import { StaticHost } from './support/hosting.ts';
import { buildScriptedPage } from './support/scripted-page.ts';

/**
 * How a run is seen: played back when it has ended, looked over slot by slot, stopped. A scripted model runs, so that
 * a run takes as long as it should.
 */

// What the other specs keep away: a reader who has turned nothing off.
test.use({ storageState: { cookies: [], origins: [] } });

let host: StaticHost;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  host = await StaticHost.start({ folder: buildScriptedPage() });
});

test.afterAll(() => host.stop());

/** The page over a scripted model that takes so many milliseconds a pass. */
async function open(
  page: Page,
  pace: number,
  query = '',
  settings = 'steps=2&chunk=32',
): Promise<void> {
  await page.goto(`${host.url}?client=scripted&load=0&pace=${pace}${query}#v=2&${settings}`);
  await page.getByRole('textbox', { name: 'Instruction' }).fill('splits a list into chunks');
}

async function run(page: Page): Promise<void> {
  await page.getByTestId('run').click();
  await expect(page.getByTestId('sheet')).toHaveAttribute('data-state', 'done');
}

const canvasOf = (page: Page): Locator => page.getByTestId('canvas');
const readout = (page: Page): Locator => page.getByTestId('readout');
const note = (page: Page): Locator => page.getByTestId('shown-note');
const choice = (page: Page): Locator => page.getByRole('checkbox', { name: 'Play my runs back' });

test('a run of one’s own is played back slowly, says how long it took, and can be skipped', async ({
  page,
}) => {
  await open(page, 3);
  await run(page);
  await expect(note(page)).toContainText(/Written in [\d,]+ ms, shown (10|40|100) times slower/);
  await expect(canvasOf(page).locator('.cell.masked').first()).toBeVisible();
  // The end is told when it comes; what stands with the finished text waits until that is shown.
  await expect(page.getByTestId('announcement')).toContainText('Finished.');
  await expect(page.getByRole('button', { name: 'Copy code' })).toHaveCount(0);
  const speed = await page.getByTestId('tokens-per-second').textContent();
  expect(Number(speed?.replace(',', ''))).toBeGreaterThan(0);

  await page.getByRole('button', { name: 'Skip' }).click();
  await expect(note(page)).toHaveCount(0);
  await expect(readout(page)).toContainText('tokens in');
  await expect(page.getByRole('button', { name: 'Copy code' })).toBeVisible();
  await expect(page.getByTestId('tokens-per-second')).toHaveText(speed ?? '');

  // Left alone it comes to the same end.
  await run(page);
  await expect(note(page)).toBeVisible();
  await expect(note(page)).toHaveCount(0);
  await expect(readout(page)).toContainText('tokens in');
});

test('who turns the playback off never sees it again, until it is turned on', async ({ page }) => {
  await open(page, 3);
  await run(page);
  await expect(note(page)).toBeVisible();
  await choice(page).uncheck();
  await expect(note(page)).toHaveCount(0);
  await expect(readout(page)).toContainText('tokens in');
  await run(page);
  await expect(readout(page)).toContainText('tokens in');

  await page.reload();
  await expect(choice(page)).not.toBeChecked();
  await run(page);
  await expect(readout(page)).toContainText('tokens in');
  await choice(page).check();
  await run(page);
  await expect(note(page)).toBeVisible();
});

test.describe('with less motion', () => {
  test.use({ reducedMotion: 'reduce' });

  test('a run is not played back, and can be stepped through', async ({ page }) => {
    await open(page, 3);
    await expect(choice(page)).toHaveCount(0);
    await run(page);
    await expect(readout(page)).toContainText('tokens in');
    await page.getByRole('button', { name: 'Previous pass' }).click();
    await expect(readout(page)).toContainText(/^Pass (\d+) of (?!\1)\d+/);
    await expect(page.getByRole('button', { name: 'Next pass' })).toBeEnabled();
  });
});

test('the arrow keys go from slot to slot, and say what stands there', async ({ page }) => {
  await open(page, 3);
  await choice(page).uncheck();
  await run(page);
  const canvas = canvasOf(page);
  // A pointer that rests on a slot looks at it.
  await page.mouse.move(0, 0);
  await canvas.focus();
  await expect(canvas).toHaveAttribute('aria-valuetext', 'No slot is looked at.');
  await page.keyboard.press('ArrowRight');
  await expect(canvas).toHaveAttribute('aria-valuenow', '1');
  await expect(canvas).toHaveAttribute('aria-valuetext', /^Slot 1: \S+ [01]\.\d\d in pass \d+\.$/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(canvas).toHaveAttribute('aria-valuetext', /^Slot 10: /);
  await expect(readout(page)).toContainText('Slot 10:');
  await expect(canvas.locator('.token.selected').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(canvas).toHaveAttribute('aria-valuetext', 'No slot is looked at.');
  await expect(canvas).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(canvas).not.toBeFocused();
});

test('a tapped slot stays in the readout, through all of the run, until it is released', async ({
  page,
}) => {
  await open(page, 3);
  await choice(page).uncheck();
  await run(page);
  const scrubber = page.getByRole('slider', { name: 'Time in the run' });
  await scrubber.focus();
  await page.keyboard.press('Home');
  await canvasOf(page).locator('.cell').nth(4).click();
  await page.mouse.move(0, 0);
  await expect(readout(page)).toHaveText('Slot 5: masked.');
  await page
    .getByRole('button', { name: 'Play again' })
    .or(page.getByRole('button', { name: 'Play', exact: true }))
    .click();
  await page.keyboard.press('Tab');
  await scrubber.focus();
  await page.keyboard.press('End');
  await expect(readout(page)).toContainText(/^Slot 5: .* in pass \d+\.$/);
  await page.getByRole('button', { name: 'Release the slot' }).click();
  await expect(readout(page)).toContainText('tokens in');
});

test('a run that is stopped counts the tokens that it keeps', async ({ page }) => {
  await open(page, 3, '', 'steps=8&chunk=32');
  // Most of the first chunk stand then, and none is committed.
  for (let pass = 1; pass <= 6; pass++) {
    await page.getByRole('button', { name: 'Step', exact: true }).click();
    await expect(readout(page)).toContainText(`Pass ${pass} of`);
  }
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(page.getByTestId('sheet')).toHaveAttribute('data-state', 'done');
  const said = await readout(page).textContent();
  const [, count = ''] = /(\d+) tokens? in \d+ passes, .*, stopped/.exec(said ?? '') ?? [];
  expect(Number(count)).toBeGreaterThan(0);
  await expect(page.locator('.end-note')).toContainText(
    new RegExp(`Stopped by you. ${count} tokens? written`),
  );
  await expect(page.getByTestId('announcement')).toContainText(`Stopped. ${count} token`);
});

test('of a canvas of a thousand slots, those in view are drawn, and every one is reached', async ({
  page,
}) => {
  await open(page, 1, '&slots=1024');
  await choice(page).uncheck();
  await run(page);
  const scrubber = page.getByRole('slider', { name: 'Time in the run' });
  await scrubber.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const cells = canvasOf(page).locator('.cell');
  expect(await cells.count()).toBeLessThan(300);
  await expect(canvasOf(page)).toHaveAttribute('aria-valuemax', '1024');
  await canvasOf(page).focus();
  await page.keyboard.press('End');
  await expect(canvasOf(page).locator('.cell[data-position="1023"]')).toBeInViewport();
  await expect(readout(page)).toContainText('Slot 1024:');
  expect(await cells.count()).toBeLessThan(300);
});
