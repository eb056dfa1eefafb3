import { expect, type Locator, type Page, test } from '@playwright/test';
import { EASY, playgroundOn } from './support/playground.ts';
import { RacePanel } from './support/races.ts';

/** Draft and verify with the numbers that are fastest on this machine, whichever those are. */

// What the other specs keep away: a reader whose device is timed.
test.use({ storageState: { cookies: [], origins: [] } });

const note = (page: Page): Locator => page.getByTestId('tuned');

/** The numbers that the page says it takes. */
async function numbersSaid(
  page: Page,
): Promise<{ readonly chunk: number; readonly ahead: number }> {
  const said = /chunks of (\d+) with (no|\d+) drafts? ahead/.exec(
    (await note(page).textContent()) ?? '',
  );
  if (said === null) throw new Error('The page names no numbers.');
  return { chunk: Number(said[1]), ahead: said[2] === 'no' ? 0 : Number(said[2]) };
}

/** How often the worker has told what forwards take. */
function timings(page: Page): Promise<number> {
  return page.evaluate(
    () => (window.heard ?? []).filter((each) => 'of' in each && each.of === 'time').length,
  );
}

/** The slider stands on it. */
async function expectChunk(page: Page, chunk: number): Promise<void> {
  const slider = page.getByRole('slider', { name: 'Chunk size' });
  await expect(slider).toHaveAttribute('aria-valuetext', `${chunk} slots`);
}

test('a race on a fresh page takes what is fastest on this device, and the page says what and why', async ({
  page,
}) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  await playground.ask(EASY.instruction, EASY.signature);
  const race = new RacePanel(page);
  await race.start.click();
  await race.expectEnded();
  await expect(note(page)).toContainText('Measured here: ');
  await expect(note(page)).toContainText(/ (takes them|takes what comes closest)/);
  const { chunk, ahead } = await numbersSaid(page);
  const { diffusion } = await race.exported();
  expect(diffusion.trace.settings).toMatchObject({ chunk, policy: { kind: 'verify', ahead } });
  await expectChunk(page, chunk);
  await expect(page.getByRole('spinbutton', { name: 'Drafts ahead' })).toHaveValue(String(ahead));
  expect(await timings(page)).toBe(1);

  // Numbers that somebody names stand, until they are given up.
  const other = chunk === 64 ? 0 : 4;
  await page.getByRole('slider', { name: 'Chunk size' }).fill(String(other));
  await expect(note(page)).toContainText(`chunks of ${chunk} with`);
  await page.getByRole('button', { name: 'Take them' }).press('Enter');
  await expectChunk(page, chunk);
  await expect(note(page).getByRole('button', { name: 'Measure again' })).toBeFocused();

  // The next visit knows it: nothing is timed again.
  await page.reload();
  await playground.finish();
  await expect(note(page)).toContainText(`chunks of ${chunk} with`);
  expect(await timings(page)).toBe(0);
});

test('a model that has been loaded is timed once nothing else goes on', async ({ page }) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  await playground.ask(EASY.instruction, EASY.signature);
  await playground.finish();
  await expect(note(page)).toContainText('Measured here: ');
  expect(await timings(page)).toBe(1);
  await page.getByRole('button', { name: 'Measure again' }).press('Enter');
  await expect.poll(() => timings(page)).toBe(2);
  await expect(page.getByRole('button', { name: 'Measure again' })).toBeEnabled();
  await expect(page.getByRole('button', { name: 'Measure again' })).toBeFocused();
  const { chunk } = await numbersSaid(page);
  await expectChunk(page, chunk);
  await playground.finish();
});
