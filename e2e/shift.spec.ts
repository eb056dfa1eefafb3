import { expect, type Page, test } from '@playwright/test';
import * as v from 'valibot';
import { wake } from './support/playground.ts';

/** Nothing moves under the reader's eyes while the page comes, however late its fonts and its models' list are. */

test.use({ reducedMotion: 'no-preference' });

const SCREENS = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;

/** How late what is fetched for the page comes, ms: after it has been drawn without. */
const LATE = 700;

/** Notes in the page what shifts, and how much. */
function watch(): void {
  const shifts: { readonly value: number; readonly moved: string }[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!('value' in entry && 'sources' in entry) || !Array.isArray(entry.sources)) continue;
      const moved = entry.sources.map(({ node }: { node: Node | null }) =>
        node instanceof Element ? node.outerHTML.slice(0, 80) : node?.textContent,
      );
      shifts.push({ value: Number(entry.value), moved: moved.join(' | ') });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

const SHIFTS = v.array(v.object({ value: v.number(), moved: v.string() }));

async function shifted(page: Page): Promise<v.InferOutput<typeof SHIFTS>> {
  const text = await page.evaluate(() => JSON.stringify(Reflect.get(window, 'shifts')));
  return v.parse(SHIFTS, JSON.parse(text));
}

for (const width of [1280, 390]) {
  test(`what is below the chart stays while its recording comes, ${width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    let come = (): void => undefined;
    const asked = new Promise<void>((resolve) => (come = resolve));
    await page.route(/recorded-sweep.*\.json$/, async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto('./');
    await wake(page);
    const race = page.getByTestId('race');
    await race.scrollIntoViewIfNeeded();
    const before = await race.evaluate((element) => element.getBoundingClientRect().y + scrollY);
    come();
    await expect(page.getByTestId('trade')).toBeVisible();
    const after = await race.evaluate((element) => element.getBoundingClientRect().y + scrollY);
    // On a phone it takes as many lines as its words need.
    expect(Math.abs(after - before)).toBeLessThanOrEqual(width < 720 ? 40 : 0);
  });
}

for (const tag of ['en', 'de']) {
  for (const screen of SCREENS) {
    test(`at most 0.05 shifts while the page comes, ${screen.width} wide, ${tag}`, async ({
      page,
    }) => {
      await page.setViewportSize(screen);
      await page.route(/\.woff2$|index\.json$/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, LATE));
        await route.continue();
      });
      await page.addInitScript(watch);
      await page.goto(`./?lang=${tag}`);
      await expect(page.getByTestId('download-fact')).toContainText('MB');
      await page.waitForFunction(() =>
        [...document.fonts].some(
          ({ family, status }) => family.includes('Instrument Sans') && status === 'loaded',
        ),
      );
      // The recording plays on to its end.
      await expect(page.getByTestId('readout')).toContainText(/tokens in/i);
      const shifts = await shifted(page);
      const all = shifts.map(({ value, moved }) => `${value.toFixed(3)} ${moved}`).join('\n');
      expect(
        shifts.reduce((sum, { value }) => sum + value, 0),
        all,
      ).toBeLessThanOrEqual(0.05);
    });
  }
}
