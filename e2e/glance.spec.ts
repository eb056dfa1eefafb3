import { expect, type Page, test } from '@playwright/test';
import * as v from 'valibot';

/** The recorded sweep on the first screen, before anything is touched. */

const glance = (page: Page): ReturnType<Page['getByTestId']> => page.getByTestId('glance');

for (const screen of [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
]) {
  test(`the first screen shows what speed costs, ${screen.width} wide, and leads to the chart`, async ({
    page,
  }) => {
    await page.setViewportSize(screen);
    await page.goto('./');
    await expect(glance(page)).toBeInViewport({ ratio: 1 });
    await expect(page.getByTestId('canvas')).toBeInViewport();
    await expect(glance(page).locator('.glance-twin')).toHaveCount(1);
    await expect(glance(page).locator('circle.frontier').first()).toBeVisible();
    await expect(glance(page)).toContainText(/% right at [\d.]+ times the speed/);
    await expect(page.getByTestId('pareto')).toHaveCount(0);
    await glance(page).press('Enter');
    await expect(page.getByTestId('chart')).toBeInViewport();
  });
}

test('the ring follows the settings, and is gone where none was measured', async ({ page }) => {
  await page.goto('./');
  const ring = glance(page).locator('.glance-here');
  const steps = page.getByRole('slider', { name: 'Steps per chunk' });
  await steps.fill('1');
  await expect(ring).toHaveCount(1);
  const fast = Number(await ring.getAttribute('cx'));
  await steps.fill('8');
  await expect.poll(async () => Number(await ring.getAttribute('cx'))).toBeLessThan(fast);
  await steps.fill('3');
  await expect(ring).toHaveCount(0);
});

const INDEX = v.object({
  models: v.array(v.looseObject({ id: v.string(), revision: v.string() })),
});

test('of other models than were measured there is nothing to show', async ({ page }) => {
  await page.route('**/models/index.json', async (route) => {
    const response = await route.fetch();
    const index = v.parse(INDEX, await response.json());
    const models = index.models.map((model) => ({ ...model, revision: 'another' }));
    await route.fulfill({ response, json: { ...index, version: 1, models } });
  });
  await page.goto('./');
  await expect(page.getByTestId('download-fact')).toContainText('MB');
  await expect(glance(page)).toHaveCount(0);
});
