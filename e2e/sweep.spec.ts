import { expect, test, type Page } from '@playwright/test';
import { EASY, playgroundOn, wake } from './support/playground.ts';
import { frontierFromDefinition, SweepPanel, titleOf, withoutRecording } from './support/sweeps.ts';

// What a service worker keeps, no route of a test holds back.
test.use({ serviceWorkers: 'block' });
test.beforeEach(({ page }) => withoutRecording(page));

/** At least one text of the sweep, and the next under way. */
const SOME_DONE = / [1-9]\d* of \d+ texts/;

test('a sweep of two chunk sizes by three rules over six tasks draws six points and their frontier', async ({
  page,
}) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  const panel = new SweepPanel(page);
  await panel.ask([8, 16], '2, 4, verify', 6);
  await panel.start.click();
  await expect(playground.run).toBeDisabled();
  await panel.expectEnded();
  await expect(panel.said).toHaveText('Sweep finished: 6 of 6 settings measured.');
  await expect(panel.marks).toHaveCount(6);

  const { points, work, accuracyUnderParallelism } = await panel.exported();
  expect(work).toBe('6 built-in tasks');
  expect(accuracyUnderParallelism).not.toBeNull();
  // Nothing was loaded when it was asked for, and a processor drafts nothing ahead all the same.
  expect(points.map(titleOf).sort()).toEqual(
    [8, 16]
      .flatMap((chunk) =>
        ['2 steps', '4 steps', 'draft and verify'].map((r) => `Chunk ${chunk}, ${r}`),
      )
      .sort(),
  );
  for (const point of points) {
    expect(point.n).toBe(6);
    expect(point.passAt1).toBeCloseTo(point.passed / 6);
    expect(point.ci95[0]).toBeLessThanOrEqual(point.passAt1);
    expect(point.ci95[1]).toBeGreaterThanOrEqual(point.passAt1);
    expect(point.tokensPerSecond).toBeGreaterThan(0);
    expect(point.tokensPerForward).toBeGreaterThan(0);
    expect(point.model.revision).not.toBe('');
    expect(point.device).toContain('WASM');
  }
  const frontier = frontierFromDefinition(points).map(titleOf).sort();
  expect((await panel.frontierInTable()).sort()).toEqual(frontier);
  await expect(panel.panel.locator('[data-role="frontier"]')).toHaveCount(frontier.length);

  await page.reload();
  await wake(page);
  await expect(panel.marks).toHaveCount(6);
  await expect(panel.chart).toContainText('1 sweep kept in this browser.');
  expect((await panel.exported()).points).toEqual(points);
  await panel.panel.getByRole('button', { name: 'Forget it' }).press('Enter');
  await expect(panel.marks).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Speed and quality' })).toBeFocused();
  await page.reload();
  await wake(page);
  await expect(panel.chart).toContainText('Every finished run adds a point.');
  await expect(panel.marks).toHaveCount(0);
});

test('cancelling half-way keeps the points that were done, and the model is free again', async ({
  page,
}) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  const panel = new SweepPanel(page);
  await panel.ask([4, 8, 16], '2, 4', 4);
  await panel.start.click();
  await panel.says('sweep-said', /^[234] of 6 settings done/);
  await panel.panel.getByRole('button', { name: 'Cancel' }).click();
  await panel.expectEnded();
  await expect(panel.said).toContainText('of 6 settings measured and kept.');
  // The button that was pressed is gone; the focus is where one would go on.
  await expect(panel.start).toBeFocused();
  const { points } = await panel.exported();
  expect(points.length).toBeGreaterThanOrEqual(2);
  expect(points.length).toBeLessThan(6);
  expect(points.every(({ n }) => n === 4)).toBe(true);
  await expect(panel.marks).toHaveCount(points.length);

  await playground.ask(EASY.instruction, EASY.signature);
  await playground.finish();
});

test('the twin is measured over the same tasks, with a mark of its own', async ({ page }) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  const panel = new SweepPanel(page);
  await panel.ask([16], 'verify', 3);
  const twin = panel.panel.getByRole('checkbox', { name: 'The AR twin too' });
  await twin.check();
  await expect(page.getByTestId('sweep-forecast')).toContainText('2 settings × 3 tasks');
  await panel.start.click();
  await panel.expectEnded();
  await expect(panel.marks).toHaveCount(2);
  await expect(panel.panel.locator('[data-twin="true"]')).toHaveCount(1);
  await expect(page.getByTestId('chart')).toContainText('1× the twin');
  const { points } = await panel.exported();
  const decoded = points.find(({ settings }) => settings.policy.kind === 'ar');
  expect(decoded?.n).toBe(3);
  // One token a forward, the prefill being one of them.
  expect(decoded?.tokensPerForward).toBeCloseTo(1);

  // The model that was picked is loaded again for the next run.
  await playground.ask(EASY.instruction, EASY.signature);
  await playground.finish();
  await expect(page.getByTestId('sweep-forecast')).toContainText(/about \d+ (s|min)/);
});

test('a sweep can be paused between two texts, and goes on', async ({ page }) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  const panel = new SweepPanel(page);
  await panel.ask([8], '8', 12);
  await panel.start.click();
  await panel.says('sweep-progress', SOME_DONE);
  await panel.panel.getByRole('button', { name: 'Pause' }).click();
  await expect(panel.progress).toContainText('Paused.');
  // The text under way was finished, and no other begins.
  const held = await panel.progress.textContent();
  await page.waitForTimeout(1500);
  expect(await panel.progress.textContent()).toBe(held);
  await panel.panel.getByRole('button', { name: 'Resume' }).click();
  await panel.expectEnded();
  expect((await panel.exported()).points).toMatchObject([{ n: 12 }]);
});

test('while the tab is hidden the timing waits, and the task under way is run again', async ({
  page,
}) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  const panel = new SweepPanel(page);
  await panel.ask([8], '8', 12);
  await panel.start.click();
  await panel.says('sweep-progress', SOME_DONE);
  await setHidden(page, true);
  await expect(panel.progress).toContainText('Waiting for this tab.');
  await expect(page.getByTestId('discarded-hidden')).toBeVisible();
  const held = await panel.progress.textContent();
  await page.waitForTimeout(1500);
  expect(await panel.progress.textContent()).toBe(held);
  await setHidden(page, false);
  await panel.expectEnded();
  await expect(page.getByTestId('discarded-hidden')).toContainText(
    'The tab went to the background 1 time',
  );
  expect((await panel.exported()).points).toMatchObject([{ n: 12 }]);
});

test('a clock that is set in the middle spoils one measurement, which is made again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { now } = Date;
    let slip = 0;
    Date.now = () => now() + slip;
    addEventListener('set-clock', () => (slip -= 3_600_000));
  });
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  const panel = new SweepPanel(page);
  await panel.ask([8], '8', 12);
  await panel.start.click();
  await panel.says('sweep-progress', SOME_DONE);
  await page.evaluate(() => dispatchEvent(new Event('set-clock')));
  await panel.expectEnded();
  await expect(page.getByTestId('discarded-clock')).toContainText(
    '1 measurement thrown away and made again',
  );
  expect((await panel.exported()).points).toMatchObject([{ n: 12 }]);
});

test('without storage a sweep works, and the page says that it is not kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get: () => {
        throw new DOMException('denied by the test', 'SecurityError');
      },
    });
  });
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  const panel = new SweepPanel(page);
  await expect(page.getByTestId('archive-trouble')).toContainText('denied by the test');
  await panel.ask([16], 'verify', 2);
  await panel.start.click();
  await panel.expectEnded();
  await expect(panel.marks).toHaveCount(1);
});

/** What the page would see if another tab were brought to the front. */
async function setHidden(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => value });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}
