import { expect, type Locator, type Page, test } from '@playwright/test';
import { objectionsTo } from './support/axe.ts';
import { EASY, openAdvanced, type Playground, playgroundOn } from './support/playground.ts';

test.use({ reducedMotion: 'no-preference' });

const OWN_TEST = 'sumNumbers([2, 3]) => 5';

/** The list of the visitor's runs, as a person uses it. */
function historyOf(page: Page): Record<'panel' | 'rows' | 'summary', Locator> {
  const panel = page.getByTestId('history');
  return {
    panel,
    rows: panel.getByRole('listitem'),
    summary: panel.getByRole('heading', { name: 'Your runs' }),
  };
}

const hashOf = (page: Page): string => new URL(page.url()).hash;

async function opened(page: Page): Promise<Playground> {
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  await playground.set({ chunk: 16, steps: 4 });
  await playground.ask(EASY.instruction, EASY.signature);
  return playground;
}

/** Runs in the browser's own store. */
function keptRuns(page: Page): Promise<number> {
  return page.evaluate(async () => {
    // To open what is not there would make it, without what the page puts into it.
    const made = await indexedDB.databases();
    if (made.every(({ name }) => name !== 'unmask-runs')) return 0;
    return new Promise<number>((resolve, reject) => {
      const request = indexedDB.open('unmask-runs');
      request.onerror = () => reject(new Error('not opened'));
      request.onsuccess = () => {
        const count = request.result.transaction('runs').objectStore('runs').count();
        count.onsuccess = () => resolve(count.result);
        count.onerror = () => reject(new Error('not counted'));
      };
    });
  });
}

const atEnd = (page: Page): Promise<void> =>
  expect(page.getByTestId('readout')).toContainText('tokens in');

test('a reload loses nothing: prompt, settings, tests, the run and its verdict, at its end', async ({
  page,
}) => {
  const playground = await opened(page);
  await page.getByRole('button', { name: 'Add tests' }).click();
  await page.getByLabel('Your tests, one a line').fill(OWN_TEST);
  await playground.finish();
  await page.getByRole('button', { name: 'Test this code' }).click();
  const verdict = page.getByTestId('code-verdict');
  await expect(verdict).toContainText('of 1 test');
  const judged = (await verdict.textContent()) ?? '';
  const text = await playground.text();
  await expect.poll(() => hashOf(page)).toContain('&run=');
  await playground.instruction.fill('something else, half wri');
  await page.getByRole('textbox', { name: 'Seed' }).fill('77');
  await expect.poll(() => hashOf(page)).toContain('seed=77');

  await page.reload();
  await expect(playground.instruction).toHaveValue('something else, half wri');
  await openAdvanced(page);
  await expect(page.getByRole('textbox', { name: 'Seed' })).toHaveValue('77');
  await expect(page.getByLabel('Backend')).toHaveValue('wasm');
  await expect(playground.code).toHaveText(text);
  await atEnd(page);
  await expect(page.getByTestId('shown-note')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Edit your tests' })).toBeVisible();

  await page.goBack();
  await expect(playground.instruction).toHaveValue(EASY.instruction);
  await expect(playground.code).toHaveText(text);
  await expect(verdict).toHaveText(judged);
  await expect(page.locator('.run-box')).toContainText('This is a run of yours.');
  await atEnd(page);
  // The point of the run is on the chart once, and there still.
  await expect(page.getByTestId('pareto')).toContainText('Points of 1 prompt kept');
});

test('the address follows edits, and Back goes from run to run', async ({ page }) => {
  const playground = await opened(page);
  await expect.poll(() => hashOf(page)).toContain('steps=4');
  await expect.poll(() => hashOf(page)).toContain('&p=');
  const entries = (): Promise<number> => page.evaluate(() => history.length);
  const before = await entries();
  await playground.finish();
  const first = await playground.text();
  await expect.poll(() => hashOf(page)).toContain('&run=');
  expect(await entries()).toBe(before);
  const link = page.url();

  await playground.set({ chunk: 16, steps: 1 });
  await expect.poll(() => hashOf(page)).toContain('steps=1&');
  expect(hashOf(page)).not.toContain('run=');
  await playground.finish();
  const second = await playground.text();
  await expect.poll(() => hashOf(page)).toContain('&run=');
  expect(await entries()).toBe(before + 1);

  const steps = page.getByRole('slider', { name: 'Steps per chunk' });
  await page.goBack();
  await expect(steps).toHaveValue('4');
  await expect(playground.code).toHaveText(first);
  expect(page.url()).toBe(link);
  await page.goForward();
  await expect(steps).toHaveValue('1');
  await expect(playground.code).toHaveText(second);

  // What stands in the address is a link: it shows the run to anybody.
  const stranger = await page.context().browser()?.newPage();
  if (stranger === undefined) throw new Error('There is no browser.');
  await stranger.goto(link);
  await expect(stranger.getByTestId('code')).toHaveText(first);
  await stranger.close();
});

test('a run is gone back to from the list, pinned, deleted and brought back', async ({ page }) => {
  const playground = await opened(page);
  await playground.finish();
  const first = await playground.text();
  await playground.set({ chunk: 16, steps: 1 });
  await playground.finish();
  const history = historyOf(page);
  await history.summary.click();
  await expect(history.rows).toHaveCount(2);
  await expect(history.rows.first()).toContainText('Chunk 16, 1 step');
  await expect(history.rows.first().getByRole('button').first()).toHaveAttribute(
    'aria-current',
    'true',
  );
  const older = history.rows.last();
  await expect(older).toContainText(
    /sum of all numbers.*Chunk 16, 4 steps.* ms.* a forward.*not tested/,
  );
  await older.getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  await expect(playground.code).toHaveText(first);
  await expect(page.getByRole('slider', { name: 'Steps per chunk' })).toHaveValue('4');
  await atEnd(page);
  expect(await objectionsTo(page, { within: '[data-testid="history"]' })).toEqual([]);

  await older.getByRole('button', { name: /^Pin/ }).click();
  await history.panel.getByRole('button', { name: 'Delete all but pinned' }).click();
  await expect(history.rows).toHaveCount(1);
  await history.panel.getByRole('button', { name: 'Undo' }).click();
  await expect(history.rows).toHaveCount(2);
  await history.rows
    .first()
    .getByRole('button', { name: /^Delete/ })
    .click();
  await expect(history.rows).toHaveCount(1);
  await expect.poll(() => keptRuns(page)).toBe(1);
  await page.reload();
  await expect(history.rows).toHaveCount(1);
  await expect(history.rows.getByRole('button', { name: /^Pin/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.goBack();
  await expect(page.getByRole('slider', { name: 'Steps per chunk' })).toHaveValue('1');
});

test('a reload at which the browser loses the name of the entry loses nothing of the page', async ({
  page,
}) => {
  const playground = await opened(page);
  await playground.set({ chunk: 16, steps: 2 });
  await expect(page).toHaveURL(/steps=2/);
  // Chromium does so where a reload meets a change of the address.
  await page.evaluate(() => history.replaceState(null, ''));
  await page.reload();
  await openAdvanced(page);
  // An address does not hold what computes.
  await expect(page.getByLabel('Backend')).toHaveValue('wasm');
  await expect(page.getByRole('slider', { name: 'Steps per chunk' })).toHaveValue('2');
});

test('two tabs do not overwrite what the other keeps', async ({ page, context }) => {
  const playground = await opened(page);
  const other = await context.newPage();
  const theirs = await opened(other);
  await playground.finish();
  await theirs.set({ chunk: 16, steps: 2 });
  await theirs.finish();
  await playground.set({ chunk: 16, steps: 1 });
  await playground.finish();
  await other.reload();
  await historyOf(other).summary.click();
  await expect(historyOf(other).rows).toHaveCount(3);
  // Each tab is as it was.
  await expect(other.getByRole('slider', { name: 'Steps per chunk' })).toHaveValue('2');
  await page.reload();
  await expect(page.getByRole('slider', { name: 'Steps per chunk' })).toHaveValue('1');
});

test('where the browser keeps nothing, the page says what is lost, once, and runs', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('quota', 'QuotaExceededError');
    };
    Storage.prototype.setItem = refuse;
    IDBFactory.prototype.open = refuse;
  });
  const playground = await opened(page);
  const note = page.getByTestId('not-kept');
  await expect(note).toContainText('does not keep your prompt, settings and tests or your runs');
  // Where one is looking: beside the button that runs.
  await expect(note).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.run-box')).toContainText('does not keep');
  await playground.finish();
  await historyOf(page).summary.click();
  await expect(historyOf(page).rows).toHaveCount(1);
  await playground.finish();
  await expect(historyOf(page).rows).toHaveCount(2);
  await expect(note).toHaveCount(1);
});

test('runs that an older version kept are dropped and said, those of a newer one left alone', async ({
  page,
}) => {
  const playground = await opened(page);
  await playground.finish();
  await expect(historyOf(page).panel).toBeVisible();
  // The page's own run is written when it has ended, not before.
  await expect.poll(() => keptRuns(page)).toBe(1);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('unmask-runs');
        request.onerror = () => reject(new Error('not opened'));
        request.onsuccess = () => {
          const transaction = request.result.transaction('runs', 'readwrite');
          transaction.objectStore('runs').put({ id: 'old', form: 0, text: 'of old' });
          transaction.objectStore('runs').put({ id: 'new', form: 99 });
          transaction.oncomplete = () => resolve();
        };
      }),
  );
  await page.reload();
  await expect(historyOf(page).panel).toContainText('1 run that an older version');
  await historyOf(page).summary.click();
  await expect(historyOf(page).rows).toHaveCount(1);
  await page.reload();
  await expect(historyOf(page).panel).toBeVisible();
  await expect(historyOf(page).panel).not.toContainText('older version');
});

test('a repair shows what it changed, line by line', async ({ page }) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  await page.getByLabel('What to do').selectOption('repair');
  await playground.instruction.fill('the sum of all numbers in a list');
  const given = [
    'function sumNumbers(nums) {',
    '  let total = 1;',
    '  for (const n of nums) {',
    '    total -= n;',
    '  }',
    '  return total;',
    '}',
  ].join('\n');
  await page.getByRole('textbox', { name: 'The function to repair' }).fill(given);
  await playground.finish();
  const written = await playground.text();
  const changes = page.getByTestId('changes').or(page.getByText('No line changed'));
  await expect(changes).toBeVisible();
  const lines = page.locator('.changed-line');
  const textOf = (kinds: string): Promise<string[]> =>
    lines.and(page.locator(kinds)).locator('.changed-code').allTextContents();
  // Whatever the model made of it: what is read as removed was given, what is read as added was written.
  for (const text of await textOf('[data-kind="removed"]')) {
    expect(given.split('\n')).toContain(text.replace(/^Removed, line \d+: /, ''));
  }
  for (const text of await textOf('[data-kind="added"]')) {
    expect(written.split('\n')).toContain(text.replace(/^Added, line \d+: /, ''));
  }
  expect(await objectionsTo(page, { within: '.plate' })).toEqual([]);
});
