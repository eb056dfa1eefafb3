import { expect, test, type Page } from '@playwright/test';
import { objectionsTo } from './support/axe.ts';
import * as v from 'valibot';
import { openAdvanced, playgroundOn, wake } from './support/playground.ts';
import { SweepPanel } from './support/sweeps.ts';

// What a service worker keeps, no route of a test holds back.
test.use({ serviceWorkers: 'block' });

const INDEX = v.object({
  models: v.array(v.looseObject({ id: v.string(), revision: v.string() })),
});

async function open(page: Page, address = './'): Promise<SweepPanel> {
  await playgroundOn(page);
  await page.goto(address);
  await wake(page);
  return new SweepPanel(page);
}

/** Has the page offer other revisions than those that were recorded. */
async function reviseModels(page: Page): Promise<void> {
  await page.route('**/models/index.json', async (route) => {
    const response = await route.fetch();
    const index = v.parse(INDEX, await response.json());
    const models = index.models.map((model) => ({ ...model, revision: 'another' }));
    await route.fulfill({ response, json: { ...index, version: 1, models } });
  });
}

test('the chart comes with a recorded sweep, says what it tells, and what one runs joins it', async ({
  page,
}) => {
  const panel = await open(page);
  await expect(panel.marks.first()).toHaveAttribute('data-source', 'recorded');
  await expect(panel.chart).toContainText(/Recorded on .+ \d{4}: \d+ tasks/);
  const trade = page.getByTestId('trade');
  await expect(trade).toContainText('AR twin');
  // The sentence is of the points: on the other axis it is another.
  const said = await trade.textContent();
  await panel.panel.getByRole('radio', { name: 'Tokens a forward' }).check();
  await expect(trade).not.toHaveText(said ?? '');
  await panel.panel.getByRole('radio', { name: 'Tokens/s' }).check();
  await expect(trade).toHaveText(said ?? '');

  const aup = page.getByTestId('aup');
  await expect(aup).toBeVisible();
  await expect(panel.panel.getByText('Its scale:')).toBeHidden();
  await aup.click();
  await expect(panel.panel.getByText('Its scale:')).toBeVisible();

  const recorded = await panel.marks.count();
  const playground = await playgroundOn(page);
  await openAdvanced(page);
  await page.getByLabel('Backend').selectOption('wasm');
  await playground.ask('returns the sum of the even numbers in a list', 'sumEven(nums)');
  await playground.finish();
  if ((await panel.marks.count()) === recorded) await page.getByTestId('run-tests').click();
  await expect(panel.panel.locator('[data-source="own"]')).toHaveCount(1);
  await expect(panel.chart).toContainText('Yours: measured in this browser.');
});

test('a recording of other models than the page has is not shown, and the page says so', async ({
  page,
}) => {
  await reviseModels(page);
  const panel = await open(page);
  await expect(page.getByTestId('outdated')).toContainText('The recorded sweep is not shown');
  await expect(panel.marks).toHaveCount(0);
});

test('a sweep of several seeds over a suite is handed on as a link and as a file, and opens as it was', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  const panel = new SweepPanel(page);
  await panel.panel.getByRole('combobox', { name: 'Which tasks' }).selectOption('suite/outside');
  await expect(panel.form).toContainText('of 160 tasks of the suite outside');
  await panel.ask([16], '4', 2);
  await panel.panel.getByRole('spinbutton', { name: 'Seeds' }).fill('2');
  await panel.panel.getByRole('spinbutton', { name: 'Repeats' }).fill('2');
  await panel.start.click();
  await panel.expectEnded();
  const { points, work } = await panel.exported();
  expect(work).toBe('2 tasks of the suite outside, 2 seeds, run 2 times');
  // A repeat is no further text to be counted.
  expect(points).toMatchObject([{ n: 4 }]);
  await panel.panel.getByText('What became of each task').click();
  await expect(panel.panel.getByText(/passed \d of 2/)).toHaveCount(2);
  const file = await panel.download('JSON');

  await panel.panel.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByTestId('pareto-said')).toContainText('The link is copied');
  const link = await panel.panel.getByRole('textbox', { name: 'Link to this' }).inputValue();
  expect(link).toContain('#sweep=');

  // To somebody who has measured nothing.
  const other = await page.context().newPage();
  await other.addInitScript(() => indexedDB.deleteDatabase('unmask-sweeps'));
  const theirs = await open(other, `./#${link.split('#')[1]}`);
  await expect(other.getByTestId('pareto-said')).toContainText('Opened: 1 point');
  await expect(theirs.panel.locator('[data-source="opened"]')).toHaveCount(1);
  expect((await theirs.exported()).points).toEqual(points);

  await other.goto('./#v=1');
  await other.reload();
  await wake(other);
  const chooser = theirs.panel.getByTestId('open-points');
  await chooser.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: file });
  await expect(other.getByTestId('pareto-said')).toContainText('Opened: 1 point');
  expect((await theirs.exported()).points).toEqual(points);
  await chooser.setInputFiles({ name: 'b.json', mimeType: '', buffer: file.subarray(0, 99) });
  await expect(other.getByTestId('pareto-said')).toContainText('The file is no JSON');
  await other.goto(`./#${link.split('#')[1]?.slice(0, -9)}`);
  await expect(other.getByTestId('pareto-said')).toContainText('altered or cut off');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing to object to in the recording, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const panel = await open(page);
    await expect(panel.marks.first()).toBeVisible();
    await page.getByTestId('aup').click();
    await panel.panel.getByText('What became of each task').click();
    expect(await objectionsTo(page, { within: '#pareto' })).toEqual([]);
    for (const width of [1440, 1024, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      const overflow = (): Promise<number> =>
        page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      await expect.poll(overflow).toBeLessThanOrEqual(0);
    }
  });
}
