import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe objects to, and the element. */
export type Objection = readonly [id: string, html: string];

interface Look {
  /** CSS selector; the whole page if left out. */
  readonly within?: string;
  /** Without it a look takes half of the time. */
  readonly contrast?: boolean;
}

/**
 * What axe objects to on a page, in all of its frames. Contrast cannot be told where the system has the colours.
 * @returns empty where everything is as it should be
 */
export async function objectionsTo(
  page: Page,
  { within, contrast = true }: Look = {},
): Promise<readonly Objection[]> {
  const forced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
  // Otherwise results are put together in a page of their own, which is opened for each look.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    resultTypes: ['violations'],
    rules: {
      'target-size': { enabled: true },
      'color-contrast': { enabled: contrast && !forced },
    },
  });
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => [id, html] as const));
}
